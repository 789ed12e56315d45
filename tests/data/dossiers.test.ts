import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { isApproximate, isUncertain } from '../../src/dataset/doubt.ts';
import { readJson } from '../../src/dataset/json.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { hasSample, readSample } from '../samples.ts';

const NAMES = readdirSync('data').filter((name) => name.endsWith('.json'));
const textOf = (name: string) => readFileSync(`data/${name}`, 'utf8');

function datasetIn(name: string): Dataset {
  const { dataset, problems } = parseDataset(JSON.parse(textOf(name)));
  if (!dataset) throw new Error(JSON.stringify(problems));
  return dataset;
}

test('there are dossiers to look at', () => {
  expect(NAMES).toEqual(expect.arrayContaining(['keeping-time.json', 'kim-defence-exhibition.json']));
});

describe.each(NAMES)('data/%s', (name) => {
  const { events, actors, sources, kinds } = datasetIn(name);

  test('has no problem at all', async () => {
    const { value, problems } = await readJson(textOf(name));
    expect([...problems, ...parseDataset(value).problems]).toEqual([]);
  });

  test('quotes its sources verbatim', () => {
    for (const { id, quotes } of events) {
      expect([id, quotes.length > 0]).toEqual([id, true]);
      for (const { text, source, verdict } of quotes) {
        expect([text, verdict.kind]).toEqual([text, 'verbatim']);
        if (verdict.kind !== 'verbatim') continue;
        const { paragraph, start, end } = verdict.passage;
        expect(
          sources.find(({ id: known }) => known === source)?.paragraphs[paragraph]?.slice(start, end),
        ).toBe(text);
      }
    }
  });

  test('has titles that a label has room for', () => {
    expect(events.map(({ title }) => title).filter((title) => title.length > 60)).toEqual([]);
  });

  test('says of every date how it was read', () => {
    expect(events.filter(({ date }) => !date.note).map(({ id }) => id)).toEqual([]);
    expect(
      events.filter(({ date }) => date.note && !/[.?!”’)]$/.test(date.note)).map(({ id }) => id),
    ).toEqual([]);
  });

  test('gives the words of a date that the text states or that were reckoned', () => {
    const isKnown = ({ basis }: { readonly basis: string }) => basis === 'stated' || basis === 'resolved';
    expect(events.filter(({ date }) => isKnown(date) && !date.wordsAt).map(({ id }) => id)).toEqual([]);
  });

  test('uses every actor and every kind that it declares', () => {
    const used = new Set(
      events.flatMap((event) => [...event.actors.map(({ actor }) => actor), ...event.attributedTo]),
    );
    expect(actors.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
    expect(actors.filter(({ isMissing }) => isMissing)).toEqual([]);
    const usedKinds = new Set(events.map(({ kind }) => kind));
    expect(kinds.filter((kind) => !usedKinds.has(kind))).toEqual([]);
  });

  test('uses every source', () => {
    const used = new Set(events.flatMap(({ quotes }) => quotes.map(({ source }) => source)));
    expect(sources.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('tells no event twice', () => {
    expect(new Set(events.map(({ title }) => title)).size).toBe(events.length);
  });
});

const ARTICLE = 'article/article-2024-11-22.txt';

describe.skipIf(!hasSample(ARTICLE))('data/kim-defence-exhibition.json', () => {
  test('has the article, character for character', () => {
    const [dateLine = '', ...body] = readSample(ARTICLE)
      .split('\n')
      .filter((line) => line.trim() !== '');
    const { sources } = datasetIn('kim-defence-exhibition.json');
    expect(sources.length).toBe(1);
    expect(dateLine).toContain(sources[0]?.published?.edtf ?? 'no date');
    expect(sources[0]?.paragraphs).toEqual(body);
  });
});

describe('data/keeping-time.json', () => {
  const { events, sources } = datasetIn('keeping-time.json');
  const dates = events.map(({ date }) => date);

  test('has enough dated events, before our era too', () => {
    expect(dates.filter(({ span }) => span).length).toBeGreaterThanOrEqual(40);
    expect(dates.some(({ span }) => span !== null && new Date(span.start).getUTCFullYear() < 0)).toBe(true);
  });

  test('has dates of every sort', () => {
    const readings = dates.flatMap(({ reading }) => reading ?? []);
    expect(readings.some(isApproximate)).toBe(true);
    expect(readings.some((reading) => reading.type === 'interval' && reading.to === 'open')).toBe(true);
    expect(readings.some((reading) => reading.type === 'set')).toBe(true);
    expect(readings.some((reading) => reading.type === 'date' && reading.precision === 'decade')).toBe(true);
    expect(readings.some((reading) => reading.type === 'date' && reading.precision === 'season')).toBe(true);
    expect(new Set(dates.map(({ basis }) => basis))).toEqual(
      new Set(['stated', 'resolved', 'inferred', 'undated']),
    );
    expect(readings.filter(isUncertain)).toEqual([]);
  });

  test('has an event that its sources date differently', () => {
    expect(events.some(({ otherDates }) => otherDates.length > 0)).toBe(true);
    expect(sources.length).toBeGreaterThan(1);
  });

  test('has a quote from right to left', () => {
    const quotes = events.flatMap((event) => event.quotes.map(({ text }) => text));
    const letters = quotes.map((text) => text.match(/\p{L}/gu) ?? []);
    expect(
      letters.some((found) => found.length > 0 && found.every((letter) => /\p{Script=Hebrew}/u.test(letter))),
    ).toBe(true);
  });
});
