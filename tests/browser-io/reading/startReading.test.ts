import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { DRAWN_MS } from '../../../src/browser/reading/limits.ts';
import type { ReadRequest } from '../../../src/browser/reading/read.worker.ts';
import type { FileContent } from '../../../src/browser/reading/sendFile.ts';
import type { ReadingStep } from '../../../src/browser/reading/readingStep.ts';

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
  answer(kind: string, more: object = {}): void {
    this.dispatchEvent(new MessageEvent('message', { data: { kind, ...more } }));
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
async function start(hardwareConcurrency: number, content: FileContent = new ArrayBuffer(1_000_000)) {
  page = new EventTarget();
  vi.stubGlobal('window', page);
  vi.stubGlobal('navigator', { hardwareConcurrency });
  const { startReading } = await import('../../../src/browser/reading/startReading.ts');
  const told: string[] = [];
  const steps: ReadingStep[] = [];
  const reading = startReading(
    content,
    null,
    (step) => {
      told.push(step.kind);
      steps.push(step);
    },
    () => false,
  );
  const [worker, companion] = started;
  if (!worker) throw new Error('Nothing was started.');
  return { reading, told, steps, worker, companion };
}

test('a companion that failed is ended, and the reading goes on without it', async () => {
  const { worker, companion, told } = await start(4);
  companion?.dispatchEvent(new Event('error'));
  expect(companion?.isEnded).toBe(true);
  expect(worker.asked).toEqual(['read', 'whole', 'go alone']);
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
  expect(started.flatMap(({ asked }) => asked)).toEqual(['read', 'whole']);
  vi.useRealTimers();
});

test('the one that checks does not start while a person acts', async () => {
  vi.useFakeTimers();
  const { worker } = await start(2);
  worker.answer('great');
  page.dispatchEvent(new Event('click'));
  vi.advanceTimersByTime(2 * DRAWN_MS);
  expect(started).toHaveLength(1);
  vi.runAllTimers();
  expect(started[1]?.asked).toEqual(['accompany']);
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
  expect(worker.asked).toEqual(['read', 'whole']);
  worker.answer(shown);
  act();
  expect(worker.asked).toEqual(['read', 'whole', 'hold']);
  vi.runAllTimers();
  expect(worker.asked).toEqual(['read', 'whole', 'hold', 'hold']);
  (who === 'reader' ? worker : started[1])?.answer('finished');
  act();
  vi.runAllTimers();
  expect(worker.asked).toEqual(['read', 'whole', 'hold', 'hold']);
  vi.useRealTimers();
});

test('what is shown first of a great dossier comes with its articles, which were told before', async () => {
  const { worker, told, steps } = await start(2);
  const sources = [{ id: 'article' }];
  worker.answer('articles', { sources });
  expect(told).toEqual([]);
  worker.answer('preview', { dataset: { title: 'Great' } });
  expect(steps).toEqual([{ kind: 'preview', dataset: { title: 'Great', sources } }]);
});

test('a great dossier comes with the bytes of its file', async () => {
  const { worker, steps } = await start(2, new Blob(['dossier']));
  await expect.poll(() => worker.asked).toEqual(['read', 'piece', 'sliced']);
  await expect
    .poll(() => {
      worker.answer('great');
      return steps;
    })
    .toMatchObject([{ file: { bytes: new TextEncoder().encode('dossier') } }]);
});

test('a file that cannot be read to its end is refused', async () => {
  const error = new DOMException('It is gone.', 'NotFoundError');
  const stream = () => new ReadableStream({ pull: (controller) => controller.error(error) });
  const { worker, steps } = await start(2, Object.assign(new Blob(['dossier']), { stream }));
  await expect.poll(() => steps).toHaveLength(1);
  expect(steps).toMatchObject([
    { kind: 'refused', problems: [{ message: expect.stringContaining('could not be read (It is gone.)') }] },
  ]);
  expect(worker.isEnded).toBe(true);
});
