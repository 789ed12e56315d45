import type { Places } from '../../dataset/columns/eventColumns.ts';
import type { NumberLists } from '../../dataset/columns/numberLists.ts';
import { searchWords } from '../../state/searchWords.ts';
import { indexWords, type WordIndex } from '../../state/wordIndex.ts';
import type { EventTexts } from '../../dataset/great/eventTexts.ts';
import type { PartRead } from './partRead.ts';

export interface GreatSearch {
  /** Before it is asked for the first time, for that takes longer; in steps. In the end the file and the texts are let go. */
  readonly prepare: () => Generator<void, void>;
  /** The places of the events with the words of a query. */
  readonly find: (query: string) => Places;
}

/** `participants` has for each event of the file those who take part, and `order` for each place the number of the event there. */
export function createGreatSearch(
  { texts, actors }: Pick<PartRead, 'texts' | 'actors'>,
  file: Uint8Array,
  participants: NumberLists,
  order: Places,
): GreatSearch {
  const indexes: WordIndex[] = [];
  let unread: Iterator<WordIndex, void> | null = indexAll(texts, file);
  /** False once there is nothing left. */
  const readOn = (): boolean => {
    const next = unread?.next();
    if (!next || next.done) {
      unread = null;
      return false;
    }
    indexes.push(next.value);
    return true;
  };
  const find = (query: string): Places => {
    while (readOn());
    const isFound = searchWords(indexes, query, actors, participants);
    const places = new Uint32Array(order.length);
    let count = 0;
    for (let place = 0; place < order.length; place++)
      if (isFound[order[place] ?? 0] === 1) places[count++] = place;
    return places.slice(0, count);
  };
  return {
    *prepare() {
      while (readOn()) yield;
      find(FREQUENT);
    },
    find,
  };
}

/** Words of it are in most events: who looks for them has gone through all that a search goes through, and compiled it. */
const FREQUENT = 'e';

function* indexAll(texts: readonly EventTexts[], file: Uint8Array): Generator<WordIndex, void> {
  for (const some of texts) yield* indexWords(some, file);
}
