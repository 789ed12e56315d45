import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { arrivedFile, awaitFile } from '../../../src/browser/reading/arrival.ts';
import { sendFile, type SendPiece } from '../../../src/browser/reading/sendFile.ts';
import { utf8 } from '../../bytes.ts';

const BYTES = utf8(JSON.stringify({ title: 'é', events: [{ id: 1 }, { id: 'b}' }], kinds: [] }, null, 1));
const WHOLE = arrivedFile(BYTES);
const { signal } = new AbortController();

test('a file is the same in however many pieces it comes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(BYTES.length), { maxLength: 8 }), async (cuts) => {
      const arrival = awaitFile(BYTES.length);
      let start = 0;
      for (const end of [...cuts.toSorted((a, b) => a - b), BYTES.length]) {
        arrival.take(BYTES.slice(start, end));
        start = end;
      }
      expect(await arrival.file).toEqual(WHOLE);
    }),
  );
});

test.each(['', ' ', '{}'])('so is “%s”, which has no list of events', async (text) => {
  const arrival = awaitFile(text.length);
  arrival.take(utf8(text));
  expect(await arrival.file).toEqual({ bytes: utf8(text), slices: null });
});

test.each([
  ['bytes', BYTES.slice().buffer],
  ['a file', new Blob([BYTES])],
])('%s are sent whole, and a copy is kept', async (_, content) => {
  const arrival = awaitFile(BYTES.length);
  const kept = await sendFile(content, signal, (piece, transfer) =>
    arrival.take(structuredClone(piece, { transfer })),
  );
  expect(kept).toEqual(BYTES);
  expect(await arrival.file).toEqual(WHOLE);
});

/** A file of which these pieces can be read, and no more. */
const inPieces = (size: number, pieces: readonly Uint8Array<ArrayBuffer>[], left = () => {}) => {
  const unread = [...pieces];
  const stream = () =>
    new ReadableStream({
      pull(controller) {
        const piece = unread.shift();
        if (piece) controller.enqueue(piece);
        else controller.close();
      },
      cancel: left,
    });
  return Object.assign(new Blob([new Uint8Array(size)]), { stream });
};

test('a file that has become shorter is none that is read', async () => {
  const send = vi.fn<SendPiece>();
  const file = inPieces(BYTES.length, [BYTES.slice(0, 9)]);
  await expect(sendFile(file, signal, send)).rejects.toThrow('It is shorter than it was.');
  expect(send).toHaveBeenCalledOnce();
});

test('what nobody wants any more is read no further', async () => {
  const [send, left, gone] = [vi.fn<SendPiece>(), vi.fn<() => void>(), new AbortController()];
  const file = inPieces(2 * BYTES.length, [BYTES.slice(), BYTES.slice()], left);
  gone.abort();
  await sendFile(file, gone.signal, send);
  expect(left).toHaveBeenCalledOnce();
  expect(send).not.toHaveBeenCalled();
});
