/**
 * A dataset that was parsed and proved when the app was built, to be shown without parsing it anew: what a page starts
 * with need not hold the parser. Verbatim is still no matter of trust, for comparing a passage with its quote is cheap.
 */
import type { Dataset, DatedEvent } from './dataset.ts';
import type { TimeSpan } from './eventDate.ts';
import { provedPassage } from './verdict.ts';

export interface ProvedDossier {
  readonly dataset: Dataset;
  /** The text of the file that it was parsed from. */
  readonly file: string;
}

/** The text of a dossier without problems. */
export const formatProved = (dossier: ProvedDossier): string => JSON.stringify(dossier);

/** The inverse of `formatProved`; null for a web page in its place, and when a passage is not the quote it is said to be. */
export function parseProved(text: string): ProvedDossier | null {
  if (!text.startsWith('{')) return null;
  const dossier = JSON.parse(text, reviveSpan) as ProvedDossier;
  const { dataset } = dossier;
  const paragraphs = new Map(dataset.sources.map((source) => [source.id, source.paragraphs]));
  const isAsProved = ({ quotes }: DatedEvent): boolean =>
    quotes.every((quote) => {
      const passage = provedPassage(quote);
      const shown =
        passage && paragraphs.get(passage.source)?.[passage.paragraph]?.slice(passage.start, passage.end);
      return quote.verdict.kind === 'verbatim' && shown === quote.text;
    });
  return dataset.events.every(isAsProved) ? dossier : null;
}

/** JSON has no infinity; an open side of a span comes back from the null that it was written as. */
export function reviveSpan(key: string, value: unknown): unknown {
  if (key !== 'span' || value === null) return value;
  const { start, end } = value as { readonly [side in keyof TimeSpan]: number | null };
  return { start: start ?? -Infinity, end: end ?? Infinity };
}
