/** Dates with a month, a year or both, and parts of such dates that others beside them complete. */
import { daysInMonth } from '../../../../dataset/calendar.ts';
import { chooseYear, type ChosenYear } from '../../chooseYear.ts';
import type { Context } from '../../context.ts';
import type { Rule } from '../../language.ts';
import { date, sayPublication, type Found } from '../../meanings.ts';
import type { Match } from '../../pattern.ts';
import { dayPeriod, monthPeriod, yearPeriod, type Period } from '../../period.ts';

/** A day of a month and year; null when the month is not so long. */
export function existingDay(year: number, month: number, dayOfMonth: number): Period | null {
  const exists = dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
  return exists ? dayPeriod({ year, month, day: dayOfMonth }) : null;
}

const WHY: Readonly<Record<ChosenYear['why'], (context: Context) => string>> = {
  story: (context) => `in ${context.storyYear}, the year that the text has come to`,
  nearest: (context) => `the nearest to ${sayPublication(context)}`,
  future: (context) => `the next one after ${sayPublication(context)}`,
  past: (context) => `the latest one before ${sayPublication(context)}`,
};

/** A period that its words give but for the year. */
export function withChosenYear(
  inYear: (year: number) => Period | null,
  match: Match<Found>,
  context: Context,
): Found | null {
  const chosen = chooseYear(inYear, context, match.markFrom);
  return (
    chosen &&
    date(chosen.period, WHY[chosen.why](context), {
      anchor: chosen.why === 'story' ? 'text' : 'publication',
    })
  );
}

const found = (period: Period | null): Found | null => period && date(period);

const fullDay = (match: Match<Found>): Found | null =>
  found(existingDay(match.value('YEAR') ?? 0, match.value('MONTH') ?? 0, match.value('day') ?? 0));

/** "the September 11 attacks": a day that gave an event its name is of no year that a rule could tell. */
const NAMED_AFTER =
  /^(terror|terrorist|attacks?|bombings?|massacre|revolution|movement|uprising|atrocities)$/;

const dayWithoutYear: Rule['read'] = (match, context) => {
  if (NAMED_AFTER.test(context.wordAt(match.markTo))) return null;
  const [month = 0, dayOfMonth = 0] = [match.value('MONTH'), match.value('day')];
  return withChosenYear((year) => existingDay(year, month, dayOfMonth), match, context);
};

const fullMonth = (match: Match<Found>): Found =>
  date(monthPeriod(match.value('YEAR') ?? 0, match.value('MONTH') ?? 0));

const DAY = '(day:DAY | day:ORDDAY)';
const TO = '(to|and|or|until|till|through|-|–|—|& | ,)';

export const calendarDates: readonly Rule[] = [
  {
    name: 'day in digits',
    pattern: 'YEARFIRST',
    read: (match) => {
      const [year = 0, month = 0, dayOfMonth = 0] = (match.word('YEARFIRST') ?? '').split(/[-/]/).map(Number);
      return month >= 1 && month <= 12 ? found(existingDay(year, month, dayOfMonth)) : null;
    },
  },
  {
    name: 'day and month in digits, year',
    pattern: 'YEARLAST',
    read: (match, context) => yearLast(match.word('YEARLAST') ?? '', context),
  },
  { name: 'day, month, year', pattern: `[ (WEEKDAY ,?)? ${DAY} of? MONTH ,? of? YEAR ]`, read: fullDay },
  {
    name: 'the day of month, year',
    pattern: '[ the (day:ORDDAY | day:ORD) of? MONTH ,? of? YEAR ]',
    read: fullDay,
  },
  {
    name: 'month, day, year',
    pattern: `[ (WEEKDAY ,?)? MONTH the? ${DAY} ,? (of|in)? YEAR ]`,
    read: fullDay,
  },
  { name: 'day and month', pattern: `[ (WEEKDAY ,?)? ${DAY} of? MONTH ]`, read: dayWithoutYear },
  { name: 'the day of month', pattern: '[ the (day:ORDDAY | day:ORD) of? MONTH ]', read: dayWithoutYear },
  {
    name: 'month and day',
    pattern: `[ (WEEKDAY ,?)? MONTH the? ${DAY} ]`,
    read: dayWithoutYear,
  },
  {
    name: 'day and month of that year',
    pattern: `[ (${DAY} of? MONTH | MONTH ${DAY}) ,? (of|in)? (that|the) same? year ]`,
    read: (match, context) =>
      inStoryYear(context, (year) => existingDay(year, match.value('MONTH') ?? 0, match.value('day') ?? 0)),
  },
  {
    name: 'month of that year',
    pattern: '[ MONTH ,? (of|in)? (that|the) same? year ]',
    read: (match, context) => inStoryYear(context, (year) => monthPeriod(year, match.value('MONTH') ?? 0)),
  },
  {
    name: 'first of two days that share a month',
    pattern: `[ the? ${DAY} ] ${TO} the? (other:DAY | other:ORDDAY) of? MONTH (,? YEAR)?`,
    read: sharedYear,
  },
  {
    name: 'first of two days that share a year',
    pattern: `[ (${DAY} MONTH | MONTH ${DAY}) ] ${TO} (DAY other:MONTH | other:MONTH DAY) ,? YEAR`,
    read: sharedYear,
  },
  {
    name: 'first of two days of a month that share a year',
    pattern: `[ MONTH ${DAY} ] ${TO} DAY ,? YEAR`,
    read: sharedYear,
  },
  {
    name: 'second of two days that share a month',
    pattern: `${TO} [ the? ${DAY} (,? YEAR)? ]`,
    read: (match, context) => {
      const beside = context.lastBeside(match.from);
      const value = match.value('day') ?? 0;
      // "the 6th and 22nd of June" is read where its month stands.
      const isBeforeMonth = [match.markTo, match.markTo + 1].some((index) =>
        context.token(index)?.classes.has('MONTH'),
      );
      if (beside?.period.unit !== 'day' || isBeforeMonth || !endsPhrase(match, context)) return null;
      const { year, month } = beside.period.first;
      const period = existingDay(match.value('YEAR') ?? year, month, value);
      return (
        period &&
        date(period, match.value('YEAR') ? '' : 'in the month of the day before it', {
          anchor: beside.isFromPublication ? 'publication' : 'itself',
        })
      );
    },
  },
  { name: 'month and year', pattern: '[ MONTH ,? of? YEAR ]', read: fullMonth },
  {
    name: 'month and short year',
    pattern: '[ MONTH SHORTYEAR ]',
    read: (match, context) =>
      date(monthPeriod(fullYearOf(match.value('SHORTYEAR') ?? 0, context), match.value('MONTH') ?? 0)),
  },
  {
    name: 'first of two months that share a year',
    pattern: `[ MONTH ] ${TO} other:MONTH ,? of? YEAR`,
    read: fullMonth,
  },
  {
    name: 'month last or next year',
    pattern: '[ MONTH of? which:last|this|next year ]',
    read: (match, context) => {
      const year = context.published.year + ({ last: -1, this: 0, next: 1 }[match.word('which') ?? ''] ?? 0);
      return date(
        monthPeriod(year, match.value('MONTH') ?? 0),
        `in the year ${{ last: 'before', this: 'of', next: 'after' }[match.word('which') ?? '']} ${sayPublication(context)}`,
        { anchor: 'publication' },
      );
    },
  },
  {
    name: 'last or next month by name',
    pattern: '[ (this|the)? which:last|past|next|this|previous|following|coming MONTH ]',
    read: namedMonth,
  },
  { name: 'month', pattern: 'MONTH', read: bareMonth },
];

function sharedYear(match: Match<Found>, context: Context): Found | null {
  return match.value('YEAR') === undefined ? dayWithoutYear(match, context) : fullDay(match);
}

export function inStoryYear(context: Context, inYear: (year: number) => Period | null): Found | null {
  const { last } = context;
  const period = inYear(last ? last.period.first.year : context.published.year);
  return period && date(period, `in ${last ? 'the year mentioned before' : 'the year of publication'}`);
}

/** "3/4/2005" is 3 April to some and March 4 to others; only when one of them does not exist it is one day. */
function yearLast(text: string, context: Context): Found | null {
  const [a = 0, b = 0, written = 0] = text.split(/[./-]/).map(Number);
  const year = written < 100 ? fullYearOf(written, context) : written;
  const monthFirst = a >= 1 && a <= 12 ? existingDay(year, a, b) : null;
  const dayFirst = b >= 1 && b <= 12 ? existingDay(year, b, a) : null;
  if (!monthFirst || !dayFirst || a === b) return found(monthFirst ?? dayFirst);
  const reading = date(monthFirst, 'or, with the day first, another day');
  const { edtf } = reading.meaning;
  const other = date(dayFirst);
  return {
    meaning: {
      ...reading.meaning,
      edtf: `[${edtf},${other.meaning.edtf}]`,
      readAs: `${reading.meaning.readAs} or ${other.meaning.readAs}`,
      because: 'for it does not say which number is the month',
    },
    mention: reading.mention,
  };
}

/** The year of "'42": the latest one that is not after the year of publication. */
export function fullYearOf(short: number, { published }: Context): number {
  const century = Math.floor(published.year / 100) * 100;
  return century + short > published.year + 1 ? century - 100 + short : century + short;
}

/** Whether what follows a number cannot be what it counts: "5 and 7 May" and not "5 May and 20 people". */
function endsPhrase({ to, markTo }: Match<Found>, context: Context): boolean {
  const next = context.token(Math.max(to, markTo));
  return !next || next.startsLine || !/^\p{L}/u.test(next.text) || FOLLOWS_DATES.test(next.text);
}

const FOLLOWS_DATES =
  /^(of|in|at|as|and|or|by|for|when|to|was|were|the|a|with|on|but|that|which|while|after|before|until|under|near|during|he|she|it|they|who)$/;

const NAMES_TOO = /^(may|march|april|june|jan|mar|dec)$/;
const BEFORE_MONTHS =
  /^(in|of|by|since|until|till|during|late|early|mid|middle|last|next|this|from|to|between|and|or|through|before|after|for|throughout|previous|following|that|every|each|around|about|for|-|–|,|\(|on|a|an)$/;
function bareMonth(match: Match<Found>, context: Context): Found | null {
  const month = match.value('MONTH') ?? 0;
  const token = context.token(match.from);
  const next = context.token(match.to);
  // "September 11th attacks" names an event; its day is read by other rules or by none.
  if (next && (next.classes.has('DAY') || next.classes.has('ORD'))) return null;
  const before = context.wordAt(match.from - 1);
  if (NAMES_TOO.test(token?.text ?? '') && !BEFORE_MONTHS.test(before)) return null;
  if (!token?.isCapital || (token.text.length <= 3 && token.text !== 'may')) return null;
  return withChosenYear((year) => monthPeriod(year, month), match, context);
}

function namedMonth(match: Match<Found>, context: Context): Found | null {
  const month = match.value('MONTH') ?? 0;
  const which = match.word('which') ?? '';
  const { now } = context;
  const isNarrative = context.isNarrative;
  const [year, said] =
    which === 'this'
      ? [now.year, 'of the same year']
      : /next|following|coming/.test(which)
        ? [now.year + (month > now.month ? 0 : 1), 'the next one after']
        : [now.year - (month < now.month ? 0 : 1), 'the last one before'];
  const anchor = isNarrative ? 'the time mentioned before' : sayPublication(context);
  return date(monthPeriod(year, month), which === 'this' ? said : `${said} ${anchor}`, {
    anchor: isNarrative ? 'text' : 'publication',
  });
}

export const yearFound = (year: number): Found => date(yearPeriod(year));
