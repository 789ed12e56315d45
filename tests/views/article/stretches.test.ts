import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutStretch } from '../../../src/views/article/stretches.ts';

test('stretches have every paragraph once, in order and numbered', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 90 }), (paragraphs) => {
      const stretches = cutStretch({ first: 7, paragraphs }, 20);
      expect(stretches.flatMap((stretch) => stretch.paragraphs)).toEqual(paragraphs);
      for (const { first, paragraphs: together, height } of stretches) {
        expect(together.length).toBeLessThanOrEqual(20);
        expect(together[0]).toBe(paragraphs[first - 7]);
        expect(height).toBeGreaterThan(0);
      }
    }),
  );
});
