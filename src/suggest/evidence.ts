/** What speaks for a clause being an event, and what against. */
import { FUNCTION_WORDS } from './names/nameWords.ts';
import { isWithin, type Clause } from './text/clauses.ts';
import type { Word, WordKind } from './text/sentences.ts';
import { abilityIn, actIn, claimantIn, expectationIn, pastVerbIn } from './text/verbs.ts';
import type { TimeExpression } from './times/timeExpression.ts';

/** A sign that a clause tells of something that happens. */
export interface Evidence {
  /** A phrase for the person who decides. */
  readonly reason: string;
  readonly weight: number;
}

/** A date is enough, and so are two weaker signs. */
export const ENOUGH = 2;

export function evidenceIn(
  clause: Clause,
  times: readonly TimeExpression[],
  text: string,
): readonly Evidence[] {
  const { words, joint, isAsked } = clause;
  const dated = times.find((time) => isWithin(time, clause) && isPlaced(time));
  const act = actIn(words);
  const expected = expectationIn(words);
  const past = pastVerbIn(words);
  const verbAt = words.indexOf(act?.word ?? past ?? expected ?? (words.at(-1) as Word));
  const happening = happeningIn(words);
  const subject = subjectIn(
    words.slice(0, verbAt + 1).filter((word) => !times.some((time) => isWithin(word, time))),
    past !== null || act !== null || happening !== null,
  );
  const claimant = claimantIn(words);
  const ability = abilityIn(words);
  const found: (Evidence | null)[] = [
    dated ? { reason: `dated by “${text.slice(dated.start, dated.end)}”`, weight: 2 } : null,
    joint && /^(before|after|until)$/.test(joint) && past
      ? { reason: `ordered by “${joint}”`, weight: 2 }
      : null,
    joint === 'which' && words[1]?.kinds.has('past') && past
      ? { reason: 'follows from what is before it', weight: 1 }
      : null,
    act ? { reason: `“${act.word.text}”: saying so is the event`, weight: 1 } : null,
    expected ? { reason: `“${expected.text}”: not yet, and not sure`, weight: 1 } : null,
    past && !act ? { reason: `“${past.text}”: told as past`, weight: 1 } : null,
    happening && !past && !act ? { reason: `“${happening.text}”: something that happens`, weight: 1 } : null,
    subject ? { reason: `names “${subject.text}”`, weight: 1 } : null,
    claimant ? { reason: `a claim of “${claimant.text}”`, weight: 1 } : null,
    joint === 'who' ? { reason: 'tells more of somebody', weight: -1 } : null,
    isOwnWords(words, text.charAt(clause.start)) ? { reason: 'somebody’s own words', weight: -1 } : null,
    ability ? { reason: `“${ability.text}”: what is possible`, weight: -1 } : null,
    isAsked ? { reason: 'a question', weight: -3 } : null,
    isAppeal(words) ? { reason: 'asks something of the reader', weight: -2 } : null,
  ];
  return found.filter((evidence) => evidence !== null);
}

/** Somebody or something that takes part. `isDone`: what did something is somebody, whatever it is called. */
const subjectIn = (words: readonly Word[], isDone: boolean): Word | null =>
  words.find(
    (word, index) =>
      /^(he|she|they)$/i.test(word.text) ||
      (isCapital(word) && word.kinds.has('noun') && (index > 0 || isDone || isName(word, words[1]))),
  ) ?? null;

const isCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text) && !FUNCTION_WORDS.test(text);

/** Whether the first word of a sentence is a name: its capital letter says nothing. */
const isName = ({ text, kinds }: Word, next: Word | undefined): boolean =>
  ['person', 'firstName', 'place', 'organisation', 'demonym'].some((kind) => kinds.has(kind as WordKind)) ||
  /^\p{Lu}{2}/u.test(text) ||
  /['’]s?$/.test(text) ||
  (next !== undefined && isCapital(next));

/** Something that happens once, told in a sentence: neither a heading nor "the merger process", "the trial run". */
const happeningIn = (words: readonly Word[]): Word | null => {
  if (!words.some(({ kinds }) => kinds.has('finite'))) return null;
  return (
    words.find(({ text }, index) => {
      const next = words[index + 1];
      return HAPPENINGS.test(text) && !(next?.kinds.has('noun') && /^\p{Ll}/u.test(next.text));
    }) ?? null
  );
};

const HAPPENINGS =
  /^(re-)?(election|inauguration|assassination|death|arrest|merger|launch|attack|explosion|crash|resignation|collapse|outbreak|invasion|withdrawal|deployment|expansion|referendum|coup|strike|earthquake|flood|trial|verdict)$/i;

/** "We have gone as far as possible": what is said, not that it is said. */
const isOwnWords = (words: readonly Word[], mark: string): boolean =>
  /["“]/.test(mark) || words.slice(0, 2).some(({ text }) => /^(we|i|i['’]ve|we['’]ve|i['’]m)$/i.test(text));

/** "Contact us today", "Read more here". */
function isAppeal([first, second, ...rest]: readonly Word[]): boolean {
  const isOfReader = ({ text }: Word) => /^(you|your|us|our|we|here)$/i.test(text);
  if (!first || !second || FUNCTION_WORDS.test(first.text) || !/^\p{Lu}/u.test(first.text)) return false;
  return isOfReader(second) || (first.kinds.has('base') && rest.some(isOfReader));
}

/** Whether words say when something was: on the calendar, or some time past. */
const isPlaced = ({ type, edtf, value }: TimeExpression): boolean =>
  ((type === 'DATE' || type === 'TIME') && (edtf !== null || value === 'PAST_REF')) ||
  (type === 'DURATION' && edtf !== null);
