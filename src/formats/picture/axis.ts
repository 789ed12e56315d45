/** The time axis of a picture: ticks with their labels, and breaks where years are left out. */
import { toBreaks } from '../../layout/quietYears.ts';
import { boxPath } from './boxPath.ts';
import { line, type Shape, type TextShape } from './drawing.ts';
import { FONTS, lineHeight } from './fonts.ts';
import { words, type Pen, type Plot } from './plot.ts';
import { mix } from './theme.ts';
import { ticksOf, type Tick } from '../../layout/ticks.ts';

export interface Axis {
  readonly height: number;
  /** With its top at a height. */
  readonly draw: (top: number) => readonly Shape[];
  /** What runs through the lanes, from one height to another. */
  readonly grid: (top: number, bottom: number) => readonly Shape[];
  /** The labels once more, beneath high lanes. */
  readonly foot: { readonly height: number; readonly draw: (top: number) => readonly Shape[] };
}

const ROW = lineHeight(FONTS.axis) + 4;
const PILL_ROW = 22;
const PILL_PADDING = 7;
/** From a tick to its label. */
const LABEL_X = 5;
/** Between labels. */
const LABEL_GAP = 8;

export function createAxis(plot: Plot, pen: Pen): Axis {
  const { theme } = pen;
  const ticks = ticksOf(plot.window, plot.scale, plot.gaps);
  const breaks = toBreaks(plot.gaps)
    .filter(({ start, end }) => start >= plot.window.start && end <= plot.window.end)
    .map((gap) => ({ x: plot.toX(gap.start), text: gap.words }));
  const pills = placePills(breaks, plot, pen);
  const hasMajor = ticks.some(({ major }) => major !== '');
  const labelRows = hasMajor ? 2 : 1;
  const pillHeight = pills.reduce((most, { row }) => Math.max(most, row + 1), 0) * PILL_ROW;
  const height = pillHeight + labelRows * ROW + 4;

  const labels = (top: number): readonly Shape[] => {
    const minor = ticks.map((tick) =>
      labelAt(tick, tick.label, top + (labelRows - 1) * ROW, false, plot, pen),
    );
    const major = ticks.flatMap((tick, index) =>
      tick.major !== '' && tick.major !== ticks[index - 1]?.major
        ? [labelAt(tick, tick.major, top, true, plot, pen)]
        : [],
    );
    return [...thinned(minor, plot), ...thinned(major, plot)];
  };

  return {
    height,
    draw: (top) => [
      ...pills.flatMap(({ row, left, right, text }): readonly Shape[] => [
        {
          kind: 'path',
          path: boxPath(
            {
              left: left + 0.5,
              right: right - 0.5,
              top: top + row * PILL_ROW + 0.5,
              bottom: top + row * PILL_ROW + 17.5,
            },
            9,
          ),
          fill: theme.paper,
          stroke: theme.rule,
        },
        words(text, { x: left + PILL_PADDING, y: top + row * PILL_ROW + 2 }, FONTS.small, theme.inkSoft, pen),
      ]),
      ...labels(top + pillHeight),
      line(plot.left, top + height, plot.right, top + height, theme.rule),
    ],
    grid: (top, bottom) => {
      const broken = new Set(breaks.map(({ x }) => Math.round(x)));
      return [
        ...ticks
          .map(({ time }) => plot.toX(time))
          .filter((x) => !broken.has(Math.round(x)))
          .map((x) => line(x, top, x, bottom, mix(theme.rule, theme.paper, 0.6))),
        ...breaks.map(({ x }) => line(x, top, x, bottom, theme.ruleStrong, [4, 4])),
      ];
    },
    foot: {
      height: labelRows * ROW + 4,
      draw: (top) => [line(plot.left, top, plot.right, top, theme.rule), ...labels(top + 4)],
    },
  };
}

const labelAt = (
  { time }: Tick,
  text: string,
  y: number,
  isMajor: boolean,
  plot: Plot,
  pen: Pen,
): TextShape =>
  words(
    text,
    { x: plot.toX(time) + LABEL_X, y },
    isMajor ? FONTS.axisMajor : FONTS.axis,
    isMajor ? pen.theme.ink : pen.theme.inkSoft,
    pen,
  );

/** Beside a break ticks can stand close together: of two labels that would touch, the later one stays. */
function thinned(labels: readonly TextShape[], plot: Plot): readonly TextShape[] {
  let limit = plot.right;
  const kept: TextShape[] = [];
  for (const label of labels.toReversed()) {
    if (label.x + label.width > limit) continue;
    kept.unshift(label);
    limit = label.x - LABEL_GAP;
  }
  return kept;
}

interface Pill {
  readonly left: number;
  readonly right: number;
  readonly row: number;
  readonly text: string;
}

/** Each over its break, in the first row where it has room. */
function placePills(
  breaks: readonly { readonly x: number; readonly text: string }[],
  plot: Plot,
  { measure }: Pen,
): readonly Pill[] {
  const rowEnds: number[] = [];
  return breaks.map(({ x, text }) => {
    const width = Math.ceil(measure(text, FONTS.small)) + 2 * PILL_PADDING;
    const left = Math.max(plot.left, Math.min(x - width / 2, plot.right - width));
    const free = rowEnds.findIndex((end) => end + LABEL_GAP <= left);
    const row = free === -1 ? rowEnds.length : free;
    rowEnds[row] = left + width;
    return { left, right: left + width, row, text };
  });
}
