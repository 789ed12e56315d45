import type { DrawnEvent } from '../../layout/drawnEvent.ts';
import type { Lane } from '../../layout/lane.ts';

/** An event in one of its lanes, whether the chart draws it just now or not. */
export interface Place {
  readonly lane: Lane;
  readonly drawn: DrawnEvent;
}

/** Where a key leads from a place: along time within its lane, or to the nearest event of the next lane. */
export function moveFrom(lanes: readonly Lane[], { lane, drawn }: Place, key: string): Place | undefined {
  const { events } = lane;
  const index = events.findIndex(({ event }) => event.id === drawn.event.id);
  const inLane = (next: DrawnEvent | undefined): Place | undefined => next && { lane, drawn: next };
  switch (key) {
    case 'ArrowRight':
      return inLane(events[index + 1]);
    case 'ArrowLeft':
      return inLane(events[index - 1]);
    case 'Home':
      return inLane(events[0]);
    case 'End':
      return inLane(events.at(-1));
    case 'ArrowDown':
      return nearestIn(lanes[lanes.indexOf(lane) + 1], drawn) ?? inLane(events[index + 1]);
    case 'ArrowUp':
      return nearestIn(lanes[lanes.indexOf(lane) - 1], drawn) ?? inLane(events[index - 1]);
    default:
      return undefined;
  }
}

/** Of two as near, the earlier one. */
function nearestIn(lane: Lane | undefined, { span: { start } }: DrawnEvent): Place | undefined {
  const distance = ({ span }: DrawnEvent) => Math.abs(span.start - start);
  const [first, ...others] = lane?.events ?? [];
  if (!lane || !first) return undefined;
  return { lane, drawn: others.reduce((a, b) => (distance(b) < distance(a) ? b : a), first) };
}
