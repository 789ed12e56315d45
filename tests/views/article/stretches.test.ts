import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutStretch } from '../../../src/views/article/stretches.ts';

test('stretches have every paragraph once, in order and numbered, and no more together than they may', () => {
  const texts = fc.array(fc.string({ maxLength: 900, size: 'max' }), { maxLength: 90 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 120 }), (paragraphs, most) => {
      const stretches = cutStretch({ first: 7, paragraphs }, { paragraphs: 20, height: most });
      expect(stretches.flatMap((stretch) => stretch.paragraphs)).toEqual(paragraphs);
      for (const { first, paragraphs: together, height } of stretches) {
        expect(together.length).toBeLessThanOrEqual(20);
        expect(together[0]).toBe(paragraphs[first - 7]);
        expect(height).toBeGreaterThan(0);
        expect(together.length === 1 || height <= most).toBe(true);
      }
    }),
  );
});
