/** Parts of periods: "early May", "the end of 1916", "year-end", "later that month". */
import type { Rule } from '../../language.ts';
import type { Match } from '../../candidate.ts';
import { date, withThird, type Found } from '../../meanings.ts';
import { becauseAtHand } from '../../sayings.ts';
import { periodAround } from '../../period.ts';
import { isCalendarUnit, thirdIn, unitIn } from '../inMatch.ts';

/** The third of a period that PART names, or all of it when it names none. */
export function withThirdIfSaid(match: Match<Found>, found: Found | null): Found | null {
  const third = thirdIn(match);
  return found && third ? withThird(found, third) : found;
}

const ofInner: Rule['read'] = (match) => {
  const { inner } = match;
  const isPeriod = inner?.meaning.type === 'DATE' && inner.mention?.period.unit !== 'day';
  return isPeriod ? withThirdIfSaid(match, inner) : null;
};

/** "the end of the year": of the year that a narrative has come to, or of that of publication. */
const ofPeriodAtHand: Rule['read'] = (match, context) => {
  const unit = unitIn(match);
  if (!isCalendarUnit(unit) || !/^(week|month|year|decade|century)$/.test(unit)) return null;
  const anchor = context.isNarrative ? 'text' : 'publication';
  const period = periodAround(unit, context.now);
  return withThirdIfSaid(match, date(period, becauseAtHand(unit, context), { anchor }));
};

export const thirds: readonly Rule[] = [
  {
    name: 'part of a period',
    pattern: '(the very?)? (PARTNOUN part? of | PART -? (part? of | in | on)? (the year)?) DATE',
    read: ofInner,
  },
  {
    name: 'later or earlier in a period',
    pattern: 'later|earlier (in|on)? DATE',
    read: ({ inner }) => (inner?.mention ? inner : null),
  },
  {
    name: 'part of the period at hand',
    pattern: "(the? (PARTNOUN | PART) part? of|in the UNIT | (the|that)? UNIT -|'s PARTNOUN)",
    read: ofPeriodAtHand,
  },
];
