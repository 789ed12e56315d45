/** Which events a set of filters lets through, and how many a further choice would. */
import type { Actor, ActorId, Dataset, DatedEvent } from '../dataset/dataset.ts';
import { searchTerms, matchesAll } from './search.ts';
import type { Filters } from './view.ts';

export type ActorsById = ReadonlyMap<ActorId, Actor>;

export const indexActors = (dataset: Dataset): ActorsById => new Map(dataset.actors.map((actor) => [actor.id, actor]));

export function filterEvents(events: readonly DatedEvent[], filters: Filters, actors: ActorsById): readonly DatedEvent[] {
  const terms = searchTerms(filters.search);
  return events.filter((event) => matchesFacets(event, filters) && (terms.length === 0 || matchesAll(textsOf(event, actors), terms)));
}

function matchesFacets(event: DatedEvent, { actors, actorMode, kinds, bases, statuses }: Filters): boolean {
  return (
    (kinds.length === 0 || kinds.includes(event.kind)) &&
    (bases.length === 0 || bases.includes(event.date.basis)) &&
    (statuses.length === 0 || statuses.includes(event.status)) &&
    (actors.length === 0 || (actorMode === 'any' ? actors.some(takesPartIn(event)) : actors.every(takesPartIn(event))))
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

/**
 * How many events would be shown if this choice were added. For a choice already made: how many of the events
 * shown now it stands for.
 */
export interface ChoiceCount {
  readonly isChosen: boolean;
  readonly count: number;
}

type ListFilter = 'actors' | 'kinds' | 'bases' | 'statuses';

/** What an event offers to each filter. */
const choicesOf: { readonly [K in ListFilter]: (event: DatedEvent) => readonly Filters[K][number][] } = {
  actors: (event) => event.actors.map(({ actor }) => actor),
  kinds: (event) => [event.kind],
  bases: (event) => [event.date.basis],
  statuses: (event) => [event.status],
};

/** Counts for every choice of one filter, the other filters standing as they are. One pass over the events. */
export function countChoices<K extends ListFilter>(
  events: readonly DatedEvent[],
  filters: Filters,
  actors: ActorsById,
  filter: K,
  choices: readonly Filters[K][number][],
): ReadonlyMap<Filters[K][number], ChoiceCount> {
  type Choice = Filters[K][number];
  const chosen = new Set<Choice>(filters[filter]);
  // A further choice widens what is shown, unless events must have all that is chosen.
  const widens = chosen.size > 0 && (filter !== 'actors' || filters.actorMode === 'any');
  const tally = new Map<Choice, number>();
  let shown = 0;
  for (const event of filterEvents(events, { ...filters, [filter]: [] }, actors)) {
    const isShown = matchesFacets(event, filters);
    if (isShown) shown++;
    for (const choice of choicesOf[filter](event)) {
      const isCounted = widens && !chosen.has(choice) ? !isShown : isShown;
      if (isCounted) tally.set(choice, (tally.get(choice) ?? 0) + 1);
    }
  }
  return new Map(
    choices.map((choice) => {
      const isChosen = chosen.has(choice);
      return [choice, { isChosen, count: (tally.get(choice) ?? 0) + (widens && !isChosen ? shown : 0) }];
    }),
  );
}
