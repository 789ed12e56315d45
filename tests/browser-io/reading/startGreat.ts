import {
  startGreatReading,
  type Companion,
  type GreatReading,
} from '../../../src/browser/reading/readGreat.ts';
import type { EventId } from '../../../src/dataset/entityIds.ts';
import { sliceFile } from '../../../src/dataset/great/sliceFile.ts';
import { utf8 } from '../../bytes.ts';

/** Reads a dossier as a great one, however few events it has. */
export function startGreat(
  text: string,
  wanted: EventId | null = null,
  companion: Companion | null = null,
): GreatReading {
  const bytes = utf8(text);
  const slices = sliceFile(bytes);
  const reading = slices && startGreatReading(bytes, slices, wanted, companion, 1);
  if (!reading) throw new Error('It is read as a whole.');
  return reading;
}
