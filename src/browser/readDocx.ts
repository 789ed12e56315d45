/** What a Word document says, from the markup that it was made into. */
import { leftOut, type Findings } from '../formats/article.ts';
import { toBlocks } from './html/blocks.ts';
import { parseHtml } from './html/parseHtml.ts';

export const readDocx = (html: string): Findings => findingsIn(parseHtml(html));

function findingsIn(document: Document): Findings {
  const title = document.querySelector('h1.title');
  title?.remove();
  numberNotes(document);
  return {
    title: title?.textContent ?? null,
    paragraphs: toBlocks(document.body, () => false),
    notes: leftOut(document.images.length, 'picture'),
  };
}

/** Notes are found by their numbers, which stand before them; arrows back lead nowhere in a text. */
function numberNotes(document: Document): void {
  for (const arrow of document.querySelectorAll('a[href^="#footnote-ref"], a[href^="#endnote-ref"]'))
    arrow.remove();
  for (const reference of document.querySelectorAll('a[href^="#footnote-"], a[href^="#endnote-"]')) {
    const note = document.querySelector(
      `li[id="${CSS.escape((reference.getAttribute('href') ?? '').slice(1))}"]`,
    );
    (note?.querySelector('p') ?? note)?.prepend(`${reference.textContent} `);
  }
}
