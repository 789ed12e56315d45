import type { KeyboardEvent } from 'react';

/** Where an arrow key leads in a list of `count` entries, or null for any other key. */
function nextPlace(key: string, place: number, count: number): number | null {
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

/** Arrow keys lead from title to title of one table. */
export function moveAlongTitles(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const table = event.currentTarget.closest('table');
  const titles = [...(table?.querySelectorAll<HTMLElement>('[data-event-title]') ?? [])];
  const next = nextPlace(event.key, titles.indexOf(event.currentTarget), titles.length);
  if (next === null) return;
  event.preventDefault();
  titles[next]?.focus();
}
