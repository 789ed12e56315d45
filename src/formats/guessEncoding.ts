import chardet from 'chardet';
import { OLD_ENCODINGS } from './encodings.ts';
import { decodeStrictly } from './strictDecoding.ts';

/** Statistics need no more than this, and take long over a whole book. */
const SAMPLE_BYTES = 200_000;
/** What most bytes above ASCII are that nothing else fits. */
const FALLBACK = 'windows-1252';

export interface EncodingGuess {
  /** As `TextDecoder` names it. */
  readonly encoding: string;
  /** All that the bytes may well be in, the guess among them, the likeliest first. */
  readonly likely: readonly string[];
}

/** What bytes are in that are not UTF-8. */
export function guessEncoding(bytes: Uint8Array<ArrayBuffer>): EncodingGuess {
  const analysed = chardet
    .analyse(bytes.subarray(0, SAMPLE_BYTES))
    .flatMap(({ name }) => toKnownName(name) ?? []);
  const encoding = analysed[0] ?? FALLBACK;
  const others = [...analysed, ...OLD_ENCODINGS.keys()].filter(
    (name) => decodeStrictly(bytes, name) !== null,
  );
  return { encoding, likely: [...new Set([encoding, ...others])] };
}

/** The name by which decoders know an encoding; null for one that they do not, and for what the bytes are not in. */
function toKnownName(name: string): string | null {
  try {
    const { encoding } = new TextDecoder(name);
    return encoding === 'utf-8' || encoding === 'replacement' ? null : encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
