/** The whole viewer with dossiers inside, as one HTML file. */
import { grouped } from '../../dataset/counting.ts';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { download } from '../../browser/download.ts';
import { toFileName } from '../../dataset/format.ts';
import controls from '../controls.module.css';
import { useApp, useAppStore } from '../useApp.tsx';
import { dossierToExport } from './dossierToExport.ts';
import { ExportPanel } from './ExportPanel.tsx';
import type { PanelProps } from './formats.ts';
import type { Choosable } from './viewerDossiers.ts';
import styles from './ViewerPanel.module.css';

/** With the reader of dates and the parser, which the dialog does without. */
const parts = () => import('./viewerDossiers.ts');

interface Other extends Choosable {
  readonly isChosen: boolean;
}

/** The list in the file draws every row. */
const MOST_EVENTS = 10_000;

const TOO_MANY = `A file takes dossiers of up to ${grouped(MOST_EVENTS)} events.`;
const PROVING = 'As soon as every quote is checked: the file says of each what was found.';

export function ViewerPanel({ formId, onSaved }: PanelProps): ReactNode {
  const store = useAppStore();
  const title = useApp(({ dataset }) => dataset?.title ?? '');
  const isProving = useApp(({ proving }) => proving !== null);
  const [others, setOthers] = useState<readonly Other[]>([]);
  const [said, setSaid] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const isTooGreat = useApp(({ dataset }) => (dataset?.events.length ?? 0) > MOST_EVENTS);
  const fileName = `${toFileName(title)}.html`;

  useEffect(() => {
    const show = (found: readonly Choosable[]) =>
      setOthers(found.filter((one) => one.title !== title).map((one) => ({ ...one, isChosen: false })));
    void parts().then(
      ({ bundledDossiers }) => show(bundledDossiers()),
      () => {},
    );
  }, [title]);

  const attempt = (does: () => Promise<void>) => {
    setSaid('');
    setIsBusy(true);
    void does()
      .catch((error: unknown) => setSaid(error instanceof Error ? error.message : String(error)))
      .finally(() => setIsBusy(false));
  };
  const add = (files: readonly File[]) =>
    attempt(async () => {
      const { dossierIn } = await parts();
      const added = await Promise.all(files.map(dossierIn));
      setOthers((before) => [...before, ...added.map((one) => ({ ...one, isChosen: true }))]);
    });
  const save = () =>
    attempt(async () => {
      const open = dossierToExport(store.getState(), 'all');
      if (!open) return;
      const { viewerFile } = await parts();
      const chosen = await Promise.all(others.filter(({ isChosen }) => isChosen).map(({ load }) => load()));
      download(fileName, await viewerFile([open.dataset, ...chosen]), 'text/html');
      onSaved(fileName);
    });

  return (
    <ExportPanel
      formId={formId}
      name="One HTML file"
      purpose="The timeline to look at in any browser, from disk and with no network: the same views, filters and checked quotes."
      losses={[
        'What the file of the dossier has besides, and what it takes to change it: keep that file, too.',
      ]}
      options={null}
      fileName={fileName}
      save={save}
      hindrance={isTooGreat ? TOO_MANY : isProving ? PROVING : isBusy ? 'The file is being written…' : null}
      outcome={said}
    >
      <Dossiers title={title} others={others} setOthers={setOthers} add={add} />
    </ExportPanel>
  );
}

interface DossiersProps {
  readonly title: string;
  readonly others: readonly Other[];
  readonly setOthers: (others: readonly Other[]) => void;
  readonly add: (files: readonly File[]) => void;
}

function Dossiers({ title, others, setOthers, add }: DossiersProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <fieldset className={styles.dossiers}>
      <legend>In the file, to choose between when it is open</legend>
      <label>
        <input type="checkbox" checked disabled />
        <bdi>{title}</bdi>
      </label>
      {others.map((other, place) => (
        // Two dossiers may have one title, and none changes its place.
        // oxlint-disable-next-line react/no-array-index-key
        <label key={place}>
          <input
            type="checkbox"
            checked={other.isChosen}
            onChange={({ target }) => setOthers(others.with(place, { ...other, isChosen: target.checked }))}
          />
          <bdi>{other.title}</bdi>
        </label>
      ))}
      <button type="button" className={controls.quiet} onClick={() => chooser.current?.click()}>
        Add a dossier file…
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".json"
        multiple
        tabIndex={-1}
        aria-label="Dossier files to put into the HTML file"
        className={controls.spoken}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          add(files);
        }}
      />
    </fieldset>
  );
}
