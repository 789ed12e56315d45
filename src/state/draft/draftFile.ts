/** The file that a draft is about to become: the format itself, so that nothing is converted on the way out. */
import * as v from 'valibot';
import { ActorSchema, DossierSchema, EventSchema, SourceSchema } from '../../dataset/fileSchema.ts';

/** A source may still lack its date of publication, for that is asked for and never guessed. */
const DraftSourceSchema = v.object({
  ...SourceSchema.entries,
  published: v.optional(SourceSchema.entries.published),
});

export const DraftFileSchema = v.object({ ...DossierSchema.entries, sources: v.array(DraftSourceSchema) });

/** What an entry of each list must be. */
export const ENTRY_SCHEMAS = {
  sources: DraftSourceSchema,
  actors: ActorSchema,
  events: EventSchema,
} as const;

type Frozen<T> = T extends readonly (infer U)[]
  ? readonly Frozen<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

export type DossierFile = Frozen<v.InferOutput<typeof DraftFileSchema>>;

export interface Entries {
  readonly sources: DossierFile['sources'][number];
  readonly actors: NonNullable<DossierFile['actors']>[number];
  readonly events: DossierFile['events'][number];
}
export type ListName = keyof Entries;

export type EventInDraft = Entries['events'];
/** Of an event whose source says nothing of when it was. */
export const UNDATED: EventInDraft['date'] = { edtf: null, basis: 'undated' };

export type QuoteInDraft = NonNullable<EventInDraft['quotes']>[number];
export type ParticipationInDraft = NonNullable<EventInDraft['actors']>[number];

/** An entry that has no id yet. */
export type New<L extends ListName> = Omit<Entries[L], 'id'>;
/** Fields to be otherwise; one that is undefined or blank is taken out, where the format lets it be left out. */
export type Change<L extends ListName> = { readonly [K in keyof New<L>]?: New<L>[K] | undefined };
