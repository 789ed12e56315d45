/** Numbers of things in words, one of them without its s. */

import type { QuoteTally } from '../state/selectors.ts';

/** "1 event", "2 events". */
export const counting = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** "all verified", "2 verified"; of a single quote "verified" or "not verified". */
export function verifiedWords({ quotes, proved }: QuoteTally): string {
  if (quotes === 1) return proved === 1 ? 'verified' : 'not verified';
  return proved === quotes ? 'all verified' : `${proved} verified`;
}
