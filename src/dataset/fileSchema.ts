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
const MAX_TITLE_LENGTH = 10_000;

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

export const SourceSchema = v.object({
  id: IdSchema,
  title: line,
  publisher: v.optional(line),
  author: v.optional(line),
  url: v.optional(v.string()),
  published: EdtfSchema,
  place: v.optional(line),
  language: v.optional(line),
  text: v.optional(v.array(v.string())),
});

export const ActorSchema = v.object({
  id: IdSchema,
  name: line,
  kind: v.picklist(ACTOR_KINDS),
  aliases: v.optional(v.array(line)),
});

export const ParticipationSchema = v.object({ id: IdSchema, role: v.optional(line) });

/** A source whose date is missing is still a source: its text proves quotes. */
export const SourceShellSchema = v.object({
  ...SourceSchema.entries,
  published: v.optional(SourceSchema.entries.published),
});

/** An event before its quotes are looked at one by one, so that a bad quote does not take its event with it. */
export const EventShellSchema = v.object({
  id: IdSchema,
  title: line,
  kind: line,
  date: DateSchema,
  otherDates: v.optional(v.array(DateSchema)),
  actors: v.optional(v.array(v.union([IdSchema, ParticipationSchema]))),
  status: v.optional(v.picklist(STATUSES)),
  attributedTo: v.optional(v.array(IdSchema)),
  quotes: v.optional(v.array(v.unknown())),
});

/** The file without what is in its lists, which are checked entry by entry. */
export const HeadSchema = v.object({
  $schema: v.optional(v.string()),
  format: v.literal(FORMAT),
  title: line,
  language: v.optional(line),
  kinds: v.optional(v.array(line)),
  sources: v.optional(v.array(v.unknown())),
  actors: v.optional(v.array(v.unknown())),
  events: v.array(v.unknown()),
});

export type DateInFile = v.InferOutput<typeof DateSchema>;
export type SourceInFile = v.InferOutput<typeof SourceShellSchema>;
export type EventInFile = v.InferOutput<typeof EventShellSchema>;
