/** Whether what ends at `end` (UTF-16, exclusive) owns what follows: "this year's exhibition" says which one, and not when. */
export const isPossessive = (text: string, end: number): boolean =>
  /^['’]s?\s/.test(text.slice(end, end + 3));
