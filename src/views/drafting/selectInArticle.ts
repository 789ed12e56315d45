/** Selects words of a paragraph of the article in the page. */
import { wordPlaces } from '../../dataset/wordPlaces.ts';
import type { SelectedWords } from './wordSelection.ts';

/** What is looked at: the suggestion, the passage of the chosen event, or the first paragraph that is in sight. */
export function paragraphLookedAt(): HTMLElement | null {
  const paragraphs = paragraphsOfArticle();
  const words = document.querySelector('[data-suggested="current"], mark[aria-current]');
  const inSight = paragraphs.find((paragraph) => paragraph.getBoundingClientRect().bottom > 0);
  return words?.closest<HTMLElement>('[data-paragraph]') ?? inSight ?? null;
}

export function neighbourOf(paragraph: HTMLElement, step: 1 | -1): HTMLElement {
  const paragraphs = paragraphsOfArticle();
  return paragraphs[paragraphs.indexOf(paragraph) + step] ?? paragraph;
}

const paragraphsOfArticle = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-paragraph]'),
];

export function selectWords(paragraph: HTMLElement, { first, last }: SelectedWords): string {
  const text = paragraph.textContent;
  const words = wordPlaces(text);
  const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
  const range = document.createRange();
  range.setStart(...pointAt(paragraph, start));
  range.setEnd(...pointAt(paragraph, end));
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  range.endContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  return text.slice(start, end);
}

/** The text node at an offset in the paragraph, and the offset in it. */
function pointAt(paragraph: HTMLElement, offset: number): [Node, number] {
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { length } = node.nodeValue ?? '';
    if (left <= length) return [node, left];
    left -= length;
  }
  return [paragraph, paragraph.childNodes.length];
}
