import type { TimeSpan } from '../../dataset/eventDate.ts';
import type { Scale } from '../../layout/scale.ts';

/** How much one press of a zoom button or key changes the width. */
const STEP = 1.6;

/** A window around the middle of what is seen, narrower or wider by one step. */
export function zoomed(scale: Scale, direction: 'in' | 'out'): TimeSpan {
  const half = (scale.width / 2) * (direction === 'in' ? 1 / STEP : STEP);
  return { start: scale.toLastTime(scale.width / 2 - half), end: scale.toTime(scale.width / 2 + half) };
}

/** A window moved sideways by a share of its width. */
export function panned(scale: Scale, share: number): TimeSpan {
  const by = scale.width * share;
  return { start: scale.toLastTime(by), end: scale.toTime(scale.width + by) };
}
