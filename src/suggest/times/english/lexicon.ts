/** English words that matter for times, by class. */
import { UNITS, type Unit } from '../timeExpression.ts';

/** Numbered words: `a b|c d` gives a the first value, b and c the second, d the third. */
const numbered = (words: string, first = 1): readonly (readonly [string, number])[] =>
  words
    .split(' ')
    .flatMap((alternatives, index) => alternatives.split('|').map((word) => [word, first + index] as const));

const equal = (value: number, words: string): readonly (readonly [string, number])[] =>
  words.split(' ').map((word) => [word, value] as const);

/** Stands for a count that is not said ("several"). */
export const VAGUE = -1;

const unit = (name: Unit): number => UNITS.indexOf(name);
export const unitOf = (value: number | undefined): Unit => UNITS[value ?? -1] ?? 'day';

export const TENS = new Map(
  numbered('ten twenty thirty forty fifty sixty seventy eighty ninety').map(([word, n]) => [word, n * 10]),
);
export const ONES = new Map(
  numbered(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
);
export const ORDINALS = new Map([
  ...numbered(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ),
  ['thirtieth', 30] as const,
]);

const CLASSES: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  MONTH: [
    ...numbered(
      'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
    ),
  ],
  WEEKDAY: numbered(
    'monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun',
  ),
  WEEKDAYS: numbered('mondays tuesdays wednesdays thursdays fridays saturdays sundays'),
  UNIT: [
    ...equal(unit('second'), 'second'),
    ...equal(unit('minute'), 'minute min'),
    ...equal(unit('hour'), 'hour'),
    ...equal(unit('day'), 'day'),
    ...equal(unit('week'), 'week'),
    ...equal(unit('month'), 'month'),
    ...equal(unit('quarter'), 'quarter'),
    ...equal(unit('year'), 'year'),
    ...equal(unit('decade'), 'decade'),
    ...equal(unit('century'), 'century'),
    ...equal(unit('millennium'), 'millennium'),
    ...equal(unit('weekend'), 'weekend'),
  ],
  UNITS: [
    ...equal(unit('second'), 'seconds'),
    ...equal(unit('minute'), 'minutes mins'),
    ...equal(unit('hour'), 'hours'),
    ...equal(unit('day'), 'days'),
    ...equal(unit('week'), 'weeks'),
    ...equal(unit('month'), 'months'),
    ...equal(unit('quarter'), 'quarters'),
    ...equal(unit('year'), 'years'),
    ...equal(unit('decade'), 'decades'),
    ...equal(unit('century'), 'centuries'),
    ...equal(unit('millennium'), 'millennia'),
    ...equal(unit('weekend'), 'weekends'),
  ],
  SEASON: numbered('spring|springtime summer|summertime autumn|fall winter|wintertime'),
  /** "early May": a third of a period, in the order start, middle, end. */
  PART: numbered('early mid|middle late'),
  PARTNOUN: numbered('start|beginning|outset|onset|beginnings middle|midst end|close|ending|latter'),
  COUNT: equal(VAGUE, 'several few some many couple numerous'),
  ONE: equal(1, 'a an'),
  /** "daily": the unit of the repetition. */
  OFTEN: [
    ...equal(unit('hour'), 'hourly'),
    ...equal(unit('day'), 'daily'),
    ...equal(unit('week'), 'weekly'),
    ...equal(unit('month'), 'monthly'),
    ...equal(unit('quarter'), 'quarterly'),
    ...equal(unit('year'), 'yearly annually annual'),
  ],
  DECADEWORD: numbered('twenties thirties forties fifties sixties seventies eighties nineties', 2).map(
    ([word, n]) => [word, n * 10] as const,
  ),
  DAYPART: numbered('morning afternoon evening night'),
};

/** Words as a map from word to classes. */
export const LEXICON: ReadonlyMap<string, ReadonlyMap<string, number>> = (() => {
  const entries = new Map<string, Map<string, number>>();
  for (const [name, words] of [
    ...Object.entries(CLASSES),
    ['NUMWORD', [...ONES, ...TENS]] as const,
    ['ORD', [...ORDINALS]] as const,
  ]) {
    for (const [word, value] of words) {
      const classes = entries.get(word) ?? new Map<string, number>();
      classes.set(name, value);
      entries.set(word, classes);
    }
  }
  return entries;
})();

/** Words of these classes that may be cut short, with a dot. */
export const ABBREVIATED =
  /^(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thur?s?|fri|sat|sun|min)$/;
