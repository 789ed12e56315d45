/** The later events of a great dossier are read beside the earlier ones, and put to them. */
import { joinParts } from '../../dataset/great/greatPart.ts';
import { parseShell } from '../../dataset/great/sliceEntries.ts';
import { sliceFile, type FileSlices } from '../../dataset/great/sliceFile.ts';
import { createTextList, unpackTexts, type PackedTexts } from '../../dataset/great/textList.ts';
import { startParsing } from '../../dataset/parse.ts';
import { joinClaims } from '../../suggest/dateClaims.ts';
import { createPartReader, type PartRead, type PartReader, type Shift } from './readPart.ts';

/** A file of its own, with the events of another from one on. */
export interface LaterEvents {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly shift: Shift;
}

export function laterEvents(
  bytes: Uint8Array,
  { head, tail, starts, ends }: FileSlices,
  first: number,
): LaterEvents {
  const entries = bytes.subarray(starts[first], ends.at(-1));
  const file = new Uint8Array(head.length + entries.length + tail.length);
  file.set(head);
  file.set(entries, head.length);
  file.set(tail, head.length + entries.length);
  return { bytes: file, shift: { events: first, bytes: (starts[first] ?? 0) - head.length } };
}

export interface LaterRead extends PartRead {
  /** Those of refused events, too. */
  readonly eventIds: PackedTexts;
}

export interface LaterReader {
  readonly total: number;
  readonly readOn: PartReader['readOn'];
  readonly finish: () => LaterRead;
}

/** Null for what only seemed to be a dossier. */
export function startLater({ bytes, shift }: LaterEvents): LaterReader | null {
  const slices = sliceFile(bytes);
  const shell = slices && parseShell(slices);
  const started = shell && startParsing(shell);
  if (!started || !('parseEvent' in started)) return null;
  const { list } = started.problems;
  const toldBefore = list.length;
  const { readOn, finish } = createPartReader(bytes, slices, started, shift);
  return {
    total: slices.starts.length,
    readOn,
    finish() {
      const eventIds = createTextList();
      for (const id of started.eventIds) eventIds.add(id);
      return { ...finish(), problems: list.slice(toldBefore), eventIds: eventIds.finish() };
    },
  };
}

/**
 * The later events after the earlier ones. `eventIds` are those of the earlier ones, of refused ones too; the file itself
 * lists the first `listed` actors of both. Null where both have an event of the same id, or name the same actor that is not
 * listed: that is told of the second one alone, who cannot know it.
 */
export function joinReads(
  earlier: PartRead,
  later: LaterRead,
  eventIds: ReadonlySet<string>,
  listed: number,
): PartRead | null {
  if (unpackTexts(later.eventIds).some((id) => eventIds.has(id))) return null;
  const added = new Set(earlier.actors.slice(listed).map(({ id }) => id));
  const others = later.actors.slice(listed);
  if (others.some(({ id }) => added.has(id))) return null;
  const kinds = [...new Set([...earlier.kinds, ...later.kinds])];
  const kindPlaces = new Map(kinds.map((kind, place) => [kind, place]));
  const part = joinParts(earlier.part, later.part, {
    kinds: Uint32Array.from(later.kinds, (kind) => kindPlaces.get(kind) ?? 0),
    actors: Uint32Array.from(later.actors, (_, place) => (place < listed ? place : place + added.size)),
  });
  return {
    part,
    kinds,
    actors: [...earlier.actors, ...others],
    problems: [...earlier.problems, ...later.problems],
    words: [...earlier.words, ...later.words],
    claims: joinClaims(earlier.claims, later.claims),
    titles: [...earlier.titles, ...later.titles],
  };
}
