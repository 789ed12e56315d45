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
  const paragraphs = withoutTitle(mainText(document), found.title);
  const around =
    countWords(toBlocks(document.body, () => false)) - countWords([found.title ?? '', ...paragraphs]);
  return { ...found, paragraphs, notes: [...found.notes, ...aroundLeftOut(around)] };
}

/** What was chosen by hand is the text, all of it. */
export function readSelection(html: string): Findings {
  const { document, ...found } = open(html);
  const paragraphs = withoutTitle(
    toBlocks(document.body, () => false),
    found.title,
  );
  return { ...found, paragraphs, notes: [...found.notes, 'Formatting was dropped.'] };
}

function open(html: string) {
  const document = parseHtml(html);
  // Before the scripts are gone, of which some hold facts.
  const facts = readPageFacts(statedFacts(document));
  return { ...facts, document, notes: leftOut(removeUnseen(document), 'hidden part') };
}

/** It is told apart from the text. */
function withoutTitle(paragraphs: readonly string[], title: string | null): readonly string[] {
  return toLine(paragraphs[0] ?? '') === title ? paragraphs.slice(1) : paragraphs;
}

const toLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const countWords = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);

const aroundLeftOut = (words: number): readonly string[] =>
  words > 0 ? [`Menus and whatever else stood around the article were left out (${words} words).`] : [];
