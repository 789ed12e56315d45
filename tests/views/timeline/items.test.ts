import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { allPlaces } from '../../../src/dataset/columns/eventColumns.ts';
import type { DrawnEvent } from '../../../src/layout/drawnEvent.ts';
import type { Crowd, FedLane } from '../../../src/layout/feed/createFeed.ts';
import { toMarks, drawnEventsAt } from '../../../src/layout/marks.ts';
import { toCrowdItems } from '../../../src/views/timeline/crowdMark.ts';
import { toItems, type Item } from '../../../src/views/timeline/items.ts';
import { smallDataset } from '../../state/datasets.ts';

const { order, ...marks } = toMarks(
  smallDataset({
    events: [
      { title: 'The bridge opens', date: { edtf: '2019-05-01', basis: 'stated' } },
      { title: 'Мост открыт', date: { edtf: '2019-06~', basis: 'stated' }, status: 'planned' },
      { title: 'The bridge of bridges stands', date: { edtf: '2019/..', basis: 'stated' } },
      {
        title: 'A toll is asked',
        date: { edtf: '[2020-01-03..2020-02]', basis: 'stated' },
        status: 'alleged',
      },
      { title: 'It is closed', date: { edtf: '/2021?', basis: 'stated' } },
    ],
  }),
);
const all = drawnEventsAt({ order, ...marks }, order);

const laneOf = (id: string, drawn: readonly DrawnEvent[], crowds: readonly Crowd[] = []): FedLane => ({
  lane: { id, name: id, actor: null, places: allPlaces(drawn.length) },
  marks: drawn,
  crowds,
});
const itemsOf = (drawn: readonly DrawnEvent[], before: readonly Item[], lane = 'a', mayRetell = true) =>
  toItems([laneOf(lane, drawn)], before, 'en', mayRetell);
const markOf = (item: Item | undefined) => item?.mark;
const told = ({ mark: { element, label } }: Item) => ({
  ...Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value])),
  'data-item': '',
  title: label.textContent,
});

let container: HTMLElement;
beforeEach(() => void (container = document.body.appendChild(document.createElement('div'))));
afterEach(() => container.remove());

describe('the marks of a chart', () => {
  test('a mark stays with its event', () => {
    const before = itemsOf(all, []);
    const after = itemsOf(all.slice(2), before);
    expect(after.map(markOf)).toEqual(after.map(({ id }) => markOf(before.find((item) => item.id === id))));
  });

  const some = fc.subarray(all.slice());

  test('one that stood for another event is as a new one', () => {
    fc.assert(
      fc.property(some, some, (first, second) => {
        const before = itemsOf(first, []);
        const after = itemsOf(second, before);
        const anew = itemsOf(second, []);
        expect(after.map(told)).toEqual(anew.map(told));
        const coming = second.filter((drawn) => !first.includes(drawn)).length;
        const leaving = first.filter((drawn) => !second.includes(drawn)).length;
        const known = new Set(before.map(markOf));
        const made = after.filter(({ mark }) => !known.has(mark)).length;
        expect(made).toBe(Math.max(0, coming - leaving));
      }),
    );
  });

  test.each([
    ['in a lane of its own', 'b', true],
    ['where none may', 'a', false],
  ])('%s no mark comes to stand for another event', (_, lane, mayRetell) => {
    const before = itemsOf(all.slice(0, 1), []);
    const [after] = itemsOf(all.slice(1, 2), before, lane, mayRetell);
    expect(after?.mark).not.toBe(before[0]?.mark);
  });

  test('what has the focus becomes nothing else', () => {
    const before = itemsOf(all.slice(0, 2), []);
    container.append(...before.map(({ mark }) => mark.element));
    before[1]?.mark.element.focus();
    const after = itemsOf(all.slice(2, 4), before);
    expect(after.map(markOf)).toContain(before[0]?.mark);
    expect(after.map(markOf)).not.toContain(before[1]?.mark);
  });
});

test('what counts the marks that are not drawn stays, and says another number', () => {
  const crowd: Crowd = { id: 'a/1', span: { start: 0, end: 86_400_000 }, count: 1200, isOneTime: false };
  const [before] = toCrowdItems([laneOf('a', [], [crowd])], []);
  const [after] = toCrowdItems([laneOf('a', [], [{ ...crowd, count: 1 }])], before ? [before] : []);
  const [anew] = toCrowdItems([laneOf('a', [], [{ ...crowd, count: 1 }])], []);
  expect(after?.element).toBe(before?.element);
  expect(after?.element.isEqualNode(anew?.element ?? null)).toBe(true);
  expect(after?.element.textContent).toBe('+1');
});
