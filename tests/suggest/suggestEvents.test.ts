import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset, Source } from '../../src/dataset/dataset.ts';
import { parseEdtf } from '../../src/dataset/edtf.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { provedPassage } from '../../src/dataset/verdict.ts';
import { suggestEvents } from '../../src/suggest/suggestEvents.ts';

function datasetOf(file: unknown): Dataset {
  const { dataset } = parseDataset(file);
  if (!dataset) throw new Error('The file was refused.');
  return dataset;
}

/** A source of Friday 22 November 2024. */
function sourceOf(...text: readonly string[]): Source {
  const source = { id: 's', title: 'T', published: '2024-11-22', text };
  const [read] = datasetOf({
    format: 'dateline/1',
    title: 'T',
    language: 'en',
    sources: [source],
    events: [],
  }).sources;
  if (!read) throw new Error('No source.');
  return read;
}

const suggest = (text: string) =>
  suggestEvents(sourceOf(text)).map(({ start, end, date, status, actors }) => ({
    passage: text.slice(start, end),
    edtf: date?.edtf ?? null,
    status,
    actors: actors.map(({ name }) => name),
  }));

describe('what is suggested', () => {
  test('each thing that happens in a sentence, with its own date', () => {
    const text = 'Trump held three summits in 2018 and 2019, before diplomacy collapsed over sanctions.';
    expect(suggest(text)).toMatchObject([
      { passage: 'Trump held three summits in 2018 and 2019', edtf: '2018/2019', status: 'reported' },
      { passage: 'before diplomacy collapsed over sanctions.', edtf: null },
    ]);
  });

  test.each([
    ['Kim accused the United States of hostility.', 'alleged'],
    ['Kim denied the report.', 'denied'],
    ['Kim could visit Russia.', 'expected'],
    ['Kim is expected to visit Russia.', 'expected'],
    ['Analysts say Kim wants talks.', 'alleged'],
    ['Kim visited Russia.', 'reported'],
  ])('with its status: %s', (text, status) => {
    expect(suggest(text).map((found) => found.status)).toEqual([status]);
  });

  test.each([
    'Police arrest two men.',
    'The Agency will publish its report.',
    'The Agency promised continued support.',
    'Trade talks collapsed on Friday.',
    'Kim was seen in Paris on Friday.',
    'The bridge that had opened in 1840 was replaced.',
    '“Everything in Paris worked on Friday,” said the chief.',
  ])('also: %s', (text) => {
    expect(suggest(text)).toHaveLength(1);
  });

  test.each([
    ['Maria Lopez won. Her work began in 2001.', "Maria Lopez's work began"],
    ['The prize went to Maria Lopez, who also opened a bridge in 2019.', 'Maria Lopez opened a bridge'],
    [
      'They fled in a stolen van, which was later found burnt out near Leeds.',
      'A stolen van was later found burnt out near Leeds',
    ],
    ['They went to Leeds, which was founded early, in 1207.', 'Was founded early'],
  ])('with a title that says who it is: %s', (text, title) => {
    expect(suggestEvents(sourceOf(text)).at(-1)?.title).toBe(title);
  });

  test('with whom “he” means', () => {
    const [, second] = suggestEvents(
      sourceOf('Kim Jong Un spoke on Thursday. Last week he pledged to go on.'),
    );
    expect([second?.title, second?.actors.map(({ name }) => name)]).toEqual([
      'Kim Jong Un pledged to go on',
      ['Kim Jong Un'],
    ]);
  });

  test('without who is named only in the place of the news', () => {
    expect(suggest('SEOUL, South Korea — Maria Lopez spoke on Friday.')).toMatchObject([
      { actors: ['Maria Lopez'] },
    ]);
  });

  test('“recently” ends on the day of publication', () => {
    expect(suggest('Weapons were recently sent to Russia.')).toMatchObject([{ edtf: '[..2024-11-22]' }]);
  });

  test('with a reason for each', () => {
    const [found] = suggestEvents(sourceOf('Kim spoke on Thursday.'));
    expect(found?.reasons).toEqual(['dated by “Thursday”', '“spoke”: told as past', 'names “Kim”']);
  });

  test.each([
    'Its programs include various weapons.',
    'Who knew what the reaction was?',
    'We have gone as far as possible with the United States.',
    'The decision will be announced.',
    'The Agency cannot guarantee that the decision will be announced.',
    'The merger process could be long.',
    'Flooding could damage the jetties.',
    'Liquid water may have formed beneath the crust.',
    'Licensure of a GBS vaccine will:',
    'Launch of the Probe',
    'The Agency is working to prevent deaths.',
    'They also provide continued support.',
    'The new rules will concern the generally prescribed limits.',
    'The Agency was seen as slow.',
    'Those in Rome who came in numbers are known.',
    'How did the 1959 logo come to be called “the meatball?”',
    'Contact us today to see how Dateline helps.',
    'Email our office today.',
    '“Everything in Paris worked,” said the chief.',
  ])('and not: %s', (text) => {
    expect(suggest(text)).toEqual([]);
  });
});

test('on the bundled article every dated event is found, and at most a third is noise', () => {
  const dataset = datasetOf(JSON.parse(readFileSync('data/kim-defence-exhibition.json', 'utf8')));
  const [source] = dataset.sources;
  const found = source ? suggestEvents(source) : [];
  const overlaps = (event: Dataset['events'][number], { paragraph, start, end }: (typeof found)[number]) =>
    event.quotes.some((quote) => {
      const passage = provedPassage(quote);
      return (
        passage?.paragraph === paragraph && Math.min(end, passage.end) - Math.max(start, passage.start) > 20
      );
    });
  const dated = dataset.events.filter(({ date }) => date.edtf !== null);
  expect(dated.length).toBeGreaterThan(10);
  expect(dated.filter((event) => !found.some((suggestion) => overlaps(event, suggestion)))).toEqual([]);
  const noise = found.filter((suggestion) => !dataset.events.some((event) => overlaps(event, suggestion)));
  expect(noise.length / found.length).toBeLessThanOrEqual(1 / 3);
});

test('in a language that is not read, nothing', () => {
  const source = sourceOf('Angela Merkel will die Partei am 3. Mai 2024 verlassen.');
  expect(suggestEvents({ ...source, language: 'de' })).toEqual([]);
});

describe('for any text', () => {
  const word = fc.constantFrom(
    ...'Kim said on Monday that he had met President Xi , before the war ended ; “ ” ? . ( ) in 2018 which was a U.S. plan \n will could NASA’s 😀 accused'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 50 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  test('passages follow each other and lie in their paragraph; dates can be read', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (paragraphs) => {
        const source = sourceOf(...paragraphs);
        let done = [0, 0];
        for (const { paragraph, start, end, date, title } of suggestEvents(source)) {
          expect([paragraph, start] > done || paragraph > (done[0] ?? 0) || start >= (done[1] ?? 0)).toBe(
            true,
          );
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.paragraphs[paragraph]?.length ?? 0);
          expect(date === null || parseEdtf(date.edtf).ok).toBe(true);
          expect(title.length).toBeLessThan(100);
          done = [paragraph, end];
        }
      }),
      { numRuns: 200 },
    );
  });
});
