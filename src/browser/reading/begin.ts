/** What is done for a great dossier before its events are read: to go through its articles takes a while. */
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
export const begin = (around: Pick<FileSlices, 'head' | 'tail'>, expected: number): Begun | null =>
  beginWith(parseShell(around), expected);

/** `shell` is the file without its events, if it could be parsed. */
function beginWith(shell: object | null, expected: number): Begun | null {
  const eventIds = new TextTable(expected);
  const started = shell && startParsing(shell, namesIn(eventIds));
  return started && 'parseEvent' in started ? { expected, shell, eventIds, started } : null;
}

/** In bytes; few events have less. */
const LEAST_EVENT = 250;

/**
 * The same before the end of the file is there, of which so many bytes are still to come: nothing may stand there but events,
 * which `isBare` tells of the tail in the end.
 */
export const beginEarly = (shell: object | null, bytesToCome: number): Begun | null =>
  beginWith(shell, Math.ceil(bytesToCome / LEAST_EVENT));

export const isBare = (tail: Uint8Array): boolean =>
  tail.length < 100 && /^\][ \n\r\t]*\}[ \n\r\t]*$/.test(new TextDecoder().decode(tail));
