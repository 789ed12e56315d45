import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { accompany } from '../../../src/browser/reading/accompany.ts';
import type { CompanionAnswer, CompanionRequest } from '../../../src/browser/reading/companion.ts';
import { DRAWN_MS } from '../../../src/browser/reading/limits.ts';
import type { ReadAnswer, ReadRequest } from '../../../src/browser/reading/read.worker.ts';
import { utf8 } from '../../bytes.ts';
import { dossier } from '../../fixtures/dossier.ts';

const told: string[] = [];
let hear: ((answer: ReadAnswer) => void) | null = null;
const post = (answer: ReadAnswer): void => {
  told.push(answer.kind);
  hear?.(answer);
};
let send: (request: ReadRequest) => void;
vi.stubGlobal('addEventListener', (_: string, hearAt: (event: { data: ReadRequest }) => void) => {
  send = (data) => hearAt({ data });
});
vi.stubGlobal('postMessage', post);
vi.stubGlobal('reportError', (error: unknown) => told.push(String(error)));
await import('../../../src/browser/reading/read.worker.ts');
afterAll(() => vi.unstubAllGlobals());

const GREAT = utf8(
  JSON.stringify(
    dossier({
      events: Array.from({ length: 5000 }, (_, index) => ({
        id: `e${index}`,
        title: `Event ${index}`,
        kind: 'clock',
        date: { edtf: '1900', basis: 'stated' },
        quotes: [],
      })),
    }),
  ),
);

const messageAt = <T>(port: MessagePort): Promise<T> =>
  new Promise((resolve) => {
    port.addEventListener('message', ({ data }: MessageEvent<T>) => resolve(data), { once: true });
    port.start();
  });

/** More than it takes to sort and to compare nothing. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => void setTimeout(resolve));
}

/** Has a dossier read that has too few events to be shared. */
function readBeside(): { readonly reader: MessagePort; readonly companion: MessagePort } {
  const { port1, port2 } = new MessageChannel();
  send({
    kind: 'read',
    size: GREAT.length,
    event: null,
    companion: { port: port1, isReader: true },
  });
  send({ kind: 'whole', bytes: GREAT.slice() });
  return { reader: port1, companion: port2 };
}

beforeEach(() => {
  told.splice(0);
  hear = null;
});

test.each([
  ['a great dossier', GREAT, 'great', 5000],
  ['a small one', utf8(JSON.stringify(dossier())), 'opened', 0],
])('a pause that comes when all is read holds nothing up: %s', async (_, bytes, last, places) => {
  let found = -1;
  hear = (answer) => {
    if (answer.kind === last) send({ kind: 'pause' });
    if (answer.kind === 'finished') send({ kind: 'search', query: 'event' });
    if (answer.kind === 'found') found = answer.places.length;
  };
  send({ kind: 'read', size: bytes.length, event: null, companion: null });
  send({ kind: 'whole', bytes: bytes.slice() });
  await expect.poll(() => found).toBe(places);
});

test('what a companion was to check is checked without it when it fails', async () => {
  const { companion } = readBeside();
  expect(await messageAt<CompanionRequest>(companion)).toMatchObject({ kind: 'check' });
  expect(told).not.toContain('ranked');
  send({ kind: 'go alone' });
  await expect.poll(() => told.slice(-2)).toEqual(['ranked', 'finished']);
  companion.close();
});

test('what it has checked is not checked again', async () => {
  const { reader, companion } = readBeside();
  accompany(companion, post);
  expect(await messageAt<CompanionAnswer>(reader)).toEqual({ kind: 'checked' });
  expect(told.slice(-2)).toEqual(['ranked', 'finished']);
  send({ kind: 'go alone' });
  expect(told.slice(-2)).toEqual(['ranked', 'finished']);
  companion.close();
});

test('a companion checks nothing while a person acts, whatever becomes of the reading', async () => {
  const { port1, port2 } = new MessageChannel();
  accompany(port2, post);
  const ask = (request: CompanionRequest) => port1.postMessage(request);
  const rest = { sources: [], claims: [], titles: [], order: new Uint32Array() };
  ask({ kind: 'hold', isHeld: true });
  ask({ kind: 'check', rest });
  ask({ kind: 'pause', isPaused: true });
  ask({ kind: 'pause', isPaused: false });
  await turns();
  expect(told).toEqual([]);
  ask({ kind: 'pause', isPaused: true });
  ask({ kind: 'hold', isHeld: false });
  expect(await messageAt<CompanionAnswer>(port1)).toEqual({ kind: 'checked' });
  expect(told).toEqual(['ranked', 'finished']);
  port1.close();
});

test('what is left is not even handed on while a person acts', async () => {
  const { companion } = readBeside();
  hear = ({ kind }) => {
    if (kind === 'great') send({ kind: 'hold', isHeld: true });
  };
  const asked: string[] = [];
  companion.addEventListener('message', ({ data }: MessageEvent<CompanionRequest>) => asked.push(data.kind));
  companion.start();
  await expect.poll(() => asked).toEqual(['hold']);
  // Longer than the page takes to be drawn.
  await new Promise((resolve) => void setTimeout(resolve, 2 * DRAWN_MS));
  send({ kind: 'pause' });
  send({ kind: 'go on' });
  await turns();
  expect(asked).toEqual(['hold', 'pause', 'pause']);
  send({ kind: 'hold', isHeld: false });
  await expect.poll(() => asked.slice(3)).toEqual(['hold', 'check']);
  companion.close();
});
