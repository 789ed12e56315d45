/** The element that stands for one event in the chart: a mark and a title, together one button. */
import { formatDate } from '../../dataset/dateWords.ts';
import { languageOf } from '../../dataset/textLanguage.ts';
import { findTerms } from '../../state/search.ts';
import { shownTitle } from '../cut.ts';
import type { DrawnEvent } from '../../layout/drawnEvent.ts';
import { INSIDE_PADDING, LABEL_GAP } from '../../layout/rows.ts';
import type { PlacedMark } from '../../layout/laneLayout.ts';
import { LEAST_MARK_WIDTH } from './chartLayout.ts';
import styles from './eventMark.module.css';
import type { TitleSize } from './labelSizes.ts';

export interface EventMark {
  readonly element: HTMLButtonElement;
  readonly bar: HTMLElement;
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
  return { element, bar, label };
}

/** Marks the words searched for in a title. */
export function markTerms({ label }: EventMark, title: string, terms: readonly string[]): void {
  const text = shownTitle(title);
  const matches = findTerms(text, terms);
  // To write the same again would have the browser lay it out again.
  if (matches.length === 0 && label.childNodes.length === 1) return;
  const parts: (Node | string)[] = [];
  let end = 0;
  for (const match of matches) {
    const found = document.createElement('span');
    found.className = styles['match'] ?? '';
    found.textContent = text.slice(match.start, match.end);
    parts.push(text.slice(end, match.start), found);
    end = match.end;
  }
  label.replaceChildren(...parts, text.slice(end));
}

/** The mark itself: as wide as its time, and never too thin to see. */
const CORE = `max(100%, ${LEAST_MARK_WIDTH}px)`;
const LEAST_FRAME_HEIGHT = 22;

/** Puts a mark in its row, beside its title or around it. */
export function placeMark(
  { element, bar, label }: EventMark,
  tails: { readonly start: number; readonly end: number },
  title: TitleSize,
  { side, top, inset }: PlacedMark,
): void {
  const reach = side === 'after' || side === 'before' ? title.width + LABEL_GAP : 0;
  const isInside = side === 'inside';
  element.dataset['side'] = side;
  element.style.top = `${top}px`;
  element.style.left = `calc(50% - ${CORE} / 2 - ${tails.start + (side === 'before' ? reach : 0)}px)`;
  element.style.width = `calc(${CORE} + ${tails.start + tails.end + reach}px)`;
  bar.style.height = isInside ? `${Math.max(LEAST_FRAME_HEIGHT, title.height + 2)}px` : '';
  label.style.left = isInside ? `${INSIDE_PADDING + inset}px` : '';
}
