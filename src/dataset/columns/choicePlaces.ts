/** For each choice of a filter the events that have it: what one choice leaves is there without a look at all others. */
import { allPlaces, type EventColumns } from './eventColumns.ts';
import { placesOfEach, type NumberLists } from './numberLists.ts';

/** The filters that are lists of choices: everything but the search. */
export const CHOICE_FILTERS = ['actors', 'kinds', 'bases', 'statuses'] as const;
export type ChoiceFilter = (typeof CHOICE_FILTERS)[number];

/** By the place of a choice among those of its filter, the places of events. */
export type ChoicePlaces = Readonly<Record<ChoiceFilter, NumberLists>>;

export function findChoicePlaces({ length, actors, kinds, bases, statuses }: EventColumns): ChoicePlaces {
  // Of these an event has one each.
  const from = allPlaces(length + 1);
  return {
    actors: placesOfEach(actors),
    kinds: placesOfEach({ from, values: kinds }),
    bases: placesOfEach({ from, values: bases }),
    statuses: placesOfEach({ from, values: statuses }),
  };
}

const known = new WeakMap<EventColumns, ChoicePlaces>();

/** For columns with which they were found. */
export const rememberChoicePlaces = (columns: EventColumns, places: ChoicePlaces): void =>
  void known.set(columns, places);

/** Found when they are first asked for. */
export function choicePlacesOf(columns: EventColumns): ChoicePlaces {
  const found = known.get(columns) ?? findChoicePlaces(columns);
  known.set(columns, found);
  return found;
}
