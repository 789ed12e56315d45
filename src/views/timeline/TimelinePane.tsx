/** The timeline: the chart, the events that it cannot hold, and the overview. */
import {
  Suspense,
  useEffect,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  type UIEvent,
} from 'react';
import { whenIdle } from '../../browser/whenIdle.ts';
import { selectEvents } from '../../state/selectors.ts';
import { lazyParts } from '../lazyParts.tsx';
import { fetchLongRows } from '../list/longRowsLater.ts';
import { MOST_ROWS } from '../list/rows.ts';
import { PanelBoundary } from '../PanelBoundary.tsx';
import { useApp } from '../useApp.tsx';
import { Legend } from './Legend.tsx';
import { Overview } from './Overview.tsx';
import styles from './TimelinePane.module.css';
import { ROWS_PANE } from './revealRow.ts';
import { UndrawnTray } from './UndrawnTray.tsx';
import { selectTimelineModel, type TimelineModel } from './timelineModel.ts';
import { useZoom } from './useZoom.ts';

const Timeline = lazyParts(() => import('./Timeline.tsx'))((module) => module.Timeline);

export function TimelinePane() {
  const model = useApp(selectTimelineModel);
  const [height, setHeight] = useState(0);
  const [untitled, setUntitled] = useState(0);
  const hasEvents = useApp((state) => selectEvents(state).length > 0);
  useLongRowsInTime();
  const marks = model?.lanes.reduce((sum, { places }) => sum + places.length, 0) ?? 0;
  return (
    <section aria-label="Timeline" className={styles.pane}>
      {model ? (
        <KeyboardZoom model={model}>
          <div className={styles.frame} onScroll={keepAxis} {...{ [ROWS_PANE]: true }}>
            <div style={height > 0 ? { blockSize: `${height}px` } : guess(marks)} className={styles.canvas}>
              <PanelBoundary name="The timeline">
                <Suspense fallback={<p className={styles.waiting}>Drawing the timeline…</p>}>
                  <Timeline model={model} onHeight={setHeight} onUntitled={setUntitled} />
                </Suspense>
              </PanelBoundary>
            </div>
          </div>
        </KeyboardZoom>
      ) : (
        <p className={styles.waiting}>
          {hasEvents ? 'No event of this dossier has a date that can be drawn.' : 'There are no events yet.'}
        </p>
      )}
      <div className={styles.below}>
        {untitled > 0 && (
          <p className={styles.untitled}>
            {untitled === 1 ? 'One mark at the foot has' : `${untitled} marks at the foot have`} no room for a
            title: zoom in, or point at it.
          </p>
        )}
        <UndrawnTray placing="undrawable" />
        <UndrawnTray placing="undated" />
        {model && (
          <div className={styles.foot}>
            <Overview model={model} />
            <Legend />
          </div>
        )}
      </div>
    </section>
  );
}

/** The list of so many events is there before somebody asks for it, once nothing is read any more. */
function useLongRowsInTime(): void {
  const isWanted = useApp((state) => state.proving === null && selectEvents(state).length > MOST_ROWS);
  useEffect(() => {
    // Whoever asks for it is told that it could not be fetched.
    if (isWanted) whenIdle(() => void fetchLongRows().catch(() => {}));
  }, [isWanted]);
}

/** How much room the chart most likely needs, until it is there and says so. */
const guess = (marks: number): CSSProperties => ({ '--marks': marks }) as CSSProperties;

/** The axis stays in sight while the rows scroll beneath it. */
function keepAxis({ currentTarget }: UIEvent<HTMLElement>): void {
  currentTarget.style.setProperty('--scrolled', `${currentTarget.scrollTop}px`);
}

function KeyboardZoom({ model, children }: { readonly model: TimelineModel; readonly children: ReactNode }) {
  const zoom = useZoom(model);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') zoom.in();
    else if (event.key === '-') zoom.out();
    else if (event.key === '0') zoom.fit();
    else return;
    event.preventDefault();
  };
  return (
    <div role="presentation" className={styles.keys} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}
