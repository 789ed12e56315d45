import { grouped } from '../dataset/counting.ts';
import type { QuoteTally } from '../state/selectors.ts';

/** "all verified", "2 verified"; of a single quote "verified" or "not verified". */
export function verifiedWords({ quotes, proved }: QuoteTally): string {
  if (quotes === 1) return proved === 1 ? 'verified' : 'not verified';
  return proved === quotes ? 'all verified' : `${grouped(proved)} verified`;
}
