/** Checks one value against one schema and turns what is wrong into sentences with paths. */
import * as v from 'valibot';
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

type FieldsSchema = v.ObjectSchema<v.ObjectEntries, undefined>;

/** The checked value, or null after its problems were added. Unknown fields are reported and not passed on. */
export function check<const S extends FieldsSchema>(
  schema: S,
  value: unknown,
  path: string,
  problems: Problems,
): v.InferOutput<S> | null {
  warnOfUnknownFields(schema, value, path, problems);
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const at = (issue.path ?? []).map((item) => item.key as string | number).reduce(joinPath, path);
    problems.error(at, `${quoted(at.split('.').at(-1) ?? at)} ${sentenceOf(issue)}`);
  }
  return null;
}

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

function warnOfUnknownFields(schema: FieldsSchema, value: unknown, path: string, problems: Problems): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(schema.entries, key)) continue;
    problems.warn(
      joinPath(path, key),
      `${quoted(key)} is not a field of this format; it is kept in the file and not shown.`,
    );
  }
}
