/** What a person selected in the article, as a place in one paragraph of a source. */
import type { Source } from '../../dataset/dataset.ts';
import type { Passage } from '../../dataset/passage.ts';

/** Null when nothing is selected, when it is not in the article, or when it goes over more than one paragraph. */
export function selectedPassage(selection: Selection | null, sources: readonly Source[]): Passage | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const paragraph = paragraphOf(range.startContainer);
  if (!paragraph || paragraph !== paragraphOf(range.endContainer)) return null;
  const [source = -1, index = -1] = paragraph.dataset['paragraph']?.split('-').map(Number) ?? [];
  const id = sources[source]?.id;
  const start = offsetIn(paragraph, range.startContainer, range.startOffset);
  const end = offsetIn(paragraph, range.endContainer, range.endOffset);
  return id === undefined || end <= start
    ? null
    : trimmed({ source: id, paragraph: index, start, end }, sources[source]);
}

function paragraphOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-paragraph]') ?? null;
}

/** The text of a paragraph is exactly the source's, whatever elements it is cut into. */
function offsetIn(paragraph: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

function trimmed(passage: Passage, source: Source | undefined): Passage | null {
  const text = source?.paragraphs[passage.paragraph]?.slice(passage.start, passage.end) ?? '';
  const start = passage.start + (text.length - text.trimStart().length);
  const end = passage.end - (text.length - text.trimEnd().length);
  return end > start ? { ...passage, start, end } : null;
}
