import { grouped } from '../../dataset/counting.ts';
import type { Quote, Verdict } from '../../dataset/verdict.ts';

const VERDICT_WORDS: Record<Verdict['kind'], string> = {
  verbatim: 'verbatim',
  'same-words': 'same words',
  ambiguous: 'in several places',
  'not-found': 'not found in the source',
  'no-source-text': 'no source text to check against',
  unchecked: 'not checked yet',
};

/** "2 verbatim", "1 verbatim, 1 not found in the source". */
export function describeQuotes(quotes: readonly Quote[]): string {
  if (quotes.length === 0) return 'no quote given';
  const tally = new Map<Verdict['kind'], number>();
  for (const { verdict } of quotes) tally.set(verdict.kind, (tally.get(verdict.kind) ?? 0) + 1);
  return Array.from(tally, ([kind, count]) => `${grouped(count)} ${VERDICT_WORDS[kind]}`).join(', ');
}

export const areAllProved = (quotes: readonly Quote[]): boolean =>
  quotes.length > 0 && quotes.every(({ verdict }) => 'passage' in verdict);
