import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Source } from '../../src/dataset/dataset.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { suggestEvents } from '../../src/suggest/suggestEvents.ts';

test('the article is not gone through again for each of its sentences', () => {
  const file = JSON.parse(readFileSync('data/kim-defence-exhibition.json', 'utf8')) as unknown;
  const source = parseDataset(file).dataset?.sources[0] as Source;
  /** How often a paragraph is looked at. */
  const looks = (times: number): number => {
    let count = 0;
    const paragraphs = new Proxy(Array.from({ length: times }, () => source.paragraphs).flat(), {
      get(target, field) {
        if (typeof field === 'string' && /^\d+$/.test(field)) count++;
        return Reflect.get(target, field) as unknown;
      },
    });
    expect(suggestEvents({ ...source, paragraphs }).length).toBeGreaterThan(0);
    return count;
  };
  expect(looks(1)).toBeGreaterThan(source.paragraphs.length);
  expect(looks(4)).toBeLessThanOrEqual(looks(1) * 4);
});
