import { loadOnDemand } from '../loadOnDemand.ts';

/** Looks a long article through with what comes after the page. */
export const findLater: typeof import('./findInSlices.ts').findLater = (...asked) =>
  loadOnDemand().then((parts) => parts.findLater(...asked));
