import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTextList, unpackTexts } from '../../src/dataset/great/textList.ts';

test('a list of texts has each of them in its place', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', maxLength: 3 }), { maxLength: 5 }),
      fc.nat(300),
      (texts, times) => {
        const all = Array.from({ length: times }, () => texts).flat();
        const list = createTextList();
        for (const text of all) list.add(text);
        expect(unpackTexts(list.finish())).toEqual(all);
      },
    ),
  );
});
