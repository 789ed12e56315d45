import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventsAt, type Places } from '../../src/dataset/columns/eventColumns.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { Lane } from '../../src/layout/lane.ts';
import { toLanes } from '../../src/views/timeline/lanes.ts';
import { toMarks } from '../../src/layout/marks.ts';
import { actorId, smallDataset } from '../state/datasets.ts';

const dataset = smallDataset({
  actors: ['ann', 'bo', 'cy'].map((id) => ({ id, name: id.toUpperCase(), kind: 'person' })),
  events: [
    { title: 'first', kind: 'talk', actors: ['ann', 'bo'], date: { edtf: '2001', basis: 'stated' } },
    { title: 'second', kind: 'deal', actors: ['bo'], date: { edtf: '2002', basis: 'stated' } },
    { title: 'third', kind: 'deal', actors: ['ann', 'bo'], date: { edtf: '2003', basis: 'stated' } },
    { title: 'fourth', kind: 'élan', actors: [], date: { edtf: '2004', basis: 'stated' } },
    { title: 'undated', kind: 'deal', actors: ['cy'], date: { edtf: null, basis: 'undated' } },
  ],
});
const drawnIn = (given: Dataset): Places => toMarks(given).order;
const drawn = drawnIn(dataset);
const shape = (lanes: readonly Lane[]) =>
  lanes.map(
    ({ name, places }) =>
      `${name}: ${Array.from(places, (place) => dataset.events[place]?.title).join(', ')}`,
  );

describe('lanes', () => {
  test('one for everything has no name', () => {
    expect(shape(toLanes(dataset, drawn, 'none', []))).toEqual([': first, second, third, fourth']);
    expect(toLanes(dataset, new Uint32Array(), 'none', []).length).toBe(1);
  });

  test('by kind, the fullest first, each in time order', () => {
    expect(shape(toLanes(dataset, drawn, 'kind', []))).toEqual([
      'Deal: second, third',
      'Talk: first',
      'Élan: fourth',
    ]);
  });

  test('by actor, an event in the lane of each, and one that names nobody in a lane of its own', () => {
    expect(shape(toLanes(dataset, drawn, 'actor', []))).toEqual([
      'BO: first, second, third',
      'ANN: first, third',
      'No actor named: fourth',
    ]);
  });

  test('of the actors that are chosen only', () => {
    expect(shape(toLanes(dataset, drawn, 'actor', [actorId('ann'), actorId('cy')]))).toEqual([
      'ANN: first, third',
    ]);
  });

  test('of an actor that nobody describes', () => {
    const nameless = smallDataset({ events: [{ actors: ['bo'] }] });
    expect(toLanes(nameless, drawnIn(nameless), 'actor', []).map(({ name }) => name)).toEqual(['bo']);
  });

  test('200 actors have 41 lanes', () => {
    const many = smallDataset({
      events: Array.from({ length: 200 }, (_, number) => ({
        actors: [`a${number}`, `a${(number * 7) % 50}`],
      })),
    });
    const lanes = toLanes(many, drawnIn(many), 'actor', []);
    expect(lanes.length).toBe(41);
    expect(lanes.at(-1)?.name).toBe('160 others');
  });

  test('of the fullest 40, and one more for all others with each of their events once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.nat({ max: 60 }), { maxLength: 3 }), { maxLength: 200 }),
        (parties) => {
          const many = smallDataset({
            events: parties.map((party) => ({ actors: party.map((number) => `a${number}`) })),
          });
          const lanes = toLanes(many, drawnIn(many), 'actor', []);
          const own = lanes.filter(({ name }) => !/^\d+ others$/.test(name));
          const [others, ...none] = lanes.filter((lane) => !own.includes(lane));
          expect(none).toEqual([]);
          expect(own.length).toBeLessThanOrEqual(others ? 40 : 41);
          const named = new Set(own.map(({ actor }) => actor));
          const partyOf = ({ actors }: (typeof many.events)[number]) =>
            actors.length === 0 ? [null] : actors.map(({ actor }) => actor);
          expect(others ? eventsAt(many.events, others.places) : []).toEqual(
            many.events.filter((event) => partyOf(event).some((actor) => !named.has(actor))),
          );
          expect(others?.name ?? '').toBe(
            others ? `${new Set(many.events.flatMap(partyOf)).size - own.length} others` : '',
          );
        },
      ),
    );
  });

  test.each(['none', 'kind', 'actor'] as const)('by %s: ids are ours and tell lanes apart', (by) => {
    const ids = toLanes(dataset, drawn, by, []).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^(all|(kind|actor)-\d+)$/);
  });
});
