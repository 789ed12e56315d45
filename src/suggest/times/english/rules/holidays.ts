/** Holidays, with their year or without. Those whose day differs from country to country are left out. */
import { weekday, type CalendarDay } from '../../../../dataset/calendar.ts';
import type { Rule } from '../../language.ts';
import { addDays, dayPeriod, type Period } from '../../period.ts';
import { inChosenYear } from '../dates.ts';
import { isNameAt } from '../names.ts';

type DayOfYear = (year: number) => CalendarDay;

const fixed =
  (month: number, day: number): DayOfYear =>
  (year) => ({ year, month, day });

const fromEaster =
  (days: number): DayOfYear =>
  (year) =>
    addDays(easter(year), days);

/** Easter Sunday of the Gregorian calendar (the "anonymous" computus of 1876, as in Meeus, Astronomical Algorithms). */
function easter(year: number): CalendarDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const weekdays =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekdays) / 451);
  const days = epact + weekdays - 7 * correction + 114;
  return { year, month: Math.floor(days / 31), day: (days % 31) + 1 };
}

/** The fourth Thursday of November (5 U.S.C. 6103). */
const thanksgiving: DayOfYear = (year) => {
  const first = { year, month: 11, day: 1 };
  return addDays(first, ((4 - weekday(first) + 7) % 7) + 21);
};

const HOLIDAYS: readonly (readonly [words: string, day: DayOfYear])[] = [
  ['christmas (day | before:eve)?', fixed(12, 25)],
  ["new year 's? day", fixed(1, 1)],
  ["new year 's? eve", fixed(12, 31)],
  ['boxing day', fixed(12, 26)],
  ['may day', fixed(5, 1)],
  ["valentine 's? day", fixed(2, 14)],
  ['halloween', fixed(10, 31)],
  ['armistice day', fixed(11, 11)],
  ['thanksgiving day?', thanksgiving],
  ['good friday', fromEaster(-2)],
  ['easter sunday?', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['ash wednesday', fromEaster(-46)],
];

const SALES =
  /^(sales|tree|card|cards|party|parties|shopping|season|offensive|rising|present|presents|island)$/;

export const holidays: readonly Rule[] = HOLIDAYS.map(([words, dayIn]) => ({
  name: `holiday (${words})`,
  pattern: words,
  read: (match, context) => {
    const before = match.from - 1;
    // "White Christmas" is a song, and "the Christmas period" no day.
    if (isNameAt(before, context) || context.wordAt(before) === 'the') return null;
    if (!context.token(match.from)?.isCapital || SALES.test(context.wordAt(match.to))) return null;
    const inYear = (year: number): Period =>
      dayPeriod(addDays(dayIn(year), match.word('before') === undefined ? 0 : -1));
    return inChosenYear(inYear, match, context);
  },
}));
