import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { nextTask } from '../../../src/browser/nextTask.ts';
import { arrivedFile, awaitFile, type ArrivedFile } from '../../../src/browser/reading/arrival.ts';
import { begin } from '../../../src/browser/reading/begin.ts';
import type { EarlyRead } from '../../../src/browser/reading/readEarly.ts';
import {
  startGreatReading,
  type Companion,
  type GreatReading,
} from '../../../src/browser/reading/readGreat.ts';
import { PartReader } from '../../../src/browser/reading/readPart.ts';
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

/** In pieces that end at these bytes. */
async function coming(bytes: Uint8Array<ArrayBuffer>, cuts: readonly number[]) {
  const ends = [...cuts.toSorted((a, b) => a - b), bytes.length];
  const pieces = ends.map((end, index) => bytes.slice(ends[index - 1] ?? 0, end));
  return sent(inPieces(bytes.length, pieces), bytes.length);
}

test('a file is the same in however many pieces it comes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(BYTES.length), { maxLength: 8 }), async (cuts) => {
      const { kept, arrived } = await coming(BYTES, cuts);
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

const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

/** The first of two pieces ends in its events. */
const comingInTwo = (whole: string) => coming(utf8(whole), [utf8(whole).length - 500]);

function readGreatly({ bytes, slices }: ArrivedFile, early: EarlyRead | null) {
  const reading = slices && startGreatReading(bytes, slices, null, null, early, 1);
  if (!reading) throw new Error('It is read as a whole.');
  return reading;
}

async function allOf(reading: GreatReading) {
  while ((await reading.readOn()) < reading.total);
  const { file, problems, rest } = reading.finish();
  return { preview: reading.preview, file, problems, rest: rest() };
}

test('events that are there are read while the others still come', async () => {
  const { arrived, articles } = await comingInTwo(text);
  expect(arrived.early?.reader.next).toBeGreaterThan(events.length / 2);
  expect(articles).toEqual(readGreatly(arrived, null).preview.sources);
});

test('what is read is the same, whether it is there or still comes', async () => {
  const there = await allOf(readGreatly(arrivedFile(utf8(text)), null));
  expect(there.problems.length).toBeGreaterThan(40);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(text.length), { maxLength: 6 }), async (ends) => {
      const { arrived } = await coming(utf8(text), ends);
      expect(await allOf(readGreatly(arrived, arrived.early))).toEqual(there);
    }),
    { numRuns: 30 },
  );
});

/** The dossier, of which nothing is read yet, when so many events are expected. */
function begunWith(expected: number) {
  const { bytes, slices } = arrivedFile(utf8(text));
  const begun = slices && begin(slices, expected);
  if (!begun) throw new Error('It is no dossier.');
  return { bytes, slices, early: { begun, reader: new PartReader(bytes, slices, begun) } };
}

test('what is read is the same, however few events were expected', async () => {
  const few = begunWith(1);
  expect(await allOf(readGreatly(few, few.early))).toEqual(
    await allOf(readGreatly(arrivedFile(utf8(text)), null)),
  );
});

test('who could have helped is not waited for where all is read early', async () => {
  const { bytes, slices, early } = begunWith(events.length);
  expect(early.reader.readOn(events.length)).toBe(events.length);
  const companion: Companion = {
    leastEvents: Infinity,
    start: () => {},
    done: () => 0,
    news: () => Promise.reject(new Error('It is waited for.')),
    read: () => undefined,
    stop: () => {},
  };
  const reading = startGreatReading(bytes, slices, null, companion, early, 1);
  expect(await reading?.readOn()).toBe(events.length);
});

test.each([
  ['fields after the events', text.replace(/\]\s*\}\s*$/, '], "language": "ko" }')],
  ['a bracket too many', `${text}}`],
  [
    'articles that are most of it',
    JSON.stringify(dossier({ sources: [sourceInFile({ text: ['word '.repeat(9000)] })], events })),
  ],
  ['no dossier', text.replace('dateline/1', 'dateline/9')],
  ['a damaged event', text.replace('"guessed"', 'guessed')],
  ['a damaged article', text.replace('"published"', 'published')],
  ['an article that is too deep', text.replace('"published"', `"other": ${deep}, "published"`)],
  ['an event that is too deep', text.replace('"guessed"', deep)],
])('what is read early is of no use for a file with %s', async (_, whole) => {
  expect((await comingInTwo(whole)).arrived.early).toBeNull();
});

test.each([
  ['', ''],
  [' ', ''],
  ['{', '}'],
])('nothing is read early of “%s%s”, which has no list of events', async (...pieces) => {
  const bytes = utf8(pieces.join(''));
  const { arrived } = await sent(inPieces(bytes.length, pieces.map(utf8)), bytes.length);
  expect(arrived).toEqual({ bytes, slices: null, early: null });
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
  const around = seen.filter((kind) => kind !== 'found');
  expect(around.slice(0, 4)).toEqual(['piece', 'answer', 'piece', 'answer']);
});
