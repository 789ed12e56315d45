import { expect, test } from 'vitest';
import { rehearse } from '../../../src/browser/reading/rehearse.ts';
import { specimen } from '../../../src/browser/reading/specimen.ts';
import { readAll } from './readAll.ts';

test('what is rehearsed with has nothing wrong with it, so that it goes the way that most files go', async () => {
  const { dataset, problems } = await readAll(new Uint8Array(specimen()));
  const quotes = dataset?.events.flatMap((event) => event.quotes) ?? [];
  expect([problems, quotes.length, new Set(quotes.map(({ verdict }) => verdict.kind))]).toEqual([
    [],
    400,
    new Set(['verbatim']),
  ]);
});

test('it ends as soon as there is something to read', async () => {
  const asked: boolean[] = [];
  await rehearse(() => asked.push(asked.length === 1) === 2);
  expect(asked).toEqual([false, true]);
});
