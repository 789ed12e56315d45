import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toFileName } from '../../src/dataset/format.ts';

describe('a file name made of a title', () => {
  test.each([
    ['Kim: past talks with US', 'kim-past-talks-with-us'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\Windows', 'c-windows'],
    ['Élan — 서울', 'élan-서울'],
    ['  a  ', 'a'],
    ['.hidden', 'hidden'],
    ['CON', 'dossier-con'],
    ['lpt1', 'dossier-lpt1'],
    ['console', 'console'],
    ['', 'dossier'],
    ['😀', 'dossier'],
    ['…', 'dossier'],
    ['a\ud83db', 'a-b'],
    ['\u202Egnp.exe', 'gnp-exe'],
    ['x'.repeat(300), 'x'.repeat(60)],
    [`${'x'.repeat(59)} y`, 'x'.repeat(59)],
  ])('%j', (title, name) => {
    expect(toFileName(title)).toBe(name);
  });

  test('is one that every system takes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.string({ unit: fc.constantFrom('𝒜', 'İ', 'ß', ' ', '.'), maxLength: 300 }),
          fc.nat({ max: 300 }).map((count) => '𝒜'.repeat(count)),
        ),
        (title) => {
          const name = toFileName(title);
          expect(name).toMatch(/^[\p{L}\p{M}\p{N}-]+$/u);
          expect(name).not.toMatch(/^-|-$|^(con|prn|aux|nul|com\d|lpt\d)$/i);
          // Room is left for an ending.
          expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240);
        },
      ),
      { numRuns: 500 },
    );
  });
});
