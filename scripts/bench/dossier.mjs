// Dossiers of any size that look like those that people make. Pure: the same size gives the same dossier.
import { actorName, DEEDS, eventTeller, SOURCES } from './tellEvent.mjs';

/** @typedef {import('./tellEvent.mjs').Size} Size */

const SENTENCES_A_PARAGRAPH = 8;

/** @param {Size} size */
export const dossierTitle = ({ events, actors, seed }) =>
  `A chronicle of ${events} events and ${actors} actors, number ${seed}`;

/**
 * The dossier as JSON, piece by piece: the largest is longer than a string may be.
 * @param {Size} size
 * @returns {Generator<string>}
 */
export function* dossierJson(size) {
  const head = {
    format: 'dateline/1',
    title: dossierTitle(size),
    language: 'en',
    kinds: DEEDS.map(({ kind }) => kind),
    actors: Array.from({ length: size.actors }, (_, index) => ({
      id: `a${index}`,
      name: actorName(index),
      kind: 'organisation',
    })),
  };
  yield `${openedAtEnd(head)},"sources":[`;
  for (let source = 0; source < SOURCES; source++) {
    const about = { id: `s${source}`, title: `Chronicle, volume ${source + 1}`, published: '2024-01-15' };
    yield `${source > 0 ? ',' : ''}${openedAtEnd(about)},"text":[`;
    yield* listed(paragraphsOf(size, source));
    yield ']}';
  }
  yield '],"events":[';
  yield* listed(told(size, ({ event }) => event));
  yield ']}\n';
}

/** JSON of an object to which more is to be added. @param {object} value */
const openedAtEnd = (value) => JSON.stringify(value).slice(0, -1);

/** @param {Iterable<unknown>} values */
function* listed(values) {
  let comma = '';
  for (const value of values) {
    yield comma + JSON.stringify(value);
    comma = ',';
  }
}

/**
 * @template T
 * @param {Size} size
 * @param {(event: import('./tellEvent.mjs').ToldEvent) => T} part
 */
function* told(size, part) {
  const tell = eventTeller(size);
  for (let index = 0; index < size.events; index++) yield part(tell(index));
}

/** @param {Size} size @param {number} source */
function* paragraphsOf(size, source) {
  /** @type {string[]} */
  let sentences = [];
  for (const event of told(size, (whole) => whole)) {
    if (event.source !== source) continue;
    sentences.push(event.sentence);
    if (sentences.length < SENTENCES_A_PARAGRAPH) continue;
    yield sentences.join(' ');
    sentences = [];
  }
  if (sentences.length > 0) yield sentences.join(' ');
}
