import { describe, expect, test } from 'vitest';
import type { ReadArticle } from '../../../src/formats/article.ts';
import { NO_ARTICLE, withArticle, withTyped } from '../../../src/views/drafting/typedArticle.ts';

const read = (facts: Partial<ReadArticle>): ReadArticle => ({
  title: null,
  publisher: null,
  author: null,
  url: null,
  published: null,
  language: null,
  paragraphs: ['Maria Lopez opened the bridge on 1 May 2024.'],
  notes: [],
  guess: null,
  ...facts,
});

const FRENCH = 'Le maire a inauguré le pont le 1er mai 2024, après des mois de travaux dans la ville.';

describe('another file', () => {
  const first = withArticle(
    NO_ARTICLE,
    read({ title: 'Le pont', published: '2020-03-01', publisher: 'Gazette', language: 'fr' }),
  );

  test('leaves nothing of what the one before said: dates would hang on the wrong day', () => {
    expect(withArticle(first, read({})).article).toMatchObject({
      title: '',
      published: '',
      publisher: '',
      language: 'en',
    });
  });

  test('leaves what a person typed, and says itself what it knows', () => {
    const typed = withTyped(first, { published: '3 May 2024', author: 'A. Writer', language: 'en-GB' });
    expect(withArticle(typed, read({ title: 'The bridge' })).article).toMatchObject({
      title: 'The bridge',
      published: '3 May 2024',
      publisher: '',
      author: 'A. Writer',
      language: 'en-GB',
    });
  });
});

describe('the language', () => {
  test('is that of the words where nobody says it, while they are typed, too', () => {
    expect(withArticle(NO_ARTICLE, read({ paragraphs: [FRENCH] })).article.language).toBe('fr');
    const typed = withTyped(NO_ARTICLE, { text: FRENCH });
    expect(typed.article.language).toBe('fr');
    expect(
      withTyped(typed, { text: 'The mayor said that the bridge is to be opened.' }).article.language,
    ).toBe('en');
  });

  test('is what a person or the file says, whatever the words are', () => {
    const said = withTyped(withTyped(NO_ARTICLE, { language: 'oc' }), { text: FRENCH });
    expect(said.article.language).toBe('oc');
    const stated = withArticle(NO_ARTICLE, read({ language: 'en-GB' }));
    expect(withTyped(stated, { text: FRENCH }).article.language).toBe('en-GB');
  });
});
