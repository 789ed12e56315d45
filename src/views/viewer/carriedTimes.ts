/**
 * Stands in for `suggest/sourceTimes.ts` in the file that holds its dossiers: their times were read when it was written, and
 * the reader of dates is not carried along.
 */
import type { Source } from '../../dataset/dataset.ts';
import type { CarriedDossier } from '../../formats/viewer/carried.ts';

type SourceTimes = CarriedDossier['times'][number];

const CARRIED = new WeakMap<Source, SourceTimes>();

export function carryTimes({ dataset, times }: CarriedDossier): void {
  for (const [index, source] of dataset.sources.entries()) CARRIED.set(source, times[index] ?? []);
}

export function* readSourceInSteps(source: Source): Generator<void, SourceTimes> {
  yield;
  return CARRIED.get(source) ?? source.paragraphs.map(() => []);
}
