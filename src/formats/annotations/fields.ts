/** What may stand in JSON that others wrote. */
export type Fields = Readonly<Record<string, unknown>>;

/** None of what has none. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** One or several, as JSON-LD has it. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
