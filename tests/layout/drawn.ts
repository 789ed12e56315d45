/** Drawn events for tests of where they stand. */
import { toDrawnEvent, type DrawnEvent } from '../../src/layout/drawnEvent.ts';
import { smallDataset } from '../state/datasets.ts';

/** Events dated as given, in time order; those without a place in time are left out. */
export const drawnAt = (...edtfs: readonly string[]): readonly DrawnEvent[] =>
  smallDataset({
    events: edtfs.map((edtf) => ({ title: edtf, date: { edtf, basis: 'stated' } })),
  }).events.flatMap((event) => toDrawnEvent(event) ?? []);

export const utc = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
