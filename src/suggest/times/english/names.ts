import type { Context } from '../context.ts';

/** Whether a word with a capital letter, in the middle of a sentence, stands at a place: what follows may belong to a name. */
export function isNameAt(index: number, context: Context): boolean {
  const token = context.token(index);
  const startsSentence = token?.startsLine || /^[.!?"“”:]?$/.test(context.wordAt(index - 1));
  return !!token?.isCapital && !startsSentence && token.classes.size === 0;
}
