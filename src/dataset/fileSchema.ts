/**
 * The file format `dateline/1` as people write it: one schema for checking, for TypeScript, and, with
 * `fileDescriptions.ts`, for the JSON Schema that editors use. Messages say what is expected; the path is added by
 * `check.ts`.
 */
import * as v from 'valibot';
import { ACTOR_KINDS, STATUSES } from './dataset.ts';
import { BASES } from './eventDate.ts';
import { MAX_EDTF_LENGTH } from './edtf.ts';
import { MAX_QUOTE_LENGTH } from './quote.ts';

export const FORMAT = 'dateline/1';
/** In UTF-16 units; of names and kinds, too. */
export const MAX_TITLE_LENGTH = 10_000;

const atMost = (length: number) =>
  v.maxLength<string, number, string>(length, `must have at most ${length} characters`);

const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));
const line = v.pipe(text, atMost(MAX_TITLE_LENGTH));
const wholeNumber = v.pipe(v.number(), v.safeInteger('must be a whole number'));
const countFrom = (least: number) => v.pipe(wholeNumber, v.minValue(least, `must be at least ${least}`));

/** Ids in the wild are numbers too; they are kept as text. */
export const IdSchema = v.union([text, wholeNumber]);
/** A bare number is a year. */
export const EdtfSchema = v.union([v.pipe(v.string(), atMost(MAX_EDTF_LENGTH)), wholeNumber]);

export const DateSchema = v.object({
  edtf: v.nullable(EdtfSchema),
  basis: v.picklist(BASES),
  source: v.optional(IdSchema),
  words: v.optional(text),
  note: v.optional(text),
});

/** Which place is meant, where the words of a quote stand more than once. */
export const PositionSchema = v.object({
  occurrence: v.optional(countFrom(1)),
  paragraph: v.optional(countFrom(1)),
  offset: v.optional(countFrom(0)),
  prefix: v.optional(text),
  suffix: v.optional(text),
});

export const QuoteSchema = v.object({
  source: IdSchema,
  text: v.pipe(text, atMost(MAX_QUOTE_LENGTH)),
  at: v.optional(PositionSchema),
});

/** A list that is checked entry by entry, so that a bad entry does not take with it what the list is part of. */
const list = v.optional(v.unknown());

export const LineSchema = line;
export const ParagraphSchema = v.string();

export const SourceSchema = v.object({
  id: IdSchema,
  title: line,
  publisher: v.optional(line),
  author: v.optional(line),
  url: v.optional(v.string()),
  /** Null where nobody knows it. */
  published: v.nullable(EdtfSchema),
  place: v.optional(line),
  language: v.optional(line),
  text: v.optional(v.array(ParagraphSchema)),
});

/** A source whose date is missing is still a source: its text proves quotes. */
export const SourceShellSchema = v.object({
  ...SourceSchema.entries,
  published: v.optional(SourceSchema.entries.published),
  text: list,
});

export const ActorSchema = v.object({
  id: IdSchema,
  name: line,
  kind: v.picklist(ACTOR_KINDS),
  aliases: v.optional(v.array(line)),
});

export const ActorShellSchema = v.object({ ...ActorSchema.entries, aliases: list });

export const ParticipationSchema = v.object({ id: IdSchema, role: v.optional(line) });

export const EventSchema = v.object({
  id: IdSchema,
  title: line,
  kind: line,
  date: DateSchema,
  otherDates: v.optional(v.array(DateSchema)),
  actors: v.optional(v.array(v.union([IdSchema, ParticipationSchema]))),
  status: v.optional(v.picklist(STATUSES)),
  attributedTo: v.optional(v.array(IdSchema)),
  quotes: v.optional(v.array(QuoteSchema)),
});

export const EventShellSchema = v.object({
  ...EventSchema.entries,
  otherDates: list,
  actors: list,
  attributedTo: list,
  quotes: list,
});

export const DossierSchema = v.object({
  $schema: v.optional(v.string()),
  format: v.literal(FORMAT),
  title: line,
  language: v.optional(line),
  kinds: v.optional(v.array(line)),
  sources: v.array(SourceSchema),
  actors: v.optional(v.array(ActorSchema)),
  events: v.array(EventSchema),
});

export const DossierShellSchema = v.object({
  ...DossierSchema.entries,
  kinds: list,
  sources: list,
  actors: list,
  events: v.unknown(),
});

export type DateInFile = v.InferOutput<typeof DateSchema>;
export type SourceInFile = v.InferOutput<typeof SourceShellSchema>;
export type ParticipationInFile = v.InferOutput<typeof ParticipationSchema>;
export type EventInFile = v.InferOutput<typeof EventShellSchema>;
