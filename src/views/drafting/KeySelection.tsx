import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { wordPlaces } from '../../dataset/wordPlaces.ts';
import controls from '../controls.module.css';
import { neighbourOf, paragraphLookedAt, selectWords } from './selectInArticle.ts';
import { moveWords, type SelectedWords } from './wordSelection.ts';

const START: SelectedWords = { first: 0, last: 0 };

/** Selects words of the article without a pointer; the focus stays here until Enter leads to what can be made of them. */
export function KeySelection(): ReactNode {
  const paragraph = useRef<HTMLElement | null>(null);
  const selected = useRef(START);
  const [words, setWords] = useState('');

  const select = (place: HTMLElement, next: SelectedWords) => {
    paragraph.current = place;
    selected.current = next;
    setWords(selectWords(place, next));
  };
  const begin = () => {
    const place = paragraphLookedAt();
    if (place) select(place, START);
  };
  const end = () => {
    paragraph.current = null;
    setWords('');
    getSelection()?.removeAllRanges();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const place = paragraph.current;
    if (!place || event.altKey || event.ctrlKey || event.metaKey) return;
    const count = wordPlaces(place.textContent).length;
    const moved = moveWords(selected.current, count, event.key, event.shiftKey);
    if (moved) select(place, moved);
    else if (event.key === 'ArrowDown') select(neighbourOf(place, 1), START);
    else if (event.key === 'ArrowUp') select(neighbourOf(place, -1), START);
    else if (event.key === 'Escape') end();
    else if (event.key === 'Enter') {
      paragraph.current = null;
      document.querySelector<HTMLElement>('[role="toolbar"][aria-label="Selected words"] button')?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <button
        type="button"
        className={controls.quiet}
        title="Arrow keys go from word to word and, up and down, from paragraph to paragraph; with Shift they select more; Enter goes on"
        onClick={begin}
        onKeyDown={onKeyDown}
      >
        Select words by keys
      </button>
      <output className={controls.spoken}>{words}</output>
    </>
  );
}
