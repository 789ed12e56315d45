import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { withoutBlanks } from '../../src/dataset/blankFields.ts';
import {
  ActorShellSchema,
  DateSchema,
  EventSchema,
  EventShellSchema,
  IdSchema,
  ParticipationSchema,
  PositionSchema,
  QuoteSchema,
  SourceSchema,
} from '../../src/dataset/fileSchema.ts';
import { isFlawless } from '../../src/dataset/flawless.ts';
import { actorInFile, eventInFile, sourceInFile } from '../fixtures/dossier.ts';

const value = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    ' ',
    'a',
    0,
    -1,
    1.5,
    NaN,
    2 ** 53,
    true,
    [],
    {},
    ['a'],
    [null],
  ),
  fc.constantFrom(
    'stated',
    'undated',
    'alleged',
    'person',
    'a'.repeat(65),
    'a'.repeat(5001),
    'a'.repeat(10_001),
  ),
);
const KEYS =
  'id title kind edtf basis source text at occurrence offset prefix words quotes date status name published unknown __proto__ constructor toString';
const key = fc.constantFrom(...KEYS.split(' '));
const object = fc.array(fc.tuple(key, value), { maxLength: 6 }).map((fields) => Object.fromEntries(fields));
const whole = fc.constantFrom<object>(
  eventInFile(),
  eventInFile({
    actors: ['mouse', 3, { id: 'cat', role: 'host' }],
    status: 'alleged',
    attributedTo: ['mouse'],
  }),
  actorInFile(),
  sourceInFile(),
  { edtf: null, basis: 'undated' },
  { source: 'article', text: 'The clock', at: { occurrence: 1, prefix: 'x' } },
  { occurrence: 1, paragraph: 2, offset: 0, prefix: 'a', suffix: 'b' },
);
const changed = fc
  .tuple(whole, object, fc.subarray(['id', 'date', 'title', 'text', 'basis']))
  .map(([all, other, left]) =>
    Object.fromEntries(Object.entries({ ...all, ...other }).filter(([name]) => !left.includes(name))),
  );

const SCHEMAS: readonly v.GenericSchema[] = [
  ActorShellSchema,
  DateSchema,
  EventSchema,
  EventShellSchema,
  IdSchema,
  ParticipationSchema,
  PositionSchema,
  QuoteSchema,
  SourceSchema,
];

test('what is called flawless is what its schema makes of it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SCHEMAS), fc.oneof(value, object, whole, changed), (schema, tried) => {
      if (!isFlawless(schema, tried)) return;
      const read = v.safeParse(schema, withoutBlanks(schema, tried));
      expect(read).toMatchObject({ success: true });
      expect(read.output).toStrictEqual(tried);
    }),
    { numRuns: 5000 },
  );
});

test('what people write is flawless', () => {
  expect(isFlawless(EventSchema, eventInFile())).toBe(true);
  expect(isFlawless(EventShellSchema, eventInFile({ actors: [3] }))).toBe(true);
  expect(isFlawless(DateSchema, { edtf: null, basis: 'undated' })).toBe(true);
  expect(isFlawless(SourceSchema, sourceInFile())).toBe(true);
  expect(isFlawless(ActorShellSchema, actorInFile())).toBe(true);
});
