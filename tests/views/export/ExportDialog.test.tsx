import { inflateRawSync } from 'node:zlib';
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Dataset } from '../../../src/dataset/dataset.ts';
import { UNCHECKED } from '../../../src/dataset/verdict.ts';
import { ExportDialog } from '../../../src/views/export/ExportDialog.tsx';
import { dossierOfDate, dossierOfQuote } from '../../fixtures/dossier.ts';
import { datasetOf } from '../../formats/export/dossiers.ts';
import { bundledDataset } from '../../state/datasets.ts';
import { download } from '../downloads.ts';
import { renderView } from '../filters/renderView.tsx';
import { Opener } from '../Opener.tsx';

vi.mock('../../../src/browser/download.ts', () => import('../downloads.ts'));

const exhibition = bundledDataset('kim-defence-exhibition');
const open = (dataset: Dataset = exhibition, view = {}) =>
  renderView(
    <Opener name="Export" dialog={(onClose) => <ExportDialog start="data/start.json" onClose={onClose} />} />,
    dataset,
    view,
  );
const format = (name: string) => screen.getByRole('radio', { name });
const losses = () =>
  within(screen.getByRole('list', { name: 'What this format does not keep:' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const preview = () => screen.getByRole('region', { name: /^The (?:beginning of the )?file$/ });

test('the dossier as it is comes first, loses nothing, and Enter saves it', async () => {
  const { user, store } = open();
  store.setState({
    dataset: { ...exhibition },
    file: () => ({ format: 'dateline/1', title: 'Kept', mine: [1] }),
  });
  expect(document.activeElement).toBe(format('Dateline dossier'));
  expect(await screen.findByText('Nothing of this dossier is lost.')).toBeTruthy();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(download).toHaveBeenCalledOnce());
  const [name, content, type] = download.mock.lastCall!;
  expect([name, type]).toEqual([
    'kim-past-talks-with-us-only-confirmed-its-hostility.json',
    'application/json',
  ]);
  expect(content.size).toBe(JSON.stringify(store.getState().file(), null, 2).length + 1);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(store.getState().notice).toBe(`Saved as ${name}.`);
});

test('a format says what it cannot keep of this dossier, in numbers, and shows the file; it is chosen again next time', async () => {
  const { user } = open();
  await user.click(format('Calendar (iCalendar)'));
  await waitFor(() => expect(losses()).toContain('11 undated events are left out.'));
  expect(losses()).toContain('9 events are left out, because the day is not known or no calendar has it.');
  expect(preview().textContent).toMatch(/^BEGIN:VCALENDAR/);
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await user.click(screen.getByRole('button', { name: 'Export' }));
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Calendar (iCalendar)' }).checked).toBe(true);
});

test('where a filter is on, the file can be of the events that are shown', async () => {
  const { user } = open(exhibition, { kinds: ['summit'] });
  await user.click(format('Table of events (CSV)'));
  const linesIn = () => preview().textContent.trim().split('\n').length;
  await waitFor(() => expect(linesIn()).toBeGreaterThan(3));
  await user.click(format('The 2 shown'));
  await waitFor(() => expect(linesIn()).toBe(3));
});

test('without a filter that is not asked', async () => {
  const { user } = open();
  await user.click(format('Chronology (Markdown)'));
  expect(screen.queryByRole('radiogroup', { name: 'Events' })).toBeNull();
});

test('an option changes the file', async () => {
  const { user } = open();
  await user.click(format('Table of quotes (CSV)'));
  await waitFor(() => expect(preview().textContent.codePointAt(0)).toBe(0xfeff));
  await user.click(format('Without'));
  await waitFor(() => expect(preview().textContent).toMatch(/^event_id,/));
});

test('what is copied is the whole file', async () => {
  const { user } = open();
  await user.click(format('Citations (CSL-JSON)'));
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByText('Copied')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toMatch(/^\[\n {2}\{\n {4}"id": "article"[^]*\]\n$/);
});

test('quotes that are not proved are counted', async () => {
  const { user } = open(datasetOf(dossierOfQuote({ text: 'Nowhere in the source' })));
  await user.click(format('Chronology (Markdown)'));
  await waitFor(() => expect(losses()).toContain('1 quote is not proved in a source, and left out.'));
});

test('H6 quotes that are not checked yet are counted by themselves', async () => {
  const dataset = datasetOf(dossierOfQuote({}));
  const events = dataset.events.map((event) => ({
    ...event,
    quotes: event.quotes.map((quote) => ({ ...quote, verdict: UNCHECKED })),
  }));
  const { user, store } = open({ ...dataset, events });
  await user.click(format('Chronology (Markdown)'));
  const words = '1 quote is not checked yet, and left out.';
  await waitFor(() => expect(losses()).toContain(words));
  expect(losses().join()).not.toContain('not proved');
  act(() => store.setState({ dataset }));
  await waitFor(() => expect(losses()).not.toContain(words));
});

test('a format that could hold nothing of it is not saved', async () => {
  const { user } = open(datasetOf(dossierOfDate('2024-05~')));
  await user.click(format('Calendar (iCalendar)'));
  expect(await screen.findByText('Nothing of this can be in this format; choose another.')).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save file' }).disabled).toBe(true);
});

test('what is still read cannot be saved, and why is said', async () => {
  const { user, store } = open();
  store.setState({
    proving: { done: 0, of: 9, isPreview: true, isPaused: false, pause: () => {}, goOn: () => {} },
  });
  await user.click(format('markwhen'));
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save file' }).disabled).toBe(true);
  expect(screen.getByText(/^The dossier is still being read/)).toBeTruthy();
});

test('a picture is said to be of all, or of what is zoomed to, as is chosen', async () => {
  const window = { start: Date.UTC(2018, 0, 1), end: Date.UTC(2020, 0, 1) };
  const { user } = open(exhibition, { window });
  await user.click(format('Picture (SVG)'));
  expect(screen.getByText(/^The whole timeline, laid out/)).toBeTruthy();
  await user.click(format('As zoomed now'));
  expect(screen.getByText(/^The period that is zoomed to, laid out/)).toBeTruthy();
  expect(screen.queryByText(/whole timeline/)).toBeNull();
});

test('F7 a link has the events alone unless one says so, and says what it leaves out', async () => {
  const { user, store } = open(datasetOf(dossierOfQuote({})));
  await user.click(format('Dateline dossier'));
  store.setState({ file: () => dossierOfQuote({}) });
  const packed = async () => {
    const { textContent } = await screen.findByText(/#dossier=/);
    return Buffer.from(textContent.split('#dossier=')[1] ?? '', 'base64url');
  };
  await user.click(format('Dossier in a link'));
  const link = inflateRawSync(await packed()).toString();
  expect(link).toContain('The clock strikes');
  expect(link).not.toContain('The clock struck one.');
  expect(losses()).toContainEqual(expect.stringMatching(/^The text of the article is left out/));
  expect(losses()).toContainEqual(expect.stringMatching(/^1 quote is left out/));

  await user.click(format('Events, quotes and articles'));
  await waitFor(async () =>
    expect(inflateRawSync(await packed()).toString()).toContain('The clock struck one.'),
  );
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await screen.findByText('Copied')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toMatch(/#dossier=[\w-]+$/);
});

test('what is too long for a link is offered as a file', async () => {
  const noise = Array.from({ length: 3000 }, (_, index) => Math.sin(index).toString(36)).join(' ');
  const { user, store } = open(datasetOf(dossierOfQuote({})));
  await user.click(format('Dateline dossier'));
  store.setState({ file: () => ({ ...dossierOfQuote({}), title: noise }) });
  await user.click(format('Dossier in a link'));
  expect((await screen.findByText(/^Too long for a link of at most 8 kB: it would have/)).role).toBe(
    'status',
  );
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Copy link' }).disabled).toBe(true);
  await user.click(screen.getByRole('button', { name: 'The file instead…' }));
  expect(screen.getByRole('heading', { name: 'Dateline dossier' })).toBeTruthy();
});

test('the code that embeds it names the dossier, or carries it where it has no address', async () => {
  const { user, store } = open(datasetOf(dossierOfQuote({})));
  await user.click(format('Embedding code'));
  expect((await screen.findByText(/<iframe/)).textContent).toContain(
    '/?embed=1&amp;dossier=data/start.json"',
  );
  await user.click(screen.getByRole('button', { name: 'Copy code' }));
  expect(await navigator.clipboard.readText()).toMatch(
    /^<iframe src="[^"]+\/\?embed=1&amp;dossier=data\/start.json" title="Timeline: Clocks" /,
  );
  act(() =>
    store.setState({ origin: { kind: 'file', name: 'clocks.json' }, file: () => dossierOfQuote({}) }),
  );
  expect((await screen.findByText(/#dossier=/)).textContent).toMatch(/embed=1#dossier=[\w-]+"/);
});
