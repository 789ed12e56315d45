import type { Placing } from '../dataset/eventDate.ts';

/** What events are headed by that stand apart from the time axis. */
export const UNDRAWN_NAMES: Readonly<Record<Exclude<Placing, 'drawn'>, string>> = {
  undrawable: 'Dated, but cannot be drawn',
  undated: 'Not dated by the source',
};
