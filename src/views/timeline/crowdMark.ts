/** The element that stands for the marks of a slot that are not drawn: "+312". */
import { formatDay } from '../../dataset/calendarWords.ts';
import { dayAt } from '../../dataset/calendar.ts';
import { counting, grouped } from '../../dataset/counting.ts';
import type { Crowd, FedLane } from '../../layout/feed/createFeed.ts';
import type { Lane } from '../../layout/lane.ts';
import styles from './crowdMark.module.css';

export interface CrowdItem {
  readonly lane: Lane;
  readonly crowd: Crowd;
  readonly element: HTMLButtonElement;
}

/** Those that were there before stay. */
export function toCrowdItems(lanes: readonly FedLane[], before: readonly CrowdItem[]): readonly CrowdItem[] {
  const known = new Map(before.map((item) => [item.crowd.id, item]));
  return lanes.flatMap(({ lane, crowds }) =>
    crowds.map((crowd): CrowdItem => {
      const earlier = known.get(crowd.id);
      const element = earlier?.element ?? createCrowdMark(crowd.id);
      if (earlier?.crowd.count !== crowd.count) tellCount(element, crowd);
      return { lane, crowd, element };
    }),
  );
}

function createCrowdMark(id: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.tabIndex = -1;
  element.className = styles['crowd'] ?? '';
  element.dataset['crowd'] = id;
  return element;
}

/** As dark as this many events make it, it grows no darker. */
const DARKEST = 10_000;

function tellCount(element: HTMLElement, { span, count, isOneTime }: Crowd): void {
  element.textContent = `+${grouped(count)}`;
  const [from, to] = [dayAt(span.start), dayAt(span.end)].map(formatDay);
  const words = `${counting(count, 'more event')} from ${from} to ${to}: ${isOneTime ? 'open the list' : 'zoom in'}`;
  element.setAttribute('aria-label', words);
  element.title = words;
  element.style.setProperty('--crowding', String(Math.min(1, Math.log(count + 1) / Math.log(DARKEST))));
}
