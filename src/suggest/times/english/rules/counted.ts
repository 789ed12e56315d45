/** Counted in units from a day: "three weeks ago", "two years later", "the day after 3 May". */
import type { CalendarDay } from '../../../../dataset/calendar.ts';
import type { Context } from '../../context.ts';
import type { Rule } from '../../language.ts';
import type { Match } from '../../candidate.ts';
import { anchorOf, date, day, reference, type Anchor, type Found } from '../../meanings.ts';
import { sayPeriod, sayPublication } from '../../sayings.ts';
import { isWritable, periodAround, shiftDay } from '../../period.ts';
import type { Unit } from '../../timeExpression.ts';
import { countIn, hangsOnNext, isCalendarUnit, stepIn, unitIn } from '../inMatch.ts';

const AMOUNT = '(COUNT (more|full|long|short)? (UNIT | UNITS) | ONE UNIT | UNITS)';
const OVER =
  '(over|about|around|almost|nearly|exactly|only|just|some|approximately|roughly|mere | more|less than | at least)';

export const counted: readonly Rule[] = [
  { name: 'some units ago', pattern: `${OVER}? ${AMOUNT} ago`, read: ago },
  {
    name: 'some units later',
    pattern: `${OVER}? ${AMOUNT} which:later|earlier|before|afterwards|afterward|previously`,
    read: laterOrEarlier,
  },
  {
    name: 'some units after a date',
    pattern: `(${OVER}? ${AMOUNT} which:after|before|following|prior to? | the UNIT which:after|before|following) DATE`,
    read: besideInner,
  },
  { name: 'in some units', pattern: `in|within ${AMOUNT} ('s|')? time`, read: inSomeTime },
];

function ago(match: Match<Found>, context: Context): Found | null {
  const count = countIn(match);
  if (count === null) return reference('PAST');
  const isOfStory = context.isSpokenInStory(match.from);
  const start = isOfStory ? context.now : context.published;
  const from = isOfStory ? 'the time that the text has come to' : sayPublication(context);
  return countedFrom(
    start,
    unitIn(match),
    -count,
    `counted back from ${from}`,
    isOfStory ? 'text' : 'publication',
  );
}

function laterOrEarlier(match: Match<Found>, context: Context): Found | null {
  const count = countIn(match);
  const step = /^(later|afterwards?)$/.test(match.word('which') ?? '') ? 1 : -1;
  // "three days later than planned" says how long.
  if (context.wordAt(match.to) === 'than' || hangsOnNext(match, context)) return null;
  const { last } = context;
  if (count === null || !last) {
    return step > 0
      ? reference('FUTURE', 'some time after what was told')
      : reference('PAST', 'some time before what was told');
  }
  const because = `counted from ${sayPeriod(last.period)}, mentioned before`;
  const anchor = last.isFromPublication ? 'publication' : 'text';
  return countedFrom(last.period.first, unitIn(match), step * count, because, anchor);
}

function besideInner(match: Match<Found>): Found | null {
  const count = match.value('UNIT') !== undefined && match.value('COUNT') === undefined ? 1 : countIn(match);
  const mention = match.inner?.mention;
  if (!mention || count === null) return null;
  const step = stepIn(match);
  const from = step > 0 ? mention.period.last : mention.period.first;
  const because = `counted from ${sayPeriod(mention.period)}`;
  return countedFrom(from, unitIn(match), step * count, because, anchorOf(mention));
}

function inSomeTime(match: Match<Found>, context: Context): Found | null {
  const count = countIn(match);
  if (count === null) return reference('FUTURE');
  const because = `counted from ${sayPublication(context)}`;
  return countedFrom(context.published, unitIn(match), count, because, 'publication');
}

/** Counts beyond this are no dates. */
const MAX_COUNT = 5000;

/** A day for days, the week, month or year for longer units: a count is no more exact than its unit. */
function countedFrom(
  from: CalendarDay,
  unit: Unit,
  count: number,
  because: string,
  anchor: Anchor,
): Found | null {
  if (Math.abs(count) > MAX_COUNT) return null;
  if (!isCalendarUnit(unit)) return day(from, because, anchor);
  const period = periodAround(unit, shiftDay(from, unit, Math.trunc(count)));
  return isWritable(period) ? date(period, because, { anchor }) : null;
}
