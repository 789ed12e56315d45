/**
 * A picture as PNG, two pixels to each of a plain screen. However high it is, no more than a band of it is painted at a time:
 * browsers have no canvas for all of it.
 */
import { pause } from '../pause.ts';
import type { Picture } from '../../formats/picture/drawing.ts';
import { createScanlines, pngChunk, pngHead } from '../../formats/picture/png.ts';
import { createPainter } from './createPainter.ts';

const RATIO = 2;
/** So many are painted, read and compressed without holding up the page. */
const PIXELS_AT_ONCE = 2 ** 19;

export const pngSizeOf = ({ width, height }: Pick<Picture, 'width' | 'height'>) => ({
  width: width * RATIO,
  height: height * RATIO,
});

/**
 * @returns Null when it was given up.
 * @throws CannotPaint
 */
export async function toPng(picture: Picture, given: AbortSignal): Promise<Blob | null> {
  const parts: BlobPart[] = [pngHead(pngSizeOf(picture))];
  const lines = linesOf(picture, given);
  const reader = lines.pipeThrough(new CompressionStream('deflate')).getReader();
  // Each part is compressed when it is asked for.
  // oxlint-disable-next-line no-await-in-loop
  for (let next = await reader.read(); !next.done; next = await reader.read())
    parts.push(pngChunk('IDAT', next.value));
  return given.aborted ? null : new Blob([...parts, pngChunk('IEND', new Uint8Array())]);
}

/** Band after band, each after the page had its turn. */
function linesOf(picture: Picture, given: AbortSignal): ReadableStream<Uint8Array<ArrayBuffer>> {
  const { width, height } = pngSizeOf(picture);
  const rows = Math.max(1, Math.floor(PIXELS_AT_ONCE / width));
  const paint = createPainter(picture, RATIO, rows);
  const toLines = createScanlines(width);
  let top = 0;
  return new ReadableStream({
    async pull(controller) {
      await pause();
      controller.enqueue(toLines(paint(top, Math.min(rows, height - top))));
      top += rows;
      if (top >= height || given.aborted) controller.close();
    },
  });
}
