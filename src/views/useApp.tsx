import { createContext, useContext, useDeferredValue } from 'react';
import { useStore } from 'zustand';
import type { AppState } from '../state/appState.ts';
import type { AppActions, AppStore } from '../state/store.ts';

const StoreContext = createContext<AppStore | null>(null);

export const StoreProvider = StoreContext.Provider;

export function useAppStore(): AppStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('A view was rendered outside of StoreProvider.');
  return store;
}

/** A part of the state; the view renders again when that part changes. */
export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(useAppStore(), select);
}

/** The same, where it can come a moment later: what was pressed is answered first. */
export const useAppLater = <T,>(select: (state: AppState) => T): T => useDeferredValue(useApp(select));

/** The actions, which never change. */
export function useActions(): AppActions {
  return useAppStore().getInitialState();
}
