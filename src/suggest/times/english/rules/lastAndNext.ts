/** Counted in steps from the day of publication: "today", "last week", "this year", "for a third day in a row". */
import type { Context } from '../../context.ts';
import type { Rule } from '../../language.ts';
import type { Match } from '../../candidate.ts';
import { date, day, reference, type Found } from '../../meanings.ts';
import { becauseAtHand, sayPublication } from '../../sayings.ts';
import { addDays, periodAround, shiftPeriod } from '../../period.ts';
import { isCalendarUnit, sideOf, stepIn, unitIn } from '../inMatch.ts';
import { besideMentioned } from './mentioned.ts';

const DAYS_FROM_PUBLICATION: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

export const lastAndNext: readonly Rule[] = [
  {
    name: 'today',
    pattern: '(early|earlier|late|later)? which:today|yesterday|tomorrow',
    read: (match, context) => {
      const step = DAYS_FROM_PUBLICATION[match.word('which') ?? 'today'] ?? 0;
      // "to this day" in a history.
      if (step === 0 && context.isNarrative) return reference('PRESENT');
      const because = `${step === 0 ? '' : `the day ${sideOf(step)} `}${sayPublication(context)}`;
      return day(addDays(context.published, step), because, 'publication');
    },
  },
  {
    name: 'last or next unit',
    pattern: '(later|earlier|early|late)? (the:the|in)? which:last|past|next|this|coming|current UNIT',
    read: lastOrNextUnit,
  },
  {
    name: 'one more such unit',
    pattern: '(a|the|for)? ORD (consecutive|straight|successive UNIT | UNIT in a row)',
    read: (match, context) => {
      const unit = unitIn(match);
      if (!isCalendarUnit(unit) || context.isNarrative) return null;
      const period = periodAround(unit, context.published);
      return date(period, becauseAtHand(unit, context), { anchor: 'publication' });
    },
  },
];

function lastOrNextUnit(match: Match<Found>, context: Context): Found | null {
  const unit = unitIn(match);
  const which = match.word('which') ?? 'this';
  const step = stepIn(match);
  const isWeek = unit === 'week' || unit === 'weekend';
  // "the past year" lasts a year, and "the last month of the war" is not counted from now.
  const isOther = (which === 'past' && !isWeek) || (step !== 0 && context.wordAt(match.to) === 'of');
  if (!isCalendarUnit(unit) || isOther) return null;
  // In a story "the next year" is the one after what was told; "next year" is the writer's.
  const isOfStory =
    context.isSpokenInStory(match.from) || (context.isNarrative && match.word('the') !== undefined);
  if (unit === 'day' || (isOfStory && step !== 0)) return step === 0 ? null : besideMentioned(match, context);
  const because =
    step === 0
      ? becauseAtHand(unit, context)
      : `the ${unit} ${sideOf(step)} that of ${sayPublication(context)}`;
  return date(shiftPeriod(periodAround(unit, context.published), step), because, { anchor: 'publication' });
}
