/** Proves quotes where they stand in the bytes of a file, and finds the words of a date in them. */
import { areAt } from '../../bytes.ts';
import { isBlank } from '../../blankFields.ts';
import { onlyPlaceOf, type ExactText } from '../../exactText.ts';
import type { Place } from '../../findPlaces.ts';
import type { ProvableText } from '../../passage.ts';
import { MAX_QUOTE_LENGTH, MIN_QUOTE_LENGTH, proveQuote } from '../../quote.ts';
import { normaliseText } from '../../text.ts';
import type { ScannedEvent } from './scanEvent.ts';
import { readTextAt, type TextAt } from './textAt.ts';

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
export class PlainProofs {
  readonly #bytes: Uint8Array;
  readonly #scanned: ScannedEvent;
  readonly #quotes: readonly ProvedQuote[];
  readonly #words = { source: 0, ...noPlace() };

  constructor(bytes: Uint8Array, scanned: ScannedEvent) {
    this.#bytes = bytes;
    this.#scanned = scanned;
    this.#quotes = scanned.quotes.map(createProvedQuote);
  }

  /** Where a quote of the event stands that is verbatim in one place; else null. Those before it have been proved. */
  prove(number: number, source: PlainSource): Place | null {
    const quote = this.#quotes[number];
    if (!quote) return null;
    const isProved = quote.text.isPlain
      ? provePlain(this.#bytes, quote.text, source, quote)
      : proveOther(readTextAt(this.#bytes, quote.text), source, quote);
    if (!isProved) return null;
    quote.source = source;
    return quote;
  }

  /** Where the words of its date stand in the first of its quotes that has them, of the named source if any; else null. */
  placeWords(named: PlainSource | null): WordsPlace | null {
    const words = this.#words;
    for (let number = 0; number < this.#scanned.quoteCount; number++) {
      const quote = this.#quotes[number];
      if (!quote?.source || (named && named !== quote.source)) continue;
      const at = this.#findWords(quote);
      if (at === -1) continue;
      words.source = quote.source.place;
      words.paragraph = quote.paragraph;
      words.start = quote.start + at;
      words.end = words.start + this.#lengthOfWords();
      return words;
    }
    return null;
  }

  /** The offset of the words in a quote that is proved; −1 when they are not there. */
  #findWords({ text, source, paragraph, start, end }: ProvedQuote): number {
    const { words } = this.#scanned;
    if (words.isPlain && text.isPlain) return indexIn(this.#bytes, text, words);
    const looked = normaliseText(readTextAt(this.#bytes, words));
    if (isBlank(looked)) return -1;
    return source?.text.paragraphs[paragraph]?.slice(start, end).indexOf(looked) ?? -1;
  }

  #lengthOfWords(): number {
    const { words } = this.#scanned;
    return words.isPlain ? words.end - words.start : normaliseText(readTextAt(this.#bytes, words)).length;
  }
}

type ProvedQuote = ReturnType<typeof createProvedQuote>;

const createProvedQuote = ({ text }: { readonly text: TextAt }) => ({
  text,
  source: noSource(),
  ...noPlace(),
});
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

function proveOther(quote: string, { text }: PlainSource, into: ReturnType<typeof noPlace>): boolean {
  if (quote.length > MAX_QUOTE_LENGTH || quote.trim().length < MIN_QUOTE_LENGTH) return false;
  const verdict = proveQuote(text, quote, null);
  if (verdict.kind !== 'verbatim' || verdict.positionWasWrong) return false;
  const { paragraph, start, end } = verdict.passage;
  Object.assign(into, { paragraph, start, end });
  return true;
}

/** Where one stretch of bytes stands in another; −1 when it does not. */
function indexIn(bytes: Uint8Array, whole: TextAt, part: TextAt): number {
  const length = part.end - part.start;
  for (let start = whole.start; start + length <= whole.end; start++)
    if (areAt(bytes, start, bytes, part.start, part.end)) return start - whole.start;
  return -1;
}
