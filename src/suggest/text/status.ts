import type { Status } from '../../dataset/dataset.ts';
import type { Word } from './sentences.ts';
import { actIn, claimantIn, expectationIn } from './verbs.ts';

/** Whether a clause reports, alleges, denies or expects. */
export function statusOf(words: readonly Word[]): Status {
  const act = actIn(words);
  if (act && act.status !== 'reported') return act.status;
  if (expectationIn(words)) return 'expected';
  return claimantIn(words) ? 'alleged' : 'reported';
}
