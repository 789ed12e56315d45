import { readTimes } from '../../../src/suggest/times/readTimes.ts';
import type { TimeExpression } from '../../../src/suggest/times/timeExpression.ts';

/** A text with its marks, and the EDTF of each. */
export type MarkedText = readonly [text: string, edtf: readonly (string | null)[]];

/** A Friday. */
const PUBLISHED = { year: 2024, month: 11, day: 22 };

export const read = (text: string, published = PUBLISHED): readonly TimeExpression[] =>
  readTimes(text, { published, language: 'en' });

/** The text with what was read in it: "He left on [Thursday=2024-11-21]." */
export function marked(text: string): string {
  let done = 0;
  const parts = read(text).map(({ start, end, value }) => {
    const part = `${text.slice(done, start)}[${text.slice(start, end)}=${value}]`;
    done = end;
    return part;
  });
  return parts.join('') + text.slice(done);
}

/** A marked text without its marks. */
export const unmarked = (text: string): string => text.replaceAll(/\[([^[\]=]+)=[^\]]+\]/g, '$1');

export const edtfIn = (text: string): readonly (string | null)[] => read(text).map(({ edtf }) => edtf);
