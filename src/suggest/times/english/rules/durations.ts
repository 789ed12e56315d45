/** Lengths of time. */
import { compareDays } from '../../../../dataset/calendar.ts';
import type { Context } from '../../context.ts';
import type { Rule } from '../../language.ts';
import { duration, sayPeriod, sayPublication, type Found, type Lasting } from '../../meanings.ts';
import type { Match } from '../../pattern.ts';
import { addDays, shiftDay } from '../../period.ts';
import type { Unit } from '../../timeExpression.ts';
import { unitOf, VAGUE } from '../lexicon.ts';

const ADJECTIVE =
  '(straight:straight|consecutive|successive|more|full|long|whole|further|additional|bloody|brutal|hard|solid)';
const OVER =
  '(over|about|around|almost|nearly|exactly|just|approximately|roughly|another|under|up to | more|less|fewer than | at least)';

const unitIn = (match: Match<Found>): Unit => unitOf(match.value('UNIT') ?? match.value('UNITS'));
const countIn = (match: Match<Found>): number | null => {
  const count = match.value('COUNT') ?? match.value('ORD') ?? match.value('ONE') ?? null;
  return count === VAGUE ? null : count;
};

const plain: Rule['read'] = (match, context) => {
  // "three quarters of the troops" is a share.
  if (unitIn(match) === 'quarter' && !match.word('straight')) return null;
  const count = countIn(match);
  if (isAge(match, context) || (count !== null && count > 100_000)) return null;
  const unit = unitIn(match);
  // "a second" and "a quarter" count in other things.
  if (/^(second|quarter)$/.test(unit) && match.value('UNIT') !== undefined) return null;
  return duration(count, unit);
};

/** "seventy-year-old" and "17 years of age" say nothing of when. */
function isAge(match: Match<Found>, context: Context): boolean {
  const next = context.wordAt(match.to);
  const afterNext = context.wordAt(match.to + 1);
  return next === 'old' || (next === '-' && afterNext === 'old') || (next === 'of' && afterNext === 'age');
}

/** "the past two weeks" end, and "the next two weeks" begin, on the publication day. */
const nextToNow: Rule['read'] = (match, context) => {
  const unit = unitIn(match);
  const count = countIn(match) ?? (match.value('UNIT') === undefined ? null : 1);
  const isPast = /^(past|last|previous|recent|preceding)$/.test(match.word('which') ?? '');
  if (
    match.value('UNIT') !== undefined &&
    match.value('COUNT') === undefined &&
    !/^(past|next)$/.test(match.word('which') ?? '')
  )
    return null;
  return duration(
    count,
    unit,
    context.isNarrative || count === null ? null : lasting(count, unit, isPast, context),
  );
};

function lasting(count: number, unit: Unit, isPast: boolean, context: Context): Lasting | null {
  const { published } = context;
  if (/^(second|minute|hour)$/.test(unit) || count > 5000) return null;
  const because = `${isPast ? 'up to' : 'from'} ${sayPublication(context)}`;
  const days = Math.trunc(count);
  return isPast
    ? { from: addDays(shiftDay(published, unit, -days), 1), to: published, because }
    : { from: published, to: addDays(shiftDay(published, unit, days), -1), because };
}

/** "the last week of August", "the first ten months of 1915": how long, and where in the period. */
const partOfPeriod: Rule['read'] = (match) => {
  const unit = unitIn(match);
  const count = match.value('COUNT') ?? (match.value('UNIT') === undefined ? VAGUE : 1);
  const period = match.inner?.mention?.period;
  if (!period || match.inner?.meaning.type !== 'DATE' || /^(second|minute|hour)$/.test(unit)) return null;
  if (count === VAGUE) return duration(null, unit);
  const isFirst = /^(first|opening)$/.test(match.word('which') ?? '');
  const edge = isFirst
    ? addDays(shiftDay(period.first, unit, Math.trunc(count)), -1)
    : addDays(shiftDay(addDays(period.last, 1), unit, -Math.trunc(count)), 0);
  if (count > 100 || compareDays(edge, period.first) < 0 || compareDays(edge, period.last) > 0) return null;
  const because = `of ${sayPeriod(period)}`;
  return duration(
    count,
    unit,
    isFirst ? { from: period.first, to: edge, because } : { from: edge, to: period.last, because },
  );
};

export const durations: readonly Rule[] = [
  {
    name: 'first or last part of a period',
    pattern: '[ the? which:first|last|final|opening|closing COUNT? (UNIT | UNITS) of DATE ]',
    read: partOfPeriod,
  },
  {
    name: 'for the next unit',
    pattern: 'for|over|in|within|during [ the which:past|next UNIT ]',
    read: (match, context) => {
      const unit = unitIn(match);
      const isFor =
        context.wordAt(match.from) === 'for' ||
        match.word('which') === 'past' ||
        !/^(day|week|month|year)$/.test(unit);
      return isFor && unit !== 'weekend' ? nextToNow(match, context) : null;
    },
  },
  {
    name: 'length of time',
    pattern: `[ (${OVER})? COUNT -? ${ADJECTIVE}? -? (UNITS | UNIT) (-? long)? ]`,
    read: plain,
  },
  { name: 'one unit', pattern: `[ ${OVER}? ONE (full|whole|single|half)? -? UNIT ]`, read: oneUnit },
  { name: 'units', pattern: '[ (the|over the|many|for|in)? UNITS ]', read: bareUnits },
  { name: 'half a unit', pattern: '[ half -? ONE -? UNIT ]', read: (match) => duration(0.5, unitIn(match)) },
  {
    name: 'one unit and a half',
    pattern: '[ ONE UNIT and a half ]',
    read: (match) => duration(1.5, unitIn(match)),
  },
  { name: 'unit-long', pattern: '[ UNIT -? long ]', read: (match) => duration(1, unitIn(match)) },
  {
    name: 'past or next units',
    pattern:
      '[ the? which:past|last|next|coming|previous|following|first|final|preceding COUNT? (UNITS | UNIT) ]',
    read: nextToNow,
  },
  { name: 'recent units', pattern: '[ recent UNITS ]', read: recentUnits },
];

function oneUnit(match: Match<Found>, context: Context): Found | null {
  const unit = unitIn(match);
  const [before, next] = [context.wordAt(match.from - 1), context.wordAt(match.to)];
  if (/^(second|minute|quarter|weekend)$/.test(unit)) return null;
  if (isAge(match, context)) return null;
  // "once a week" and "$5 a day" say how often.
  if (
    /^(once|twice|times|every|per)$/.test(before) ||
    /^\d|^(percent|%|dollars|euros|pounds|million|billion)$/.test(before)
  )
    return null;
  return next === '-' ? null : duration(1, unit);
}

function bareUnits(match: Match<Found>, context: Context): Found | null {
  const before = context.wordAt(match.from - 1);
  const next = context.wordAt(match.to);
  const first = context.wordAt(match.from);
  const unit = unitIn(match);
  if (/^(second|quarter|weekend)$/.test(unit) || isAge(match, context)) return null;
  if (context.token(match.from - 1)?.classes.has('COUNT')) return null;
  if (unit === 'minute' && !/^(in|within|for|just|after|of)$/.test(context.wordAt(match.to - 2))) return null;
  if (first === 'the' && next !== 'of' && !/^(following|since|after|before|leading)$/.test(next)) return null;
  if (/^(these|those|early|war|school|her|his|their|dark|teenage|later)$/.test(before)) return null;
  return duration(null, unit);
}

function recentUnits(match: Match<Found>, context: Context): Found | null {
  const found = duration(null, unitIn(match));
  const { year, month } = context.published;
  const end = `${year}-${String(month).padStart(2, '0')}`;
  const because = `up to ${sayPublication(context)}; the text does not say from when`;
  return { ...found, meaning: { ...found.meaning, edtf: `/${end}`, because } };
}
