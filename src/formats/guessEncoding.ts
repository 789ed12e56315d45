import chardet from 'chardet';

/** Statistics need no more than this, and take long over a whole book. */
const SAMPLE_BYTES = 200_000;
/** What most bytes above ASCII are that nothing else fits. */
const FALLBACK = 'windows-1252';

/** The encoding that bytes most likely are in which are not UTF-8, as a name that `TextDecoder` knows. */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const names = chardet.analyse(sample).map(({ name }) => toKnownName(name));
  return names.find((name) => name !== null) ?? FALLBACK;
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
