import { useMemo } from 'react';
import { copyText } from '../browser/clipboard.ts';
import { quoted } from '../dataset/problem.ts';
import { encodeAddress } from '../state/address.ts';
import type { AppStore, DossierOrigin } from '../state/store.ts';
import { DEFAULT_VIEW } from '../state/view.ts';
import type { Links } from './LinkContext.tsx';
import { useAppStore } from './useApp.tsx';

/** The start page shows a dossier without naming it; a link to be sent names it. */
const named = (origin: DossierOrigin, start: string): DossierOrigin =>
  origin.kind === 'start' ? { kind: 'address', address: start } : origin;

const absolute = (query: string): string => new URL(query, location.href.replace(/[?#].*$/, '')).href;

/** Links to what is open; `start` is the address of the dossier on the start page. */
export function useEventLinks(start: string): Links {
  const store = useAppStore();
  return useMemo(
    () => ({
      hrefForEvent: (event, quote = null) => {
        const { origin, view } = store.getState();
        return encodeAddress(origin, { ...view, event, quote });
      },
      copyLink: (event, quote) => {
        const { origin } = store.getState();
        return copyText(absolute(encodeAddress(named(origin, start), { ...DEFAULT_VIEW, event, quote })));
      },
    }),
    [store, start],
  );
}

/** Copies a link to exactly what is shown and says what it does. */
export async function copyViewLink(store: AppStore, start: string): Promise<void> {
  const { origin, view, notify } = store.getState();
  const isCopied = await copyText(absolute(encodeAddress(named(origin, start), view)));
  if (!isCopied) notify('The link could not be copied; copy it from the address bar instead.');
  else if (origin.kind === 'file') {
    notify(`Link copied. It carries what you see, not the file ${quoted(origin.name)}: send that along.`);
  } else notify('Link copied. It shows exactly what you see: dossier, filters, period and event.');
}
