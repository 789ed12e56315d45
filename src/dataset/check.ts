/** Checks one value against one schema and turns what is wrong into sentences with paths. */
import * as v from 'valibot';
import { withoutBlanks, type SchemaParts } from './blankFields.ts';
import { isFlawless } from './flawless.ts';
import { quoted, type Problem } from './problem.ts';

export class Problems {
  readonly list: Problem[] = [];

  error(path: string, message: string): void {
    this.list.push({ path, message, severity: 'error' });
  }

  warn(path: string, message: string): void {
    this.list.push({ path, message, severity: 'warning' });
  }
}

export function joinPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}

/**
 * The checked value, or null after its problems were added. Unknown fields are reported and not passed on; blank ones
 * that may be left out count as left out.
 */
export function check<const S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  path: string,
  problems: Problems,
): v.InferOutput<S> | null {
  if (isFlawless(schema, value)) return value;
  // To the schema a list is an object, too.
  if (Array.isArray(value) && schema.type === 'object') {
    problems.error(path, `${quoted(lastOf(path))} must be an object in braces; it is a list.`);
    return null;
  }
  warnOfUnknownFields(schema, value, path, problems);
  const result = v.safeParse(schema, withoutBlanks(schema, value));
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const at = (issue.path ?? []).map((item) => item.key as string | number).reduce(joinPath, path);
    problems.error(at, `${quoted(lastOf(at))} ${sentenceOf(issue)}`);
  }
  return null;
}

const ListSchema = v.array(v.unknown());

/**
 * What is made of the entries of a list that may be left out, each to be checked alone, without those of which nothing is;
 * none, after its problem was added, of what is no list. `at` is where an entry stands in the file.
 */
export function readEntries<T>(
  value: unknown,
  path: string,
  problems: Problems,
  read: (entry: unknown, at: string, index: number) => T | null,
): readonly T[] {
  if (value === undefined || value === null) return NONE;
  const list = check(ListSchema, value, path, problems) ?? NONE;
  const made: T[] = [];
  for (let index = 0; index < list.length; index++) {
    const one = read(list[index], joinPath(path, index), index);
    if (one !== null) made.push(one);
  }
  return made;
}

const NONE: readonly never[] = [];

/** The entries of a list that are as they should be: one that is not is reported, and takes nothing else with it. */
export const checkEntries = <const S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  path: string,
  problems: Problems,
): readonly v.InferOutput<S>[] =>
  readEntries(value, path, problems, (entry, at) => check(schema, entry, at, problems));

const lastOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text in quotation marks',
  number: 'a number',
  array: 'a list in square brackets',
  object: 'an object in braces',
  union: 'text or a whole number',
};

function sentenceOf({ type, kind, input, expected, message }: v.BaseIssue<unknown>): string {
  if (input === undefined) return 'is missing; add it.';
  if (kind === 'validation') return `${message}; it is ${quoted(input)}.`;
  if (type === 'picklist') {
    const choices = (expected ?? '').replaceAll(/[()"]/g, '').replaceAll(' | ', ', ');
    return `must be one of ${choices}; it is ${quoted(input)}.`;
  }
  return `must be ${EXPECTED[type] ?? expected ?? 'something else'}; it is ${quoted(input)}.`;
}

/** Names the fields, at any depth, that a schema does not have: a field misspelt would be lost in silence. */
function warnOfUnknownFields(
  schema: SchemaParts | undefined,
  value: unknown,
  path: string,
  problems: Problems,
): void {
  if (!schema || typeof value !== 'object' || value === null) return;
  const { entries, item, wrapped, options = [] } = schema;
  for (const part of [wrapped, ...options])
    if (typeof part === 'object') warnOfUnknownFields(part, value, path, problems);
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries())
      warnOfUnknownFields(item, entry, joinPath(path, index), problems);
  } else if (entries) {
    for (const [key, field] of Object.entries(value)) {
      const at = joinPath(path, key);
      if (Object.hasOwn(entries, key)) warnOfUnknownFields(entries[key], field, at, problems);
      else
        problems.warn(
          at,
          `${quoted(key)} is not a field of this format; it is kept in the file and not shown.`,
        );
    }
  }
}
