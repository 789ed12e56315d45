import { PLACINGS, placingOf, sortTimeOf, type EventDate } from './eventDate.ts';

const comparePlacings = (a: EventDate, b: EventDate): number =>
  PLACINGS.indexOf(placingOf(a)) - PLACINGS.indexOf(placingOf(b));

/**
 * Time order: by start, then by end. A date with no start counts from its end, so that "until November 2024"
 * stands with November 2024 and not before everything else; what cannot be drawn comes last, undated events after the
 * dated ones.
 */
export function compareDates(a: EventDate, b: EventDate): number {
  return (
    comparePlacings(a, b) || sortTimeOf(a) - sortTimeOf(b) || (a.span?.end ?? 0) - (b.span?.end ?? 0) || 0
  );
}
