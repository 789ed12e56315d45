/** Parts of periods and of days: "early May", "the end of 1916", "the night of 5 June", "this morning". */
import type { Context } from '../../context.ts';
import type { Rule } from '../../language.ts';
import {
  about,
  date,
  day,
  sayPublication,
  unfixed,
  withThird,
  withTime,
  DAY_PARTS,
  type Found,
} from '../../meanings.ts';
import type { Match } from '../../pattern.ts';
import { addDays, dayPeriod, periodAround, type PeriodUnit } from '../../period.ts';
import { DAY_PART_CODES, unitOf } from '../lexicon.ts';

const THIRDS = ['START', 'MID', 'END'] as const;

const partOfInner: Rule['read'] = ({ inner, value }) => {
  const third = THIRDS[(value('PART') ?? value('PARTNOUN') ?? 0) - 1];
  const unit = inner?.mention?.period.unit;
  if (!inner || !third || unit === undefined || unit === 'day') return null;
  return inner.meaning.type === 'DATE' ? withThird(inner, third) : null;
};

const dayPart = (match: Match<Found>): string => DAY_PART_CODES[(match.value('DAYPART') ?? 1) - 1] ?? 'MO';

/** "the end of the year": of the year mentioned before in a narrative, of the publication's in news. */
const partOfUnit: Rule['read'] = (match, context) => {
  const unit = unitOf(match.value('UNIT')) as PeriodUnit;
  const third = THIRDS[(match.value('PARTNOUN') ?? match.value('PART') ?? 3) - 1];
  if (!/^(week|month|year|decade|century)$/.test(unit) || !third) return null;
  const found = date(periodAround(unit, context.now), becauseNow(unit, context), {
    anchor: context.isNarrative ? 'text' : 'publication',
  });
  return withThird(found, third);
};

export const becauseNow = (unit: string, context: Context): string =>
  context.isNarrative ? `the ${unit} that the text has come to` : `the ${unit} of ${sayPublication(context)}`;

export const parts: readonly Rule[] = [
  {
    name: 'part of a period',
    pattern: '[ (the very?)? PART -? (part of | in | on)? (the year)? DATE ]',
    read: partOfInner,
  },
  {
    name: 'part of a period',
    pattern: '[ (the very?)? (PARTNOUN | PART) part? (of|in) DATE ]',
    read: partOfInner,
  },
  {
    name: 'later or earlier in a period',
    pattern: '[ later|earlier (in|on)? DATE ]',
    read: ({ inner }) => (inner?.mention && inner.meaning.type !== 'DURATION' ? inner : null),
  },
  {
    name: 'part of the period at hand',
    pattern: '[ the? (PARTNOUN | PART) part? (of|in) the UNIT ]',
    read: partOfUnit,
  },
  {
    name: "month's or year's end",
    pattern: "[ (the|that)? UNIT (-|'s) PARTNOUN ]",
    read: (match, context) => partOfUnit(match, context),
  },
  {
    name: 'part of a day that is dated',
    pattern: '[ (early|late)? (in|on)? the? (early|late)? DAYPART hours? ,? (of|on) DATE ]',
    read: (match) => match.inner && withTime(match.inner, dayPart(match)),
  },
  {
    name: 'dated day and its part',
    pattern: '[ the? DATE (early|late)? DAYPART ]',
    read: (match) => match.inner && withTime(match.inner, dayPart(match)),
  },
  {
    name: 'this morning or tonight',
    pattern: '[ (early|late)? (this DAYPART | tonight) ]',
    read: (match, context) =>
      withTime(dayAtHand(context), match.value('DAYPART') === undefined ? 'NI' : dayPart(match)),
  },
  {
    name: 'yesterday morning',
    pattern: '[ last night ]',
    read: (_, context) =>
      withTime(
        day(addDays(context.published, -1), `the night before ${sayPublication(context)}`, 'publication'),
        'NI',
      ),
  },
  {
    name: 'that morning',
    pattern: '[ (early|late|later)? (that same? | the same|following|next) DAYPART ]',
    read: (match, context) => {
      const last = context.lastIn('day');
      if (!last) return null;
      const isNext = /next|following/.test(context.wordAt(match.markTo - 2));
      const period = dayPeriod(last.period.first);
      const shifted = isNext ? dayPeriod(addDays(period.first, 1)) : period;
      return withTime(
        date(shifted, isNext ? 'the day after the one mentioned before' : 'the day mentioned before'),
        dayPart(match),
      );
    },
  },
  {
    name: 'part of some day',
    pattern: '[ (early|late)? (the|at|each|one|in the)? DAYPART ]',
    read: (match, context) => {
      const next = context.wordAt(match.to);
      if (context.token(match.to - 1)?.isCapital || /^(club|shift|school|vision|sky|watch)$/.test(next))
        return null;
      const today = context.isNarrative ? null : context.lastIn('day');
      if (today?.isFromPublication)
        return withTime(
          date(today.period, 'the day mentioned before', { anchor: 'publication' }),
          dayPart(match),
        );
      const said = DAY_PARTS[dayPart(match)] ?? 'part';
      return unfixed(`XXXX-XX-XXT${dayPart(match)}`, 'hour', `the ${said} of some day`, 'TIME');
    },
  },
  {
    name: 'about a date',
    pattern: 'about|around|approximately|circa DATE',
    read: ({ inner }) => (inner?.meaning.type === 'DATE' ? about(inner) : inner),
  },
];

const dayAtHand = (context: Context): Found =>
  day(context.published, `for ${sayPublication(context)} is when it was written`, 'publication');
