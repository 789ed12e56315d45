import { expect, test } from 'vitest';
import { dossierJson } from '../../scripts/bench/dossier.mjs';
import { actorName } from '../../scripts/bench/tellEvent.mjs';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { checkDates } from '../../src/suggest/checkDates.ts';

const SIZE = { events: 600, actors: 12, seed: 1 };
const jsonOf = (size: typeof SIZE): string => [...dossierJson(size)].join('');

function opened(size: typeof SIZE): Dataset {
  const { dataset, problems } = parseDataset(JSON.parse(jsonOf(size)));
  expect(problems).toEqual([]);
  if (!dataset) throw new Error('The dossier was refused.');
  return dataset;
}

test('the same size and seed give the same dossier, another seed another', () => {
  expect(jsonOf(SIZE)).toBe(jsonOf(SIZE));
  expect(jsonOf(SIZE)).not.toBe(jsonOf({ ...SIZE, seed: 2 }));
});

test.each([
  ['12 actors', SIZE],
  ['200 actors', { events: 601, actors: 200, seed: 7 }],
])('%s: every event opens, quoted verbatim and dated as its words say', (_, size) => {
  const dataset = opened(size);
  expect(dataset.events).toHaveLength(size.events);
  expect(new Set(dataset.actors.map(({ name }) => name)).size).toBe(size.actors);
  const verdicts = dataset.events.flatMap(({ quotes }) => quotes.map(({ verdict }) => verdict.kind));
  expect(verdicts).toEqual(dataset.events.map(() => 'verbatim'));
  expect(checkDates(dataset, JSON.parse(jsonOf(size)))).toEqual([]);
});

test('twenty years, three spans in ten, half by the first actor, five sources', () => {
  const { events, actors, sources } = opened({ events: 4000, actors: 12, seed: 3 });
  const days = events.map(({ date }) => date.edtf ?? '');
  expect(new Set(days.map((day) => day.slice(0, 4))).size).toBe(20);
  const spans = days.filter((day) => day.includes('/')).length;
  expect(spans / days.length).toBeGreaterThan(0.27);
  expect(spans / days.length).toBeLessThan(0.33);
  const first = actors.find(({ name }) => name === actorName(0))?.id;
  expect(events.filter((event) => event.actors.some(({ actor }) => actor === first))).toHaveLength(2000);
  expect(sources).toHaveLength(5);
});

test('some weeks are busy, and most are quiet', () => {
  const { events } = opened({ events: 4000, actors: 12, seed: 3 });
  const perMonth = new Map<string, number>();
  for (const { date } of events) {
    const month = date.edtf?.slice(0, 7) ?? '';
    perMonth.set(month, (perMonth.get(month) ?? 0) + 1);
  }
  const counts = [...perMonth.values()].toSorted((a, b) => b - a);
  const busiest = counts.slice(0, 48).reduce((sum, count) => sum + count, 0);
  expect(busiest / events.length).toBeGreaterThan(0.6);
});
