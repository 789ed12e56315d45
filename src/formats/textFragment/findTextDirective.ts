/** Which words lead a browser to a passage, and to no other, in the publisher's page. */
import { piecesAround, type Pieces, type Span } from './pieces.ts';
import type { TextDirective } from './textDirective.ts';
import { isOnly, lettersOf, wholeOf, type Whole } from './whole.ts';

/** `paragraphs[paragraph].slice(start, end)`, UTF-16. */
interface Place extends Span {
  readonly paragraph: number;
}

/** Longer passages are named by their first and their last words; UTF-16. */
const MAX_WHOLE = 300;
/** Longer texts would hold up the page while they are levelled; no web page is as long. UTF-16. */
const MAX_TEXT = 2_000_000;
/** How many pieces are taken to name a passage, or to tell it from its likes: the fewest that do. */
const COUNTS = [4, 8, 16, 32, 64];

/** Around the passage on its own line, and only then beyond it, where a page may have something else in between. */
const CONTEXTS = [
  ...[0, ...COUNTS].map((count) => ({ count, mayLeaveLine: false })),
  ...COUNTS.map((count) => ({ count, mayLeaveLine: true })),
];

/** Null where the passage has no words or cannot be told from its likes by those around it, and in very long texts. */
export function findTextDirective(paragraphs: readonly string[], place: Place): TextDirective | null {
  if (paragraphs.reduce((sum, { length }) => sum + length, 0) > MAX_TEXT) return null;
  const whole = wholeOf(paragraphs);
  const passage = passageIn(whole.text, paragraphs, place);
  const words = whole.text.slice(passage.start, passage.end);
  if (lettersOf(words) === '') return null;
  const pieces = piecesAround(whole.text, passage);
  if (!isFindable(passage, pieces)) return null;
  const hasLines = words.includes('\n');
  const isLong = hasLines || passage.end - passage.start > MAX_WHOLE;
  return (
    (isLong ? nameByEnds(whole, passage, pieces) : null) ??
    (hasLines ? null : nameWhole(whole, passage, pieces))
  );
}

function nameWhole(whole: Whole, passage: Span, pieces: Pieces): TextDirective | null {
  for (const { count, mayLeaveLine } of CONTEXTS)
    for (const [before, after] of [
      [count, 0],
      [0, count],
      [count, count],
    ] as const) {
      const prefix = prefixOf(passage, pieces, before);
      const suffix = suffixOf(passage, pieces, after);
      if (!mayLeaveLine && whole.text.slice(prefix.end, suffix.start).includes('\n')) continue;
      if (isOnly(whole, { start: prefix.start, end: suffix.end }))
        return toDirective(whole, prefix, passage, null, suffix);
    }
  return null;
}

function nameByEnds(whole: Whole, passage: Span, pieces: Pieces): TextDirective | null {
  const suffix = suffixOf(passage, pieces, 0);
  for (const { count, mayLeaveLine } of CONTEXTS) {
    const prefix = prefixOf(passage, pieces, count);
    if (!mayLeaveLine && whole.text.slice(prefix.end, passage.start).includes('\n')) continue;
    for (const first of COUNTS.map((length) => pieces.after(passage.start, length)))
      if (
        !isEmpty(first) &&
        first.end < passage.end &&
        isOnly(whole, { start: prefix.start, end: first.end })
      ) {
        const last = lastWords(whole, { start: first.end, end: passage.end }, pieces);
        if (last) return toDirective(whole, prefix, first, last, suffix);
      }
  }
  return null;
}

/** The fewest words at the end of a stretch that do not stand in it before. */
function lastWords({ text }: Whole, stretch: Span, pieces: Pieces): Span | null {
  const letters = lettersOf(text.slice(stretch.start, stretch.end));
  const candidates = COUNTS.map((count) => pieces.before(stretch.end, count));
  const isFirst = ({ start, end }: Span): boolean => {
    const words = lettersOf(text.slice(start, end));
    return start >= stretch.start && words !== '' && letters.indexOf(words) === letters.length - words.length;
  };
  return candidates.find(isFirst) ?? null;
}

/** Whether words that begin within a word, or end within one, have a prefix or a suffix: without, they are not looked for. */
const isFindable = ({ start, end }: Span, pieces: Pieces): boolean =>
  (pieces.isCut(start) || !isEmpty(prefixOf({ start, end }, pieces, 0))) &&
  (pieces.isCut(end) || !isEmpty(suffixOf({ start, end }, pieces, 0)));

const isEmpty = ({ start, end }: Span): boolean => start === end;

const prefixOf = ({ start }: Span, pieces: Pieces, count: number): Span =>
  pieces.before(start, Math.max(count, pieces.isCut(start) ? 0 : 1));

const suffixOf = ({ end }: Span, pieces: Pieces, count: number): Span =>
  pieces.after(end, Math.max(count, pieces.isCut(end) ? 0 : 1));

const toDirective = (
  { text }: Whole,
  prefix: Span,
  first: Span,
  last: Span | null,
  suffix: Span,
): TextDirective => ({
  prefix: text.slice(prefix.start, prefix.end),
  start: text.slice(first.start, first.end),
  end: last ? text.slice(last.start, last.end) : '',
  suffix: text.slice(suffix.start, suffix.end),
});

/** Without white space around. */
function passageIn(text: string, paragraphs: readonly string[], { paragraph, start, end }: Place): Span {
  const offset = paragraphs.slice(0, paragraph).reduce((sum, { length }) => sum + length + 1, 0);
  const words = text.slice(offset + start, offset + end);
  const first = offset + start + words.length - words.trimStart().length;
  return { start: first, end: first + words.trim().length };
}
