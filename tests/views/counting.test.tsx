/** One of a thing is not "1 things", and thousands stand apart. */
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { counting, grouped } from '../../src/dataset/counting.ts';
import { FilterSummary } from '../../src/views/filters/FilterSummary.tsx';
import { StartStrip } from '../../src/views/library/StartStrip.tsx';
import { PrintView } from '../../src/views/print/PrintView.tsx';
import { TopBar } from '../../src/views/TopBar.tsx';
import { smallDataset } from '../state/datasets.ts';
import { renderView } from './filters/renderView.tsx';

const QUOTES = ['The clock struck one.', 'The mouse ran down.', 'The cat slept on.'];
const datasetOf = (events: number, quotes: number) =>
  smallDataset({
    sources: [{ id: 's', title: 'On clocks', published: '2024', text: QUOTES.slice(0, 2) }],
    events: Array.from({ length: events }, () => ({
      quotes: QUOTES.slice(0, quotes).map((text) => ({ source: 's', text })),
    })),
  });

test.each([
  [1, 0, '1 event · no quotes'],
  [1, 1, '1 event · 1 quoted passage, verified'],
  [1, 2, '1 event · 2 quoted passages, all verified'],
  [2, 1, '2 events · 2 quoted passages, all verified'],
  [1, 3, '1 event · 3 quoted passages, 2 verified'],
])('the top bar counts %i events with %i quotes', (events, quotes, words) => {
  renderView(
    <TopBar
      awaited={null}
      openFile={() => Promise.resolve()}
      copyLink={() => {}}
      startNew={() => {}}
      startExport={() => {}}
    />,
    datasetOf(events, quotes),
  );
  expect(screen.getByText(`2024 · ${words}`)).toBeTruthy();
});

test.each([
  [1, '1 of 1 event', '1 event'],
  [2, '2 of 2 events', '2 events'],
])('so do the filters and the paper: %i', (events, shown, printed) => {
  renderView(
    <>
      <FilterSummary />
      <PrintView />
    </>,
    datasetOf(events, 1),
  );
  expect(screen.getByRole('status').textContent).toBe(shown);
  expect(screen.getByText(printed)).toBeTruthy();
});

test('and the library', () => {
  const dossier = { address: 'data/x.json', proved: 'x', title: 'X', events: 1, sources: 1 };
  renderView(
    <StartStrip dossiers={[dossier, { ...dossier, address: 'y', events: 2, sources: 3 }]} />,
    datasetOf(1, 1),
  );
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'X1 event · 1 source',
    'X2 events · 3 sources',
  ]);
});

test.each([
  [1, '1 row'],
  [0, '0 rows'],
  [1204, '1,204 rows'],
  [1e6, '1,000,000 rows'],
])('%i in words', (count, words) => {
  expect(counting(count, 'row')).toBe(words);
});

test('a count of its own stands apart, too', () => {
  expect(grouped(999)).toBe('999');
  expect(grouped(100_000)).toBe('100,000');
});
