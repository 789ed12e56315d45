/** The year of a month or day that is written without one. */
import { compareDays } from '../../dataset/calendar.ts';
import type { Context } from './context.ts';
import { daysBetween, type Period } from './period.ts';

export interface ChosenYear {
  readonly period: Period;
  readonly why: 'story' | 'nearest' | 'future' | 'past';
}

/** In months: a step back by more is one ahead, into the next year. */
const HALF_A_YEAR = 6;

/**
 * In a narrative the year that it has come to (right for 92 % in WikiWars); in news the occurrence that is nearest to
 * publication (94 % in MEANTIME), unless the clause says that it is past or to come.
 * @param inYear The period in a year, or null when it does not exist there (29 February).
 */
export function chooseYear(
  inYear: (year: number) => Period | null,
  context: Context,
  index: number,
): ChosenYear | null {
  const { published, storyYear, last: mention } = context;
  if (context.isNarrative) {
    // 29 February is in the nearest year that has it.
    const periods = [0, 1, -1, 2, -2].map((offset) => inYear(storyYear + offset));
    const [same, next] = periods;
    // After November 1944 a story comes to the March that follows.
    const isTurned =
      mention?.isComplete &&
      same &&
      next &&
      mention.period.first.month - same.first.month > HALF_A_YEAR &&
      compareDays(next.first, published) <= 0;
    const period = isTurned ? next : periods.find(Boolean);
    return period ? { period, why: 'story' } : null;
  }
  const options = [-1, 0, 1].flatMap((offset) => inYear(published.year + offset) ?? []);
  const tense = context.tenseAt(index);
  const fitting = options.filter(
    ({ first, last }) =>
      tense === null ||
      (tense === 'past' ? compareDays(first, published) <= 0 : compareDays(last, published) >= 0),
  );
  const distance = ({ first, last }: Period): number =>
    Math.max(0, daysBetween(published, first), daysBetween(last, published));
  const byDistance = (candidates: readonly Period[]) =>
    candidates.toSorted((a, b) => distance(a) - distance(b))[0];
  const nearest = byDistance(options);
  const chosen = byDistance(fitting) ?? nearest;
  return chosen ? { period: chosen, why: chosen === nearest ? 'nearest' : (tense ?? 'nearest') } : null;
}
