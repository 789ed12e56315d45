import { columnsOf } from '../dataset/columns/columnsOf.ts';
import { allPlaces, type Places } from '../dataset/columns/eventColumns.ts';
import { listAt } from '../dataset/columns/numberLists.ts';
import type { Actor, Dataset, DatedEvent } from '../dataset/dataset.ts';
import { foldTexts, searchTerms } from './search.ts';

/** A search looks at the title, the names and aliases of those who take part, and the quoted words. */
export function searchPlaces(dataset: Dataset, search: string): Places {
  const { length, actors } = columnsOf(dataset);
  const places = allPlaces(length);
  const terms = searchTerms(search).map((term) => ({
    term,
    isNamed: dataset.actors.map((actor) => namesOf(actor).includes(term)),
  }));
  if (terms.length === 0) return places;
  return places.filter((place) =>
    terms.every(
      ({ term, isNamed }) =>
        wordsOf(dataset.events, place).includes(term) ||
        listAt(actors, place).some((actor) => isNamed[actor] === true),
    ),
  );
}

const wordsOfEvent = foldedOnce(({ title, quotes }: DatedEvent) => [
  title,
  ...quotes.map(({ text }) => text),
]);
const wordsOf = (events: readonly DatedEvent[], place: number): string => {
  const event = events[place];
  return event ? wordsOfEvent(event) : '';
};
const namesOf = foldedOnce(({ name, aliases }: Actor) => [name, ...aliases]);

/** The texts of a thing, folded when they are first asked for. */
function foldedOnce<Thing extends object>(textsOf: (thing: Thing) => readonly string[]) {
  const known = new WeakMap<Thing, string>();
  return (thing: Thing): string => {
    const folded = known.get(thing) ?? foldTexts(textsOf(thing));
    known.set(thing, folded);
    return folded;
  };
}
