import { useMemo } from 'react';
import { copyText } from '../../browser/clipboard.ts';
import { encodeAddress } from '../../state/address.ts';
import { DEFAULT_VIEW, type ViewState } from '../../state/view.ts';
import type { Links } from '../LinkContext.tsx';
import { useAppStore } from '../useApp.tsx';

/** Links into the file that holds its dossiers: what is shown stands behind the `#`. */
export function useFragmentLinks(): Links {
  const store = useAppStore();
  return useMemo(() => {
    const fragment = (view: ViewState): string =>
      `#${encodeAddress(store.getState().origin, view).replace(/^\?/, '')}`;
    return {
      hrefForEvent: (event, quote = null) => fragment({ ...store.getState().view, event, quote }),
      copyLink: (event, quote) =>
        copyText(location.href.replace(/#.*$/, '') + fragment({ ...DEFAULT_VIEW, event, quote })),
    };
  }, [store]);
}
