/**
 * Slots cut time into stretches about as wide as a title, anew for each doubling of the zoom. Which marks of a slot are
 * drawn depends on the slot alone, so that nothing comes or goes within it while the window is moved.
 */
import { countBefore, firstHeavier, startAt, weightAt, type MarkIndex } from './markIndex.ts';

/** At the finest zoom of a level a slot is so wide, at the coarsest twice as wide; in pixels. */
const SLOT_PX = 128;

/** UTC milliseconds in a slot, at so many milliseconds a pixel. */
export const slotWidth = (resolution: number): number =>
  SLOT_PX * 2 ** Math.ceil(Math.log2(Math.max(resolution, Number.MIN_VALUE)));

export interface Slot {
  /** Counted from the epoch. */
  readonly number: number;
  /** The marks that start in it, as numbers in the index: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** The slots from one number to another, both inclusive, that have marks. */
export function filledSlots(index: MarkIndex, width: number, first: number, last: number): readonly Slot[] {
  const end = countBefore(index, (last + 1) * width);
  const slots: Slot[] = [];
  for (let from = countBefore(index, first * width); from < end;) {
    const number = Math.floor(startAt(index, from) / width);
    const to = Math.max(from + 1, countBefore(index, (number + 1) * width));
    slots.push({ number, from, to });
    from = to;
  }
  return slots;
}

/** The weightiest marks of a slot, at most `limit`, in order of time, of equals the earlier ones; as numbers in the index. */
export function weightiest(index: MarkIndex, { from, to }: Slot, limit: number): readonly number[] {
  if (to - from <= limit) return Array.from({ length: to - from }, (_, more) => from + more);
  const best: number[] = [];
  for (let number = from; number < to; number++) {
    if (best.length === limit) {
      const least = weightAt(index, best.at(-1) ?? -1);
      number = firstHeavier(index, number, least);
      if (number >= to || weightAt(index, number) <= least) continue;
    }
    const at = best.findIndex((other) => weightAt(index, other) < weightAt(index, number));
    best.splice(at === -1 ? best.length : at, 0, number);
    if (best.length > limit) best.pop();
  }
  return best.toSorted((a, b) => a - b);
}
