/** So many characters take a few milliseconds to become bytes. */
const PART = 262_144;

/** A file that is written piece by piece, so that no great text has to become bytes at once. */
export function createFile(): { readonly add: (piece: string) => void; readonly finish: () => Blob } {
  const parts: Blob[] = [];
  let text = '';
  return {
    add(piece) {
      text += piece;
      if (text.length < PART) return;
      parts.push(new Blob([text]));
      text = '';
    },
    finish: () => new Blob([...parts, text]),
  };
}
