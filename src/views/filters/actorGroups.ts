/** The actors of the filter: found by name or alias, by kind, those with most events first. */
import { grouped } from '../../dataset/counting.ts';
import { choicePlacesOf } from '../../dataset/columns/choicePlaces.ts';
import { columnsOf } from '../../dataset/columns/columnsOf.ts';
import { listAt } from '../../dataset/columns/numberLists.ts';
import { ACTOR_KINDS, type Actor, type ActorKind, type Dataset } from '../../dataset/dataset.ts';
import { matchesAll } from '../../state/matchesAll.ts';

export interface ListedActor {
  readonly actor: Actor;
  /** Place in the dataset, which gives the colour. */
  readonly index: number;
  /** The alias by which the actor was found, when the name alone does not answer the search. */
  readonly foundAs: string | null;
}

export interface ActorGroup {
  readonly kind: ActorKind;
  readonly listed: readonly ListedActor[];
}

export const ACTOR_KIND_NAMES: Record<ActorKind, string> = {
  person: 'People',
  state: 'States',
  organisation: 'Organisations',
  group: 'Groups',
};

const collator = new Intl.Collator('en', { numeric: true });

export function groupActors(dataset: Dataset, terms: readonly string[]): readonly ActorGroup[] {
  const { actors } = choicePlacesOf(columnsOf(dataset));
  const eventsOf = ({ index }: ListedActor): number => listAt(actors, index).length;
  const found = dataset.actors
    .map((actor, index): ListedActor => ({ actor, index, foundAs: findAlias(actor, terms) }))
    .filter(({ actor }) => matchesAll([actor.name, ...actor.aliases], terms))
    .toSorted((a, b) => eventsOf(b) - eventsOf(a) || collator.compare(a.actor.name, b.actor.name));
  return ACTOR_KINDS.map((kind) => ({
    kind,
    listed: found.filter(({ actor }) => actor.kind === kind),
  })).filter(({ listed }) => listed.length > 0);
}

function findAlias({ name, aliases }: Actor, terms: readonly string[]): string | null {
  const missing = terms.filter((term) => !matchesAll([name], [term]));
  return aliases.find((alias) => missing.some((term) => matchesAll([alias], [term]))) ?? null;
}

export const FIRST_LISTED = 40;
/** Whoever comes after these is not looked for in a list. */
const MOST_LISTED = 100;

/** What the button under a long list offers: how many would be listed after it, and its words. */
export function offerMore(
  kind: ActorKind,
  listed: number,
  total: number,
): { readonly limit: number; readonly words: string } | null {
  if (total <= FIRST_LISTED) return null;
  const noun = { person: 'people', state: 'states', organisation: 'organisations', group: 'groups' }[kind];
  const limit = Math.min(total, MOST_LISTED);
  if (listed >= limit) return { limit: FIRST_LISTED, words: `Show fewer ${noun}` };
  return {
    limit,
    words:
      limit === total ? `Show all ${grouped(total)} ${noun}` : `Show ${grouped(limit - listed)} more ${noun}`,
  };
}

/** What is left of a list that is too long to be shown in full. */
export const nameRest = (visible: number, total: number): string | null =>
  total > MOST_LISTED && visible < total ? `… and ${grouped(total - visible)} more: type to find one` : null;
