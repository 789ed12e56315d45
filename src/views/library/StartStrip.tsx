import type { BundledDossier } from '../../state/bundledDossier.ts';
import { DEFAULT_VIEW } from '../../state/view.ts';
import { encodeAddress } from '../../state/address.ts';
import type { DossierOrigin } from '../../state/origin.ts';
import { counting } from '../../dataset/counting.ts';
import { useActions, useApp } from '../useApp.tsx';
import { isPlainClick } from '../isPlainClick.ts';
import styles from './StartStrip.module.css';

/** The head of the start page, and of one where nothing is open: what this is, and the dossiers that come with it. */
export function StartStrip({ dossiers }: { readonly dossiers: readonly BundledDossier[] }) {
  const { visit } = useActions();
  const isStart = useApp(({ origin }) => origin.kind === 'start');
  return (
    <nav aria-label="Library" className={styles.strip}>
      <p className={styles.claim}>An article, laid out in time.</p>
      <ul className={styles.list}>
        {dossiers.map(({ address, title, events, sources }, index) => {
          const origin: DossierOrigin = { kind: 'address', address };
          return (
            <li key={address}>
              <a
                href={encodeAddress(origin, DEFAULT_VIEW)}
                className={styles.dossier}
                aria-current={(isStart && index === 0) || undefined}
                onClick={(event) => {
                  if (!isPlainClick(event)) return;
                  event.preventDefault();
                  visit(origin, DEFAULT_VIEW, null);
                }}
              >
                <span className={styles.title}>{title}</span>
                <span className={styles.size}>
                  {counting(events, 'event')} · {counting(sources, 'source')}
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
