import { useEffect, useState, type ReactNode } from 'react';
import type { Passage } from '../../dataset/passage.ts';
import { addEventFrom } from '../../state/draft/acceptSuggestion.ts';
import { addQuote, toQuote } from '../../state/draft/changeQuotes.ts';
import { reasonAgainstQuote } from '../../state/draft/reasonsAgainst.ts';
import { selectCurrentEvent, selectSources, selectSourcesById } from '../../state/selectors.ts';
import { suggestFromPassage } from '../../suggest/suggestFromPassage.ts';
import { cut } from '../cut.ts';
import controls from '../controls.module.css';
import { useApp } from '../useApp.tsx';
import styles from './SelectionBar.module.css';
import { selectedPassage } from './selectedPassage.ts';
import { useChange } from './useDraft.ts';
import { useNewEvent } from './useNewEvent.ts';

/** What can be made of the words that are selected in the article. */
export function SelectionBar({ edit }: { readonly edit: () => void }): ReactNode {
  const change = useChange();
  const sourcesById = useApp(selectSourcesById);
  const current = useApp(selectCurrentEvent);
  const addNew = useNewEvent();
  const passage = useSelectedPassage();
  if (!passage) return null;
  const source = sourcesById.get(passage.source);
  const refusal = reasonAgainstQuote(
    source?.paragraphs[passage.paragraph]?.slice(passage.start, passage.end) ?? '',
  );
  if (refusal !== null) return <output className={styles.bar}>{refusal}</output>;

  const finish = () => {
    getSelection()?.removeAllRanges();
    edit();
  };
  const makeEvent = () => {
    if (!source) return;
    addNew((draft) => addEventFrom(draft, passage, suggestFromPassage(source, passage)));
    finish();
  };
  const quoteIt = () => {
    if (!current) return;
    change((draft) => {
      const quote = toQuote(draft, passage);
      return quote ? addQuote(draft, current.id, quote) : draft;
    });
    finish();
  };
  return (
    <div className={styles.bar} role="toolbar" aria-label="Selected words">
      <button type="button" className={controls.primary} onClick={makeEvent}>
        Make an event of these words
      </button>
      {current && (
        <button type="button" className={controls.button} onClick={quoteIt}>
          Add them as a quote of “<bdi>{cut(current.title, 40)}</bdi>”
        </button>
      )}
    </div>
  );
}

function useSelectedPassage(): Passage | null {
  const sources = useApp(selectSources);
  const [passage, setPassage] = useState<Passage | null>(null);
  useEffect(() => {
    const onSelectionChange = () => setPassage(selectedPassage(getSelection(), sources));
    document.addEventListener('selectionchange', onSelectionChange);
    return () => document.removeEventListener('selectionchange', onSelectionChange);
  }, [sources]);
  return passage;
}
