/** What the schemas of `fileSchema.ts` are made of, as far as one walks through them beside a value. */
export interface SchemaParts {
  readonly type?: string;
  readonly entries?: Readonly<Record<string, SchemaParts>>;
  readonly item?: SchemaParts;
  readonly wrapped?: SchemaParts;
  readonly options?: readonly SchemaParts[];
}

const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/** Whether a value has none but fields of its schema, at any depth, and no blank one: most have, and are left as they are. */
export function isPlain({ entries, item, wrapped, options }: SchemaParts, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (wrapped) return isPlain(wrapped, value);
  if (options) return options.every((option) => isPlain(option, value));
  if (Array.isArray(value)) return !item || value.every((entry) => isPlain(item, entry));
  if (!entries) return true;
  for (const key of Object.keys(value)) {
    const known = Object.hasOwn(entries, key) ? entries[key] : undefined;
    const field = (value as Readonly<Record<string, unknown>>)[key];
    if (!known || isBlank(field) || !isPlain(known, field)) return false;
  }
  return true;
}

/**
 * The value without its blank fields, at any depth, where the schema lets them be left out: forms and spreadsheets write
 * `""` and `null` for what nobody filled in, which is no reason to refuse what is.
 */
export function withoutBlanks({ entries, item, wrapped }: SchemaParts, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (wrapped) return withoutBlanks(wrapped, value);
  if (Array.isArray(value)) return item ? value.map((entry) => withoutBlanks(item, entry)) : value;
  if (!entries) return value;
  const fields = Object.entries(value).flatMap(([key, field]): readonly (readonly [string, unknown])[] => {
    const known = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (!known) return [[key, field]];
    return known.type === 'optional' && isBlank(field) ? [] : [[key, withoutBlanks(known, field)]];
  });
  return Object.fromEntries(fields);
}
