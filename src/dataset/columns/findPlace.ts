import type { DatedEvent } from '../dataset.ts';
import type { EventId } from '../entityIds.ts';

type Find = (id: EventId) => number;

const known = new WeakMap<readonly DatedEvent[], Find>();

/** For a list of events that has a way of its own. */
export const rememberFind = (events: readonly DatedEvent[], find: Find): void => void known.set(events, find);

/** The place of the event with an id; −1 when there is none. */
export function findPlace(events: readonly DatedEvent[], id: EventId): number {
  const find = known.get(events) ?? findById(events);
  known.set(events, find);
  return find(id);
}

export const findEvent = (events: readonly DatedEvent[], id: EventId): DatedEvent | undefined =>
  events[findPlace(events, id)];

function findById(events: readonly DatedEvent[]): Find {
  const places = new Map(events.map((event, place) => [event.id, place]));
  return (id) => places.get(id) ?? -1;
}
