/** An article as it was read from somebody's file or clipboard, before a person has looked at it. */
import { counting } from '../dataset/counting.ts';
import { fail, succeed, type Result } from '../dataset/problem.ts';
import { hasDirectionMarks, normaliseText } from '../dataset/text.ts';
import type { EncodingGuess } from './guessEncoding.ts';

/** What the file says about its article; null where it does not say: that is asked for, never guessed. */
export interface ArticleFacts {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** EDTF day, e.g. "2024-11-22". */
  readonly published: string | null;
  /** BCP 47. */
  readonly language: string | null;
}

export interface ReadArticle extends ArticleFacts {
  readonly paragraphs: readonly string[];
  /** What a person should know: "2 pictures were left out.", "Formatting was dropped." */
  readonly notes: readonly string[];
  /** What its file is in, where that had to be guessed. */
  readonly guess: EncodingGuess | null;
}

/** A reader's findings as they come: texts may be blank, and have any kind of line end. */
export interface Findings extends Partial<ArticleFacts> {
  readonly paragraphs: readonly string[];
  readonly notes?: readonly string[];
  readonly guess?: EncodingGuess | null;
}

const MEGABYTE = 2 ** 20;
/** In UTF-16 units; a text in Latin letters has as many bytes. */
export const MAX_ARTICLE_LENGTH = 5 * MEGABYTE;
/** A name or title is a line, not a text. */
const MAX_FACT_LENGTH = 1000;

/** Makes every text comparable once, and refuses an article with nothing in it or with too much. */
export function toArticle({
  paragraphs: found,
  notes = [],
  guess = null,
  ...facts
}: Findings): Result<ReadArticle> {
  const texts = found.map((text) => normaliseText(text).trim()).filter((text) => text !== '');
  const title = toFact(facts.title);
  // It is told apart from the text, unless it is all there is.
  const isTitled = texts.length > 1 && title !== null && toFact(texts[0]) === title;
  const paragraphs = isTitled ? texts.slice(1) : texts;
  if (paragraphs.length === 0) return fail('Nothing to read: there are no words in it.');
  const tooLong = tooLongToRead(paragraphs);
  if (tooLong !== null) return fail(tooLong);
  const marks = paragraphs.some(hasDirectionMarks) ? ['The text contains invisible direction marks.'] : [];
  return succeed({
    title,
    publisher: toFact(facts.publisher),
    author: toFact(facts.author),
    url: toFact(facts.url),
    published: toFact(facts.published),
    language: toFact(facts.language),
    paragraphs,
    notes: [...notes, ...marks],
    guess,
  });
}

/** Why an article is not taken that has more text than is read; else null. */
export function tooLongToRead(paragraphs: readonly string[]): string | null {
  const length = paragraphs.reduce((sum, text) => sum + text.length, 0);
  return length <= MAX_ARTICLE_LENGTH
    ? null
    : `The article has ${Math.ceil(length / MEGABYTE)} MB of text; articles are read up to ${MAX_ARTICLE_LENGTH / MEGABYTE} MB. Cut it to the part that matters.`;
}

function toFact(text: string | null = null): string | null {
  const line = normaliseText(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return line === '' || line.length > MAX_FACT_LENGTH ? null : line;
}

/** "1 picture was left out.", "3 hidden parts were left out."; no note for none. */
export function leftOut(count: number, thing: string, things = `${thing}s`): readonly string[] {
  if (count === 0) return [];
  return [`${counting(count, `${thing} was`, `${things} were`)} left out.`];
}
