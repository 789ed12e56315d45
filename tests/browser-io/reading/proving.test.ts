import { describe, expect, test } from 'vitest';
import { startProving } from '../../../src/browser/reading/proving.ts';
import type { EventId } from '../../../src/dataset/entityIds.ts';
import { parseDataset, parseUnproved } from '../../../src/dataset/parse.ts';
import { dossier } from '../../fixtures/dossier.ts';

const file = dossier({
  events: Array.from({ length: 20 }, (_, index) => ({
    id: `e${index}`,
    title: `Event ${index}`,
    kind: 'clock',
    date: { edtf: String(1900 + index), basis: 'stated' },
    quotes: [
      { source: 'article', text: 'The clock struck two' },
      { source: 'article', text: `The clock struck ${index + 30}` },
    ],
  })),
});

function begin() {
  const unproved = parseUnproved(file);
  if (!('events' in unproved)) throw new Error('The fixture is a dossier.');
  return startProving(unproved);
}
const ids = (events: readonly { readonly id: EventId }[]): string[] => events.map(({ id }) => id);

describe('proving bit by bit', () => {
  test('takes at least one event at a time, in the order of time', () => {
    const proving = begin();
    expect(ids(proving.proveFor(0, []).events)).toEqual(['e0']);
    expect(ids(proving.proveFor(0, []).events)).toEqual(['e1']);
    expect(proving.progress()).toEqual({ done: 4, of: 40 });
    expect(proving.isFinished()).toBe(false);
  });

  test('takes first what is asked for, and nothing twice', () => {
    const proving = begin();
    const asked = ['e7', 'unknown', 'e7'] as EventId[];
    expect(ids(proving.proveFor(0, asked).events)).toEqual(['e7']);
    expect(ids(proving.proveFor(0, asked).events)).toEqual(['e0']);
  });

  test('leaves unchecked what it has not come to', () => {
    const proving = begin();
    proving.proveFor(0, []);
    const [first, second] = proving.dataset().events;
    expect(first?.quotes.map(({ verdict }) => verdict.kind)).toEqual(['verbatim', 'not-found']);
    expect(second?.quotes.map(({ verdict }) => verdict.kind)).toEqual(['unchecked', 'unchecked']);
  });

  test('ends with what the parser gives at once, and the same problems', () => {
    const proving = begin();
    const problems = [];
    while (!proving.isFinished()) problems.push(...proving.proveFor(0, []).problems);
    const whole = parseDataset(file);
    expect(proving.dataset()).toEqual(whole.dataset);
    expect(problems).toEqual(whole.problems);
    expect(problems).toHaveLength(20);
  });
});
