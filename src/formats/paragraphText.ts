/** Paragraphs as a text in which people edit them: a blank line is between two. */

export const toText = (paragraphs: readonly string[]): string => paragraphs.join('\n\n');

const BETWEEN = /\n[^\S\n]*(?:\n[^\S\n]*)+/;

/** As a person parts them; nothing is joined, however long its lines are. */
const toPieces = (text: string): readonly string[] =>
  text
    .split(BETWEEN)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

/**
 * The paragraphs of a text that a person edited. Those around what was edited stay as they were, blank lines and spaces
 * of their own included, for quotes may hang on them.
 */
export function editedParagraphs(before: readonly string[], text: string): readonly string[] {
  const pieces = toPieces(text);
  const start = countKept(before, pieces);
  const end = countKept(
    before.slice(start.paragraphs).toReversed(),
    pieces.slice(start.pieces).toReversed(),
    (own) => own.toReversed(),
  );
  return [
    ...before.slice(0, start.paragraphs),
    ...pieces.slice(start.pieces, pieces.length - end.pieces),
    ...before.slice(before.length - end.paragraphs),
  ];
}

/** How many paragraphs at the start are there still, and of how many pieces they are. */
function countKept(
  paragraphs: readonly string[],
  pieces: readonly string[],
  inOrder: (pieces: readonly string[]) => readonly string[] = (own) => own,
): { readonly paragraphs: number; readonly pieces: number } {
  let at = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const own = inOrder(toPieces(paragraph));
    const from = at;
    if (!own.every((piece, offset) => pieces[from + offset] === piece))
      return { paragraphs: index, pieces: at };
    at += own.length;
  }
  return { paragraphs: paragraphs.length, pieces: at };
}
