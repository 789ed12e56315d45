/** Which events a set of filters lets through. */
import type { Actor, Dataset, DatedEvent } from '../dataset/dataset.ts';
import { foldTexts, searchTerms } from './search.ts';
import type { Filters } from './view.ts';
import type { ActorId } from '../dataset/entityIds.ts';

export type ActorsById = ReadonlyMap<ActorId, Actor>;

export const indexActors = ({ actors }: Pick<Dataset, 'actors'>): ActorsById =>
  new Map(actors.map((actor) => [actor.id, actor]));

/** A search looks at the title, the names and aliases of those who take part, and the quoted words. */
export function searchEvents(
  events: readonly DatedEvent[],
  search: string,
  actors: ActorsById,
): readonly DatedEvent[] {
  const terms = searchTerms(search).map((term) => ({ term, named: actorsNamed(term, actors) }));
  if (terms.length === 0) return events;
  return events.filter((event) =>
    terms.every(
      ({ term, named }) =>
        wordsOf(event).includes(term) || event.actors.some(({ actor }) => named.has(actor)),
    ),
  );
}

function actorsNamed(term: string, actors: ActorsById): ReadonlySet<ActorId> {
  const named = [...actors.values()].filter((actor) => namesOf(actor).includes(term));
  return new Set(named.map(({ id }) => id));
}

const wordsOf = foldedOnce(({ title, quotes }: DatedEvent) => [title, ...quotes.map(({ text }) => text)]);
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

/** The filters that are lists of choices: everything but the search. */
export const CHOICE_FILTERS = ['actors', 'kinds', 'bases', 'statuses'] as const;
export type ChoiceFilter = (typeof CHOICE_FILTERS)[number];

export const filterByChoices = (events: readonly DatedEvent[], filters: Filters): readonly DatedEvent[] =>
  events.filter((event) => CHOICE_FILTERS.every((filter) => letsThrough[filter](event, filters)));

/** What is not chosen from at all lets everything through. */
export const letsThrough: Readonly<Record<ChoiceFilter, (event: DatedEvent, filters: Filters) => boolean>> = {
  actors: (event, { actors, actorMode }) =>
    actors.length === 0 ||
    (actorMode === 'any' ? actors.some(takesPartIn(event)) : actors.every(takesPartIn(event))),
  kinds: ({ kind }, { kinds }) => kinds.length === 0 || kinds.includes(kind),
  bases: ({ date }, { bases }) => bases.length === 0 || bases.includes(date.basis),
  statuses: ({ status }, { statuses }) => statuses.length === 0 || statuses.includes(status),
};

const takesPartIn = (event: DatedEvent) => (id: ActorId) => event.actors.some(({ actor }) => actor === id);
