import { deflateSync } from 'node:zlib';
import { decode } from 'fast-png';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createScanlines, pngChunk, pngHead } from '../../../src/formats/picture/png.ts';

interface Pixels {
  readonly width: number;
  readonly rgba: Uint8ClampedArray;
}

const pixels: fc.Arbitrary<Pixels> = fc
  .record({ width: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }) })
  .chain(({ width, height }) =>
    fc
      .uint8ClampedArray({ minLength: width * height * 4, maxLength: width * height * 4 })
      .map((rgba) => ({ width, rgba })),
  );

/** The file, its rows given in bands and its bytes in chunks. */
function pngOf({ width, rgba }: Pixels, rowsAtOnce: number, bytesAtOnce: number): Uint8Array {
  const toLines = createScanlines(width);
  const lines: number[] = [];
  const band = rowsAtOnce * width * 4;
  for (let from = 0; from < rgba.length; from += band) lines.push(...toLines(rgba.slice(from, from + band)));
  const packed = Uint8Array.from(deflateSync(Uint8Array.from(lines)));
  const chunks: Uint8Array[] = [];
  for (let from = 0; from < packed.length; from += bytesAtOnce)
    chunks.push(pngChunk('IDAT', packed.slice(from, from + bytesAtOnce)));
  const head = pngHead({ width, height: rgba.length / width / 4 });
  return Uint8Array.from([head, ...chunks, pngChunk('IEND', new Uint8Array())].flatMap((part) => [...part]));
}

test('another program reads the pixels that were written, in whatever bands they came', () => {
  fc.assert(
    fc.property(
      pixels,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 99 }),
      (given, rows, bytes) => {
        const read = decode(pngOf(given, rows, bytes), { checkCrc: true });
        expect([read.width, read.channels, read.depth]).toEqual([given.width, 3, 8]);
        expect([...read.data]).toEqual([...given.rgba].filter((_, index) => index % 4 < 3));
      },
    ),
  );
});
