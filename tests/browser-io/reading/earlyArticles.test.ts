import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { EarlyArticles } from '../../../src/browser/reading/earlyArticles.ts';
import { createSlicer } from '../../../src/dataset/great/sliceFile.ts';
import { utf8 } from '../../bytes.ts';
import { dossier, sourceInFile } from '../../fixtures/dossier.ts';

const SOURCES = ['é', 'b "}', 'c'].map((id) => sourceInFile({ id }));

/** What is found in a file that is there as a whole, and its articles. */
function articlesOf(text: string) {
  const bytes = utf8(text);
  const found = createSlicer(bytes).goOn(bytes.length);
  if (!found) throw new Error('Nothing is found.');
  const articles = new EarlyArticles(bytes);
  articles.add(found.articles);
  return { bytes, articles, ends: found.articles.ends, headEnd: found.headEnd ?? 0 };
}

test.each([
  ['three articles', dossier({ sources: SOURCES, events: [{}] })],
  ['no articles', dossier({ sources: [], events: [{}] })],
  ['what is no list of articles', dossier({ sources: { a: 1 }, events: [{}] })],
  ['articles that are none', dossier({ sources: [null, 7, 'a', { text: 7 }, { text: [7] }], events: [{}] })],
])('what is around the events is the same for %s, however many are gone through early', (_, file) => {
  const text = JSON.stringify(file);
  fc.assert(
    fc.property(fc.array(fc.nat(text.length), { maxLength: 3 }), (early) => {
      const { articles, headEnd } = articlesOf(text);
      for (const end of early) articles.readOn(Math.min(end, headEnd));
      expect(articles.shell(headEnd)).toEqual({ ...file, events: [] });
    }),
  );
});

test('what is gone through is not looked at again', () => {
  const { bytes, articles, ends, headEnd } = articlesOf(
    JSON.stringify(dossier({ sources: SOURCES, events: [{}] })),
  );
  const end = (ends[1] ?? 0) + 1;
  articles.readOn(end);
  bytes.fill(0, bytes.indexOf(0x5b) + 1, end - 1);
  expect(articles.shell(headEnd)).toMatchObject({ sources: SOURCES });
});

test('articles behind the events are none of what stands before them', () => {
  const { articles, headEnd } = articlesOf(JSON.stringify({ title: 'a', events: [{}], sources: SOURCES }));
  expect(articles.shell(headEnd)).toEqual({ title: 'a', events: [] });
});

test('where one is damaged nothing is told of any', () => {
  const text = JSON.stringify(dossier({ sources: SOURCES, events: [{}] }));
  const { articles, headEnd } = articlesOf(text.replace('"c"', 'c'));
  expect(articles.shell(headEnd)).toBeNull();
});
