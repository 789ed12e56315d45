import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { nextTask } from '../../../src/browser/nextTask.ts';
import { arrivedFile, awaitFile, type ArrivedFile } from '../../../src/browser/reading/arrival.ts';
import type { Begun } from '../../../src/browser/reading/begin.ts';
import { startGreatReading } from '../../../src/browser/reading/readGreat.ts';
import { sendFile, type FileContent, type SendPart } from '../../../src/browser/reading/sendFile.ts';
import type { Source } from '../../../src/dataset/dataset.ts';
import { utf8 } from '../../bytes.ts';
import { dossier, eventInFile, sourceInFile } from '../../fixtures/dossier.ts';

const BYTES = utf8(JSON.stringify({ title: 'é', events: [{ id: 1 }, { id: 'b}' }], kinds: [] }, null, 1));
const WHOLE = arrivedFile(BYTES);
const { signal } = new AbortController();

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

/** As it arrives at a worker, what the page keeps of it, and the articles that it is told before all is there. */
async function sent(content: FileContent, size: number) {
  const articles: Source[] = [];
  const arrival = awaitFile(size, (sources) => articles.push(...sources));
  const kept = await sendFile(content, signal, (part, transfer) =>
    arrival.take(structuredClone(part, { transfer })),
  );
  return { kept, articles, arrived: await arrival.file };
}

test('a file is the same in however many pieces it comes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(BYTES.length), { maxLength: 8 }), async (cuts) => {
      const ends = [...cuts.toSorted((a, b) => a - b), BYTES.length];
      const pieces = ends.map((end, index) => BYTES.slice(ends[index - 1] ?? 0, end));
      const { kept, arrived } = await sent(inPieces(BYTES.length, pieces), BYTES.length);
      expect(kept).toEqual(BYTES);
      expect(arrived).toEqual(WHOLE);
    }),
  );
});

/** An event that is as most are, and one that only the parser knows what to do with. */
const events = Array.from({ length: 40 }, (_, number) => [
  eventInFile({ id: `e${number}` }),
  eventInFile({ id: `e${number}`, date: { edtf: '1900', basis: 'guessed' } }),
]).flat();
const text = JSON.stringify(dossier({ events }), null, 1);

/** The dossier in two pieces, the first of which ends in its events. */
async function comingInTwo(whole: string) {
  const bytes = utf8(whole);
  const middle = bytes.length - 500;
  const file = inPieces(bytes.length, [bytes.slice(0, middle), bytes.slice(middle)]);
  return sent(file, bytes.length);
}

function readGreatly({ bytes, slices }: ArrivedFile, begun: Begun | null) {
  const reading = slices && startGreatReading(bytes, slices, null, null, begun, 1);
  if (!reading) throw new Error('It is read as a whole.');
  return reading;
}

test('what is begun while a file comes is what is begun once it is there', async () => {
  const { arrived, articles } = await comingInTwo(text);
  if (!arrived.begun) throw new Error('Nothing was begun.');
  const [early, late] = [readGreatly(arrived, arrived.begun), readGreatly(arrived, null)];
  for (const reading of [early, late]) while ((await reading.readOn()) < reading.total);
  const [{ file, problems }, after] = [early.finish(), late.finish()];
  expect(early.preview).toEqual(late.preview);
  expect(articles).toEqual(late.preview.sources);
  expect(file).toEqual(after.file);
  expect(problems).toEqual(after.problems);
  expect(problems.length).toBeGreaterThan(40);
});

test.each([
  ['fields after the events', text.replace(/\]\s*\}\s*$/, '], "language": "ko" }')],
  ['a bracket too many', `${text}}`],
  [
    'articles that are most of it',
    JSON.stringify(dossier({ sources: [sourceInFile({ text: ['word '.repeat(9000)] })], events })),
  ],
  ['no dossier', text.replace('dateline/1', 'dateline/9')],
])('nothing is begun of a file with %s', async (_, whole) => {
  expect((await comingInTwo(whole)).arrived.begun).toBeNull();
});

test.each([
  ['', ''],
  [' ', ''],
  ['{', '}'],
])('so is “%s%s”, which has no list of events', async (...pieces) => {
  const bytes = utf8(pieces.join(''));
  const { arrived } = await sent(inPieces(bytes.length, pieces.map(utf8)), bytes.length);
  expect(arrived).toEqual({ bytes, slices: null, begun: null });
});

test.each([
  ['bytes', BYTES.slice().buffer],
  ['a file', new Blob([BYTES])],
])('%s are sent whole, and a copy is kept', async (_, content) => {
  expect(await sent(content, BYTES.length)).toEqual({ kept: BYTES, articles: [], arrived: WHOLE });
});

test('a file that has become shorter is none that is read', async () => {
  const send = vi.fn<SendPart>();
  const file = inPieces(BYTES.length, [BYTES.slice(0, 9)]);
  await expect(sendFile(file, signal, send)).rejects.toThrow('It is shorter than it was.');
  expect(send).toHaveBeenCalledOnce();
});

test('what goes wrong with a piece is heard of when the one before it is sent', async () => {
  const send = vi.fn<SendPart>();
  const pieces = [BYTES.slice(0, 9)];
  const stream = () =>
    new ReadableStream({
      pull(controller) {
        const piece = pieces.shift();
        if (piece) controller.enqueue(piece);
        else controller.error(new Error('It is gone.'));
      },
    });
  await expect(sendFile(Object.assign(new Blob([BYTES]), { stream }), signal, send)).rejects.toThrow(
    'It is gone.',
  );
  expect(send).toHaveBeenCalledOnce();
});

test('a file is sent with its last byte, whoever closes it when', async () => {
  const stream = () => new ReadableStream({ start: (controller) => controller.enqueue(BYTES.slice()) });
  const file = Object.assign(new Blob([BYTES]), { stream });
  expect(await sendFile(file, signal, vi.fn<SendPart>())).toEqual(BYTES);
});

test('what nobody wants any more is read no further', async () => {
  const [send, left, gone] = [vi.fn<SendPart>(), vi.fn<() => void>(), new AbortController()];
  const file = inPieces(2 * BYTES.length, [BYTES.slice(), BYTES.slice()], left);
  gone.abort();
  await sendFile(file, gone.signal, send);
  expect(left).toHaveBeenCalledOnce();
  expect(send).not.toHaveBeenCalled();
});

test('between two pieces the page answers', async () => {
  const seen: string[] = [];
  const file = inPieces(BYTES.length, [BYTES.slice(0, 9), BYTES.slice(9)]);
  await sendFile(file, signal, ({ kind }) => {
    seen.push(kind);
    void nextTask().then(() => seen.push('answer'));
  });
  expect(seen.slice(0, 4)).toEqual(['piece', 'answer', 'piece', 'answer']);
});
