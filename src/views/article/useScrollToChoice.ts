import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { selectCurrentEvent, selectSources } from '../../state/selectors.ts';
import { useAppLater, useAppStore } from '../useApp.tsx';
import { bringIntoView, flash, scrollWithin, whenMoved } from './scrolling.ts';
import { placeOfQuote } from './segments.ts';
import type { EventId } from '../../dataset/entityIds.ts';
import type { Passage } from '../../dataset/passage.ts';

/**
 * Keeps the pane at what the reader chose: quietly for a new event or quote, with focus for a place asked for.
 * What it returns is to be told of events chosen in the article itself, where the reader is already.
 */
export function useScrollToChoice(pane: RefObject<HTMLElement | null>): (event: EventId) => void {
  const store = useAppStore();
  const event = useAppLater(selectCurrentEvent);
  const quote = useAppLater(({ view }) => view.quote);
  const place = useAppLater(({ shownPlace }) => shownPlace);
  const isShown = useAppLater(({ view }) => view.isArticleShown);
  const chosenHere = useRef<EventId | null>(null);
  const lastPlace = useRef(place);
  const wasShown = useRef(false);
  const keepInView = useKeptInView(pane, isShown);

  useEffect(() => {
    const isOpening = isShown && !wasShown.current;
    const isChosenHere = chosenHere.current === event?.id;
    wasShown.current = isShown;
    chosenHere.current = null;
    if (!pane.current) return;
    if (place && place !== lastPlace.current) {
      lastPlace.current = place;
      showPlace(pane.current);
      return;
    }
    const passage = event && placeOfQuote(event, quote);
    if (!passage || isChosenHere) return;
    const element = findPassage(
      pane.current,
      passage,
      selectSources(store.getState()).findIndex(({ id }) => id === passage.source),
    );
    if (!element) return;
    keepInView(element);
    scrollWithin(pane.current, element, isOpening ? 'instant' : undefined);
  }, [pane, store, event, quote, place, isShown, keepInView]);

  return useCallback((chosen) => {
    chosenHere.current = chosen;
  }, []);
}

/** Until the reader scrolls, what is put here stays in view when the pane changes its size, as it does when the chart arrives. */
function useKeptInView(pane: RefObject<HTMLElement | null>, isShown: boolean): (element: Element) => void {
  const kept = useRef<Element | null>(null);
  useEffect(() => {
    const element = pane.current;
    if (!isShown || !element) return undefined;
    const resizes = new ResizeObserver(() => {
      if (kept.current?.isConnected) scrollWithin(element, kept.current, 'instant');
    });
    const stay = new AbortController();
    resizes.observe(element);
    whenMoved(element, () => (kept.current = null), stay.signal);
    return () => {
      resizes.disconnect();
      stay.abort();
    };
  }, [pane, isShown]);
  return useCallback((element) => {
    kept.current = element;
  }, []);
}

/** `MarkedText` marks what stands at the place. */
function showPlace(pane: HTMLElement): void {
  const pieces = [...pane.querySelectorAll<HTMLElement>('[data-placed]')];
  const [first] = pieces;
  if (!first) return;
  (first.closest('a') ?? first).focus({ preventScroll: true });
  bringIntoView(first);
  pieces.forEach(flash);
}

const findPassage = (pane: HTMLElement, { paragraph, start }: Passage, source: number): Element | null =>
  pane.querySelector(`[data-paragraph="${source}-${paragraph}"] [data-start="${start}"]`);
