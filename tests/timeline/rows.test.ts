import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutLane } from '../../src/views/timeline/laneLayout.ts';
import { layoutRows, type Placement, type RowInput } from '../../src/views/timeline/rows.ts';

const PLOT = 800;
const item = (left: number, right: number, labelWidth: number, weight = 1): RowInput => ({
  left,
  right,
  labelWidth,
  weight,
});

/** From where to where an item takes room in its row. */
function extent({ left, right, labelWidth }: RowInput, { side }: Placement): [number, number] {
  if (side === 'after') return [left, right + labelWidth];
  if (side === 'before') return [left - labelWidth, right];
  return [left, side === 'inside' ? Math.max(right, Math.max(0, left) + labelWidth) : right];
}

const items = fc.array(
  fc
    .record({
      left: fc.integer({ min: 0, max: PLOT - 10 }),
      width: fc.integer({ min: 10, max: 300 }),
      labelWidth: fc.integer({ min: 20, max: 380 }),
      weight: fc.integer({ min: 0, max: 9 }),
    })
    .map(({ left, width, labelWidth, weight }) =>
      item(left, Math.min(PLOT, left + width), labelWidth, weight),
    ),
  { maxLength: 40 },
);

describe('titles in rows', () => {
  test.each([
    ['a wide mark', item(100, 500, 200), 'inside'],
    ['a short mark', item(100, 110, 200), 'after'],
    ['a short mark near the right edge', item(780, 790, 200), 'before'],
    ['a mark that starts left of the plot', item(-500, 400, 200), 'inside'],
  ] as const)('%s', (_, input, side) => {
    expect(layoutRows([input], PLOT, Infinity).placements[0]?.side).toBe(side);
  });

  test('move right inside a mark that starts left of the plot', () => {
    expect(layoutRows([item(-500, 400, 200)], PLOT, Infinity).placements[0]?.inset).toBe(500);
  });

  test('stand in one row while there is room, on whichever side', () => {
    const { placements, rows } = layoutRows([item(300, 310, 200), item(560, 570, 200)], PLOT, Infinity);
    expect(rows).toBe(1);
    expect(placements.map(({ side }) => side)).toEqual(['after', 'after']);
  });

  test('never touch one another in a row', () => {
    fc.assert(
      fc.property(items, (inputs) => {
        const { placements } = layoutRows(inputs, PLOT, Infinity);
        placements.forEach((placement, index) => {
          const [left, right] = extent(inputs[index]!, placement);
          placements.slice(0, index).forEach((other, before) => {
            if (other.row !== placement.row || (other.side === 'bare') !== (placement.side === 'bare'))
              return;
            const [otherLeft, otherRight] = extent(inputs[before]!, other);
            expect(right <= otherLeft || otherRight <= left).toBe(true);
          });
        });
      }),
    );
  });

  test('stay in the plot wherever one side can hold them', () => {
    fc.assert(
      fc.property(items, (inputs) => {
        layoutRows(inputs, PLOT, Infinity).placements.forEach((placement, index) => {
          const input = inputs[index]!;
          const canHold =
            input.right + 6 + input.labelWidth <= PLOT || input.left - 6 - input.labelWidth >= 0;
          if (!canHold) return;
          const [left, right] = extent(input, placement);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(PLOT);
        });
      }),
    );
  });

  test('are left to the weightiest where rows are few', () => {
    const crowd = Array.from({ length: 9 }, (_, index) => item(400, 410, 300, index));
    const { placements, rows, bareRows } = layoutRows(crowd, PLOT, 2);
    expect(rows).toBeLessThanOrEqual(2);
    expect(bareRows).toBeGreaterThan(0);
    expect(placements[8]?.side).not.toBe('bare');
    expect(placements[0]?.side).toBe('bare');
  });

  test('never need more rows than allowed', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 6 }), (inputs, most) => {
        expect(layoutRows(inputs, PLOT, most).rows).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('a lane', () => {
  const tall = { ...item(100, 110, 200), labelHeight: 40 };
  const flat = { ...item(100, 110, 200), labelHeight: 16 };

  test('is as high as its rows need, each as high as its highest title', () => {
    const { marks, height } = layoutLane([tall, flat], PLOT, 1000);
    expect(marks.map(({ top }) => top)).toEqual([0, 46]);
    expect(height).toBeGreaterThanOrEqual(46 + 24);
  });

  test('counts the titles in sight that have no room', () => {
    const crowd = Array.from({ length: 5 }, () => ({ ...item(400, 410, 300), labelHeight: 16 }));
    expect(layoutLane(crowd, PLOT, 48).untitled).toBe(3);
  });

  test('is not changed by what is out of sight', () => {
    const beyond = { ...item(900, 910, 300), labelHeight: 16 };
    expect(layoutLane([flat, beyond], PLOT, 1000).marks[0]).toEqual(layoutLane([flat], PLOT, 1000).marks[0]);
    expect(layoutLane([flat, beyond], PLOT, 1000).height).toBe(layoutLane([flat], PLOT, 1000).height);
  });
});
