/** For work that takes at most a second or two on a busy machine, and longer than this if it took the square of its length. */
export const IN_PROPORTION_MS = 20_000;
