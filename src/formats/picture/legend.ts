/** What the marks of a picture mean: those that are in it, and no others. */
import type { DrawnEvent } from '../../layout/drawnEvent.ts';
import type { Shape } from './drawing.ts';
import { FONTS, lineHeight } from './fonts.ts';
import { BAR_HEIGHT, drawMark } from './mark.ts';
import { words, type Pen } from './plot.ts';

interface Entry {
  readonly words: string;
  readonly isFor: (event: DrawnEvent) => boolean;
  readonly look: Pick<DrawnEvent, 'extent' | 'startEdge' | 'endEdge' | 'isVague'> | 'slanted';
}

const SHARP = { startEdge: 'sharp', endEdge: 'sharp', isVague: false } as const;

const ENTRIES: readonly Entry[] = [
  {
    words: 'On a day that is known',
    isFor: ({ extent, isVague }) => extent === 'moment' && !isVague,
    look: { ...SHARP, extent: 'moment' },
  },
  {
    words: 'Once, some time within: the day is not known',
    isFor: ({ extent, isVague }) => extent === 'within' && !isVague,
    look: { ...SHARP, extent: 'within' },
  },
  {
    words: 'Lasted, or recurred, from … to …',
    isFor: ({ extent, isVague }) => extent === 'lasting' && !isVague,
    look: { ...SHARP, extent: 'lasting' },
  },
  {
    words: 'About then, or in doubt: dotted, whatever the shape',
    isFor: ({ isVague }) => isVague,
    look: { ...SHARP, extent: 'moment', isVague: true },
  },
  {
    words: 'Fades out: goes on, or the end is not known',
    isFor: ({ startEdge, endEdge }) => startEdge !== 'sharp' || endEdge !== 'sharp',
    look: { ...SHARP, extent: 'lasting', endEdge: 'on' },
  },
  {
    words: 'Claimed, denied or expected, not reported as done',
    isFor: ({ event }) => event.status !== 'reported',
    look: 'slanted',
  },
];

const ROW = 22;
const SAMPLE_WIDTH = 40;
const SAMPLE_GAP = 8;
const ENTRY_GAP = 24;
const SLANTED = 'Slanted';

export function drawLegend(
  events: readonly DrawnEvent[],
  box: { readonly left: number; readonly right: number; readonly top: number },
  pen: Pen,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const shapes: Shape[] = [];
  let [x, y] = [box.left, box.top];
  const entries = ENTRIES.filter(({ isFor }) => events.some(isFor));
  for (const entry of entries) {
    const sample = sampleWidth(entry, pen);
    const text = words(entry.words, { x: 0, y: 0 }, FONTS.body, pen.theme.inkSoft, pen);
    const width = sample + SAMPLE_GAP + text.width;
    if (x > box.left && x + width > box.right) {
      x = box.left;
      y += ROW;
    }
    const textTop = y + (ROW - lineHeight(FONTS.body)) / 2;
    shapes.push(...drawSample(entry, { x, y, textTop }, pen));
    shapes.push(
      words(entry.words, { x: x + sample + SAMPLE_GAP, y: textTop }, FONTS.body, pen.theme.inkSoft, pen),
    );
    x += width + ENTRY_GAP;
  }
  return { shapes, height: entries.length === 0 ? 0 : y + ROW - box.top };
}

function sampleWidth({ look }: Entry, { measure }: Pen): number {
  if (look === 'slanted') return Math.ceil(measure(SLANTED, FONTS.slanted));
  return look.extent === 'moment' ? 10 : SAMPLE_WIDTH;
}

function drawSample(
  entry: Entry,
  { x, y, textTop }: { readonly x: number; readonly y: number; readonly textTop: number },
  pen: Pen,
): readonly Shape[] {
  const { look } = entry;
  if (look === 'slanted') return [words(SLANTED, { x, y: textTop }, FONTS.slanted, pen.theme.ink, pen)];
  const box = { left: x, right: x + sampleWidth(entry, pen), middle: y + ROW / 2, height: BAR_HEIGHT };
  return drawMark(look, { ...box, isCutLeft: false, isCutRight: false }, pen.theme.inkSoft, pen.theme);
}
