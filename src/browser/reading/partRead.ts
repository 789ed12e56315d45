/** What was read of a part of a great dossier, and how the names in two parts become one. */
import type { Actor } from '../../dataset/dataset.ts';
import type { LaterPlaces } from '../../dataset/great/greatPart.ts';
import type { PackedTexts } from '../../dataset/great/textList.ts';
import type { TextTable } from '../../dataset/great/textTable.ts';
import type { Problem } from '../../dataset/problem.ts';
import type { BuiltPart } from './partBuilder.ts';

export interface PartRead extends BuiltPart {
  /** Those that the file lists, and after them those that only these events name. */
  readonly kinds: readonly string[];
  readonly actors: readonly Actor[];
  readonly problems: readonly Problem[];
}

export interface LaterRead extends PartRead {
  /** Those of refused events, too. */
  readonly eventIds: PackedTexts;
}

/** What the reader of the earlier events knows. */
export interface Earlier {
  readonly kinds: ReadonlySet<string>;
  readonly actors: ReadonlyMap<string, Actor>;
  /** So many of the actors are in the file itself, and known to both. */
  readonly listed: number;
  /** Those of refused events, too. */
  readonly eventIds: TextTable;
}

/** The names of both, and for the place of a kind or an actor among the later ones that among all. */
export interface JoinedNames {
  readonly kinds: readonly string[];
  readonly actors: readonly Actor[];
  readonly places: LaterPlaces;
}

/**
 * Null where both have an event of the same id, or name the same actor that is not listed: that is told of the second one
 * alone, who cannot know it.
 */
export function joinNames(
  { kinds, actors, listed, eventIds }: Earlier,
  later: LaterRead,
): JoinedNames | null {
  if (hasOneOf(eventIds, later.eventIds)) return null;
  const others = later.actors.slice(listed);
  if (others.some(({ id }) => actors.has(id))) return null;
  const allKinds = [...new Set([...kinds, ...later.kinds])];
  const kindPlaces = new Map(allKinds.map((kind, place) => [kind, place]));
  return {
    kinds: allKinds,
    actors: [...actors.values(), ...others],
    places: {
      kinds: later.kinds.map((kind) => kindPlaces.get(kind) ?? 0),
      actors: later.actors.map((_, place) => (place < listed ? place : place - listed + actors.size)),
    },
  };
}

function hasOneOf(table: TextTable, { bytes, ends }: PackedTexts): boolean {
  let start = 0;
  for (const end of ends) {
    if (table.find(bytes, start, end) !== -1) return true;
    start = end;
  }
  return false;
}
