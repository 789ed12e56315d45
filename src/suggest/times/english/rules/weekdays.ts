/** Days of the week. */
import { compareDays, weekday, type CalendarDay } from '../../../../dataset/calendar.ts';
import type { Context } from '../../context.ts';
import type { Rule } from '../../language.ts';
import { anchorOf, date, day, sayPublication, withTime, type Found } from '../../meanings.ts';
import type { Match } from '../../pattern.ts';
import { addDays, periodAround, shiftPeriod } from '../../period.ts';
import { DAY_PART_CODES } from '../lexicon.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export const latestUpTo = (day: CalendarDay, wanted: number): CalendarDay =>
  addDays(day, -((weekday(day) - wanted + 7) % 7));

const nextAfter = (day: CalendarDay, wanted: number): CalendarDay => addDays(latestUpTo(day, wanted), 7);

/**
 * In news the latest one up to and including the publication day (91 % in MEANTIME), or the next when the clause
 * speaks of what is to come; in a narrative the next one after the day that it has come to.
 */
function readWeekday(wanted: number, index: number, context: Context): Found {
  const name = DAYS[wanted - 1];
  const { published, last } = context;
  if (context.isNarrative && last) {
    const from = last.period.first;
    const isDay = last.period.unit === 'day';
    const found = isDay
      ? compareDays(latestUpTo(from, wanted), from) === 0
        ? from
        : nextAfter(from, wanted)
      : null;
    if (found) return day(found, `the first ${name} from the day mentioned before`);
  }
  if (context.tenseAt(index) === 'future' && weekday(published) !== wanted) {
    return day(
      nextAfter(published, wanted),
      `the next ${name} after ${sayPublication(context)}`,
      'publication',
    );
  }
  return day(
    latestUpTo(published, wanted),
    `the latest ${name} up to ${sayPublication(context)}`,
    'publication',
  );
}

const lastOrNext: Rule['read'] = (match, context) => {
  const wanted = match.value('WEEKDAY') ?? 1;
  const name = DAYS[wanted - 1];
  const { published } = context;
  const which = match.word('which') ?? '';
  if (which === 'this') {
    return day(
      addDays(published, wanted - weekday(published)),
      `the ${name} in the week of ${sayPublication(context)}`,
      'publication',
    );
  }
  if (which === 'next' || which === 'coming' || which === 'following') {
    return day(
      nextAfter(published, wanted),
      `the next ${name} after ${sayPublication(context)}`,
      'publication',
    );
  }
  return day(
    latestUpTo(addDays(published, -1), wanted),
    `the latest ${name} before ${sayPublication(context)}`,
    'publication',
  );
};

export const weekdays: readonly Rule[] = [
  {
    name: 'end of a stretch of weekdays',
    pattern: '(to|through|until|till|-|–) [ WEEKDAY ]',
    read: (match, context) => {
      const beside = context.lastBeside(match.from);
      const wanted = match.value('WEEKDAY') ?? 1;
      if (beside?.period.unit !== 'day' || !context.token(match.to - 1)?.isCapital) return null;
      return day(
        nextAfter(beside.period.first, wanted),
        `the next ${DAYS[wanted - 1]} after the day before it`,
        anchorOf(beside),
      );
    },
  },
  {
    name: 'weekday',
    pattern: 'WEEKDAY',
    read: (match, context) =>
      isNamed(match.from, context) ? readWeekday(match.value('WEEKDAY') ?? 1, match.from, context) : null,
  },
  {
    name: 'weekday and part of the day',
    pattern: '(early|late)? WEEKDAY DAYPART',
    read: (match, context) =>
      withTime(
        readWeekday(match.value('WEEKDAY') ?? 1, match.from, context),
        DAY_PART_CODES[(match.value('DAYPART') ?? 1) - 1] ?? 'MO',
      ),
  },
  { name: 'weekend at hand', pattern: '[ the weekend ]', read: weekendAtHand },
  {
    name: 'last or next weekday',
    pattern: '[ which:last|past|next|this|coming|previous|following WEEKDAY ]',
    read: lastOrNext,
  },
  {
    name: 'weekday last or next week',
    pattern: '[ WEEKDAY of? which:last|this|next week ]',
    read: (match, context) => {
      const which = match.word('which') ?? 'this';
      const weeks = { last: -1, this: 0, next: 1 }[which] ?? 0;
      const { published } = context;
      const monday = addDays(published, 1 - weekday(published) + 7 * weeks);
      const found = addDays(monday, (match.value('WEEKDAY') ?? 1) - 1);
      return day(
        found,
        `in the week ${which === 'this' ? 'of' : which === 'last' ? 'before that of' : 'after that of'} ${sayPublication(context)}`,
        'publication',
      );
    },
  },
];

/** "Black Monday" was one day, and which one the words do not say. */
const NAMES_EVENT = /^(black|bloody|good|easter|ash|palm|cyber|super|holy|maundy|fat|whit|shrove)$/;

/** The coming one when the clause looks ahead, else the latest that has begun. */
function weekendAtHand(match: Match<Found>, context: Context): Found | null {
  if (context.isNarrative) return null;
  const { published } = context;
  const coming = periodAround('weekend', published);
  const hasBegun = weekday(published) >= 6;
  const isAhead = hasBegun || context.tenseAt(match.markFrom) === 'future';
  return date(
    isAhead ? coming : shiftPeriod(coming, -1),
    `the ${isAhead ? 'one at hand on' : 'latest before'} ${sayPublication(context)}`,
    { anchor: 'publication' },
  );
}

/** Weekdays cut short count only with a dot or a date: "Sun" and "Mon" are names and words, too. */
function isNamed(index: number, context: Context): boolean {
  const token = context.token(index);
  if (NAMES_EVENT.test(context.wordAt(index - 1))) return false;
  return !!token?.isCapital && (token.text.length > 4 || token.text.endsWith('.'));
}
