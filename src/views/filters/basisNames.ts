import type { Basis } from '../../dataset/eventDate.ts';
import { UNDRAWN_NAMES } from '../undrawnNames.ts';

/** What the choices of how a date is known are called. */
export const BASIS_NAMES: Record<Basis, string> = {
  stated: 'Stated in the text',
  resolved: 'Resolved from another date',
  inferred: 'Inferred from the order told',
  undated: UNDRAWN_NAMES.undated,
};
