/** The part of a great dossier that is shown while the others are read. */
import type { EventId } from '../../dataset/entityIds.ts';
import { numberOfEvent, parseEntries, type Entry } from '../../dataset/great/sliceEntries.ts';
import type { FileSlices } from '../../dataset/great/sliceFile.ts';
import { parseUnproved, startParsing, type UnprovedDataset } from '../../dataset/parse.ts';

/** So many events, from all over the file. */
const SHOWN = 400;

/** Null for what is no dossier. `wanted` is among them: the event that a link leads to. */
export function previewOf(
  bytes: Uint8Array,
  slices: FileSlices,
  shell: object,
  wanted: EventId | null,
): UnprovedDataset | null {
  const total = slices.starts.length;
  const shown = new Set(Array.from({ length: SHOWN }, (_, index) => Math.floor((index * total) / SHOWN)));
  const asked = wanted === null ? -1 : numberOfEvent(bytes, slices, wanted);
  if (asked !== -1) shown.add(asked);
  const events = [...shown].flatMap((number) => parseEntries(bytes, slices, number, number + 1));
  parseInVain(shell, events);
  const unproved = parseUnproved({ ...shell, events });
  return 'events' in unproved ? unproved : null;
}

/**
 * V8 learns from the first hundreds of objects that a line of code makes whether the next ones live long, and then puts them
 * where it seldom looks for what can go. Those shown first do live long, and the hundred thousands after them for a moment.
 * Where half of the first are dropped at once it learns nothing, and all take a seventh less time.
 */
function parseInVain(shell: object, events: readonly Entry[]): void {
  const started = startParsing(shell);
  if (!('parseEvent' in started)) return;
  for (const [index, event] of events.entries()) started.parseEvent(event, index, `events[${index}]`);
}
