import { useMemo } from 'react';
import { encodeAddress } from '../state/address.ts';
import type { AppStore } from '../state/store.ts';
import type { Links } from './LinkContext.tsx';
import { loadOnDemand } from './loadOnDemand.ts';
import { useAppStore } from './useApp.tsx';

/** Links to what is open; `start` is the address of the dossier on the start page. */
export function useEventLinks(start: string): Links {
  const store = useAppStore();
  return useMemo(
    () => ({
      hrefForEvent: (event, quote = null) => {
        const { origin, view } = store.getState();
        return encodeAddress(origin, { ...view, event, quote });
      },
      copyLink: (event, quote) =>
        loadOnDemand().then(
          ({ copyEventLink }) => copyEventLink(store, start, event, quote),
          () => false,
        ),
    }),
    [store, start],
  );
}

export const copyLinkToView = (store: AppStore, start: string): Promise<void> =>
  loadOnDemand().then(
    ({ copyViewLink }) => copyViewLink(store, start),
    () => store.getState().notify('The link could not be copied; copy it from the address bar instead.'),
  );
