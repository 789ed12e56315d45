/** What a choice would do, in words and as a hint to the eye. */
import type { ChoiceCount } from '../../state/counts.ts';
import type { ActorMode } from '../../state/view.ts';
import { counting, grouped } from '../../dataset/counting.ts';

export const describeCount = ({ isChosen, count }: ChoiceCount): string =>
  isChosen ? `${grouped(count)} of the events shown` : `${counting(count, 'event')} if added`;

/**
 * Whether choosing this as well is of no use: it would leave nothing, or, where any choice lets an event through,
 * bring no event that is not shown already.
 */
export function addsNothing(
  choice: ChoiceCount,
  shown: number,
  hasChosen: boolean,
  mode: ActorMode = 'any',
): boolean {
  if (choice.isChosen) return false;
  return choice.count === 0 || (mode === 'any' && hasChosen && choice.count === shown);
}

/** "a", "a or b", "a, b or c". */
export function listWords(words: readonly string[], conjunction: 'and' | 'or'): string {
  const [last = ''] = words.slice(-1);
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
