import { Ajv } from 'ajv';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../../src/dataset/edtf.ts';
import { cslJson, toCslDate } from '../../../src/formats/csl/toCsl.ts';
import { schemaOrg } from '../../../src/formats/schemaOrg/toSchemaOrg.ts';
import { dossier, dossierOfDate, sourceInFile } from '../../fixtures/dossier.ts';
import { CSL_SCHEMA, schemaOrgProperties } from '../../fixtures/published.ts';
import { bundled, datasetOf, written, ofEveryDossier } from './dossiers.ts';

const loadDocument = (url: string) =>
  url === 'https://schema.org'
    ? Promise.resolve({ document: { '@context': { '@vocab': 'https://schema.org/' } }, documentUrl: url })
    : Promise.reject(new Error(`Not to be fetched: ${url}`));

interface Node {
  readonly '@id': string;
  readonly '@type': string;
  readonly startDate?: string;
  readonly endDate?: string;
}

const graphOf = (text: string): readonly Node[] =>
  (JSON.parse(text) as { '@graph': readonly Node[] })['@graph'];

test.each(bundled)('schema.org: whatever is referred to is there: $title', async (dataset) => {
  const document = JSON.parse(written(schemaOrg, dataset)) as jsonld.JsonLdDocument;
  const options = { documentLoader: loadDocument, safe: true } as jsonld.Options.Flatten;
  const flat: unknown = await jsonld.flatten(document, undefined, options);
  if (!Array.isArray(flat)) throw new Error('It is not flat.');
  expect(flat.filter((node) => node['@type'] === undefined)).toEqual([]);
  const types = flat.flatMap((node) => node['@type'] as readonly string[]);
  const count = (type: string) => types.filter((one) => one === `https://schema.org/${type}`).length;
  expect(count('Event')).toBe(dataset.events.length);
  expect(count('Article')).toBe(dataset.sources.length);
  expect(count('Quotation')).toBe(dataset.events.flatMap(({ quotes }) => quotes).length);
});

/** Each thing in a document, whatever it stands in, with what is said of it. */
function thingsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value).flatMap(thingsIn);
  return '@type' in value ? [{ ...value }, ...within] : within;
}

const strangeIn = (text: string): readonly string[] =>
  thingsIn(JSON.parse(text)).flatMap((thing) => {
    const known = new Set(['@id', '@type', ...schemaOrgProperties(String(thing['@type']))]);
    return Object.keys(thing).filter((property) => !known.has(property));
  });

test('schema.org: of each thing nothing is said but what the vocabulary has for its type', () => {
  ofEveryDossier((dataset) => {
    expect(strangeIn(written(schemaOrg, dataset))).toEqual([]);
  });
  const text = written(schemaOrg, bundled[0]!);
  expect(strangeIn(text.replace('"headline"', '"header"').replace('"startDate"', '"start"'))).toEqual([
    'header',
    'start',
  ]);
});

test('schema.org: any dossier can stand in a script element, and ids are all different', () => {
  ofEveryDossier((dataset) => {
    const text = written(schemaOrg, dataset);
    expect(text).not.toContain('<');
    const ids = graphOf(text).map((node) => node['@id']);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test.each([
  ['2024-11', '2024-11', undefined],
  ['2018/2019-05-02', '2018', '2019-05-02'],
  ['2024/..', '2024', undefined],
  ['../2024', undefined, '2024'],
  ['2024-11-21T23:30:00-04:00', '2024-11-21T23:30:00-04:00', undefined],
  ['2024~', undefined, undefined],
  ['197X', undefined, undefined],
  ['[2024-11-11..2024-11-17]', undefined, undefined],
  ['-0044', undefined, undefined],
])('schema.org: %s begins %s and ends %s', (edtf, start, end) => {
  const event = graphOf(written(schemaOrg, datasetOf(dossierOfDate(edtf)))).find(
    (node) => node['@type'] === 'Event',
  );
  expect([event?.startDate, event?.endDate]).toEqual([start, end]);
});

test('CSL: an item for each source, with its own id', () => {
  ofEveryDossier((dataset) => {
    const items = JSON.parse(written(cslJson, dataset)) as readonly {
      id: string;
      title: string;
      URL?: string;
    }[];
    expect(items.map(({ id, title }) => [id, title])).toEqual(
      dataset.sources.map(({ id, title }) => [id, title]),
    );
    expect(items.filter(({ URL: address = 'https:' }) => !address.startsWith('http'))).toEqual([]);
  });
});

const isCsl = new Ajv({ strict: false }).compile(CSL_SCHEMA);

test('CSL: valid against the schema that is published', () => {
  ofEveryDossier((dataset) => {
    isCsl(JSON.parse(written(cslJson, dataset)));
    expect(isCsl.errors ?? []).toEqual([]);
  });
});

test.each([
  ['container-title', 'container'],
  ['date-parts', 'dateParts'],
  ['article-newspaper', 'newspaper'],
  ['literal', 'name'],
  ['"URL"', '"url"'],
])('CSL: the schema would not take %s written as %s', (right, wrong) => {
  const source = sourceInFile({ publisher: 'A paper', author: 'A. Writer', url: 'https://a.example/b' });
  const text = written(cslJson, datasetOf(dossier({ sources: [source] })));
  expect(text).toContain(right);
  expect(isCsl(JSON.parse(text.replace(right, wrong)))).toBe(false);
});

describe('CSL: dates', () => {
  test.each([
    ['2024-11-22', { 'date-parts': [[2024, 11, 22]] }],
    ['2024', { 'date-parts': [[2024]] }],
    ['2024-05~', { 'date-parts': [[2024, 5]], circa: true }],
    ['2004-23', { 'date-parts': [[2004]], season: '3' }],
    ['1900/1901-02', { 'date-parts': [[1900], [1901, 2]] }],
    ['197X', { literal: '1970s' }],
    ['2024/..', { literal: 'from 2024 on' }],
    ['-0044', { 'date-parts': [[-44]] }],
  ])('%s', (edtf, date) => {
    const reading = parseEdtf(edtf);
    expect(reading.ok && toCslDate(reading.value)).toEqual(date);
  });
});
