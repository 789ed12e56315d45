/** Days: in digits, with month and year, and those that a day or year beside them completes. */
import type { Context } from '../../context.ts';
import type { Rule } from '../../language.ts';
import type { Match } from '../../candidate.ts';
import { anchorOf, date, type Found } from '../../meanings.ts';
import { existingDay, fullYearOf, inChosenYear } from '../dates.ts';

const DAY = '(day:DAY | day:ORDDAY)';
const TO = '(to|and|or|until|till|through|-|–|—|& | ,)';

export const days: readonly Rule[] = [
  {
    name: 'day in digits, year first',
    pattern: 'YEARFIRST',
    read: (match) => {
      const [year = 0, month = 0, day = 0] = (match.word('YEARFIRST') ?? '').split(/[-/]/).map(Number);
      const period = existingDay(year, month, day);
      return period && date(period);
    },
  },
  { name: 'day in digits, year last', pattern: 'YEARLAST', read: readYearLast },
  {
    name: 'day and month',
    pattern: `((WEEKDAY ,?)? (${DAY} of? MONTH | MONTH the? ${DAY}) | the (day:DAY | day:ORDDAY | day:ORD) of? MONTH) (,? (of|in)? YEAR)?`,
    read: readDay,
  },
  {
    name: 'first of two days of a month',
    pattern: `[ the? ${DAY} ] ${TO} the? (DAY | ORDDAY) of? MONTH (,? YEAR)?`,
    read: readDay,
  },
  { name: 'second of two days of a month', pattern: `${TO} [ the? ${DAY} (,? YEAR)? ]`, read: readSecondDay },
];

/** "the September 11 attacks": a day that gave an event its name is of no year that a rule could tell. */
export const NAMED_AFTER =
  /^(terror|terrorist|attacks?|bombings?|massacre|revolution|movement|uprising|crisis|coup|atrocities)$/;

function readDay(match: Match<Found>, context: Context): Found | null {
  const [month = 0, day = 0, year] = [match.value('MONTH'), match.value('day'), match.value('YEAR')];
  if (year === undefined) {
    return NAMED_AFTER.test(context.wordAt(match.markTo))
      ? null
      : inChosenYear((candidate) => existingDay(candidate, month, day), match, context);
  }
  const period = existingDay(year, month, day);
  return period && date(period);
}

/** "3/4/2005" is 3 April to some and March 4 to others; only when one of them does not exist it is one day. */
function readYearLast(match: Match<Found>, context: Context): Found | null {
  const [a = 0, b = 0, written = 0] = (match.word('YEARLAST') ?? '').split(/[./-]/).map(Number);
  const year = written < 100 ? fullYearOf(written, context) : written;
  const monthFirst = existingDay(year, a, b);
  const dayFirst = existingDay(year, b, a);
  const only = monthFirst ?? dayFirst;
  if (!only) return null;
  if (!monthFirst || !dayFirst || a === b) return date(only);
  const [american, european] = [date(monthFirst), date(dayFirst)];
  return {
    mention: american.mention,
    meaning: {
      ...american.meaning,
      edtf: `[${american.meaning.edtf},${european.meaning.edtf}]`,
      readAs: `${american.meaning.readAs} or ${european.meaning.readAs}`,
      because: 'for it does not say which number is the month',
    },
  };
}

/** "20" in "14 September to 20". */
function readSecondDay(match: Match<Found>, context: Context): Found | null {
  const beside = context.lastBeside(match.from);
  // "the 6th and 22nd of June" is read where its month stands.
  const isBeforeMonth = [match.markTo, match.markTo + 1].some((index) =>
    context.token(index)?.classes.has('MONTH'),
  );
  if (beside?.period.unit !== 'day' || isBeforeMonth || !endsPhrase(match, context)) return null;
  const { year, month } = beside.period.first;
  const period = existingDay(match.value('YEAR') ?? year, month, match.value('day') ?? 0);
  return period && date(period, 'in the month of the day before it', { anchor: anchorOf(beside) });
}

const FOLLOWS_DATES =
  /^(of|in|at|as|and|or|by|for|when|to|was|were|the|a|with|on|but|that|which|while|after|before|until|under|near|during|he|she|it|they|who)$/;

/** Whether what follows a number cannot be what it counts: "5 and 7 May" and not "5 May and 20 people". */
function endsPhrase({ markTo }: Match<Found>, context: Context): boolean {
  const next = context.token(markTo);
  return !next || next.startsLine || !/^\p{L}/u.test(next.text) || FOLLOWS_DATES.test(next.text);
}
