/**
 * Where each paragraph went when a text was edited: those before and after the edited stretch are the same as they were,
 * and null stands for those inside it.
 */
export function movedParagraphs(
  before: readonly string[],
  after: readonly string[],
): (paragraph: number) => number | null {
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before[same] === after[same]) same++;
  let sameAtEnd = 0;
  while (sameAtEnd < shorter - same && before.at(-1 - sameAtEnd) === after.at(-1 - sameAtEnd)) sameAtEnd++;
  return (paragraph) => {
    if (paragraph < same) return paragraph;
    return paragraph >= before.length - sameAtEnd ? paragraph + after.length - before.length : null;
  };
}
