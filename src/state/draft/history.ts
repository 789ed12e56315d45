/** Steps back and forth through whole states. States share what did not change, so a long history costs little. */
export interface History<T> {
  /** Oldest first; at most `MAX_STEPS`. */
  readonly past: readonly T[];
  readonly present: T;
  /** Nearest first. */
  readonly future: readonly T[];
  /** What is being typed into, and until when more of it belongs to the same step. */
  readonly typing: { readonly field: string; readonly until: number } | null;
}

export const MAX_STEPS = 200;
/** Who stops typing for longer begins another step, in milliseconds. */
export const PAUSE_MS = 1000;

export const startHistory = <T>(present: T): History<T> => ({ past: [], present, future: [], typing: null });

/**
 * One more step; a state that is the present one is none. Changes of one field (any name that says which) in quick
 * succession are one step. `now` is in milliseconds, from a clock that nobody sets.
 */
export function record<T>(history: History<T>, present: T, field: string | null, now: number): History<T> {
  if (present === history.present) return history;
  const typing = field === null ? null : { field, until: now + PAUSE_MS };
  const isSameStep = field !== null && field === history.typing?.field && now <= history.typing.until;
  const past = isSameStep ? history.past : [...history.past, history.present].slice(-MAX_STEPS);
  return { past, present, future: [], typing };
}

/** The same history when there is nothing to undo. What is typed next is a step of its own. */
export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  const previous = past.at(-1);
  if (previous === undefined) return history;
  return { past: past.slice(0, -1), present: previous, future: [present, ...future], typing: null };
}

/** The same history when there is nothing to redo. */
export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  const [next, ...later] = future;
  return next === undefined
    ? history
    : { past: [...past, present], present: next, future: later, typing: null };
}

/** The same steps between states that are otherwise in one respect. */
export const mapHistory = <T>(
  { past, present, future, typing }: History<T>,
  change: (state: T) => T,
): History<T> => ({
  past: past.map(change),
  present: change(present),
  future: future.map(change),
  typing,
});
