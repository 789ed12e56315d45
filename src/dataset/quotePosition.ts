/** Which of several places with the same words is meant. */
import type { Passage, ProvableText } from './passage.ts';
import { foldText, normaliseText } from './text.ts';

/** Chooses among several places where the same words stand. All fields given must agree with the place. */
export interface QuotePosition {
  /** Which of the places, counted from 1 in reading order. */
  readonly occurrence?: number | undefined;
  /** Counted from 1, as people count. */
  readonly paragraph?: number | undefined;
  /** UTF-16 offset in that paragraph (or in the text with paragraphs joined by a line end); the nearest place wins. */
  readonly offset?: number | undefined;
  /** Words just before and just after, as in a W3C TextQuoteSelector. */
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

interface Choice {
  readonly passage: Passage | undefined;
  readonly positionWasWrong: boolean;
}

/**
 * The place that a position means. The words win over the position: where only one place has them, that place
 * is taken and the position reported as wrong if it names another.
 */
export function choosePassage(text: ProvableText, passages: readonly Passage[], at: QuotePosition): Choice {
  const prefix = at.prefix === undefined ? undefined : comparable(at.prefix).slice(-MAX_CONTEXT);
  const suffix = at.suffix === undefined ? undefined : comparable(at.suffix).slice(0, MAX_CONTEXT);
  const fitting = passages.filter(
    (passage, index) =>
      (at.occurrence === undefined || at.occurrence === index + 1) &&
      (at.paragraph === undefined || at.paragraph === passage.paragraph + 1) &&
      (prefix === undefined || hasBefore(text, passage, prefix)) &&
      (suffix === undefined || hasAfter(text, passage, suffix)),
  );
  const [only] = passages.length === 1 ? passages : [];
  if (at.offset !== undefined && fitting.length > 0) {
    const target = at.offset;
    const distance = (passage: Passage) => Math.abs(offsetOf(text, passage, at) - target);
    const nearest = fitting.reduce((best, passage) => (distance(passage) < distance(best) ? passage : best));
    return { passage: nearest, positionWasWrong: distance(nearest) !== 0 };
  }
  if (fitting.length === 1) return { passage: fitting[0], positionWasWrong: false };
  return { passage: fitting.length === 0 ? only : undefined, positionWasWrong: fitting.length === 0 };
}

/** Of a longer context, what is nearest to the words decides. */
const MAX_CONTEXT = 500;

const comparable = (text: string): string => foldText(normaliseText(text)).text;

/**
 * A context may reach into the paragraphs around. One that is longer than what stands in the passage's own paragraph
 * agrees, too, when all that stands there does. Twice the context's length leaves room for white space that folding
 * takes away.
 */
function hasBefore({ paragraphs }: ProvableText, { paragraph, start }: Passage, prefix: string): boolean {
  const reach = 2 * prefix.length;
  let before = (paragraphs[paragraph] ?? '').slice(Math.max(0, start - reach), start);
  const own = foldText(before).text;
  for (let index = paragraph - 1; index >= 0 && before.length < reach; index--) {
    before = `${paragraphs[index]?.slice(-reach)}\n${before}`;
  }
  return foldText(before).text.endsWith(prefix) || (own !== '' && prefix.endsWith(own));
}

function hasAfter({ paragraphs }: ProvableText, { paragraph, end }: Passage, suffix: string): boolean {
  const reach = 2 * suffix.length;
  let after = (paragraphs[paragraph] ?? '').slice(end, end + reach);
  const own = foldText(after).text;
  for (let index = paragraph + 1; index < paragraphs.length && after.length < reach; index++) {
    after = `${after}\n${paragraphs[index]?.slice(0, reach)}`;
  }
  return foldText(after).text.startsWith(suffix) || (own !== '' && suffix.startsWith(own));
}

function offsetOf(text: ProvableText, passage: Passage, at: QuotePosition): number {
  if (at.paragraph !== undefined) return passage.start;
  const before = text.paragraphs.slice(0, passage.paragraph);
  return before.reduce((sum, paragraph) => sum + paragraph.length + 1, passage.start);
}
