// @vitest-environment jsdom
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatXml } from '../../../src/formats/picture/xml.ts';
import { readSvg } from './readPicture.ts';

test('any text comes through an XML parser as it was, but for what XML cannot hold', () => {
  const anyText = fc.string({
    unit: fc.oneof(
      fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
      fc.constantFrom('\u0000', '\u001F', '\uD800', ']]>', '&amp;', '\uFFFF', '<!--'),
    ),
  });
  fc.assert(
    fc.property(anyText, (text) => {
      const svg = formatXml({ name: 'svg', attributes: { lang: text }, children: [text] });
      const writable = Array.from(text.toWellFormed(), (character) =>
        /[\t\n\r]/.test(character) || (character >= ' ' && !/[\uFFFE\uFFFF]/.test(character))
          ? character
          : '\uFFFD',
      ).join('');
      // Parsers level line ends, and in attributes all white space.
      const root = readSvg(svg);
      expect(root.textContent).toBe(writable.replace(/\r\n?/g, '\n'));
      expect(root.getAttribute('lang')?.replace(/\s/g, ' ')).toBe(
        writable.replace(/\r\n/g, '\n').replace(/\s/g, ' '),
      );
    }),
    { numRuns: 300 },
  );
});
