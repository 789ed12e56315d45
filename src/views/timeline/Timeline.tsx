/** The chart in the page. Loaded apart from the rest, with the chart library. */
import { useEffect, useRef, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import { findPlace } from '../../dataset/columns/findPlace.ts';
import { selectEvents } from '../../state/selectors.ts';
import { roundWindow } from '../../state/view.ts';
import { isInTooltip } from '../Tooltip.tsx';
import { useActions, useApp } from '../useApp.tsx';
import { windowShowing } from '../../layout/drawnEvent.ts';
import { Drawing, type DrawingEvents } from './drawing.ts';
import type { Item } from './items.ts';
import { EventCard } from './EventCard.tsx';
import type { Crowd } from '../../layout/feed/createFeed.ts';
import styles from './Timeline.module.css';
import { revealAboveSheet } from './revealRow.ts';
import { moveFrom } from './moveFocus.ts';
import type { TimelineModel } from './timelineModel.ts';
import { useCarded } from '../useCarded.ts';
import { usePicture } from './usePicture.ts';
import { useRevealCurrent } from './useRevealCurrent.ts';

/** A press that moved further than this was a drag. */
const DRAG_PX = 5;

interface Props extends Pick<DrawingEvents, 'onHeight' | 'onUntitled'> {
  readonly model: TimelineModel;
}

export function Timeline({ model, onHeight, onUntitled }: Props) {
  const { changeView, selectEvent } = useActions();
  const events = useApp(selectEvents);
  const container = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing | null>(null);
  const pressedAt = useRef(0);
  const { carded, point, focus, leave, dismiss } = useCarded<Item>(idOf);
  const picture = usePicture(model);
  const latest = useRef(picture);

  useEffect(() => {
    if (!container.current) return undefined;
    const made = new Drawing(container.current, latest.current, {
      onWindow: (window, { isFinal, byUser }) => {
        if (byUser) dismiss();
        if (isFinal && byUser) changeView({ window: roundWindow(window) });
      },
      onHeight,
      onUntitled,
    });
    drawing.current = made;
    return () => {
      drawing.current = null;
      made.destroy();
    };
  }, [changeView, onHeight, onUntitled, dismiss]);

  useEffect(() => {
    const isLaidOutAnew = latest.current.lanes[0]?.id !== picture.lanes[0]?.id;
    const show = () => drawing.current?.show(picture);
    latest.current = picture;
    if (isLaidOutAnew) {
      // This takes longer than a frame: what was pressed is painted first.
      const later = setTimeout(show);
      return () => clearTimeout(later);
    }
    // What is pressed next is heard before it is drawn.
    const frame = requestAnimationFrame(show);
    return () => cancelAnimationFrame(frame);
  }, [picture]);

  // What is filtered away under the pointer is left by nobody.
  useEffect(() => {
    if (carded && !drawing.current?.items.some(({ id }) => id === carded.id)) dismiss();
  });

  useRevealCurrent(model);

  const itemAt = (target: EventTarget): Item | undefined => {
    const id =
      target instanceof Element ? target.closest<HTMLElement>('[data-item]')?.dataset['item'] : undefined;
    return drawing.current?.items.find(({ mark }) => mark.id === id);
  };

  const crowdAt = (target: EventTarget): Crowd | undefined => {
    const id =
      target instanceof Element ? target.closest<HTMLElement>('[data-crowd]')?.dataset['crowd'] : undefined;
    return drawing.current?.crowds.find(({ crowd }) => crowd.id === id)?.crowd;
  };

  const openList = () => {
    // What was pressed goes with the chart, and would take the focus with it: that goes to where the list is chosen.
    document.querySelector<HTMLElement>('input[value="list"]')?.focus({ preventScroll: true });
    changeView({ pane: 'list' });
  };

  const onClick = (event: MouseEvent) => {
    const isDrag = event.detail > 0 && Math.abs(event.clientX - pressedAt.current) > DRAG_PX;
    if (isDrag) return;
    const crowd = crowdAt(event.target);
    if (crowd?.isOneTime) openList();
    else if (crowd) changeView({ window: roundWindow(crowd.span) });
    const item = itemAt(event.target);
    if (!item) return;
    dismiss();
    selectEvent(item.drawn.event.id);
    revealAboveSheet(item.mark.element);
  };

  const onPointerOver = ({ pointerType, target }: PointerEvent) => {
    if (pointerType === 'mouse' && !isInTooltip(target)) point(itemAt(target) ?? null);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const item = itemAt(event.target);
    const made = drawing.current;
    if (!item || !made || event.altKey || event.ctrlKey || event.metaKey) return;
    const spot = { lane: item.lane, place: findPlace(events, item.drawn.event.id) };
    const next = moveFrom(model.lanes, model.marks, spot, event.key);
    const drawn = next && model.marks.at(next.place);
    if (!next || !drawn) return;
    event.preventDefault();
    const window = made.getWindow();
    const revealing = windowShowing(window, drawn, model.gaps);
    if (revealing !== window) changeView({ window: roundWindow(revealing) });
    made.focus(next);
  };

  return (
    // The buttons are made by the chart; this catches what bubbles up from them.
    <div
      ref={container}
      role="presentation"
      className={styles.chart}
      onPointerDownCapture={(event) => (pressedAt.current = event.clientX)}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onPointerOver={onPointerOver}
      onPointerLeave={() => point(null)}
      onFocus={(event) =>
        focus(event.target.matches(':focus-visible') ? (itemAt(event.target) ?? null) : null)
      }
      onBlur={(event) => (event.relatedTarget ? leave() : focus(null))}
    >
      {carded && (
        <EventCard
          key={carded.id}
          event={carded.drawn.event}
          anchor={carded.mark.element}
          onDismiss={dismiss}
        />
      )}
    </div>
  );
}

const idOf = ({ id }: Item): string => id;
