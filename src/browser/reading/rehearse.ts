/** What makes a worker fast before there is anything to read. */
import { nextTask } from '../nextTask.ts';
import { arrivedFile, type ArrivedFile } from './arrival.ts';
import { startGreatReading } from './readGreat.ts';
import { readSteps } from './readSteps.ts';

/** Between two rounds it hears whether there is something to read. */
const ROUNDS = 80;
/** Those in which it is read as a small one, too: the code for that is best sooner. */
const SMALL_ROUNDS = 4;
/** Slow machines are not kept busy for longer. */
const LONGEST_MS = 1500;
const EVENTS = 400;

/**
 * Reads a made-up dossier again and again: V8 makes machine code of what has run often, its best after some ten thousand
 * times, and does so beside the reading, for which two processors leave no room. Stops early once `isWanted`.
 */
export async function rehearse(isWanted: () => boolean): Promise<void> {
  const file = arrivedFile(specimen());
  const until = performance.now() + LONGEST_MS;
  for (let round = 0; round < ROUNDS && performance.now() < until && !isWanted(); round++) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    if (round < SMALL_ROUNDS) await readSmall(file);
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await readGreat(file);
    // oxlint-disable-next-line no-await-in-loop -- messages come in only between tasks
    await nextTask();
  }
}

async function readSmall(file: ArrivedFile): Promise<void> {
  // What follows once a dossier is shown would fetch the reader of dates.
  for await (const step of readSteps(file)) if (step.kind === 'opened') break;
}

/** As if it had a great many events. */
async function readGreat({ bytes, slices }: ArrivedFile): Promise<void> {
  const reading = slices && startGreatReading(bytes, slices, null, null, null, 0);
  if (!reading) return;
  reading.provePreview();
  // oxlint-disable-next-line no-await-in-loop -- one step after the other
  while ((await reading.readOn()) < reading.total);
  reading.finish();
}

/** A dossier with what most have: days and spans of many years, out of order, actors, statuses, a quote an event. */
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

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June'];
/** From 0. */
const monthOf = (number: number): number => number % MONTHS.length;
const dayOf = (number: number): number => 10 + (number % 19);
const yearOf = (number: number): number => 1990 + ((7 * number) % 30);
const words = (number: number): string => `On ${dayOf(number)} ${MONTHS[monthOf(number)]} ${yearOf(number)}`;
const sentence = (number: number): string => `${words(number)} the council spoke of matter ${number}.`;
const paragraph = (number: number): string => `${sentence(number)} It took all day.`;

function event(number: number): object {
  const day = `${yearOf(number)}-0${monthOf(number) + 1}-${dayOf(number)}`;
  const isSpan = number % 3 === 0;
  return {
    id: `matter-${number}`,
    title: `Matter ${number}`,
    kind: number % 2 === 0 ? 'meeting' : 'policy',
    date: { edtf: isSpan ? `${day}/2023-06-02` : day, basis: 'stated', words: words(number) },
    actors: [`a${number % 2}`],
    status: isSpan ? 'alleged' : 'reported',
    ...(isSpan && { attributedTo: ['a0'] }),
    quotes: [{ source: 's', text: sentence(number) }],
  };
}
