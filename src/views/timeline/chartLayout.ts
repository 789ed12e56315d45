/** Where everything in the chart stands. All lengths in pixels. */
import type { EventId } from '../../dataset/entityIds.ts';
import { chartSpan, type DrawnEvent } from '../../layout/drawnEvent.ts';
import { weightOf } from '../../dataset/weight.ts';
import { layoutLane, type LaneItem, type PlacedMark } from '../../layout/laneLayout.ts';
import type { Lane } from '../../layout/lane.ts';
import type { Scale } from '../../layout/scale.ts';

export interface ChartLayout {
  /** By the id of the item. */
  readonly places: ReadonlyMap<string, PlacedMark>;
  /** By the id of the lane. */
  readonly laneHeights: ReadonlyMap<string, number>;
  /** Of all lanes together. */
  readonly height: number;
  /** How many marks in sight have no room for their title. */
  readonly untitled: number;
}

export interface ChartContents {
  readonly lanes: readonly Lane[];
  readonly items: readonly { readonly id: string; readonly lane: Lane; readonly drawn: DrawnEvent }[];
  /** Of the title of an item. */
  readonly sizeOf: (id: string) => { readonly width: number; readonly height: number };
  readonly current: EventId | null;
  /** Room above the marks of each lane. */
  readonly headHeight: number;
}

/** A lane higher than this is no overview any more: what has no room is drawn without its title. */
const MAX_TITLED_HEIGHT = 1600;
export const LEAST_MARK_WIDTH = 10;
/** An end that nobody gives fades over this length. */
const TAIL = 44;

/** How far a mark reaches beyond its time on either side. */
export const tailsOf = ({ startEdge, endEdge }: Pick<DrawnEvent, 'startEdge' | 'endEdge'>) => ({
  start: startEdge === 'blank' ? TAIL : 0,
  end: endEdge === 'blank' ? TAIL : 0,
});

/** Layouts of which something is kept. */
export interface KeptLayout {
  /** What stands in it stays where it is. */
  readonly rows: ChartLayout | null;
  /** No lane becomes lower than in it. */
  readonly heights: ChartLayout | null;
}

export function layOutChart(contents: ChartContents, scale: Scale, kept: KeptLayout): ChartLayout {
  const places = new Map<string, PlacedMark>();
  const laneHeights = new Map<string, number>();
  let height = 0;
  let untitled = 0;
  for (const lane of contents.lanes) {
    const items = contents.items.filter((item) => item.lane === lane);
    const layout = layoutLane(
      items.map((item) => ({ ...laneItem(item, contents, scale), kept: kept.rows?.places.get(item.id) })),
      scale.width,
      MAX_TITLED_HEIGHT,
    );
    for (const [index, { id }] of items.entries()) {
      const place = layout.marks[index];
      if (place) places.set(id, { ...place, top: place.top + contents.headHeight });
    }
    const laneHeight = Math.max(
      layout.height + contents.headHeight,
      kept.heights?.laneHeights.get(lane.id) ?? 0,
    );
    laneHeights.set(lane.id, laneHeight);
    height += laneHeight;
    untitled += layout.untitled;
  }
  return { places, laneHeights, height, untitled };
}

function laneItem(
  { id, drawn }: ChartContents['items'][number],
  { sizeOf, current }: ChartContents,
  scale: Scale,
): LaneItem {
  const tails = tailsOf(drawn);
  const span = chartSpan(drawn);
  const { width, height } = sizeOf(id);
  // The chart draws no mark further: browsers cannot draw boxes that are too wide.
  const left = Math.max(scale.toX(span.start), -scale.width);
  const right = Math.min(scale.toX(span.end), 2 * scale.width);
  const grown = Math.max(0, LEAST_MARK_WIDTH - (right - left)) / 2;
  return {
    left: left - grown - tails.start,
    right: right + grown + tails.end,
    labelWidth: width,
    labelHeight: height,
    weight:
      drawn.event.id === current ? Infinity : weightOf(drawn.event.quotes.length, drawn.event.actors.length),
  };
}
