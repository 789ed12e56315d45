import { useEffect, useState, type ReactNode } from 'react';
import type { Source } from '../../dataset/dataset.ts';
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
  const sources = useApp(selectSources);
  const passage = useSelectedPassage(sources);
  if (!passage) return null;
  const refusal = reasonAgainstQuote(
    sourcesById.get(passage.source)?.paragraphs[passage.paragraph]?.slice(passage.start, passage.end) ?? '',
  );
  if (refusal !== null) return <output className={styles.bar}>{refusal}</output>;

  const finish = () => {
    getSelection()?.removeAllRanges();
    edit();
  };
  // Browsers tell of a changed selection a while later, when what is made of it may have been asked for.
  const selectedNow = () => selectedPassage(getSelection(), sources) ?? passage;
  const makeEvent = () => {
    const chosen = selectedNow();
    const source = sourcesById.get(chosen.source);
    if (!source) return;
    addNew((draft) => addEventFrom(draft, chosen, suggestFromPassage(source, chosen)));
    finish();
  };
  const quoteIt = () => {
    if (!current) return;
    const chosen = selectedNow();
    change((draft) => {
      const quote = toQuote(draft, chosen);
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

function useSelectedPassage(sources: readonly Source[]): Passage | null {
  const [passage, setPassage] = useState<Passage | null>(null);
  useEffect(() => {
    const onSelectionChange = () => setPassage(selectedPassage(getSelection(), sources));
    // They may have been selected before anybody listened.
    onSelectionChange();
    document.addEventListener('selectionchange', onSelectionChange);
    return () => document.removeEventListener('selectionchange', onSelectionChange);
  }, [sources]);
  return passage;
}
