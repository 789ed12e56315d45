import { useEffect } from 'react';
import { encodeAddress } from '../../state/address.ts';
import { absolute, named } from '../copyLinks.ts';
import { useAppStore } from '../useApp.tsx';

/** There is no room for the article in the frame: what would be shown in it is shown in the whole of Dateline. */
export function useArticleElsewhere(start: string): void {
  const store = useAppStore();
  useEffect(() => {
    store.getState().changeView({ isArticleShown: false });
    return store.subscribe(({ shownPlace, origin, view }, before) => {
      if (shownPlace === null || shownPlace === before.shownPlace) return;
      open(absolute(encodeAddress(named(origin, start), view)), '_blank', 'noopener');
      store.getState().leavePlace();
      store.getState().changeView({ isArticleShown: false });
    });
  }, [store, start]);
}
