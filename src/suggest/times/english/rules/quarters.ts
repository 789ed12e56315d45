/** Quarters and halves of a year, as business news writes them. */
import type { Context } from '../../context.ts';
import type { Rule } from '../../language.ts';
import type { Match } from '../../candidate.ts';
import { date, type Found } from '../../meanings.ts';
import { sayPublication } from '../../sayings.ts';
import { halfPeriod, periodAround, quarterPeriod, shiftPeriod } from '../../period.ts';
import { inChosenYear } from '../dates.ts';
import { inYearBeside, OF_YEAR } from './otherYears.ts';

export const quarters: readonly Rule[] = [
  {
    name: 'half of a year',
    pattern: `(the|its)? (ORD -? | end:latter|former|last) part:half ${OF_YEAR}`,
    read: readPart,
  },
  { name: 'quarter', pattern: '(the|its)? (ORD -? quarter | QUARTER)', read: readPart },
  {
    name: 'latest quarter',
    pattern: 'the|its latest|most recent? quarter',
    read: (_, context) =>
      context.isNarrative
        ? null
        : date(
            shiftPeriod(periodAround('quarter', context.published), -1),
            `the last one to end before ${sayPublication(context)}`,
            { anchor: 'publication' },
          ),
  },
];

function readPart(match: Match<Found>, context: Context): Found | null {
  const isHalf = match.word('part') === 'half';
  const end = match.word('end') === 'former' ? 1 : 2;
  const number = match.value('QUARTER') ?? match.value('ORD') ?? end;
  if (number > (isHalf ? 2 : 4)) return null;
  const inYear = (year: number) => (isHalf ? halfPeriod(year, number) : quarterPeriod(year, number));
  return isHalf ? inYearBeside(inYear, match, context) : inChosenYear(inYear, match, context);
}
