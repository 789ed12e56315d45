import { useDeferredValue } from 'react';
import { selectEvents, selectShownPlaces } from '../state/selectors.ts';
import { ArticleView } from './article/ArticleView.tsx';
import controls from './controls.module.css';
import { EventPanel } from './event/EventPanel.tsx';
import { FilterSummary } from './filters/FilterSummary.tsx';
import { LazyPanel } from './LazyPanel.tsx';
import {
  DraftDesk,
  EmptyResult,
  FilterPanel,
  FilterSheet,
  TimelineControls,
  TimelinePane,
} from './lazyViews.ts';
import { EventTable } from './list/EventTable.tsx';
import { PaneSwitch } from './PaneSwitch.tsx';
import { PanelBoundary } from './PanelBoundary.tsx';
import { useApp } from './useApp.tsx';
import { useIsWide } from './useIsWide.ts';
import styles from './Workspace.module.css';

/** An open dossier: filters, the events as timeline or list, the chosen event, the article. */
export function Workspace({ showKeys }: { readonly showKeys: () => void }) {
  const isWide = useIsWide();
  const hasArticle = useApp(
    ({ dataset }) => dataset?.sources.some(({ paragraphs }) => paragraphs.length > 0) ?? false,
  );
  const isArticleShown = useApp(({ view }) => view.isArticleShown);
  const isTimeline = useApp(({ view }) => view.pane === 'timeline');
  // On screens for fingers the list of keys is left out, unless it is the only way to switch them on again.
  const areKeysOn = useApp(({ areSingleKeysOn }) => areSingleKeysOn);
  const hasEvent = useApp(({ view }) => view.event !== null);
  const isDraft = useApp(({ drafting }) => drafting !== null);
  const desk = <LazyPanel name="The draft">{isDraft && <DraftDesk />}</LazyPanel>;
  return (
    <div className={styles.workspace} data-event={hasEvent || undefined}>
      {isWide && (
        <div className={styles.filters}>
          <LazyPanel name="The filters">
            <FilterPanel />
          </LazyPanel>
        </div>
      )}
      <main className={styles.main} data-article={hasArticle && isArticleShown ? 'shown' : 'hidden'}>
        <PanelBoundary name="The toolbar">
          <div className={styles.toolbar}>
            <PaneSwitch />
            {!isWide && (
              <LazyPanel name="The filters" meanwhile={<AwaitedFilters />}>
                <FilterSheet />
              </LazyPanel>
            )}
            {isTimeline && (
              <div className={styles.controls}>
                <LazyPanel name="The controls of the timeline">
                  <TimelineControls />
                </LazyPanel>
              </div>
            )}
            <button
              type="button"
              className={`${controls.quiet} ${areKeysOn ? styles.keys : ''}`}
              aria-label="Keys"
              onClick={showKeys}
            >
              ?
            </button>
            <FilterSummary />
          </div>
        </PanelBoundary>
        <Events />
        {!isWide && desk}
        {hasArticle && (
          <div className={styles.article}>
            <PanelBoundary name="The article">
              <ArticleView />
            </PanelBoundary>
          </div>
        )}
      </main>
      <div className={styles.event}>
        {isWide && desk}
        <PanelBoundary name="The event">
          <EventPanel />
        </PanelBoundary>
      </div>
    </div>
  );
}

function AwaitedFilters() {
  return (
    <button type="button" disabled className={controls.button}>
      Filters
    </button>
  );
}

function Events() {
  const pane = useDeferredValue(useApp(({ view }) => view.pane));
  const isEmpty = useApp((state) => selectShownPlaces(state).length === 0 && selectEvents(state).length > 0);
  return (
    <div className={styles.events} data-pane={pane}>
      <LazyPanel name="What leaves no event">{isEmpty && <EmptyResult />}</LazyPanel>
      <LazyPanel
        key={pane}
        name={pane === 'timeline' ? 'The timeline' : 'The list'}
        meanwhile={<div className={styles.room} />}
      >
        {pane === 'timeline' ? <TimelinePane /> : <EventTable />}
      </LazyPanel>
    </div>
  );
}
