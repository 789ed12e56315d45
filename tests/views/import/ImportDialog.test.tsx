import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { parseDataset } from '../../../src/dataset/parse.ts';
import { importFormatOf } from '../../../src/formats/importers.ts';
import type { AppState } from '../../../src/state/appState.ts';
import { ImportDialog } from '../../../src/views/import/ImportDialog.tsx';
import { annotations } from '../../../src/formats/annotations/toAnnotations.ts';
import { calendar } from '../../../src/formats/ical/toIcal.ts';
import { markwhen } from '../../../src/formats/markwhen/toMarkwhen.ts';
import { dossier, eventInFile } from '../../fixtures/dossier.ts';
import { datasetOf, written } from '../../formats/export/dossiers.ts';
import { hasSample, readSample, readSampleBytes } from '../../samples.ts';
import { renderApp } from '../article/render.tsx';
import { download } from '../downloads.ts';
import { Opener } from '../Opener.tsx';

const HAS_SAMPLES = hasSample('samples');

vi.mock('../../../src/browser/download.ts', () => import('../downloads.ts'));

const opened: File[] = [];
beforeEach(() => opened.splice(0));

const EXPORTERS = { calendar, markwhen, annotations };

function open(name: string, content: string | Uint8Array<ArrayBuffer>, state: Partial<AppState> = {}) {
  const file = new File([content], name);
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const format = importFormatOf(name, text);
  if (!format) throw new Error('No format has such files.');
  const openFile = async (given: File) => void opened.push(given);
  return renderApp(
    <Opener name="Open…" dialog={(onClose) => <ImportDialog {...{ file, format, openFile, onClose }} />} />,
    datasetOf(dossier()),
    state,
  );
}

const summary = () =>
  screen.findByText(/ would come in\.$/).then(({ parentElement }) => parentElement?.textContent);
const confirm = (name: string | RegExp) => screen.findByRole('button', { name });
const field = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
const refused = (name: string) =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const cellsOf = (row: HTMLElement) => Array.from(row.children, ({ textContent }) => textContent);
const previewed = async (name: string) =>
  within(await screen.findByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map(cellsOf);
const fileOf = async () => {
  await waitFor(() => expect(opened).toHaveLength(1));
  const [file] = opened;
  const text = (await file?.text()) ?? '';
  return { name: file?.name, dataset: parseDataset(JSON.parse(text)).dataset };
};

test('a table: what is which column, what comes first in dates, and in', async () => {
  const { user, store } = open(
    'stadt.csv',
    'Wann;Was geschah\n03/04/2021;Grundstein\n2022;Einweihung\n5-Mar;Feier\n',
  );
  expect(await summary()).toBe('No event would come in. 3 rows wait for your answer.');
  expect(screen.getByText('Table. Up to 1,000,000 rows and 150 MB are read, on this computer.')).toBeTruthy();
  expect(await previewed('As it stands in the file')).toContainEqual(['row 2', '03/04/2021', 'Grundstein']);
  expect(document.activeElement).toBe(field('Title'));
  expect((await confirm('Import 0 events')).hasAttribute('disabled')).toBe(true);
  expect(screen.getByText('To be answered first: “Title”')).toBeTruthy();

  await user.selectOptions(field('Title'), 'Was geschah');
  expect(await screen.findByText('“03/04/2021” in row 2 could be either.')).toBeTruthy();
  await user.selectOptions(field('What comes first in dates?'), 'The day: 31/12/2024');
  expect(await previewed('As they come in')).toEqual([
    ['row 2', '3 April 2021', 'Grundstein', 'event', '', 'no quote given'],
    ['row 3', 'some time in 2022', 'Einweihung', 'event', '', 'no quote given'],
  ]);
  expect(await summary()).toBe('2 events would come in. 1 is refused, and listed below. None has a quote.');
  expect(refused('1 refused')).toEqual([
    'row 4 “5-Mar” has no year, or one of two digits: a spreadsheet may have made it so. Write all of the date, as 2024-03-05.5-Mar;Feier',
  ]);
  await user.click(screen.getByRole('button', { name: 'Download the list' }));
  const [name, list] = download.mock.lastCall!;
  expect([name, await list.text()]).toEqual(['refused.csv', expect.stringContaining('row 4,5-Mar;Feier,')]);

  (await confirm('Import 2 events')).focus();
  await user.keyboard('{Enter}');
  const { name: opens, dataset } = await fileOf();
  expect([opens, dataset?.title]).toEqual(['stadt.csv', 'stadt']);
  expect(dataset?.events.map(({ title, date }) => [title, date.edtf])).toEqual([
    ['Grundstein', '2021-04-03'],
    ['Einweihung', '2022'],
  ]);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(store.getState().notice).toBe('2 events imported. “Export” saves them as a dossier.');
});

test('Cancel leaves everything as it was', async () => {
  const { user, store } = open('a.csv', 'date,title\n2024,A\n');
  const before = store.getState();
  await user.click(await confirm('Cancel'));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(store.getState()).toBe(before);
  expect(opened).toEqual([]);
});

test.skipIf(!HAS_SAMPLES)(
  'a timeline of TimelineJS: what is bad is listed by its place, what has no place is counted',
  async () => {
    const { user } = open('bridge.json', readSample('samples/timelinejs/own-sample.json'));
    expect(await summary()).toBe(
      '3 events would come in. 2 are refused, and listed below. None has a quote.',
    );
    expect(refused('2 refused').map((text) => text?.slice(0, 40))).toEqual([
      'events[2] “13” is not a month; it must b',
      'events[3] It has no “start_date”; add on',
    ]);
    expect(refused('Not carried over')).toEqual([
      'The media (pictures, videos, maps) of 1 slide are not shown; their captions and addresses are kept as text.',
    ]);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Title of the dossier' }).value).toBe(
      'Lantern Bridge',
    );
    await user.selectOptions(field('Other text'), 'Left out');
    expect(await screen.findByText('3 texts are left out.')).toBeTruthy();
    await user.clear(screen.getByRole('textbox', { name: 'Title of the dossier' }));
    await user.type(screen.getByRole('textbox', { name: 'Title of the dossier' }), 'Bridges{Enter}');
    expect((await fileOf()).dataset?.title).toBe('Bridges');
  },
);

test('an encoding that is guessed says so, and can be another', async () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('date,title\n2024,Caf'), 0xe9, 0x0a]);
  const { user } = open('a.csv', bytes);
  await summary();
  expect(screen.getByText('It is guessed. If letters look wrong, choose another.')).toBeTruthy();
  await user.selectOptions(field('Encoding'), 'windows-1252 (Western Europe)');
  await waitFor(async () => expect((await previewed('As they come in'))[0]?.[2]).toBe('Café'));
});

test.skipIf(!HAS_SAMPLES)('“Unicode text” of Excel opens as a table', async () => {
  const bytes = readSampleBytes('samples/csv/trap-utf16le-tsv-excel-unicode-text.txt');
  const text = new TextDecoder('utf-16le').decode(bytes);
  expect(importFormatOf('votes.txt', text)?.id).toBe('csv');
  expect(importFormatOf('letter.txt', 'Dear title,\tdate\nHello')?.id).toBeUndefined();
  expect(importFormatOf('dossier.json', '{"format": "dateline/1", "x": {"start_date": 1}}')).toBeNull();
});

test.each([
  ['clocks.ics', 'calendar', 'Calendar'],
  ['clocks.mw', 'markwhen', 'Timeline in markwhen'],
  ['clocks.annotations.jsonld', 'annotations', 'Web annotations'],
  ['clocks.json', 'annotations', 'Web annotations'],
] as const)('what was exported as %s comes in', async (name, exporter, words) => {
  const chimes = eventInFile({
    id: 'chime',
    title: 'It chimes',
    date: { edtf: '1900-01-05', basis: 'stated' },
  });
  const { user } = open(name, written(EXPORTERS[exporter], datasetOf(dossier({ events: [chimes] }))));
  expect(await summary()).toMatch(/^1 event would come in\./);
  expect(screen.getByRole('dialog').textContent).toContain(words);
  await user.click(await confirm('Import 1 event'));
  const { dataset: again } = await fileOf();
  expect(again?.events.map(({ title, kind, quotes }) => [title, kind, quotes[0]?.text])).toEqual([
    ['It chimes', 'strike', 'The clock struck one.'],
  ]);
});

test.each([
  ['an empty file', 'a.csv', ' \n', 'The file is empty.'],
  [
    'what is no text',
    'a.csv',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    'This is not a text file but',
  ],
  ['no calendar', 'a.ics', 'Hello', 'it does not begin with BEGIN:VCALENDAR'],
  ['broken JSON', 'a.json', '{"events": [{"start_date": {]}', 'Line 1, column 29'],
])('%s is refused as a whole, in a dialog no taller than the reason', async (_, name, content, reason) => {
  open(name, content);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain(reason);
  expect(alert.closest('dialog')?.dataset['tall']).toBeUndefined();
  expect((await confirm('Import')).hasAttribute('disabled')).toBe(true);
});

test.skipIf(!HAS_SAMPLES)('nothing in it is no event alone', async () => {
  open('slides.csv', readSample('samples/csv/trap-tljs-title-only.csv'));
  expect(await summary()).toBe('No event would come in.');
  expect(screen.getByText('Row 2 is the title slide.')).toBeTruthy();
  expect(screen.getByText('There is nothing to import.')).toBeTruthy();
});

test('E11: what is in the open dossier already is asked about', async () => {
  const table = 'id,date,title\nstrike,1900-01,The clock strikes\nnew,1901,Something new\n';
  const { user } = open('clocks.csv', table, {
    origin: { kind: 'file', name: 'clocks.csv' },
    file: () => dossier(),
  });
  await summary();
  const where = screen.getByRole('group', { name: 'Where to' });
  expect(where.textContent).toContain('1 event of them is in “Clocks” already.');
  expect((await confirm('Import 2 events')).hasAttribute('disabled')).toBe(true);
  expect(screen.getByText('Say first where they go.')).toBeTruthy();
  await user.click(within(where).getByRole('radio', { name: 'Add to “Clocks” what is not there yet' }));
  await user.click(await confirm('Import 1 event'));
  const { name, dataset } = await fileOf();
  expect([name, dataset?.title]).toEqual(['clocks.csv', 'Clocks']);
  expect(dataset?.events.map(({ id }) => id)).toEqual(['strike', 'new']);
});
