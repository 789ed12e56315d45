/** What a dataset is once it is parsed and proved. Everything is readonly: a change makes a new dataset. */
import type { ActorId, EventId, SourceId } from './entityIds.ts';
import type { EventDate, ReadDate } from './eventDate.ts';
import type { Quote } from './verdict.ts';

export const ACTOR_KINDS = ['person', 'state', 'organisation', 'group'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const STATUSES = ['reported', 'alleged', 'denied', 'expected'] as const;
export type Status = (typeof STATUSES)[number];

export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  /** As the file gives it; only `toSafeLink` makes a link of it. */
  readonly url: string | null;
  /** Null when the file's value could not be read. */
  readonly published: ReadDate | null;
  /** The place of the dateline: "SEOUL, South Korea". */
  readonly place: string | null;
  /** BCP 47; the dataset's language unless the source has its own. */
  readonly language: string;
  /** Normalised once (`normaliseText`); every offset counts in these. Empty when there is no text to check against. */
  readonly paragraphs: readonly string[];
}

export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  /** True when events name this id and the file never describes it. */
  readonly isMissing: boolean;
}

export interface Participation {
  readonly actor: ActorId;
  readonly role: string | null;
}

export interface DatedEvent {
  readonly id: EventId;
  readonly title: string;
  readonly kind: string;
  readonly date: EventDate;
  /** What other sources say of the same date. */
  readonly otherDates: readonly EventDate[];
  readonly actors: readonly Participation[];
  readonly status: Status;
  /** Whose claim it is. */
  readonly attributedTo: readonly ActorId[];
  readonly quotes: readonly Quote[];
}

export interface Dataset {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Kinds of event in the order in which the file declares them. */
  readonly kinds: readonly string[];
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  /** In time order (`compareDates`); undated events last, in the order of the file. */
  readonly events: readonly DatedEvent[];
}
