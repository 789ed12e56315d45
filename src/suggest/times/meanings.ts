/** Builds what a rule returns, so that value, EDTF and the sentence for the reader never part. */
import { formatDay, formatEdtf, formatMonth, formatYear } from '../../dataset/dateWords.ts';
import { weekday, type CalendarDay } from '../../dataset/calendar.ts';
import { parseEdtf } from '../../dataset/edtf.ts';
import type { Context, Mention } from './context.ts';
import { dayPeriod, type Period, type Third } from './period.ts';
import type { Meaning, Unit } from './timeExpression.ts';
import { durationValue, edtfDay, oneOf, thirdToEdtf, toEdtf, toTimex } from './values.ts';

/** What a rule found: its meaning, and what a later expression may hang on. */
export interface Found {
  readonly meaning: Meaning;
  readonly mention: Omit<Mention, 'to'> | null;
}

/** What a period hangs on besides its own words. */
export type Anchor = 'itself' | 'publication' | 'text';

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export const sayDayWithWeekday = (day: CalendarDay): string =>
  `${WEEKDAYS[weekday(day) - 1]} ${formatDay(day)}`;

export const sayPublication = ({ published }: Context): string =>
  `the publication day, ${sayDayWithWeekday(published)}`;

/** A period in words: "November 2024", "the week of 11–17 November 2024". */
export function sayPeriod(period: Period): string {
  const { unit, first } = period;
  // Most periods are of these units, and need no way round through EDTF.
  if (unit === 'day') return formatDay(first);
  if (unit === 'month') return formatMonth(first);
  if (unit === 'year') return formatYear(first.year);
  return sayEdtf(toEdtf(period)).replace(/^some day in /, '');
}

function sayEdtf(edtf: string): string {
  const reading = parseEdtf(edtf);
  return reading.ok ? formatEdtf(reading.value) : edtf;
}

interface DateOptions {
  readonly anchor?: Anchor;
  readonly third?: Third | null;
  /** A part of the day or a time on the clock, as TIMEX3 writes it after the T. */
  readonly time?: string | null;
  /** Whether the words give about this time. */
  readonly isApproximate?: boolean;
}

/** A period on the calendar. */
export function date(period: Period, because = '', options: DateOptions = {}): Found {
  const { anchor = because === '' ? 'itself' : 'text', third = null, time = null } = options;
  const plain = third ? thirdToEdtf(period, third) : toEdtf(period);
  const edtf = options.isApproximate && !third ? approximately(plain) : plain;
  return {
    meaning: {
      type: time === null ? 'DATE' : 'TIME',
      value: time === null ? toTimex(period) : `${toTimex(period)}T${time}`,
      edtf: time !== null && /^\d\d:\d\d/.test(time) ? `${edtf}T${secondsAdded(time)}` : edtf,
      granularity: time === null ? period.unit : /^\d/.test(time) ? 'minute' : 'hour',
      readAs: sayDate(period, { ...options, third, time }),
      because,
    },
    mention: {
      period,
      isComplete: anchor === 'itself',
      isFromPublication: anchor === 'publication',
    },
  };
}

const approximately = (edtf: string): string => (/^[\d-]+X*$/.test(edtf) ? `${edtf}~` : edtf);

/** EDTF wants seconds, and an offset with its sign. */
const secondsAdded = (time: string): string => time.replace(/^(\d\d:\d\d)(?!:)/, '$1:00');

const THIRD_WORDS = { START: 'the first third of ', MID: 'the middle of ', END: 'the last third of ' };

export const DAY_PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
  MI: 'middle',
};

function sayDate(period: Period, { third, time, isApproximate }: DateOptions): string {
  const said = sayPeriod(period);
  if (time)
    return DAY_PARTS[time] ? `the ${DAY_PARTS[time]} of ${said}` : `${said}, ${time.replace('Z', ' UTC')}`;
  return (third ? THIRD_WORDS[third] : isApproximate ? 'about ' : '') + said;
}

/** The same found, as a part of the day or at a time of it. */
export const withTime = ({ meaning, mention }: Found, time: string): Found | null =>
  mention?.period.unit === 'day'
    ? date(mention.period, meaning.because, { anchor: anchorOf(mention), time })
    : null;

export const withThird = ({ meaning, mention }: Found, third: Third): Found | null =>
  mention && date(mention.period, meaning.because, { anchor: anchorOf(mention), third });

export const about = ({ meaning, mention }: Found): Found | null =>
  mention && date(mention.period, meaning.because, { anchor: anchorOf(mention), isApproximate: true });

export function anchorOf({ isComplete, isFromPublication }: Omit<Mention, 'to'>): Anchor {
  if (isFromPublication) return 'publication';
  return isComplete ? 'itself' : 'text';
}

/** A period that hangs on a mention, and so on what that hangs on. */
export const fromMention = (
  mention: Pick<Mention, 'isFromPublication'>,
  period: Period,
  because: string,
): Found => date(period, because, { anchor: mention.isFromPublication ? 'publication' : 'text' });

/** "the year", "this month": that which a narrative has come to, or which was at hand when it was written. */
export const becauseAtHand = (unit: string, context: Context): string =>
  context.isNarrative ? `the ${unit} that the text has come to` : `the ${unit} of ${sayPublication(context)}`;

/** PRESENT_REF, PAST_REF, FUTURE_REF: a side of now with no place on a calendar. */
export function reference(side: 'PRESENT' | 'PAST' | 'FUTURE', period: Period | null = null): Found {
  const words = {
    PRESENT: 'the time of writing',
    PAST: 'some time in the past',
    FUTURE: 'some time to come',
  };
  return {
    meaning: {
      type: 'DATE',
      value: `${side}_REF`,
      edtf: period && toEdtf(period),
      granularity: null,
      readAs: words[side],
      because: 'which has no place on a calendar',
    },
    mention: null,
  };
}

/** A day, month or time of day that nothing in the text fixes. */
export const unfixed = (
  value: string,
  granularity: Unit,
  readAs: string,
  type: 'DATE' | 'TIME' = 'DATE',
): Found => ({
  meaning: { type, value, edtf: null, granularity, readAs, because: 'and nothing before it says which' },
  mention: null,
});

/** A length of time. `count` is null when the words do not say it. */
export function duration(count: number | null, unit: Unit, lasting: Lasting | null = null): Found {
  const words =
    count === null ? `some ${unit === 'century' ? 'centuries' : `${unit}s`}` : counted(count, unit);
  return {
    meaning: {
      type: 'DURATION',
      value: durationValue(count, unit),
      edtf: lasting && `${edtfDay(lasting.from)}/${edtfDay(lasting.to)}`,
      granularity: unit,
      readAs: lasting
        ? `${words}, from ${formatDay(lasting.from)} to ${formatDay(lasting.to)}`
        : `a length of time, ${words}`,
      because: lasting?.because ?? '',
    },
    mention: null,
  };
}

/** Where on the calendar a length of time lies, both days inclusive. */
export interface Lasting {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly because: string;
}

const counted = (count: number, unit: Unit): string => {
  if (count === 1) return `one ${unit}`;
  return `${count} ${unit === 'century' ? 'centuries' : `${unit}s`}`;
};

/** How often something happens. */
export const repeated = (value: string, unit: Unit, readAs: string): Found => ({
  meaning: {
    type: 'SET',
    value,
    edtf: null,
    granularity: unit,
    readAs,
    because: 'which happens again and again',
  },
  mention: null,
});

/** Some time from one day to another, both inclusive, with a value that does not name a period. */
export function someTimeBetween(from: CalendarDay, to: CalendarDay, value: string, because: string): Found {
  const edtf = oneOf(edtfDay(from), edtfDay(to));
  return {
    meaning: { type: 'DATE', value, edtf, granularity: 'day', readAs: sayEdtf(edtf), because },
    mention: null,
  };
}

export const day = (value: CalendarDay, because = '', anchor?: Anchor): Found =>
  date(dayPeriod(value), because, anchor ? { anchor } : {});
