/**
 * A dataset that was parsed and proved when the app was built, to be shown without parsing it anew: what a page starts
 * with need not hold the parser. Verbatim is still no matter of trust, for comparing a passage with its quote is cheap.
 */
import type { Dataset, DatedEvent } from './dataset.ts';
import type { TimeSpan } from './eventDate.ts';
import { provedPassage } from './verdict.ts';

/** The text of a dataset without problems. */
export const formatProved = ({ file, ...dataset }: Dataset): string =>
  JSON.stringify({ ...dataset, file: JSON.stringify(file) });

/** The inverse of `formatProved`; null for a web page in its place, and when a passage is not the quote it is said to be. */
export function parseProved(text: string): Dataset | null {
  if (!text.startsWith('{')) return null;
  const { file, ...dataset } = JSON.parse(text, reviveSpan) as Omit<Dataset, 'file'> & { file: string };
  const paragraphs = new Map(dataset.sources.map((source) => [source.id, source.paragraphs]));
  const isAsProved = ({ quotes }: DatedEvent): boolean =>
    quotes.every((quote) => {
      const passage = provedPassage(quote);
      const shown =
        passage && paragraphs.get(passage.source)?.[passage.paragraph]?.slice(passage.start, passage.end);
      return quote.verdict.kind === 'verbatim' && shown === quote.text;
    });
  return dataset.events.every(isAsProved) ? { ...dataset, file: JSON.parse(file) } : null;
}

/** JSON has no infinity; an open side of a span comes back from the null that it was written as. */
function reviveSpan(key: string, value: unknown): unknown {
  if (key !== 'span' || value === null) return value;
  const { start, end } = value as { readonly [side in keyof TimeSpan]: number | null };
  return { start: start ?? -Infinity, end: end ?? Infinity };
}
