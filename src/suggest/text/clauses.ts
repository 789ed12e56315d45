/** Sentences cut where one thing that happens ends and the next begins. */
import type { Sentence, Word } from './sentences.ts';

export interface Clause {
  /** UTF-16 offsets into the paragraph; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  /** The word that joins it to what is before it: "before", "which"; null for the main clause. */
  readonly joint: string | null;
  /** Whether it is of a sentence that asks something. */
  readonly isAsked: boolean;
}

/** Words that begin a clause of its own wherever a verb follows. */
const JOINTS = /^(before|after|which|where|while|when|because|until|although|though|whereas)$/;
/** Words that do so only after a comma. */
const AFTER_COMMA = /^(and|but|as|with|who|that|so)$/;

export function toClauses(sentence: Sentence, paragraph: string): readonly Clause[] {
  const cuts = [
    0,
    ...sentence.words.flatMap((_, index) => (isCut(index, sentence.words, paragraph) ? [index] : [])),
  ];
  const pieces = cuts.map((from, index) => sentence.words.slice(from, cuts[index + 1]));
  const clauses: (readonly Word[])[] = [];
  for (const piece of pieces) {
    const last = clauses.at(-1);
    // A piece without a verb belongs to its neighbour.
    if (last && (!hasVerb(piece) || !hasVerb(last))) clauses[clauses.length - 1] = [...last, ...piece];
    else clauses.push(piece);
  }
  return clauses.map((words, index) => toClause(words, index, sentence, paragraph));
}

/** "The licence will" waits for its verb. */
const hasVerb = (words: readonly Word[]): boolean =>
  words.some(
    ({ kinds }, index) => kinds.has('finite') && !(kinds.has('modal') && index === words.length - 1),
  );

function isCut(index: number, words: readonly Word[], paragraph: string): boolean {
  const [word, before] = [words[index], words[index - 1]];
  if (!word || !before) return false;
  const between = paragraph.slice(before.end, word.start);
  const text = word.text.toLowerCase();
  return JOINTS.test(text) || /[;—]/.test(between) || (between.includes(',') && AFTER_COMMA.test(text));
}

function toClause(words: readonly Word[], index: number, sentence: Sentence, paragraph: string): Clause {
  const first = words[0]?.text.toLowerCase() ?? '';
  return {
    start: index === 0 ? sentence.start : (words[0]?.start ?? sentence.start),
    end: words.at(-1) === sentence.words.at(-1) ? sentence.end : (words.at(-1)?.end ?? sentence.end),
    words,
    joint: index > 0 && (JOINTS.test(first) || AFTER_COMMA.test(first)) ? first : null,
    isAsked: QUESTION.test(paragraph.slice(sentence.start, sentence.end)),
  };
}

/** One that ends in a quotation may only tell of somebody's question. */
const QUESTION = /\?$|^(?:how|what|why|when|where|who|which|do|does|did|is|are|was|were)\b[^]*\?["”’)]+$/i;

interface Span {
  readonly start: number;
  readonly end: number;
}

export const isWithin = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;
