/** For work that takes at most a second or two on a busy machine, and much longer than this if it took the square of its length. */
export const IN_PROPORTION_MS = 5000;
