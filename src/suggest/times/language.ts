import type { Context } from './context.ts';
import type { Found } from './meanings.ts';
import type { Match } from './matcher.ts';
import type { Token } from './tokens.ts';

/** One way of writing a time. */
export interface Rule {
  readonly name: string;
  readonly pattern: string;
  /** What the words mean, or null when they are no time here. */
  readonly read: (match: Match<Found>, context: Context) => Found | null;
}

/** All that a language adds: what its words are, and how times are written in it. */
export interface Language {
  /** Gives tokens their classes, and joins those that are one ("twenty-five", "Sept."); step by step. */
  readonly classify: (tokens: readonly Token[]) => Generator<void, readonly Token[]>;
  readonly rules: readonly Rule[];
  /** Whether the clause around a token speaks of what is to come or of what has been. */
  readonly tenseAt: (tokens: readonly Token[], index: number) => Tense | null;
}

export type Tense = 'past' | 'future';
