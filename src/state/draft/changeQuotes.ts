import { widenToCharacters } from '../../dataset/characters.ts';
import type { Source } from '../../dataset/dataset.ts';
import { findPlaces } from '../../dataset/findPlaces.ts';
import type { Passage, ProvableText } from '../../dataset/passage.ts';
import { MIN_QUOTE_LENGTH, proveQuote } from '../../dataset/quote.ts';
import { normaliseText } from '../../dataset/text.ts';
import type { Draft } from './draft.ts';
import type { QuoteInDraft } from './draftFile.ts';
import { changeEntry, findEntry } from './entries.ts';

export const addQuote = (draft: Draft, event: string, quote: QuoteInDraft): Draft =>
  changeQuotes(draft, event, (quotes) => [...quotes, quote]);

/** The quote at `index`, counted from 0, by another. */
export const replaceQuote = (draft: Draft, event: string, index: number, quote: QuoteInDraft): Draft =>
  changeQuotes(draft, event, (quotes) => quotes.map((old, at) => (at === index ? quote : old)));

export const removeQuote = (draft: Draft, event: string, index: number): Draft =>
  changeQuotes(draft, event, (quotes) => quotes.filter((_, at) => at !== index));

function changeQuotes(
  draft: Draft,
  event: string,
  change: (quotes: readonly QuoteInDraft[]) => readonly QuoteInDraft[],
): Draft {
  const quotes = findEntry(draft, 'events', event)?.quotes ?? [];
  return changeEntry(draft, 'events', event, { quotes: change(quotes) });
}

/**
 * Selected words as a quote, widened to whole characters. It says where they stand only if the words alone do not: when
 * they stand there more than once, or are too few. Null when there is no such place in the draft.
 */
export function toQuote(draft: Draft, passage: Passage): QuoteInDraft | null {
  const { source, paragraph, start, end } = passage;
  const rawParagraphs = findEntry(draft, 'sources', source)?.text ?? [];
  const text: ProvableText = {
    source,
    paragraphs: rawParagraphs.map(normaliseText),
    rawParagraphs,
  };
  const words = text.paragraphs[paragraph] ?? '';
  const place = widenToCharacters(words, start, end);
  const quote = { source, text: words.slice(place.start, place.end) };
  if (quote.text.trim() === '') return null;
  const isPlain = quote.text.trim().length >= MIN_QUOTE_LENGTH;
  const isFound = isPlain && proveQuote(text, quote.text, null).kind === 'verbatim';
  return isFound ? quote : { ...quote, at: { paragraph: paragraph + 1, offset: place.start } };
}

/** The source that words are from: `asked` where they are found in it, else the first that has them; null where none has. */
export function sourceWithWords(
  sources: readonly Source[],
  words: string,
  asked: string,
): Source['id'] | null {
  const quote = normaliseText(words).trim();
  if (quote.length < MIN_QUOTE_LENGTH) return null;
  const inTurn = sources.toSorted((a, b) => Number(b.id === asked) - Number(a.id === asked));
  return inTurn.find(({ paragraphs }) => findPlaces(paragraphs, quote).length > 0)?.id ?? null;
}
