import { expect, test } from 'vitest';
import { createAppStore } from '../../src/state/store.ts';
import { DEFAULT_VIEW, type Lanes } from '../../src/state/view.ts';
import { paperPictures } from '../../src/views/picture/paperPictures.ts';
import { timelineToDraw } from '../../src/views/picture/timelineToDraw.ts';
import { cssString } from '../../src/views/print/useRunningTitle.ts';
import { measureByTable } from '../formats/picture/widths.ts';
import { bundledDataset, smallDataset } from '../state/datasets.ts';

const SHEET = 920;

const paperOf = (dataset: ReturnType<typeof smallDataset>, lanes: Lanes) => {
  const state = createAppStore({ dataset, view: { ...DEFAULT_VIEW, lanes } }).getState();
  const timeline = timelineToDraw(state, 'whole');
  return timeline ? paperPictures(timeline, measureByTable) : [];
};

test('lanes that one sheet cannot hold go on the next, each whole and once', () => {
  const dataset = bundledDataset('keeping-time');
  const pictures = paperOf(dataset, 'actor');
  expect(pictures.length).toBeGreaterThan(1);
  for (const { height } of pictures) expect(height).toBeLessThan(SHEET);
  const names = pictures.flatMap(({ shapes }) =>
    shapes.flatMap((shape) => (shape.kind === 'group' ? [shape.name] : [])),
  );
  const taking = new Set(
    dataset.events.filter(({ date }) => date.span).flatMap(({ actors }) => actors.map(({ actor }) => actor)),
  );
  const expected = dataset.actors.filter(({ id }) => taking.has(id)).map(({ name }) => name);
  const isActor = new Set(dataset.actors.map(({ name }) => name));
  expect(names.filter((name) => isActor.has(name)).toSorted()).toEqual(expected.toSorted());
});

test('a lane that one sheet cannot hold goes on over time, each event where it begins, with its title', () => {
  const dataset = bundledDataset('keeping-time');
  const pictures = paperOf(dataset, 'none');
  expect(pictures.length).toBeGreaterThan(1);
  for (const { height } of pictures) expect(height).toBeLessThan(SHEET);
  const drawn = pictures.flatMap(({ shapes }) =>
    shapes.flatMap((shape) =>
      shape.kind === 'group'
        ? [shape.shapes.flatMap((part) => (part.kind === 'text' ? [part.text] : [])).join(' ')]
        : [],
    ),
  );
  const dated = dataset.events.filter(({ date }) => date.span).map(({ title }) => title);
  expect(drawn.toSorted()).toEqual(dated.toSorted());
});

test('of a lane that no few sheets can hold one has an overview, which counts what it leaves out', () => {
  const dates = ['2020-01-01', '2024-05-01'];
  const events = Array.from({ length: 600 }, (_, index) => ({
    title: `Event ${index}`,
    date: { edtf: dates[index % 2], basis: 'stated' },
  }));
  const [picture, ...others] = paperOf(smallDataset({ events }), 'none');
  expect(others).toEqual([]);
  expect(picture?.height).toBeLessThan(SHEET);
  const texts = picture?.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])) ?? [];
  const counted = texts.flatMap((text) => (/^\+\d+$/.test(text) ? [Number(text)] : []));
  const drawn = picture?.shapes.filter(({ kind }) => kind === 'group').length ?? 0;
  expect(drawn).toBeGreaterThan(10);
  expect(counted.reduce((sum, count) => sum + count, drawn)).toBe(600);
});

test('nothing is drawn where nothing has a place in time', () => {
  expect(paperOf(smallDataset({ events: [{ date: { edtf: null, basis: 'undated' } }] }), 'none')).toEqual([]);
});

test.each([
  ['Plain', '"Plain"'],
  ['A "day"\\', '"A \\22 day\\22 \\5c "'],
  ['Two\nlines', '"Two\\a lines"'],
])('%j as a string of CSS', (text, expected) => {
  expect(cssString(text)).toBe(expected);
});
