/** The last of those before `index` that is so; looked for backwards, for a sentence may be a whole book. */
export function lastBefore<T>(list: readonly T[], index: number, is: (item: T) => boolean): T | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const item = list[at];
    if (item !== undefined && is(item)) return item;
  }
  return undefined;
}
