import { useState } from 'react';

export interface Typed {
  readonly value: string;
  /** Why what is typed is not kept, in words. */
  readonly refusal: string | null;
  readonly onChange: (event: { readonly target: { readonly value: string } }) => void;
  readonly onBlur: () => void;
}

interface Words {
  readonly text: string;
  /** What was kept of it; null until that is known. */
  readonly kept: string | null;
}

interface TypedOptions {
  /** Why a text cannot be kept, in words; null when it can. */
  readonly reasonAgainst?: (typed: string) => string | null;
  /** Whether what is typed is not kept yet, though it may be. */
  readonly isWaiting?: boolean;
}

/**
 * A field that shows what is typed, though it may be nothing that can be kept; that stays there, with the reason, until
 * it can. What is kept by others, by another tab or by “Undo”, is shown at once: to type on in older words would write
 * over it.
 */
export function useTyped(
  kept: string,
  keep: (typed: string) => void,
  { reasonAgainst = () => null, isWaiting = false }: TypedOptions = {},
): Typed {
  const [typed, setTyped] = useState<Words | null>(null);
  // It is kept in the turn in which it is typed, or in which it waits no more.
  if (typed?.kept === null && !isWaiting) setTyped({ ...typed, kept });
  else if (typed && typed.kept !== null && typed.kept !== kept) setTyped(null);
  const refusal = typed && reasonAgainst(typed.text);
  return {
    value: typed?.text ?? kept,
    refusal,
    onChange: ({ target }) => {
      setTyped({ text: target.value, kept: null });
      if (reasonAgainst(target.value) === null) keep(target.value);
    },
    onBlur: () => {
      if (refusal === null) setTyped(null);
    },
  };
}
