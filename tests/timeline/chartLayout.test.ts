import { expect, test } from 'vitest';
import { createScale } from '../../src/layout/scale.ts';
import type { Lane } from '../../src/layout/lane.ts';
import { layOutChart } from '../../src/views/timeline/chartLayout.ts';
import { drawnAt, utc } from '../layout/drawn.ts';

const LANE: Lane = { id: 'all', name: '', actor: null, places: new Uint32Array() };
const WIDTH = 800;

test.each([
  ['that began a little before', '2024-05-05', 200],
  // Further than its own width before the plot the chart begins no mark.
  ['that began long before', '2018-01-01', WIDTH],
])('in a mark %s the title is where it is seen', (_, from, inset) => {
  const [drawn] = drawnAt(`${from}/2026`);
  if (!drawn) throw new Error('There is nothing to draw.');
  const scale = createScale({ start: utc('2024-05-10'), end: utc('2024-05-30') }, WIDTH, []);
  const contents = {
    lanes: [LANE],
    items: [{ id: 'a', lane: LANE, drawn }],
    sizeOf: () => ({ width: 100, height: 16 }),
    current: null,
    headHeight: 0,
  };
  expect(layOutChart(contents, scale, { rows: null, heights: null }).places.get('a')).toMatchObject({
    side: 'inside',
    inset,
  });
});
