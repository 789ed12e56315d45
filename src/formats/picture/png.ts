/** Pixels as PNG has them (https://www.w3.org/TR/png-3/): 8 bits each of red, green and blue, nothing transparent. */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const BIT_DEPTH = 8;
const TRUE_COLOUR = 2;
const CHANNELS = 3;
/** A byte as its difference to the one above it: areas of one colour become zeros. */
const FILTER_UP = 2;

type Bytes = Uint8Array<ArrayBuffer>;

/** What a file begins with. */
export function pngHead({ width, height }: { readonly width: number; readonly height: number }): Bytes {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, BIT_DEPTH);
  header.setUint8(9, TRUE_COLOUR);
  return Uint8Array.of(...SIGNATURE, ...pngChunk('IHDR', new Uint8Array(header.buffer)));
}

export function pngChunk(type: 'IHDR' | 'IDAT' | 'IEND', data: Bytes): Bytes {
  const chunk = new Uint8Array(data.length + 12);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  for (let index = 0; index < 4; index += 1) chunk[4 + index] = type.charCodeAt(index);
  chunk.set(data, 8);
  view.setUint32(data.length + 8, crc32(chunk.subarray(4, data.length + 8)));
  return chunk;
}

/** Turns rows of RGBA from top to bottom, some at a time, into the lines that PNG compresses. */
export function createScanlines(width: number): (rgba: Uint8ClampedArray) => Bytes {
  let above: Uint8ClampedArray = new Uint8ClampedArray(width * 4);
  return (rgba) => {
    const rows = rgba.length / (width * 4);
    const lines = new Uint8Array(rows * (width * CHANNELS + 1));
    let to = 0;
    let from = 0;
    for (let row = 0; row < rows; row += 1) {
      lines[to++] = FILTER_UP;
      let up = row === 0 ? 0 : from - width * 4;
      const before = row === 0 ? above : rgba;
      for (let column = 0; column < width; column += 1) {
        for (let channel = 0; channel < CHANNELS; channel += 1)
          lines[to++] = (rgba[from + channel] ?? 0) - (before[up + channel] ?? 0);
        from += 4;
        up += 4;
      }
    }
    above = rgba.slice(-width * 4);
    return lines;
  };
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let code = byte;
  for (let bit = 0; bit < 8; bit += 1) code = code & 1 ? 0xedb88320 ^ (code >>> 1) : code >>> 1;
  return code;
});

function crc32(bytes: Uint8Array): number {
  let code = ~0;
  for (const byte of bytes) code = (CRC_TABLE[(code ^ byte) & 255] ?? 0) ^ (code >>> 8);
  return ~code >>> 0;
}
