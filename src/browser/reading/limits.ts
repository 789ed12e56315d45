import { pause } from '../pause.ts';

const MEGABYTE = 1_000_000;

/** A million events with a sentence each are about 400 MB. */
export const MAX_FILE_BYTES = 450 * MEGABYTE;
/** A file whose events cannot be read one by one is held as objects, many times as large. */
export const MAX_WHOLE_BYTES = 50 * MEGABYTE;

/** Longer than a page of a thousand events takes to be drawn. */
export const DRAWN_MS = 300;
export const untilDrawn = (): Promise<void> => pause(DRAWN_MS);

export const tooLarge = (bytes: number): string =>
  `The file has ${inMegabytes(bytes)} MB; dossiers are read up to ${inMegabytes(MAX_FILE_BYTES)} MB. Split it into several dossiers.`;

export const tooLargeWhole = (bytes: number): string =>
  `The file has ${inMegabytes(bytes)} MB, and its events cannot be read one by one: there are too few of them, or it is not valid JSON in UTF-8. Such files are read up to ${inMegabytes(MAX_WHOLE_BYTES)} MB.`;

const inMegabytes = (bytes: number): number => Math.ceil(bytes / MEGABYTE);
