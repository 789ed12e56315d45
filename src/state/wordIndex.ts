/** The words of a great many events, to be searched without the events. */
import type { NumberLists } from '../dataset/columns/numberLists.ts';
import type { Actor, DatedEvent } from '../dataset/dataset.ts';
import { isLevel } from '../dataset/text.ts';
import { foldWords, searchTerms } from './search.ts';
import { namesOf } from './searchEvents.ts';

/** In UTF-16 units; some hundred events, so that few texts wait for others at a time. */
const SLICE = 50_000;

export interface WordSlice {
  /** The folded words of events, a line or more each. */
  readonly text: string;
  /** Where the words of each end in the text. */
  readonly ends: Uint32Array;
}

export interface WordIndex {
  /** The words of the next event. */
  readonly add: (event: DatedEvent) => void;
  readonly finish: () => readonly WordSlice[];
}

export function createWordIndex(): WordIndex {
  const slices: WordSlice[] = [];
  /** Texts that are not folded yet, and how many of them there are by the end of each event. */
  let texts: string[] = [];
  let counts: number[] = [];
  let length = 0;
  const cut = () => {
    if (texts.length > 0) slices.push(foldSlice(texts, counts));
    [texts, counts, length] = [[], [], 0];
  };
  const push = (text: string) => {
    texts.push(text);
    length += text.length;
  };
  return {
    add({ title, quotes }) {
      push(title);
      for (const { text } of quotes) push(text);
      counts.push(texts.length);
      if (length > SLICE) cut();
    },
    finish() {
      cut();
      return slices;
    },
  };
}

/** Which events have every word of a search, in their words or in the names of those who take part: 1 for each. */
export function searchWords(
  slices: readonly WordSlice[],
  query: string,
  actors: readonly Actor[],
  participants: NumberLists,
): Uint8Array {
  const count = slices.reduce((sum, { ends }) => sum + ends.length, 0);
  const found = new Uint8Array(count).fill(1);
  for (const term of searchTerms(query)) {
    const has = eventsWith(slices, term, count);
    addNamed(has, term, actors, participants);
    for (let place = 0; place < count; place++) found[place] = (found[place] ?? 0) & (has[place] ?? 0);
  }
  return found;
}

/** The texts of an event are apart by a line end, as events are. Where there is nothing to level, all are folded at once. */
function foldSlice(texts: readonly string[], counts: readonly number[]): WordSlice {
  const isPlain = isLevel(texts.join(''));
  const folded = isPlain ? texts : texts.map(foldWords);
  const text = folded.join('\n');
  let [at, end] = [0, -1];
  const ends = Uint32Array.from(counts, (count) => {
    for (; at < count; at++) end += (folded[at]?.length ?? 0) + 1;
    return end;
  });
  return { text: isPlain ? text.toLowerCase() : text, ends };
}

function eventsWith(slices: readonly WordSlice[], term: string, count: number): Uint8Array {
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
