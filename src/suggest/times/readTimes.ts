/** Finds the words of a text that say when, how long or how often, and reads them. */
import type { CalendarDay } from '../../dataset/calendar.ts';
import { Context } from './context.ts';
import { english } from './english/english.ts';
import type { Language, Rule } from './language.ts';
import type { Found } from './meanings.ts';
import { compareFits, type Candidate } from './candidate.ts';
import { Matcher, type InnerFound } from './matcher.ts';
import type { TimeExpression } from './timeExpression.ts';
import { allAtOnce } from '../allAtOnce.ts';
import { joinRuns, tokenize, TOKENS_A_STEP, type Token, type Tokens } from './tokens.ts';

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

/** How many expressions may stand inside each other: "the morning of the day after 3 May". */
const MAX_LEVELS = 3;

/**
 * Every time expression of a text in the order of the text; none overlap. Takes time in proportion to the length of
 * the text, whatever it holds, and never throws.
 */
export const readTimes = (text: string, options: ReadOptions): readonly TimeExpression[] =>
  allAtOnce(readTimesInSteps(text, options));

/** The same, in steps that take no time to speak of: a book takes a while. */
export function* readTimesInSteps(
  text: string,
  { published, language }: ReadOptions,
): Generator<void, readonly TimeExpression[]> {
  const { classesOf, runAt, tenseAt } = LANGUAGES[language];
  const matcher = MATCHERS[language];
  const vocabulary = { classesOf, placeOf: matcher.placeOf };
  const { tokens, ...places } = yield* joinRuns(yield* tokenize(text, vocabulary), runAt, vocabulary);
  const context = new Context(published, tokens, { tenseAt });
  const readAt = createReader(MAX_LEVELS, tokens, context, matcher);
  const found: TimeExpression[] = [];
  for (let at = 0, looks = 0; at < tokens.length; looks++) {
    if (looks % TOKENS_A_STEP === 0) yield;
    const best = readAt(at);
    if (!best) {
      at++;
      continue;
    }
    found.push(toExpression(best, text, places));
    const { markTo } = best.fit;
    const { mention } = best.found;
    if (mention) context.remember({ ...mention, to: markTo });
    at = Math.max(markTo, at + 1);
  }
  return found;
}

const MATCHERS: Readonly<Record<LanguageCode, Matcher<Rule>>> = { en: new Matcher(english.rules) };

interface Best {
  readonly fit: Candidate<Rule, Found>;
  readonly found: Found;
}

/** Reads the longest expression that starts at a token, which may have others inside it to so many levels. */
function createReader(
  levels: number,
  tokens: readonly Token[],
  context: Context,
  matcher: Matcher<Rule>,
): (at: number) => Best | null {
  if (levels === 1) return (at) => firstRead(matcher.candidatesAt(tokens, at, null), context);
  const readPlain = createReader(1, tokens, context, matcher);
  const readInner = createReader(levels - 1, tokens, context, matcher);
  return (at) => {
    if (tokens[at]?.inPatterns !== 'first') return null;
    const plain = readPlain(at);
    const innerAt = (index: number): InnerFound<Found> | null => {
      // What begins an expression stands plain, or else it would take the whole expression for itself.
      const inner = index === at ? plain : readInner(index);
      // What only looks around itself would hide what stands there.
      return inner?.fit.markFrom === index ? { to: inner.fit.markTo, value: inner.found } : null;
    };
    const around = firstRead(matcher.candidatesAt(tokens, at, innerAt), context);
    return plain && (!around || compareFits(plain.fit, around.fit) < 0) ? plain : around;
  };
}

function firstRead(candidates: readonly Candidate<Rule, Found>[], context: Context): Best | null {
  for (const fit of candidates) {
    const found = fit.leaf.rule.read(fit, context);
    if (found) return { fit, found };
  }
  return null;
}

function toExpression(
  { fit, found }: Best,
  text: string,
  { starts, ends }: Omit<Tokens, 'tokens'>,
): TimeExpression {
  const start = starts[fit.markFrom] ?? 0;
  const end = ends[fit.markTo - 1] ?? start;
  const { type, value, edtf, granularity, readAs, because } = found.meaning;
  const words = text.slice(start, end).replaceAll(/\s+/g, ' ');
  return {
    type,
    value,
    edtf,
    granularity,
    start,
    end,
    isExplicit: because === '',
    how: `“${words}” read as ${readAs}${because && `, ${because}`}.`,
    rule: fit.leaf.rule.name,
  };
}
