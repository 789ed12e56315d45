/** The element that stands for one event in the chart: a mark and a title, together one button. */
import { formatDate } from '../../dataset/dateWords.ts';
import { languageOf } from '../../dataset/textLanguage.ts';
import { shownTitle } from '../cut.ts';
import type { DrawnEvent } from '../../layout/drawnEvent.ts';
import { INSIDE_PADDING, LABEL_GAP } from '../../layout/rows.ts';
import type { PlacedMark } from '../../layout/laneLayout.ts';
import { LEAST_MARK_WIDTH } from './chartLayout.ts';
import styles from './eventMark.module.css';
import type { TitleSize } from './labelSizes.ts';

export interface EventMark {
  /** Of no other one, whatever event it stands for. */
  readonly id: string;
  readonly element: HTMLButtonElement;
  readonly bar: HTMLElement;
  /** The title without the mark, to be measured. */
  readonly label: HTMLElement;
  readonly title: Text;
}

let made = 0;

export function createEventMark(): EventMark {
  const id = `mark-${made++}`;
  const element = document.createElement('button');
  const bar = document.createElement('span');
  const label = document.createElement('bdi');
  const title = document.createTextNode('');
  element.type = 'button';
  element.tabIndex = -1;
  element.className = styles['mark'] ?? '';
  element.dataset['item'] = id;
  bar.className = styles['bar'] ?? '';
  label.className = styles['label'] ?? '';
  label.append(title);
  element.append(bar, label);
  return { id, element, bar, label, title };
}

/**
 * From now on a mark stands for this event. `language` is that of the dossier. The name of the button is one string, and is
 * spoken as its title is.
 */
export function tellEvent(
  { element, title }: EventMark,
  { event, extent, startEdge, endEdge, isVague }: DrawnEvent,
  language: string,
): void {
  const spoken = languageOf(event.title, language);
  // Told again it has the browser work out all of its style anew.
  if (element.lang !== spoken) element.lang = spoken;
  Object.assign(element.dataset, { extent, startEdge, endEdge, status: event.status });
  element.toggleAttribute('data-vague', isVague);
  title.data = shownTitle(event.title);
  element.setAttribute('aria-label', `${title.data}, ${formatDate(event.date)}`);
}

/** The mark itself: as wide as its time, and never too thin to see. */
const CORE = `max(100%, ${LEAST_MARK_WIDTH}px)`;
const LEAST_FRAME_HEIGHT = 22;

/** Puts a mark in its row, beside its title or around it. */
export function placeMark(
  { element, bar, label }: EventMark,
  tails: { readonly start: number; readonly end: number },
  size: TitleSize,
  { side, top, inset }: PlacedMark,
): void {
  const reach = side === 'after' || side === 'before' ? size.width + LABEL_GAP : 0;
  const isInside = side === 'inside';
  element.dataset['side'] = side;
  element.style.top = `${top}px`;
  element.style.left = `calc(50% - ${CORE} / 2 - ${tails.start + (side === 'before' ? reach : 0)}px)`;
  element.style.width = `calc(${CORE} + ${tails.start + tails.end + reach}px)`;
  bar.style.height = isInside ? `${Math.max(LEAST_FRAME_HEIGHT, size.height + 2)}px` : '';
  label.style.width = `${size.width}px`;
  label.style.left = isInside ? `${INSIDE_PADDING + inset}px` : '';
}
