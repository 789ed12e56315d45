/** What is read for practice. */
const EVENTS = 400;

/** A dossier with what most have: days and spans of many years, out of order and some twice, actors, statuses, a quote an event. */
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
    sources: [{ id: 's', title: '"Minutes"', published: '2024-01-15', text: numbers.map(paragraph) }],
    events: numbers.map(event),
  };
  return new TextEncoder().encode(JSON.stringify(file));
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
/** From then on the days come once more. */
const DAYS = EVENTS - 50;
/** From 0. */
const monthOf = (number: number): number => (number % DAYS) % MONTHS.length;
const dayOf = (number: number): number => 1 + ((number % DAYS) % 28);
const yearOf = (number: number): number => 1990 + ((7 * (number % DAYS)) % 31);
const words = (number: number): string => `On ${dayOf(number)} ${MONTHS[monthOf(number)]} ${yearOf(number)}`;
const sentence = (number: number): string => `${words(number)} the council spoke of matter ${number}.`;
const paragraph = (number: number): string => `${sentence(number)} It took all day.`;

function event(number: number): object {
  const day = [yearOf(number), monthOf(number) + 1, dayOf(number)]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
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
