/**
 * Whether a value is, as it stands, what its schema makes of it: most are, and need no walk that could say what is wrong
 * with them. The tests are made from the schemas; what they do not know is never called flawless.
 */
import { isBlank, type SchemaParts } from './blankFields.ts';

type Test = (value: unknown) => boolean;

const tests = new WeakMap<SchemaParts, Test>();

/** None but fields of the schema, all of them allowed, and none left blank that may be left out. */
export function isFlawless(schema: SchemaParts, value: unknown): boolean {
  let test = tests.get(schema);
  if (!test) tests.set(schema, (test = testOf(schema)));
  return test(value);
}

function testOf(schema: SchemaParts): Test {
  const { type = '', pipe, entries, item, wrapped } = schema;
  if (pipe) return every(pipe.map((part) => (part === schema ? NEVER : testOf(part))));
  switch (type) {
    case 'unknown':
      return () => true;
    case 'string':
      return (value) => typeof value === 'string';
    case 'number':
      return (value) => typeof value === 'number' && !Number.isNaN(value);
    case 'picklist':
      return oneOf(schema.options ?? []);
    case 'literal':
      return (value) => value === schema.literal;
    case 'nullable':
      return wrapped ? some([(value) => value === null, testOf(wrapped)]) : NEVER;
    case 'optional':
      return wrapped ? every([(value) => !isBlank(value), testOf(wrapped)]) : NEVER;
    case 'union':
      return some((schema.options ?? []).map((option) => (isParts(option) ? testOf(option) : NEVER)));
    case 'array':
      return item ? listOf(testOf(item)) : NEVER;
    case 'object':
      return entries ? objectWith(entries) : NEVER;
    default:
      return actionTest(schema);
  }
}

/** Of an action in a pipe, which is asked only of what the schema before it allows. */
function actionTest({ type = '', requirement }: SchemaParts): Test {
  const limit = Number(requirement);
  switch (type) {
    case 'non_empty':
      return (value) => typeof value === 'string' && value !== '';
    case 'max_length':
      return (value) => typeof value === 'string' && value.length <= limit;
    case 'min_value':
      return (value) => typeof value === 'number' && value >= limit;
    case 'safe_integer':
      return Number.isSafeInteger;
    default:
      return NEVER;
  }
}

const NEVER: Test = () => false;

const every =
  (parts: readonly Test[]): Test =>
  (value) => {
    for (const test of parts) if (!test(value)) return false;
    return true;
  };

const some =
  (parts: readonly Test[]): Test =>
  (value) => {
    for (const test of parts) if (test(value)) return true;
    return false;
  };

function oneOf(choices: readonly unknown[]): Test {
  const known = new Set(choices);
  return (value) => known.has(value);
}

const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);

function objectWith(entries: Readonly<Record<string, SchemaParts>>): Test {
  const fields = new Map(Object.entries(entries).map(([key, entry]) => [key, testOf(entry)]));
  const required = Object.keys(entries).filter((key) => entries[key]?.type !== 'optional');
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const object = value as Readonly<Record<string, unknown>>;
    for (const key in object) if (fields.get(key)?.(object[key]) !== true) return false;
    return required.every((key) => object[key] !== undefined);
  };
}

const isParts = (option: unknown): option is SchemaParts => typeof option === 'object' && option !== null;
