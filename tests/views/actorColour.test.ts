import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ACTOR_HUES, actorColour } from '../../src/views/actorColour.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** The light and the dark value of a token. */
function coloursOf(token: string): readonly [string, string] {
  const [, light, dark] = new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens) ?? [];
  if (!light || !dark) throw new Error(`There is no --${token} in tokens.css.`);
  return [light, dark];
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('actorColour', () => {
  test.each([
    [0, 'var(--actor-1)'],
    [7, 'var(--actor-8)'],
    [8, 'var(--actor-1)'],
    [1_000_003, 'var(--actor-4)'],
    [-1, 'var(--actor-1)'],
  ])('%i → %s', (index, colour) => {
    expect(actorColour(index)).toBe(colour);
  });

  const hues = Array.from({ length: ACTOR_HUES }, (_, index) => `actor-${index + 1}`);
  const papers = ['paper', 'paper-tint', 'paper-sunk', 'accent-tint'];
  test.each(hues.flatMap((hue) => papers.map((paper) => [hue, paper] as const)))(
    '--%s stands out from --%s',
    (hue, paper) => {
      const [light, dark] = coloursOf(hue);
      const [lightPaper, darkPaper] = coloursOf(paper);
      expect(contrast(light, lightPaper)).toBeGreaterThanOrEqual(3);
      expect(contrast(dark, darkPaper)).toBeGreaterThanOrEqual(3);
    },
  );
});
