import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutLane } from '../../src/layout/laneLayout.ts';
import { layoutRows, type Placement, type RowInput } from '../../src/layout/rows.ts';

const WIDTH = 600;
const GAP = 10;
const LABEL_GAP = 6;
const PADDING = 8;

const mark = (left: number, width: number, labelWidth: number, weight = 1): RowInput => ({
  left,
  right: left + width,
  labelWidth,
  weight,
});

/** Where a title stands, as the style sheet draws it. */
function labelOf(
  { left, right, labelWidth }: RowInput,
  { side, inset }: Placement,
): readonly [number, number] | null {
  switch (side) {
    case 'bare':
      return null;
    case 'after':
      return [right + LABEL_GAP, right + LABEL_GAP + labelWidth];
    case 'before':
      return [left - LABEL_GAP - labelWidth, left - LABEL_GAP];
    case 'inside':
      return [left + inset + PADDING, left + inset + PADDING + labelWidth];
  }
}

/** From the leftmost to the rightmost of a mark and its title. */
function extentOf(item: RowInput, placement: Placement): readonly [number, number] {
  const label = labelOf(item, placement) ?? [item.left, item.right];
  return [Math.min(item.left, label[0]), Math.max(item.right, label[1])];
}

describe('where a title stands', () => {
  test.each<[string, RowInput, Partial<Placement>]>([
    ['after a point', mark(100, 10, 200), { side: 'after', row: 0, inset: 0 }],
    ['before a point at the right edge', mark(580, 10, 200), { side: 'before' }],
    ['inside a wide bar', mark(100, 300, 200), { side: 'inside', inset: 0 }],
    ['after a bar that is too short by a pixel', mark(100, 215, 200), { side: 'after' }],
    ['inside a bar that is just wide enough', mark(100, 216, 200), { side: 'inside' }],
    ['at the seen part of a bar that begins before', mark(-500, 800, 200), { side: 'inside', inset: 500 }],
    ['in sight of a bar that ends beyond', mark(380, 800, 200), { side: 'inside', inset: 0 }],
    ['in sight of a bar that is all there is', mark(-500, 2000, 200), { side: 'inside', inset: 500 }],
    ['before a bar that ends beyond and is seen too little', mark(500, 800, 200), { side: 'before' }],
  ])('%s', (_, item, placement) => {
    expect(layoutRows([item], WIDTH, 5).placements).toMatchObject([placement]);
  });

  test('the other side is taken where that saves a row', () => {
    const { placements, rows } = layoutRows([mark(200, 10, 100), mark(330, 10, 200)], WIDTH, 5);
    expect(rows).toBe(1);
    expect(placements.map(({ side }) => side)).toEqual(['after', 'after']);
    const tight = layoutRows([mark(300, 10, 150), mark(320, 10, 150)], WIDTH, 5);
    expect([tight.rows, ...tight.placements.map(({ side }) => side)]).toEqual([2, 'after', 'after']);
  });
});

describe('where there is no room for all titles', () => {
  test('the weightiest keep theirs', () => {
    const items = [1, 5, 3, 4, 2].map((weight) => mark(300, 10, 200, weight));
    const { placements, rows, bareRows } = layoutRows(items, WIDTH, 2);
    expect(placements.map(({ side }) => side !== 'bare')).toEqual([false, true, false, true, false]);
    expect([rows, bareRows]).toEqual([2, 3]);
  });

  test('what still fits keeps its title, however light', () => {
    const items = [...[5, 4, 3].map((weight) => mark(300, 10, 200, weight)), mark(0, 10, 50, 1)];
    expect(layoutRows(items, WIDTH, 1).placements.map(({ side }) => side !== 'bare')).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});

const marks = fc
  .record({
    left: fc.integer({ min: -300, max: 700 }),
    width: fc.integer({ min: 10, max: 500 }),
    labelWidth: fc.integer({ min: 10, max: 450 }),
    weight: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ left, width, labelWidth, weight }) => mark(left, width, labelWidth, weight));
const items = fc.array(marks, { maxLength: 30 });
const isSeen = ({ left, right }: RowInput) => right >= 0 && left <= WIDTH;

describe('any marks', () => {
  test('no two of a row touch, titles and all', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 6 }), (list, maxRows) => {
        const { placements } = layoutRows(list, WIDTH, maxRows);
        const placed = list.map((item, index) => ({
          placement: placements[index] as Placement,
          extent: extentOf(item, placements[index] as Placement),
        }));
        const rowOf = ({ placement: { row, side } }: (typeof placed)[number]) => `${side === 'bare'} ${row}`;
        const touching = placed.flatMap((a, index) =>
          placed
            .slice(index + 1)
            .filter(
              (b) =>
                rowOf(a) === rowOf(b) && a.extent[1] + GAP > b.extent[0] && b.extent[1] + GAP > a.extent[0],
            ),
        );
        expect(touching).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('a title is seen whole where any side has room for it', () => {
    fc.assert(
      fc.property(items, (list) => {
        const seen = list.filter(isSeen);
        const { placements } = layoutRows(seen, WIDTH, Infinity);
        const cut = seen.filter((item, index) => {
          const [start, end] = labelOf(item, placements[index] as Placement) ?? [NaN, NaN];
          return !(start >= 0 && end <= WIDTH);
        });
        // No title here is wider than the plot.
        expect(cut).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('the title of a mark that is out of sight is, too', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 6 }), (list, maxRows) => {
        const { placements } = layoutRows(list, WIDTH, maxRows);
        const intruding = list.filter((item, index) => {
          const [start, end] = extentOf(item, placements[index] as Placement);
          return !isSeen(item) && end >= 0 && start <= WIDTH;
        });
        expect(intruding).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('rows with titles are no more than allowed, and none is empty', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 6 }), (list, maxRows) => {
        const { placements, rows, bareRows } = layoutRows(list, WIDTH, maxRows);
        expect(placements.length).toBe(list.length);
        expect(rows).toBeLessThanOrEqual(maxRows);
        const rowsOf = (isBare: boolean) =>
          new Set(placements.filter(({ side }) => (side === 'bare') === isBare).map(({ row }) => row));
        expect([...rowsOf(false)].toSorted((a, b) => a - b)).toEqual(
          Array.from({ length: rows }, (_, row) => row),
        );
        expect([...rowsOf(true)].toSorted((a, b) => a - b)).toEqual(
          Array.from({ length: bareRows }, (_, row) => row),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('a heavier mark does not lose its title to a lighter one in the same place', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 4 }),
        (weights, maxRows) => {
          const { placements } = layoutRows(
            weights.map((weight) => mark(300, 10, 200, weight)),
            WIDTH,
            maxRows,
          );
          const titled = weights.filter((_, index) => placements[index]?.side !== 'bare');
          const bare = weights.filter((_, index) => placements[index]?.side === 'bare');
          expect(titled.length).toBe(Math.min(maxRows, weights.length));
          expect(Math.min(...titled)).toBeGreaterThanOrEqual(Math.max(...bare, 0));
        },
      ),
    );
  });
});

describe('a lane', () => {
  const tall = marks.chain((item) =>
    fc.integer({ min: 14, max: 60 }).map((labelHeight) => ({ ...item, labelHeight })),
  );

  test('marks stand inside its height, and titles of different rows do not touch', () => {
    fc.assert(
      fc.property(fc.array(tall, { maxLength: 25 }), fc.integer({ min: 60, max: 400 }), (list, room) => {
        const { marks: placed, height, untitled } = layoutLane(list, WIDTH, room);
        expect(placed.length).toBe(list.length);
        const seen = list.flatMap((item, index) =>
          isSeen(item) ? [{ item, at: placed[index] as (typeof placed)[number] }] : [],
        );
        expect(untitled).toBe(seen.filter(({ at }) => at.side === 'bare').length);
        for (const { item, at } of seen) {
          expect(at.top).toBeGreaterThanOrEqual(0);
          expect(at.top + (at.side === 'bare' ? 0 : item.labelHeight)).toBeLessThanOrEqual(height);
        }
        const tops = new Map<number, number>();
        for (const { item, at } of seen)
          if (at.side !== 'bare') tops.set(at.top, Math.max(tops.get(at.top) ?? 0, item.labelHeight));
        const rows = [...tops].toSorted(([a], [b]) => a - b);
        rows.forEach(([top, labelHeight], index) => {
          expect(top + labelHeight).toBeLessThanOrEqual(rows[index + 1]?.[0] ?? Infinity);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('each row is as high as its highest title', () => {
    const [high, flat] = [
      { ...mark(100, 10, 200), labelHeight: 40 },
      { ...mark(100, 10, 200), labelHeight: 16 },
    ];
    const { marks: placed, height } = layoutLane([high, flat], WIDTH, 1000);
    expect([...placed.map(({ top }) => top), height]).toEqual([0, 46, 86]);
  });

  test('what is out of sight moves nothing that is seen', () => {
    fc.assert(
      fc.property(fc.array(tall, { maxLength: 12 }), fc.array(tall, { maxLength: 12 }), (list, others) => {
        const seen = list.filter(isSeen);
        const unseen = others.map((item) => ({ ...item, left: item.left + 2000, right: item.right + 2000 }));
        const alone = layoutLane(seen, WIDTH, 400);
        const together = layoutLane([...seen, ...unseen], WIDTH, 400);
        expect(together.marks.slice(0, seen.length)).toEqual(alone.marks);
        expect([together.height, together.untitled]).toEqual([alone.height, alone.untitled]);
      }),
    );
  });

  test('an empty one has the height of a row', () => {
    expect(layoutLane([], WIDTH, 400)).toEqual({ marks: [], height: 40, untitled: 0 });
  });
});
