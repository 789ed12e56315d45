import type { Draft } from './draft.ts';
import type { Change, Entries, EventInDraft, New, ParticipationInDraft } from './draftFile.ts';
import { participantId } from './changeParticipants.ts';
import { addEntry, changeEntry, entriesOf, findEntry, removeEntry, withFile } from './entries.ts';

/** It becomes the last actor. */
export const addActor = (draft: Draft, actor: New<'actors'>): Draft =>
  addEntry(draft, 'actors', actor, actor.name);

/** The first that goes by this name or, in its own name, by one of the others. */
export function findActorNamed(
  draft: Draft,
  name: string,
  others: readonly string[] = [],
): Entries['actors'] | undefined {
  const names = new Set([name, ...others]);
  return entriesOf(draft, 'actors').find(
    (actor) => names.has(actor.name) || (actor.aliases ?? []).includes(name),
  );
}

/** Its name, kind or aliases. The id stays, whatever the name. */
export const changeActor = (draft: Draft, id: string, change: Change<'actors'>): Draft =>
  changeEntry(draft, 'actors', id, change);

/** Another name for the same actor; one that it has already changes nothing. */
export function addAlias(draft: Draft, id: string, alias: string): Draft {
  const actor = findEntry(draft, 'actors', id);
  return actor ? changeActor(draft, id, { aliases: joinAliases(actor, [alias]) }) : draft;
}

export function removeAlias(draft: Draft, id: string, alias: string): Draft {
  const aliases = findEntry(draft, 'actors', id)?.aliases ?? [];
  return changeActor(draft, id, { aliases: aliases.filter((other) => other !== alias) });
}

/** Two actors were one all along: names, events and claims of `other` go to `kept`. */
export function mergeActors(draft: Draft, kept: string, other: string): Draft {
  const actor = findEntry(draft, 'actors', kept);
  const double = findEntry(draft, 'actors', other);
  if (!actor || !double || kept === other) return draft;
  const aliases = joinAliases(actor, [double.name, ...(double.aliases ?? [])]);
  return removeEntry(
    renameInEvents(changeActor(draft, kept, { aliases }), (id) => (id === other ? kept : id)),
    'actors',
    other,
  );
}

/** It takes part in nothing any more, and claims nothing. */
export const removeActor = (draft: Draft, id: string): Draft =>
  findEntry(draft, 'actors', id)
    ? removeEntry(
        renameInEvents(draft, (other) => (other === id ? null : other)),
        'actors',
        id,
      )
    : draft;

const joinAliases = (
  { name, aliases = [] }: { readonly name: string; readonly aliases?: readonly string[] | undefined },
  more: readonly string[],
): readonly string[] => [...new Set([...aliases, ...more])].filter((alias) => alias !== name);

/** Every mention of an actor by the id that it is to have, or without it where that is null. */
function renameInEvents(draft: Draft, rename: (id: string) => string | null): Draft {
  const events = entriesOf(draft, 'events').map((event): EventInDraft => ({
    ...event,
    ...(event.actors && { actors: renameParticipants(event.actors, rename) }),
    ...(event.attributedTo && {
      attributedTo: [...new Set(event.attributedTo.flatMap((id) => rename(String(id)) ?? []))],
    }),
  }));
  return withFile(draft, { events });
}

/** Each takes part once, in the first role that is told. */
function renameParticipants(
  participants: readonly ParticipationInDraft[],
  rename: (id: string) => string | null,
): readonly ParticipationInDraft[] {
  const renamed = new Map<string, ParticipationInDraft>();
  for (const entry of participants) {
    const id = rename(participantId(entry));
    if (id === null) continue;
    const known = renamed.get(id);
    if (known === undefined || typeof known !== 'object')
      renamed.set(id, typeof entry === 'object' ? { ...entry, id } : (known ?? id));
  }
  return [...renamed.values()];
}
