/** What a picture consists of, from top to bottom. */
import type { Source } from '../../dataset/dataset.ts';
import { languageOf } from '../../dataset/textLanguage.ts';
import type { Feed } from '../../layout/feed/createFeed.ts';
import type { Lane } from '../../layout/lane.ts';
import { describeSource } from '../describeSource.ts';
import { createAxis } from './axis.ts';
import { noteOf, type Tally } from './captions.ts';
import { line, type Shape } from './drawing.ts';
import { FONTS } from './fonts.ts';
import { drawLanes } from './lanes.ts';
import { drawLegend } from './legend.ts';
import { drawParagraph, type Column, type Ink, type Part } from './paragraph.ts';
import type { Pen, Plot } from './plot.ts';
import type { Timeline } from './timeline.ts';
import { drawTray } from './tray.ts';

export type DrawPart = (column: Column) => Part;

const MOST_SOURCES = 12;
/** Above a foot as far below, the axis is in sight with any row. */
const HIGH_LANES = 700;

export const headPart =
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

export const chartPart =
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

export const legendPart =
  ({ lanes }: Feed, pen: Pen): DrawPart =>
  (column) =>
    drawLegend(
      lanes.flatMap(({ marks }) => marks),
      column,
      pen,
    );

export const trayParts = ({ undrawable, undated }: Timeline, pen: Pen): readonly DrawPart[] => [
  (column) => drawTray('Dated, but cannot be drawn', undrawable, column, pen),
  (column) => drawTray('Not dated by the source', undated, column, pen),
];

export const sourcesPart =
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
