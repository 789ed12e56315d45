/** Marks the count of events shown, where focus goes when the control that had it disappears. */
export const SHOWN_COUNT = 'data-shown-count';

export const focusShownCount = (): void => document.querySelector<HTMLElement>(`[${SHOWN_COUNT}]`)?.focus();
