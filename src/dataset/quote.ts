/** Proves that a quote stands in its source. Nothing fuzzy is ever called found. */
import { findPlaces } from './findPlaces.ts';
import { occurrences } from './gramIndex.ts';
import { findNearest } from './nearest.ts';
import type { Passage, ProvableText } from './passage.ts';
import { choosePassage, type QuotePosition } from './quotePosition.ts';
import { normaliseText } from './text.ts';
import { MAX_MATCHES, type Verdict } from './verdict.ts';

export const MIN_QUOTE_LENGTH = 8;
export const MAX_QUOTE_LENGTH = 5000;

export function proveQuote(text: ProvableText, rawQuote: string, at: QuotePosition | null): Verdict {
  if (text.paragraphs.length === 0) return { kind: 'no-source-text' };
  const quote = normaliseText(rawQuote);
  const passages = findPlaces(text.paragraphs, quote).map(({ paragraph, start, end }): Passage => ({
    source: text.source,
    paragraph,
    start,
    end,
  }));
  if (passages.length === 0) return { kind: 'not-found', nearest: findNearest(text, quote) };

  const chosen = at
    ? choosePassage(text, passages, at)
    : { passage: passages.length === 1 ? passages[0] : undefined, positionWasWrong: false };
  if (!chosen.passage) return { kind: 'ambiguous', passages };
  const { passage, positionWasWrong } = chosen;
  return {
    kind: isVerbatim(text, passage, quote, rawQuote) ? 'verbatim' : 'same-words',
    passage,
    positionWasWrong,
  };
}

/** Whether the file itself has these characters in this place: the same letters may be composed here, and not there. */
function isVerbatim(
  text: ProvableText,
  { paragraph, start, end }: Passage,
  quote: string,
  rawQuote: string,
): boolean {
  const normalised = text.paragraphs[paragraph] ?? '';
  const raw = text.rawParagraphs[paragraph] ?? '';
  if (normalised.slice(start, end) !== quote) return false;
  if (raw === normalised) return rawQuote === quote;
  return occurrences(raw, rawQuote, MAX_MATCHES).some(
    (at) => normaliseText(raw.slice(0, at)).length === start,
  );
}
