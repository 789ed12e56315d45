/** What the words under the names of a pattern stand for. */
import type { Found } from '../meanings.ts';
import type { Context } from '../context.ts';
import type { Match } from '../candidate.ts';
import type { PeriodUnit, Third } from '../period.ts';
import type { Unit } from '../timeExpression.ts';
import { unitOf, VAGUE } from './lexicon.ts';

/** The unit under UNIT or UNITS. */
export const unitIn = (match: Match<Found>): Unit => unitOf(match.value('UNIT') ?? match.value('UNITS'));

/** Units that the calendar has periods of. */
export const isCalendarUnit = (unit: Unit): unit is PeriodUnit => !/^(second|minute|hour)$/.test(unit);

/** The count under COUNT, or 1 for "a"; null when the words do not say it. */
export function countIn(match: Match<Found>): number | null {
  if (match.value('several') !== undefined) return null;
  const count = match.value('COUNT') ?? match.value('ONE') ?? null;
  return count === VAGUE ? null : count;
}

const THIRDS: readonly Third[] = ['START', 'MID', 'END'];

/** The third of a period under PART ("early") or PARTNOUN ("the end of"). */
export const thirdIn = (match: Match<Found>): Third | null =>
  THIRDS[(match.value('PART') ?? match.value('PARTNOUN') ?? 0) - 1] ?? null;

const DAY_PART_CODES = ['MO', 'AF', 'EV', 'NI'];

/** TIMEX3's name of the part of a day under DAYPART; night when the words have none ("tonight"). */
export const dayPartIn = (match: Match<Found>): string =>
  DAY_PART_CODES[(match.value('DAYPART') ?? 4) - 1] ?? 'NI';

const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  prior: -1,
  before: -1,
  this: 0,
  current: 0,
  next: 1,
  following: 1,
  coming: 1,
  after: 1,
};

/** −1 for "last", 0 for "this", 1 for "next", under `which`. */
export const stepIn = (match: Match<Found>): number => STEPS[match.word('which') ?? 'this'] ?? 0;

/** Whether "the day before" or "two years after" goes on, so that it does not hang on what was mentioned: "before his death". */
export const hangsOnNext = ({ to }: Match<Found>, context: Context): boolean =>
  /^(before|after) (the|an?|his|her|its|their)$/.test(`${context.wordAt(to - 1)} ${context.wordAt(to)}`);

/** "before", "of" or "after", as a step goes. */
export const sideOf = (step: number): string => (step < 0 ? 'before' : step > 0 ? 'after' : 'of');
