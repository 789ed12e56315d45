/** Texts to prove quotes against. */
import type { SourceId } from '../../src/dataset/entityIds.ts';
import { proveQuote } from '../../src/dataset/quote.ts';
import type { QuotePosition } from '../../src/dataset/quotePosition.ts';
import type { Passage, ProvableText } from '../../src/dataset/passage.ts';
import type { Verdict } from '../../src/dataset/verdict.ts';
import { normaliseText } from '../../src/dataset/text.ts';

export const provable = (paragraphs: readonly string[]): ProvableText => ({
  source: 'article' as SourceId,
  paragraphs: paragraphs.map(normaliseText),
  rawParagraphs: paragraphs,
});

export const prove = (
  paragraphs: readonly string[],
  quote: string,
  at: QuotePosition | null = null,
): Verdict => proveQuote(provable(paragraphs), quote, at);

/** What a verdict would have a reader see, as the source writes it. */
export function shown(paragraphs: readonly string[], verdict: Verdict): readonly string[] {
  const textOf = ({ paragraph, start, end }: Passage) =>
    normaliseText(paragraphs[paragraph] ?? '').slice(start, end);
  if ('passage' in verdict) return [textOf(verdict.passage)];
  return verdict.kind === 'ambiguous' ? verdict.passages.map(textOf) : [];
}
