import type { ReactNode } from 'react';
import { BegunDialog, type Begun } from './BegunDialog.tsx';
import { ExportDialog } from './dialogs.ts';
import { Keys } from './help/Keys.tsx';
import { KeptOffline } from './KeptOffline.tsx';
import { LazyPanel } from './LazyPanel.tsx';
import { DropTarget } from './library/DropTarget.tsx';
import { Printing } from './print/Printing.tsx';

/** What is asked for; each is closed by asking for nothing. */
export interface Asked {
  /** How often the list of keys was asked for since it was last closed. */
  readonly keys: number;
  readonly begun: Begun | null;
  /** The format that the export begins with, `''` for the one before. */
  readonly exporting: string | null;
}

interface DialogsProps extends Asked {
  readonly start: string;
  readonly openFile: (file: File) => Promise<void>;
  readonly openAny: (file: File) => Promise<void>;
  readonly ask: (asked: Partial<Asked>) => void;
  readonly askForKeys: () => void;
}

/** Dialogs, what floats above the page, and paper; should one fail, it is said where it is seen. */
export function Dialogs({
  keys,
  begun,
  exporting,
  start,
  openFile,
  openAny,
  ask,
  askForKeys,
}: DialogsProps): ReactNode {
  return (
    <>
      <Keys asked={keys} onAsk={askForKeys} onClose={() => ask({ keys: 0 })} />
      <DropTarget openFile={openAny} />
      <KeptOffline openFile={openAny} />
      <LazyPanel name="Making a dossier">
        {begun && (
          <BegunDialog
            key={begun.file?.name}
            begun={begun}
            openFile={openFile}
            onClose={() => ask({ begun: null })}
          />
        )}
      </LazyPanel>
      <LazyPanel name="Export">
        {exporting !== null && (
          <ExportDialog start={start} first={exporting} onClose={() => ask({ exporting: null })} />
        )}
      </LazyPanel>
      <LazyPanel name="Printing">
        <Printing />
      </LazyPanel>
    </>
  );
}
