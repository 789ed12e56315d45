/** The beginning of a text that is longer than that, and an ellipsis; no character is cut in two. */
export const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')}…`;

/** The panel has the whole title. */
const MAX_SHOWN = 500;

/** A title as lists and the timeline show it. */
export const shownTitle = (title: string): string => cut(title, MAX_SHOWN);
