import { inSlices } from '../../browser/inSlices.ts';
import type { Source } from '../../dataset/dataset.ts';
import { findEach } from '../../state/articleMatches.ts';
import { rememberLast } from '../../state/createSelector.ts';

let given = new AbortController();

/** Looks a long article through, once for all that ask for the same; null when something else was asked for meanwhile. */
export const findLater = rememberLast((sources: readonly Source[], terms: readonly string[]) => {
  given.abort();
  given = new AbortController();
  return inSlices(findEach(sources, terms), given.signal);
});
