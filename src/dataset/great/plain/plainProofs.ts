/** Proves quotes where they stand in the bytes of a file, and finds the words of a date in them. */
import { areAt } from '../../bytes.ts';
import { isBlank } from '../../blankFields.ts';
import { onlyPlaceOf, type ExactText } from '../../exactText.ts';
import type { Place } from '../../findPlaces.ts';
import { lastUpTo } from '../../lastUpTo.ts';
import type { ProvableText } from '../../passage.ts';
import { MAX_QUOTE_LENGTH, MIN_QUOTE_LENGTH, proveQuote } from '../../quote.ts';
import { normaliseText } from '../../text.ts';
import type { ScannedEvent } from './scanEvent.ts';
import type { TextAt } from './scanner.ts';

export interface PlainSource {
  readonly text: ProvableText;
  readonly exact: ExactText;
  /** Among the sources. */
  readonly place: number;
  /** Among those of all sources. */
  readonly firstParagraph: number;
}

export interface WordsPlace extends Place {
  readonly source: number;
}

export interface PlainProofs {
  /** Where a quote of the event stands that is verbatim in one place; else null. Those before it have been proved. */
  readonly prove: (quote: number, source: PlainSource) => Place | null;
  /** Where the words of its date stand in the first of its quotes that has them, of the named source if any; else null. */
  readonly placeWords: (named: PlainSource | null) => WordsPlace | null;
}

export function createPlainProofs(
  bytes: Uint8Array,
  scanned: ScannedEvent,
  textOf: (at: TextAt) => string,
): PlainProofs {
  const proved: { readonly source: PlainSource; readonly passage: Place }[] = [];

  const passageOf = (quote: TextAt, source: PlainSource): Place | null => {
    if (quote.isPlain) return plainPassage(bytes, quote, source);
    const text = textOf(quote);
    if (text.length > MAX_QUOTE_LENGTH || text.trim().length < MIN_QUOTE_LENGTH) return null;
    const verdict = proveQuote(source.text, text, null);
    return verdict.kind === 'verbatim' && !verdict.positionWasWrong ? verdict.passage : null;
  };

  /** The offset of the words in a quote, and their length; −1 when they are not there. */
  const findWords = (quote: number): { readonly at: number; readonly length: number } => {
    const [text, found] = [scanned.quotes[quote]?.text, proved[quote]];
    if (!text || !found) return { at: -1, length: 0 };
    if (scanned.words.isPlain && text.isPlain)
      return { at: indexIn(bytes, text, scanned.words), length: scanned.words.end - scanned.words.start };
    const words = normaliseText(textOf(scanned.words));
    const { paragraph, start, end } = found.passage;
    const at = found.source.text.paragraphs[paragraph]?.slice(start, end).indexOf(words) ?? -1;
    return { at: isBlank(words) ? -1 : at, length: words.length };
  };

  return {
    prove(quote, source) {
      const text = scanned.quotes[quote]?.text;
      const passage = text ? passageOf(text, source) : null;
      if (passage) proved[quote] = { source, passage };
      return passage;
    },
    placeWords(named) {
      for (let quote = 0; quote < scanned.quoteCount; quote++) {
        const found = proved[quote];
        if (!found || (named && named !== found.source)) continue;
        const { at, length } = findWords(quote);
        if (at === -1) continue;
        const start = found.passage.start + at;
        return {
          source: found.source.place,
          paragraph: found.passage.paragraph,
          start,
          end: start + length,
        };
      }
      return null;
    },
  };
}

/** A file may have other characters than its paragraphs have once they are composed, and people see some characters as one. */
function plainPassage(bytes: Uint8Array, quote: TextAt, { text, exact }: PlainSource): Place | null {
  const length = quote.end - quote.start;
  const place = length < MIN_QUOTE_LENGTH ? -1 : onlyPlaceOf(exact, bytes, quote.start, quote.end);
  if (place < 0 || (exact.bytes[place + length] ?? 0) >= 0x80) return null;
  const paragraph = lastUpTo(exact.starts, place);
  if (text.rawParagraphs[paragraph] !== text.paragraphs[paragraph]) return null;
  const start = place - (exact.starts[paragraph] ?? 0);
  return { paragraph, start, end: start + length };
}

/** Where one stretch of bytes stands in another; −1 when it does not. */
function indexIn(bytes: Uint8Array, whole: TextAt, part: TextAt): number {
  const length = part.end - part.start;
  for (let start = whole.start; start + length <= whole.end; start++)
    if (areAt(bytes, start, bytes, part.start, part.end)) return start - whole.start;
  return -1;
}
