/** Bytes to text: by the byte order mark, by what the file declares, as UTF-8, or else by a guess that is told. */
import { fail, succeed, type Result } from '../dataset/problem.ts';
import { nameBinary } from './binary.ts';
import type { EncodingGuess } from './guessEncoding.ts';
import { decodeStrictly, encodingByMark } from './strictDecoding.ts';

export interface DecodedText {
  readonly text: string;
  readonly notes: readonly string[];
  /** Null where nothing had to be guessed. */
  readonly guess: EncodingGuess | null;
}

/** `declared` is what the file or a person says it is in; it is believed only if every byte can be read so. */
export async function decodeText(
  bytes: Uint8Array<ArrayBuffer>,
  declared: string | null = null,
): Promise<Result<DecodedText>> {
  const binary = nameBinary(bytes);
  if (binary !== null) return fail(`This is not a text file but ${binary}.`);
  const marked = encodingByMark(bytes);
  if (marked?.startsWith('utf-16')) return decodeUtf16(bytes, marked);
  const text =
    (declared === null || marked !== null ? null : decodeStrictly(bytes, declared)) ??
    decodeStrictly(bytes, 'utf-8');
  if (text?.includes('\0') === false) return succeed(told(text));
  if (bytes.includes(0))
    return decodeUnmarkedUtf16(bytes, text === null ? LEAST_COMMON : LEAST_COMMON_IN_LATIN);
  if (bytes.some(isControl)) return fail('This is not a text file: it has bytes that no text has.');
  return succeed(decodeDamaged(bytes) ?? (await decodeByGuess(bytes)));
}

/** The text of a file that says what it is in. */
const told = (text: string, notes: readonly string[] = []): DecodedText => ({ text, notes, guess: null });

const DAMAGED = 'This is not a text file, or it is damaged';

function decodeUtf16(bytes: Uint8Array<ArrayBuffer>, encoding: string): Result<DecodedText> {
  const text = decodeStrictly(bytes, encoding);
  if (text === null)
    return fail(`${DAMAGED}: it says that it is ${encoding.toUpperCase()}, and has halves of characters.`);
  return text.includes('\0') ? fail(`${DAMAGED}: it has NUL characters.`) : succeed(told(text));
}

/** Of a text in Chinese or Japanese. */
const LEAST_COMMON = 0.02;
/** Of a text whose bytes would do as UTF-8 but for the NULs. */
const LEAST_COMMON_IN_LATIN = 0.3;

/** Of the two ways to pair the bytes one gives spaces and line ends, and the other letters that nobody uses. */
function decodeUnmarkedUtf16(bytes: Uint8Array<ArrayBuffer>, least: number): Result<DecodedText> {
  const readings = ['utf-16le', 'utf-16be']
    .map((encoding) => ({ encoding, text: decodeStrictly(bytes, encoding) ?? '\0' }))
    .filter(({ text }) => !hasControls(text))
    .map((reading) => ({ ...reading, share: commonShare(reading.text) }))
    .toSorted((a, b) => b.share - a.share);
  const [best] = readings;
  if (!best || best.share < least) {
    return fail(`${DAMAGED}: byte ${bytes.indexOf(0) + 1} is a NUL, which no text has.`);
  }
  const likely = readings.map(({ encoding }) => encoding);
  return succeed({ text: best.text, notes: [], guess: { encoding: best.encoding, likely } });
}

/** Tab, the ends of lines and pages, the end mark of old systems, and the escape of Japanese encodings. */
const CONTROLS_IN_TEXT: ReadonlySet<number> = new Set([9, 10, 11, 12, 13, 26, 27]);
const isControl = (unit: number): boolean => unit < 32 && !CONTROLS_IN_TEXT.has(unit);

function hasControls(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (isControl(text.charCodeAt(index))) return true;
  return false;
}

/** How much of a text is ASCII, or the space and the stops of Chinese and Japanese. */
const commonShare = (text: string): number =>
  (text.match(/[\t\n\r -~\u3000-\u3002]/g)?.length ?? 0) / text.length;

/** UTF-8 with some bytes wrong or cut off, or null if hardly anything in it is UTF-8. */
function decodeDamaged(bytes: Uint8Array<ArrayBuffer>): DecodedText | null {
  const text = new TextDecoder().decode(bytes);
  const wrong = text.match(/\uFFFD/g)?.length ?? 0;
  const right = text.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0;
  if (right < 2 * wrong) return null;
  const place = new TextEncoder().encode(text.slice(0, text.indexOf('\uFFFD'))).length;
  const where = wrong === 1 ? `at byte ${place + 1}` : `in ${wrong} places, first at byte ${place + 1}`;
  return told(text, [`The file is damaged ${where}; what cannot be read is shown as �.`]);
}

async function decodeByGuess(bytes: Uint8Array<ArrayBuffer>): Promise<DecodedText> {
  const { guessEncoding } = await import('./guessEncoding.ts');
  const guess = guessEncoding(bytes);
  return { text: new TextDecoder(guess.encoding).decode(bytes), notes: [], guess };
}
