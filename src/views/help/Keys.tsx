import { useLayoutEffect } from 'react';
import { connectSingleKeys } from '../../browser/connectSingleKeys.ts';
import { useAppStore } from '../useApp.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { useGlobalKeys } from './useGlobalKeys.ts';

interface Props {
  /** How often the list of keys was asked for since it was last closed. */
  readonly asked: number;
  readonly onAsk: () => void;
  readonly onClose: () => void;
}

/** The keys that act wherever the focus is, and the list of all of them. */
export function Keys({ asked, onAsk, onClose }: Props) {
  const store = useAppStore();
  // Before any key is heard.
  useLayoutEffect(() => connectSingleKeys(store, window), [store]);
  useGlobalKeys(onAsk);
  // Another one each time: the browser tells of closing a while later, when the list may have been asked for again.
  return asked > 0 && <KeysDialog key={asked} onClose={onClose} />;
}
