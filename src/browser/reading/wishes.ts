/** What a person wants of a dossier while it is being read. */
import type { Places } from '../../dataset/columns/eventColumns.ts';
import type { EventId } from '../../dataset/entityIds.ts';
import { allAtOnce } from '../../suggest/allAtOnce.ts';
import type { Companion, GreatRest } from './readGreat.ts';

export interface Wishes {
  /** The event that a link leads to. */
  readonly event: EventId | null;
  /** Events to prove before all others, asked for since it was called last. */
  readonly takeAsked: () => readonly EventId[];
  /** Nothing is proved now but what is asked for. */
  readonly isPaused: () => boolean;
  readonly companion: Companion | null;
  /** Until the page has drawn what it was told: for what can wait that long, and would take a processor from it. */
  readonly drawn: () => Promise<void>;
  /** Does what nobody waits for, and takes no processor from a person who acts. */
  readonly quietly: <Result>(work: Generator<void, Result>) => Promise<Result>;
  /** Does what somebody may soon wait for: while a person acts it takes little of a processor. */
  readonly slowly: (work: Generator<void, void>) => Promise<void>;
  /** Takes what finds the words of a great dossier. */
  readonly takeSearch: (search: (query: string) => Places) => void;
  /** Takes what is left to do for one: to compare its dates with their words, and to sort its titles. */
  readonly takeRest: (rest: () => GreatRest) => void;
}

export const NO_WISHES: Wishes = {
  event: null,
  takeAsked: () => [],
  isPaused: () => false,
  companion: null,
  drawn: async () => {},
  quietly: async (work) => allAtOnce(work),
  slowly: async (work) => allAtOnce(work),
  takeSearch: () => {},
  takeRest: () => {},
};
