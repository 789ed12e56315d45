/** Moving the article to a place. */

/** In heights of what scrolls. What a longer way passes would all have to be laid out, and nobody could read it. */
const LONGEST_WAY = 10;

/** How to go so many pixels, in what is so high. */
function behaviorFor(way: number, height: number): ScrollBehavior {
  const prefersStillness = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return prefersStillness || Math.abs(way) > LONGEST_WAY * height ? 'instant' : 'smooth';
}

/** Scrolls the pane, and never the page around it. */
export function scrollWithin(pane: HTMLElement, element: Element, behavior?: ScrollBehavior): void {
  if (pane.scrollHeight <= pane.clientHeight) return;
  const { top: paneTop, bottom: paneBottom } = pane.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  if (top >= paneTop && bottom <= paneBottom) return;
  const way = top - paneTop - pane.clientHeight / 4;
  if (!behavior) whenArrived(() => scrollWithin(pane, element, 'instant'));
  pane.scrollTo({ top: pane.scrollTop + way, behavior: behavior ?? behaviorFor(way, pane.clientHeight) });
}

let endJourney = (): void => {};

/** Until the reader goes elsewhere, or another one begins. */
function beginJourney(): AbortSignal {
  endJourney();
  const journey = new AbortController();
  endJourney = () => journey.abort();
  whenMoved(window, endJourney, journey.signal);
  return journey.signal;
}

/** Hears when the reader goes elsewhere. */
export function whenMoved(around: EventTarget, moved: () => void, signal: AbortSignal): void {
  for (const act of ['wheel', 'pointerdown', 'keydown'])
    around.addEventListener(act, moved, { signal, capture: true, passive: true });
}

/**
 * Paragraphs that were not laid out before turn out longer or shorter on the way to a place, and those around it some
 * frames after it is reached: it is looked for again then, unless the reader has gone elsewhere meanwhile.
 */
function whenArrived(lookAgain: () => void): void {
  const heard = { signal: beginJourney(), capture: true };
  const arrive = () => {
    lookAgain();
    addEventListener('contentvisibilityautostatechange', lookAgain, heard);
  };
  addEventListener('scrollend', arrive, { ...heard, once: true });
}

/** Whether the pane lets any of the element be seen. */
export function isInSight(element: Element, pane: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const around = pane.getBoundingClientRect();
  return bottom > around.top && top < around.bottom;
}

/** Scrolls whatever has to be scrolled, the page included. */
export function bringIntoView(element: Element): void {
  whenArrived(() => element.scrollIntoView({ block: 'nearest', behavior: 'instant' }));
  const behavior = behaviorFor(element.getBoundingClientRect().top, innerHeight);
  element.scrollIntoView({ block: 'center', behavior });
}

/** No smooth way takes longer. */
const ON_THE_WAY_MS = 1000;

/** Puts the page where it stood, whatever smooth way it is on: browsers may go on with that one, or end it, some frames later. */
export function returnPageTo(top: number): void {
  const put = () => scrollTo({ top });
  addEventListener('scroll', put, { signal: beginJourney(), capture: true });
  setTimeout(endJourney, ON_THE_WAY_MS);
  put();
}

const FLASH_MS = 1800;

/** Draws the eye to a place; nothing moves, so it needs no still form. */
export function flash(element: Element): void {
  element.animate(
    { outline: ['3px solid var(--focus)', '3px solid var(--focus)', '3px solid transparent'] },
    FLASH_MS,
  );
}
