import { toSlug } from './slug.ts';

/** A file as it is written; of a dataset its `file`, unknown fields included, which makes this the inverse of `parseDataset`. */
export const formatFile = (file: unknown): string => `${JSON.stringify(file, null, 2)}\n`;

/** Names that Windows keeps for devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name, without ending, that every system takes: letters and digits of any script, and hyphens. */
export function toFileName(title: string): string {
  const name = toSlug(title);
  return name === '' || RESERVED.test(name) ? `dossier${name === '' ? '' : `-${name}`}` : name;
}
