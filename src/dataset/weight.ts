import type { DatedEvent } from './dataset.ts';

/** Who is shown when not all can be: what is quoted, and what many take part in, stands before the rest. */
export const weightOf = ({ quotes, actors }: Pick<DatedEvent, 'quotes' | 'actors'>): number =>
  quotes.length * 2 + actors.length;

/** From 0 to 1, the same for an event each time: of equals not all the first are shown, but some throughout. */
export function lotOf(id: string): number {
  let hash = 0;
  for (let index = 0; index < id.length; index++) hash = (Math.imul(hash, 31) + id.charCodeAt(index)) | 0;
  return (Math.imul(hash, 0x9e3779b1) >>> 0) / 2 ** 32;
}
