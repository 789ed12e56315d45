import { grouped } from '../../dataset/counting.ts';
import type { Opening, ProvingProgress } from '../../state/appState.ts';
import controls from '../controls.module.css';
import { useApp } from '../useApp.tsx';
import styles from './ReadingBar.module.css';

/** What takes longer than a moment: a dossier on its way, or the proving of the open one. */
export function ReadingBar() {
  const opening = useApp((state) => state.opening);
  const proving = useApp((state) => state.proving);
  if (opening) return <OpeningBar key={opening.subject} {...opening} />;
  return proving && <ProvingBar {...proving} />;
}

function OpeningBar({ subject, cancel }: Opening) {
  return (
    <section aria-label="Opening" className={styles.bar}>
      <output className={styles.words}>
        Opening <bdi>{subject}</bdi>…
      </output>
      <button type="button" className={controls.button} onClick={cancel}>
        Cancel
      </button>
    </section>
  );
}

function ProvingBar({ done, of, isPreview, isPaused, pause, goOn }: ProvingProgress) {
  return (
    <section aria-label="Checking the quotes" className={styles.bar}>
      {/* Not live: who cannot see it is not told of every hundred quotes. */}
      <label className={styles.words}>
        <progress value={done} max={of} />
        {isPreview
          ? `${grouped(done)} of ${grouped(of)} events read; until all is read, a part of the events is shown`
          : `${grouped(done)} of ${grouped(of)} quotes checked`}
        {isPaused && !isPreview && '; the others are marked “not checked yet”'}
      </label>
      <button type="button" className={controls.button} onClick={isPaused ? goOn : pause}>
        {isPaused ? 'Go on' : 'Stop'}
      </button>
    </section>
  );
}
