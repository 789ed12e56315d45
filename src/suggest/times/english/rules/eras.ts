/** Years before Christ and of our era, decades, centuries. */
import type { Rule } from '../../language.ts';
import type { Match } from '../../candidate.ts';
import { date, type Found } from '../../meanings.ts';
import { monthPeriod, seasonPeriod, yearPeriod, yearsPeriod } from '../../period.ts';
import { existingDay, fullYearOf } from '../dates.ts';
import { withThirdIfSaid } from './thirds.ts';

const BC = 'bc|b.c.|bce|b.c.e.|b.c';
const AD = 'ad|a.d.|ce|c.e.';
const BC_WORD = new RegExp(`^(${BC.replaceAll('.', '\\.')})$`);

/** 490 BC is the astronomical year −489. */
const beforeChrist = (year: number): number => 1 - year;
const yearBc = (match: Match<Found>): number => beforeChrist(match.value('SMALLYEAR') ?? 1);

const LATEST = 'the latest such decade';

export const eras: readonly Rule[] = [
  {
    name: 'year before Christ',
    pattern: `SMALLYEAR ${BC}`,
    read: (match) => date(yearPeriod(yearBc(match))),
  },
  {
    name: 'first of two years before Christ',
    pattern: `[ SMALLYEAR ] -|–|—|to|and|or|until other:SMALLYEAR ${BC}`,
    read: (match) => date(yearPeriod(yearBc(match))),
  },
  {
    name: 'month before Christ',
    pattern: `MONTH ,? of? SMALLYEAR ${BC}`,
    read: (match) => date(monthPeriod(yearBc(match), match.value('MONTH') ?? 1)),
  },
  {
    name: 'day before Christ',
    pattern: `DAY MONTH ,? of? SMALLYEAR ${BC}`,
    read: (match) => {
      const period = existingDay(yearBc(match), match.value('MONTH') ?? 1, match.value('DAY') ?? 1);
      return period && date(period);
    },
  },
  {
    name: 'season before Christ',
    pattern: `the? PART? SEASON of? SMALLYEAR ${BC}`,
    read: (match) => withThirdIfSaid(match, date(seasonPeriod(yearBc(match), match.value('SEASON') ?? 1))),
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
      return date(yearPeriod(yearBc(match)), 'before Christ, as the years around it');
    },
  },
  {
    name: 'year of our era',
    pattern: `(${AD} SMALLYEAR | SMALLYEAR ${AD})`,
    read: (match) => date(yearPeriod(match.value('SMALLYEAR') ?? 1)),
  },
  {
    name: 'decade',
    pattern: 'the? PART? -? DECADE',
    read: (match, context) => {
      const value = match.value('DECADE') ?? 0;
      if (value < 100) {
        const year = fullYearOf(value, context);
        return withThirdIfSaid(match, date(yearsPeriod('decade', year), LATEST, { anchor: 'itself' }));
      }
      // "the 1900s" are a century, "the 2000s" so far a decade.
      const unit = value % 100 === 0 && value < 2000 ? 'century' : 'decade';
      return withThirdIfSaid(match, date(yearsPeriod(unit, value)));
    },
  },
  {
    name: 'decade in words',
    pattern: 'the PART? DECADEWORD',
    read: (match, context) => {
      const year = fullYearOf(match.value('DECADEWORD') ?? 0, context);
      return withThirdIfSaid(match, date(yearsPeriod('decade', year), LATEST, { anchor: 'itself' }));
    },
  },
  {
    name: 'decade before Christ',
    pattern: `the? PART? -? DECADE ${BC}`,
    read: (match) =>
      withThirdIfSaid(match, date(yearsPeriod('decade', beforeChrist(match.value('DECADE') ?? 10)))),
  },
  {
    name: 'century',
    pattern: 'the? PART? -? ORD -? century',
    read: (match) =>
      withThirdIfSaid(match, date(yearsPeriod('century', ((match.value('ORD') ?? 1) - 1) * 100 + 1))),
  },
  {
    name: 'century before Christ',
    pattern: `the? PART? -? ORD -? century ${BC}`,
    read: (match) =>
      withThirdIfSaid(
        match,
        date(yearsPeriod('century', beforeChrist(((match.value('ORD') ?? 1) - 1) * 100 + 1))),
      ),
  },
];
