import type { Basis } from '../../dataset/eventDate.ts';

/** How the date is known. */
export const BASIS_SENTENCE: Readonly<Record<Basis, string>> = {
  stated: 'Stated in the text.',
  resolved: 'Resolved: reckoned from another date, such as the day of publication.',
  inferred: 'Inferred from the order in which things are told.',
  undated: 'Not dated by the source.',
};
