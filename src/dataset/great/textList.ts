/** A great many short texts, some hundred of them in one: as many texts as there are events cost the collector of garbage much. */
export interface TextList {
  readonly add: (text: string) => void;
  /** All of them, in their order. */
  readonly finish: () => PackedTexts;
}

/** Lists of texts one after the other are the texts one after the other. */
export type PackedTexts = readonly { readonly text: string; readonly lengths: Uint32Array }[];

/** So many are joined at a time. */
const TOGETHER = 256;

export function createTextList(): TextList {
  const joined: PackedTexts[number][] = [];
  let waiting: string[] = [];
  const join = () => {
    joined.push({ text: waiting.join(''), lengths: Uint32Array.from(waiting, ({ length }) => length) });
    waiting = [];
  };
  return {
    add(text) {
      waiting.push(text);
      if (waiting.length === TOGETHER) join();
    },
    finish() {
      join();
      return joined;
    },
  };
}

export const unpackTexts = (packed: PackedTexts): readonly string[] =>
  packed.flatMap(({ text, lengths }) => {
    let end = 0;
    return Array.from(lengths, (length) => text.slice(end, (end += length)));
  });
