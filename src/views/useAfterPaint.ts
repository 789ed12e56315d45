import { startTransition, useEffect, useState } from 'react';

const waiting: (() => void)[] = [];

const changeAll = (): void => startTransition(() => waiting.splice(0).forEach((change) => change()));

/**
 * The value, a moment after it changed: once what else that changes has been painted. React's own `useDeferredValue` renders
 * before that, which what was pressed would have to wait for. All that waits changes together.
 */
export function useAfterPaint<T>(value: T): T {
  const [later, setLater] = useState(() => value);
  useEffect(() => {
    // A frame is painted right after what is done at its beginning.
    if (waiting.push(() => setLater(() => value)) === 1) requestAnimationFrame(() => setTimeout(changeAll));
  }, [value]);
  return later;
}
