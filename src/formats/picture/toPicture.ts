/**
 * A timeline as a picture, drawn from the events themselves: title, axis, lanes, legend, what has no place on the axis, and
 * the sources. As high as all that needs.
 */
import { languageOf } from '../../dataset/textLanguage.ts';
import { createFeed, type FedLane, type FeedLimits } from '../../layout/feed/createFeed.ts';
import type { Lane } from '../../layout/lane.ts';
import { describePicture, type Tally } from './captions.ts';
import type { MeasureText, Picture, Shape } from './drawing.ts';
import type { Column } from './paragraph.ts';
import { chartPart, headPart, legendPart, sourcesPart, trayParts } from './parts.ts';
import { createPlot, type Pen, type Plot } from './plot.ts';
import { THEMES, type ThemeName } from './theme.ts';
import type { Timeline } from './timeline.ts';

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
const NAME_SHARE = 0.2;
const MAX_NAMES = 176;

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
  (marks.chartEnds[place] ?? 0) >= window.start && (marks.chartStarts[place] ?? 0) <= window.end;

function tallyOf(timeline: Timeline, shown: readonly Lane[], fed: readonly FedLane[]): Tally {
  const { lanes, whole, window, undrawable, undated, total } = timeline;
  const onAxis = distinct(lanes, timeline);
  const inWindow = distinct(shown, timeline);
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
function distinct(lanes: readonly Lane[], { marks }: Timeline): number {
  const seen = new Uint8Array(marks.chartStarts.length);
  let count = 0;
  for (const { places } of lanes)
    for (let index = 0; index < places.length; index++) {
      const place = places[index] ?? 0;
      if (seen[place] === 0) count++;
      seen[place] = 1;
    }
  return count;
}
