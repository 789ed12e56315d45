import { TextTable } from './textTable.ts';

/** What stands for texts that come again and again, without a text for each time they come. */
export type KnownTexts<T> = (bytes: Uint8Array, start: number, end: number) => T | undefined;

const MOST = 100_000;

/** `make` is asked again for what it makes nothing of. The bytes are UTF-8. */
export function knowTexts<T>(make: (text: string) => T | undefined): KnownTexts<T> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let table = new TextTable();
  let made: T[] = [];
  return (bytes, start, end) => {
    const number = table.find(bytes, start, end);
    if (number !== -1) return made[number];
    const one = make(decoder.decode(bytes.subarray(start, end)));
    if (one === undefined) return undefined;
    if (made.length === MOST) [table, made] = [new TextTable(), []];
    made[table.add(bytes, start, end)] = one;
    return one;
  };
}
