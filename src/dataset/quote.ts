/** Proves that a quote stands in its source. Nothing fuzzy is ever called found. */
import { findNearest } from './nearest.ts';
import type { Passage, ProvableText } from './passage.ts';
import { MAX_MATCHES, type Verdict } from './verdict.ts';
import { foldText, normaliseText, widenToCharacters, type FoldedText } from './text.ts';

/** Chooses among several places where the same words stand. All fields given must agree with the place. */
export interface QuotePosition {
  /** Which of the places, counted from 1 in reading order. */
  readonly occurrence?: number | undefined;
  /** Counted from 1, as people count. */
  readonly paragraph?: number | undefined;
  /** UTF-16 offset in that paragraph (or in the text with paragraphs joined by a line end); the nearest place wins. */
  readonly offset?: number | undefined;
  /** Words just before and just after, as in a W3C TextQuoteSelector. */
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

export const MIN_QUOTE_LENGTH = 8;
export const MAX_QUOTE_LENGTH = 5000;

export function proveQuote(text: ProvableText, rawQuote: string, at: QuotePosition | null): Verdict {
  if (text.paragraphs.length === 0) return { kind: 'no-source-text' };
  const quote = normaliseText(rawQuote);
  const exact = findExact(text, quote);
  const passages = exact.length > 0 ? exact : findSameWords(text, quote);
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

function findExact({ source, paragraphs }: ProvableText, quote: string): Passage[] {
  const found: Passage[] = [];
  paragraphs.forEach((paragraph, index) => {
    for (const start of occurrences(paragraph, quote, MAX_MATCHES - found.length)) {
      found.push({ source, paragraph: index, ...widenToCharacters(paragraph, start, start + quote.length) });
    }
  });
  return found;
}

const foldedTexts = new WeakMap<readonly string[], readonly FoldedText[]>();

function foldedParagraphs(paragraphs: readonly string[]): readonly FoldedText[] {
  const known = foldedTexts.get(paragraphs);
  if (known) return known;
  const folded = paragraphs.map(foldText);
  foldedTexts.set(paragraphs, folded);
  return folded;
}

function findSameWords({ source, paragraphs }: ProvableText, quote: string): Passage[] {
  const needle = foldText(quote).text.trim();
  if (needle === '') return [];
  const found: Passage[] = [];
  foldedParagraphs(paragraphs).forEach(({ text, offsets }, index) => {
    for (const at of occurrences(text, needle, MAX_MATCHES - found.length)) {
      const start = offsets[at] ?? 0;
      const end = (offsets[at + needle.length - 1] ?? 0) + 1;
      found.push({ source, paragraph: index, ...widenToCharacters(paragraphs[index] ?? '', start, end) });
    }
  });
  return found;
}

/** Every place where `needle` starts, overlapping ones too, at most `limit`. */
function occurrences(text: string, needle: string, limit: number): number[] {
  const starts: number[] = [];
  if (needle === '') return starts;
  for (let at = text.indexOf(needle); at !== -1 && starts.length < limit; at = text.indexOf(needle, at + 1)) {
    starts.push(at);
  }
  return starts;
}

/**
 * The place that a position means. The words win over the position: where only one place has them, that place
 * is taken and the position reported as wrong if it names another.
 */
function choosePassage(text: ProvableText, passages: readonly Passage[], at: QuotePosition) {
  const fitting = passages.filter((passage, index) => fits(text, passage, index, at));
  const [only] = passages.length === 1 ? passages : [];
  if (at.offset !== undefined && fitting.length > 0) {
    const target = at.offset;
    const distance = (passage: Passage) => Math.abs(offsetOf(text, passage, at) - target);
    const nearest = fitting.reduce((best, passage) => (distance(passage) < distance(best) ? passage : best));
    return { passage: nearest, positionWasWrong: distance(nearest) !== 0 };
  }
  if (fitting.length === 1) return { passage: fitting[0], positionWasWrong: false };
  return { passage: fitting.length === 0 ? only : undefined, positionWasWrong: fitting.length === 0 };
}

function fits(text: ProvableText, passage: Passage, index: number, at: QuotePosition): boolean {
  return (
    (at.occurrence === undefined || at.occurrence === index + 1) &&
    (at.paragraph === undefined || at.paragraph === passage.paragraph + 1) &&
    (at.prefix === undefined || hasBefore(text, passage, at.prefix)) &&
    (at.suffix === undefined || hasAfter(text, passage, at.suffix))
  );
}

/**
 * A context may reach into the paragraphs around. One that is longer than what stands in the passage's own paragraph
 * agrees, too, when all that stands there does. Twice the context's length leaves room for white space that folding
 * takes away.
 */
function hasBefore({ paragraphs }: ProvableText, { paragraph, start }: Passage, context: string): boolean {
  const prefix = foldText(context).text;
  const reach = 2 * context.length;
  let before = (paragraphs[paragraph] ?? '').slice(Math.max(0, start - reach), start);
  const own = foldText(before).text;
  for (let index = paragraph - 1; index >= 0 && before.length < reach; index--) {
    before = `${paragraphs[index]?.slice(-reach)}\n${before}`;
  }
  return foldText(before).text.endsWith(prefix) || (own !== '' && prefix.endsWith(own));
}

function hasAfter({ paragraphs }: ProvableText, { paragraph, end }: Passage, context: string): boolean {
  const suffix = foldText(context).text;
  const reach = 2 * context.length;
  let after = (paragraphs[paragraph] ?? '').slice(end, end + reach);
  const own = foldText(after).text;
  for (let index = paragraph + 1; index < paragraphs.length && after.length < reach; index++) {
    after = `${after}\n${paragraphs[index]?.slice(0, reach)}`;
  }
  return foldText(after).text.startsWith(suffix) || (own !== '' && suffix.startsWith(own));
}

function offsetOf(text: ProvableText, passage: Passage, at: QuotePosition): number {
  if (at.paragraph !== undefined) return passage.start;
  const before = text.paragraphs.slice(0, passage.paragraph);
  return before.reduce((sum, paragraph) => sum + paragraph.length + 1, passage.start);
}
