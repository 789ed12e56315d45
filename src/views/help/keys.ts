/** What a key does, for the list that `?` opens. */
export interface KeyUse {
  /** Any of these, as they are printed on keys. */
  readonly keys: readonly string[];
  readonly does: string;
}

export const KEYS: readonly KeyUse[] = [
  { keys: ['←', '→'], does: 'Move along time, in the timeline' },
  { keys: ['↑', '↓'], does: 'Move between events, in the list' },
  { keys: ['Home', 'End'], does: 'Go to the first or the last event' },
  { keys: ['Enter'], does: 'Open the event' },
  { keys: ['+', '−'], does: 'Zoom in or out' },
  { keys: ['0'], does: 'Fit everything into the timeline' },
  { keys: ['/'], does: 'Search events and text' },
  { keys: ['?'], does: 'Show this list' },
  { keys: ['A', 'E', 'R'], does: 'Accept, edit or reject, on a suggestion' },
  { keys: ['Ctrl Z', 'Ctrl Y'], does: 'Undo or redo, in a draft' },
  { keys: ['Esc'], does: 'Close, clear the search, or go from the article to its event' },
];
