import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/dataset/dataset.ts';
import { decodeText } from '../../../src/formats/encoding.ts';
import { csvOfEvents, csvOfQuotes } from '../../../src/formats/csv/toCsv.ts';
import { findDelimiter } from '../../../src/formats/csv/delimiter.ts';
import { fromCsv } from '../../../src/formats/csv/fromCsv.ts';
import { readTable } from '../../../src/formats/csv/readTable.ts';
import { withoutControls } from '../../../src/formats/export/telling.ts';
import { wordsOf } from '../../../src/formats/import/markupText.ts';
import { timelineJs } from '../../../src/formats/timelinejs/toTimelineJs.ts';
import { timelineSheet } from '../../../src/formats/timelinejs/toTimelineSheet.ts';
import { DraftFileSchema } from '../../../src/state/draft/draftFile.ts';
import { hasSample, readSample, readSampleBytes } from '../../samples.ts';
import { ofEveryDossierLater, written } from '../export/dossiers.ts';
import { imported } from './imported.ts';

const HAS_SAMPLES = hasSample('samples');

const events = ({ events: list }: Dataset) => list.map(({ title, date }) => [title, date.edtf]);
const questionOf = (report: Awaited<ReturnType<typeof imported>>['report'], id: string) =>
  report.questions.find((question) => question.id === id);

describe('E1: whatever parts the cells, the same events come in', () => {
  test.each([
    ['commas', 'date,title\n2024-03-05,"Vote, at last"\n'],
    ['semicolons', 'date;title\n2024-03-05;Vote, at last'],
    ['tabs', 'date\ttitle\r\n2024-03-05\tVote, at last\r\n'],
    ['what a line says', 'sep=;\r\ndate;title\r\n2024-03-05;Vote, at last'],
    ['what a line says, whatever that is', 'sep=^\ndate^title\n2024-03-05^Vote, at last\n'],
    ['bars, with a byte order mark', '\uFEFFdate|title\n2024-03-05|Vote, at last'],
  ])('%s', async (_, text) => {
    const { dataset, report, problems } = await imported(fromCsv, text);
    expect(events(dataset)).toEqual([['Vote, at last', '2024-03-05']]);
    expect([report.refused, problems, report.isOpen]).toEqual([0, [], false]);
  });

  test.skipIf(!HAS_SAMPLES)('“Unicode text” of Excel', async () => {
    const bytes = readSampleBytes('samples/csv/trap-utf16le-tsv-excel-unicode-text.txt');
    const decoded = await decodeText(bytes);
    const { dataset } = await imported(fromCsv, decoded.ok ? decoded.value.text : '');
    expect(events(dataset)).toEqual([['Café vote', '2024-03-05']]);
  });

  test('another can be chosen', async () => {
    const text = 'a;b,c\n2024-05;x,y\n';
    const { report, dataset } = await imported(fromCsv, text, {
      delimiter: 'comma',
      'column title': '1',
      'column start': 'none',
    });
    expect(questionOf(report, 'delimiter')).toMatchObject({ chosen: 'comma' });
    expect(events(dataset)).toEqual([['y', null]]);
  });

  test('what a line says stays a choice when another is chosen', async () => {
    const text = 'sep=^\ndate^title\n2024^a,b\n';
    for (const [answer, chosen] of [
      ['comma', 'comma'],
      ['named', 'named'],
      [null, 'named'],
    ] as const) {
      const { report } = await imported(fromCsv, text, answer === null ? {} : { delimiter: answer });
      expect(questionOf(report, 'delimiter')).toMatchObject({ chosen });
      expect(questionOf(report, 'delimiter')?.choices.map(({ name }) => name)).toEqual([
        'Comma',
        'Semicolon',
        'Tab',
        'Vertical bar',
        '“^”',
      ]);
    }
  });
});

describe.skipIf(!HAS_SAMPLES)('E2: a quotation mark that never closes', () => {
  const text = readSample('samples/csv/trap-unclosed-quote.csv');

  test('is named by its row, and nothing can come in before somebody has decided', async () => {
    const { report, refused } = await imported(fromCsv, text);
    expect(report).toMatchObject({ isOpen: true, events: 2 });
    expect(questionOf(report, 'unclosed')).toMatchObject({
      chosen: null,
      hint: 'It opens in row 2. The rows after it are read as rows.',
    });
    expect(refused).toEqual([
      {
        place: 'row 2',
        raw: '2024-03-05,"A',
        reason: 'A quotation mark opens in this row and closes nowhere; close it, or take it out.',
      },
    ]);
  });

  test.each([
    ['skip', [['B'], ['C']]],
    ['text', [['"A'], ['B'], ['C']]],
  ])('%s', async (unclosed, titles) => {
    const { report, dataset } = await imported(fromCsv, text, { unclosed });
    expect(report.isOpen).toBe(false);
    expect(dataset.events.map(({ title }) => [title])).toEqual(titles);
  });
});

describe('E3: nothing shifts', () => {
  test('rows of other lengths, and blank rows', async () => {
    const text = 'date,title,kind\n2024,A,x\n\n2025,B\n,,\n2026,C,x,more\n2027,D,x,,\n';
    const { dataset, refused, report } = await imported(fromCsv, text);
    expect(events(dataset)).toEqual([
      ['A', '2024'],
      ['B', '2025'],
      ['D', '2027'],
    ]);
    expect(refused).toEqual([
      {
        place: 'row 6',
        raw: '2026,C,x,more',
        reason: expect.stringContaining('The row has 4 cells and the table 3 columns'),
      },
    ]);
    expect(report.notes).toEqual([
      'Row 4 has fewer cells than there are columns; the missing ones count as blank.',
    ]);
  });

  test('doubled, empty and dangerous names of columns', async () => {
    const text = 'date,title,title,,__proto__,constructor\n2024,A,B,c,d,e\n';
    const { dataset, report } = await imported(fromCsv, text, { others: 'text' });
    expect(events(dataset)).toEqual([['A', '2024']]);
    expect(report.notes).toEqual(['2 columns are called “title”: columns 2, 3. Choose which is meant.']);
    expect(questionOf(report, 'column title')?.choices.map(({ name }) => name)).toEqual([
      'date',
      'title (column 2)',
      'title (column 3)',
      'Column 4',
      '__proto__',
      'constructor',
    ]);
    expect(dataset.sources[0]?.paragraphs).toEqual([
      'A',
      'title (column 3): B',
      'Column 4: c',
      '__proto__: d',
      'constructor: e',
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('E4: names of columns', () => {
  test.each([
    ['Datum;Titel;Ende;Beschreibung;Kategorie;Quelle', ['1', '0', '2', '3', '4', '5']],
    ['Événement;Date de début;Date de fin;Texte;Catégorie;Source', ['0', '1', '2', '3', '4', '5']],
    ['TITLE;Start_Date;End-Date;Notes;Type;reference', ['0', '1', '2', '3', '4', '5']],
    ['Evento;Fecha;Hasta;Descripción;Tipo;Fuente', ['0', '1', '2', '3', '4', '5']],
  ])('%s', async (names, places) => {
    const { report } = await imported(fromCsv, `${names}\n${'x;'.repeat(5)}x\n`);
    expect(
      ['title', 'start', 'end', 'text', 'kind', 'source'].map(
        (field) => questionOf(report, `column ${field}`)?.chosen,
      ),
    ).toEqual(places);
  });

  test.each([
    ['a cleared name', ',title\n2024,A\n', { 'column start': '0' }],
    ['names that nobody knows', 'A1,B1\n2024,A\n', { 'column start': '0', 'column title': '1' }],
    ['no names at all', '2024,A\n2025,B\n', { 'column start': '0', 'column title': '1' }],
  ])('%s: which column is which is asked, and never “no events” alone', async (_, text, chosen) => {
    const { report } = await imported(fromCsv, text);
    expect(report.isOpen).toBe(true);
    expect(questionOf(report, 'column start')?.chosen).toBeNull();
    const answered = await imported(fromCsv, text, chosen);
    expect(answered.report.isOpen).toBe(false);
    expect(events(answered.dataset)[0]).toEqual(['A', '2024']);
  });

  test('that nothing is dated can be said', async () => {
    const { report, dataset } = await imported(fromCsv, 'title\nA\n', { 'column start': 'none' });
    expect(report).toMatchObject({ isOpen: false, events: 1, undated: 1 });
    expect(events(dataset)).toEqual([['A', null]]);
  });
});

test('E5: what a spreadsheet made of dates is refused by row, with the cells', async () => {
  const cells = ['5-Mar', '#####', '45356', '1709596800', '2024-02-30', 'soon', '2024'];
  const { refused, dataset } = await imported(
    fromCsv,
    `date,title\n${cells.map((cell) => `${cell},x`).join('\n')}`,
  );
  expect(refused.map(({ place, raw }) => [place, raw])).toEqual(
    cells.slice(0, -1).map((cell, index) => [`row ${index + 2}`, `${cell},x`]),
  );
  expect(refused.every(({ reason }, index) => reason.includes(cells[index]!))).toBe(true);
  expect(events(dataset)).toEqual([['x', '2024']]);
});

describe('B3: whether the day or the month comes first', () => {
  const text = 'date,title\n2020,A\n03/04/2021,B\n25/12/2021,C\n05.06.2021,D\n';

  test('is asked once, and rows wait for it', async () => {
    const { report, dataset } = await imported(fromCsv, text);
    expect(report).toMatchObject({ isOpen: true, waiting: 2, events: 2, refused: 0 });
    expect(questionOf(report, 'order')).toMatchObject({
      chosen: null,
      hint: '“03/04/2021” in row 3 could be either.',
    });
    expect(events(dataset)).toEqual([
      ['A', '2020'],
      ['C', '2021-12-25'],
    ]);
  });

  test('is so for all of the file, once it is said', async () => {
    const { report, dataset } = await imported(fromCsv, text, { order: 'day' });
    expect(report).toMatchObject({ isOpen: false, waiting: 0, events: 4 });
    expect(questionOf(report, 'order')).toMatchObject({ chosen: 'day', hint: null });
    expect(events(dataset)).toEqual([
      ['A', '2020'],
      ['B', '2021-04-03'],
      ['D', '2021-06-05'],
      ['C', '2021-12-25'],
    ]);
    const { refused } = await imported(fromCsv, text, { order: 'month' });
    expect(refused.map(({ place }) => place)).toEqual(['row 4']);
  });
});

test.skipIf(!HAS_SAMPLES)('E6, E7, E8: the sheet of TimelineJS', async () => {
  const sheet = readSample('samples/timelinejs/own-sample.csv');
  const more = [
    '1901,,,,1909,,,,,Building,,,,,,era,,',
    ',,,,,,,,,No date,,,,,,,,',
    '1910,5,3,2:30 pm,,,,,,<i>Tram</i> &amp; bus,"<p>a</p><script>x</script>",javascript:alert(1),Ann,At noon,,,Town,#fff',
  ].join('\n');
  const { report, refused, dataset, problems } = await imported(fromCsv, `${sheet.trimEnd()}\n${more}\n`);
  expect(problems).toEqual([]);
  expect(report).toMatchObject({ title: 'Lantern Bridge', isOpen: false, withoutQuotes: 4 });
  expect(refused.map(({ place, reason }) => [place, reason])).toEqual([
    ['row 5', '“13” is not a month; it must be from 1 to 12.'],
    ['row 7', 'It has no year; add it.'],
  ]);
  expect(dataset.events.map(({ title, kind, date }) => [title, kind, date.edtf])).toEqual([
    ['Building', 'era', '1901/1909'],
    ['First stone', 'Town', '1901-04-02'],
    ['Works "halted"', 'event', '1905/1906-02'],
    ['Tram & bus', 'Town', '1910-05-03T14:30:00'],
  ]);
  expect(dataset.sources[0]?.paragraphs).toEqual([
    'First stone',
    'The mayor laid the first stone, at noon.',
    'Works "halted"',
    'Money ran out.',
    'Tram & bus',
    'a',
    'At noon · Ann · javascript:alert(1)',
    'A made-up bridge.',
  ]);
  expect(report.notes).toEqual(['Row 2 is the title slide.', '1 era is read as an event of the kind “era”.']);
  expect(report.notCarried).toEqual([
    'The media (pictures, videos, maps) of 1 row are not shown; their captions and addresses are kept as text.',
    '“Background” of 1 row is not carried over.',
  ]);
});

test('the sheet of the first version of TimelineJS', async () => {
  const text = [
    'Start Date,End Date,Headline,Text,Media,Type,Tag',
    ',,The <b>bridge</b>,Its story,,start,',
    '13/06/2010 14:00,,Opening,<p>At noon</p>,,,Town',
    '2011,2012,Repair,,,,',
  ].join('\n');
  const { report, dataset } = await imported(fromCsv, text);
  expect(report).toMatchObject({ title: 'The bridge', isOpen: false, refused: 0 });
  expect(dataset.events.map(({ title, kind, date }) => [title, kind, date.edtf])).toEqual([
    ['Opening', 'Town', '2010-06-13T14:00:00'],
    ['Repair', 'event', '2011/2012'],
  ]);
});

test.skipIf(!HAS_SAMPLES)('a title slide and no event: it says so', async () => {
  const { report } = await imported(fromCsv, readSample('samples/csv/trap-tljs-title-only.csv'));
  expect(report).toMatchObject({ title: 'Title', events: 0, notes: ['Row 2 is the title slide.'] });
});

test.skipIf(!HAS_SAMPLES)('E9: cells that begin like formulas are shown as they are', async () => {
  const { dataset } = await imported(fromCsv, readSample('samples/csv/trap-formula-cells.csv'));
  expect(dataset.events.map(({ title }) => title)).toEqual([
    '=HYPERLINK("http://evil.invalid","x")',
    '+1 day',
  ]);
  expect(dataset.sources[0]?.paragraphs).toContain('@SUM(1)');
  const again = await imported(fromCsv, written(csvOfEvents, dataset));
  expect(events(again.dataset)).toEqual(events(dataset));
});

test('E10: rows beyond those that are read are counted', () => {
  const work = readTable('a.csv', findDelimiter('date,title\n2024,x\n\n2024,y\n2024,z\n2024,w\n'), {}, 2);
  const steps = [];
  let step = work.next();
  for (; !step.done; step = work.next()) steps.push(step.value.kind);
  expect(steps.filter((kind) => kind === 'event')).toHaveLength(2);
  expect(step.value.notCarried).toEqual(['2 rows after the first 2 are left out.']);
});

test('E12: events without quotes, and quotes without a text to be found in, are not verified', async () => {
  const text =
    'date,title,quote,source,url\n2024,A,,,\n2025,B,Something was said.,The Times,https://t.example\n';
  const { report, dataset, file } = await imported(fromCsv, text);
  expect(report).toMatchObject({ events: 2, withoutQuotes: 1 });
  // It can be edited as a draft.
  expect(v.is(DraftFileSchema, file)).toBe(true);
  expect(dataset.events.map(({ quotes }) => quotes.map(({ verdict }) => verdict.kind))).toEqual([
    [],
    ['no-source-text'],
  ]);
  expect(dataset.sources).toMatchObject([{ title: 'The Times', url: 'https://t.example', published: null }]);
});

test('several names in a cell, by what parts them', async () => {
  const names = async (cell: string, chosen = {}) => {
    const { dataset } = await imported(fromCsv, `date;title;people\n2024;A;"${cell}"\n`, chosen);
    return dataset.actors.map(({ name }) => name);
  };
  expect(await names('Ann; Bob\nCid')).toEqual(['Ann', 'Bob', 'Cid']);
  expect(await names('Ann, Bob')).toEqual(['Ann', 'Bob']);
  expect(await names('Ann, Bob', { parting: 'none' })).toEqual(['Ann, Bob']);
});

test('columns that are not chosen are counted, and can be kept as text', async () => {
  const text = 'date,title,place,status\n2024,A,Rome,confirmed\n2025,B,,reported\n';
  const { report } = await imported(fromCsv, text);
  expect(report.notCarried).toEqual([
    '“status” of 1 row is not carried over.',
    '“place” of 1 row is not carried over.',
  ]);
  const kept = await imported(fromCsv, text, { others: 'text' });
  expect(kept.dataset.sources[0]?.paragraphs).toEqual(['A', 'place: Rome']);
});

describe('out and in again is the same', () => {
  test('for what the table of events can carry', async () => {
    await ofEveryDossierLater(async (dataset) => {
      const again = await imported(fromCsv, written(csvOfEvents, dataset));
      const named = dataset.events.filter(({ title }) => title.trim() !== '');
      expect(again.refused.length).toBe(dataset.events.length - named.length);
      expect(again.dataset.events.map(cellsOfEvent(again.dataset))).toEqual(named.map(cellsOfEvent(dataset)));
    });
  });

  test('for what the table of quotes can carry', async () => {
    await ofEveryDossierLater(async (dataset) => {
      const given = dataset.events.filter(({ title, quotes }) => title.trim() !== '' && quotes.length > 0);
      const again = await imported(fromCsv, written(csvOfQuotes, dataset));
      const found = new Map(again.dataset.events.map((event) => [event.id, event]));
      for (const event of given) {
        const there = found.get(event.id);
        expect(there?.title).toBe(event.title);
        const long = event.quotes.filter(({ text }) => text.trim().length >= 20);
        expect(there?.quotes.length ?? 0).toBeGreaterThanOrEqual(long.length);
      }
      const titles = new Map(dataset.sources.map(({ id, title }) => [id, title]));
      const named = again.dataset.sources.filter(({ id }) => titles.get(id)?.trim() !== '');
      expect(named.map(({ title }) => title)).toEqual(named.map(({ id }) => titles.get(id)));
    });
  });

  test('for what the sheet of TimelineJS can carry', async () => {
    await ofEveryDossierLater(async (dataset) => {
      const text = written(timelineSheet, dataset);
      const again = await imported(fromCsv, text);
      const titles = (list: Dataset['events']) =>
        list.map(({ title }) => withoutControls(title).trim()).toSorted();
      const carried = dataset.events.filter(({ date }) => date.span);
      const titled = carried.filter(({ title }) => wordsOf(withoutControls(title)).trim() !== '');
      expect(again.refused).toEqual([]);
      expect(titles(again.dataset.events)).toEqual(expect.arrayContaining(titles(titled)));
      expect(again.dataset.events.length).toBe(carried.length);
      // The dates are those that the other form of TimelineJS has.
      const dates = (of: Dataset) =>
        (
          JSON.parse(written(timelineJs, of)) as { events: { start_date: object; end_date?: object }[] }
        ).events
          .map(({ start_date: start, end_date: end }) => JSON.stringify([start, end]))
          .toSorted();
      expect(dates(again.dataset)).toEqual(dates(dataset));
    });
  });
});

/** All columns of the table of events, but for those that say again what others say. */
const cellsOfEvent =
  ({ actors }: Dataset) =>
  ({ id, title, kind, date, status, attributedTo, actors: who }: Dataset['events'][number]) => {
    const nameOf = (wanted: string) => actors.find((actor) => actor.id === wanted)?.name;
    return {
      id,
      title,
      status,
      edtf: date.edtf,
      basis: date.basis,
      kind: kind.trim() === '' ? 'event' : kind,
      note: date.note?.trim() === '' ? null : date.note,
      attributedTo: attributedTo.map(nameOf).filter((name) => name?.trim()),
      actors: who.map(({ actor }) => nameOf(actor)).filter((name) => name?.trim()),
    };
  };
