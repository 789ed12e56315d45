import type { Language } from '../language.ts';
import { classesOf, runAt } from './join.ts';
import { clock } from './rules/clock.ts';
import { counted } from './rules/counted.ts';
import { dayParts } from './rules/dayParts.ts';
import { days } from './rules/days.ts';
import { durations } from './rules/durations.ts';
import { eras } from './rules/eras.ts';
import { holidays } from './rules/holidays.ts';
import { lastAndNext } from './rules/lastAndNext.ts';
import { mentioned } from './rules/mentioned.ts';
import { otherYears } from './rules/otherYears.ts';
import { months } from './rules/months.ts';
import { quarters } from './rules/quarters.ts';
import { references } from './rules/references.ts';
import { seasons } from './rules/seasons.ts';
import { sets } from './rules/sets.ts';
import { thirds } from './rules/thirds.ts';
import { weekdays } from './rules/weekdays.ts';
import { years } from './rules/years.ts';
import { tenseAt } from './tense.ts';

/** Of rules that fit equally long, the earlier one reads. */
export const english: Language = {
  classesOf,
  runAt,
  tenseAt,
  rules: [
    ...days,
    ...months,
    ...otherYears,
    ...holidays,
    ...clock,
    ...weekdays,
    ...thirds,
    ...dayParts,
    ...lastAndNext,
    ...mentioned,
    ...counted,
    ...years,
    ...eras,
    ...seasons,
    ...quarters,
    ...sets,
    ...durations,
    ...references,
  ],
};
