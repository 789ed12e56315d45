import { useState } from 'react';
import { changeSource } from '../../state/draft/changeSources.ts';
import type { Entries } from '../../state/draft/draftFile.ts';
import {
  fromSource,
  reasonAgainst,
  toChange,
  type Fact,
  type FieldProblem,
  type TypedArticle,
} from './typedArticle.ts';
import { useChange } from './useDraft.ts';

interface TypedFact {
  readonly fact: Fact;
  readonly text: string;
  /** What the source has since it was typed; when that is another, somebody else changed it. */
  readonly kept: string;
}

interface TypedFacts {
  readonly article: TypedArticle;
  /** What is typed and cannot be kept; it stays in its field until it can. */
  readonly problems: readonly FieldProblem[];
  readonly type: (fact: Fact, text: string) => void;
  readonly leave: () => void;
}

/** As `useTyped`, for all that is known of an article. */
export function useTypedFacts(source: Entries['sources']): TypedFacts {
  const change = useChange();
  const [typed, setTyped] = useState<readonly TypedFact[]>([]);
  const known = fromSource(source);
  const shown = typed.filter(({ fact, kept }) => known[fact] === kept);
  const refused = shown.filter(({ fact, text }) => reasonAgainst(fact, text) !== null);
  return {
    article: { ...known, ...Object.fromEntries(shown.map(({ fact, text }) => [fact, text])) },
    problems: refused.map(({ fact, text }) => ({ field: fact, words: reasonAgainst(fact, text) ?? '' })),
    type: (fact, text) => {
      const changes = toChange(fact, text);
      const kept = fromSource({ ...source, ...changes } as Entries['sources'])[fact];
      setTyped([...shown.filter((other) => other.fact !== fact), { fact, text, kept }]);
      const id = String(source.id);
      if (changes) change((before) => changeSource(before, id, changes), `${id} ${fact}`);
    },
    leave: () => setTyped(refused),
  };
}
