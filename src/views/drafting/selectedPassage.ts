/** What a person selected in the article, as a place in one paragraph of a source. */
import type { Source } from '../../dataset/dataset.ts';
import type { Passage } from '../../dataset/passage.ts';
import { paragraphAt } from '../article/paragraphAt.ts';

/** Null when nothing is selected, when it is not in the article, or when it goes over more than one paragraph. */
export function selectedPassage(selection: Selection | null, sources: readonly Source[]): Passage | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const place = paragraphOf(range.startContainer);
  if (!place || place.element !== paragraphOf(range.endContainer)?.element) return null;
  const { element, paragraph } = place;
  const source = sources[place.source];
  const start = offsetIn(element, range.startContainer, range.startOffset);
  const end = offsetIn(element, range.endContainer, range.endOffset);
  return !source || end <= start ? null : trimmed({ source: source.id, paragraph, start, end }, source);
}

const paragraphOf = (node: Node) => paragraphAt(node instanceof Element ? node : node.parentElement);

/** The text of a paragraph is exactly the source's, whatever elements it is cut into. */
function offsetIn(paragraph: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

function trimmed(passage: Passage, source: Source): Passage | null {
  const text = source.paragraphs[passage.paragraph]?.slice(passage.start, passage.end) ?? '';
  const start = passage.start + (text.length - text.trimStart().length);
  const end = passage.end - (text.length - text.trimEnd().length);
  return end > start ? { ...passage, start, end } : null;
}
