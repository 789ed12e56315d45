import { useEffect } from 'react';
import { whenIdle } from '../browser/whenIdle.ts';
import type { AppStore } from '../state/store.ts';
import { useAppStore } from './useApp.tsx';

type OpenFile = (file: File) => Promise<void>;

/** Until what the page itself fetches after the first look is there. */
const PATIENCE_MS = 1000;

/** Has the app kept in this browser, when it has nothing else to do. */
export function KeptOffline({ openFile }: { readonly openFile: OpenFile }): null {
  const store = useAppStore();
  useEffect(() => {
    // The worker of an earlier build would answer in the place of the development server.
    if (!import.meta.env.PROD) return undefined;
    const waiting = setTimeout(() => whenIdle(() => void keepOffline(store, openFile)), PATIENCE_MS);
    return () => clearTimeout(waiting);
  }, [store, openFile]);
  return null;
}

async function keepOffline(store: AppStore, openFile: OpenFile): Promise<void> {
  const parts = await import('../browser/offline/offlineParts.ts').catch(() => null);
  parts?.openLaunched(store, window, openFile);
  await parts?.connectOffline(store, window);
}
