/** A stretch of a vast article is one text far from the reader, and near by it is paragraphs. */
import { flushSync } from 'react-dom';
import { whenIdle } from '../../browser/whenIdle.ts';

/** Stands between paragraphs that are one text. */
const BETWEEN = '\n\n';

const waiting = new Map<Element, readonly string[]>();

/**
 * Has an element told its words, in its turn, when the page has nothing else to do. React begins what it draws later anew
 * whenever something more urgent comes, as progress does while a file is read: with all these words it would not get done.
 * @param signal Leaves it without them.
 */
export function fillInTurn(element: Element, paragraphs: readonly string[], signal: AbortSignal): void {
  if (signal.aborted) return;
  if (waiting.size === 0) whenIdle(fillSome);
  waiting.set(element, paragraphs);
  signal.addEventListener('abort', () => waiting.delete(element));
}

/** In milliseconds: longer than one takes. */
const ENOUGH = 10;

function fillSome(deadline?: IdleDeadline): void {
  for (const [element, paragraphs] of waiting) {
    element.textContent = paragraphs.join(BETWEEN);
    waiting.delete(element);
    if (!deadline || deadline.timeRemaining() < ENOUGH) break;
  }
  if (waiting.size > 0) whenIdle(fillSome);
}

/**
 * Has a vast stretch shown as paragraphs, which together are of another height. The words in the middle of the pane stay where
 * they are: the browser's own search, or a hand on the scroll bar, has led there.
 */
export function keepWords(stretch: Element, show: () => void): void {
  const pane = scrollerOf(stretch);
  const { left, width, top, bottom } = pane.getBoundingClientRect();
  const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  // Not every browser has it.
  const caret =
    'caretPositionFromPoint' in document ? document.caretPositionFromPoint(left + width / 2, middle) : null;
  const isInText = caret?.offsetNode.parentElement?.parentElement === stretch;
  const before = isInText ? caret.getClientRect() : null;
  flushSync(show);
  const after = before && caret && boxAt(stretch, caret.offset);
  if (after) pane.scrollTop += after.top - before.top;
}

/** Where a letter of the one text stands among the paragraphs. */
function boxAt(stretch: Element, offset: number): DOMRect | null {
  let left = offset;
  for (const paragraph of stretch.querySelectorAll('p')) {
    const { length } = paragraph.textContent;
    if (left < length) return boxIn(paragraph, left);
    left = Math.max(0, left - length - BETWEEN.length);
  }
  return null;
}

function boxIn(paragraph: Element, offset: number): DOMRect | null {
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let left = offset;
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    const { length } = text.textContent ?? '';
    if (left < length) {
      const letter = document.createRange();
      letter.setStart(text, left);
      letter.setEnd(text, left + 1);
      return letter.getBoundingClientRect();
    }
    left -= length;
  }
  return null;
}

function scrollerOf(inside: Element): Element {
  for (let around = inside.parentElement; around; around = around.parentElement) {
    const isScrolled = around.scrollHeight > around.clientHeight;
    if (isScrolled && ['auto', 'scroll'].includes(getComputedStyle(around).overflowY)) return around;
  }
  return document.documentElement;
}
