import { useEffect } from 'react';
import { keysAreTaken } from '../keysAreTaken.ts';
import { useApp } from '../useApp.tsx';

/** `/` goes to the search and `?` lists the keys, unless they are off, or a field or a dialog has the focus. */
export function useGlobalKeys(showKeys: () => void): void {
  const areOn = useApp((state) => state.areSingleKeysOn);
  useEffect(() => {
    if (!areOn) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey } = event;
      if (ctrlKey || metaKey || altKey || keysAreTaken(target)) return;
      if (key === '/') document.querySelector<HTMLElement>('header input[type="search"]')?.focus();
      else if (key === '?') showKeys();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [areOn, showKeys]);
}
