/** What is done for a great dossier before its events are read: to go through its articles takes a while. */
import { exactTextOf } from '../../dataset/findPlaces.ts';
import { namesIn } from '../../dataset/great/eventIds.ts';
import { parseShell } from '../../dataset/great/sliceEntries.ts';
import type { FileSlices } from '../../dataset/great/sliceFile.ts';
import { TextTable } from '../../dataset/great/textTable.ts';
import { startParsing, type StartedParsing } from '../../dataset/parse.ts';

export interface Begun {
  /** About so many events are to be read. */
  readonly expected: number;
  /** The file without its events. */
  readonly shell: object;
  /** Those of all events that were read, refused ones too. */
  readonly eventIds: TextTable;
  readonly started: StartedParsing;
}

/** Null for what is no dossier. */
export function begin(around: Pick<FileSlices, 'head' | 'tail'>, expected: number): Begun | null {
  const shell = parseShell(around);
  const eventIds = new TextTable(expected);
  const started = shell && startParsing(shell, namesIn(eventIds));
  return started && 'parseEvent' in started ? { expected, shell, eventIds, started } : null;
}

const BARE = new TextEncoder().encode(']}');
/** In bytes; few events have less. */
const LEAST_EVENT = 250;

/**
 * The same before the end of the file is there, of which most is still to come: nothing may stand there but events, which
 * `isBare` tells of the tail in the end.
 */
export function beginEarly(head: Uint8Array, size: number): Begun | null {
  const begun = begin({ head, tail: BARE }, Math.ceil((size - head.length) / LEAST_EVENT));
  for (const { paragraphs } of begun?.started.texts.values() ?? []) exactTextOf(paragraphs);
  return begun;
}

export const isBare = (tail: Uint8Array): boolean =>
  tail.length < 100 && /^\][ \n\r\t]*\}[ \n\r\t]*$/.test(new TextDecoder().decode(tail));
