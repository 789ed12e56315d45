/** Drawn events for tests of where they stand. */
import { allPlaces } from '../../src/dataset/columns/eventColumns.ts';
import { EXTENTS, OPEN_END, OPEN_START } from '../../src/dataset/extent.ts';
import { lotOf, weightOf } from '../../src/dataset/weight.ts';
import { drawnEventsAt, toMarks, type Marks } from '../../src/layout/marks.ts';
import { chartSpan, type DrawnEvent } from '../../src/layout/drawnEvent.ts';
import { smallDataset } from '../state/datasets.ts';

/** Marks of events dated as given. */
export function marksDated(...edtfs: readonly string[]): Marks {
  const dataset = smallDataset({
    events: edtfs.map((edtf) => ({ title: edtf, date: { edtf, basis: 'stated' } })),
  });
  return toMarks(dataset);
}

/** Events dated as given, in time order; those without a place in time are left out. */
export function drawnAt(...edtfs: readonly string[]): readonly DrawnEvent[] {
  const marks = marksDated(...edtfs);
  return drawnEventsAt(marks, marks.order);
}

/** Marks as they are given, whose places are those in the list. */
export function marksOf(drawn: readonly DrawnEvent[]): Marks {
  const open = ({ startEdge, endEdge }: DrawnEvent) =>
    (startEdge === 'on' ? OPEN_START : 0) + (endEdge === 'on' ? OPEN_END : 0);
  return {
    order: allPlaces(drawn.length),
    isOrderOfEvents: true,
    starts: Float64Array.from(drawn, ({ span }) => span.start),
    ends: Float64Array.from(drawn, ({ span }) => span.end),
    chartStarts: Float64Array.from(drawn, (event) => chartSpan(event).start),
    chartEnds: Float64Array.from(drawn, (event) => chartSpan(event).end),
    hasOpenStarts: drawn.some(({ startEdge }) => startEdge === 'on'),
    columns: {
      extents: Uint8Array.from(drawn, ({ extent }) => EXTENTS.indexOf(extent)),
      openSides: Uint8Array.from(drawn, open),
      weights: Float32Array.from(
        drawn,
        ({ event }) => weightOf(event.quotes.length, event.actors.length) + lotOf(event.id),
      ),
    },
    at: (place) => drawn[place],
  };
}

export const utc = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
