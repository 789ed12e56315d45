/** The dates of a great many events, with no more than it takes to compare them with their words. */
import { createUintList } from '../dataset/columns/uintList.ts';
import type { DatedEvent } from '../dataset/dataset.ts';
import { BASES, type EventDate } from '../dataset/eventDate.ts';
import { createTextList, unpackTexts, type PackedTexts, type TextList } from '../dataset/great/textList.ts';

/** What a date claims, and the words that it goes by. */
export interface DateClaim {
  /** The number of the event in the file. */
  readonly event: number;
  /** 0 for the event's own date, n for the nth that others tell. */
  readonly date: number;
  readonly edtf: string;
  /** Places in `BASES` and the sources. */
  readonly basis: number;
  readonly source: number;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export interface DateClaims {
  /** `event`, `date`, `basis`, `source`, `paragraph`, `start` and `end` of each claim, one claim after the other. */
  readonly numbers: Uint32Array<ArrayBuffer>;
  readonly edtfs: PackedTexts;
}

const NUMBERS = 7;

export interface DateClaimList {
  /** The `edtf` of the claim has to be added to `edtfs`. */
  readonly add: (claim: Omit<DateClaim, 'edtf'>) => void;
  readonly edtfs: TextList;
  readonly finish: () => DateClaims;
}

export function createDateClaims(): DateClaimList {
  const numbers = createUintList();
  const edtfs = createTextList();
  return {
    add({ event, date, basis, source, paragraph, start, end }) {
      numbers.push(event);
      numbers.push(date);
      numbers.push(basis);
      numbers.push(source);
      numbers.push(paragraph);
      numbers.push(start);
      numbers.push(end);
    },
    edtfs,
    finish: () => ({ numbers: numbers.finish(), edtfs: edtfs.finish() }),
  };
}

/** Those of an event with a number in the file; `sources` has the place of each source. */
export const claimsOf = (
  { date: own, otherDates }: DatedEvent,
  event: number,
  sources: ReadonlyMap<string, number>,
): readonly DateClaim[] =>
  [own, ...otherDates].flatMap(({ basis, edtf, wordsAt }: EventDate, date) => {
    if (!wordsAt || edtf === null) return [];
    const { source, paragraph, start, end } = wordsAt;
    return [
      {
        event,
        date,
        edtf,
        basis: BASES.indexOf(basis),
        source: sources.get(source) ?? 0,
        paragraph,
        start,
        end,
      },
    ];
  });

export const claimsIn = ({ numbers, edtfs }: DateClaims): readonly DateClaim[] =>
  unpackTexts(edtfs).map((edtf, index) => {
    const [event = 0, date = 0, basis = 0, source = 0, paragraph = 0, start = 0, end = 0] = numbers.subarray(
      index * NUMBERS,
      (index + 1) * NUMBERS,
    );
    return { event, date, edtf, basis, source, paragraph, start, end };
  });
