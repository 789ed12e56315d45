import type { SourceId } from './entityIds.ts';
import type { NearestPassage } from './nearest.ts';
import type { Passage } from './passage.ts';

/**
 * `verbatim`: exactly these characters. `same-words`: only white space, quotation marks, dashes, invisible
 * characters or composition differ. `ambiguous`: found, and nothing says which place is meant. `unchecked`: nobody has
 * looked for it yet.
 */
export type Verdict =
  | {
      readonly kind: 'verbatim' | 'same-words';
      readonly passage: Passage;
      readonly positionWasWrong: boolean;
    }
  | { readonly kind: 'ambiguous'; readonly passages: readonly Passage[] }
  | { readonly kind: 'not-found'; readonly nearest: NearestPassage | null }
  | { readonly kind: 'no-source-text' }
  | { readonly kind: 'unchecked' };

export const UNCHECKED: Verdict = { kind: 'unchecked' };

export interface Quote {
  readonly source: SourceId;
  /** The words as the file gives them; what is shown is always the source's own text. */
  readonly text: string;
  readonly verdict: Verdict;
}

/** More places than this for one quote are not told apart. */
export const MAX_MATCHES = 1000;

/** The passages a verdict proves: one, or none. */
export const provedPassage = ({ verdict }: Quote): Passage | null =>
  'passage' in verdict ? verdict.passage : null;
