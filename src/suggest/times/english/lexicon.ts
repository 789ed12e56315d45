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

/** Units that are counted by their name. */
const COUNTABLE: readonly Unit[] = UNITS.filter((name) => name !== 'season' && name !== 'half');
const plural = (name: Unit): string =>
  ({ century: 'centuries', millennium: 'millennia' })[name as string] ?? `${name}s`;

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
  UNIT: [...COUNTABLE.map((name) => [name, unit(name)] as const), ['min', unit('minute')]],
  UNITS: [...COUNTABLE.map((name) => [plural(name), unit(name)] as const), ['mins', unit('minute')]],
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
  QUARTER: numbered('q1 q2 q3 q4'),
  ABOUT: equal(0, 'about around circa approximately c ca'),
  OPEN: equal(0, '('),
  CLOSE: equal(0, ')'),
  DAYPART: numbered('morning afternoon evening night'),
};

/** Words as a map from word to classes. */
export const LEXICON: ReadonlyMap<string, ReadonlyMap<string, number>> = (() => {
  const entries = new Map<string, Map<string, number>>();
  for (const [name, words] of [...Object.entries(CLASSES), ['ORD', [...ORDINALS]] as const]) {
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
  /^(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|min|ca?)$/;
