import { beforeEach, expect, test, vi, type Mock } from 'vitest';
import { createReader } from '../../../src/browser/reading/createReader.ts';
import type { ReadingStep } from '../../../src/browser/reading/readingStep.ts';
import type { Dataset } from '../../../src/dataset/dataset.ts';
import { parseDataset } from '../../../src/dataset/parse.ts';
import { refusal } from '../../../src/dataset/problem.ts';
import type { DossierOrigin } from '../../../src/state/origin.ts';
import { selectShownPlaces } from '../../../src/state/selectors.ts';
import { createAppStore } from '../../../src/state/store.ts';
import { utf8 } from '../../bytes.ts';
import { dossier } from '../../fixtures/dossier.ts';
import { startGreat } from './startGreat.ts';

interface Started {
  readonly tell: (step: ReadingStep) => void;
  readonly cancel: Mock<() => void>;
  readonly search: Mock<(query: string) => void>;
}
const started: Started[] = [];

vi.mock('../../../src/browser/reading/startReading.ts', () => ({
  startReading: (_: ArrayBuffer, __: unknown, tell: (step: ReadingStep) => void) => {
    const [ignore, cancel, search] = [() => {}, vi.fn<() => void>(), vi.fn<(query: string) => void>()];
    started.push({ tell, cancel, search });
    return { ask: ignore, pause: ignore, goOn: ignore, search, cancel };
  },
}));

beforeEach(() => void started.splice(0));

const file = (name: string): DossierOrigin => ({ kind: 'file', name });
const datasetNamed = (title: string): Dataset => {
  const { dataset } = parseDataset(dossier({ title }));
  if (!dataset) throw new Error('There is no dataset.');
  return dataset;
};
const opened = (title: string, done: number): Extract<ReadingStep, { kind: 'opened' }> => ({
  kind: 'opened',
  dataset: datasetNamed(title),
  file: '{}',
  problems: [],
  progress: { done, of: 2 },
});
const part = (title: string): ReadingStep => ({
  kind: 'preview',
  dataset: datasetNamed(title),
  progress: { done: 0, of: 6000 },
});
const greatAnswer = async (): Promise<ReadingStep> => {
  const text = JSON.stringify(dossier());
  const reading = startGreat(text);
  await reading.readOn();
  return { kind: 'great', file: { ...reading.finish().file, bytes: utf8(text) }, problems: [] };
};
const damaged: ReadingStep = { kind: 'refused', problems: [refusal('It is not valid JSON.')] };

function setUp() {
  const store = createAppStore();
  const page = {
    location: { href: 'https://here/' },
    history: { replaceState: vi.fn<History['replaceState']>() },
  };
  const reader = createReader(store, page);
  const read = (name: string): Started => {
    reader.read(file(name), name, new ArrayBuffer());
    const last = started.at(-1);
    if (!last) throw new Error('Nothing was started.');
    return last;
  };
  return { store, page, read };
}

test('what was open comes back when a file turns out to be damaged after a part of it was shown', () => {
  const { store, page, read } = setUp();
  const first = read('first.json');
  first.tell(opened('First', 1));
  store.getState().changeView({ search: 'clock' });
  const before = store.getState();

  page.location.href = 'https://here/?file=first.json';
  const great = read('great.json');
  great.tell(part('Great'));
  expect(store.getState().dataset?.title).toBe('Great');
  page.location.href = 'https://here/?file=great.json';
  great.tell(damaged);

  const { origin, dataset, view, report, proving } = store.getState();
  expect({ origin, dataset, view, proving }).toEqual({
    origin: before.origin,
    dataset: before.dataset,
    view: before.view,
    proving: before.proving,
  });
  expect(report).toEqual({ subject: 'great.json', isOpen: false, problems: damaged.problems });
  expect(page.history.replaceState).toHaveBeenCalledWith(null, '', 'https://here/?file=first.json');
});

test('what was open is proved on meanwhile, and nothing of it is lost', () => {
  const { store, read } = setUp();
  const first = read('first.json');
  first.tell(opened('First', 1));
  const great = read('great.json');
  great.tell(part('Great'));

  const [event] = datasetNamed('First').events;
  const proved = event ? [{ ...event, title: 'Proved' }] : [];
  first.tell({ kind: 'proved', events: proved, problems: [], progress: { done: 2, of: 2 } });
  expect(store.getState().dataset?.title).toBe('Great');
  expect(first.cancel).not.toHaveBeenCalled();

  great.tell(damaged);
  expect(store.getState().dataset?.events[0]?.title).toBe('Proved');
  expect(store.getState().proving).toBeNull();
});

test('what was open ends with the first file that takes its place for good', () => {
  const { store, read } = setUp();
  const first = read('first.json');
  first.tell(opened('First', 1));
  const great = read('great.json');
  great.tell(part('Great'));
  great.tell(opened('Great', 1));
  expect(first.cancel).toHaveBeenCalledTimes(1);
  great.tell(damaged);
  expect(store.getState().dataset?.title).toBe('Great');
});

test('what was open comes back when two files, one after the other, turn out to be damaged', () => {
  const { store, read } = setUp();
  const first = read('first.json');
  first.tell(opened('First', 1));
  const great = read('great.json');
  great.tell(part('Great'));
  const greater = read('greater.json');
  greater.tell(part('Greater'));
  first.tell({ kind: 'proved', events: [], problems: [], progress: { done: 2, of: 2 } });
  greater.tell(damaged);
  expect(store.getState().dataset?.title).toBe('Great');
  expect(first.cancel).not.toHaveBeenCalled();
  great.tell(damaged);
  expect(store.getState().dataset?.title).toBe('First');
  expect(store.getState().report?.subject).toBe('great.json');
  expect(store.getState().proving).toBeNull();
});

test('who leaves the part that is shown does not come back to what was open before it', () => {
  const { store, read } = setUp();
  const first = read('first.json');
  first.tell(opened('First', 1));
  const great = read('great.json');
  great.tell(part('Great'));
  store.getState().visit({ kind: 'start' }, store.getState().view, null);
  expect(first.cancel).toHaveBeenCalledTimes(1);
  expect(great.cancel).toHaveBeenCalledTimes(1);
  great.tell(damaged);
  expect(store.getState().dataset).toBeNull();
});

test('how much is read never falls back, not even where a half is read anew', () => {
  const { store, read } = setUp();
  const great = read('great.json');
  great.tell(part('Great'));
  const seen = [4000, 3100, 5000].map((done) => {
    great.tell({ kind: 'progress', progress: { done, of: 6000 } });
    return store.getState().proving?.done;
  });
  expect(seen).toEqual([4000, 4000, 5000]);
  // Another phase, with a count of its own.
  great.tell(opened('Great', 1));
  expect(store.getState().proving?.done).toBe(1);
});

test('why another file was not opened is still told when the rest of a great dossier is there', () => {
  const { store, read } = setUp();
  const great = read('great.json');
  great.tell(part('Great'));
  read('broken.json').tell(damaged);
  const { report } = store.getState();
  expect(report?.subject).toBe('broken.json');

  const contradicted = refusal('Its words say otherwise.');
  great.tell({ ...opened('Great', 2), problems: [contradicted] });
  expect(store.getState().report).toBe(report);
  store.getState().closeReport();
  expect(store.getState().report?.problems).toEqual([contradicted]);
});

test('what comes before a great dossier can be shown is told of it when it is', async () => {
  const { store, read } = setUp();
  const whole = await greatAnswer();
  const great = read('great.json');
  great.tell(part('Great'));
  great.tell(whole);
  const ranks = Uint32Array.of(0);
  const contradicted = refusal('Its words say otherwise.');
  great.tell({ kind: 'ranked', ranks });
  great.tell({ kind: 'finished', problems: [contradicted] });
  await expect.poll(() => store.getState().titleRanks).toBe(ranks);
  const { fileBytes, report } = store.getState();
  expect(fileBytes).not.toBeNull();
  expect(report?.problems).toEqual([contradicted]);
});

test('a great dossier that is set aside before it can be shown is shown when it comes back', async () => {
  const { store, read } = setUp();
  const whole = await greatAnswer();
  const great = read('great.json');
  great.tell(part('Great'));
  great.tell(whole);
  const other = read('other.json');
  other.tell(part('Other'));
  const ranks = Uint32Array.of(0);
  great.tell({ kind: 'ranked', ranks });
  // What shows it is there by then, and all who wait for it know.
  await import('../../../src/dataset/great/greatDataset.ts');
  await new Promise((resolve) => void setTimeout(resolve));
  expect(store.getState().dataset?.title).toBe('Other');
  other.tell(damaged);
  await expect.poll(() => store.getState().fileBytes).not.toBeNull();
  expect(store.getState().dataset?.title).toBe('Clocks');
  await expect.poll(() => store.getState().titleRanks).toBe(ranks);
  expect(store.getState().proving).toBeNull();
});

async function setUpSearched() {
  const { store, read } = setUp();
  const great = read('great.json');
  great.tell(part('Great'));
  great.tell(await greatAnswer());
  await expect.poll(() => store.getState().fileBytes).not.toBeNull();
  const look = (search: string) => store.getState().changeView({ search });
  return { store, great, look };
}

test('until there is an answer, all stays that was shown before', async () => {
  const { store, great, look } = await setUpSearched();
  const shown = () => Array.from(selectShownPlaces(store.getState()));
  const all = shown();
  expect(all).not.toEqual([]);
  look('clock');
  expect(shown()).toEqual(all);
  great.tell({ kind: 'found', query: 'clock', places: new Uint32Array() });
  expect(shown()).toEqual([]);
  look('bridge');
  expect(shown()).toEqual([]);
  look('');
  expect(shown()).toEqual(all);
  look('bridges');
  expect(shown()).toEqual(all);
  great.tell({ kind: 'found', query: 'bridge', places: new Uint32Array() });
  expect(shown()).toEqual(all);
});

test('what was found last is not looked for again', async () => {
  const { store, great, look } = await setUpSearched();
  look('clock');
  expect(great.search).toHaveBeenLastCalledWith('clock');
  const places = Uint32Array.of(0);
  great.tell({ kind: 'found', query: 'clock', places });
  look('');
  look('clock');
  expect(great.search).toHaveBeenCalledTimes(1);
  expect(store.getState().found?.places).toBe(places);
  look('clocks');
  look('clock');
  expect(great.search.mock.calls).toEqual([['clock'], ['clocks']]);
});
