import { useRef } from 'react';
import { languageOf } from '../dataset/textLanguage.ts';
import { askToLeave } from '../state/draft/askToLeave.ts';
import { ARTICLE_ENDINGS } from '../formats/articleEndings.ts';
import { DEFAULT_VIEW } from '../state/view.ts';
import controls from './controls.module.css';
import { DossierSummary } from './DossierSummary.tsx';
import { isPlainClick } from './isPlainClick.ts';
import { SearchField } from './filters/SearchField.tsx';
import styles from './TopBar.module.css';
import { useActions, useApp, useAppStore } from './useApp.tsx';
import { FOCUS_HOME } from './focusHome.ts';

/** Dossiers, articles to make one of, and tables. */
const ACCEPTED = ['json', ...ARTICLE_ENDINGS, 'csv', 'tsv', 'tab', 'ics', 'mw', 'jsonld']
  .map((ending) => `.${ending}`)
  .join();

interface Props {
  /** The title of what is being opened, where it is known before it is there. */
  readonly awaited: string | null;
  readonly openFile: (file: File) => Promise<void>;
  readonly copyLink: () => void;
  readonly startNew: () => void;
  readonly startExport: () => void;
}

export function TopBar({ awaited, openFile, copyLink, startNew, startExport }: Props) {
  const store = useAppStore();
  const dataset = useApp((state) => state.dataset);
  const isPart = useApp(({ proving }) => proving?.isPreview === true);
  const { visit } = useActions();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <a
        href="./"
        className={styles.wordmark}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          askToLeave(store, () => visit({ kind: 'start' }, DEFAULT_VIEW, null));
        }}
      >
        <img src="./icon.svg" alt="" width="22" height="22" />
        <span className={styles.name}>Dateline</span>
      </a>
      <div className={styles.dossier}>
        <h1 className={styles.title}>
          {dataset ? (
            <bdi lang={languageOf(dataset.title, dataset.language)}>{dataset.title}</bdi>
          ) : (
            (awaited ?? 'Dateline')
          )}
        </h1>
        {/* As high empty as it will be, so that nothing moves. */}
        <p className={styles.summary}>{dataset ? <DossierSummary dataset={dataset} /> : '\u00A0'}</p>
      </div>
      <div className={styles.search}>
        <SearchField />
      </div>
      <div className={styles.actions}>
        <button type="button" className={controls.button} onClick={startNew}>
          New…
        </button>
        <button
          type="button"
          className={controls.button}
          onClick={() => chooser.current?.click()}
          {...FOCUS_HOME}
        >
          Open…
        </button>
        <input
          ref={chooser}
          type="file"
          accept={ACCEPTED}
          aria-label="Dossier file"
          tabIndex={-1}
          className={controls.spoken}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // Emptied, so that the same file can be chosen again after it was corrected.
            event.target.value = '';
            if (file) void openFile(file);
          }}
        />
        <button type="button" className={controls.button} disabled={!dataset || isPart} onClick={startExport}>
          Export
        </button>
        <button
          type="button"
          className={controls.primary}
          disabled={!dataset}
          title="Copy a link to exactly what you see"
          onClick={copyLink}
        >
          Copy link
        </button>
      </div>
    </header>
  );
}
