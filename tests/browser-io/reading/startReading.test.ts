import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import type { ReadRequest } from '../../../src/browser/reading/read.worker.ts';

const started: FakeWorker[] = [];
class FakeWorker extends EventTarget {
  readonly asked: string[] = [];
  isEnded = false;
  constructor() {
    super();
    started.push(this);
  }
  postMessage({ kind }: ReadRequest): void {
    this.asked.push(kind);
  }
  terminate(): void {
    this.isEnded = true;
  }
  answer(kind: string): void {
    this.dispatchEvent(new MessageEvent('message', { data: { kind } }));
  }
}
vi.stubGlobal('Worker', FakeWorker);
afterAll(() => vi.unstubAllGlobals());
beforeEach(() => {
  vi.resetModules();
  started.splice(0);
});

let page = new EventTarget();

/** Has a large file read where there are so many processors. */
async function start(hardwareConcurrency: number) {
  page = new EventTarget();
  vi.stubGlobal('window', page);
  vi.stubGlobal('navigator', { hardwareConcurrency });
  const { startReading } = await import('../../../src/browser/reading/startReading.ts');
  const told: string[] = [];
  const reading = startReading(
    new ArrayBuffer(1_000_000),
    null,
    ({ kind }) => told.push(kind),
    () => false,
  );
  const [worker, companion] = started;
  if (!worker) throw new Error('Nothing was started.');
  return { reading, told, worker, companion };
}

test('a companion that failed is ended, and the reading goes on without it', async () => {
  const { worker, companion, told } = await start(4);
  companion?.dispatchEvent(new Event('error'));
  expect(companion?.isEnded).toBe(true);
  expect(worker.asked).toEqual(['read', 'go alone']);
  worker.answer('great');
  expect(told).toEqual(['great']);
  expect(worker.isEnded).toBe(false);
});

test('where two processors are all there are, one that checks starts once all is read, and not after a cancel', async () => {
  vi.useFakeTimers();
  const { worker, companion } = await start(2);
  expect(companion).toBeUndefined();
  worker.answer('great');
  vi.runAllTimers();
  expect(started[1]?.asked).toEqual(['accompany']);

  started.splice(0);
  const other = await start(2);
  other.worker.answer('great');
  other.reading.cancel();
  vi.runAllTimers();
  expect(started.flatMap(({ asked }) => asked)).toEqual(['read']);
  vi.useRealTimers();
});

test.each([
  ['great', 'companion'],
  ['great', 'reader'],
  ['opened', 'reader'],
])('%s: acts hold up the %s while it may have to check, and at no other time', async (shown, who) => {
  vi.useFakeTimers();
  const { worker } = await start(2);
  const act = () => page.dispatchEvent(new Event('click'));
  act();
  expect(worker.asked).toEqual(['read']);
  worker.answer(shown);
  act();
  expect(worker.asked).toEqual(['read', 'hold']);
  vi.runAllTimers();
  expect(worker.asked).toEqual(['read', 'hold', 'hold']);
  (who === 'reader' ? worker : started[1])?.answer('finished');
  act();
  vi.runAllTimers();
  expect(worker.asked).toEqual(['read', 'hold', 'hold']);
  vi.useRealTimers();
});
