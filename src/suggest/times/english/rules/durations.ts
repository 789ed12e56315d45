/** Lengths of time, and where on the calendar they lie when the words say so. */
import { compareDays } from '../../../../dataset/calendar.ts';
import type { Context } from '../../context.ts';
import type { Rule } from '../../language.ts';
import type { Match } from '../../candidate.ts';
import { duration, type Found, type Lasting } from '../../meanings.ts';
import { sayPeriod, sayPublication } from '../../sayings.ts';
import { addDays, isWritable, shiftDay } from '../../period.ts';
import type { Unit } from '../../timeExpression.ts';
import { edtfMonth } from '../../values.ts';
import { countIn, isCalendarUnit, stepIn, unitIn } from '../inMatch.ts';

const ADJECTIVE =
  '(row:straight|consecutive|successive|more|full|long|whole|further|additional|bloody|brutal|hard|solid)';
/** "two to three weeks" do not say how many. */
const COUNTS = '(COUNT | several:COUNT to|or|-|– COUNT)';
const OVER =
  '(over|about|around|almost|nearly|exactly|just|approximately|roughly|another|under|up to | more|less|fewer than | at least)';

export const durations: readonly Rule[] = [
  {
    name: 'length of time',
    pattern: `${OVER}? ${COUNTS} -? ${ADJECTIVE}? -? (UNITS | UNIT) (-? long)?`,
    read: countedUnits,
  },
  { name: 'one unit', pattern: `${OVER}? ONE (full|whole|single|half)? -? UNIT`, read: oneUnit },
  { name: 'units', pattern: '(the|over the|many|for|in)? UNITS', read: bareUnits },
  { name: 'half a unit', pattern: 'half -? ONE -? UNIT', read: (match) => duration(0.5, unitIn(match)) },
  {
    name: 'one unit and a half',
    pattern: 'ONE UNIT and a half',
    read: (match) => duration(1.5, unitIn(match)),
  },
  { name: 'unit-long', pattern: 'UNIT -? long', read: (match) => duration(1, unitIn(match)) },
  {
    name: 'past or next units',
    pattern: `the? (which:past UNIT | which:past|last|next|coming|previous|following|preceding|first|final ${COUNTS}? UNITS)`,
    read: (match, context) => (isVerb(match, context) ? null : besideNow(unitCountIn(match), match, context)),
  },
  {
    name: 'for the next or last unit',
    pattern: 'for|over|during|throughout [ the which:last|next UNIT ]',
    // "during the last quarter" is one of the calendar.
    read: (match, context) => (unitIn(match) === 'quarter' ? null : besideNow(1, match, context)),
  },
  {
    name: 'first or last part of a period',
    pattern: 'the? which:first|last|final|opening|closing (UNIT | COUNT? UNITS) of DATE',
    read: partOfPeriod,
  },
  { name: 'recent units', pattern: 'recent UNITS', read: recentUnits },
];

/** "5 years old", "a 40-year-old" and "17 years of age" say nothing of when. */
function isAge(match: Match<Found>, context: Context): boolean {
  const next = context.wordAt(match.to);
  const afterNext = context.wordAt(match.to + 1);
  return next === 'old' || (next === '-' && afterNext === 'old') || (next === 'of' && afterNext === 'age');
}

/** "expected to last six weeks" */
const isVerb = (match: Match<Found>, context: Context): boolean =>
  match.word('which') === 'last' &&
  /^(to|will|would|can|could|may|might|must|should|did|not)$/.test(context.wordAt(match.from - 1));

/** One when the unit is singular and has no count. */
const unitCountIn = (match: Match<Found>): number | null =>
  match.value('UNIT') === undefined ? countIn(match) : 1;

/** Counts beyond this are no lengths of time that a text on events would give. */
const MAX_COUNT = 100_000;

function countedUnits(match: Match<Found>, context: Context): Found | null {
  const [count, unit] = [countIn(match), unitIn(match)];
  // "three quarters of the troops" is a share, and "one second" mostly a place in a row.
  const isOther =
    (unit === 'quarter' && match.word('row') === undefined) ||
    (unit === 'second' && match.value('UNIT') !== undefined);
  if (isOther || isAge(match, context) || (count !== null && count > MAX_COUNT)) return null;
  return duration(count, unit);
}

/** Words and amounts before "a week" that make it say how often. */
const OFTEN_BEFORE = /^(once|twice|times|every|per|\d.*|percent|%|dollars|euros|pounds|million|billion)$/;

function oneUnit(match: Match<Found>, context: Context): Found | null {
  const unit = unitIn(match);
  const isOther = /^(second|minute|quarter|weekend)$/.test(unit) || context.wordAt(match.to) === '-';
  if (isOther || isAge(match, context) || OFTEN_BEFORE.test(context.wordAt(match.from - 1))) return null;
  return duration(1, unit);
}

const NO_TIME_BEFORE = /^(these|those|early|war|school|working|her|his|their|dark|teenage|later)$/;

/** "years", "for weeks", "the days of the committee". */
function bareUnits(match: Match<Found>, context: Context): Found | null {
  const unit = unitIn(match);
  const [before, first, next] = [match.from - 1, match.from, match.to].map((at) => context.wordAt(at));
  if (
    /^(second|quarter|weekend)$/.test(unit) ||
    (unit === 'hour' && before === 'of') ||
    isAge(match, context)
  )
    return null;
  if (context.token(match.from - 1)?.classes.has('COUNT') || NO_TIME_BEFORE.test(before ?? '')) return null;
  // Minutes of a meeting are written down.
  if (unit === 'minute' && !/^(in|within|for|just|after|of)$/.test(context.wordAt(match.to - 2))) return null;
  if (first === 'the' && !/^(of|following|since|after|before|leading)$/.test(next ?? '')) return null;
  return duration(null, unit);
}

/** "the past two weeks" end, and "the next two weeks" begin, on the publication day. */
function besideNow(count: number | null, match: Match<Found>, context: Context): Found {
  const unit = unitIn(match);
  const step = stepIn(match);
  const isPlaced =
    step !== 0 && count !== null && count < MAX_COUNT / 10 && !context.isSpokenInStory(match.from);
  return duration(count, unit, isPlaced ? besidePublication(step * count, unit, context) : null);
}

function besidePublication(count: number, unit: Unit, context: Context): Lasting | null {
  const { published } = context;
  if (!isCalendarUnit(unit)) return null;
  const end = shiftDay(published, unit, Math.trunc(count));
  if (!isWritable({ first: end, last: end })) return null;
  return count < 0
    ? { from: addDays(end, 1), to: published, because: `up to ${sayPublication(context)}` }
    : { from: published, to: addDays(end, -1), because: `from ${sayPublication(context)}` };
}

/** "the last week of August", "the first ten months of 1915". */
function partOfPeriod(match: Match<Found>): Found | null {
  const unit = unitIn(match);
  const count = unitCountIn(match);
  const period = match.inner?.meaning.type === 'DATE' ? match.inner.mention?.period : null;
  if (!period || !isCalendarUnit(unit)) return null;
  if (count === null) return duration(null, unit);
  const { first, last } = period;
  const isStart = /^(first|opening)$/.test(match.word('which') ?? '');
  const from = isStart ? first : shiftDay(addDays(last, 1), unit, -Math.trunc(count));
  const to = isStart ? addDays(shiftDay(first, unit, Math.trunc(count)), -1) : last;
  if (compareDays(from, first) < 0 || compareDays(to, last) > 0) return null;
  return duration(count, unit, { from, to, because: `of ${sayPeriod(period)}` });
}

/** "recent months": up to the month of publication, from nobody knows when. */
function recentUnits(match: Match<Found>, context: Context): Found {
  const { meaning, mention } = duration(null, unitIn(match));
  const because = `up to ${sayPublication(context)}; the text does not say from when`;
  return { mention, meaning: { ...meaning, edtf: `/${edtfMonth(context.published)}`, because } };
}
