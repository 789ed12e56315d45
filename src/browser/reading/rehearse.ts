/** What makes a worker fast before there is anything to read. */
import { arrivedFile } from './arrival.ts';
import { readSteps } from './readSteps.ts';

/** Between two rounds it hears whether there is something to read. */
const ROUNDS = 4;
const EVENTS = 150;

/**
 * Reads a made-up dossier a few times: V8 makes machine code of what has run often, and the first file that somebody opens is
 * read in half the time. Stops early once `isWanted`.
 */
export async function rehearse(isWanted: () => boolean): Promise<void> {
  const file = arrivedFile(specimen());
  for (let round = 0; round < ROUNDS && !isWanted(); round++) {
    // What follows once a dossier is shown would fetch the reader of dates.
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    for await (const step of readSteps(file)) if (step.kind === 'opened') break;
    // oxlint-disable-next-line no-await-in-loop -- messages come in only between tasks
    await new Promise((resolve) => void setTimeout(resolve));
  }
}

/** A dossier with what most have: days and spans, actors, statuses, a quote an event. */
export function specimen(): Uint8Array<ArrayBuffer> {
  const numbers = Array.from({ length: EVENTS }, (_, number) => number);
  const file = {
    format: 'dateline/1',
    title: 'Specimen',
    language: 'en',
    kinds: ['meeting', 'policy'],
    actors: [
      { id: 'a0', name: 'The council', kind: 'organisation' },
      { id: 'a1', name: 'The mayor', kind: 'person' },
    ],
    sources: [{ id: 's', title: 'Minutes', published: '2024-01-15', text: numbers.map(paragraph) }],
    events: numbers.map(event),
  };
  return new TextEncoder().encode(JSON.stringify(file));
}

const dayOf = (number: number): number => 10 + (number % 20);
const words = (number: number): string => `On ${dayOf(number)} May 2023`;
const sentence = (number: number): string => `${words(number)} the council spoke of matter ${number}.`;
const paragraph = (number: number): string => `${sentence(number)} It took all day.`;

function event(number: number): object {
  const day = `2023-05-${dayOf(number)}`;
  const isSpan = number % 3 === 0;
  return {
    id: `e${number}`,
    title: `Matter ${number}`,
    kind: number % 2 === 0 ? 'meeting' : 'policy',
    date: { edtf: isSpan ? `${day}/2023-06-02` : day, basis: 'stated', words: words(number) },
    actors: [`a${number % 2}`],
    status: isSpan ? 'alleged' : 'reported',
    ...(isSpan && { attributedTo: ['a0'] }),
    quotes: [{ source: 's', text: sentence(number) }],
  };
}
