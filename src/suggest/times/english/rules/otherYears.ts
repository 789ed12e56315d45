/** Dates whose year stands beside them: "May of that year", "3 July last year", "March 15, 44 BC", "late May to June 1940". */
import type { Context } from '../../context.ts';
import type { Rule } from '../../language.ts';
import type { Match } from '../../candidate.ts';
import { date, type Found } from '../../meanings.ts';
import type { Period } from '../../period.ts';
import { fullYearOf, inMentionedYear, inYearBesideMentioned, inYearFromPublication } from '../dates.ts';
import { stepIn } from '../inMatch.ts';
import { eraYearIn, OF_ERA } from './eras.ts';
import { withThirdIfSaid } from './thirds.ts';

/** With no comma before "last year": "In May, last year's winner left." */
export const OF_YEAR = `(,|of|in? (YEAR | SHORTYEAR | ${OF_ERA} | that|the same? year | the:the which:following|next|previous|preceding year) | of? which:last|this|next year)`;

export const otherYears: readonly Rule[] = [
  { name: 'date of a year', pattern: `DATE ${OF_YEAR}`, read: readInYear },
  {
    name: 'first of two dates of a year',
    pattern: `[ (PART -?)? DATE ] to|and|or|until|till|through|-|–|—|& (other:PART -?)? (MONTH | SEASON | DAY MONTH | MONTH? DAY) ${OF_YEAR}`,
    read: readInYear,
  },
];

function readInYear(match: Match<Found>, context: Context): Found | null {
  const dateIn = match.inner?.inYear;
  if (!dateIn) return null;
  const untilMonth = match.value('MONTH') ?? (match.value('SEASON') ?? 4) * 3;
  // "December to March 1917" began the year before.
  const inYear = (year: number): Period | null => {
    const period = dateIn(year);
    return period && period.first.month > untilMonth ? dateIn(year - 1) : period;
  };
  return withThirdIfSaid(match, inYearBeside(inYear, match, context));
}

export function inYearBeside(
  inYear: (year: number) => Period | null,
  match: Match<Found>,
  context: Context,
): Found | null {
  if (match.word('the')) return inYearBesideMentioned(context, stepIn(match), inYear);
  if (match.word('which')) {
    return context.isSpokenInStory(match.from) ? null : inYearFromPublication(context, stepIn(match), inYear);
  }
  const short = match.value('SHORTYEAR');
  const isOfEra = match.value('SMALLYEAR') !== undefined;
  const year = isOfEra ? eraYearIn(match) : match.value('YEAR');
  if (year === undefined && short === undefined) return inMentionedYear(context, inYear);
  const period = inYear(year ?? fullYearOf(short ?? 0, context));
  return period && date(period);
}
