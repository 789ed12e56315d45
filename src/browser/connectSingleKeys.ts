/** Remembers in the browser whether the single keys are on, for this tab and the others. */
import type { AppStore } from '../state/store.ts';

const NAME = 'dateline:single-keys';
const OFF = 'off';

/** Where the browser keeps nothing, the choice holds for as long as the page lives, and a note says so. */
export function connectSingleKeys(store: AppStore, page: Window): () => void {
  const { switchSingleKeys, notify } = store.getState();
  switchSingleKeys(withStorage(page, (storage) => storage.getItem(NAME)) !== OFF);

  const unsubscribe = store.subscribe(({ areSingleKeysOn }, before) => {
    if (areSingleKeysOn === before.areSingleKeysOn) return;
    const isKept = withStorage(page, (storage) => {
      if (areSingleKeysOn) storage.removeItem(NAME);
      else storage.setItem(NAME, OFF);
      return true;
    });
    if (!isKept)
      notify('The browser keeps nothing for this page: the choice of keys holds until it is closed.');
  });
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if (key === NAME) switchSingleKeys(newValue !== OFF);
  };
  page.addEventListener('storage', onStorage);
  return () => {
    unsubscribe();
    page.removeEventListener('storage', onStorage);
  };
}

/** Null when the storage is denied, or full. */
function withStorage<T>(page: Window, access: (storage: Storage) => T): T | null {
  try {
    return access(page.localStorage);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
