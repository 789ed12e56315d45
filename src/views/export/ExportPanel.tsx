import { useId, type ReactNode } from 'react';
import controls from '../controls.module.css';
import frame from '../Dialog.module.css';
import styles from './ExportPanel.module.css';

export interface ExportPanelProps {
  readonly formId: string;
  readonly name: string;
  /** A sentence. */
  readonly purpose: string;
  /** What the format cannot carry of this dossier, a sentence each; null while it is counted. */
  readonly losses: readonly string[] | null;
  /** Fields to choose from; null when there is nothing to choose. */
  readonly options: ReactNode;
  /** Of the file, or what there is to say beside the button. */
  readonly fileName: string;
  readonly save: () => void;
  /** What the button does, if it does not save a file. */
  readonly action?: string;
  /** Why it cannot be saved now, as a sentence; null when it can be. */
  readonly hindrance: string | null;
  /** What became of it, if it is not saved and the dialog closed; read aloud. */
  readonly outcome?: string;
  /** What can be done with it other than save it. */
  readonly otherActions?: ReactNode;
  /** What will be in the file, to look at. */
  readonly children: ReactNode;
}

/** One format: what it is for, what it leaves out, what can be chosen, how it will look, and the button that saves it. */
export function ExportPanel(props: ExportPanelProps): ReactNode {
  const { formId, name, purpose, losses, options, fileName, save, action = 'Save file' } = props;
  const { hindrance, outcome, otherActions, children } = props;
  const id = useId();
  return (
    <form
      id={formId}
      aria-labelledby={id}
      className={frame.answered}
      onSubmit={(event) => {
        event.preventDefault();
        if (hindrance === null) save();
      }}
    >
      <div className={styles.body}>
        <h3 id={id}>{name}</h3>
        <p>{purpose}</p>
        <Losses losses={losses} />
        {options !== null && <div className={styles.options}>{options}</div>}
        {children}
      </div>
      <div className={`${frame.foot} ${styles.foot}`}>
        <p className={styles.file} role={hindrance === null ? undefined : 'status'}>
          {hindrance ?? <bdi dir="ltr">{fileName}</bdi>}
        </p>
        {outcome !== undefined && (
          <span aria-live="polite" className={styles.outcome}>
            {outcome}
          </span>
        )}
        {otherActions}
        <button type="submit" className={controls.primary} disabled={hindrance !== null}>
          {action}
        </button>
      </div>
    </form>
  );
}

function Losses({ losses }: Pick<ExportPanelProps, 'losses'>): ReactNode {
  const id = useId();
  if (losses?.length === 0) return <p className={styles.whole}>Nothing of this dossier is lost.</p>;
  return (
    <div className={styles.losses} aria-busy={losses === null}>
      <p id={id}>What this format does not keep:</p>
      <ul aria-labelledby={id}>{losses?.map((loss) => <li key={loss}>{loss}</li>) ?? <li>Counting…</li>}</ul>
    </div>
  );
}
