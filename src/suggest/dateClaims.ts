/** The dates of a great many events, with no more than it takes to compare them with their words. */
import { UintList } from '../dataset/columns/uintList.ts';
import type { DatedEvent } from '../dataset/dataset.ts';
import { BASES } from '../dataset/eventDate.ts';
import { TextList, unpackTexts, type PackedTexts } from '../dataset/great/textList.ts';

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

export class DateClaimList {
  readonly edtfs = new TextList();
  readonly #numbers = new UintList();

  /** The `edtf` of the claim has to be added to `edtfs`. */
  add({ event, date, basis, source, paragraph, start, end }: Omit<DateClaim, 'edtf'>): void {
    const numbers = this.#numbers;
    numbers.push(event);
    numbers.push(date);
    numbers.push(basis);
    numbers.push(source);
    numbers.push(paragraph);
    numbers.push(start);
    numbers.push(end);
  }

  /** Those of an event with a number in the file; `sources` has the place of each source. */
  addAll({ date: own, otherDates }: DatedEvent, event: number, sources: ReadonlyMap<string, number>): void {
    for (const [date, { basis, edtf, wordsAt }] of [own, ...otherDates].entries()) {
      if (!wordsAt || edtf === null) continue;
      const source = sources.get(wordsAt.source) ?? 0;
      this.add({ ...wordsAt, event, date, basis: BASES.indexOf(basis), source });
      this.edtfs.appendText(edtf);
      this.edtfs.close();
    }
  }

  finish(): DateClaims {
    return { numbers: this.#numbers.finish(), edtfs: this.edtfs.finish() };
  }
}

/** Those of several lists, one list after the other. */
export interface JoinedClaims {
  readonly length: number;
  readonly at: (index: number) => DateClaim;
}

/** In steps that take no time to speak of. */
export function* joinClaims(lists: readonly DateClaims[]): Generator<void, JoinedClaims> {
  const edtfs = yield* unpackTexts(lists.map((list) => list.edtfs));
  const all = new UintList();
  for (const list of lists) all.pushAll(list.numbers);
  const numbers = all.finish();
  return {
    length: edtfs.length,
    at(index) {
      const own = numbers.subarray(index * NUMBERS, (index + 1) * NUMBERS);
      const [event = 0, date = 0, basis = 0, source = 0, paragraph = 0, start = 0, end = 0] = own;
      return { event, date, edtf: edtfs[index] ?? '', basis, source, paragraph, start, end };
    },
  };
}
