/** Times that hang on one mentioned before: "that day", "the following year", "the 20th", "the same period last year". */
import { compareDays } from '../../../../dataset/calendar.ts';
import type { Context } from '../../context.ts';
import type { Rule } from '../../language.ts';
import type { Match } from '../../candidate.ts';
import { date, fromMention, reference, type Found } from '../../meanings.ts';
import { becauseAtHand, sayPeriod, sayPublication } from '../../sayings.ts';
import { isFiner, periodAround, shiftDay, shiftPeriod, type PeriodUnit } from '../../period.ts';
import { UNITS, type Unit } from '../../timeExpression.ts';
import { existingDay } from '../dates.ts';
import { hangsOnNext, isCalendarUnit, sideOf, stepIn, unitIn } from '../inMatch.ts';

const BEFORE = 'mentioned before';

export const mentioned: readonly Rule[] = [
  {
    name: 'following or previous unit',
    pattern: 'the (which:next|following|previous|preceding|prior UNIT | UNIT which:following|after|before)',
    read: besideMentioned,
  },
  {
    name: 'that unit',
    pattern: '(later|earlier|early|late)? (in|on)? (that same? | the same) UNIT',
    read: (match, context) => unitMentioned(unitIn(match), context),
  },
  {
    name: 'this day',
    pattern: 'this day',
    read: (_, context) => (context.isNarrative ? unitMentioned('day', context) : null),
  },
  { name: 'the unit at hand', pattern: 'the (entire|whole)? UNIT', read: unitAtHand },
  { name: 'the time', pattern: '(that|this | the same) (time|period)', read: timeMentioned },
  { name: 'the nth of a month', pattern: 'the ORDDAY', read: nthOfMonth },
  {
    name: 'the same period of another year',
    pattern:
      'the same|corresponding what:period|time|month|quarter|week|day ,? (in|of|a)? the? (last|previous year | year earlier|before|ago)',
    read: samePeriodBefore,
  },
];

/** "the next day", "the previous year"; counted from publication when nothing was mentioned. */
export function besideMentioned(match: Match<Found>, context: Context): Found | null {
  const unit = unitIn(match);
  const step = stepIn(match);
  const { last } = context;
  if (!isCalendarUnit(unit) || hangsOnNext(match, context)) return null;
  if (!last) {
    const because = `the ${unit} ${sideOf(step)} that of ${sayPublication(context)}`;
    const period = shiftPeriod(periodAround(unit, context.published), step);
    return unit === 'day' ? null : date(period, because, { anchor: 'publication' });
  }
  if (isFiner(unit, last.period.unit)) return null;
  const period = shiftPeriod(periodAround(unit, last.period.first), step);
  return fromMention(last, period, `counted from ${sayPeriod(last.period)}, ${BEFORE}`);
}

/** The unit around the latest mention that is as fine or finer: "that month" after "12 May". */
function unitMentioned(unit: Unit, context: Context): Found | null {
  if (!isCalendarUnit(unit)) return null;
  const last = context.lastIn(...UNITS.slice(0, UNITS.indexOf(unit) + 1));
  return last && fromMention(last, periodAround(unit, last.period.first), BEFORE);
}

const UNITS_AT_HAND: ReadonlySet<Unit> = new Set(['day', 'weekend', 'week', 'month', 'year']);
const BEFORE_UNIT =
  /^(of|in|during|throughout|for|over|by|end|ended|ending|ends|start|started|close|closed|finish|finished|begin|began)$/;
/** What may follow; other words would say which day is meant ("the day that …"). */
const AFTER_UNIT = /^(as|and|with|by|on|at|in|the|for|was|were|had|but|[^\p{Ll}\d]+|)$/u;

function unitAtHand(match: Match<Found>, context: Context): Found | null {
  const unit = unitIn(match);
  if (!isCalendarUnit(unit) || !UNITS_AT_HAND.has(unit)) return null;
  const [before, next] = [context.wordAt(match.from - 1), context.wordAt(match.to)];
  if (!BEFORE_UNIT.test(before) || !AFTER_UNIT.test(next)) return null;
  const anchor = { anchor: 'publication' } as const;
  return (
    unitMentioned(unit, context) ??
    date(periodAround(unit, context.published), becauseAtHand(unit, context), anchor)
  );
}

function timeMentioned(match: Match<Found>, context: Context): Found | null {
  const before = context.wordAt(match.from - 1);
  // "at the same time as the battle" hangs on what follows.
  const isUnfinished = /^(as|that)$/.test(context.wordAt(match.to));
  if (isUnfinished || !/^(at|by|from|until|since|about|around|during|throughout)$/.test(before)) return null;
  if (context.wordAt(match.from) === 'this') return reference('PRESENT');
  const { last } = context;
  // Of "… is known today. At the same time …", the day of writing is not the time meant.
  const isWriting = last?.isFromPublication && compareDays(last.period.last, context.published) === 0;
  return last && !isWriting ? fromMention(last, last.period, `the time ${BEFORE}`) : null;
}

function nthOfMonth(match: Match<Found>, context: Context): Found | null {
  const last = context.lastIn('day', 'month', 'week');
  const [before, next] = [context.wordAt(match.from - 1), context.wordAt(match.to)];
  const isAlone =
    !/^\p{L}/u.test(next) || /^(and|the|to|of|when|at|by|with|it|he|they|a|after|before|in)$/.test(next);
  if (!last || !isAlone || !/^(on|by|until|of|from|to|since|and|till|the|,|\()$/.test(before)) return null;
  const { year, month } = last.period.first;
  const period = existingDay(year, month, match.value('ORDDAY') ?? 0);
  const where = sayPeriod(periodAround('month', last.period.first));
  return period && fromMention(last, period, `in ${where}, ${BEFORE}`);
}

const COMPARED: ReadonlySet<PeriodUnit> = new Set(['day', 'week', 'month', 'quarter', 'half', 'season']);

/** Business news compares a month or quarter with the one a year before it. */
function samePeriodBefore(match: Match<Found>, context: Context): Found | null {
  // A "period" is a quarter or a month, even when a day was mentioned since.
  const compared = match.word('what') === 'period' ? context.lastIn('quarter', 'half', 'month') : null;
  const last = compared ?? context.last;
  if (!last || !COMPARED.has(last.period.unit)) return null;
  const period = periodAround(last.period.unit, shiftDay(last.period.first, 'year', -1));
  return fromMention(last, period, `a year before ${sayPeriod(last.period)}, ${BEFORE}`);
}
