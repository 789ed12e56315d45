/** The JSON Schema of `dateline/1`: the app's own schema, with what its fields mean. */
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { DEFINITIONS, DOSSIER, type ObjectDescription } from '../src/dataset/fileDescriptions.ts';
import {
  ActorSchema,
  DateSchema,
  EdtfSchema,
  DossierSchema,
  EventSchema,
  FORMAT,
  IdSchema,
  ParticipationSchema,
  PositionSchema,
  QuoteSchema,
  SourceSchema,
} from '../src/dataset/fileSchema.ts';

const definitions = {
  id: IdSchema,
  edtf: EdtfSchema,
  source: SourceSchema,
  actor: ActorSchema,
  event: EventSchema,
  participation: ParticipationSchema,
  date: DateSchema,
  quote: QuoteSchema,
  position: PositionSchema,
} satisfies Record<keyof typeof DEFINITIONS, v.GenericSchema>;

/** In draft 7, which editors know best. Fields that the format does not know are allowed, as they are in the app. */
function datelineSchema(): JsonSchema {
  const { $schema, $defs: parts = {}, ...dossier } = toJsonSchema(DossierSchema, { definitions });
  return {
    $schema: $schema ?? '',
    title: `Dateline dossier (${FORMAT})`,
    ...describeObject('dossier', dossier, DOSSIER),
    $defs: Object.fromEntries(
      Object.entries(DEFINITIONS).map(([name, words]) => {
        const part = parts[name] as JsonSchema;
        return [name, 'fields' in words ? describeObject(name, part, words) : { ...words, ...part }];
      }),
    ),
  };
}

/** Throws where schema and descriptions do not have the same fields. */
function describeObject(
  name: string,
  schema: JsonSchema,
  { description, fields }: ObjectDescription,
): JsonSchema {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);
  const unknown = Object.keys(fields).filter((field) => !properties.some(([known]) => known === field));
  if (unknown.length > 0)
    throw new Error(`Described, but not in the schema of ${name}: ${unknown.join(', ')}`);
  return {
    description,
    ...schema,
    properties: Object.fromEntries(
      properties.map(([field, property]) => {
        const words = fields[field];
        // An id says the same everywhere.
        if (words === undefined && field !== 'id') throw new Error(`No description of ${name}.${field}`);
        return [field, words === undefined ? property : { description: words, ...property }];
      }),
    ),
  };
}

/** As it stands in `dateline-1.schema.json`. */
export const formatSchema = (): string => `${JSON.stringify(datelineSchema(), null, 2)}\n`;
