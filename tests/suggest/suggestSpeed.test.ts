import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Source } from '../../src/dataset/dataset.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { suggestEvents } from '../../src/suggest/suggestEvents.ts';
import { cpuMs } from '../cpuTime.ts';

test('time grows with the length of the article, and no faster', () => {
  const file = JSON.parse(readFileSync('data/kim-defence-exhibition.json', 'utf8')) as unknown;
  const source = parseDataset(file).dataset?.sources[0] as Source;
  const article = (times: number): Source => ({
    ...source,
    paragraphs: Array.from({ length: times }, () => source.paragraphs).flat(),
  });
  const ms = (times: number) => cpuMs(() => suggestEvents(article(times)));
  ms(1);
  // Four times the text; going through all of it for each sentence would take 16 times as long.
  expect(ms(4)).toBeLessThan(ms(1) * 10);
});
