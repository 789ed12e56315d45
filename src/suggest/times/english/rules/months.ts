/** Months, with their year or without. */
import type { Context } from '../../context.ts';
import type { Rule } from '../../language.ts';
import type { Match } from '../../candidate.ts';
import { date, type Found } from '../../meanings.ts';
import { sayPublication } from '../../sayings.ts';
import { monthPeriod, type Period } from '../../period.ts';
import { inChosenYear } from '../dates.ts';
import { stepIn } from '../inMatch.ts';
import { NAMED_AFTER } from './days.ts';
import { isNameAt } from '../names.ts';

const monthIn =
  (match: Match<Found>) =>
  (year: number): Period =>
    monthPeriod(year, match.value('MONTH') ?? 1);

const withYear: Rule['read'] = (match, context) =>
  isAfterDay(match.from, context) ? null : date(monthIn(match)(match.value('YEAR') ?? 0));

/** Of "31 February" the month alone would be a guess. */
function isAfterDay(index: number, context: Context): boolean {
  const before = context.token(index - 1);
  return !!before && (before.classes.has('DAY') || before.classes.has('ORDDAY'));
}

export const months: readonly Rule[] = [
  { name: 'month and year', pattern: 'MONTH ,? of? YEAR', read: withYear },
  {
    name: 'last or next month by name',
    pattern: '(this|the:the)? which:last|past|next|this|previous|following|coming MONTH',
    read: lastOrNextMonth,
  },
  { name: 'month', pattern: 'MONTH', read: bareMonth },
];

function lastOrNextMonth(match: Match<Found>, context: Context): Found {
  const month = match.value('MONTH') ?? 1;
  const step = stepIn(match);
  const isOfStory =
    context.isSpokenInStory(match.from) ||
    /^(previous|following)$/.test(match.word('which') ?? '') ||
    (context.isNarrative && match.word('the') !== undefined);
  const now = isOfStory ? context.now : context.published;
  const isReached = step > 0 ? month > now.month : month < now.month;
  const from = isOfStory ? 'the time mentioned before' : sayPublication(context);
  const because =
    step === 0 ? 'of the same year' : `the ${step > 0 ? 'next one after' : 'last one before'} ${from}`;
  return date(monthPeriod(now.year + (isReached ? 0 : step), month), because, {
    anchor: isOfStory ? 'text' : 'publication',
  });
}

/** Names and words of other meanings. */
const AMBIGUOUS = /^(may|march|april|june|jan|mar|dec)$/;
const BEFORE_MONTHS =
  /^(in|of|by|since|until|till|during|late|early|mid|middle|last|next|this|from|to|between|and|or|through|before|after|for|throughout|previous|following|that|every|each|around|about|-|–|,|\(|on|a|an)$/;

function bareMonth(match: Match<Found>, context: Context): Found | null {
  const token = context.token(match.from);
  const next = context.token(match.to);
  if (isAfterDay(match.from, context)) return null;
  if (!token?.isCapital || (token.text.length <= 3 && token.text !== 'may')) return null;
  // Of "September 11th", an event's name, the month alone says nothing.
  if (next && (next.classes.has('DAY') || next.classes.has('ORD'))) return null;
  if (next?.isCapital && NAMED_AFTER.test(next.text) && !context.isNarrative) return null;
  const before = context.wordAt(match.from - 1);
  // "Jones, June Smith and others"
  const isName = isNameAt(match.to, context) && /^(,|and|or|by|for)$/.test(before);
  const isMonth =
    !AMBIGUOUS.test(token.text) ||
    (BEFORE_MONTHS.test(before) && !isName) ||
    !!next?.classes.has('SMALLYEAR');
  return isMonth ? inChosenYear(monthIn(match), match, context) : null;
}
