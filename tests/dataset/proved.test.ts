import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { formatProved, parseProved } from '../../src/dataset/proved.ts';

function bundled(name: string): { readonly dataset: Dataset; readonly file: string } {
  const file = readFileSync(`data/${name}`, 'utf8');
  const { dataset } = parseDataset(JSON.parse(file));
  if (!dataset) throw new Error(`${name} does not parse.`);
  return { dataset, file };
}

const names = readdirSync('data').filter((name) => name.endsWith('.json'));

describe.each(names)('%s, proved when the app is built', (name) => {
  test('comes back equal, open sides of spans included', () => {
    const dossier = bundled(name);
    const { dataset } = dossier;
    expect(parseProved(formatProved(dossier))).toEqual(dossier);
    expect(
      dataset.events.some(({ date }) => date.span && !Number.isFinite(date.span.start + date.span.end)),
    ).toBe(true);
  });

  test('is refused when a paragraph was changed afterwards', () => {
    const { dataset, file } = bundled(name);
    const [source] = dataset.sources;
    const sources = [
      { ...source, paragraphs: source?.paragraphs.map((paragraph) => `${paragraph.slice(1)}.`) },
    ];
    expect(parseProved(formatProved({ dataset: { ...dataset, sources } as Dataset, file }))).toBeNull();
  });

  test('is refused when a quote was changed afterwards', () => {
    const { dataset, file } = bundled(name);
    const events = dataset.events.map((event) => ({
      ...event,
      quotes: event.quotes.map((quote) => ({ ...quote, text: quote.text.toUpperCase() })),
    }));
    expect(parseProved(formatProved({ dataset: { ...dataset, events }, file }))).toBeNull();
  });
});
