/** The later events of a great dossier are read beside the earlier ones. */
import type { FileSlices } from '../../dataset/great/sliceFile.ts';
import { begin } from './begin.ts';
import type { LaterRead } from './partRead.ts';
import type { Shift } from './partBuilder.ts';
import { PartReader } from './readPart.ts';

/** A file of its own, with the events of another from one on. */
export interface LaterEvents {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly slices: FileSlices;
  readonly shift: Shift;
}

export function laterEvents(bytes: Uint8Array, slices: FileSlices, first: number): LaterEvents {
  const { head, tail } = slices;
  const from = slices.starts[first] ?? 0;
  const entries = bytes.subarray(from, slices.ends.at(-1));
  const file = new Uint8Array(head.length + entries.length + tail.length);
  file.set(head);
  file.set(entries, head.length);
  file.set(tail, head.length + entries.length);
  const shift = from - head.length;
  const moved = (places: Uint32Array) => places.subarray(first).map((place) => place - shift);
  return {
    bytes: file,
    slices: {
      ...slices,
      head: file.subarray(0, head.length),
      tail: file.subarray(file.length - tail.length),
      starts: moved(slices.starts),
      ends: moved(slices.ends),
      colons: slices.colons.slice(first),
    },
    shift: { events: first, bytes: shift },
  };
}

export interface LaterReader {
  readonly total: number;
  readonly readOn: PartReader['readOn'];
  readonly finish: () => LaterRead;
}

/** Null for what only seemed to be a dossier. */
export function startLater({ bytes, slices, shift }: LaterEvents): LaterReader | null {
  const begun = begin(slices, slices.starts.length);
  if (!begun) return null;
  const { started, eventIds } = begun;
  const { list } = started.problems;
  const toldBefore = list.length;
  const reader = new PartReader(bytes, slices, begun, shift);
  return {
    total: slices.starts.length,
    readOn: (end) => reader.readOn(end),
    finish: () => ({ ...reader.finish(), problems: list.slice(toldBefore), eventIds: eventIds.finish() }),
  };
}
