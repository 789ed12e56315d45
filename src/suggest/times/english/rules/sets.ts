/** How often: "daily", "every Monday", "twice a year", "per week". */
import type { Rule } from '../../language.ts';
import { repeated, type Found } from '../../meanings.ts';
import type { Match } from '../../pattern.ts';
import { durationValue } from '../../values.ts';
import { unitOf, VAGUE } from '../lexicon.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const everyUnit = (match: Match<Found>): Found => {
  const unit = unitOf(match.value('UNIT') ?? match.value('UNITS'));
  const count = match.value('COUNT') ?? 1;
  const known = count === VAGUE ? null : count;
  return repeated(
    durationValue(known, unit),
    unit,
    known === 1 ? `every ${unit}` : `every ${known ?? 'few'} ${unit}s`,
  );
};

const EVERY_VALUES: Readonly<Record<string, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  year: 'XXXX',
  month: 'XXXX-XX',
};

export const sets: readonly Rule[] = [
  {
    name: 'daily',
    pattern: '[ twice? (OFTEN | everyday) ]',
    read: (match) => {
      const unit = unitOf(match.value('OFTEN') ?? 3);
      return repeated(
        unit === 'year' ? 'P1Y' : (EVERY_VALUES[unit] ?? durationValue(1, unit)),
        unit,
        `every ${unit}`,
      );
    },
  },
  {
    name: 'every unit',
    pattern: '[ every|each other? (UNIT | COUNT UNITS) ]',
    read: (match) => {
      const unit = unitOf(match.value('UNIT'));
      const isPlain = match.value('UNIT') !== undefined;
      return isPlain
        ? repeated(EVERY_VALUES[unit] ?? durationValue(1, unit), unit, `every ${unit}`)
        : everyUnit(match);
    },
  },
  { name: 'per unit', pattern: '[ per UNIT ]', read: everyUnit },
  { name: 'times a unit', pattern: '(once|twice|times) [ (a|an|each|every) UNIT ]', read: everyUnit },
  {
    name: 'amount a unit',
    pattern:
      '(NUM | percent|%|people | troops | men | dollars | million | tons | euros | soldiers) [ a UNIT ]',
    read: (match, context) =>
      /^(over|about|for|in|after|within|of)$/.test(context.wordAt(match.from)) ? null : everyUnit(match),
  },
  {
    name: 'every weekday',
    pattern: '[ (every|each) WEEKDAY ]',
    read: (match) => {
      const number = match.value('WEEKDAY') ?? 1;
      return repeated(`XXXX-WXX-${number}`, 'day', `every ${DAYS[number - 1]}`);
    },
  },
];
