/** The words of a great many events, to be searched without the events. */
import type { NumberLists } from '../dataset/columns/numberLists.ts';
import type { Actor, DatedEvent } from '../dataset/dataset.ts';
import { foldWords, searchTerms } from './search.ts';
import { namesOf } from './searchEvents.ts';

/** In UTF-16 units; some hundred events, so that few texts wait for others at a time. */
const SLICE = 50_000;

interface Slice {
  /** The folded words of events, a line or more each. */
  readonly text: string;
  /** Where the words of each end in the text. */
  readonly ends: Uint32Array;
}

export interface WordIndex {
  /** The words of the next event. */
  readonly add: (event: DatedEvent) => void;
  /** Which events have every word of a search, in their words or in the names of those who take part: 1 for each. */
  readonly search: (query: string, actors: readonly Actor[], participants: NumberLists) => Uint8Array;
}

export function createWordIndex(): WordIndex {
  const slices: Slice[] = [];
  let words: string[] = [];
  let ends: number[] = [];
  let length = 0;
  const cut = () => {
    if (words.length > 0) slices.push({ text: words.join('\n'), ends: Uint32Array.from(ends) });
    [words, ends, length] = [[], [], 0];
  };
  /** Parts are apart by a line end. */
  const push = (text: string) => {
    const folded = foldWords(text);
    words.push(folded);
    length += folded.length + 1;
  };
  return {
    add({ title, quotes }) {
      push(title);
      for (const { text } of quotes) push(text);
      ends.push(length - 1);
      if (length > SLICE) cut();
    },
    search(query, actors, participants) {
      cut();
      const count = slices.reduce((sum, slice) => sum + slice.ends.length, 0);
      const found = new Uint8Array(count).fill(1);
      for (const term of searchTerms(query)) {
        const has = eventsWith(slices, term, count);
        addNamed(has, term, actors, participants);
        for (let place = 0; place < count; place++) found[place] = (found[place] ?? 0) & (has[place] ?? 0);
      }
      return found;
    },
  };
}

function eventsWith(slices: readonly Slice[], term: string, count: number): Uint8Array {
  const has = new Uint8Array(count);
  let first = 0;
  for (const { text, ends } of slices) {
    let place = 0;
    for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, (ends[place] ?? 0) + 1)) {
      while ((ends[place] ?? Infinity) <= at) place++;
      has[first + place] = 1;
    }
    first += ends.length;
  }
  return has;
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
