import type { ActorsById } from '../../state/filter.ts';
import type { Lanes } from '../../state/view.ts';
import type { DrawnEvent } from '../../layout/drawnEvent.ts';
import type { Lane } from '../../layout/lane.ts';
import type { ActorId } from '../../dataset/entityIds.ts';

/** Lanes beyond the fullest of these become one: more could neither be told apart nor be drawn at once. */
const MOST_LANES = 40;

/** Events side by side: an event of several actors stands in the lane of each. Empty lanes are left out. */
export function toLanes(
  events: readonly DrawnEvent[],
  lanes: Lanes,
  actorsById: ActorsById,
  chosenActors: readonly ActorId[],
): readonly Lane[] {
  switch (lanes) {
    case 'none':
      return [{ id: 'all', name: '', actor: null, events }];
    case 'kind':
      return foldLanes(
        collect(events, ({ event }) => [event.kind]).map(([kind, members], index) => ({
          id: `kind-${index}`,
          name: kind.charAt(0).toUpperCase() + kind.slice(1),
          actor: null,
          events: members,
        })),
        events,
      );
    case 'actor': {
      const chosen = new Set<ActorId | null>(chosenActors);
      return foldLanes(
        collect(events, actorsOf)
          .filter(([actor]) => chosen.size === 0 || chosen.has(actor))
          .map(([actor, members], index) => ({
            id: `actor-${index}`,
            name: actor === null ? 'No actor named' : (actorsById.get(actor)?.name ?? actor),
            actor,
            events: members,
          })),
        events,
      );
    }
  }
}

/** What stands in several of the lanes that become one stands in it once. */
function foldLanes(lanes: readonly Lane[], events: readonly DrawnEvent[]): readonly Lane[] {
  const [first, ...rest] = lanes.slice(MOST_LANES);
  if (!first || rest.length === 0) return lanes;
  const members = new Set([first, ...rest].flatMap((lane) => lane.events));
  const others = {
    ...first,
    name: `${(rest.length + 1).toLocaleString('en-GB')} others`,
    actor: null,
    events: events.filter((event) => members.has(event)),
  };
  return [...lanes.slice(0, MOST_LANES), others];
}

/** Those who take part; null for an event that names nobody, which has a lane too. */
const actorsOf = ({ event }: DrawnEvent): readonly (ActorId | null)[] =>
  event.actors.length > 0 ? event.actors.map(({ actor }) => actor) : [null];

/** Groups by key, the fullest group first. */
function collect<K>(
  events: readonly DrawnEvent[],
  keysOf: (event: DrawnEvent) => readonly K[],
): [K, DrawnEvent[]][] {
  const groups = new Map<K, DrawnEvent[]>();
  for (const event of events) {
    for (const key of keysOf(event)) {
      const group = groups.get(key);
      if (group) group.push(event);
      else groups.set(key, [event]);
    }
  }
  return [...groups].toSorted(([, a], [, b]) => b.length - a.length);
}
