import type { Language } from '../language.ts';
import { classify } from './join.ts';
import { calendarDates } from './rules/calendarDates.ts';
import { clock } from './rules/clock.ts';
import { durations } from './rules/durations.ts';
import { holidays } from './rules/holidays.ts';
import { parts } from './rules/parts.ts';
import { periods } from './rules/periods.ts';
import { references } from './rules/references.ts';
import { relative } from './rules/relative.ts';
import { sets } from './rules/sets.ts';
import { weekdays } from './rules/weekdays.ts';
import { tenseAt } from './tense.ts';

/** Of rules that fit equally long, the earlier one reads. */
export const english: Language = {
  classify,
  tenseAt,
  rules: [
    ...calendarDates,
    ...holidays,
    ...clock,
    ...weekdays,
    ...parts,
    ...relative,
    ...periods,
    ...sets,
    ...durations,
    ...references,
  ],
};
