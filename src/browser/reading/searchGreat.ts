import type { Places } from '../../dataset/columns/eventColumns.ts';
import type { NumberLists } from '../../dataset/columns/numberLists.ts';
import { searchWords, sliceWords } from '../../state/wordIndex.ts';
import type { PartRead } from './partRead.ts';

/**
 * Finds the places of events with the words of a query. `participants` has for each event of the file those who take part, and
 * `order` for each place the number of the event there.
 */
export function createGreatSearch(
  { words, actors }: Pick<PartRead, 'words' | 'actors'>,
  participants: NumberLists,
  order: Places,
): (query: string) => Places {
  const slices = words.flatMap(sliceWords);
  return (query) => {
    const isFound = searchWords(slices, query, actors, participants);
    const places = new Uint32Array(order.length);
    let count = 0;
    for (let place = 0; place < order.length; place++)
      if (isFound[order[place] ?? 0] === 1) places[count++] = place;
    return places.slice(0, count);
  };
}
