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
    isNamed: dataset.actors.map((actor) => foldedNames(actor).includes(term)),
  }));
  if (terms.length === 0) return places;
  const words = (place: number): string => {
    const event = dataset.events[place];
    return event ? foldedWords(event) : '';
  };
  return places.filter((place) =>
    terms.every(
      ({ term, isNamed }) =>
        words(place).includes(term) || listAt(actors, place).some((actor) => isNamed[actor] === true),
    ),
  );
}

/** Folded; those of its parts are apart. */
const wordsOf = ({ title, quotes }: DatedEvent): string =>
  foldTexts([title, ...quotes.map(({ text }) => text)]);
export const namesOf = ({ name, aliases }: Actor): string => foldTexts([name, ...aliases]);

const foldedWords = once(wordsOf);
const foldedNames = once(namesOf);

/** What is made of a thing when it is first asked for. */
function once<Thing extends object>(make: (thing: Thing) => string) {
  const known = new WeakMap<Thing, string>();
  return (thing: Thing): string => {
    const made = known.get(thing) ?? make(thing);
    known.set(thing, made);
    return made;
  };
}
