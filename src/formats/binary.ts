/** What a file is that is no text, told by its first bytes. */

const KINDS: readonly (readonly [start: string, name: string])[] = [
  ['%PDF-', 'a PDF; give it a name that ends in .pdf'],
  ['PK\x03\x04', 'a zip archive; if it is a Word document, give it a name that ends in .docx'],
  ['\xD0\xCF\x11\xE0', 'a document of an old version of Office; save it as .docx'],
  ['{\\rtf', 'a document in Rich Text Format; save it as .docx'],
  ['\x1F\x8B', 'compressed data (gzip); unpack it first'],
  ['\x89PNG', 'a picture (PNG)'],
  ['\xFF\xD8\xFF', 'a picture (JPEG)'],
  ['GIF8', 'a picture (GIF)'],
  ['RIFF', 'a picture, a film or a sound (RIFF)'],
  ['\x00\x00\x00\x18ftyp', 'a film (MP4)'],
];

/** The kind as a noun, with what to do about it where there is something; null for what may be text. */
export function nameBinary(bytes: Uint8Array): string | null {
  return KINDS.find(([start]) => startsWith(bytes, start))?.[1] ?? null;
}

/** Each character of `start` stands for one byte. */
export const startsWith = (bytes: Uint8Array, start: string): boolean =>
  Array.from(start).every((character, index) => bytes[index] === character.charCodeAt(0));
