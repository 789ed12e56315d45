/** An event from its bytes, as numbers. */
import { dateNumbers } from '../../columns/eventRow.ts';
import type { WordsPlace } from './plainProofs.ts';
import type { ScannedEvent } from './scanEvent.ts';

/** Filled anew with each event. */
export type PlainEvent = ReturnType<typeof createPlainEvent>;

export const createPlainEvent = (scanned: ScannedEvent) => ({
  row: {
    columns: {
      ...dateNumbers({ span: null, reading: null }),
      bases: 0,
      statuses: 0,
      kinds: 0,
      quotes: 0,
      provedQuotes: 0,
      actors: noNumbers(),
      paragraphs: noNumbers(),
    },
    marks: { extent: 0, openSides: 0, weight: 0 },
    idHash: 0,
    renamed: null,
    passages: noNumbers(),
    doubtful: null,
  },
  scanned,
  /** Null where the date has none. */
  wordsAt: noPlace(),
});

const noNumbers = (): number[] => [];
const noPlace = (): WordsPlace | null => null;
