/** Proves quotes where they stand in the bytes of a file, and finds the words of a date in them. */
import { areAt } from '../../bytes.ts';
import { isBlank } from '../../blankFields.ts';
import { onlyPlaceOf, type ExactText } from '../../exactText.ts';
import type { Place } from '../../findPlaces.ts';
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

/** What it gives is filled anew with each event: an object made for each quote is work for the collector of garbage. */
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
  const quotes = scanned.quotes.map(({ text }) => ({ text, source: noSource(), ...noPlace() }));
  const words = { source: 0, ...noPlace() };

  const isProved = (quote: (typeof quotes)[number], source: PlainSource): boolean => {
    if (quote.text.isPlain) return provePlain(bytes, quote.text, source, quote);
    const text = textOf(quote.text);
    if (text.length > MAX_QUOTE_LENGTH || text.trim().length < MIN_QUOTE_LENGTH) return false;
    const verdict = proveQuote(source.text, text, null);
    if (verdict.kind !== 'verbatim' || verdict.positionWasWrong) return false;
    const { paragraph, start, end } = verdict.passage;
    Object.assign(quote, { paragraph, start, end });
    return true;
  };

  /** The offset of the words in a quote that is proved; −1 when they are not there. */
  const findWords = ({ text, source, paragraph, start, end }: (typeof quotes)[number]): number => {
    if (scanned.words.isPlain && text.isPlain) return indexIn(bytes, text, scanned.words);
    const looked = normaliseText(textOf(scanned.words));
    if (isBlank(looked)) return -1;
    return source?.text.paragraphs[paragraph]?.slice(start, end).indexOf(looked) ?? -1;
  };
  const lengthOfWords = (): number =>
    scanned.words.isPlain
      ? scanned.words.end - scanned.words.start
      : normaliseText(textOf(scanned.words)).length;

  return {
    prove(number, source) {
      const quote = quotes[number];
      if (!quote || !isProved(quote, source)) return null;
      quote.source = source;
      return quote;
    },
    placeWords(named) {
      for (let number = 0; number < scanned.quoteCount; number++) {
        const quote = quotes[number];
        if (!quote?.source || (named && named !== quote.source)) continue;
        const at = findWords(quote);
        if (at === -1) continue;
        words.source = quote.source.place;
        words.paragraph = quote.paragraph;
        words.start = quote.start + at;
        words.end = words.start + lengthOfWords();
        return words;
      }
      return null;
    },
  };
}

const noPlace = () => ({ paragraph: 0, start: 0, end: 0 });
const noSource = (): PlainSource | null => null;

/** A file may have other characters than its paragraphs have once they are composed, and people see some characters as one. */
function provePlain(
  bytes: Uint8Array,
  quote: TextAt,
  { text, exact }: PlainSource,
  into: ReturnType<typeof noPlace>,
): boolean {
  const length = quote.end - quote.start;
  const place = length < MIN_QUOTE_LENGTH ? -1 : onlyPlaceOf(exact, bytes, quote.start, quote.end);
  if (place < 0 || (exact.bytes[place + length] ?? 0) >= 0x80) return false;
  const paragraph = exact.paragraphAt(place);
  if (text.rawParagraphs[paragraph] !== text.paragraphs[paragraph]) return false;
  into.paragraph = paragraph;
  into.start = place - (exact.starts[paragraph] ?? 0);
  into.end = into.start + length;
  return true;
}

/** Where one stretch of bytes stands in another; −1 when it does not. */
function indexIn(bytes: Uint8Array, whole: TextAt, part: TextAt): number {
  const length = part.end - part.start;
  for (let start = whole.start; start + length <= whole.end; start++)
    if (areAt(bytes, start, bytes, part.start, part.end)) return start - whole.start;
  return -1;
}
