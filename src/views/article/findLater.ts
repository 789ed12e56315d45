/** Looks a long article through with what comes after the page. */
export const findLater: typeof import('./findInSlices.ts').findLater = (...asked) =>
  import('../onDemand.ts').then((parts) => parts.findLater(...asked));
