import { useCallback, useState } from 'react';
import app from '../App.module.css';
import { Keys } from '../help/Keys.tsx';
import { LinkProvider } from '../LinkContext.tsx';
import { Notice } from '../Notice.tsx';
import { Printing } from '../print/Printing.tsx';
import { useDocumentTitle } from '../useDocumentTitle.ts';
import { WayBackProvider } from '../wayBack.tsx';
import { Workspace } from '../Workspace.tsx';
import { useFragmentLinks } from './useFragmentLinks.ts';
import { ViewerBar } from './ViewerBar.tsx';

/** What the file that holds its dossiers shows: everything but what opens, makes and saves others. */
export function ViewerApp({ titles }: { readonly titles: readonly string[] }) {
  const links = useFragmentLinks();
  const [keysAsked, setKeysAsked] = useState(0);
  const showKeys = useCallback(() => setKeysAsked((times) => times + 1), []);
  useDocumentTitle();
  return (
    <LinkProvider value={links}>
      <WayBackProvider>
        <div className={app['app']}>
          <ViewerBar titles={titles} />
          <Keys asked={keysAsked} onAsk={showKeys} onClose={() => setKeysAsked(0)} />
          <Workspace showKeys={showKeys} />
        </div>
        <Notice />
        <Printing />
      </WayBackProvider>
    </LinkProvider>
  );
}
