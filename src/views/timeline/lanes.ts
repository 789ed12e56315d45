import { grouped } from '../../dataset/counting.ts';
import { columnsOf } from '../../dataset/columns/columnsOf.ts';
import { allPlaces, type Places } from '../../dataset/columns/eventColumns.ts';
import type { NumberLists } from '../../dataset/columns/numberLists.ts';
import { UintList } from '../../dataset/columns/uintList.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { ActorId } from '../../dataset/entityIds.ts';
import type { Lane } from '../../layout/lane.ts';
import type { Lanes } from '../../state/view.ts';

/** Lanes beyond the fullest of these become one: more could neither be told apart nor be drawn at once. */
const MOST_LANES = 40;

/** Events side by side: an event of several actors stands in the lane of each. Empty lanes are left out. */
export function toLanes(
  dataset: Dataset,
  places: Places,
  lanes: Lanes,
  chosenActors: readonly ActorId[],
): readonly Lane[] {
  const { kinds, actors } = columnsOf(dataset);
  switch (lanes) {
    case 'none':
      return [{ id: 'all', name: '', actor: null, places }];
    case 'kind':
      return foldLanes(
        collect(places, { from: allPlaces(kinds.length + 1), values: kinds }, dataset.kinds.length).map(
          ([kind, members], index) => ({
            id: `kind-${index}`,
            name: capitalised(dataset.kinds[kind] ?? ''),
            actor: null,
            places: members,
          }),
        ),
        places,
      );
    case 'actor': {
      const chosen = new Set<ActorId | null>(chosenActors);
      return foldLanes(
        collect(places, actors, dataset.actors.length)
          .map(([number, members], index) => ({
            id: `actor-${index}`,
            name: dataset.actors[number]?.name ?? 'No actor named',
            actor: dataset.actors[number]?.id ?? null,
            places: members,
          }))
          .filter(({ actor }) => chosen.size === 0 || chosen.has(actor)),
        places,
      );
    }
  }
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** What stands in several of the lanes that become one stands in it once. */
function foldLanes(lanes: readonly Lane[], places: Places): readonly Lane[] {
  const [first, ...rest] = lanes.slice(MOST_LANES);
  if (!first || rest.length === 0) return lanes;
  const members = new Set([first, ...rest].flatMap((lane) => [...lane.places]));
  const others = {
    ...first,
    name: `${grouped(rest.length + 1)} others`,
    actor: null,
    places: places.filter((place) => members.has(place)),
  };
  return [...lanes.slice(0, MOST_LANES), others];
}

/** Groups by what is in the list of each place, of numbers below `count`, the fullest group first; empty lists are the group `count`. */
function collect(
  places: Places,
  { from, values }: NumberLists,
  count: number,
): readonly (readonly [key: number, Places])[] {
  const groups = Array.from({ length: count + 1 }, () => new UintList());
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? 0;
    const start = from[place] ?? 0;
    const end = from[place + 1] ?? 0;
    if (start === end) groups[count]?.push(place);
    for (let at = start; at < end; at++) groups[values[at] ?? count]?.push(place);
  }
  return groups
    .map((group, key) => [key, group.finish()] as const)
    .filter(([, members]) => members.length > 0)
    .toSorted(([, a], [, b]) => b.length - a.length);
}
