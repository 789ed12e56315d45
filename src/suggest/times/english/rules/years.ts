/** Years of four digits or two. */
import type { Context } from '../../context.ts';
import type { Rule } from '../../language.ts';
import type { Match } from '../../candidate.ts';
import { about, date, type Found } from '../../meanings.ts';
import { yearPeriod } from '../../period.ts';
import { fullYearOf } from '../dates.ts';
import { isNameAt } from '../names.ts';

export const years: readonly Rule[] = [
  { name: 'year', pattern: 'YEAR', read: readYear },
  {
    name: 'the year',
    pattern: '(the? year|years YEAR | the year SMALLYEAR | until|through at least [ YEAR ])',
    read: (match) => date(yearPeriod(match.value('YEAR') ?? match.value('SMALLYEAR') ?? 0)),
  },
  {
    name: 'about a date',
    pattern: 'ABOUT DATE',
    read: ({ inner }) => (inner?.meaning.type === 'DATE' ? about(inner) : null),
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
    pattern: '-|–|—|/ [ YY ]',
    read: (match, context) => {
      const beside = context.lastBeside(match.from);
      if (beside?.period.unit !== 'year' || context.token(match.from)?.isSpaced) return null;
      const start = beside.period.first.year;
      const year = start - (start % 100) + (match.value('YY') ?? 0);
      if (year <= start) return null;
      return date(yearPeriod(year), 'in the century of the year before it', { anchor: 'itself' });
    },
  },
  {
    name: 'financial year',
    pattern: 'fiscal|financial year? YEAR',
    read: (match) => {
      const year = match.value('YEAR') ?? 0;
      const found = date(yearPeriod(year), 'which begins on a day that differs from one house to another');
      const readAs = `the financial year ${year}`;
      return { ...found, meaning: { ...found.meaning, value: `FY${year}`, edtf: null, readAs } };
    },
  },
];

const NUMBERED =
  /^([$£€¥#]|no\.|nos\.|no|number|usd|eur|us\$|room|flight|resolution|directive|regulation|version|windows|act|model|page|pp\.|p\.|route|section|article|at)$/;
const COUNTS =
  /^(over|than|nearly|almost|approximately|least|most|about|around|only|just|another|up|these|those|all|roughly)$/;
const AMOUNTS = /^(over|than|nearly|almost|approximately|some|least)$/;
const SAYS_YEAR =
  /^(in|since|until|till|by|during|of|from|between|year|after|before|throughout|early|late|mid|for|to|through|and|the|\(|-|–)$/;
/** What thousands are counted of, and what makes the number one of another kind. */
const COUNTED =
  /^(people|men|women|children|troops|soldiers|miles|km|kilometers|kilometres|metres|meters|feet|tons|tonnes|percent|%|dollars|euros|pounds|million|billion|points|jobs|employees|workers|deaths|casualties|prisoners|killed|dead|wounded|mm|rpm|mb|gb|mhz|utc|gmt|hours|hrs|years|days|more|of|m|kg|crew|strong|cavalry|infantry|bc|b\.c\.|bce)$/;
/** Years from here on need no word that says so. */
const LIKELY_FROM = 1400;
const LIKELY_AHEAD = 60;

/** Four digits that are a year and no price, count, model or part of a longer number. */
function readYear(match: Match<Found>, context: Context): Found | null {
  const year = match.value('YEAR') ?? 0;
  const index = match.to - 1;
  const [before, next] = [context.wordAt(index - 1), context.wordAt(match.to)];
  // "from about 1086"
  const isAbout = context.token(index - 1)?.classes.has('ABOUT');
  const lead = isAbout ? context.wordAt(index - 2) : before;
  // "from 1200 to 1500 soldiers"
  const after =
    /^(to|and|or|[-–])$/.test(next) && context.token(match.to + 1)?.classes.has('YEAR')
      ? context.wordAt(match.to + 2)
      : next;
  if (NUMBERED.test(before) || AMOUNTS.test(before) || COUNTED.test(after)) return null;
  if (isGlued(index, context) || isNumberOfName(year, index, context)) return null;
  const isBeforePlural = /^\p{Ll}+s$/u.test(next);
  if (isBeforePlural && COUNTS.test(before)) return null;
  const isLikely = year >= LIKELY_FROM && year <= context.published.year + LIKELY_AHEAD;
  if (!SAYS_YEAR.test(lead) && (!isLikely || (isBeforePlural && year < 1700))) return null;
  return date(yearPeriod(year));
}

/** "mid-1942" and "1939-1945" are years; "F-2000" and "2000mm" are not. */
function isGlued(index: number, context: Context): boolean {
  const [before, next] = [context.wordAt(index - 1), context.token(index + 1)];
  const second = context.token(index + 2);
  // "1500-metre"
  if (next?.text === '-' && second?.isSpaced === false && second.inPatterns === 'nowhere') return true;
  if (next && !next.isSpaced && /^[\p{L}%°]/u.test(next.text) && next.text !== "'s") return true;
  if (context.token(index)?.isSpaced || !/^[\p{L}\d.-]/u.test(before) || before === 'c .') return false;
  const prefix = context.token(index - 2);
  const isRangeOrPrefix =
    prefix?.classes.has('YEAR') || /^(mid|pre|post|late|early)$/.test(prefix?.text ?? '');
  return before !== '-' || !isRangeOrPrefix;
}

/** "Resolution 1483" and "Windows 2000", but not "WWDC 2005" in 2005 or "Eastern Theater 1861-1863". */
function isNumberOfName(year: number, index: number, context: Context): boolean {
  const token = context.token(index);
  const isName = isNameAt(index - 1, context) && !SAYS_YEAR.test(context.wordAt(index - 1));
  const isRange = /^[-–—]$/.test(context.wordAt(index + 1)) && !!context.token(index + 2)?.classes.has('NUM');
  const isBeside = token?.isSpaced && !token.startsLine;
  return isName && !!isBeside && !isRange && Math.abs(year - context.published.year) > 1;
}
