import type { DatedEvent, Source } from '../../dataset/dataset.ts';
import type { TimeSpan } from '../../dataset/eventDate.ts';
import type { Lane } from '../../layout/lane.ts';
import type { Marks } from '../../layout/marks.ts';

/** What a picture is drawn of. */
export interface Timeline {
  readonly title: string;
  /** BCP 47; of the titles, unless their letters say otherwise. */
  readonly language: string;
  readonly marks: Marks;
  readonly lanes: readonly Lane[];
  /** For each lane the place of its actor in the dossier; null for one that has none. */
  readonly actorIndexOf: (lane: Lane) => number | null;
  /** Left out of the axis. */
  readonly gaps: readonly TimeSpan[];
  readonly window: TimeSpan;
  /** What shows everything. */
  readonly whole: TimeSpan;
  readonly undrawable: readonly DatedEvent[];
  readonly undated: readonly DatedEvent[];
  readonly sources: readonly Source[];
  /** Events of the dossier, those that are filtered out included. */
  readonly total: number;
}
