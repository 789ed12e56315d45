import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type AnySchema } from 'ajv';
import { describe, expect, test } from 'vitest';
import { formatSchema } from '../../scripts/json-schema.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { dossierFile } from '../../src/formats/json/toDossierFile.ts';

const committed = readFileSync('dateline-1.schema.json', 'utf8');
const validator = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
const validate = validator.compile(JSON.parse(committed) as AnySchema);

/** Where a dossier breaks the schema, and how: `/events/0/date/basis must be equal to one of the allowed values`. */
function errorsIn(dossier: unknown): readonly string[] {
  if (validate(dossier) === true) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const DOSSIER = {
  format: 'dateline/1',
  title: 'Clocks',
  sources: [{ id: 'article', title: 'On clocks', published: 1900, text: ['The clock struck one.'] }],
  events: [
    {
      id: 'strike',
      title: 'The clock strikes',
      kind: 'event',
      date: { edtf: '1900-01', basis: 'stated' },
      quotes: [{ source: 'article', text: 'The clock struck one.' }],
    },
  ],
};
const [EVENT] = DOSSIER.events;

describe('dateline-1.schema.json', () => {
  test('is what `npm run schema` writes', () => {
    expect(committed).toBe(formatSchema());
  });

  test.each(readdirSync('data').filter((name) => name.endsWith('.json')))('accepts data/%s', (name) => {
    expect(errorsIn(JSON.parse(readFileSync(`data/${name}`, 'utf8')))).toEqual([]);
  });

  test('accepts a dossier that is taken away, which is what it was, fields that nobody knows included', () => {
    const file = { ...DOSSIER, remark: ['mine'], events: [{ ...EVENT, weather: 'rain' }] };
    const { dataset } = parseDataset(file);
    if (!dataset) throw new Error('It is a dossier.');
    const outgoing = { dataset, file: () => file, fileBytes: null, now: new Date(0) };
    const taken: unknown = JSON.parse([...dossierFile.toPieces(outgoing, {})].join(''));
    expect(errorsIn(taken)).toEqual([]);
    expect(taken).toEqual(file);
  });

  test('accepts fields that it does not know', () => {
    expect(errorsIn({ ...DOSSIER, remark: 'mine' })).toEqual([]);
  });

  test.each([
    ['another format', { ...DOSSIER, format: 'dateline/2' }, '/format must be equal to constant'],
    ['no events', { ...DOSSIER, events: undefined }, " must have required property 'events'"],
    ['an empty title', { ...DOSSIER, title: '' }, '/title must NOT have fewer than 1 characters'],
    [
      'a basis that is none',
      { ...DOSSIER, events: [{ ...EVENT, date: { edtf: '1900', basis: 'guessed' } }] },
      '/events/0/date/basis must be equal to one of the allowed values',
    ],
    [
      'a place counted from 0',
      {
        ...DOSSIER,
        events: [{ ...EVENT, quotes: [{ source: 'article', text: 'one', at: { occurrence: 0 } }] }],
      },
      '/events/0/quotes/0/at/occurrence must be >= 1',
    ],
  ])('refuses %s', (_, dossier, error) => {
    expect(errorsIn(dossier)).toContain(error);
  });
});
