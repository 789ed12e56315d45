/** Sentences, and the kinds of their words. The one file that knows the library that tags them. */
import nlp from 'compromise/two';
import { lastBefore } from './lastBefore.ts';

/** What matters of a word's part of speech here. */
export type WordKind =
  | 'finite'
  | 'past'
  | 'modal'
  | 'base'
  | 'gerund'
  | 'noun'
  | 'pronoun'
  | 'adverb'
  | 'demonym'
  | 'person'
  | 'firstName'
  | 'place'
  | 'organisation';

export interface Word {
  /** Without the marks around it. */
  readonly text: string;
  /** UTF-16 offsets into the paragraph; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kinds: ReadonlySet<WordKind>;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
}

/** As the library gives it when it is asked for tags. Its own offsets are wrong where texts are odd. */
interface Tagged {
  readonly terms: readonly Term[];
}

interface Term {
  readonly text: string;
  readonly tags: readonly string[];
}

/** The sentences of a paragraph, in order, with the white space between them left out. */
export function toSentences(paragraph: string): readonly Sentence[] {
  const tagged = nlp(paragraph).json({ terms: { tags: true } }) as unknown as readonly Tagged[];
  const placeOf = createFinder(paragraph);
  const found: Sentence[] = [];
  for (const { terms } of tagged) {
    const words = terms.flatMap((term, index) => {
      const start = placeOf(term.text);
      return start === null ? [] : [toWord(term, start, index, terms)];
    });
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) continue;
    const before = found.at(-1);
    const { start, end } = withMarks(paragraph, first.start, last.end, before?.end ?? 0);
    // "U.S. mainland": what goes on in small letters is no new sentence.
    const goesOn = /^\p{Ll}/u.test(first.text) && !/\n/.test(paragraph.slice(before?.end, start));
    if (before && goesOn)
      found[found.length - 1] = { start: before.start, end, words: [...before.words, ...words] };
    else found.push({ start, end, words });
  }
  return found;
}

/** How far a word is looked for behind the one before it. */
const REACH = 200;

/** Asked for the words of a text in their order, says where each stands; null for one that the library made up. */
function createFinder(text: string): (word: string) => number | null {
  let from = 0;
  return (word) => {
    const at = word === '' ? -1 : text.slice(from, from + REACH + word.length).indexOf(word);
    if (at === -1) return null;
    const start = from + at;
    from = start + word.length;
    return start;
  };
}

/** The marks that belong to a sentence: quotation marks before it, and what closes it. */
function withMarks(text: string, start: number, end: number, least: number): { start: number; end: number } {
  const opening = /[“"‘'([¿¡]*$/.exec(text.slice(Math.max(least, start - 5), start))?.[0].length ?? 0;
  const closing = /^[^\s\p{L}\p{N}“‘([]*/u.exec(text.slice(end, end + 10))?.[0].length ?? 0;
  return { start: start - opening, end: end + closing };
}

const KINDS: Readonly<Record<string, WordKind>> = {
  PastTense: 'past',
  Modal: 'modal',
  Infinitive: 'base',
  Imperative: 'base',
  Gerund: 'gerund',
  Noun: 'noun',
  Pronoun: 'pronoun',
  Adverb: 'adverb',
  Demonym: 'demonym',
  Person: 'person',
  FirstName: 'firstName',
  Place: 'place',
  Organization: 'organisation',
};

function toWord({ text, tags }: Term, start: number, index: number, terms: readonly Term[]): Word {
  const kinds = new Set(tags.flatMap((tag) => KINDS[tag] ?? []));
  if (isFinite(tags, index, terms)) kinds.add('finite');
  return { text, start, end: start + text.length, kinds };
}

/** Whether a verb can carry a clause: "to hold", "holding" and "held by" cannot. */
function isFinite(tags: readonly string[], index: number, terms: readonly Term[]): boolean {
  const isVerb = tags.some((tag) => /^(PastTense|PresentTense|Copula|Modal|Auxiliary)$/.test(tag));
  const [before, next] = [terms[index - 1]?.text.toLowerCase(), terms[index + 1]?.text.toLowerCase()];
  if (!isVerb || tags.includes('Gerund') || before === 'to') return false;
  return !(tags.includes('PastTense') && (next === 'by' || isAdjective(index, terms)));
}

const DETERMINER = /^(an?|the|his|her|its|their|our|your|my|these|those|some|any|no)$/;

/** "the generally prescribed limits", "provide continued support": no verb, though it looks like one. */
function isAdjective(index: number, terms: readonly Term[]): boolean {
  const before = lastBefore(terms, index, ({ tags }) => !tags.includes('Adverb'));
  if (!before) return false;
  // A capital letter may be a name's, whatever the library makes of it.
  const isPlainVerb = before.tags.includes('Infinitive') && /^\p{Ll}/u.test(before.text);
  return DETERMINER.test(before.text.toLowerCase()) || isPlainVerb;
}
