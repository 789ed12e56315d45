/** Formats that few files have, in one chunk. */
export { fromAnnotations } from './annotations/fromAnnotations.ts';
export { fromIcal } from './ical/fromIcal.ts';
export { fromMarkwhen } from './markwhen/fromMarkwhen.ts';
