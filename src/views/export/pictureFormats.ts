import { pngSizeOf, toPng } from '../../browser/picture/toPng.ts';
import type { Picture } from '../../formats/picture/drawing.ts';
import { toSvg } from '../../formats/picture/toSvg.ts';

export interface PictureFormat {
  readonly name: string;
  /** What is in it stands before that. */
  readonly purpose: string;
  readonly extension: string;
  readonly mediaType: string;
  /** Null when it was given up. */
  readonly write: (picture: Picture, given: AbortSignal) => Promise<BlobPart | null>;
  /** How large the picture will be, in a sentence. */
  readonly describeSize: (picture: Picture) => string;
}

export const SVG: PictureFormat = {
  name: 'Picture (SVG)',
  purpose: 'laid out and filtered as it is now: sharp at any size, its titles still text.',
  extension: 'svg',
  mediaType: 'image/svg+xml',
  write: (picture) => Promise.resolve(toSvg(picture)),
  describeSize: ({ width, height }) => `${width} × ${height} pixels.`,
};

export const PNG: PictureFormat = {
  name: 'Picture (PNG)',
  purpose: 'laid out and filtered as it is now, for slides, documents and messages.',
  extension: 'png',
  mediaType: 'image/png',
  write: toPng,
  describeSize: (picture) => {
    const { width, height } = pngSizeOf(picture);
    return `${width} × ${height} pixels: two for each of a plain screen.`;
  },
};
