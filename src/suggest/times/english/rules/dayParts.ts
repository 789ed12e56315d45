/** Parts of days: "the night of 5 June", "yesterday morning", "that evening". */
import type { Context } from '../../context.ts';
import type { Rule } from '../../language.ts';
import type { Match } from '../../candidate.ts';
import { day, fromMention, timeOfSomeDay, withTime, type Found } from '../../meanings.ts';
import { sayPublication } from '../../sayings.ts';
import { addDays, shiftPeriod } from '../../period.ts';
import { dayPartIn } from '../inMatch.ts';

const ofInner: Rule['read'] = (match) => match.inner && withTime(match.inner, dayPartIn(match));

export const dayParts: readonly Rule[] = [
  {
    name: 'part of a dated day',
    pattern: '(early|late)? (in|on)? the? (early|late)? DAYPART hours? ,? of|on DATE',
    read: ofInner,
  },
  { name: 'dated day and its part', pattern: 'the? DATE (early|late)? DAYPART', read: ofInner },
  {
    name: 'this morning or tonight',
    pattern: '(early|late)? (this DAYPART | tonight)',
    read: (match, context) =>
      withTime(day(context.published, `on ${sayPublication(context)}`, 'publication'), dayPartIn(match)),
  },
  {
    name: 'last night',
    pattern: 'last night',
    read: (_, context) =>
      withTime(
        day(addDays(context.published, -1), `the night before ${sayPublication(context)}`, 'publication'),
        'NI',
      ),
  },
  {
    name: 'that morning',
    pattern: '(early|late|later)? (that same? | the which:same|following|next) DAYPART',
    read: partOfMentioned,
  },
  {
    name: 'part of some day',
    pattern: '(early|late)? (the|at|each|one|in the)? DAYPART',
    read: partOfSomeDay,
  },
];

function partOfMentioned(match: Match<Found>, context: Context): Found | null {
  const last = context.lastIn('day');
  if (!last) return null;
  const isNext = /^(next|following)$/.test(match.word('which') ?? '');
  const found = isNext
    ? fromMention(last, shiftPeriod(last.period, 1), 'the day after the one mentioned before')
    : fromMention(last, last.period, 'the day mentioned before');
  return withTime(found, dayPartIn(match));
}

const NAMES = /^(club|shift|school|vision|sky|watch)$/;

function partOfSomeDay(match: Match<Found>, context: Context): Found | null {
  if (context.token(match.to - 1)?.isCapital || NAMES.test(context.wordAt(match.to))) return null;
  const part = dayPartIn(match);
  const last = context.isNarrative ? null : context.lastIn('day');
  if (last?.isFromPublication)
    return withTime(fromMention(last, last.period, 'the day mentioned before'), part);
  return timeOfSomeDay(part);
}
