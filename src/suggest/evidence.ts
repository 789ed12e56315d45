/** What speaks for a clause being an event, and what against. */
import { FUNCTION_WORDS } from './names/nameWords.ts';
import { isWithin, type Clause } from './text/clauses.ts';
import type { Word } from './text/sentences.ts';
import { actIn, claimantIn, expectationIn, pastVerbIn } from './text/verbs.ts';
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
  const { words, joint } = clause;
  const dated = times.find((time) => isWithin(time, clause) && isPlaced(time));
  const act = actIn(words);
  const expected = expectationIn(words);
  const past = pastVerbIn(words);
  const verbAt = words.indexOf(act?.word ?? past ?? expected ?? (words.at(-1) as Word));
  const subject = subjectIn(
    words.slice(0, verbAt + 1).filter((word) => !times.some((time) => isWithin(word, time))),
  );
  const claimant = claimantIn(words);
  const isQuestion = text.slice(clause.end - 1, clause.end + 1).includes('?');
  const happening = words.find(({ text: word }) => HAPPENINGS.test(word));
  const found: (Evidence | null)[] = [
    dated ? { reason: `dated by “${text.slice(dated.start, dated.end)}”`, weight: 2 } : null,
    joint && /^(before|after|until)$/.test(joint) && past
      ? { reason: `ordered by “${joint}”`, weight: 2 }
      : null,
    joint === 'which' && words[1]?.kinds.has('past')
      ? { reason: 'follows from what is before it', weight: 1 }
      : null,
    act ? { reason: `“${act.word.text}”: saying so is the event`, weight: 1 } : null,
    expected ? { reason: `“${expected.text}”: not yet, and not sure`, weight: 1 } : null,
    past && !act ? { reason: `“${past.text}”: told as past`, weight: 1 } : null,
    happening && !past && !act ? { reason: `“${happening.text}”: something that happens`, weight: 1 } : null,
    subject ? { reason: `names “${subject.text}”`, weight: 1 } : null,
    claimant ? { reason: `a claim of “${claimant.text}”`, weight: 1 } : null,
    joint === 'who' ? { reason: 'tells more of somebody', weight: -1 } : null,
    isOwnWords(words) ? { reason: 'somebody’s own words', weight: -1 } : null,
    isQuestion ? { reason: 'a question', weight: -2 } : null,
  ];
  return found.filter((evidence) => evidence !== null);
}

/** Somebody or something that takes part. */
const subjectIn = (words: readonly Word[]): Word | null =>
  words.find(
    ({ text, kinds }, index) =>
      /^(he|she|they)$/i.test(text) ||
      (/^\p{Lu}/u.test(text) && kinds.has('noun') && (index > 0 || !FUNCTION_WORDS.test(text))),
  ) ?? null;

/** Nouns for what happens once. */
const HAPPENINGS =
  /^(re-)?(election|inauguration|assassination|death|arrest|merger|launch|attack|explosion|crash|resignation|collapse|outbreak|invasion|withdrawal|deployment|expansion|referendum|coup|strike|earthquake|flood|trial|verdict)s?$/i;

/** "We have gone as far as possible": what is said, not that it is said. */
const isOwnWords = (words: readonly Word[]): boolean =>
  words.slice(0, 2).some(({ text }) => /^(we|i|i['’]ve|we['’]ve|i['’]m)$/i.test(text));

/** Whether words say when something was: on the calendar, or some time past. */
const isPlaced = ({ type, edtf, value }: TimeExpression): boolean =>
  ((type === 'DATE' || type === 'TIME') && (edtf !== null || value === 'PAST_REF')) ||
  (type === 'DURATION' && edtf !== null);
