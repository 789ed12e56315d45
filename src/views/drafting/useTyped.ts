import { useState } from 'react';

export interface Typed {
  readonly value: string;
  readonly onChange: (event: { readonly target: { readonly value: string } }) => void;
  readonly onBlur: () => void;
}

interface Words {
  readonly text: string;
  /** What was kept of it; null until that is known. */
  readonly kept: string | null;
}

/**
 * A field that shows what is typed while it is typed, though it may be nothing that can be kept yet. What is kept by
 * others, by another tab or by “Undo”, is shown at once: to type on in older words would write over it.
 *
 * @param isWaiting Whether what is typed is not kept yet, though it may be.
 */
export function useTyped(kept: string, keep: (typed: string) => void, isWaiting = false): Typed {
  const [typed, setTyped] = useState<Words | null>(null);
  // It is kept in the turn in which it is typed, or in which it waits no more.
  if (typed?.kept === null && !isWaiting) setTyped({ ...typed, kept });
  else if (typed && typed.kept !== null && typed.kept !== kept) setTyped(null);
  return {
    value: typed?.text ?? kept,
    onChange: ({ target }) => {
      setTyped({ text: target.value, kept: null });
      keep(target.value);
    },
    onBlur: () => setTyped(null),
  };
}
