import { useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { searchTerms } from '../../state/search.ts';
import { selectDataset } from '../../state/selectors.ts';
import type { ActorMode } from '../../state/view.ts';
import controls from '../controls.module.css';
import { useActions, useApp } from '../useApp.tsx';
import { ActorGroupList } from './ActorGroupList.tsx';
import { groupActors } from './actorGroups.ts';
import { quoteSearch } from './activeFilters.ts';
import styles from './filters.module.css';
import { useChoiceCounts } from './useChoiceCounts.ts';

const MODES: readonly { readonly mode: ActorMode; readonly name: string }[] = [
  { mode: 'any', name: 'Any of' },
  { mode: 'all', name: 'All of' },
];

export function ActorFilter() {
  const id = useId();
  const dataset = useApp(selectDataset);
  const hasChosen = useApp(({ view }) => view.actors.length > 0);
  const mode = useApp(({ view }) => view.actorMode);
  const counts = useChoiceCounts('actors');
  const { changeView } = useActions();
  const [query, setQuery] = useState('');
  const searched = useDeferredValue(query);
  const groups = useMemo(() => groupActors(dataset, searchTerms(searched)), [dataset, searched]);
  const switchRef = useRef<HTMLDivElement>(null);
  if (dataset.actors.length === 0) return null;

  const clear = () => {
    // The button goes away, and takes the focus with it unless that is moved first.
    switchRef.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
    changeView({ actors: [] });
  };

  return (
    <fieldset className={styles.filter}>
      <legend className={styles.legend}>Actors</legend>
      {/* Browsers lay out all of a fieldset anew when a child of it comes or goes. */}
      <div className={styles.besideLegend}>
        {hasChosen && (
          <button type="button" className={`${controls.quiet} ${styles.clear}`} onClick={clear}>
            Clear
          </button>
        )}
      </div>
      <div ref={switchRef} role="radiogroup" aria-label="Show events that name" className={controls.switch}>
        {MODES.map(({ mode: each, name }) => (
          <label key={each}>
            <input
              type="radio"
              name={`${id}-mode`}
              checked={mode === each}
              onChange={() => changeView({ actorMode: each })}
            />
            {name}
          </label>
        ))}
      </div>
      <input
        type="search"
        className={styles.find}
        aria-label="Find an actor"
        placeholder="Find an actor"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      {groups.map(({ kind, listed }) => (
        <ActorGroupList key={kind} kind={kind} listed={listed} counts={counts} />
      ))}
      <p aria-live="polite" className={styles.none}>
        {groups.length === 0 && `No actor is called ${quoteSearch(searched)}.`}
      </p>
    </fieldset>
  );
}
