/** What of a calendar is not carried over, and by how many events: in sentences. */
import { counting } from '../../dataset/counting.ts';
import { quoted } from '../../dataset/problem.ts';
import { countIs } from '../export/losses.ts';

/** Properties and components by their names. */
export type Lost = Map<string, number>;

export const countOne = (lost: Lost, what: string): void => void lost.set(what, (lost.get(what) ?? 0) + 1);

const LOSSES: ReadonlyMap<string, (count: number) => string> = new Map([
  ['VTODO', (count) => `${countIs(count, 'to-do')} not carried over.`],
  ['VJOURNAL', (count) => `${countIs(count, 'journal note')} not carried over.`],
  ['RRULE', (count) => `${counting(count, 'event repeats', 'events repeat')}; only the first time comes in.`],
  ['STATUS', (count) => `That ${countIs(count, 'event')} tentative is not carried over.`],
  [
    'CATEGORIES',
    (count) => `${counting(count, 'event has', 'events have')} several categories; the first is the kind.`,
  ],
]);

export const lossesIn = (lost: Lost): readonly string[] =>
  Array.from(
    lost,
    ([what, count]) =>
      LOSSES.get(what)?.(count) ?? `${quoted(what)} of ${counting(count, 'event')} is not carried over.`,
  );
