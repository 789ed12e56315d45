import type { Places } from '../../dataset/columns/eventColumns.ts';
import type { NumberLists } from '../../dataset/columns/numberLists.ts';
import { searchWords, sliceWords, type WordSlice } from '../../state/wordIndex.ts';
import type { EventTexts } from '../../dataset/great/eventTexts.ts';
import type { PartRead } from './partRead.ts';

export interface GreatSearch {
  /** Before it is asked for the first time, for that takes a moment longer. The file and the texts are let go. */
  readonly prepare: () => void;
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
  let unread: UnreadTexts | null = { texts, file };
  let slices: readonly WordSlice[] = [];
  const find = (query: string): Places => {
    if (unread) slices = sliceAll(unread);
    unread = null;
    const isFound = searchWords(slices, query, actors, participants);
    const places = new Uint32Array(order.length);
    let count = 0;
    for (let place = 0; place < order.length; place++)
      if (isFound[order[place] ?? 0] === 1) places[count++] = place;
    return places.slice(0, count);
  };
  return { prepare: () => void find(FREQUENT), find };
}

/** Words of it are in most events: who looks for them has gone through all that a search goes through, and compiled it. */
const FREQUENT = 'e';

interface UnreadTexts {
  readonly texts: readonly EventTexts[];
  readonly file: Uint8Array;
}

const sliceAll = ({ texts, file }: UnreadTexts): readonly WordSlice[] =>
  texts.flatMap((some) => sliceWords(some, file));
