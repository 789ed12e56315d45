/** The arrows that lead one back and one on. */
export interface Arrows {
  readonly back: 'ArrowUp' | 'ArrowLeft';
  readonly on: 'ArrowDown' | 'ArrowRight';
}

/** Where a key leads from a place among `count`; null for a key that leads nowhere. */
export function nextPlace(key: string, place: number, count: number, { back, on }: Arrows): number | null {
  switch (key) {
    case on:
      return Math.min(place + 1, count - 1);
    case back:
      return Math.max(place - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
