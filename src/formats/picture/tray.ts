/** Events that have no place on the axis, listed beneath it. */
import { grouped } from '../../dataset/counting.ts';
import type { DatedEvent } from '../../dataset/dataset.ts';
import { formatDate, formatDateInFull } from '../../dataset/dateWords.ts';
import { isolated } from '../../dataset/text.ts';
import { directionOf } from '../../dataset/textDirection.ts';
import { languageOf } from '../../dataset/textLanguage.ts';
import { boxPath } from './boxPath.ts';
import type { GroupShape, Shape } from './drawing.ts';
import { fitLine } from './fitText.ts';
import { ascent, FONTS, lineHeight } from './fonts.ts';
import { words, type Pen } from './plot.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

const CHIP_HEIGHT = 24;
const ROW = 30;
const GAP = 6;
const PADDING = 10;
const HEADING = 26;
/** More than these are counted. */
const MOST = 300;

export function drawTray(
  heading: string,
  events: readonly DatedEvent[],
  { left, right, top }: Box,
  pen: Pen,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  if (events.length === 0) return { shapes: [], height: 0 };
  const shapes: Shape[] = [words(heading, { x: left, y: top }, FONTS.lane, pen.theme.inkSoft, pen)];
  let [x, y] = [left, top + HEADING];
  for (const event of events.slice(0, MOST)) {
    const chip = chipOf(event, right - left, pen);
    if (x > left && x + chip.width > right) {
      x = left;
      y += ROW;
    }
    shapes.push(chip.draw(x, y));
    x += chip.width + GAP;
  }
  if (events.length > MOST) {
    y += ROW;
    const more = `and ${grouped(events.length - MOST)} more`;
    shapes.push(words(more, { x: left, y }, FONTS.body, pen.theme.inkSoft, pen));
  }
  return { shapes, height: y + ROW - top };
}

/** The title, and the date where there is one that cannot be drawn. */
function chipOf(event: DatedEvent, room: number, pen: Pen) {
  const font = event.status === 'reported' ? FONTS.body : FONTS.slanted;
  const date = event.date.reading ? fitLine(formatDate(event.date), FONTS.body, room / 3, pen.measure) : null;
  const dateRoom = date ? date.width + GAP : 0;
  const [title] = fitLine(event.title, font, room - 2 * PADDING - dateRoom, pen.measure).lines;
  const titleWidth = title?.width ?? 0;
  const width = titleWidth + dateRoom + 2 * PADDING;
  const draw = (x: number, top: number): GroupShape => {
    const y = top + (CHIP_HEIGHT - lineHeight(font)) / 2;
    const box = { left: x + 0.5, right: x + width - 0.5, top: top + 0.5, bottom: top + CHIP_HEIGHT - 0.5 };
    return {
      kind: 'group',
      name: `${isolated(event.title)}, ${formatDateInFull(event.date)}`,
      shapes: [
        { kind: 'path', path: boxPath(box, CHIP_HEIGHT / 2), stroke: pen.theme.ruleStrong, dash: [3, 3] },
        {
          kind: 'text',
          text: title?.text ?? '',
          x: x + PADDING,
          y: y + ascent(font),
          width: titleWidth,
          font,
          colour: pen.theme.ink,
          direction: directionOf(event.title),
          language: languageOf(event.title, pen.language),
        },
        ...(date?.lines ?? []).map(({ text }) =>
          words(text, { x: x + PADDING + titleWidth + GAP, y }, FONTS.body, pen.theme.inkSoft, pen),
        ),
      ],
    };
  };
  return { width, draw };
}
