/** Years before Christ and of our era, decades, centuries. */
import type { Rule } from '../../language.ts';
import type { Match } from '../../candidate.ts';
import { date, type Found } from '../../meanings.ts';
import { yearPeriod, yearsPeriod } from '../../period.ts';
import { fullYearOf } from '../dates.ts';
import { withThirdIfSaid } from './thirds.ts';

const BC = 'bc|b.c.|bce|b.c.e.|b.c';
const AD = 'ad|a.d.|ce|c.e.';
export const OF_ERA = `SMALLYEAR bc:${BC} | ${AD} SMALLYEAR | SMALLYEAR ${AD}`;
const BC_WORD = new RegExp(`^(${BC.replaceAll('.', '\\.')})$`);

/** 490 BC is the astronomical year −489. */
const yearOf = (year: number, match: Match<Found>): number => (match.word('bc') ? 1 - year : year);

/** The year under SMALLYEAR, before Christ when `bc` stands beside it. */
export const eraYearIn = (match: Match<Found>): number => yearOf(match.value('SMALLYEAR') ?? 1, match);

const LATEST = 'the latest such decade';

export const eras: readonly Rule[] = [
  {
    name: 'year of an era',
    pattern: `(${OF_ERA} | [ SMALLYEAR ] -|–|—|to|and|or|until other:SMALLYEAR (bc:${BC} | ${AD}))`,
    read: (match) => date(yearPeriod(eraYearIn(match))),
  },
  {
    name: 'year in a text of times before Christ',
    pattern: 'in|of|by|since|until|from|to|and|after|before|during|between|early|late [ SMALLYEAR ]',
    read: (match, context) => {
      const year = match.value('SMALLYEAR') ?? 0;
      const next = context.wordAt(match.to);
      const isBefore = context.last !== null && context.last.period.first.year <= 0;
      const isCount = /^\p{Ll}+s$|^(men|people|of|percent|%)$/u.test(next);
      if (!isBefore || isCount || BC_WORD.test(next) || year < 100 || year > 999) return null;
      return date(yearPeriod(1 - year), 'before Christ, as the years around it');
    },
  },
  {
    name: 'decade',
    pattern: `(the? PART? -? DECADE (bc:${BC})? | the PART? DECADEWORD)`,
    read: (match, context) => {
      const value = match.value('DECADE') ?? match.value('DECADEWORD') ?? 0;
      const isBc = match.word('bc') !== undefined;
      if (value < 100 && !isBc) {
        const year = fullYearOf(value, context);
        return withThirdIfSaid(match, date(yearsPeriod('decade', year), LATEST, { anchor: 'itself' }));
      }
      // "the 1900s" are a century, "the 2000s" so far a decade.
      const unit = value % 100 === 0 && value < 2000 && !isBc ? 'century' : 'decade';
      return withThirdIfSaid(match, date(yearsPeriod(unit, yearOf(value, match))));
    },
  },
  {
    name: 'century',
    pattern: `the? PART? -? ORD -? century (bc:${BC})?`,
    read: (match) =>
      withThirdIfSaid(
        match,
        date(yearsPeriod('century', yearOf(((match.value('ORD') ?? 1) - 1) * 100 + 1, match))),
      ),
  },
];
