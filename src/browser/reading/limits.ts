export const MAX_FILE_BYTES = 50_000_000;
const MEGABYTE = 1_000_000;

export const tooLarge = (bytes: number): string =>
  `The file has ${Math.ceil(bytes / MEGABYTE)} MB; dossiers are read up to ${MAX_FILE_BYTES / MEGABYTE} MB. Split it into several dossiers.`;
