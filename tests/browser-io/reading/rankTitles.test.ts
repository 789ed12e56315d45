import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankTitles } from '../../../src/browser/reading/rankTitles.ts';
import { TextList, type PackedTexts } from '../../../src/dataset/great/textList.ts';
import { rankTexts } from '../../../src/state/sort.ts';
import { allAtOnce } from '../../../src/suggest/allAtOnce.ts';

function pack(texts: readonly string[]): PackedTexts {
  const list = new TextList();
  for (const text of texts) {
    list.appendText(text);
    list.close();
  }
  return list.finish();
}

test('titles of a great dossier are ranked as those of any other', () => {
  const title = fc.oneof(fc.constantFrom('Report 2', 'Report 10', 'report 2', 'Éclair', ''), fc.string());
  const titles = fc.array(title, { maxLength: 700, size: 'max' });
  fc.assert(
    fc.property(titles, titles, (first, second) => {
      const inFile = [...first, ...second];
      const order = Uint32Array.from(inFile.keys()).toReversed();
      const ranks = allAtOnce(rankTitles([pack(first), pack(second)], order));
      expect(ranks).toEqual(rankTexts(inFile.toReversed()));
    }),
  );
});
