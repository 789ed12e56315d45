import {
  useEffect,
  useRef,
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { DatedEvent } from '../../dataset/dataset.ts';
import { formatDate } from '../../dataset/dateWords.ts';
import { counting } from '../../dataset/counting.ts';
import { Title } from '../InLanguage.tsx';
import { useApp } from '../useApp.tsx';
import styles from './PassageChooser.module.css';
import { cut } from '../cut.ts';
import type { Segment } from './segments.ts';
import type { EventId } from '../../dataset/entityIds.ts';

export interface PassageChoice {
  readonly segment: Segment;
  /** The link that was followed; focus goes back to it. */
  readonly link: HTMLElement;
}

interface PassageChooserProps extends PassageChoice {
  readonly eventOf: (id: EventId) => DatedEvent | undefined;
  readonly onChoose: (event: EventId) => void;
  readonly onClose: () => void;
}

const MAX_TITLE_LENGTH = 200;

/** Asks which event is meant where several are quoted from the same words. */
export function PassageChooser({
  segment,
  link,
  eventOf,
  onChoose,
  onClose,
}: PassageChooserProps): ReactNode {
  const current = useApp(({ view }) => view.event);
  const popover = useRef<HTMLDialogElement>(null);
  const events = segment.events.flatMap((id) => eventOf(id) ?? []);
  const label = `Quoted for ${counting(events.length, 'event')}`;

  useEffect(() => {
    const element = popover.current;
    if (!element) return;
    // Where there are no popovers it still opens, only not above everything else.
    if (!('popover' in HTMLElement.prototype)) element.open = true;
    else if (!element.matches(':popover-open')) element.showPopover();
    (element.querySelector<HTMLElement>('[aria-current]') ?? element.querySelector('button'))?.focus({
      preventScroll: true,
    });
  }, []);

  const leave = (): void => {
    onClose();
    link.focus({ preventScroll: true });
  };
  const onKeyDown = (key: KeyboardEvent<HTMLElement>): void => {
    const buttons = [...(popover.current?.querySelectorAll('button') ?? [])];
    const index = buttons.findIndex((button) => button === document.activeElement);
    const target = {
      ArrowDown: index + 1,
      ArrowUp: index - 1 + buttons.length,
      Home: 0,
      End: buttons.length - 1,
    }[key.key];
    if (key.key === 'Escape') leave();
    else if (target !== undefined) buttons[target % buttons.length]?.focus();
    else return;
    key.preventDefault();
    key.stopPropagation();
  };
  const onBlur = ({ relatedTarget }: FocusEvent<HTMLElement>): void => {
    if (relatedTarget !== null && !popover.current?.contains(relatedTarget)) onClose();
  };

  return (
    <dialog
      ref={popover}
      aria-label={label}
      popover="auto"
      className={styles.chooser}
      style={placeBeside(link)}
      onToggle={({ newState }) => newState === 'closed' && onClose()}
    >
      <p className={styles.label}>{label}</p>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              aria-current={event.id === current || undefined}
              onKeyDown={onKeyDown}
              onBlur={onBlur}
              onClick={() => {
                leave();
                onChoose(event.id);
              }}
            >
              <Title className={styles.title} text={cut(event.title, MAX_TITLE_LENGTH)} />{' '}
              <span className={styles.date}>{formatDate(event.date)}</span>
            </button>
          </li>
        ))}
      </ul>
    </dialog>
  );
}

/** As high as the style sheet lets it grow. */
const HEIGHT = 260;
const GAP = 4;

/** Under the last line of the words, or above the first one when there is no room. */
function placeBeside(link: HTMLElement): CSSProperties {
  const lines = [...link.getClientRects()];
  const first = lines[0] ?? new DOMRect();
  const last = lines.at(-1) ?? first;
  const hasRoom = last.bottom + HEIGHT < innerHeight;
  const edge = hasRoom
    ? { top: last.bottom + GAP }
    : { bottom: Math.max(GAP, innerHeight - first.top + GAP) };
  return { left: `min(${(hasRoom ? last : first).left}px, 100vw - 22rem)`, ...edge };
}
