import { expect, test } from 'vitest';
import { copyBytes } from '../../src/browser/copyBytes.ts';
import { createFile } from '../../src/browser/createFile.ts';
import { inSlices } from '../../src/browser/inSlices.ts';

function* counting(until: number): Generator<number, string> {
  for (let step = 0; step < until; step++) yield step;
  return 'done';
}

test('every step is taken in order, and the result is handed on', async () => {
  const steps: number[] = [];
  const outcome = await inSlices(counting(1000), new AbortController().signal, (step) => steps.push(step));
  expect(outcome).toEqual({ result: 'done' });
  expect(steps).toEqual(Array.from({ length: 1000 }, (_, index) => index));
});

test('others have their turn in between, and can have it given up', async () => {
  const given = new AbortController();
  let taken = 0;
  // Without end: only somebody else can stop it.
  const work = inSlices(counting(Infinity), given.signal, () => taken++);
  setTimeout(() => given.abort());
  expect(await work).toBeNull();
  expect(taken).toBeGreaterThan(0);
});

test('a file of many pieces has all of them, in order', async () => {
  const pieces = Array.from({ length: 300 }, (_, index) => `${index}\u{1F570}`.repeat(1000));
  const { add, finish } = createFile();
  for (const piece of pieces) add(piece);
  expect(new TextDecoder().decode(await finish().arrayBuffer())).toBe(pieces.join(''));
});

test.each([0, 1, 4_000_000, 9_000_001])('a copy of %i bytes has all of them, in order', async (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => index % 251);
  const copy = new Uint8Array(await (await copyBytes(bytes)).arrayBuffer());
  expect(copy.length).toBe(length);
  expect(copy.every((byte, index) => byte === index % 251)).toBe(true);
});
