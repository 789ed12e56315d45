/** The dates of a great many events, with no more than it takes to compare them with their words. */
import { joinUints } from '../dataset/columns/numberLists.ts';
import type { DatedEvent } from '../dataset/dataset.ts';
import { BASES, type EventDate } from '../dataset/eventDate.ts';
import { createTextList, type PackedTexts } from '../dataset/great/textList.ts';

export const CLAIM_FIELDS = ['event', 'date', 'basis', 'source', 'paragraph', 'start', 'end'] as const;
export type ClaimField = (typeof CLAIM_FIELDS)[number];

export interface DateClaims {
  /**
   * For each claim, one after the other: the number of its event in the file; 0 for the event's own date, n for the nth that
   * others tell; places in `BASES` and the sources; and the passage of the words.
   */
  readonly numbers: Uint32Array<ArrayBuffer>;
  /** What each claims. */
  readonly edtfs: PackedTexts;
}

export interface DateClaimList {
  /** `sources` has the place of each source. */
  readonly add: (event: DatedEvent, number: number, sources: ReadonlyMap<string, number>) => void;
  readonly finish: () => DateClaims;
}

export function createDateClaims(): DateClaimList {
  const numbers: number[] = [];
  const edtfs = createTextList();
  return {
    add({ date: own, otherDates }, number, sources) {
      const addOne = ({ basis, edtf, wordsAt }: EventDate, index: number) => {
        if (!wordsAt || edtf === null) return;
        const { source, paragraph, start, end } = wordsAt;
        numbers.push(number, index, BASES.indexOf(basis));
        numbers.push(sources.get(source) ?? 0, paragraph, start, end);
        edtfs.add(edtf);
      };
      addOne(own, 0);
      for (const [index, date] of otherDates.entries()) addOne(date, index + 1);
    },
    finish: () => ({ numbers: Uint32Array.from(numbers), edtfs: edtfs.finish() }),
  };
}

/** Those of the second after those of the first. */
export const joinClaims = (first: DateClaims, second: DateClaims): DateClaims => ({
  numbers: joinUints(first.numbers, second.numbers),
  edtfs: [...first.edtfs, ...second.edtfs],
});
