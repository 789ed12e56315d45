import { useMemo, type ReactNode } from 'react';
import type { SourceId } from '../../dataset/entityIds.ts';
import { selectEvents, selectSourcesById } from '../../state/selectors.ts';
import controls from '../controls.module.css';
import { counting } from '../../dataset/counting.ts';
import { useActions, useApp } from '../useApp.tsx';
import styles from './EventEditor.module.css';
import fields from '../fields.module.css';
import { doubtsOf } from './hangsOnSource.ts';

interface SourceDoubtsProps {
  readonly source: SourceId;
  /** Leads to the editor of the event that is chosen. */
  readonly edit: () => void;
}

/** The events that do not agree with their article, each a step away. */
export function SourceDoubts({ source, edit }: SourceDoubtsProps): ReactNode {
  const { selectEvent } = useActions();
  const events = useApp(selectEvents);
  const sources = useApp(selectSourcesById);
  const doubts = useMemo(() => doubtsOf(events, source, sources), [events, source, sources]);
  return (
    <>
      <output className={fields.hint}>
        {doubts.length > 0 && `${counting(doubts.length, 'event')} to look at again:`}
      </output>
      {doubts.length > 0 && (
        <ul className={styles.entries}>
          {doubts.map(({ event, words }) => (
            <li key={event.id}>
              <button
                type="button"
                className={`${controls.quiet} ${styles.entry}`}
                onClick={() => {
                  selectEvent(event.id);
                  edit();
                }}
              >
                <bdi>{event.title}</bdi>
              </button>
              <p className={styles.verdict} data-tone="doubtful">
                {words}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
