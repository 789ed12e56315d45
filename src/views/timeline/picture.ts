/** What the chart is to show. */
import type { EventId } from '../../dataset/entityIds.ts';
import type { TimeSpan } from '../../dataset/eventDate.ts';
import type { Item } from './items.ts';
import type { Lane } from '../../layout/lane.ts';
import type { Marks } from '../../layout/marks.ts';

export interface Picture {
  readonly marks: Marks;
  readonly lanes: readonly Lane[];
  readonly gaps: readonly TimeSpan[];
  readonly window: TimeSpan;
  readonly current: EventId | null;
  /** Of the current event in the dossier; −1 for none. */
  readonly currentPlace: number;
  /** Events whose words are on screen in the article. */
  readonly hinted: ReadonlySet<EventId>;
  readonly terms: readonly string[];
  /** Of the titles, unless their letters say otherwise. */
  readonly language: string;
  /** A colour for the marks of a lane, as a CSS value; null for the plain one. */
  readonly colourOf: (lane: Lane) => string | null;
}

/** What can change of marks that stay where they are. */
export function decorateMarks(
  items: readonly Item[],
  { current, hinted, colourOf }: Pick<Picture, 'current' | 'hinted' | 'colourOf'>,
): void {
  for (const { mark, drawn, lane } of items) {
    const { element } = mark;
    if (drawn.event.id === current) element.setAttribute('aria-current', 'true');
    else element.removeAttribute('aria-current');
    element.toggleAttribute('data-hinted', hinted.has(drawn.event.id));
    const colour = colourOf(lane);
    if (colour) element.style.setProperty('--mark', colour);
    else element.style.removeProperty('--mark');
  }
}
