/** What a document has said so far: all that a reading may depend on besides its own words. */
import type { CalendarDay } from '../../dataset/calendar.ts';
import type { Language, Tense } from './language.ts';
import type { Period } from './period.ts';
import type { Unit } from './timeExpression.ts';
import type { Token } from './tokens.ts';

/** A time on the calendar that was mentioned. */
export interface Mention {
  readonly period: Period;
  /** Whether its own words fix it, year included, rather than the publication day or an earlier mention. */
  readonly isComplete: boolean;
  /** Whether it hangs on the publication day ("yesterday"): news, not a narrative of other times. */
  readonly isFromPublication: boolean;
  /** Index one past its last token. */
  readonly to: number;
}

/** How many mentions are remembered: as far as words such as "that year" reach back. */
const MEMORY = 8;
/** How many decide whether a passage is a narrative. */
const RECENT = 3;

/** Tokens that a quotation is looked for in: longer ones go on for paragraphs. */
const QUOTATION_REACH = 200;

export class Context {
  readonly #mentions: Mention[] = [];

  readonly published: CalendarDay;
  readonly #tokens: readonly Token[];
  readonly #language: Pick<Language, 'tenseAt'>;

  constructor(published: CalendarDay, tokens: readonly Token[], language: Pick<Language, 'tenseAt'>) {
    this.published = published;
    this.#tokens = tokens;
    this.#language = language;
  }

  remember(mention: Mention): void {
    this.#mentions.unshift(mention);
    this.#mentions.length = Math.min(this.#mentions.length, MEMORY);
  }

  get last(): Mention | null {
    return this.#mentions[0] ?? null;
  }

  /** The latest mention in a unit as fine as this one or finer, so that "that month" finds "12 May". */
  lastIn(...units: readonly Unit[]): Mention | null {
    return this.#mentions.find(({ period }) => units.includes(period.unit)) ?? null;
  }

  /** The latest mention of one day that is as wanted. */
  lastDay(isWanted: (day: CalendarDay) => boolean): Mention | null {
    return this.#mentions.find(({ period }) => period.unit === 'day' && isWanted(period.first)) ?? null;
  }

  /** The mention that ends right before a token: "14" in "14 to 20". */
  lastBeside(index: number): Mention | null {
    return this.last?.to === index ? this.last : null;
  }

  /**
   * Whether the passage tells of a time before the year of publication. In news, background stands between what
   * happened this week: one full date from the past is not enough against others, and bare years must be all there is.
   */
  get isNarrative(): boolean {
    const { last } = this;
    if (!last || last.isFromPublication || !this.#isStory(last)) return false;
    const recent = this.#mentions.slice(0, RECENT);
    const stories = recent.filter((mention) => this.#isStory(mention)).length;
    return last.period.unit === 'year' && last.isComplete ? stories === RECENT : stories * 2 > recent.length;
  }

  #isStory({ period, isFromPublication }: Mention): boolean {
    return !isFromPublication && period.last.year < this.published.year;
  }

  /** The year that a narrative has come to. */
  get storyYear(): number {
    return (this.last?.period.first ?? this.published).year;
  }

  /** The day that a passage has come to: that of the last mention in a narrative, else that of publication. */
  get now(): CalendarDay {
    return this.isNarrative && this.last ? this.last.period.first : this.published;
  }

  /**
   * Whether "last year" and "two weeks ago" at a token are somebody's of whom a narrative tells. A writer counts from
   * the day of writing, also in the middle of a history.
   */
  isSpokenInStory(index: number): boolean {
    return this.isNarrative && this.#isQuoted(index);
  }

  #isQuoted(index: number): boolean {
    let straight = 0;
    for (let at = index - 1; at >= 0 && index - at < QUOTATION_REACH; at--) {
      const { text, startsLine } = this.#tokens[at] as Token;
      if (text === '“' || text === '”') return text === '“';
      if (text === '"') straight++;
      if (startsLine) break;
    }
    return straight % 2 === 1;
  }

  tenseAt(index: number): Tense | null {
    return this.#language.tenseAt(this.#tokens, index);
  }

  token(index: number): Token | undefined {
    return this.#tokens[index];
  }

  /** Text of a token, empty beyond the ends of the text. */
  wordAt(index: number): string {
    return this.#tokens[index]?.text ?? '';
  }
}
