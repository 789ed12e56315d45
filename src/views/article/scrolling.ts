/** Moving the article to a place. Each is a no-op where there is no layout, as in tests. */

const prefersStillness = (): boolean =>
  typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;

const smoothly = (): ScrollBehavior => (prefersStillness() ? 'instant' : 'smooth');

/** Scrolls the pane, and never the page around it. */
export function scrollWithin(
  pane: HTMLElement,
  element: Element,
  behavior: ScrollBehavior = smoothly(),
): void {
  if (pane.scrollHeight <= pane.clientHeight) return;
  const { top: paneTop, bottom: paneBottom } = pane.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  if (top >= paneTop && bottom <= paneBottom) return;
  pane.scrollTo({ top: pane.scrollTop + top - paneTop - pane.clientHeight / 4, behavior });
}

/** Whether the pane lets any of the element be seen. */
export function isInSight(element: Element, pane: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const around = pane.getBoundingClientRect();
  return bottom > around.top && top < around.bottom;
}

/** Scrolls whatever has to be scrolled, the page included. */
export function bringIntoView(element: Element): void {
  if ('scrollIntoView' in element) element.scrollIntoView({ block: 'center', behavior: smoothly() });
}

const FLASH_MS = 1800;

/** Draws the eye to a place; nothing moves, so it needs no still form. */
export function flash(element: Element): void {
  if (!('animate' in element)) return;
  element.animate(
    { outline: ['3px solid var(--focus)', '3px solid var(--focus)', '3px solid transparent'] },
    FLASH_MS,
  );
}
