/** Runs of words that are written as names. */
import type { Sentence, Word } from '../text/sentences.ts';
import { FUNCTION_WORDS, isInstitution, TITLES } from './nameWords.ts';

/** Words of a sentence that make one name, with the titles before it apart. */
export interface NameRun {
  readonly words: readonly Word[];
  /** "President", "Defense Minister": what somebody is called before the name. */
  readonly titles: readonly Word[];
}

/** Small words inside the names of institutions: "Bill and Melinda Gates Foundation". */
const INNER = /^(of|for|and|the|&)$/;
const MAX_INNER = 2;

/** @param isCommon Whether a word is also written small in the text: "The", "Analysts" at the start of a sentence. */
export function nameRuns(
  { words }: Sentence,
  paragraph: string,
  isCommon: (word: string) => boolean,
): readonly NameRun[] {
  if (isHeading(words)) return [];
  const runs: Word[][] = [];
  for (const [index, word] of words.entries()) {
    if (!isCapital(word) || ARTICLE.test(word.text)) continue;
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before && isJoined(words, words.indexOf(before), index, paragraph)) {
      last.push(...words.slice(words.indexOf(before) + 1, index + 1));
    } else {
      runs.push([word]);
    }
  }
  return runs
    .map((run) => (run[0] === words[0] ? withoutStart(run, isCommon) : run))
    .map(withoutTitles)
    .filter(({ words: name }) => name.length > 0);
}

const ARTICLE = /^(The|A|An)$/;

/** "Asking Better Questions": where most words are capital, none says that it is a name. */
function isHeading(words: readonly Word[]): boolean {
  if (words.some(({ kinds }) => kinds.has('finite'))) return false;
  const long = words.filter(({ text }) => text.length > 3);
  return long.length > 3 && long.filter(isCapital).length * 2 > long.length;
}

/** At the start of a sentence a word that is also written small is no part of a name, but for an institution's. */
function withoutStart(run: readonly Word[], isCommon: (word: string) => boolean): readonly Word[] {
  const [first, ...rest] = run;
  if (!first || !isCommon(first.text)) return run;
  return rest.some(({ text }) => isInstitution(text)) && !FUNCTION_WORDS.test(first.text) ? run : rest;
}

const isCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);

/** Whether two capital words are of one name: side by side, or parted by small words in an institution's. */
function isJoined(words: readonly Word[], from: number, to: number, paragraph: string): boolean {
  const [first, last] = [words[from], words[to]];
  if (!first || !last) return false;
  const between = paragraph.slice(first.end, last.start);
  if (/[.,;:()“”"\n]/.test(between) && !/^\.\s$/.test(between)) return false;
  // "Kim's army": what is owned is another thing, but for "South Korea's Unification Ministry".
  if (/['’]s?$/.test(first.text)) return false;
  const inner = words.slice(from + 1, to);
  if (inner.length === 0) return /^\s?[-–]?\s?$/.test(between) || /^\s&\s$/.test(between);
  const isInner = inner.length <= MAX_INNER && inner.every(({ text }) => INNER.test(text));
  return isInner && words.slice(Math.max(0, from - 3), to + 4).some(({ text }) => isInstitution(text));
}

function withoutTitles(run: readonly Word[]): NameRun {
  const end = run.findLastIndex(({ text }) => TITLES.test(text)) + 1;
  // The Prime Minister's Office is an institution, and its title part of the name.
  if (run.some(({ text }) => isInstitution(text))) return { titles: [], words: run };
  return { titles: run.slice(0, end), words: withoutSmallStart(run.slice(end)) };
}

/** What is left when a title or a common word is cut off may begin with "and". */
function withoutSmallStart(words: readonly Word[]): readonly Word[] {
  const start = words.findIndex(isCapital);
  return start === -1 ? [] : words.slice(start);
}
