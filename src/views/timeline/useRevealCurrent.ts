import { useEffect, useRef } from 'react';
import { toDrawnEvent, windowShowing } from '../../layout/drawnEvent.ts';
import { selectCurrentEvent } from '../../state/selectors.ts';
import { roundWindow } from '../../state/view.ts';
import { useActions, useApp } from '../useApp.tsx';
import type { TimelineModel } from './timelineModel.ts';

/** Moves the window, as little as need be, when an event outside of it is chosen. */
export function useRevealCurrent({ window, gaps }: TimelineModel): void {
  const { changeView } = useActions();
  const current = useApp(selectCurrentEvent);
  const shownFor = useRef(current);
  useEffect(() => {
    if (shownFor.current === current) return;
    shownFor.current = current;
    const drawn = current && toDrawnEvent(current);
    const revealing = drawn ? windowShowing(window, drawn, gaps) : window;
    if (revealing !== window) changeView({ window: roundWindow(revealing) });
  }, [current, window, gaps, changeView]);
}
