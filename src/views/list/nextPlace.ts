import type { KeyboardEvent } from 'react';

/** Where a key leads from a row of a list of `count` rows; null for a key that leads nowhere. */
export function nextPlace(
  { key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
  place: number,
  count: number,
): number | null {
  if (altKey || ctrlKey || metaKey || shiftKey) return null;
  switch (key) {
    case 'ArrowDown':
      return Math.min(place + 1, count - 1);
    case 'ArrowUp':
      return Math.max(place - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
