/** Times that are counted from another: from the publication day, or from what was mentioned before. */
import type { Context, Mention } from '../../context.ts';
import type { Rule } from '../../language.ts';
import { date, day, reference, sayPeriod, sayPublication, type Anchor, type Found } from '../../meanings.ts';
import type { Match } from '../../pattern.ts';
import { addDays, periodAround, shiftDay, shiftPeriod, type PeriodUnit } from '../../period.ts';
import type { Unit } from '../../timeExpression.ts';
import { unitOf, VAGUE } from '../lexicon.ts';
import { becauseNow } from './parts.ts';

const DAYS_FROM_PUBLICATION: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

/** Units that the calendar has periods of. */
const isCalendarUnit = (unit: Unit): unit is PeriodUnit => !/^(second|minute|hour)$/.test(unit);

const unitIn = (match: Match<Found>): Unit => unitOf(match.value('UNIT') ?? match.value('UNITS'));
/** The count in a match; null when it is not said; 1 for "a". */
const countIn = (match: Match<Found>): number | null => {
  const count = match.value('COUNT') ?? match.value('ONE') ?? null;
  return count === VAGUE ? null : count;
};

const AMOUNT = '(COUNT (more|full|long|short)? (UNIT | UNITS) | ONE UNIT | UNITS)';
const OVER =
  '(over|about|around|almost|nearly|exactly|only|just|some|approximately|roughly|mere | more|less than | at least)';

const WHICH: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  prior: -1,
  next: 1,
  following: 1,
  coming: 1,
  this: 0,
  current: 0,
};

export const relative: readonly Rule[] = [
  {
    name: 'today',
    pattern: '[ (early|earlier|late|later)? which:today|yesterday|tomorrow ]',
    read: (match, context) => {
      const which = match.word('which') ?? 'today';
      if (which === 'today' && context.isNarrative) return reference('PRESENT');
      const offset = DAYS_FROM_PUBLICATION[which] ?? 0;
      const because =
        offset === 0
          ? 'the publication day'
          : `the day ${offset < 0 ? 'before' : 'after'} ${sayPublication(context)}`;
      return day(addDays(context.published, offset), because, 'publication');
    },
  },
  {
    name: 'last or next unit',
    pattern: '[ (later|earlier|early|late)? (the|in)? which:last|past|next|this|coming|current UNIT ]',
    read: lastOrNextUnit,
  },
  {
    name: 'following or previous unit',
    pattern: '[ the which:next|following|previous|preceding|prior UNIT ]',
    read: besideMentioned,
  },
  { name: 'the day following', pattern: '[ the UNIT which:following|after|before ]', read: besideMentioned },
  {
    name: 'that unit',
    pattern: '[ (later|earlier|early|late)? (in|on)? (that same? | the same) UNIT ]',
    read: mentionedUnit,
  },
  { name: 'the day', pattern: '[ the (entire|whole)? UNIT ]', read: unitAtHand },
  {
    name: 'the same period of another year',
    pattern:
      '[ the same|corresponding period|time|month|quarter|week|day ,? (in|of|a)? the? (rel:last|previous year | year earlier|before|ago) ]',
    read: samePeriodBefore,
  },
  {
    name: 'one more such unit',
    pattern: '[ (a|the|for)? ORD (consecutive|straight|successive UNIT | UNIT in a row) ]',
    read: (match, context) => {
      const unit = unitIn(match);
      if (!isCalendarUnit(unit) || context.isNarrative) return null;
      return date(periodAround(unit, context.published), becauseNow(unit, context), {
        anchor: 'publication',
      });
    },
  },
  {
    name: 'this day',
    pattern: '[ this day|month|year ]',
    read: (match, context) =>
      context.isNarrative && context.wordAt(match.to - 1) === 'day' ? mentionedThisDay(context) : null,
  },
  { name: 'the time', pattern: '[ (that|this | the same) (time|period) ]', read: timeMentioned },
  { name: 'the nth of a month', pattern: '[ the ORDDAY ]', read: nthOfMonth },
  { name: 'some units ago', pattern: `[ ${OVER}? ${AMOUNT} ago ]`, read: ago },
  {
    name: 'some units later',
    pattern: `[ ${OVER}? ${AMOUNT} which:later|earlier|before|afterwards|afterward|previously ]`,
    read: laterOrEarlier,
  },
  {
    name: 'some units after a date',
    pattern: `[ ${OVER}? ${AMOUNT} which:after|before|following|prior to? DATE ]`,
    read: countedFromInner,
  },
  {
    name: 'the day after a date',
    pattern: '[ the UNIT which:after|before|following DATE ]',
    read: countedFromInner,
  },
  { name: 'in some units', pattern: `[ in|within ${AMOUNT} (which:'s? | ')? time ]`, read: inSomeTime },
];

function anchored(found: Found['mention'], period: Mention['period'], because: string): Found {
  return date(period, because, { anchor: found?.isFromPublication ? 'publication' : 'text' });
}

function lastOrNextUnit(match: Match<Found>, context: Context): Found | null {
  const unit = unitIn(match);
  const which = match.word('which') ?? 'this';
  const offset = WHICH[which] ?? 0;
  if (!isCalendarUnit(unit) || (which === 'past' && unit !== 'week' && unit !== 'weekend')) return null;
  // "the last month of the war" is not counted from now.
  if (/^(last|next)$/.test(which) && context.wordAt(match.to) === 'of') return null;
  if (unit === 'day') return which === 'this' ? null : besideMentioned(match, context);
  if (context.isNarrative && context.last && !/week/.test(unit)) {
    const period = shiftPeriod(periodAround(unit, context.now), offset);
    return date(period, `counted from ${sayPeriod(context.last.period)}, mentioned before`);
  }
  const at = periodAround(unit, context.published);
  const because =
    offset === 0
      ? becauseNow(unit, context)
      : `the ${unit} ${offset < 0 ? 'before' : 'after'} that of ${sayPublication(context)}`;
  return date(shiftPeriod(at, offset), because, { anchor: 'publication' });
}

function besideMentioned(match: Match<Found>, context: Context): Found | null {
  const unit = unitIn(match);
  const which = match.word('which') ?? 'next';
  const offset = which === 'after' ? 1 : which === 'before' ? -1 : (WHICH[which] ?? 1);
  const { last } = context;
  if (!isCalendarUnit(unit)) return null;
  if (!last) {
    if (unit === 'day') return null;
    const because = `the ${unit} ${offset < 0 ? 'before' : 'after'} that of ${sayPublication(context)}`;
    return date(shiftPeriod(periodAround(unit, context.published), offset), because, {
      anchor: 'publication',
    });
  }
  const isFine =
    periodAround(unit, last.period.first).unit === last.period.unit || isFiner(last.period.unit, unit);
  if (!isFine) return null;
  const period = shiftPeriod(periodAround(unit, last.period.first), offset);
  return anchored(last, period, `counted from ${sayPeriod(last.period)}, mentioned before`);
}

const ORDER: readonly Unit[] = [
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
];
const isFiner = (a: Unit, b: Unit): boolean => ORDER.indexOf(a) < ORDER.indexOf(b);

/** Business news compares a month or quarter with the one a year before it. */
function samePeriodBefore(match: Match<Found>, context: Context): Found | null {
  // A "period" that is compared is a quarter or a month, even when a day was mentioned since.
  const isPeriod = context.wordAt(match.from + 2) === 'period';
  const last = (isPeriod && context.lastIn('quarter', 'half', 'month')) || context.last;
  if (!last || !/^(day|week|month|quarter|half|season)$/.test(last.period.unit)) return null;
  const first = shiftDay(last.period.first, 'year', -1);
  return anchored(
    last,
    periodAround(last.period.unit, first),
    `a year before ${sayPeriod(last.period)}, mentioned before`,
  );
}

function mentionedThisDay(context: Context): Found | null {
  const last = context.lastIn('day');
  return last && anchored(last, last.period, 'mentioned before');
}

function mentionedUnit(match: Match<Found>, context: Context): Found | null {
  const unit = unitIn(match);
  if (!isCalendarUnit(unit)) return null;
  const last = context.lastIn(...ORDER.slice(0, ORDER.indexOf(unit) + 1));
  return last && anchored(last, periodAround(unit, last.period.first), 'mentioned before');
}

const AT_HAND_BEFORE =
  /^(of|in|during|throughout|for|over|by|end|ended|ending|ends|start|started|close|closed|finish|finished|begin|began)$/;

/** "the day", "the year": that which was mentioned before, or the one at hand. */
function unitAtHand(match: Match<Found>, context: Context): Found | null {
  const unit = unitIn(match);
  if (!isCalendarUnit(unit) || !/^(day|weekend|week|month|year)$/.test(unit)) return null;
  const next = context.wordAt(match.to);
  if (
    /^(of|that|when|after|before|\p{Ll}+)$/u.test(next) &&
    !/^(as|and|to|with|by|on|at|in|the|for|was|were|had|ended|but)$/.test(next)
  )
    return null;
  if (!AT_HAND_BEFORE.test(context.wordAt(match.from - 1))) return null;
  const last = context.lastIn(...ORDER.slice(0, ORDER.indexOf(unit) + 1));
  if (last) return anchored(last, periodAround(unit, last.period.first), 'mentioned before');
  return date(periodAround(unit, context.published), becauseNow(unit, context), { anchor: 'publication' });
}

function timeMentioned(match: Match<Found>, context: Context): Found | null {
  if (/^(last|first|second|next|any)$/.test(context.wordAt(match.from - 1))) return null;
  const { last } = context;
  const before = context.wordAt(match.from - 1);
  if (!/^(at|by|from|until|since|about|around|during|throughout)$/.test(before)) return null;
  if (context.wordAt(match.from) === 'this') return reference('PRESENT');
  if (!last) return null;
  return anchored(last.isComplete ? last : last, last.period, 'the time mentioned before');
}

function nthOfMonth(match: Match<Found>, context: Context): Found | null {
  const next = context.wordAt(match.to);
  const last = context.lastIn('day', 'month', 'week');
  if (
    !last ||
    (/^\p{L}/u.test(next) && !/^(and|the|to|of|when|at|by|with|it|he|they|a|after|before|in|to)$/.test(next))
  )
    return null;
  if (!/^(on|by|until|of|from|to|since|and|till|the|,|\()$/.test(context.wordAt(match.from - 1))) return null;
  const value = match.value('ORDDAY') ?? 1;
  const { year, month } = last.period.first;
  return anchored(
    last,
    periodAround('day', { year, month, day: Math.min(value, 28) === value ? value : value }),
    `in ${sayPeriod(periodAround('month', last.period.first))}, mentioned before`,
  );
}

function ago(match: Match<Found>, context: Context): Found | null {
  const unit = unitIn(match);
  const count = countIn(match);
  if (count === null) return reference('PAST');
  return context.isNarrative
    ? countedFrom(context.now, unit, -count, 'counted back from the time that the text has come to', 'text')
    : countedFrom(
        context.published,
        unit,
        -count,
        `counted back from ${sayPublication(context)}`,
        'publication',
      );
}

/** "two years later": from what was mentioned before, in the unit counted or in the finer one that it had. */
function laterOrEarlier(match: Match<Found>, context: Context): Found | null {
  const unit = unitIn(match);
  const count = countIn(match);
  const isLater = /^(later|after)/.test(match.word('which') ?? '');
  if (context.wordAt(match.to) === 'than') return null;
  const { last } = context;
  if (count === null || !last) return reference(isLater ? 'FUTURE' : 'PAST');
  return countedFrom(
    last.period.first,
    unit,
    isLater ? count : -count,
    `counted from ${sayPeriod(last.period)}, mentioned before`,
    last.isFromPublication ? 'publication' : 'text',
  );
}

function countedFromInner(match: Match<Found>): Found | null {
  const unit = unitIn(match);
  const count = match.value('COUNT') ?? match.value('ONE') ?? (match.value('UNIT') === undefined ? VAGUE : 1);
  const mention = match.inner?.mention;
  if (!mention || count === VAGUE) return null;
  const isLater = /^(after|from|following)$/.test(match.word('which') ?? '');
  const from = isLater ? mention.period.last : mention.period.first;
  return countedFrom(
    from,
    unit,
    isLater ? count : -count,
    `counted from ${sayPeriod(mention.period)}`,
    mention.isFromPublication ? 'publication' : 'itself',
  );
}

function inSomeTime(match: Match<Found>, context: Context): Found | null {
  const count = countIn(match);
  if (count === null) return reference('FUTURE');
  return countedFrom(
    context.published,
    unitIn(match),
    count,
    `counted from ${sayPublication(context)}`,
    'publication',
  );
}

/** A day for days, the week, month or year for longer units: a count is no more exact than its unit. */
function countedFrom(
  from: Mention['period']['first'],
  unit: Unit,
  count: number,
  because: string,
  anchor: Anchor,
): Found | null {
  if (Math.abs(count) > 5000) return null;
  if (!isCalendarUnit(unit)) return day(from, because, anchor);
  return date(periodAround(unit, shiftDay(from, unit, Math.trunc(count))), because, { anchor });
}
