/**
 * A timeline as a picture, drawn from the events themselves: title, axis, lanes, legend, what has no place on the axis, and
 * the sources. As high as all that needs.
 */
import type { Places } from '../../dataset/columns/eventColumns.ts';
import type { DatedEvent, Source } from '../../dataset/dataset.ts';
import type { TimeSpan } from '../../dataset/eventDate.ts';
import { languageOf } from '../../dataset/textLanguage.ts';
import { createFeed, type FedLane, type Feed, type FeedLimits } from '../../layout/feed/createFeed.ts';
import type { Lane } from '../../layout/lane.ts';
import { chartEnd, chartStart, type Marks } from '../../layout/marks.ts';
import { describeSource } from '../describeSource.ts';
import { createAxis } from './axis.ts';
import { describePicture, noteOf, type Tally } from './captions.ts';
import { line, type MeasureText, type Picture, type Shape } from './drawing.ts';
import { FONTS } from './fonts.ts';
import { drawLanes } from './lanes.ts';
import { drawLegend } from './legend.ts';
import { drawParagraph, type Column, type Ink, type Part } from './paragraph.ts';
import { createPlot, type Pen, type Plot } from './plot.ts';
import { THEMES, type ThemeName } from './theme.ts';
import { drawTray } from './tray.ts';

export interface Timeline {
  readonly title: string;
  /** BCP 47; of the titles, unless their letters say otherwise. */
  readonly language: string;
  readonly marks: Marks;
  readonly lanes: readonly Lane[];
  /** For each lane the place of its actor in the dossier; null for one that has none. */
  readonly actorIndexOf: (lane: Lane) => number | null;
  /** Left out of the axis. */
  readonly gaps: readonly TimeSpan[];
  readonly window: TimeSpan;
  /** What shows everything. */
  readonly whole: TimeSpan;
  readonly undrawable: readonly DatedEvent[];
  readonly undated: readonly DatedEvent[];
  readonly sources: readonly Source[];
  /** Events of the dossier, those that are filtered out included. */
  readonly total: number;
}

export interface PictureOptions {
  /** In CSS pixels. */
  readonly width: number;
  readonly theme: ThemeName;
  /** Whether title, sources and what has no place on the axis are in it, or axis and lanes alone. */
  readonly isComplete?: boolean;
  /** How many marks are drawn; more are counted. */
  readonly limits?: FeedLimits;
}

/** More than these are no longer read one by one. */
const LIMITS: FeedLimits = { most: 600, mostInSlot: 60 };
const MARGIN = 32;
const SECTION = 24;
const MOST_SOURCES = 12;
const NAME_SHARE = 0.2;
const MAX_NAMES = 176;
/** Above a foot as far below, the axis is in sight with any row. */
const HIGH_LANES = 700;

type DrawPart = (column: Column) => Part;

export function toPicture(timeline: Timeline, options: PictureOptions, measure: MeasureText): Picture {
  const { width, theme, isComplete = true, limits = LIMITS } = options;
  const pen: Pen = { measure, theme: THEMES[theme], language: timeline.language };
  const margin = isComplete ? MARGIN : 0;
  const column = { left: margin, right: width - margin };
  const plot = plotIn(column, timeline);
  const shown = timeline.lanes
    .map((lane) => ({ ...lane, places: lane.places.filter((place) => isSeen(place, timeline)) }))
    .filter(({ places }) => places.length > 0);
  const feed = createFeed(
    shown,
    timeline.marks,
    limits,
  )({
    window: timeline.window,
    resolution: plot.scale.resolution,
    width: plot.scale.width,
    pinned: [],
  });
  const tally = tallyOf(timeline, shown, feed.lanes);

  const middle = feed.lanes.length > 0 ? [chartPart(timeline, feed, plot, pen), legendPart(feed, pen)] : [];
  const parts = isComplete
    ? [
        headPart(timeline, tally, pen),
        ...middle,
        ...trayParts(timeline, pen),
        sourcesPart(timeline.sources, pen),
      ]
    : middle;
  const shapes: Shape[] = [];
  let top = margin;
  for (const draw of parts) {
    const part = draw({ ...column, top });
    shapes.push(...part.shapes);
    if (part.height > 0) top += part.height + SECTION;
  }
  return {
    width,
    height: Math.ceil(top - SECTION + margin),
    title: timeline.title,
    description: describePicture(tally),
    language: languageOf(timeline.title, timeline.language),
    paper: pen.theme.paper,
    shapes,
  };
}

function plotIn({ left, right }: Omit<Column, 'top'>, { lanes, window, gaps }: Timeline): Plot {
  const hasNames = lanes.some(({ name }) => name !== '');
  const names = hasNames ? Math.min(MAX_NAMES, Math.round((right - left) * NAME_SHARE)) : 0;
  return createPlot(left + names, right, window, gaps);
}

const isSeen = (place: number, { marks, window }: Timeline): boolean =>
  chartEnd(marks, place) >= window.start && chartStart(marks, place) <= window.end;

function tallyOf(timeline: Timeline, shown: readonly Lane[], fed: readonly FedLane[]): Tally {
  const { lanes, whole, window, undrawable, undated, total } = timeline;
  const onAxis = distinct(lanes);
  const inWindow = distinct(shown);
  const drawn = new Set(fed.flatMap(({ marks }) => marks.map(({ event }) => event.id))).size;
  return {
    total,
    shown: onAxis + undrawable.length + undated.length,
    drawn,
    counted: inWindow - drawn,
    outside: onAxis - inWindow,
    undrawable: undrawable.length,
    undated: undated.length,
    window: window.start <= whole.start && window.end >= whole.end ? null : window,
  };
}

/** Events that stand in several lanes count once. */
function distinct(lanes: readonly { readonly places: Places }[]): number {
  const seen = new Set<number>();
  for (const { places } of lanes) for (const place of places) seen.add(place);
  return seen.size;
}

const headPart =
  ({ title, language }: Timeline, tally: Tally, pen: Pen): DrawPart =>
  (column) => {
    const titleInk = {
      font: FONTS.title,
      colour: pen.theme.ink,
      maxLines: 4,
      language: languageOf(title, language),
    };
    const head = drawParagraph(title, titleInk, column, pen);
    const noteTop = column.top + head.height + 6;
    const note = drawParagraph(noteOf(tally), softInk(pen, 4), { ...column, top: noteTop }, pen);
    return { shapes: [...head.shapes, ...note.shapes], height: noteTop + note.height - column.top };
  };

const chartPart =
  (timeline: Timeline, { isThinned, lanes: fed }: Feed, plot: Plot, pen: Pen): DrawPart =>
  (column) => {
    const axis = createAxis(plot, pen);
    const lanesTop = column.top + axis.height;
    const input = {
      lanes: fed,
      colourOf: (lane: Lane) => {
        const index = timeline.actorIndexOf(lane);
        return (
          (index === null ? undefined : pen.theme.actors[index % pen.theme.actors.length]) ??
          pen.theme.inkSoft
        );
      },
      hasCrowds: isThinned,
      namesLeft: column.left,
    };
    const lanes = drawLanes(input, lanesTop, plot, pen);
    const bottom = lanesTop + lanes.height;
    const foot = lanes.height > HIGH_LANES ? axis.foot : { height: 0, draw: () => [] };
    return {
      shapes: [
        ...axis.draw(column.top),
        ...axis.grid(lanesTop, bottom),
        ...lanes.shapes,
        line(column.left, bottom, column.right, bottom, pen.theme.rule),
        ...foot.draw(bottom),
      ],
      height: bottom + foot.height - column.top,
    };
  };

const legendPart =
  ({ lanes }: Feed, pen: Pen): DrawPart =>
  (column) =>
    drawLegend(
      lanes.flatMap(({ marks }) => marks),
      column,
      pen,
    );

const trayParts = ({ undrawable, undated }: Timeline, pen: Pen): readonly DrawPart[] => [
  (column) => drawTray('Dated, but cannot be drawn', undrawable, column, pen),
  (column) => drawTray('Not dated by the source', undated, column, pen),
];

const sourcesPart =
  (sources: readonly Source[], pen: Pen): DrawPart =>
  (column) => {
    const lines = sources
      .slice(0, MOST_SOURCES)
      .map((source, index) =>
        sources.length === 1
          ? `Source: ${describeSource(source)}`
          : `${index === 0 ? 'Sources: ' : ''}${index + 1}. ${describeSource(source)}`,
      );
    if (sources.length > MOST_SOURCES) lines.push(`and ${sources.length - MOST_SOURCES} more`);
    const shapes: Shape[] = [];
    let { top } = column;
    for (const text of lines) {
      const part = drawParagraph(text, softInk(pen, 3), { ...column, top }, pen);
      shapes.push(...part.shapes);
      top += part.height + 2;
    }
    return { shapes, height: top - column.top };
  };

const softInk = ({ theme }: Pen, maxLines: number): Ink => ({
  font: FONTS.axis,
  colour: theme.inkSoft,
  maxLines,
  language: 'en',
});
