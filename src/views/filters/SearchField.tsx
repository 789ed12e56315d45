import { useId, type KeyboardEvent, type Ref } from 'react';
import { LazyPanel } from '../LazyPanel.tsx';
import { MatchCount } from '../lazyViews.ts';
import { useActions, useApp } from '../useApp.tsx';
import styles from './SearchField.module.css';
import { useTyped } from './useTyped.ts';

/** A longer search would make an address that no link can carry. */
const MAX_SEARCH_LENGTH = 500;

/** Finds events, and says how often the words stand in the article. `useGlobalKeys` brings the key `/` here. */
export function SearchField({ ref }: { readonly ref?: Ref<HTMLInputElement> }) {
  const id = useId();
  const search = useApp(({ view }) => view.search);
  const hasKey = useApp(({ areSingleKeysOn }) => areSingleKeysOn);
  const { changeView } = useActions();
  // What somebody else looks for is shown when it is found, and not in the way of what is typed.
  const isFoundElsewhere = useApp(({ found }) => found !== null);
  const take = (words: string) => changeView({ search: words });
  const { text, type, drop } = useTyped(search, take);
  const takeAtOnce = (words: string) => {
    drop();
    take(words);
  };
  const enter = isFoundElsewhere ? takeAtOnce : type;
  const isSearching = text.trim() !== '';

  const clearOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || text === '') return;
    // The key did its work here; it must not close a panel as well.
    event.preventDefault();
    event.stopPropagation();
    takeAtOnce('');
  };

  return (
    <search className={styles.field}>
      <input
        ref={ref}
        type="search"
        maxLength={MAX_SEARCH_LENGTH}
        className={styles.input}
        aria-label="Search events and text"
        aria-describedby={isSearching ? id : undefined}
        aria-keyshortcuts={hasKey ? '/' : undefined}
        placeholder="Search events and text"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => enter(event.target.value)}
        onKeyDown={clearOnEscape}
      />
      {isSearching ? (
        <LazyPanel name="The count of places">
          <MatchCount id={id} />
        </LazyPanel>
      ) : (
        hasKey && (
          <kbd className={styles.hint} aria-hidden="true">
            /
          </kbd>
        )
      )}
    </search>
  );
}
