import { busyDays } from './busyDays.mjs';
import { seededRandom } from './random.mjs';

/**
 * What there is to be in a dossier.
 * @typedef {{ events: number, actors: number, seed: number }} Size
 */
/** @typedef {{ sentence: string, source: number, event: object }} ToldEvent */

export const SOURCES = 5;
const SHARE_OF_SPANS = 0.3;
const LONGEST_SPAN = 120;

const PLACES = 'Easton Weston Norwick Sutby Arden Belford Corby Dunmore Elsham Farley'.split(' ');
const BODIES =
  'council,mayor,ministry,union,court,police,opposition,embassy,university,railway,hospital,parliament,bank,archive,press office,fire service,regiment,theatre,port authority,museum'.split(
    ',',
  );
export const DEEDS = [
  { kind: 'construction', verb: 'opened', thing: 'bridge' },
  { kind: 'agreement', verb: 'signed', thing: 'treaty' },
  { kind: 'publication', verb: 'published', thing: 'report' },
  { kind: 'policy', verb: 'rejected', thing: 'bill' },
  { kind: 'meeting', verb: 'discussed', thing: 'plan' },
  { kind: 'accusation', verb: 'denounced', thing: 'contract' },
];
const STATUSES = ['reported', 'reported', 'reported', 'reported', 'alleged', 'expected'];

/** There are names for 200. @param {number} index */
export const actorName = (index) =>
  `The ${BODIES[index % BODIES.length]} of ${PLACES[Math.floor(index / BODIES.length) % PLACES.length]}`;

/**
 * Tells the events of a dossier in the order of time, each by its number alone, and the sentence of its source that says so.
 * @param {Size} size
 * @returns {(index: number) => ToldEvent}
 */
export function eventTeller({ events, actors, seed }) {
  const dayBefore = busyDays(seed);
  return (index) => {
    const random = seededRandom(seed * 1_000_003 + index);
    const among = (/** @type {number} */ count) => Math.floor(random() * count);
    const { kind, verb, thing } = oneOf(DEEDS, random);
    const { edtf, words } = toldDate(dayBefore((index + random()) / events), random);
    // The first takes part in every second event, so that a filter by it leaves half.
    const doer = index % 2 === 0 ? 0 : 1 + among(actors - 1);
    const name = actorName(doer);
    const sentence = `${words} ${name.replace('The', 'the')} ${verb} ${thing} ${index}.`;
    const source = among(SOURCES);
    const status = oneOf(STATUSES, random);
    const event = {
      id: `e${index}`,
      title: `${name} ${verb} ${thing} ${index}`,
      kind,
      date: { edtf, basis: 'stated', words },
      actors: [`a${doer}`],
      status,
      ...(status !== 'reported' && { attributedTo: [`a${doer}`] }),
      quotes: [{ source: `s${source}`, text: sentence }],
    };
    return { sentence, source, event };
  };
}

/** @template T @param {readonly T[]} list @param {() => number} random */
const oneOf = (list, random) => /** @type {T} */ (list[Math.floor(random() * list.length)]);

/** @param {number} day Since 1970. @param {() => number} random */
function toldDate(day, random) {
  if (random() >= SHARE_OF_SPANS) return { edtf: isoDay(day), words: `On ${dayInWords(day)}` };
  const end = day + 1 + Math.floor(random() ** 2 * LONGEST_SPAN);
  return {
    edtf: `${isoDay(day)}/${isoDay(end)}`,
    words: `From ${dayInWords(day)} to ${dayInWords(end)}`,
  };
}

const DAY_MS = 86_400_000;
const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** @param {number} day */
const isoDay = (day) => new Date(day * DAY_MS).toISOString().slice(0, 10);
/** "14 March 2011" @param {number} day */
const dayInWords = (day) => inWords.format(day * DAY_MS);
