import { describe, expect, test } from 'vitest';
import { indexActors } from '../../src/state/filter.ts';
import { toDrawnEvent } from '../../src/views/timeline/drawnEvent.ts';
import { toLanes } from '../../src/views/timeline/lanes.ts';
import { dossier } from './fixtures.ts';

const dataset = dossier('kim-defence-exhibition');
const actors = indexActors(dataset);
const drawn = dataset.events.map(toDrawnEvent).filter((event) => event !== null);

describe('lanes', () => {
  test('none: everything in one without a name', () => {
    expect(toLanes(drawn, 'none', actors, [])).toEqual([{ id: 'all', name: '', actor: null, events: drawn }]);
  });

  test('by actor: an event stands in the lane of each who takes part, the fullest lane first', () => {
    const lanes = toLanes(drawn, 'actor', actors, []);
    for (const { event } of drawn) {
      const names = lanes
        .filter((lane) => lane.events.some((other) => other.event === event))
        .map(({ actor }) => actor);
      expect(new Set(names)).toEqual(new Set(event.actors.map(({ actor }) => actor)));
    }
    const sizes = lanes.map(({ events }) => events.length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  test('by actor: only those chosen, when there are any', () => {
    const [kim] = dataset.actors;
    expect(toLanes(drawn, 'actor', actors, [kim!.id]).map(({ name }) => name)).toEqual(['Kim Jong Un']);
  });

  test('by kind: every event once', () => {
    const lanes = toLanes(drawn, 'kind', actors, []);
    expect(lanes.flatMap(({ events }) => events)).toHaveLength(drawn.length);
    expect(lanes.map(({ name }) => name)).toContain('Arms transfer');
  });

  test('have ids of their own, never the file’s', () => {
    for (const { id } of toLanes(drawn, 'actor', actors, [])) expect(id).toMatch(/^actor-\d+$/);
  });
});
