import { useCallback, useState } from 'react';
import type { BundledDossier } from '../state/bundledDossier.ts';
import type { DossierOrigin } from '../state/origin.ts';
import styles from './App.module.css';
import type { Begun } from './BegunDialog.tsx';
import { copyLinkToView, useEventLinks } from './eventLinks.ts';
import { LazyPanel } from './LazyPanel.tsx';
import {
  BegunDialog,
  DropTarget,
  ExportDialog,
  KeptOffline,
  Keys,
  Printing,
  ProblemPanel,
  ReadingBar,
  StartStrip,
} from './lazyViews.ts';
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
  const [keysAsked, setKeysAsked] = useState(0);
  const showKeys = useCallback(() => setKeysAsked((times) => times + 1), []);
  const [begun, setBegun] = useState<Begun | null>(null);
  /** The format that the dialog begins with, `''` for the one before; null while it is closed. */
  const [exporting, setExporting] = useState<string | null>(null);
  const openAny = useCallback(
    (file: File) => openOneOf(file, { store, openFile, begin: setBegun }),
    [openFile, store],
  );
  const isWide = useIsWide();
  const hasProblems = useApp(({ report }) => report !== null);
  const awaited = useApp(({ opening, origin }) => (opening ? titleOf(origin, dossiers) : null));
  useDocumentTitle();
  const isStart = useApp(({ origin }) => origin.kind === 'start');
  const strip = isStart && (
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
            startNew={() => setBegun({ kind: 'article', file: null })}
            startExport={() => setExporting('')}
          />
          <LazyPanel name="What is being read">
            <ReadingBar />
          </LazyPanel>
          {/* Dialogs and what floats; should they fail, it is said where it is seen. */}
          <LazyPanel name="Keys and dropping">
            <Keys asked={keysAsked} onAsk={showKeys} onClose={() => setKeysAsked(0)} />
            <DropTarget openFile={openAny} />
            <KeptOffline openFile={openAny} />
          </LazyPanel>
          <LazyPanel name="Making a dossier">
            {begun && (
              <BegunDialog
                key={begun.file?.name}
                begun={begun}
                openFile={openFile}
                onClose={() => setBegun(null)}
              />
            )}
          </LazyPanel>
          <LazyPanel name="Export">
            {exporting !== null && (
              <ExportDialog start={start} first={exporting} onClose={() => setExporting(null)} />
            )}
          </LazyPanel>
          {isWide && strip}
          <LazyPanel name="The list of problems">{hasProblems && <ProblemPanel />}</LazyPanel>
          <Dossier showKeys={showKeys} />
          {!isWide && strip}
        </div>
        <Notice offerLinks={() => setExporting('link')} />
        <LazyPanel name="Printing">
          <Printing />
        </LazyPanel>
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
  const isLoading = useApp(({ opening }) => opening !== null);
  if (hasDataset) return <Workspace showKeys={showKeys} />;
  return (
    <main className={styles.nothing} data-loading={isLoading || undefined}>
      {isLoading ? (
        <p>Opening the dossier…</p>
      ) : (
        <p>Nothing is open. Choose a dossier, open a file, or drop one here.</p>
      )}
    </main>
  );
}
