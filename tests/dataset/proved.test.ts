import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { formatProved, parseProved } from '../../src/dataset/proved.ts';

function bundled(name: string): Dataset {
  const { dataset } = parseDataset(JSON.parse(readFileSync(`data/${name}`, 'utf8')));
  if (!dataset) throw new Error(`${name} does not parse.`);
  return dataset;
}

const names = readdirSync('data').filter((name) => name.endsWith('.json'));

describe.each(names)('%s, proved when the app is built', (name) => {
  test('comes back equal, open sides of spans included', () => {
    const dataset = bundled(name);
    expect(parseProved(formatProved(dataset))).toEqual(dataset);
    expect(
      dataset.events.some(({ date }) => date.span && !Number.isFinite(date.span.start + date.span.end)),
    ).toBe(true);
  });

  test('is refused when a paragraph was changed afterwards', () => {
    const dataset = bundled(name);
    const [source] = dataset.sources;
    const sources = [
      { ...source, paragraphs: source?.paragraphs.map((paragraph) => `${paragraph.slice(1)}.`) },
    ];
    expect(parseProved(formatProved({ ...dataset, sources } as Dataset))).toBeNull();
  });

  test('is refused when a quote was changed afterwards', () => {
    const dataset = bundled(name);
    const events = dataset.events.map((event) => ({
      ...event,
      quotes: event.quotes.map((quote) => ({ ...quote, text: quote.text.toUpperCase() })),
    }));
    expect(parseProved(formatProved({ ...dataset, events }))).toBeNull();
  });
});
