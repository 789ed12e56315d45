/** The words between the tags of a piece of HTML that no parser of HTML has seen. For showing, never for use as markup. */

const UNREAD = [
  { opening: /<!--/g, closing: /-->/g },
  { opening: /<script\b/gi, closing: /<\/script\s*>/gi },
  { opening: /<style\b/gi, closing: /<\/style\s*>/gi },
];
/** Without what could itself be a tag, so that no stretch is looked through twice. */
const TAG = /<[/!?]?[a-z][^<>]*>/gi;

export function stripTags(html: string): { readonly text: string; readonly tags: number } {
  let tags = 0;
  const read = dropUnread(html);
  // A line end, for words of different blocks are not to be glued together.
  const text = read.replace(TAG, () => {
    tags++;
    return '\n';
  });
  return { text: text.replace(/\s*\n\s*/g, '\n').trim(), tags };
}

/** Without comments, scripts and styles. */
export const dropUnread = (html: string): string =>
  UNREAD.reduce((text, { opening, closing }) => dropBetween(text, opening, closing), html);

/** Takes time in proportion to the length of the text, however often something opens and never closes. */
function dropBetween(text: string, opening: RegExp, closing: RegExp): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    opening.lastIndex = at;
    const from = opening.exec(text)?.index;
    kept.push(text.slice(at, from));
    if (from === undefined) return kept.join('\n');
    closing.lastIndex = from;
    if (closing.exec(text) === null) return kept.join('\n');
    at = closing.lastIndex;
  }
}
