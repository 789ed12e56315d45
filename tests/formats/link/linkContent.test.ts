import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../../src/dataset/parse.ts';
import { linkLosses, toLinkedFile } from '../../../src/formats/link/linkContent.ts';
import { actorInFile, dossier, eventInFile, sourceInFile } from '../../fixtures/dossier.ts';

const file = dossier({
  $schema: '../dateline-1.schema.json',
  secret: 'private',
  language: 'en',
  kinds: ['strike'],
  sources: [sourceInFile({ url: 'https://clocks.example/', secret: 'private' })],
  actors: [actorInFile({ aliases: ['It'], secret: 'private' })],
  events: [
    eventInFile({
      secret: 'private',
      status: 'alleged',
      attributedTo: ['mouse'],
      date: {
        edtf: '1900-01',
        basis: 'resolved',
        words: 'last Thursday',
        note: 'Before “two”.',
        source: 'article',
      },
      otherDates: [{ edtf: '1901', basis: 'stated', words: 'one' }],
      actors: [{ id: 'mouse', role: 'runs', secret: 'private' }],
      quotes: [{ source: 'article', text: 'The clock struck one.', at: { paragraph: 1 }, secret: 'private' }],
    }),
  ],
});

test('F7 without quotes nothing of the article’s text is in it, nor what nobody knows', () => {
  const linked = toLinkedFile(file, 'events');
  expect(linked).toEqual({
    format: 'dateline/1',
    title: 'Clocks',
    language: 'en',
    kinds: ['strike'],
    sources: [
      {
        id: 'article',
        title: 'On clocks',
        published: '1900-01-05',
        url: 'https://clocks.example/',
        text: null,
      },
    ],
    actors: [{ id: 'mouse', name: 'The mouse', kind: 'person', aliases: ['It'] }],
    events: [
      {
        id: 'strike',
        title: 'The clock strikes',
        kind: 'strike',
        date: { edtf: '1900-01', basis: 'resolved', source: 'article' },
        otherDates: [{ edtf: '1901', basis: 'stated' }],
        actors: [{ id: 'mouse', role: 'runs' }],
        status: 'alleged',
        attributedTo: ['mouse'],
      },
    ],
  });
});

test('all of it is the file itself', () => {
  expect(toLinkedFile(file, 'all')).toBe(file);
});

test.each([[null], [5], [{ events: 'x', sources: [null, 3] }]])(
  'what is no dossier is left to the parser: %j',
  (value) => {
    expect(() => toLinkedFile(value, 'events')).not.toThrow();
  },
);

describe.each(['kim-defence-exhibition', 'keeping-time'])('%s', (name) => {
  const bundled: unknown = JSON.parse(readFileSync(`data/${name}.json`, 'utf8'));
  const { dataset } = parseDataset(bundled);

  test.each(['events', 'all'] as const)('opens without a problem: %s', (content) => {
    const opened = parseDataset(toLinkedFile(bundled, content));
    expect(opened.problems).toEqual([]);
    expect(
      opened.dataset?.events.map(({ id, title, kind, actors, status }) => ({
        id,
        title,
        kind,
        actors,
        status,
      })),
    ).toEqual(
      dataset?.events.map(({ id, title, kind, actors, status }) => ({ id, title, kind, actors, status })),
    );
    const quotes =
      opened.dataset?.events.flatMap((event) => event.quotes.map(({ verdict }) => verdict.kind)) ?? [];
    expect(new Set(quotes)).toEqual(new Set({ events: [], all: ['verbatim'] }[content]));
  });

  test('says what is left out', () => {
    if (!dataset) throw new Error('Not parsed.');
    const count = dataset.events.reduce((sum, { quotes }) => sum + quotes.length, 0);
    expect(linkLosses(dataset, 'events').join(' ')).toContain(`${count} quotes are left out.`);
    expect(linkLosses(dataset, 'all')).toEqual([]);
  });
});
