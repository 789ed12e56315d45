/** Finds the words of a text that say when, how long or how often, and reads them. */
import type { CalendarDay } from '../../dataset/calendar.ts';
import { Context } from './context.ts';
import { english } from './english/english.ts';
import type { Language, Rule } from './language.ts';
import type { Found } from './meanings.ts';
import { Matcher, type Candidate, type InnerFound } from './matcher.ts';
import type { TimeExpression } from './timeExpression.ts';
import { allAtOnce } from '../allAtOnce.ts';
import { tokenize, type Token } from './tokens.ts';

const LANGUAGES = { en: english } satisfies Record<string, Language>;
export type LanguageCode = keyof typeof LANGUAGES;

/** The language of a BCP 47 tag if it is read here: `en` for `en-GB`. */
export function toLanguageCode(tag: string): LanguageCode | null {
  const [language = ''] = tag.toLowerCase().split('-');
  return Object.hasOwn(LANGUAGES, language) ? (language as LanguageCode) : null;
}

export interface ReadOptions {
  /** The day on which "today" was written. */
  readonly published: CalendarDay;
  readonly language: LanguageCode;
}

/** How deep expressions may stand inside each other: "the morning of the day after 3 May". */
const MAX_DEPTH = 3;

/**
 * Every time expression of a text in the order of the text; none overlap. Takes time in proportion to the length of
 * the text, whatever it holds, and never throws.
 */
export const readTimes = (text: string, options: ReadOptions): readonly TimeExpression[] =>
  allAtOnce(readTimesInSteps(text, options));

/** The same, word by word: a book takes a second. */
export function* readTimesInSteps(
  text: string,
  { published, language }: ReadOptions,
): Generator<void, readonly TimeExpression[]> {
  const { classify, tenseAt } = LANGUAGES[language];
  const tokens = yield* classify(tokenize(text));
  const context = new Context(published, tokens, { tenseAt });
  const found: TimeExpression[] = [];
  for (let at = 0; at < tokens.length;) {
    yield;
    const best = bestAt(tokens, at, 1, context, MATCHERS[language]);
    if (!best) {
      at++;
      continue;
    }
    found.push(toExpression(best, text, tokens));
    const { mention } = best.found;
    if (mention) context.remember({ ...mention, to: best.markTo });
    at = Math.max(best.markTo, at + 1);
  }
  return found;
}

const MATCHERS: Readonly<Record<LanguageCode, Matcher<Rule>>> = { en: new Matcher(english.rules) };

interface Best extends Pick<Candidate<Rule, Found>, 'rule' | 'to' | 'markFrom' | 'markTo'> {
  readonly found: Found;
}

/** The longest reading that starts at a token. */
function bestAt(
  tokens: readonly Token[],
  at: number,
  depth: number,
  context: Context,
  matcher: Matcher<Rule>,
): Best | null {
  const innerAt = (index: number): InnerFound<Found> | null => {
    // What begins an expression stands plain, or else it would take the whole expression for itself.
    const innerDepth = index === at ? MAX_DEPTH : depth + 1;
    const inner = depth < MAX_DEPTH ? bestAt(tokens, index, innerDepth, context, matcher) : null;
    // What only looks around itself would hide what stands there.
    return inner?.markFrom === index ? { to: inner.markTo, value: inner.found } : null;
  };
  for (const candidate of matcher.matchesAt(tokens, at, innerAt)) {
    const found = candidate.rule.read(candidate, context);
    if (found) {
      const { rule, to, markFrom, markTo } = candidate;
      return { rule, to, markFrom, markTo, found };
    }
  }
  return null;
}

function toExpression(best: Best, text: string, tokens: readonly Token[]): TimeExpression {
  const start = tokens[best.markFrom]?.start ?? 0;
  const end = tokens[best.markTo - 1]?.end ?? start;
  const { readAs, because, ...meaning } = best.found.meaning;
  const words = text.slice(start, end).replaceAll(/\s+/g, ' ');
  return {
    ...meaning,
    start,
    end,
    isExplicit: because === '',
    how: `“${words}” read as ${readAs}${because && `, ${because}`}.`,
    rule: best.rule.name,
  };
}
