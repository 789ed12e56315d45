import type { Placing } from '../dataset/eventDate.ts';
import { BASIS_NAMES } from './filters/choiceNames.ts';

/** What events are headed by that stand apart from the time axis. */
export const UNDRAWN_NAMES: Readonly<Record<Exclude<Placing, 'drawn'>, string>> = {
  undrawable: 'Dated, but cannot be drawn',
  undated: BASIS_NAMES.undated,
};
