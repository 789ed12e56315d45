/** Days of the week, and weekends. */
import { weekday, type CalendarDay } from '../../../../dataset/calendar.ts';
import type { Context } from '../../context.ts';
import type { Rule } from '../../language.ts';
import type { Match } from '../../candidate.ts';
import { anchorOf, date, day, fromMention, withTime, type Found } from '../../meanings.ts';
import { WEEKDAYS, sayPublication } from '../../sayings.ts';
import { addDays, daysBetween, periodAround, shiftPeriod, weekPeriod } from '../../period.ts';
import { dayPartIn, sideOf, stepIn } from '../inMatch.ts';

const latestUpTo = (last: CalendarDay, wanted: number): CalendarDay =>
  addDays(last, -((weekday(last) - wanted + 7) % 7));

const nextAfter = (before: CalendarDay, wanted: number): CalendarDay =>
  addDays(latestUpTo(before, wanted), 7);

const wantedIn = (match: Match<Found>): number => match.value('WEEKDAY') ?? 1;

export const weekdays: readonly Rule[] = [
  {
    name: 'weekday',
    pattern: 'WEEKDAY',
    read: (match, context) => (isWeekday(match.from, context) ? readWeekday(match, context) : null),
  },
  {
    name: 'weekday and part of the day',
    pattern: '(early|late)? WEEKDAY DAYPART',
    read: (match, context) => withTime(readWeekday(match, context), dayPartIn(match)),
  },
  {
    name: 'end of a stretch of weekdays',
    pattern: 'to|through|until|till|-|– [ WEEKDAY ]',
    read: (match, context) => {
      const beside = context.lastBeside(match.from);
      if (beside?.period.unit !== 'day' || !isWeekday(match.markFrom, context)) return null;
      const because = `the next ${WEEKDAYS[wantedIn(match) - 1]} after the day before it`;
      return day(nextAfter(beside.period.first, wantedIn(match)), because, anchorOf(beside));
    },
  },
  {
    name: 'last or next weekday',
    pattern: 'which:last|past|next|this|coming|previous|following WEEKDAY',
    read: lastOrNext,
  },
  {
    name: 'weekday of last or next week',
    pattern: 'WEEKDAY of? which:last|this|next week',
    read: (match, context) => {
      const step = stepIn(match);
      const monday = addDays(weekPeriod(context.published).first, 7 * step);
      const week = step === 0 ? 'of' : `${sideOf(step)} that of`;
      const because = `in the week ${week} ${sayPublication(context)}`;
      return day(addDays(monday, wantedIn(match) - 1), because, 'publication');
    },
  },
  { name: 'weekend at hand', pattern: 'the weekend', read: weekendAtHand },
];

/**
 * In news the latest one up to and including the publication day (91 % in MEANTIME), or the next when the clause
 * speaks of what is to come; in a narrative the first one from the day that it has come to.
 */
function readWeekday(match: Match<Found>, context: Context): Found {
  const wanted = wantedIn(match);
  const name = WEEKDAYS[wanted - 1];
  const { published, last } = context;
  if (context.isNarrative && last?.period.unit === 'day') {
    const eve = addDays(last.period.first, -1);
    return day(nextAfter(eve, wanted), `the first ${name} from the day mentioned before`);
  }
  const near = context.lastDay(
    (other) => weekday(other) === wanted && Math.abs(daysBetween(published, other)) < 7,
  );
  if (near) return fromMention(near, near.period, `the ${name} mentioned before`);
  const isAhead = context.tenseAt(match.from) === 'future' && weekday(published) !== wanted;
  return isAhead
    ? day(nextAfter(published, wanted), `the next ${name} after ${sayPublication(context)}`, 'publication')
    : day(
        latestUpTo(published, wanted),
        `the latest ${name} up to ${sayPublication(context)}`,
        'publication',
      );
}

function lastOrNext(match: Match<Found>, context: Context): Found {
  const wanted = wantedIn(match);
  const name = WEEKDAYS[wanted - 1];
  const { published } = context;
  const step = stepIn(match);
  if (step === 0) {
    const found = addDays(weekPeriod(published).first, wanted - 1);
    return day(found, `the ${name} in the week of ${sayPublication(context)}`, 'publication');
  }
  return step > 0
    ? day(nextAfter(published, wanted), `the next ${name} after ${sayPublication(context)}`, 'publication')
    : day(
        latestUpTo(addDays(published, -1), wanted),
        `the latest ${name} before ${sayPublication(context)}`,
        'publication',
      );
}

/** "Black Monday" was one day, and which one the words do not say. */
const NAMES_EVENT = /^(black|bloody|good|easter|ash|palm|cyber|super|holy|maundy|fat|whit|shrove)$/;

/** Weekdays cut short count only with a dot: "Sun" and "Mon" are names and words, too. */
function isWeekday(index: number, context: Context): boolean {
  const token = context.token(index);
  const isWhole = !!token && (token.text.length > 4 || token.text.endsWith('.'));
  return isWhole && token.isCapital && !NAMES_EVENT.test(context.wordAt(index - 1));
}

/** The coming one when the clause looks ahead, else the latest that has begun. */
function weekendAtHand(match: Match<Found>, context: Context): Found | null {
  if (context.isNarrative) return null;
  const { published } = context;
  const coming = periodAround('weekend', published);
  const isAhead = weekday(published) >= 6 || context.tenseAt(match.from) === 'future';
  const because = `the ${isAhead ? 'one at hand on' : 'latest before'} ${sayPublication(context)}`;
  return date(isAhead ? coming : shiftPeriod(coming, -1), because, { anchor: 'publication' });
}
