/** Which of a great many events have the words of a search. */
import type { NumberLists } from '../dataset/columns/numberLists.ts';
import type { Actor } from '../dataset/dataset.ts';
import { searchTerms } from './search.ts';
import { namesOf } from './searchEvents.ts';
import { asCharacters, eventsIn, type WordIndex } from './wordIndex.ts';

/** Which events have every word of a search, in their words or in the names of those who take part: 1 for each. */
export function searchWords(
  indexes: readonly WordIndex[],
  query: string,
  actors: readonly Actor[],
  participants: NumberLists,
): Uint8Array {
  const count = indexes.reduce((sum, index) => sum + eventsIn(index), 0);
  let found: Uint8Array | null = null;
  for (const term of searchTerms(query)) {
    const has = eventsWith(indexes, term, count);
    addNamed(has, term, actors, participants);
    found = found ? both(found, has) : has;
  }
  return found ?? new Uint8Array(count).fill(1);
}

const both = (marks: Uint8Array, others: Uint8Array): Uint8Array =>
  marks.map((mark, place) => mark & (others[place] ?? 0));

const encoder = new TextEncoder();

function eventsWith(indexes: readonly WordIndex[], term: string, count: number): Uint8Array {
  const has = new Uint8Array(count);
  const parts = asCharacters(encoder.encode(term)).split(' ');
  const [only = ''] = parts;
  let first = 0;
  for (const index of indexes) {
    const marks = has.subarray(first, (first += eventsIn(index)));
    if (parts.length === 1) markWord(index, only, marks);
    else markPhrase(index, parts, marks);
  }
  return has;
}

function markWord(index: WordIndex, part: string, marks: Uint8Array): void {
  const { from, values } = index.events;
  eachWordWith(index, part, (word) => {
    for (let at = from[word] ?? 0; at < (from[word + 1] ?? 0); at++) marks[values[at] ?? 0] = 1;
  });
}

/** The first of its parts ends a word, the last one begins one, and each between them is one. */
function markPhrase(index: WordIndex, parts: readonly string[], marks: Uint8Array): void {
  const { from, values } = index.told;
  const fitting = parts.map((part, place) => wordsFor(index, part, place === 0, place === parts.length - 1));
  for (let event = 0, at = 0; event < marks.length; event++) {
    const end = from[event + 1] ?? 0;
    while (at < end && !isToldAt(values, at, fitting)) at++;
    if (at < end) marks[event] = 1;
    at = end;
  }
}

/** 1 for each word that a part may stand for. */
function wordsFor(index: WordIndex, part: string, isFirst: boolean, isLast: boolean): Uint8Array {
  const fits = new Uint8Array(index.ends.length);
  eachWordWith(index, isLast ? part : `${part} `, (word, at) => {
    if (isFirst || at === (index.ends[word - 1] ?? 0)) fits[word] = 1;
  });
  return fits;
}

/** Whether words that fit, each in its turn, follow one another from a place on. */
function isToldAt(words: WordIndex['told']['values'], at: number, fitting: readonly Uint8Array[]): boolean {
  for (let place = 0; place < fitting.length; place++)
    if (fitting[place]?.[words[at + place] ?? 0] !== 1) return false;
  return true;
}

/** `at` is the first place where the part stands in the word, among those of all words. */
function eachWordWith(
  { words, ends }: WordIndex,
  part: string,
  visit: (word: number, at: number) => void,
): void {
  let word = 0;
  for (let at = words.indexOf(part); at !== -1; at = words.indexOf(part, ends[word] ?? Infinity)) {
    while ((ends[word] ?? Infinity) <= at) word++;
    visit(word, at);
  }
}

function addNamed(
  has: Uint8Array,
  term: string,
  actors: readonly Actor[],
  { from, values }: NumberLists,
): void {
  const isNamed = actors.map((actor) => namesOf(actor).includes(term));
  if (!isNamed.includes(true)) return;
  for (let place = 0; place < has.length; place++) {
    for (let at = from[place] ?? 0; at < (from[place + 1] ?? 0); at++) {
      if (isNamed[values[at] ?? 0]) has[place] = 1;
    }
  }
}
