/** Moving and zooming the plain chart by hand: drags, two fingers, and the wheel with Ctrl, or sideways. */
import type { TimeSpan } from '../../dataset/eventDate.ts';
import type { Scale } from '../../layout/scale.ts';

interface Moves {
  readonly scale: () => Scale;
  readonly move: (window: TimeSpan, isFinal: boolean) => void;
}

/** Pixels; less is a click. */
const SLACK = 4;
const WHEEL_ZOOM = 0.0015;
/** After the last turn of the wheel the window is at rest, in milliseconds. */
const REST_MS = 150;

/** What two places of the plot become when the window is moved: `from` stands at `to`. */
const windowFor = (
  scale: Scale,
  from: readonly [number, number],
  to: readonly [number, number],
): TimeSpan => {
  const zoom = (from[1] - from[0]) / (to[1] - to[0]);
  const left = from[0] - to[0] * zoom;
  return { start: scale.toLastTime(left), end: scale.toTime(left + scale.width * zoom) };
};

/** Returns a function that ends it. */
export function followGestures(
  mount: HTMLElement,
  plot: HTMLElement,
  { scale: scaleOf, move }: Moves,
): () => void {
  const fingers = new Map<number, number>();
  let begun: { readonly scale: Scale; readonly at: readonly number[] } | null = null;
  let isMoving = false;
  let resting: number | undefined;
  let last: TimeSpan | null = null;

  const xOf = ({ clientX }: MouseEvent): number => clientX - plot.getBoundingClientRect().left;
  const begin = () => {
    begun = fingers.size > 0 ? { scale: scaleOf(), at: [...fingers.values()] } : null;
  };
  const show = (window: TimeSpan, isFinal: boolean) => {
    last = window;
    move(window, isFinal);
  };

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0 || fingers.size >= 2) return;
    fingers.set(event.pointerId, xOf(event));
    isMoving = fingers.size === 2;
    begin();
  };
  const onMove = (event: PointerEvent) => {
    if (!begun || !fingers.has(event.pointerId)) return;
    fingers.set(event.pointerId, xOf(event));
    const [a = 0, b] = begun.at;
    const [to = 0, toB] = [...fingers.values()];
    if (!isMoving && Math.abs(to - a) <= SLACK) return;
    if (!isMoving) mount.setPointerCapture(event.pointerId);
    isMoving = true;
    const isPinch = b !== undefined && toB !== undefined && Math.abs(b - a) > 1 && (b - a) * (toB - to) > 0;
    show(
      isPinch ? windowFor(begun.scale, [a, b], [to, toB]) : windowFor(begun.scale, [a, a + 1], [to, to + 1]),
      false,
    );
  };
  const onUp = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId)) return;
    if (isMoving && fingers.size === 0 && last) show(last, true);
    isMoving = fingers.size > 0;
    begin();
  };
  const onWheel = (event: WheelEvent) => {
    const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (!event.ctrlKey && !isSideways) return;
    event.preventDefault();
    const scale = scaleOf();
    const x = xOf(event);
    const zoom = event.ctrlKey ? Math.exp(-event.deltaY * WHEEL_ZOOM) : 1;
    const by = event.ctrlKey ? 0 : event.deltaX;
    show(windowFor(scale, [x, x + 100], [x - by, x - by + 100 * zoom]), false);
    clearTimeout(resting);
    resting = window.setTimeout(() => last && show(last, true), REST_MS);
  };

  mount.addEventListener('pointerdown', onDown);
  mount.addEventListener('pointermove', onMove);
  mount.addEventListener('pointerup', onUp);
  mount.addEventListener('pointercancel', onUp);
  mount.addEventListener('wheel', onWheel, { passive: false });
  return () => {
    clearTimeout(resting);
    mount.removeEventListener('pointerdown', onDown);
    mount.removeEventListener('pointermove', onMove);
    mount.removeEventListener('pointerup', onUp);
    mount.removeEventListener('pointercancel', onUp);
    mount.removeEventListener('wheel', onWheel);
  };
}
