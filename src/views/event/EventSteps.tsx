import type { ReactNode } from 'react';
import { grouped } from '../../dataset/counting.ts';
import type { DatedEvent } from '../../dataset/dataset.ts';
import { selectCurrentEvent, selectNeighbours } from '../../state/selectors.ts';
import controls from '../controls.module.css';
import { useActions, useApp } from '../useApp.tsx';
import styles from './EventPanel.module.css';

/** Goes through the events shown, in time order. */
export function EventSteps(): ReactNode {
  const { previous, next, position, total } = useApp(selectNeighbours);
  const hasEvent = useApp(selectCurrentEvent) !== null;
  const { clearFilters } = useActions();
  return (
    <div className={styles.steps}>
      <StepButton name="Previous event" arrow="←" target={previous} />
      {position > 0 && (
        <span>
          {grouped(position)} of {grouped(total)}
        </span>
      )}
      <StepButton name="Next event" arrow="→" target={next} />
      {hasEvent && position === 0 && (
        <span className={styles.aside}>
          not among the events shown{' '}
          <button type="button" className={controls.quiet} onClick={clearFilters}>
            Clear filters
          </button>
        </span>
      )}
    </div>
  );
}

interface StepButtonProps {
  readonly name: string;
  readonly arrow: string;
  readonly target: DatedEvent | null;
}

/** At the end of the row it is marked as disabled and not made so, which would throw the focus out of the panel. */
function StepButton({ name, arrow, target }: StepButtonProps): ReactNode {
  const { selectEvent } = useActions();
  return (
    <button
      type="button"
      className={`${controls.button} ${styles.step}`}
      aria-label={name}
      aria-disabled={target === null}
      onClick={() => target && selectEvent(target.id)}
    >
      <span aria-hidden="true">{arrow}</span>
    </button>
  );
}
