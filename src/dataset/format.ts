import type { Dataset } from './dataset.ts';

/** A dataset as a file: what was read, unknown fields included. The inverse of `parseDataset`. */
export const formatDataset = ({ file }: Dataset): string => `${JSON.stringify(file, null, 2)}\n`;

/** In characters of up to four bytes each; most systems take 255 bytes. */
const MAX_NAME_LENGTH = 60;
/** Names that Windows keeps for devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name, without ending, that every system takes: letters and digits of any script, and hyphens. */
export function toFileName(title: string): string {
  const words =
    title
      .toWellFormed()
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = Array.from(words.join('-').toLowerCase()).slice(0, MAX_NAME_LENGTH).join('').replace(/-$/, '');
  return name === '' || RESERVED.test(name) ? `dossier${name === '' ? '' : `-${name}`}` : name;
}
