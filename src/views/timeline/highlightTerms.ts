import { findTerms } from '../../state/search.ts';
import type { Item } from './items.ts';

/** How they look is said in `eventMark.module.css`. */
const NAME = 'sought-in-title';

/**
 * Draws the words searched for in titles otherwise than the rest. Elements around them would have the browser lay each title
 * out in parts. Browsers that have no other way leave them as they are.
 */
export function highlightTerms(items: readonly Item[], terms: readonly string[]): void {
  if (!('highlights' in CSS)) return;
  if (terms.length === 0) {
    CSS.highlights.delete(NAME);
    return;
  }
  const found = items.flatMap(({ mark: { title } }) =>
    findTerms(title.data, terms).map(
      ({ start, end }) =>
        new StaticRange({ startContainer: title, startOffset: start, endContainer: title, endOffset: end }),
    ),
  );
  CSS.highlights.set(NAME, new Highlight(...found));
}
