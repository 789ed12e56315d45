/** How often: "daily", "every Monday", "twice a year", "per week". */
import type { Rule } from '../../language.ts';
import type { Match } from '../../candidate.ts';
import { repeated, type Found } from '../../meanings.ts';
import { WEEKDAYS } from '../../sayings.ts';
import type { Unit } from '../../timeExpression.ts';
import { durationValue } from '../../values.ts';
import { countIn, unitIn } from '../inMatch.ts';
import { unitOf } from '../lexicon.ts';

/** TIMEX3 values of "every day" and so on; other units are given by the length between two times. */
const EVERY: Partial<Record<Unit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  year: 'XXXX',
};

const every = (unit: Unit): Found => repeated(EVERY[unit] ?? durationValue(1, unit), unit, `every ${unit}`);

const perUnit: Rule['read'] = (match) => {
  const unit = unitIn(match);
  return repeated(durationValue(1, unit), unit, `every ${unit}`);
};

const ofWeekday = (match: Match<Found>): Found => {
  const number = match.value('WEEKDAY') ?? match.value('WEEKDAYS') ?? 1;
  return repeated(`XXXX-WXX-${number}`, 'day', `every ${WEEKDAYS[number - 1]}`);
};

export const sets: readonly Rule[] = [
  {
    name: 'daily',
    pattern: 'OFTEN',
    read: (match) => {
      const unit = unitOf(match.value('OFTEN'));
      return unit === 'year' ? repeated('P1Y', unit, 'every year') : every(unit);
    },
  },
  { name: 'every unit', pattern: 'every|each UNIT', read: (match) => every(unitIn(match)) },
  {
    name: 'every other unit',
    pattern: 'every other UNIT',
    read: (match) => repeated(durationValue(2, unitIn(match)), unitIn(match), `every other ${unitIn(match)}`),
  },
  {
    name: 'every few units',
    pattern: 'every COUNT UNITS',
    read: (match) => {
      const [count, unit] = [countIn(match), unitIn(match)];
      return repeated(durationValue(count, unit), unit, `every ${count ?? 'few'} ${unit}s`);
    },
  },
  { name: 'per unit', pattern: '(per UNIT | once|twice|times [ a|an|each|every UNIT ])', read: perUnit },
  {
    name: 'amount a unit',
    pattern:
      '(NUM | percent|%|people|troops|men|dollars|million|billion|tons|euros|pounds|soldiers) [ a UNIT ]',
    // "38 a year ago" counts in time.
    read: (match, context) =>
      /^(ago|earlier|later|before|after)$/.test(context.wordAt(match.to)) ? null : perUnit(match, context),
  },
  { name: 'every weekday', pattern: '(every|each WEEKDAY | WEEKDAYS)', read: ofWeekday },
];
