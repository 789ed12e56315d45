import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { MAX_IMPORT_BYTES } from '../../browser/imports/openImport.ts';
import type { ImportFormat } from '../../formats/importers.ts';
import controls from '../controls.module.css';
import { Dialog } from '../Dialog.tsx';
import frame from '../Dialog.module.css';
import fields from '../fields.module.css';
import { useAppStore } from '../useApp.tsx';
import { useModal } from '../useModal.ts';
import styles from './ImportDialog.module.css';
import { Preview } from './Preview.tsx';
import { Questions } from './Questions.tsx';
import { Report, Summary } from './Report.tsx';
import { takeIn } from './takeIn.ts';
import { openDossierIn, type Target } from './target.ts';
import { TargetField } from './TargetField.tsx';
import { useImport, type ReadingImport } from './useImport.ts';
import { counting, grouped } from '../../dataset/counting.ts';

interface ImportDialogProps {
  readonly file: File;
  readonly format: ImportFormat;
  readonly openFile: (file: File) => Promise<void>;
  readonly onClose: () => void;
}

const NOT_THERE = () => false;

/** Shows what would become of a file before anything does, and has it come in. */
export function ImportDialog({ file, format, openFile, onClose }: ImportDialogProps): ReactNode {
  const dialog = useModal();
  const store = useAppStore();
  const open = useMemo(() => openDossierIn(store.getState(), file.name), [store, file]);
  const reading = useImport(file, format, open?.isThere ?? NOT_THERE);
  const { opened, read, progress, questions, choose } = reading;
  const [typedTitle, setTypedTitle] = useState<string | null>(null);
  const [chosenTarget, setTarget] = useState<Target | null>(null);
  const close = () => dialog.current?.close();
  const isRead = read !== null;
  useEffect(() => {
    // What has to be answered, or else what there is to do.
    const first = dialog.current?.querySelector<HTMLElement>('[aria-invalid], [type=submit]:enabled');
    if (isRead) first?.focus();
  }, [dialog, isRead]);

  const title = typedTitle ?? read?.report.title ?? titleOf(file.name);
  const there = read?.there ?? 0;
  const isThere = there > 0 || open?.isSameFile === true;
  const isTargetAsked = open !== null && read !== null && read.report.events > 0 && (open.isOwn || isThere);
  const target = isTargetAsked && isThere ? chosenTarget : (chosenTarget ?? 'own');
  const count = (read?.report.events ?? 0) - (target === 'new' ? there : 0);
  const hindrance = hindranceOf(reading, target, count);

  return (
    <Dialog
      dialog={dialog}
      heading={
        <>
          Import <bdi>{file.name}</bdi>
        </>
      }
      beside={
        <p>
          {format.name}. {opened?.ok && limitWords(opened.value.importable)}
        </p>
      }
      isTall={opened?.ok !== false}
      className={styles.dialog}
      onClose={onClose}
    >
      <form
        className={frame.answered}
        onSubmit={(event) => {
          event.preventDefault();
          if (hindrance !== null || !read || target === null) return;
          void takeIn({ read, title, fileName: file.name, target, openFile }, store, close);
        }}
      >
        <div className={`${frame.columns} ${styles.columns}`}>
          {opened?.ok !== false && (
            <div className={`${frame.side} ${styles.choices}`}>
              <Questions questions={questions} choose={choose} />
            </div>
          )}
          <div className={styles.outcome}>
            {opened?.ok === false && (
              <p role="alert" className={styles.refusal}>
                {opened.reason}
              </p>
            )}
            {opened?.ok && read && (
              <>
                <Summary report={read.report} entry={opened.value.importable.entry} />
                <Preview report={read.report} isStale={progress !== null} />
                <Report read={read} notes={opened.value.notes} />
              </>
            )}
          </div>
        </div>
        <div className={`${frame.foot} ${styles.foot}`}>
          {read && target === 'own' && (
            <label className={fields.field}>
              Title of the dossier
              <input value={title} onChange={({ target: { value } }) => setTypedTitle(value)} />
            </label>
          )}
          {isTargetAsked && (
            <TargetField
              open={open}
              events={read.report.events}
              there={there}
              chosen={target}
              choose={setTarget}
            />
          )}
          <div className={styles.actions}>
            <output>{hindrance}</output>
            <button type="button" className={controls.button} onClick={close}>
              Cancel
            </button>
            <button type="submit" className={controls.primary} disabled={hindrance !== null}>
              {read ? `Import ${counting(count, 'event')}` : 'Import'}
            </button>
          </div>
        </div>
      </form>
    </Dialog>
  );
}

/** The name of a file without its ending. */
const titleOf = (name: string): string => name.replace(/\.[^.]*$/, '') || name;

const limitWords = ({
  entry: [, many],
  limit,
}: {
  entry: readonly [string, string];
  limit: number | null;
}): string =>
  `Up to ${limit === null ? '' : `${grouped(limit)} ${many} and `}${MAX_IMPORT_BYTES / 1e6} MB are read, on this computer.`;

/** Why nothing can come in now; null when it can. */
function hindranceOf(
  { opened, read, progress }: ReadingImport,
  target: Target | null,
  count: number,
): string | null {
  if (opened?.ok === false) return '';
  if (!opened || !read || progress !== null) {
    const [one, many] = opened?.ok ? opened.value.importable.entry : ['', ''];
    return progress ? `Reading… ${counting(progress, one, many)} by now.` : 'Reading…';
  }
  const open = read.report.questions.filter(({ chosen }) => chosen === null).map(({ name }) => `“${name}”`);
  if (open.length > 0) return `To be answered first: ${open.join(', ')}`;
  if (read.report.events === 0) return 'There is nothing to import.';
  if (target === null) return 'Say first where they go.';
  return count === 0 ? 'All of them are there already.' : null;
}
