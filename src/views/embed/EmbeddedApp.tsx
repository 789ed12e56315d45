import type { ReactNode } from 'react';
import { EventPanel } from '../event/EventPanel.tsx';
import { useEventLinks } from '../eventLinks.ts';
import { LazyPanel } from '../LazyPanel.tsx';
import { TimelinePane } from '../lazyViews.ts';
import { LinkProvider } from '../LinkContext.tsx';
import { Notice } from '../Notice.tsx';
import { PanelBoundary } from '../PanelBoundary.tsx';
import { useApp } from '../useApp.tsx';
import { useDocumentTitle } from '../useDocumentTitle.ts';
import { WayBackProvider } from '../wayBack.tsx';
import { EmbedBar } from './EmbedBar.tsx';
import styles from './EmbeddedApp.module.css';
import { useArticleElsewhere } from './useArticleElsewhere.ts';
import { useReadersTurn } from './useReadersTurn.ts';

/**
 * What is shown within somebody else's page (`?embed=1`): the timeline and the chosen event. Until the reader clicks into
 * it, nothing in it scrolls, so that the wheel moves the page around it.
 */
export function EmbeddedApp({ start }: { readonly start: string }): ReactNode {
  const links = useEventLinks(start);
  const hasEvent = useApp(({ view }) => view.event !== null);
  const hasDataset = useApp(({ dataset }) => dataset !== null);
  const turn = useReadersTurn();
  useDocumentTitle();
  useArticleElsewhere(start);
  return (
    <LinkProvider value={links}>
      <WayBackProvider>
        <div className={styles['app']} data-event={hasEvent || undefined} {...turn}>
          <main className={styles['timeline']}>
            {hasDataset ? (
              <LazyPanel name="The timeline">
                <TimelinePane />
              </LazyPanel>
            ) : (
              <Awaited />
            )}
          </main>
          {hasEvent && (
            <div className={styles['event']}>
              <PanelBoundary name="The event">
                <EventPanel />
              </PanelBoundary>
            </div>
          )}
          <EmbedBar start={start} />
        </div>
        <Notice />
      </WayBackProvider>
    </LinkProvider>
  );
}

function Awaited(): ReactNode {
  const isLoading = useApp(({ opening }) => opening !== null);
  const reason = useApp(({ report }) => report?.problems[0]?.message);
  return <p className={styles['awaited']}>{isLoading ? 'Opening the dossier…' : reason}</p>;
}
