/** What a segment is quoted for, in words. */
import type { DatedEvent } from '../../dataset/dataset.ts';
import { cut } from '../cut.ts';
import type { Segment } from './segments.ts';
import type { EventId } from '../../dataset/entityIds.ts';

/** More titles than this would be a speech. */
const MAX_TITLES = 3;
const MAX_LENGTH = 120;

export function purposeOf(
  { events, dateEvents }: Segment,
  eventOf: (id: EventId) => DatedEvent | undefined,
): string {
  const titles = (ids: readonly EventId[]): string => {
    const named = ids.slice(0, MAX_TITLES).map((id) => cut(eventOf(id)?.title ?? id, MAX_LENGTH));
    const others = ids.length - named.length;
    return named.join('; ') + (others > 0 ? `; and ${others} more` : '');
  };
  const quoted = `quoted for: ${titles(events)}`;
  return dateEvents.length > 0 ? `dates: ${titles(dateEvents)}; ${quoted}` : quoted;
}
