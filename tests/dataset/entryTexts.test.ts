import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEntryTexts } from '../../src/dataset/great/entryTexts.ts';
import { utf8 } from '../bytes.ts';

/** A file of these entries. */
function fileOf(entries: readonly string[], between: string) {
  const parts = entries.map((entry) => utf8(entry));
  const gap = utf8(between).length;
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { length } of parts) {
    const start = ends.length === 0 ? 0 : (ends.at(-1) ?? 0) + gap;
    starts.push(start);
    ends.push(start + length);
  }
  return { bytes: utf8(entries.join(between)), starts, ends };
}

/** Some are longer than what is decoded together. */
const entry = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.integer({ min: 20_000, max: 70_000 }).map((length) => 'x'.repeat(length)),
);

test('each entry has its text, in whatever order they are looked at', () => {
  fc.assert(
    fc.property(
      fc.array(entry, { minLength: 1, maxLength: 30 }),
      fc.constantFrom(',', ',\n  ', ' '.repeat(150)),
      fc.array(fc.nat(29), { maxLength: 20 }),
      (entries, between, jumps) => {
        const textAt = createEntryTexts(fileOf(entries, between));
        const inOrder = [...entries.keys()];
        for (const place of [...inOrder, ...jumps.map((jump) => jump % entries.length), ...inOrder])
          expect(textAt(place)).toBe(entries[place]);
      },
    ),
  );
});
