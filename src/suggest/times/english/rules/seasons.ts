/** Seasons, of the northern half of the world. */
import type { Context } from '../../context.ts';
import type { Rule } from '../../language.ts';
import type { Match } from '../../candidate.ts';
import { date, type Found } from '../../meanings.ts';
import { seasonPeriod, type Period } from '../../period.ts';
import { inChosenYear } from '../dates.ts';
import { stepIn } from '../inMatch.ts';
import { withThirdIfSaid } from './thirds.ts';

const seasonIn =
  (match: Match<Found>) =>
  (year: number): Period =>
    seasonPeriod(year, match.value('SEASON') ?? 1);

export const seasons: readonly Rule[] = [
  {
    name: 'season and year',
    pattern: 'the? PART? SEASON ,? of? YEAR',
    read: (match) => withThirdIfSaid(match, date(seasonIn(match)(match.value('YEAR') ?? 0))),
  },
  {
    name: 'last or next season',
    pattern: 'the? which:last|this|next|previous|following|coming SEASON',
    read: lastOrNextSeason,
  },
  { name: 'season', pattern: 'the? PART? SEASON', read: bareSeason },
];

function lastOrNextSeason(match: Match<Found>, context: Context): Found {
  const step = stepIn(match);
  const isOfStory =
    context.isSpokenInStory(match.from) || /^(previous|following)$/.test(match.word('which') ?? '');
  const now = isOfStory ? context.now : context.published;
  const firstMonth = (match.value('SEASON') ?? 1) * 3;
  const isAhead = firstMonth > now.month;
  const isOver = firstMonth + 2 < now.month;
  const isReached = step === 0 || (step > 0 ? isAhead : isOfStory ? firstMonth < now.month : isOver);
  const because = `counted from the ${isOfStory ? 'time mentioned before' : 'publication day'}`;
  return date(seasonIn(match)(now.year + (isReached ? 0 : step)), because, {
    anchor: isOfStory ? 'text' : 'publication',
  });
}

const BEFORE_SEASONS =
  /^(the|that|this|same|a|its|their|his|her|our|in|of|by|since|until|during|late|early|mid|following|next|last|every|each|from|to|winter|and|or|through|into|throughout|-)$/;
/** "fall" and "spring" are verbs, too. */
const BEFORE_AMBIGUOUS = /^(in|by|during|that|this|same|since|until|of|late|early|following|next|last|a)$/;
const NAMES = /^(olympics?|games|palace|school|camp|street)$/;

function bareSeason(match: Match<Found>, context: Context): Found | null {
  const isName = NAMES.test(context.wordAt(match.to));
  if (isName || !isSeason(match, context)) return null;
  return withThirdIfSaid(match, inChosenYear(seasonIn(match), match, context));
}

/** Whether the words speak of a season and not of a fall, a spring, or somebody of that name. */
function isSeason(match: Match<Found>, context: Context): boolean {
  const token = context.token(match.from);
  const before = context.wordAt(match.from - 1);
  const word = match.word('SEASON') ?? '';
  if (word === 'fall' && /^(of|in|to|from)$/.test(context.wordAt(match.to))) return false;
  // With "the" or "early" before it, it is one.
  if (!token?.classes.has('SEASON')) return true;
  if (/^(fall|spring)$/.test(word) && !token.startsLine && !BEFORE_AMBIGUOUS.test(before)) return false;
  return !token.isCapital || token.startsLine || BEFORE_SEASONS.test(before);
}
