/** What is found in a text: words that say when, how long or how often, and what they mean. */

/** From fine to coarse. A `quarter`, `half` or `season` is one of a year. */
export const UNITS = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
] as const;
export type Unit = (typeof UNITS)[number];

/** The four types of TIMEX3 (ISO-TimeML). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** What words mean, and why. */
export interface Meaning {
  readonly type: TimexType;
  /** TIMEX3 value: `2024-11-21`, `2024-W46`, `P3W`, `PAST_REF`; `X` stands for what is not said. */
  readonly value: string;
  /** The same on a calendar, as EDTF; null when the words have no place on one. */
  readonly edtf: string | null;
  /** The unit in which the words count; null when they name none ("recently"). */
  readonly granularity: Unit | null;
  /** What the words were read as: "21 November 2024". */
  readonly readAs: string;
  /** By what rule: "the latest Thursday up to the publication day, Friday 22 November 2024". Empty when they say all. */
  readonly because: string;
}

export interface TimeExpression extends Omit<Meaning, 'readAs' | 'because'> {
  /** UTF-16 offsets into the text; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether the words themselves say all, whatever the day of publication and what was mentioned before. */
  readonly isExplicit: boolean;
  /** One sentence for a reader: “Thursday” read as 21 November 2024, the latest Thursday up to …. */
  readonly how: string;
  /** Name of the rule that read it. */
  readonly rule: string;
}
