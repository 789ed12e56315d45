import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { checkDates } from '../../src/suggest/checkDates.ts';
import { timesInSource } from '../../src/suggest/sourceTimes.ts';
import { dossier, dossierOfEvent, eventInFile, sourceInFile } from '../fixtures/dossier.ts';

function datasetOf(file: unknown): Dataset {
  const { dataset, problems } = parseDataset(file);
  if (!dataset) throw new Error(JSON.stringify(problems));
  return dataset;
}

interface DatedFile {
  readonly events: readonly {
    readonly id: string;
    readonly date: { edtf: string; readonly words: string };
  }[];
}
const ARTICLE = 'data/kim-defence-exhibition.json';
const fileAt = (path: string): DatedFile => JSON.parse(readFileSync(path, 'utf8')) as DatedFile;

/** An event with one quote, dated by words in it, in an article of Friday 5 January 1900. */
const check = (text: string, date: Readonly<Record<string, unknown>>, source = {}) =>
  checkFile(
    dossierOfEvent({ date: { basis: 'stated', ...date }, quotes: [{ source: 'article', text }] }, [
      sourceInFile({ text: [text], ...source }),
    ]),
  );
const checkFile = (file: unknown) => checkDates(datasetOf(file), file);

describe('the dossiers in data/', () => {
  test.each(readdirSync('data').filter((name) => name.endsWith('.json')))(
    '%s agrees with its words',
    (name) => {
      expect(checkFile(fileAt(`data/${name}`))).toEqual([]);
    },
  );

  test('three errors planted in the article are found, and nothing else', () => {
    const file = fileAt(ARTICLE);
    const planted: Readonly<Record<string, string>> = {
      Thursday: '2024-11-20',
      'in July last year': '2022-07',
      'last week': '[2024-11-04..2024-11-10]',
    };
    const changed = Object.entries(planted).map(([words, edtf]) => {
      const index = file.events.findIndex(({ date }) => date.words === words);
      const event = file.events[index];
      if (event) event.date.edtf = edtf;
      return `events[${index}].date`;
    });
    const found = checkFile(file);
    expect(found.map(({ path }) => path).toSorted()).toEqual(changed.toSorted());
    expect(found.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning']);
    expect(found.find(({ message }) => message.includes('Thursday'))?.message).toBe(
      '“Thursday” read as 21 November 2024, the latest Thursday up to the publication day, Friday 22 November 2024. The event is dated 20 November 2024; correct the date or its words, or make the basis “inferred”.',
    );
  });

  test('every time in the article is found', () => {
    const [source] = datasetOf(fileAt(ARTICLE)).sources;
    const found = (source ? timesInSource(source) : []).flatMap((times, paragraph) =>
      times.map(({ start, end, edtf }) => [source?.paragraphs[paragraph]?.slice(start, end), edtf]),
    );
    expect(found).toEqual([
      ['Friday', '2024-11-22'],
      ['Thursday', '2024-11-21'],
      ['last week', '[2024-11-11..2024-11-17]'],
      ['2018', '2018'],
      ['2019', '2019'],
      ['recent months', '/2024-11'],
      ['July last year', '2023-07'],
      ['weeks before', null],
      ['this year', '2024'],
      ['recently', null],
      ['recent years', '/2024-11'],
    ]);
  });
});

describe('a date and its words', () => {
  test.each([
    ['It fell on 3 May.', '3 May', '1900-05-30'],
    ['It fell on 3 May 1899.', '3 May 1899', '1900-05-03'],
    ['It fell on Thursday.', 'Thursday', '1900-01-03'],
    ['It fell in the 1850s.', 'the 1850s', '1860'],
    ['It fell on May 3, 1899.', 'May 3, 1899', '1898-05-03'],
    ['It fell in July 1899.', 'July 1899', '1899-08'],
    ['It lasted from 1871 to 1875.', 'from 1871 to 1875', '1876/1879'],
  ])('“%s” contradicts: %s, %s', (text, words, edtf) => {
    expect(check(text, { edtf, words })).toMatchObject([{ path: 'events[0].date', severity: 'warning' }]);
  });

  test.each([
    ['the same day', 'It fell on 3 May 1899.', { words: '3 May 1899', edtf: '1899-05-03' }],
    ['a day within', 'It fell in May 1899.', { words: 'May 1899', edtf: '1899-05-03' }],
    [
      'two years as an interval',
      'It fell in 1871 and 1875.',
      { words: 'in 1871 and 1875', edtf: '1871/1875' },
    ],
    ['words that are no time', 'It fell in the war.', { words: 'in the war', edtf: '1871' }],
    ['words with no place on a calendar', 'It fell recently.', { words: 'recently', edtf: '1899' }],
    ['inferred', 'It fell after 3 May 1899.', { words: '3 May 1899', edtf: '1900', basis: 'inferred' }],
    ['approximate', 'It fell on 3 May 1899.', { words: '3 May 1899', edtf: '1900~' }],
    ['a day before', 'It fell before 1657.', { words: 'before 1657', edtf: '1656' }],
    [
      'a day after',
      'It fell two weeks after 3 May 1899.',
      { words: 'two weeks after 3 May 1899', edtf: '1899-05-17' },
    ],
    ['a year of the decade', 'It fell in 1657.', { words: 'in 1657', edtf: '165X' }],
    ['an open side', 'It stood until 1871.', { words: 'until 1871', edtf: '../1871' }],
  ])('agree: %s', (_, text, date) => {
    expect(check(text, date)).toEqual([]);
  });

  test('in a language that is not read, nothing is said', () => {
    const date = { words: '3 May 1899', edtf: '1900-05-03' };
    expect(check('It fell on 3 May 1899.', date, { language: 'es' })).toEqual([]);
    expect(check('It fell on 3 May 1899.', date, { language: 'en-GB' })).toHaveLength(1);
  });

  test('without a day of publication only words that say all are compared', () => {
    const without = { published: undefined };
    expect(check('It fell on Thursday.', { words: 'Thursday', edtf: '1900-01-03' }, without)).toEqual([]);
    expect(
      check('It fell on 3 May 1899.', { words: '3 May 1899', edtf: '1900-05-03' }, without),
    ).toHaveLength(1);
  });
});

test('in a source that is too long to be read whole every date is compared, and told in the order of the events', () => {
  const text = Array.from(
    { length: 40_000 },
    (_, index) => `In ${1000 + (index % 800)} the clock of the town struck, as it did ${index} times.`,
  );
  const at = [39_999, 0, 20_000];
  const events = at.map((index) => ({
    ...eventInFile({ id: `e${index}`, quotes: [{ source: 'article', text: text[index] }] }),
    date: { edtf: '1999', basis: 'stated', words: `In ${1000 + (index % 800)}` },
  }));
  const problems = checkFile(dossier({ sources: [sourceInFile({ text })], events }));
  expect(text.join('\n').length).toBeGreaterThan(2_000_000);
  expect(problems.map(({ path }) => path)).toEqual(['events[0].date', 'events[1].date', 'events[2].date']);
  expect(problems[0]?.message).toContain('“1799”');
});
