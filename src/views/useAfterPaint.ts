import { startTransition, useEffect, useMemo, useState } from 'react';

const waiting: (() => void)[] = [];

const changeAll = (): void => startTransition(() => waiting.splice(0).forEach((change) => change()));

/**
 * The value, a moment after it changed: once what else that changes has been painted. React's own `useDeferredValue` renders
 * before that, which what was pressed would have to wait for. All that waits changes together. What belonged to another
 * `subject` is not waited with: it says nothing of this one.
 */
export function useAfterPaint<T>(value: T, subject?: unknown): T {
  const now = useMemo(() => ({ value, subject }), [value, subject]);
  const [later, setLater] = useState(now);
  useEffect(() => {
    // A frame is painted right after what is done at its beginning.
    if (waiting.push(() => setLater(now)) === 1) requestAnimationFrame(() => setTimeout(changeAll));
  }, [now]);
  return later.subject === subject ? later.value : value;
}
