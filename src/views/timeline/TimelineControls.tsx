/** What steers the timeline: lanes, quiet years, zoom, legend. */
import type { Lanes } from '../../state/view.ts';
import controls from '../controls.module.css';
import { useActions, useApp } from '../useApp.tsx';
import styles from './TimelineControls.module.css';
import { selectTimelineModel, type TimelineModel } from './timelineModel.ts';
import { useZoom } from './useZoom.ts';

export function TimelineControls() {
  const model = useApp(selectTimelineModel);
  return model && <Controls model={model} />;
}

const LANES: readonly { readonly value: Lanes; readonly words: string }[] = [
  { value: 'none', words: 'No lanes' },
  { value: 'actor', words: 'By actor' },
  { value: 'kind', words: 'By kind' },
];

function Controls({ model }: { readonly model: TimelineModel }) {
  const { changeView } = useActions();
  const lanes = useApp(({ view }) => view.lanes);
  const skipsQuietYears = useApp(({ view }) => view.skipsQuietYears);
  const zoom = useZoom(model);
  return (
    <div className={styles.controls}>
      <select
        aria-label="Lanes"
        value={lanes}
        className={`${controls.button} ${styles.lanes}`}
        onChange={(event) => changeView({ lanes: event.target.value as Lanes })}
      >
        {LANES.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      <label className={styles.field}>
        <input
          type="checkbox"
          checked={skipsQuietYears}
          onChange={(event) => changeView({ skipsQuietYears: event.target.checked, window: null })}
        />
        Skip quiet years
      </label>
      <span className={styles.zoom}>
        <button
          type="button"
          className={`${controls.button} ${styles.step}`}
          aria-label="Zoom out"
          onClick={zoom.out}
        >
          −
        </button>
        <button
          type="button"
          className={`${controls.button} ${styles.step}`}
          aria-label="Zoom in"
          onClick={zoom.in}
        >
          +
        </button>
        <button type="button" className={`${controls.button} ${styles.step}`} onClick={zoom.fit}>
          Fit
        </button>
        <button
          type="button"
          className={`${controls.button} ${styles.step}`}
          aria-label="Zoom to selection"
          title="Zoom to selection"
          disabled={!zoom.toSelection}
          onClick={zoom.toSelection ?? undefined}
        >
          ⤢
        </button>
      </span>
    </div>
  );
}
