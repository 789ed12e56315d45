import type { Lane } from '../../layout/lane.ts';
import type { Marks } from '../../layout/marks.ts';

/** An event in one of its lanes, whether the chart draws it just now or not. */
export interface Spot {
  readonly lane: Lane;
  /** Of the event in the dossier. */
  readonly place: number;
}

/** Where a key leads from a spot: along time within its lane, or to the nearest event of the next lane. */
export function moveFrom(
  lanes: readonly Lane[],
  marks: Pick<Marks, 'starts'>,
  { lane, place }: Spot,
  key: string,
): Spot | undefined {
  const index = lane.places.indexOf(place);
  const inLane = (next: number): Spot | undefined => {
    const found = lane.places[next];
    return found === undefined ? undefined : { lane, place: found };
  };
  const start = marks.starts[place] ?? 0;
  switch (key) {
    case 'ArrowRight':
      return inLane(index + 1);
    case 'ArrowLeft':
      return inLane(index - 1);
    case 'Home':
      return inLane(0);
    case 'End':
      return inLane(lane.places.length - 1);
    case 'ArrowDown':
      return nearestIn(lanes[lanes.indexOf(lane) + 1], marks, start) ?? inLane(index + 1);
    case 'ArrowUp':
      return nearestIn(lanes[lanes.indexOf(lane) - 1], marks, start) ?? inLane(index - 1);
    default:
      return undefined;
  }
}

/** Of two as near, the earlier one. */
function nearestIn(
  lane: Lane | undefined,
  { starts }: Pick<Marks, 'starts'>,
  time: number,
): Spot | undefined {
  if (!lane || lane.places.length === 0) return undefined;
  const distance = (place: number) => Math.abs((starts[place] ?? 0) - time);
  return { lane, place: lane.places.reduce((a, b) => (distance(b) < distance(a) ? b : a)) };
}
