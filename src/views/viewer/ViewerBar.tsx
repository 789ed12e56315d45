import { DEFAULT_VIEW } from '../../state/view.ts';
import { carriedNumber, carriedOrigin } from '../../state/carried.ts';
import controls from '../controls.module.css';
import { DossierSummary } from '../DossierSummary.tsx';
import { SearchField } from '../filters/SearchField.tsx';
import { Title } from '../InLanguage.tsx';
import bar from '../TopBar.module.css';
import { useActions, useApp } from '../useApp.tsx';
import styles from './ViewerBar.module.css';

/** The title of the dossier, the search, and the other dossiers in the file. */
export function ViewerBar({ titles }: { readonly titles: readonly string[] }) {
  const dataset = useApp((state) => state.dataset);
  const shown = useApp(({ origin }) => carriedNumber(origin));
  const { visit } = useActions();
  return (
    <header className={bar['bar']}>
      <span className={bar['wordmark']}>Dateline</span>
      <div className={bar['dossier']}>
        <h1 className={bar['title']}>{dataset && <Title text={dataset.title} />}</h1>
        <p className={bar['summary']}>{dataset && <DossierSummary dataset={dataset} />}</p>
      </div>
      <div className={bar['search']}>
        <SearchField />
      </div>
      {titles.length > 1 && (
        <select
          aria-label="Dossier"
          className={`${controls['button']} ${styles['chooser']}`}
          value={shown}
          onChange={({ target }) => visit(carriedOrigin(Number(target.value)), DEFAULT_VIEW, null)}
        >
          {titles.map((title, number) => (
            // Two dossiers may have one title.
            // oxlint-disable-next-line react/no-array-index-key
            <option key={number} value={number}>
              {title}
            </option>
          ))}
        </select>
      )}
    </header>
  );
}
