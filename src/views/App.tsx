import { useCallback, useState } from 'react';
import type { BundledDossier } from '../state/bundledDossier.ts';
import type { DossierOrigin } from '../state/origin.ts';
import styles from './App.module.css';
import type { Asked } from './Dialogs.tsx';
import { copyLinkToView, useEventLinks } from './eventLinks.ts';
import { LazyPanel } from './LazyPanel.tsx';
import { Dialogs, ProblemPanel, ReadingBar, StartStrip } from './lazyViews.ts';
import { LinkProvider } from './LinkContext.tsx';
import { openOneOf } from './openOneOf.ts';
import { Notice } from './Notice.tsx';
import { TopBar } from './TopBar.tsx';
import { useApp, useAppStore } from './useApp.tsx';
import { useDocumentTitle } from './useDocumentTitle.ts';
import { useIsWide } from './useIsWide.ts';
import { WayBackProvider } from './wayBack.tsx';
import { Workspace } from './Workspace.tsx';

interface Props {
  /** Those that come with the app; the first is the one on the start page. */
  readonly dossiers: readonly BundledDossier[];
  readonly openFile: (file: File) => Promise<void>;
}

export function App({ dossiers, openFile }: Props) {
  const store = useAppStore();
  const start = dossiers[0]?.address ?? '';
  const links = useEventLinks(start);
  const [asked, setAsked] = useState<Asked>({ keys: 0, begun: null, exporting: null });
  const ask = useCallback((more: Partial<Asked>) => setAsked((before) => ({ ...before, ...more })), []);
  const askForKeys = useCallback(() => setAsked((before) => ({ ...before, keys: before.keys + 1 })), []);
  const openAny = useCallback(
    (file: File) => openOneOf(file, { store, openFile, begin: (begun) => ask({ begun }) }),
    [openFile, store, ask],
  );
  const isWide = useIsWide();
  const hasProblems = useApp(({ report }) => report !== null);
  const awaited = useApp(({ opening, origin }) => (opening ? titleOf(origin, dossiers) : null));
  useDocumentTitle();
  const hasChoice = useApp(
    ({ origin, dataset, opening }) => origin.kind === 'start' || !(dataset ?? opening),
  );
  const strip = hasChoice && (
    <LazyPanel name="The library" meanwhile={<div className={styles.strip} />}>
      <StartStrip dossiers={dossiers} />
    </LazyPanel>
  );

  return (
    <LinkProvider value={links}>
      <WayBackProvider>
        <div className={styles.app}>
          <TopBar
            awaited={awaited}
            openFile={openAny}
            copyLink={() => void copyLinkToView(store, start)}
            startNew={() => ask({ begun: { kind: 'article', file: null } })}
            startExport={() => ask({ exporting: '' })}
          />
          <LazyPanel name="What is being read">
            <ReadingBar />
          </LazyPanel>
          <LazyPanel name="Keys, dropping and dialogs">
            <Dialogs {...asked} {...{ start, openFile, openAny, ask, askForKeys }} />
          </LazyPanel>
          {isWide && strip}
          <LazyPanel name="The list of problems">{hasProblems && <ProblemPanel />}</LazyPanel>
          <Dossier showKeys={askForKeys} />
          {!isWide && strip}
        </div>
        <Notice offerLinks={() => ask({ exporting: 'link' })} />
      </WayBackProvider>
    </LinkProvider>
  );
}

function titleOf(origin: DossierOrigin, dossiers: readonly BundledDossier[]): string | null {
  const bundled =
    origin.kind === 'start'
      ? dossiers[0]
      : dossiers.find(({ address }) => origin.kind === 'address' && origin.address === address);
  return bundled?.title ?? null;
}

function Dossier({ showKeys }: { readonly showKeys: () => void }) {
  const hasDataset = useApp(({ dataset }) => dataset !== null);
  return hasDataset ? <Workspace showKeys={showKeys} /> : <Nothing />;
}

function Nothing() {
  const isLoading = useApp(({ opening }) => opening !== null);
  return (
    <main className={styles.nothing} data-loading={isLoading || undefined}>
      <p>
        {isLoading ? 'Opening the dossier…' : 'Nothing is open. Choose a dossier, or open or drop a file.'}
      </p>
    </main>
  );
}
