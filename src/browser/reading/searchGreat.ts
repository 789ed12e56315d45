import { allPlaces, keepMarked, type Places } from '../../dataset/columns/eventColumns.ts';
import { gatherNumbers, type NumberLists } from '../../dataset/columns/numberLists.ts';
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
    return keepMarked(allPlaces(order.length), gatherNumbers(isFound, order, new Uint8Array(order.length)));
  };
}
