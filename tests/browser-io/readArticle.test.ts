import { describe, expect, test, vi } from 'vitest';
import { READERS } from '../../src/browser/articles/readers.ts';
import { readArticleFile, readPasted } from '../../src/browser/readArticle.ts';
import { MAX_ARTICLE_LENGTH } from '../../src/formats/article.ts';
import { bytesOf, utf16, utf8 } from '../bytes.ts';

type Content = string | Uint8Array<ArrayBuffer>;

const read = (name: string, content: Content, encoding?: string) =>
  readArticleFile(new File([content], name), encoding);

async function article(name: string, content: Content, encoding?: string) {
  const result = await read(name, content, encoding);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

const reasonFor = async (name: string, content: Content) => {
  const result = await read(name, content);
  return result.ok ? null : result.reason;
};

const UNKNOWN = { title: null, publisher: null, author: null, url: null, published: null, language: null };

describe('a text file', () => {
  test('gives paragraphs, and facts that nobody stated are left open', async () => {
    const expected = { ...UNKNOWN, paragraphs: ['SEOUL — Kim said', 'Nö.'], notes: [], guess: null };
    for (const content of ['SEOUL — Kim said\r\n\r\nNö.\r\n', utf16('SEOUL — Kim said\n\nNö.', 'big')]) {
      expect(await article('article.TXT', content)).toEqual(expected);
    }
  });

  test('has one form of every character', async () => {
    expect((await article('a.txt', 'cafe\u0301')).paragraphs).toEqual(['café']);
  });

  test('tells how it was decoded, and takes a person’s word for it', async () => {
    const bytes = bytesOf([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
    expect((await article('a.txt', bytes)).guess?.likely).toContain('windows-1251');
    expect(await article('a.txt', bytes, 'windows-1251')).toMatchObject({
      paragraphs: ['Привет'],
      guess: null,
    });
  });

  test('with marks that turn its words says so', async () => {
    expect((await article('a.txt', 'a\u202Eb')).notes).toEqual([
      'The text contains invisible direction marks.',
    ]);
  });

  test.each([
    ['nothing', ''],
    ['a byte order mark', '\uFEFF'],
    ['white space', ' \n\t\u00A0\n'],
  ])('with %s has nothing to read', async (_, content) => {
    expect(await reasonFor('a.txt', content)).toBe('Nothing to read: there are no words in it.');
  });

  test('of another kind is refused in words', async () => {
    expect(await reasonFor('a.txt', '%PDF-1.7')).toContain('not a text file but a PDF');
  });
});

describe('limits', () => {
  test('5 MB of text are read, and no more', async () => {
    const readText = (length: number) => READERS.text(utf8('a'.repeat(length)), null);
    expect(await readText(MAX_ARTICLE_LENGTH)).toMatchObject({ ok: true });
    expect(await readText(MAX_ARTICLE_LENGTH + 1)).toEqual({
      ok: false,
      reason: 'The article has 6 MB of text; articles are read up to 5 MB. Cut it to the part that matters.',
    });
  });

  test('a page that would keep the browser busy for seconds is refused before it is a document', async () => {
    const page = (elements: number) => utf8('<p>a < b</p>'.repeat(elements));
    expect(await READERS.html(page(250_000), null)).toMatchObject({ ok: true });
    expect(await READERS.html(page(250_001), null)).toEqual({
      ok: false,
      reason: expect.stringContaining('The page has 250,001 elements; pages are read up to 250,000.'),
    });
  });

  test('of what is pasted with too much markup the text is taken', async () => {
    const pasted = { text: 'One.', html: '<b>One.</b>'.repeat(250_001) };
    expect(await readPasted(pasted)).toMatchObject({ ok: true, value: { paragraphs: ['One.'] } });
  });

  test('a file that is too large is refused before it is read', async () => {
    const arrayBuffer = vi.fn<() => Promise<ArrayBuffer>>();
    const file = { name: 'a.txt', size: 500_000_000, arrayBuffer } as unknown as File;
    const result = await readArticleFile(file);
    expect(arrayBuffer).not.toHaveBeenCalled();
    expect(result).toEqual({ ok: false, reason: expect.stringContaining('The file has 500 MB') });
  });

  test('a file that cannot be read says so', async () => {
    const arrayBuffer = async () => {
      throw new DOMException('gone', 'NotFoundError');
    };
    const file = { name: 'a.txt', size: 1, arrayBuffer } as unknown as File;
    expect(await readArticleFile(file)).toEqual({
      ok: false,
      reason: 'The file could not be read (gone). If it is a folder, open a file inside it.',
    });
  });
});

test('pasted text is read as a text file is', async () => {
  expect(await readPasted({ text: 'One.\r\n\r\nTwo.', html: null })).toEqual({
    ok: true,
    value: { ...UNKNOWN, paragraphs: ['One.', 'Two.'], notes: [], guess: null },
  });
  expect(await readPasted({ text: ' \n', html: null })).toMatchObject({ ok: false });
});
