/** Where a time stands on a line some pixels wide, when quiet stretches may be left out of it. */
import type { TimeSpan } from '../dataset/eventDate.ts';

export interface Scale {
  /** Pixels from the left edge; outside 0…width for times outside the window. */
  readonly toX: (time: number) => number;
  /** The first time at that place; where a gap is, the time before it. */
  readonly toTime: (x: number) => number;
  /** The last time at that place; where a gap is, the time after it, at which a window may begin. */
  readonly toLastTime: (x: number) => number;
  /** Milliseconds in one pixel. */
  readonly resolution: number;
  readonly width: number;
}

/** `gaps` are in order and do not overlap; they take no room. */
export function createScale(window: TimeSpan, width: number, gaps: readonly TimeSpan[]): Scale {
  const origin = shownBefore(window.start, gaps);
  const resolution = (shownBefore(window.end, gaps) - origin) / width || 1;
  return {
    width,
    resolution,
    toX: (time) => (shownBefore(time, gaps) - origin) / resolution,
    toTime: (x) => timeAt(origin + x * resolution, gaps, (gap, time) => gap.start < time),
    toLastTime: (x) => timeAt(origin + x * resolution, gaps, (gap, time) => gap.start <= time),
  };
}

/** A time less all that is left out before it. */
function shownBefore(time: number, gaps: readonly TimeSpan[]): number {
  let hidden = 0;
  for (const gap of gaps) {
    if (gap.start >= time) break;
    hidden += Math.min(time, gap.end) - gap.start;
  }
  return time - hidden;
}

function timeAt(
  shown: number,
  gaps: readonly TimeSpan[],
  isBefore: (gap: TimeSpan, time: number) => boolean,
): number {
  let time = shown;
  for (const gap of gaps) {
    if (!isBefore(gap, time)) break;
    time += gap.end - gap.start;
  }
  return time;
}
