/** Builds what a rule returns, so that value, EDTF and the sentence for the reader never part. */
import { formatDay } from '../../dataset/calendarWords.ts';
import type { CalendarDay } from '../../dataset/calendar.ts';
import type { Mention } from './context.ts';
import { dayPeriod, type Period, type Third } from './period.ts';
import type { Meaning, Unit } from './timeExpression.ts';
import { sayAmount, sayDate, sayTimeOf, type DateParts } from './sayings.ts';
import { durationValue, edtfDay, thirdToEdtf, toEdtf, toTimex } from './values.ts';

/** What a rule found: its meaning, and what a later expression may hang on. */
export interface Found {
  readonly meaning: Meaning;
  readonly mention: Omit<Mention, 'to'> | null;
  /** The same in another year, when its words left the year open; null when that year has it not. */
  readonly inYear?: (year: number) => Period | null;
}

/** What a period hangs on besides its own words. */
export type Anchor = 'itself' | 'publication' | 'text';

interface DateOptions extends DateParts {
  readonly anchor?: Anchor;
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
      granularity: time === null ? period.unit : granularityOf(time),
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

const granularityOf = (time: string): Unit => (/^\d/.test(time) ? 'minute' : 'hour');

const approximately = (edtf: string): string => (/^[\d-]+X*$/.test(edtf) ? `${edtf}~` : edtf);

/** EDTF wants seconds, and an offset with its sign. */
const secondsAdded = (time: string): string => time.replace(/^(\d\d:\d\d)(?!:)/, '$1:00');

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

/** PRESENT_REF, PAST_REF, FUTURE_REF: a side of now with no place on a calendar. */
export function reference(side: 'PRESENT' | 'PAST' | 'FUTURE', readAs?: string): Found {
  const words = {
    PRESENT: 'the time of writing',
    PAST: 'some time in the past',
    FUTURE: 'some time to come',
  };
  return {
    meaning: {
      type: 'DATE',
      value: `${side}_REF`,
      edtf: null,
      granularity: null,
      readAs: readAs ?? words[side],
      because: 'which has no place on a calendar',
    },
    mention: null,
  };
}

/** A time of day of a day that nothing in the text fixes. `time` as TIMEX3 writes it after the T. */
export const timeOfSomeDay = (time: string): Found => ({
  meaning: {
    type: 'TIME',
    value: `XXXX-XX-XXT${time}`,
    edtf: null,
    granularity: granularityOf(time),
    readAs: sayTimeOf('some day', time),
    because: 'and nothing before it says which',
  },
  mention: null,
});

/** A length of time. `count` is null when the words do not say it. */
export function duration(count: number | null, unit: Unit, lasting: Lasting | null = null): Found {
  const words = sayAmount(count, unit);
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

export const day = (value: CalendarDay, because = '', anchor?: Anchor): Found =>
  date(dayPeriod(value), because, anchor ? { anchor } : {});
