/** A saved page, or a piece of one, to an article. */
import { leftOut, type Findings } from '../../formats/article.ts';
import { readPageFacts } from '../../formats/pageFacts.ts';
import { toBlocks } from './blocks.ts';
import { mainText } from './mainText.ts';
import { parseHtml } from './parseHtml.ts';
import { removeUnseen } from './removeUnseen.ts';
import { statedFacts } from './statedFacts.ts';

export function readPage(html: string): Findings {
  const { document, ...found } = open(html);
  const paragraphs = mainText(document);
  const seen = toBlocks(document.body, () => false);
  const isTitle = (text: string) => text.trim() === found.title;
  const around =
    countWords(seen.filter((text) => !isTitle(text))) -
    countWords(paragraphs.filter((text) => !isTitle(text)));
  return { ...found, paragraphs, notes: [...found.notes, ...aroundLeftOut(around)] };
}

/** What was chosen by hand is the text, all of it. */
export function readSelection(html: string): Findings {
  const { document, ...found } = open(html);
  const paragraphs = toBlocks(document.body, () => false);
  return { ...found, paragraphs, notes: [...found.notes, 'Formatting was dropped.'] };
}

function open(html: string) {
  const document = parseHtml(html);
  // Before the scripts are gone, of which some hold facts.
  const facts = readPageFacts(statedFacts(document));
  return { ...facts, document, notes: leftOut(removeUnseen(document), 'hidden part') };
}

const countWords = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);

const aroundLeftOut = (words: number): readonly string[] =>
  words > 0 ? [`Menus and whatever else stood around the article were left out (${words} words).`] : [];
