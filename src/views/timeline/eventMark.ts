/** The element that stands for one event in the chart: a mark and a title, together one button. */
import { formatDate } from '../../dataset/dateWords.ts';
import { languageOf } from '../../dataset/textLanguage.ts';
import { findTerms } from '../../state/search.ts';
import { shownTitle } from '../cut.ts';
import type { DrawnEvent } from '../../layout/drawnEvent.ts';
import styles from './eventMark.module.css';
import type { PlacedMark } from '../../layout/laneLayout.ts';

export interface EventMark {
  readonly element: HTMLButtonElement;
  /** The title without the mark, to be measured. */
  readonly label: HTMLElement;
}

/** `language` is that of the dossier. The name of the button is one string, and is spoken as its title is. */
export function createEventMark(
  { event, extent, startEdge, endEdge, isVague }: DrawnEvent,
  language: string,
): EventMark {
  const element = document.createElement('button');
  const bar = document.createElement('span');
  const label = document.createElement('bdi');
  element.type = 'button';
  element.tabIndex = -1;
  element.lang = languageOf(event.title, language);
  element.className = styles['mark'] ?? '';
  Object.assign(element.dataset, { extent, startEdge, endEdge, status: event.status });
  if (isVague) element.dataset['vague'] = '';
  bar.className = styles['bar'] ?? '';
  label.className = styles['label'] ?? '';
  label.textContent = shownTitle(event.title);
  element.setAttribute('aria-label', `${shownTitle(event.title)}, ${formatDate(event.date)}`);
  element.append(bar, label);
  return { element, label };
}

/** Marks the words searched for in a title. */
export function markTerms({ label }: EventMark, title: string, terms: readonly string[]): void {
  const text = shownTitle(title);
  const parts: (Node | string)[] = [];
  let end = 0;
  for (const match of findTerms(text, terms)) {
    const found = document.createElement('span');
    found.className = styles['match'] ?? '';
    found.textContent = text.slice(match.start, match.end);
    parts.push(text.slice(end, match.start), found);
    end = match.end;
  }
  label.replaceChildren(...parts, text.slice(end));
}

export function placeMark(mark: EventMark | undefined, { side, top, inset }: PlacedMark): void {
  mark?.element.style.setProperty('--top', `${top}px`);
  mark?.element.style.setProperty('--inset', `${inset}px`);
  if (mark) mark.element.dataset['side'] = side;
}
