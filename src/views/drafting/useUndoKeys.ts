import { useEffect } from 'react';
import { keysAreTaken } from '../keysAreTaken.ts';
import { useDrafting } from './useDraft.ts';

/** Ctrl or Cmd with Z, and with Shift or Y to do it again; in a field they are the browser's own. */
export function useUndoKeys(): void {
  const { draft } = useDrafting();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || keysAreTaken(event.target)) return;
      const { undo, redo } = draft.getState();
      if (key === 'z' && !event.shiftKey) undo();
      else if (key === 'y' || key === 'z') redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [draft]);
}
