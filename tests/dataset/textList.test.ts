import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextList, unpackTexts } from '../../src/dataset/great/textList.ts';
import { allAtOnce } from '../../src/suggest/allAtOnce.ts';
import { TextTable } from '../../src/dataset/great/textTable.ts';
import { KnownTexts } from '../../src/dataset/great/knownTexts.ts';
import { utf8 } from '../bytes.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '\uFEFF', '\0', '😀'), maxLength: 3 });
const many = fc
  .tuple(fc.array(text, { maxLength: 5 }), fc.nat(300))
  .map(([texts, times]) => Array.from({ length: times }, () => texts).flat());

test('a list of texts has each of them in its place', () => {
  fc.assert(
    fc.property(many, (texts) => {
      const list = new TextList();
      for (const [index, each] of texts.entries()) {
        const bytes = utf8(`x${each}y`);
        if (index % 2 === 0) list.appendText(each);
        else list.append(bytes, 1, bytes.length - 1);
        list.close();
      }
      expect(allAtOnce(unpackTexts([list.finish()]))).toEqual(texts);
    }),
  );
});

test('a table of texts has each of them once, and finds it', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(text, fc.uuid()), { maxLength: 200 }), text, (texts, absent) => {
      const table = new TextTable();
      const different = [...new Set(texts)];
      const numbers = texts.map((each) => table.add(utf8(each), 0, utf8(each).length));
      expect(numbers).toEqual(texts.map((each) => different.indexOf(each)));
      expect(allAtOnce(unpackTexts([table.finish()]))).toEqual(different);
      expect(table.size).toBe(different.length);
      const bytes = utf8(`x${absent}`);
      expect(table.find(bytes, 1, bytes.length)).toBe(different.indexOf(absent));
    }),
  );
});

test('what a text stands for is made once, and looked for again where there was nothing', () => {
  const asked: string[] = [];
  const known = new KnownTexts((each) => {
    asked.push(each);
    return each.startsWith('n') ? undefined : { text: each };
  });
  const [one, none] = [utf8('öne'), utf8('none')];
  expect(known.at(one, 0, one.length)).toEqual({ text: 'öne' });
  expect(known.at(one, 0, one.length)).toBe(known.at(one, 0, one.length));
  expect([known.at(none, 0, 4), known.at(none, 0, 4)]).toEqual([undefined, undefined]);
  expect(asked).toEqual(['öne', 'none', 'none']);
});
