// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readArticleFile } from '../../src/browser/readArticle.ts';
import { zipEntries } from '../../src/formats/zip.ts';
import { makeDocx, makeZip, paragraph, run } from '../makeDocx.ts';

// jsdom has none.
Object.assign(globalThis, { CSS: { escape: (text: string) => text } });

const read = async (content: Buffer | string) => {
  const result = await readArticleFile(
    new File([typeof content === 'string' ? content : Uint8Array.from(content)], 'a.docx'),
  );
  return result.ok ? result.value : result.reason;
};

describe('a Word document', () => {
  test('is read paragraph by paragraph, its title apart', async () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph(run('three'))}</w:tc><w:tc>${paragraph(run('four'))}</w:tc></w:tr></w:tbl>`;
    const body = [
      paragraph(run('Clocks'), 'Title'),
      paragraph(
        `${run('One ')}<w:r><w:rPr><w:b/></w:rPr><w:t>two</w:t></w:r><w:r><w:br/></w:r>${run('lines &amp; more')}`,
      ),
      paragraph(''),
      table,
      paragraph(
        `<w:ins w:id="1">${run('put in')}</w:ins><w:del w:id="2"><w:r><w:delText>taken out</w:delText></w:r></w:del>`,
      ),
    ];
    expect(await read(makeDocx(body.join('')))).toMatchObject({
      title: 'Clocks',
      published: null,
      paragraphs: ['One two\nlines & more', 'three', 'four', 'put in'],
      notes: [],
    });
  });

  test('has its notes at the end, by their numbers', async () => {
    const note = `<w:footnote w:id="2">${paragraph(run('See there.'))}</w:footnote>`;
    const body = paragraph(`${run('One')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}`);
    expect(await read(makeDocx(body, note))).toMatchObject({ paragraphs: ['One[1].', '[1] See there.'] });
  });

  test.each([
    ['a text', 'Just words.', 'This is not a Word document (.docx) but something else.'],
    ['a PDF', '%PDF-1.7', 'This is not a Word document (.docx) but a PDF; give it a name that ends in .pdf.'],
    ['an old document', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'save it as .docx'],
    [
      'another archive',
      makeZip({ 'a.txt': 'One' }),
      'This is not a Word document (.docx), or it is damaged.',
    ],
    ['one that is cut off', makeDocx(paragraph(run('One'))).subarray(0, 900), 'or it is damaged'],
    ['broken XML', makeDocx('<w:p><w:r>'), 'or it is damaged'],
    ['nothing', makeDocx(''), 'Nothing to read'],
    [
      'one that grows',
      makeZip({ 'word/document.xml': '' }, 4_000_000_000),
      'larger than 100 MB when it is unpacked',
    ],
  ])('that is %s is refused in words', async (_, content, reason) => {
    expect(await read(content)).toContain(reason);
  });
});

test('the directory of an archive', () => {
  const zip = Uint8Array.from(makeZip({ 'a.xml': 'One', 'ü/b.rels': '' }));
  expect(zipEntries(zip)).toEqual([
    { name: 'a.xml', size: 3 },
    { name: 'ü/b.rels', size: 0 },
  ]);
  for (let length = 0; length < zip.length; length++) expect(zipEntries(zip.slice(0, length))).toEqual([]);
});
