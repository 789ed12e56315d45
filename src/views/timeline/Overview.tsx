/** A strip with every event of the dossier and the visible window, which can be dragged. */
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { formatDay } from '../../dataset/calendarWords.ts';
import { dayAt } from '../../dataset/calendar.ts';
import type { TimeSpan } from '../../dataset/eventDate.ts';
import { rememberLast } from '../../state/createSelector.ts';
import { roundWindow } from '../../state/view.ts';
import { useActions } from '../useApp.tsx';
import { useAfterPaint } from '../useAfterPaint.ts';
import styles from './Overview.module.css';
import { overviewPath } from './overviewPath.ts';
import { createScale } from '../../layout/scale.ts';
import type { TimelineModel } from './timelineModel.ts';
import { panned, zoomed } from './zoom.ts';

/** The strip is drawn in a space of its own, stretched to whatever width it has. */
const WIDTH = 1000;
const HEIGHT = 36;
const LEAST_GRIP = 12;

/** Remembered, for a rendering that gives way to a more urgent one begins again. */
const pathOf = rememberLast(
  (
    marks: TimelineModel['marks'],
    places: TimelineModel['places'],
    whole: TimelineModel['whole'],
    gaps: TimelineModel['gaps'],
  ) => overviewPath(marks, places, createScale(whole, WIDTH, gaps), HEIGHT),
);

type Part = 'whole' | 'start' | 'end';

interface Drag {
  readonly part: Part;
  readonly fromX: number;
  readonly window: TimeSpan;
}

export function Overview({ model }: { readonly model: TimelineModel }) {
  const { changeView } = useActions();
  const strip = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  const { whole, gaps, window } = model;
  const scale = createScale(whole, WIDTH, gaps);
  // The chart comes first.
  const drawn = useAfterPaint(model);
  const path = pathOf(drawn.marks, drawn.places, drawn.whole, drawn.gaps);
  const left = clamp(scale.toX(window.start));
  const right = Math.max(clamp(scale.toX(window.end)), left + LEAST_GRIP);

  const setWindow = (wanted: TimeSpan) => {
    const rounded = roundWindow(wanted);
    if (rounded) changeView({ window: rounded });
  };
  const toStripX = (event: PointerEvent) => {
    const box = strip.current?.getBoundingClientRect();
    return box ? ((event.clientX - box.left) / box.width) * WIDTH : 0;
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const part =
      event.target instanceof HTMLElement ? (event.target.dataset['part'] as Part | undefined) : undefined;
    const x = toStripX(event);
    const centred = {
      start: scale.toTime(x - (right - left) / 2),
      end: scale.toTime(x + (right - left) / 2),
    };
    if (!part) setWindow(centred);
    drag.current = { part: part ?? 'whole', fromX: x, window: part ? window : centred };
    event.currentTarget.setPointerCapture(event.pointerId);
  };

  const onPointerMove = (event: PointerEvent) => {
    if (!drag.current) return;
    const { part, fromX, window: from } = drag.current;
    const by = toStripX(event) - fromX;
    const moved = (time: number) => scale.toTime(scale.toX(time) + by);
    const start = part === 'end' ? from.start : moved(from.start);
    const end = part === 'start' ? from.end : moved(from.end);
    if (scale.toX(end) - scale.toX(start) >= 1) setWindow({ start, end });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const moved = windowFor(event.key, createScale(window, WIDTH, gaps));
    if (moved === undefined) return;
    event.preventDefault();
    if (moved === null) changeView({ window: null });
    else setWindow(moved);
  };

  return (
    <div
      ref={strip}
      className={styles.strip}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => (drag.current = null)}
      onPointerCancel={() => (drag.current = null)}
    >
      <svg
        className={styles.marks}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path d={path} />
      </svg>
      <div
        className={styles.window}
        // No input can show a stretch of a strip.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="slider"
        tabIndex={0}
        aria-label="Visible period"
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round((left + right) / 20)}
        aria-valuetext={periodWords(window)}
        data-part="whole"
        style={{ left: `${left / 10}%`, width: `${(right - left) / 10}%` }}
        onKeyDown={onKeyDown}
      >
        <span data-part="start" className={styles.grip} />
        <span data-part="end" className={styles.grip} />
      </div>
    </div>
  );
}

const clamp = (x: number): number => Math.min(WIDTH, Math.max(0, x));

const periodWords = ({ start, end }: TimeSpan): string =>
  `${formatDay(dayAt(start))} to ${formatDay(dayAt(end))}`;

/** Null for everything; undefined for keys that mean nothing here. `scale` is that of the visible window. */
function windowFor(key: string, scale: Parameters<typeof panned>[0]): TimeSpan | null | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return panned(scale, -0.1);
    case 'ArrowRight':
    case 'ArrowUp':
      return panned(scale, 0.1);
    case 'PageDown':
      return panned(scale, -0.8);
    case 'PageUp':
      return panned(scale, 0.8);
    case '+':
    case '=':
      return zoomed(scale, 'in');
    case '-':
      return zoomed(scale, 'out');
    case 'Home':
    case '0':
      return null;
    default:
      return undefined;
  }
}
