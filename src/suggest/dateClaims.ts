/** The dates of a great many events, with no more than it takes to compare them with their words. */
import type { DatedEvent } from '../dataset/dataset.ts';
import { BASES } from '../dataset/eventDate.ts';

export const CLAIM_FIELDS = [
  'event',
  'date',
  'basis',
  'edtf',
  'source',
  'paragraph',
  'start',
  'end',
] as const;
export type ClaimField = (typeof CLAIM_FIELDS)[number];

export interface DateClaims {
  /**
   * For each claim, one after the other: the number of its event in the file; 0 for the event's own date, n for the nth that
   * others tell; places in `BASES`, `edtfs` and the sources; and the passage of the words.
   */
  readonly numbers: Uint32Array<ArrayBuffer>;
  readonly edtfs: readonly string[];
}

export interface DateClaimList {
  /** `sources` has the place of each source. */
  readonly add: (event: DatedEvent, number: number, sources: ReadonlyMap<string, number>) => void;
  readonly finish: () => DateClaims;
}

export function createDateClaims(): DateClaimList {
  const numbers: number[] = [];
  const edtfs = new Map<string, number>();
  return {
    add({ date: own, otherDates }, number, sources) {
      for (const [index, { basis, edtf, wordsAt }] of [own, ...otherDates].entries()) {
        if (!wordsAt || edtf === null) continue;
        if (!edtfs.has(edtf)) edtfs.set(edtf, edtfs.size);
        const { source, paragraph, start, end } = wordsAt;
        numbers.push(number, index, BASES.indexOf(basis), edtfs.get(edtf) ?? 0);
        numbers.push(sources.get(source) ?? 0, paragraph, start, end);
      }
    },
    finish: () => ({ numbers: Uint32Array.from(numbers), edtfs: [...edtfs.keys()] }),
  };
}
