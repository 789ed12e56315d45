/**
 * The axis of the chart library (8.5) with our ticks: at round years of either era, and never more than have room. The library
 * counts a year 0, and draws a line a day where the widest of its own steps, a thousand years, is too narrow.
 */
import * as vis from 'vis-timeline/esnext';
import type { TimeSpan } from '../../dataset/eventDate.ts';
import { createScale } from '../../layout/scale.ts';
import { majorLabelAt, ticksOf } from '../../layout/ticks.ts';
import { unlike } from './visInternals.ts';

/** The library's names for what draws one thing, and for what draws them all. */
const MINOR_TEXT = '_repaintMinorText';
const MAJOR_TEXT = '_repaintMajorText';
const MINOR_LINE = '_repaintMinorLine';
const MAJOR_LINE = '_repaintMajorLine';
const ALL = '_repaintLabels';

type DrawText = (x: number, text: string, orientation: 'top', className: string) => HTMLElement;
type DrawLine = (x: number, width: number, orientation: 'top', className: string) => HTMLElement;
type Drawn = Record<'lines' | 'majorTexts' | 'minorTexts', HTMLElement[]>;

/** What the library's own axis has, as far as it is used here. Lengths in pixels. */
interface Axis {
  readonly body: {
    readonly range: TimeSpan;
    /** In order. */
    readonly hiddenDates: readonly TimeSpan[];
    readonly domProps: { readonly center: { readonly width: number } };
  };
  /** `redundant`: what was drawn the last time, to be used again. */
  readonly dom: Drawn & { readonly redundant: Drawn };
  /** Told to those who listen to the pointer. */
  step: { readonly scale: string; readonly step: number };
  readonly [MINOR_TEXT]: DrawText;
  readonly [MAJOR_TEXT]: DrawText;
  readonly [MINOR_LINE]: DrawLine;
  readonly [MAJOR_LINE]: DrawLine;
  [ALL]: () => void;
}

interface Internals {
  readonly components: { readonly TimeAxis: { readonly prototype: Axis } };
}

// Its types leave out what it exports besides the timeline.
const axis = (vis as unknown as { readonly timeline?: Internals }).timeline?.components.TimeAxis.prototype;
if (!axis || ![ALL, MINOR_TEXT, MAJOR_TEXT, MINOR_LINE, MAJOR_LINE].every((name) => name in axis)) {
  throw unlike('draws its axis');
}
axis[ALL] = drawTicks;

function drawTicks(this: Axis): void {
  const { body, dom } = this;
  const { range, hiddenDates, domProps } = body;
  this.step = { scale: 'day', step: 1 };
  for (const kind of ['lines', 'majorTexts', 'minorTexts'] as const) {
    dom.redundant[kind] = dom[kind];
    dom[kind] = [];
  }
  const scale = createScale(range, domProps.center.width, hiddenDates);
  let major = majorLabelAt(range.start, scale);
  if (major !== '') this[MAJOR_TEXT](0, major, 'top', '');
  for (const tick of ticksOf(range, scale, hiddenDates)) {
    const x = scale.toX(tick.time);
    const isMajor = tick.major !== major;
    this[MINOR_TEXT](x, tick.label, 'top', '');
    this[isMajor ? MAJOR_LINE : MINOR_LINE](x, 0, 'top', '');
    if (isMajor) this[MAJOR_TEXT](x, tick.major, 'top', '');
    ({ major } = tick);
  }
  for (const unused of Object.values(dom.redundant)) for (const element of unused.splice(0)) element.remove();
}
