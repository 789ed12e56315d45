import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLineMeasure } from '../../../src/views/timeline/lineMeasure.ts';

/** Ten pixels for each letter, and eleven for an italic one. */
class Canvas {
  readonly getContext = () => {
    const context = {
      font: '',
      measureText: ({ length }: string) => ({ width: length * widthIn(context.font) }),
    };
    return context;
  };
}
const widthIn = (font: string) =>
  font === 'italic 400 13px serif' ? 11 : font === 'normal 400 13px serif' ? 10 : 0;

const letters = document.createElement('p');
letters.style.cssText = 'font: 400 13px / 16px serif';

beforeEach(() => document.body.append(letters));
afterEach(() => void vi.unstubAllGlobals());

test.each([
  ['Kim’s “talks” – 1 of 2…', false, 230],
  ['Łódź', true, 44],
  [' two  spaces\n and\tan end ', false, 210],
])('“%s” is measured by its letters', (text, isItalic, width) => {
  vi.stubGlobal('OffscreenCanvas', Canvas);
  const { widthOf, fontSize, lineHeight } = createLineMeasure(letters);
  expect([widthOf(text, isItalic), fontSize, lineHeight]).toEqual([width, 13, 16]);
});

test.each(['переговоры', 'محادثات', '會談', '🌉', 'e\u0301', 'a\u00ADb', 'a\u200Bb', 'a\u202Eb'])(
  '“%s” has to be laid out',
  (text) => {
    vi.stubGlobal('OffscreenCanvas', Canvas);
    expect(createLineMeasure(letters).widthOf(text, false)).toBeNull();
  },
);

test('so has everything where there is nothing to measure with', () => {
  expect(createLineMeasure(letters).widthOf('plain', false)).toBeNull();
});
