import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toStretches } from '../../../src/views/article/stretches.ts';

test('stretches have every paragraph once, in order and numbered', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 90 }), (paragraphs) => {
      const stretches = toStretches(paragraphs);
      expect(stretches.flatMap((stretch) => stretch.paragraphs)).toEqual(paragraphs);
      for (const { first, paragraphs: together, height } of stretches) {
        expect(together[0]).toBe(paragraphs[first]);
        expect(height).toBeGreaterThan(0);
      }
    }),
  );
});
