/** The lanes of a picture: a mark and a title for each event in each of its lanes. */
import { formatDateInFull } from '../../dataset/dateWords.ts';
import { isolated } from '../../dataset/text.ts';
import { weightOf } from '../../dataset/weight.ts';
import { languageOf } from '../../dataset/textLanguage.ts';
import { directionOf } from '../../dataset/textDirection.ts';
import { chartSpan, type DrawnEvent } from '../../layout/drawnEvent.ts';
import type { FedLane } from '../../layout/feed/createFeed.ts';
import { layoutLane, type PlacedMark } from '../../layout/laneLayout.ts';
import { drawCrowds, CROWD_HEIGHT } from './crowds.ts';
import { laneName } from './laneName.ts';
import { boxPath } from './boxPath.ts';
import { line, type GroupShape, type Shape, type TextShape } from './drawing.ts';
import { fitLines, type FittedText } from './fitText.ts';
import { ascent, FONTS, lineHeight } from './fonts.ts';
import { BAR_HEIGHT, drawMark } from './mark.ts';
import type { Part } from './paragraph.ts';
import type { Pen, Plot } from './plot.ts';

export interface LanesInput {
  readonly lanes: readonly FedLane[];
  /** Of the marks of a lane. */
  readonly colourOf: (lane: FedLane['lane']) => string;
  readonly hasCrowds: boolean;
  /** Where the names of the lanes begin, which end before the plot. */
  readonly namesLeft: number;
}

interface Item {
  readonly drawn: DrawnEvent;
  readonly title: FittedText;
  readonly left: number;
  readonly right: number;
  readonly isCutLeft: boolean;
  readonly isCutRight: boolean;
}

const LEAST_MARK = 10;
/** An end that nobody gives fades over this length. The style sheet of the page says the same. */
const TAIL = 44;
const LABEL_GAP = 6;
const INSIDE_PADDING = 8;
const MAX_LABEL = 430;
const MAX_LINES = 3;
const LANE_TOP = 10;

export function drawLanes(input: LanesInput, top: number, plot: Plot, pen: Pen): Part {
  const shapes: Shape[] = [];
  let y = top;
  for (const [index, fed] of input.lanes.entries()) {
    if (index > 0) shapes.push(line(input.namesLeft, y, plot.right, y, pen.theme.rule));
    const marksTop = y + LANE_TOP + (input.hasCrowds ? CROWD_HEIGHT : 0);
    const items = fed.marks.map((drawn) => toItem(drawn, plot, pen));
    const layout = layoutLane(
      items.map(({ drawn, title, left, right }) => ({
        left: left - plot.left,
        right: right - plot.left,
        labelWidth: title.width,
        labelHeight: title.lines.length * lineHeight(FONTS.body),
        weight: weightOf(drawn.event.quotes.length, drawn.event.actors.length),
      })),
      plot.right - plot.left,
      Infinity,
    );
    const name = laneName(fed.lane.name, y + LANE_TOP, input.namesLeft, plot, pen);
    const colour = input.colourOf(fed.lane);
    if (name) shapes.push(name.shape);
    if (input.hasCrowds) shapes.push(...drawCrowds(fed.crowds, y + LANE_TOP, plot, pen));
    for (const [place, item] of items.entries()) {
      const placed = layout.marks[place];
      if (placed) shapes.push(drawItem(item, placed, marksTop, colour, pen));
    }
    y = Math.max(marksTop + layout.height, y + 2 * LANE_TOP + (name?.height ?? 0));
  }
  return { height: y - top, shapes };
}

function toItem(drawn: DrawnEvent, plot: Plot, pen: Pen): Item {
  const { event, startEdge, endEdge } = drawn;
  const span = chartSpan(drawn);
  const [from, to] = [plot.toX(span.start), plot.toX(span.end)];
  const grown = Math.max(0, LEAST_MARK - (to - from)) / 2;
  const [start, end] = [
    from - grown - (startEdge === 'blank' ? TAIL : 0),
    to + grown + (endEdge === 'blank' ? TAIL : 0),
  ];
  const left = Math.min(Math.max(start, plot.left), plot.right - LEAST_MARK);
  const right = Math.max(Math.min(end, plot.right), left + LEAST_MARK);
  // Of the three together one has a third of the plot.
  const free = Math.max(
    left - plot.left - LABEL_GAP,
    plot.right - right - LABEL_GAP,
    right - left - 2 * INSIDE_PADDING,
  );
  const font = event.status === 'reported' ? FONTS.body : FONTS.slanted;
  return {
    drawn,
    title: fitLines(event.title, font, Math.min(MAX_LABEL, Math.floor(free) - 1), MAX_LINES, pen.measure),
    left,
    right,
    isCutLeft: span.start < plot.window.start && start < plot.left,
    isCutRight: span.end > plot.window.end && end > plot.right,
  };
}

function drawItem(
  item: Item,
  { side, top, inset }: PlacedMark,
  lanesTop: number,
  colour: string,
  pen: Pen,
): GroupShape {
  const { drawn, title, left, right } = item;
  const { event } = drawn;
  const height = title.lines.length * lineHeight(FONTS.body);
  const middle = lanesTop + top + Math.max(24, height) / 2;
  const isInside = side === 'inside';
  const mark = drawMark(
    drawn,
    { ...item, middle, height: isInside ? Math.max(22, height + 2) : BAR_HEIGHT },
    colour,
    pen.theme,
  );
  const labelLeft = isInside
    ? left + INSIDE_PADDING + inset
    : side === 'after'
      ? right + LABEL_GAP
      : left - LABEL_GAP - title.width;
  const label = drawTitle(item, labelLeft, middle - height / 2, side !== 'before', pen);
  const back: Shape & { kind: 'path' } = {
    kind: 'path',
    path: boxPath(
      {
        left: labelLeft - 2,
        right: labelLeft + title.width + 2,
        top: middle - height / 2,
        bottom: middle + height / 2,
      },
      0,
    ),
    fill: pen.theme.paper,
  };
  return {
    kind: 'group',
    name: `${isolated(event.title)}, ${formatDateInFull(event.date)}`,
    shapes: [...(isInside ? [] : [back]), ...mark, ...label],
  };
}

function drawTitle(
  { drawn: { event }, title }: Item,
  left: number,
  top: number,
  isAtLeft: boolean,
  pen: Pen,
): readonly TextShape[] {
  const font = event.status === 'reported' ? FONTS.body : FONTS.slanted;
  return title.lines.map(({ text, width }, index) => ({
    kind: 'text',
    text,
    // Lines end where the mark is.
    x: isAtLeft ? left : left + title.width - width,
    y: top + index * lineHeight(font) + ascent(font),
    width,
    font,
    colour: pen.theme.ink,
    direction: directionOf(event.title),
    language: languageOf(event.title, pen.language),
  }));
}
