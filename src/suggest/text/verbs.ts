/** Verbs that tell how something is known, and those that do something by being said. */
import type { Status } from '../../dataset/dataset.ts';
import { lastBefore } from './lastBefore.ts';
import type { Word } from './sentences.ts';

/** Saying so is the event: "accused", "pledged". */
const ACTS: Readonly<Record<Status, RegExp>> = {
  alleged: /^(accus|alleg|claim|blam|suspect|condemn|denounc|criticis|criticiz)/,
  denied: /^(den(y|ie)|reject|refut|dismiss|disput)/,
  reported:
    /^(announc|pledg|promis|vow|urg|demand|call|agree|sign(s|ed)?$|order|approv|warn|declar|emphasi|decid|propos|launch|award|resign|appoint|elect|establish|publish|adopt|comment)/,
  expected: /^(plan|expect|predict|hope)/,
};

/** Words that only tell who says so. */
const SAYING = /^(said|says|say|told|tells|reported|report|reports|added|according)$/;

const isFormOf = (stems: RegExp, { text }: Word): boolean => stems.test(text.toLowerCase());
const isSaid = (word: Word): boolean => word.kinds.has('finite') && !word.kinds.has('gerund');

/** The act that a clause performs by being said, with the word that says it. */
export function actIn(words: readonly Word[]): { readonly status: Status; readonly word: Word } | null {
  for (const [index, word] of words.entries()) {
    // "will be announced": that is said some other day.
    if (!isSaid(word) || isUnderModal(index, words)) continue;
    for (const status of ['alleged', 'denied', 'reported', 'expected'] as const)
      if (isFormOf(ACTS[status], word)) return { status, word };
  }
  return null;
}

/** Words that may stand between a helping verb or a pronoun and the verb it goes with: "may never have been". */
const BETWEEN = /^(have|has|had|be|been|being|was|were|not|also|never|only|\w+ly)$/i;

/** The word that a verb goes with, once what may stand between them is passed over. */
const leading = (index: number, words: readonly Word[]): Word | undefined =>
  lastBefore(words, index, ({ text }) => !BETWEEN.test(text));

const isUnderModal = (index: number, words: readonly Word[]): boolean =>
  leading(index, words)?.kinds.has('modal') ?? false;

/** "those who came": that somebody is meant, and not what happened. */
const isOfPronoun = (index: number, words: readonly Word[]): boolean => {
  const before = leading(index, words);
  return before !== undefined && before !== words[0] && /^(who|that|which)$/i.test(before.text);
};

/** "was seen as bold", "is thought to be": an opinion. */
const isOpinion = (index: number, words: readonly Word[]): boolean =>
  /^(seen|regarded|viewed|perceived|considered|deemed|thought|believed)$/i.test(words[index]?.text ?? '') &&
  /^(was|were|been|is|are)$/i.test(lastBefore(words, index, ({ kinds }) => !kinds.has('adverb'))?.text ?? '');

/** "can", "cannot": what is possible at any time. */
export const abilityIn = (words: readonly Word[]): Word | null => {
  const modal = words.find(({ kinds }) => kinds.has('modal'));
  return modal && /^can(not|['’]t)?$/i.test(modal.text) ? modal : null;
};

const sayingIn = (words: readonly Word[]): Word | null =>
  words.find(({ text }) => SAYING.test(text.toLowerCase())) ?? null;

/** "could receive", "is expected to", "may be": not yet, and not sure. */
export function expectationIn(words: readonly Word[]): Word | null {
  return (
    words.find(
      (word) =>
        // "It will:" leads to a list.
        word !== words.at(-1) &&
        word.kinds.has('modal') &&
        /^(will|could|may|might|shall|'ll)$/i.test(word.text),
    ) ??
    words.find(
      ({ text }, index) =>
        /^(expected|scheduled|due|set|planned|likely|unlikely)$/i.test(text) &&
        words[index + 1]?.text.toLowerCase() === 'to',
    ) ??
    null
  );
}

/** Verbs that tell of a state, or help another verb. */
const STATIVE = /^(was|were|been|had|did|has|have|is|are|be|based|pictured|called|known|located)$/;
const PRESENT_PASSIVE = /^(is|are|be|am|being|'s|’s)$/;

/** The verb that says what happened: the first finite one that is past and does not only tell who says so. */
export const pastVerbIn = (words: readonly Word[]): Word | null =>
  words.find((word, index) => {
    const text = word.text.toLowerCase();
    const isPast = word.kinds.has('past') && word.kinds.has('finite');
    // "is required", "is clearly rooted": how things are.
    const isState = words
      .slice(Math.max(0, index - 2), index)
      .some((before) => PRESENT_PASSIVE.test(before.text.toLowerCase()));
    const isTold = !isUnderModal(index, words) && !isOfPronoun(index, words) && !isOpinion(index, words);
    return isPast && !isState && isTold && !SAYING.test(text) && !STATIVE.test(text);
  }) ?? null;

/** "Analysts say", "according to officials": a claim of people without names. */
export const claimantIn = (words: readonly Word[]): Word | null =>
  sayingIn(words) &&
  (words.find(({ text }) => /^(analysts?|experts?|officials?|critics|sources|observers)$/i.test(text)) ??
    null);
