import { describe, expect, test } from 'vitest';
import type { Lane } from '../../src/layout/lane.ts';
import { moveFrom } from '../../src/views/timeline/moveFocus.ts';

/**
 * Lanes as text, a letter for each mark and its place for its time:
 *     A-B--C
 *     -D----E
 * The place of an event is that of its letter in the alphabet.
 */
function lanesOf(picture: readonly string[]) {
  const starts = new Float64Array(26);
  const lanes = picture.map((row, number): Lane => {
    const places = row.split('').flatMap((letter, time) => {
      if (letter === '-') return [];
      starts[placeOf(letter)] = time;
      return [placeOf(letter)];
    });
    return { id: `kind-${number}`, name: '', actor: null, places: Uint32Array.from(places) };
  });
  return { lanes, starts };
}

const placeOf = (letter: string): number => letter.charCodeAt(0) - 65;

function walk(picture: readonly string[], from: string, ...keys: readonly string[]): string {
  const { lanes, starts } = lanesOf(picture);
  const spots = lanes.flatMap((lane) => Array.from(lane.places, (place) => ({ lane, place })));
  const path = [spots.find(({ place }) => place === placeOf(from))];
  for (const key of keys) {
    const last = path.at(-1);
    path.push(last && moveFrom(lanes, { starts }, last, key));
  }
  return path.map((spot) => (spot ? String.fromCharCode(65 + spot.place) : '.')).join('');
}

const [LEFT, RIGHT, UP, DOWN] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;

describe('in one lane', () => {
  const lane = ['A-B--C'];

  test.each([
    ['right to the end', 'A', [RIGHT, RIGHT, RIGHT], 'ABC.'],
    ['left to the start', 'C', [LEFT, LEFT, LEFT], 'CBA.'],
    ['to the ends', 'B', ['End', 'Home'], 'BCA'],
    ['up and down along time, for there is no other lane', 'A', [DOWN, DOWN, UP], 'ABCB'],
    ['nowhere with another key', 'B', ['Enter'], 'B.'],
  ])('%s', (_, from, keys, path) => {
    expect(walk(lane, from, ...keys)).toBe(path);
  });
});

describe('in several lanes', () => {
  const lanes = ['A-B--C', '-D----E', '---F'];

  test.each([
    ['right stays in the lane', 'A', [RIGHT, RIGHT], 'ABC'],
    ['down to the nearest of the next', 'C', [DOWN], 'CE'],
    ['down twice', 'A', [DOWN, DOWN], 'ADF'],
    ['up to the nearest of the one before', 'F', [UP, UP], 'FDA'],
    ['the ends are those of the lane', 'D', ['End', 'Home'], 'DED'],
    ['down in the last lane goes along time, of which there is no more', 'F', [DOWN], 'F.'],
    ['up in the first lane goes back in time', 'C', [UP], 'CB'],
  ])('%s', (_, from, keys, path) => {
    expect(walk(lanes, from, ...keys)).toBe(path);
  });

  test('lanes go by their place, not by their first mark', () => {
    expect(walk(['------A', 'B', '--C'], 'A', DOWN, DOWN)).toBe('ABC');
  });

  test('the tenth lane comes after the ninth', () => {
    const many = 'ABCDEFGHIJK'.split('');
    expect(walk(many, 'A', ...Array.from({ length: 10 }, () => DOWN))).toBe('ABCDEFGHIJK');
  });
});
