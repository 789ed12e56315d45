/** Years, decades, centuries, seasons, quarters and halves. */
import { chooseYear } from '../../chooseYear.ts';
import type { Context } from '../../context.ts';
import type { Rule } from '../../language.ts';
import { about, date, sayPublication, withThird, type Found } from '../../meanings.ts';
import type { Match } from '../../pattern.ts';
import {
  halfPeriod,
  monthPeriod,
  periodAround,
  quarterPeriod,
  seasonPeriod,
  shiftPeriod,
  yearPeriod,
  yearsPeriod,
  type Period,
} from '../../period.ts';
import { existingDay, fullYearOf, inStoryYear, withChosenYear } from './calendarDates.ts';

const BC = '(bc|b.c.|bce|b.c.e.|b.c)';
const AD = '(ad|a.d.|ce|c.e.)';
/** 490 BC is the astronomical year −489. */
const beforeChrist = (year: number): number => 1 - year;

const THIRDS = ['START', 'MID', 'END'] as const;

const thirdIfSaid = (match: Match<Found>, found: Found): Found | null => {
  const third = THIRDS[(match.value('PART') ?? 0) - 1];
  return third ? withThird(found, third) : found;
};

/** Spring of 2003. */
const season = (match: Match<Found>, year: number): Period => seasonPeriod(year, match.value('SEASON') ?? 1);

const DETERMINERS =
  /^(the|that|this|same|a|in|of|by|since|until|during|late|early|mid|following|next|last|every|each|from|to|winter|and|or|through|into|throughout|-)$/;

export const periods: readonly Rule[] = [
  { name: 'year', pattern: 'YEAR', read: bareYear },
  {
    name: 'the year',
    pattern: '[ the? year|years YEAR ]',
    read: (match) => date(yearPeriod(match.value('YEAR') ?? 0)),
  },
  {
    name: 'about a year',
    pattern: 'about|around|circa|approximately|c.|ca. YEAR',
    read: (match, context) => {
      const year = bareYear(match, context);
      return year && about(year);
    },
  },
  {
    name: 'short year',
    pattern: 'SHORTYEAR',
    read: (match, context) => {
      const before = context.token(match.from - 1);
      // "iLife '11" is a version.
      if (!before || !(SAYS_YEAR.test(before.text) || before.classes.size > 0)) return null;
      const year = fullYearOf(match.value('SHORTYEAR') ?? 0, context);
      return date(yearPeriod(year), 'written without its century', { anchor: 'itself' });
    },
  },
  {
    name: 'end of a range of years',
    pattern: '(-|–|—|/) [ YY ]',
    read: (match, context) => {
      const beside = context.lastBeside(match.from);
      if (beside?.period.unit !== 'year' || context.token(match.from)?.isSpaced) return null;
      const start = beside.period.first.year;
      const year = start - (start % 100) + (match.value('YY') ?? 0);
      return year > start
        ? date(yearPeriod(year), 'in the century of the year before it', { anchor: 'itself' })
        : null;
    },
  },
  {
    name: 'first of two years before Christ',
    pattern: `[ SMALLYEAR ] (-|–|—|to|and|or|until) other:SMALLYEAR ${BC}`,
    read: (match) => date(yearPeriod(beforeChrist(match.value('SMALLYEAR') ?? 1))),
  },
  {
    name: 'decade before Christ',
    pattern: `[ the? PART? -? DECADE ${BC} ]`,
    read: (match) =>
      thirdIfSaid(match, date(yearsPeriod('decade', beforeChrist(match.value('DECADE') ?? 10)))),
  },
  {
    name: 'year before Christ',
    pattern: `[ SMALLYEAR ${BC} ]`,
    read: (match) => date(yearPeriod(beforeChrist(match.value('SMALLYEAR') ?? 1))),
  },
  {
    name: 'month before Christ',
    pattern: `[ MONTH ,? of? SMALLYEAR ${BC} ]`,
    read: (match) =>
      date(monthPeriod(beforeChrist(match.value('SMALLYEAR') ?? 1), match.value('MONTH') ?? 1)),
  },
  {
    name: 'day before Christ',
    pattern: `[ DAY MONTH ,? of? SMALLYEAR ${BC} ]`,
    read: (match) => {
      const year = beforeChrist(match.value('SMALLYEAR') ?? 1);
      const period = existingDay(year, match.value('MONTH') ?? 1, match.value('DAY') ?? 1);
      return period && date(period);
    },
  },
  {
    name: 'season before Christ',
    pattern: `[ the? PART? SEASON of? SMALLYEAR ${BC} ]`,
    read: (match) => thirdIfSaid(match, date(season(match, beforeChrist(match.value('SMALLYEAR') ?? 1)))),
  },
  {
    name: 'year of our era',
    pattern: `[ (${AD} SMALLYEAR | SMALLYEAR ${AD}) ]`,
    read: (match) => date(yearPeriod(match.value('SMALLYEAR') ?? 1)),
  },
  {
    name: 'year in a text of times before Christ',
    pattern: '(in|of|by|since|until|from|to|and|after|before|during|between|early|late) [ SMALLYEAR ]',
    read: (match, context) => {
      const year = match.value('SMALLYEAR') ?? 0;
      const next = context.wordAt(match.to);
      const isBefore = context.last !== null && context.last.period.first.year <= 0;
      if (/^(bc|b\.c\.?|bce|b\.c\.e\.)$/.test(next)) return null;
      if (!isBefore || year < 100 || year > 999 || /^\p{Ll}+s$|^(men|people|of|percent|%)$/u.test(next))
        return null;
      return date(yearPeriod(beforeChrist(year)), 'before Christ, as the years around it');
    },
  },
  {
    name: 'decade',
    pattern: '[ the? PART? -? DECADE ]',
    read: (match, context) => {
      const value = match.value('DECADE') ?? 0;
      if (value >= 100) {
        const unit = value % 100 === 0 && value < 2000 ? 'century' : 'decade';
        return thirdIfSaid(match, date(yearsPeriod(unit, value)));
      }
      const year = fullYearOf(value, context);
      return thirdIfSaid(
        match,
        date(yearsPeriod('decade', year), 'the latest such decade', { anchor: 'itself' }),
      );
    },
  },
  {
    name: 'decade in words',
    pattern: '[ the PART? DECADEWORD ]',
    read: (match, context) => {
      const year = fullYearOf(match.value('DECADEWORD') ?? 0, context);
      return thirdIfSaid(
        match,
        date(yearsPeriod('decade', year), 'the latest such decade', { anchor: 'itself' }),
      );
    },
  },
  {
    name: 'century',
    pattern: `[ the? PART? -? ORD -? (century|cent.) bc:bc|b.c.|bce? ]`,
    read: (match) => {
      const number = match.value('ORD') ?? 1;
      const isBefore = match.word('bc') !== undefined;
      return thirdIfSaid(
        match,
        date(yearsPeriod('century', isBefore ? beforeChrist((number - 1) * 100 + 1) : (number - 1) * 100)),
      );
    },
  },
  {
    name: 'season and year',
    pattern: '[ the? PART? SEASON ,? of? YEAR ]',
    read: (match) => thirdIfSaid(match, date(season(match, match.value('YEAR') ?? 0))),
  },
  {
    name: 'season of that year',
    pattern: '[ the? PART? SEASON of (that|the) same? year ]',
    read: (match, context) => inStoryYear(context, (year) => season(match, year)),
  },
  {
    name: 'season of last or next year',
    pattern: '[ the? PART? SEASON of? which:last|this|next year ]',
    read: (match, context) => {
      const offset = { last: -1, next: 1 }[match.word('which') ?? ''] ?? 0;
      if (context.isNarrative) return null;
      const found = date(
        season(match, context.published.year + offset),
        'counted from the year of publication',
        {
          anchor: 'publication',
        },
      );
      return thirdIfSaid(match, found);
    },
  },
  { name: 'season', pattern: '[ the? PART? SEASON ]', read: bareSeason },
  {
    name: 'last or next season',
    pattern: '[ the? which:last|this|next|previous|following|coming SEASON ]',
    read: (match, context) => {
      const inYear = (year: number) => season(match, year);
      if (context.isNarrative) {
        const shift =
          { next: 1, following: 1, coming: 1, last: -1, previous: -1 }[match.word('which') ?? ''] ?? 0;
        const { now } = context;
        const month = (match.value('SEASON') ?? 1) * 3;
        const isOn = shift > 0 ? month <= now.month : month >= now.month;
        return date(
          inYear(now.year + (shift !== 0 && isOn ? shift : 0)),
          'counted from the time mentioned before',
        );
      }
      const { published } = context;
      const offset =
        { next: 1, following: 1, coming: 1, last: -1, previous: -1 }[match.word('which') ?? ''] ?? 0;
      const month = (match.value('SEASON') ?? 1) * 3;
      const isThere = offset > 0 ? month > published.month : month + 2 < published.month;
      return date(
        inYear(published.year + (offset === 0 || isThere ? 0 : offset)),
        'counted from the publication day',
        {
          anchor: 'publication',
        },
      );
    },
  },
  {
    name: 'quarter or half and year',
    pattern:
      '[ (the|its)? which:ORD -? part:quarter|half ,? (of|in)? (YEAR | rel:last|this|next year | (the|that) year) ]',
    read: partOfYear,
  },
  {
    name: 'first or latter half and year',
    pattern:
      '[ the? end:latter|former|last part:half ,? (of|in)? (YEAR | rel:last|this|next year | (the|that) year) ]',
    read: partOfYear,
  },
  {
    name: 'quarter with a Q',
    pattern: '[ QUARTER (,? (of|in)? YEAR)? ]',
    read: (match, context) => {
      const inYear = (year: number) => quarterPeriod(year, match.value('QUARTER') ?? 1);
      const year = match.value('YEAR');
      return year === undefined ? withChosenYear(inYear, match, context) : date(inYear(year));
    },
  },
  {
    name: 'latest quarter',
    pattern: '[ the|its latest|most recent? quarter ]',
    read: (_, context) =>
      context.isNarrative
        ? null
        : date(
            shiftPeriod(periodAround('quarter', context.published), -1),
            `the last one to end before ${sayPublication(context)}`,
            { anchor: 'publication' },
          ),
  },
  {
    name: 'financial year',
    pattern: '[ fiscal|financial year? YEAR ]',
    read: (match) => {
      const year = match.value('YEAR') ?? 0;
      const found = date(yearPeriod(year), 'which begins on a day that differs from one house to another');
      const readAs = `the financial year ${year}`;
      return { ...found, meaning: { ...found.meaning, value: `FY${year}`, edtf: null, readAs } };
    },
  },
  {
    name: 'quarter',
    pattern: '[ (the|its)? which:ORD -? part:quarter ]',
    read: (match, context) => {
      const quarter = match.value('which') ?? 1;
      return quarter > 4 ? null : withChosenYear((year) => quarterPeriod(year, quarter), match, context);
    },
  },
];

function partOfYear(match: Match<Found>, context: Context): Found | null {
  const number = match.value('which') ?? (match.word('end') === 'former' ? 1 : 2);
  const isHalf = match.word('part') === 'half';
  if (number > (isHalf ? 2 : 4)) return null;
  const inYear = (year: number) => (isHalf ? halfPeriod(year, number) : quarterPeriod(year, number));
  const year = match.value('YEAR');
  if (year !== undefined) return date(inYear(year));
  const relative = match.word('rel');
  if (relative === undefined) return inStoryYear(context, inYear);
  const offset = { last: -1, this: 0, next: 1 }[relative] ?? 0;
  return date(inYear(context.published.year + offset), 'counted from the publication day', {
    anchor: 'publication',
  });
}

const MONEY =
  /^([$£€¥#]|no\.|nos\.|no|number|usd|eur|us\$|room|flight|model|page|pp\.|p\.|route|section|article|boeing|airbus)$/;
const COUNTS =
  /^(over|than|nearly|almost|approximately|some|least|most|about|around|only|just|another|up|these|those|all|roughly)$/;
const SAYS_YEAR =
  /^(in|since|until|till|by|during|of|from|between|year|after|before|throughout|early|late|mid|for|to|through|and|the|\(|-|–)$/;
/** What thousands are counted of. */
const COUNTED =
  /^(people|men|women|children|troops|soldiers|miles|km|kilometers|kilometres|metres|meters|feet|tons|tonnes|percent|%|dollars|euros|pounds|million|billion|points|jobs|employees|workers|deaths|casualties|prisoners|killed|dead|wounded|mm|rpm|mb|gb|mhz|utc|gmt|hours|hrs|years|days|or|more)$/;

/** Four digits that are a year and no price, count, model or part of a longer number. */
function bareYear(match: Match<Found>, context: Context): Found | null {
  const index = match.to - 1;
  const year = match.value('YEAR') ?? 0;
  const [before, next] = [context.wordAt(index - 1), context.wordAt(match.to)];
  const token = context.token(index);
  const nextToken = context.token(match.to);
  const beforeToken = context.token(index - 1);
  if (MONEY.test(before) || (COUNTED.test(next) && next !== 'or') || /^(bc|b\.c\.|bce)$/.test(next))
    return null;
  const isGluedBefore = !token?.isSpaced && /^[\p{L}\d.]|^-$/u.test(before);
  if (isGluedBefore && !(before === '-' && context.token(index - 2)?.classes.has('YEAR'))) {
    // "mid-1942" and "pre-1914" are years, "F-2000" is not.
    if (before !== '-' || !/^(mid|pre|post|late|early)$/.test(context.wordAt(index - 2))) return null;
  }
  if (nextToken && !nextToken.isSpaced && /^[\p{L}%°]/u.test(next) && next !== "'s") return null;
  if (COUNTS.test(before) && /^\p{Ll}+s$/u.test(next)) return null;
  if (/^(over|than|nearly|almost|approximately|least)$/.test(before)) return null;
  // "Resolution 1483", "Windows 2000": the number belongs to a name, but for "WWDC 2005" in 2005.
  const isNumberOfName =
    beforeToken?.isCapital &&
    token?.isSpaced &&
    !token.startsLine &&
    beforeToken.classes.size === 0 &&
    !beforeToken.startsLine &&
    !SAYS_YEAR.test(before) &&
    context.wordAt(index - 2) !== '.' &&
    !isStartOfRange(match.to, context);
  if (isNumberOfName && Math.abs(year - context.published.year) > 1) return null;
  const isLikely = year >= 1400 && year <= context.published.year + 60;
  if (!isLikely && !SAYS_YEAR.test(before)) return null;
  if (beforeToken && /^\p{Ll}+s$/u.test(next) && !SAYS_YEAR.test(before) && year < 1700) return null;
  return date(yearPeriod(year));
}

const isStartOfRange = (next: number, context: Context): boolean =>
  /^[-–—]$/.test(context.wordAt(next)) && !!context.token(next + 1)?.classes.has('NUM');

/** "fall" and "spring" are verbs and "summer" a name as often as they are seasons. */
function bareSeason(match: Match<Found>, context: Context): Found | null {
  const isPlain = match.markTo - match.markFrom === 1;
  const word = context.wordAt(match.markTo - 1);
  const before = context.wordAt(match.from - 1);
  const next = context.token(match.to);
  if (/^(fall|spring)$/.test(word)) {
    const first = context.wordAt(match.markFrom);
    if (
      isPlain &&
      !/^(in|by|during|that|this|same|since|until|of|late|early|following|next|last|a)$/.test(before)
    )
      return null;
    if (first === 'the' && /^(of|in|to|from)$/.test(next?.text ?? '') && word === 'fall') return null;
    if (isPlain && next?.text === 'of' && word === 'fall') return null;
  }
  if (isPlain && !DETERMINERS.test(before) && context.token(match.from)?.isCapital) return null;
  if (/^(olympics|olympic|games|palace|school|camp)$/.test(next?.text ?? '')) return null;
  const third = THIRDS[(match.value('PART') ?? 0) - 1];
  const inYear = (year: number) => season(match, year);
  if (context.isNarrative) return nearStory(match, context);
  const chosen = chooseYear(inYear, context, match.markFrom);
  if (!chosen) return null;
  const found = date(chosen.period, 'the nearest to the publication day', { anchor: 'publication' });
  return third ? withThird(found, third) : found;
}

/** In a narrative the season of the year it has come to; a winter is that which began the year before, early in a year. */
function nearStory(match: Match<Found>, context: Context): Found | null {
  const year = context.storyYear;
  const found = date(season(match, year), `in ${year}, the year that the text has come to`);
  return thirdIfSaid(match, found);
}
