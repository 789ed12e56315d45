/**
 * The file format `dateline/1` as people write it: one schema for checking, for TypeScript, and for the JSON
 * Schema that editors use. Messages say what is expected; the path is added by `parse.ts`.
 */
import * as v from 'valibot';
import { ACTOR_KINDS, STATUSES } from './dataset.ts';
import { BASES } from './eventDate.ts';
import { MAX_EDTF_LENGTH } from './edtf.ts';
import { MAX_QUOTE_LENGTH } from './quote.ts';

export const FORMAT = 'dateline/1';
export const MAX_TITLE_LENGTH = 10_000;

const text = (description: string) => v.pipe(v.string(), v.nonEmpty('must not be empty'), v.description(description));
const line = (description: string) =>
  v.pipe(text(description), v.maxLength(MAX_TITLE_LENGTH, `must have at most ${MAX_TITLE_LENGTH} characters`));
const count = (description: string, least: number) =>
  v.pipe(v.number(), v.safeInteger('must be a whole number'), v.minValue(least, `must be at least ${least}`), v.description(description));

/** Ids in the wild are numbers too; they are kept as text. */
const id = v.pipe(v.union([v.pipe(v.string(), v.nonEmpty('must not be empty')), v.pipe(v.number(), v.safeInteger())]), v.description('A short name, unique among its kind'));

const edtf = v.pipe(
  v.union([v.pipe(v.string(), v.maxLength(MAX_EDTF_LENGTH, `must have at most ${MAX_EDTF_LENGTH} characters`)), v.pipe(v.number(), v.safeInteger())]),
  v.description('EDTF date: 2024-11-21, 2023-07, 2018/2019, [2024-11-11..2024-11-17], 2024-05~; a bare number is a year'),
);

export const DateSchema = v.object({
  edtf: v.nullable(edtf),
  basis: v.pipe(v.picklist(BASES), v.description('stated: the text gives it; resolved: reckoned from another date; inferred: from the order told; undated')),
  words: v.optional(text('The expression that dates the event, exactly as it stands in one of its quotes')),
  note: v.optional(text('One sentence on how the words were read')),
});

export const QuoteSchema = v.object({
  source: id,
  text: v.pipe(text('Verbatim, from one paragraph of the source'), v.maxLength(MAX_QUOTE_LENGTH, `must have at most ${MAX_QUOTE_LENGTH} characters`)),
  at: v.optional(
    v.pipe(
      v.object({
        occurrence: v.optional(count('Which of the places where the words stand, counted from 1', 1)),
        paragraph: v.optional(count('Paragraph of the source, counted from 1', 1)),
        offset: v.optional(count('UTF-16 offset in that paragraph, or in the paragraphs joined by a line end', 0)),
        prefix: v.optional(text('Words just before')),
        suffix: v.optional(text('Words just after')),
      }),
      v.description('Only needed when the text occurs more than once'),
    ),
  ),
});

export const SourceSchema = v.object({
  id,
  title: line('Headline'),
  publisher: v.optional(line('Who published it')),
  author: v.optional(line('Who wrote it')),
  url: v.optional(v.pipe(v.string(), v.description('Where it was published'))),
  published: v.pipe(edtf, v.description('Publication date, EDTF')),
  place: v.optional(line('The place of the dateline')),
  language: v.optional(line('BCP 47, when it is not the dataset’s')),
  text: v.optional(v.pipe(v.array(v.string()), v.description('The full text, one string a paragraph'))),
});

export const ActorSchema = v.object({
  id,
  name: line('Name as readers know it'),
  kind: v.picklist(ACTOR_KINDS),
  aliases: v.optional(v.array(line('Another name in the text'))),
});

export const EventSchema = v.object({
  id,
  title: line('What a newspaper would print'),
  kind: line('One of the dataset’s kinds'),
  date: DateSchema,
  otherDates: v.optional(v.pipe(v.array(DateSchema), v.description('What other sources say of the same date'))),
  actors: v.optional(v.array(v.union([id, v.object({ id, role: v.optional(line('What the actor does in the event')) })]))),
  status: v.optional(v.picklist(STATUSES)),
  attributedTo: v.optional(v.pipe(v.array(id), v.description('Whose claim it is: ids of actors'))),
  quotes: v.optional(v.array(QuoteSchema)),
});

/** An event before its quotes are looked at one by one, so that a bad quote does not take its event with it. */
export const EventShellSchema = v.object({ ...EventSchema.entries, quotes: v.optional(v.array(v.unknown())) });

/** The file without what is in its lists, which are checked entry by entry. */
export const HeadSchema = v.object({
  $schema: v.optional(v.string()),
  format: v.literal(FORMAT),
  title: line('Title of the timeline'),
  language: v.optional(line('BCP 47: en, es, ur')),
  kinds: v.optional(v.pipe(v.array(line('A kind of event')), v.description('The kinds of event used, in the order in which to list them'))),
  sources: v.optional(v.array(v.unknown())),
  actors: v.optional(v.array(v.unknown())),
  events: v.array(v.unknown()),
});

export const FileSchema = v.object({
  ...HeadSchema.entries,
  sources: v.array(SourceSchema),
  actors: v.optional(v.array(ActorSchema)),
  events: v.array(EventSchema),
});

export type DateInFile = v.InferOutput<typeof DateSchema>;
export type SourceInFile = v.InferOutput<typeof SourceSchema>;
export type EventInFile = v.InferOutput<typeof EventShellSchema>;
