import { hashText, spread } from './hash.ts';

/** Who is shown when not all can be: what is quoted, and what many take part in, stands before the rest. */
export const weightOf = (quotes: number, actors: number): number => quotes * 2 + actors;

/** From 0 to 1, the same for an event each time: of equals not all the first are shown, but some throughout. */
export const lotOf = (id: string): number => lotOfHash(hashText(id));
export const lotOfHash = (hash: number): number => spread(hash) / 2 ** 32;
