import type { Context } from './context.ts';
import type { Found } from './meanings.ts';
import type { Match } from './candidate.ts';
import type { Classes, Run, Token } from './tokens.ts';

/** One way of writing a time. */
export interface Rule {
  readonly name: string;
  readonly pattern: string;
  /** What the words mean, or null when they are no time here. */
  readonly read: (match: Match<Found>, context: Context) => Found | null;
}

/** All that a language adds: what its words are, and how times are written in it. */
export interface Language {
  /** What a word may be. `text` in lower case, with curly apostrophes made straight. */
  readonly classesOf: (text: string, isCapital: boolean) => Classes;
  /** The tokens from one on that are one together ("twenty-five", "Sept."), or null when it stands alone. */
  readonly runAt: (tokens: readonly Token[], at: number) => Run | null;
  readonly rules: readonly Rule[];
  /** Whether the clause around a token speaks of what is to come or of what has been. */
  readonly tenseAt: (tokens: readonly Token[], index: number) => Tense | null;
}

export type Tense = 'past' | 'future';
