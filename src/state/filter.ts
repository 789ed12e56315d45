/** Which events a set of filters lets through. */
import type { Actor, Dataset, DatedEvent } from '../dataset/dataset.ts';
import { searchTerms, matchesAll } from './search.ts';
import type { Filters } from './view.ts';
import type { ActorId } from '../dataset/entityIds.ts';

export type ActorsById = ReadonlyMap<ActorId, Actor>;

export const indexActors = (dataset: Dataset): ActorsById =>
  new Map(dataset.actors.map((actor) => [actor.id, actor]));

export function filterEvents(
  events: readonly DatedEvent[],
  filters: Filters,
  actors: ActorsById,
): readonly DatedEvent[] {
  const terms = searchTerms(filters.search);
  return events.filter(
    (event) =>
      matchesFacets(event, filters) && (terms.length === 0 || matchesAll(textsOf(event, actors), terms)),
  );
}

/** Everything but the search. */
export function matchesFacets(
  event: DatedEvent,
  { actors, actorMode, kinds, bases, statuses }: Filters,
): boolean {
  return (
    (kinds.length === 0 || kinds.includes(event.kind)) &&
    (bases.length === 0 || bases.includes(event.date.basis)) &&
    (statuses.length === 0 || statuses.includes(event.status)) &&
    (actors.length === 0 ||
      (actorMode === 'any' ? actors.some(takesPartIn(event)) : actors.every(takesPartIn(event))))
  );
}

const takesPartIn = (event: DatedEvent) => (id: ActorId) => event.actors.some(({ actor }) => actor === id);

/** What a search looks at: the title, the names and aliases of those who take part, and the quoted words. */
function textsOf(event: DatedEvent, actors: ActorsById): readonly string[] {
  const names = event.actors.flatMap(({ actor }) => {
    const known = actors.get(actor);
    return known ? [known.name, ...known.aliases] : [];
  });
  return [event.title, ...names, ...event.quotes.map((quote) => quote.text)];
}
