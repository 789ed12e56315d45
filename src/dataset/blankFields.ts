/** What the schemas of `fileSchema.ts` are made of, as far as one walks through them beside a value. */
export interface SchemaParts {
  readonly type?: string;
  readonly entries?: Readonly<Record<string, SchemaParts>>;
  readonly item?: SchemaParts;
  readonly wrapped?: SchemaParts;
  readonly pipe?: readonly SchemaParts[];
  /** Schemas of a union; texts of a picklist. */
  readonly options?: readonly (SchemaParts | string)[];
  readonly literal?: unknown;
  readonly requirement?: unknown;
}

export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

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
