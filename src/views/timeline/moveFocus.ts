import type { Item } from './items.ts';

/** Where a key leads from an item: along time within its lane, or to the nearest event of the next lane. */
export function moveFrom(items: readonly Item[], from: Item, key: string): Item | undefined {
  const lane = items.filter((item) => item.lane === from.lane);
  const index = lane.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return lane[index + 1];
    case 'ArrowLeft':
      return lane[index - 1];
    case 'Home':
      return lane[0];
    case 'End':
      return lane.at(-1);
    case 'ArrowDown':
      return nearestInLane(items, from, 1) ?? lane[index + 1];
    case 'ArrowUp':
      return nearestInLane(items, from, -1) ?? lane[index - 1];
    default:
      return undefined;
  }
}

function nearestInLane(items: readonly Item[], from: Item, step: 1 | -1): Item | undefined {
  const lanes = [...new Set(items.map(({ lane }) => lane))].toSorted(
    (a, b) => laneNumber(a.id) - laneNumber(b.id),
  );
  const target = lanes[lanes.indexOf(from.lane) + step];
  const distance = ({ drawn }: Item) => Math.abs(drawn.span.start - from.drawn.span.start);
  return items.filter(({ lane }) => lane === target).toSorted((a, b) => distance(a) - distance(b))[0];
}

const laneNumber = (id: string): number => Number(/\d+$/.exec(id)?.[0] ?? 0);
