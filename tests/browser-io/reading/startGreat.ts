import {
  startGreatReading,
  type Companion,
  type GreatRead,
  type GreatReading,
} from '../../../src/browser/reading/readGreat.ts';
import type { EventId } from '../../../src/dataset/entityIds.ts';
import type { GreatFile } from '../../../src/dataset/great/greatFile.ts';
import { sliceFile } from '../../../src/dataset/great/sliceFile.ts';
import { utf8 } from '../../bytes.ts';

export interface StartedGreat extends GreatReading {
  readonly finish: () => GreatRead & { readonly file: GreatFile };
}

/** Reads a dossier as a great one, however few events it has; the page has its bytes. */
export function startGreat(
  text: string,
  wanted: EventId | null = null,
  companion: Companion | null = null,
): StartedGreat {
  const bytes = utf8(text);
  const slices = sliceFile(bytes);
  const reading = slices && startGreatReading(bytes, slices, wanted, companion, null, 1);
  if (!reading) throw new Error('It is read as a whole.');
  const finish = () => {
    const read = reading.finish();
    return { ...read, file: { ...read.file, bytes: bytes.slice() } };
  };
  return { ...reading, finish };
}
