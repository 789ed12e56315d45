import { selectCurrentEvent } from '../../state/selectors.ts';
import { roundWindow } from '../../state/view.ts';
import { useActions, useApp } from '../useApp.tsx';
import { fitWindow, toDrawnEvent } from '../../layout/drawnEvent.ts';
import { createScale } from '../../layout/scale.ts';
import { extentOfMarks } from '../../layout/marks.ts';
import type { TimelineModel } from './timelineModel.ts';
import { zoomed } from './zoom.ts';

/** A window is this many times as wide as the event that is zoomed to. */
const ROOM_AROUND = 3;
const WEEK_MS = 7 * 86_400_000;

export function useZoom({ marks, places, window, gaps, whole }: TimelineModel) {
  const { changeView } = useActions();
  const current = useApp(selectCurrentEvent);
  const drawn = current && toDrawnEvent(current);
  const step = (direction: 'in' | 'out') =>
    changeView({ window: roundWindow(zoomed(createScale(window, 1000, gaps), direction)) });
  return {
    in: () => step('in'),
    out: () => step('out'),
    /** Everything that is shown; a second press, or no filter, everything there is. */
    fit: () => {
      const extent = extentOfMarks(marks, places);
      const rounded = extent && roundWindow(fitWindow(extent, gaps));
      const isWhole = !rounded || (rounded.start <= whole.start && rounded.end >= whole.end);
      const isThere = rounded?.start === window.start && rounded.end === window.end;
      changeView({ window: isWhole || isThere ? null : rounded });
    },
    toSelection: drawn
      ? () => {
          const width = Math.max((drawn.span.end - drawn.span.start) * ROOM_AROUND, WEEK_MS);
          const middle = (drawn.span.start + drawn.span.end) / 2;
          changeView({ window: roundWindow({ start: middle - width / 2, end: middle + width / 2 }) });
        }
      : null,
  };
}
