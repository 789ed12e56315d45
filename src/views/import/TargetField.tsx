import { useId, type ReactNode } from 'react';
import { isolated } from '../../dataset/text.ts';
import styles from './TargetField.module.css';
import type { OpenDossier, Target } from './target.ts';
import { counting } from '../../dataset/counting.ts';

interface TargetFieldProps {
  readonly open: OpenDossier;
  readonly events: number;
  /** How many of them are in the open dossier. */
  readonly there: number;
  readonly chosen: Target | null;
  readonly choose: (target: Target) => void;
}

export function TargetField({ open, events, there, chosen, choose }: TargetFieldProps): ReactNode {
  const id = useId();
  const title = `“${isolated(open.title)}”`;
  const isThere = there > 0 || open.isSameFile;
  const choices: readonly { readonly target: Target; readonly name: string }[] = [
    { target: 'own', name: isThere ? `Open in place of ${title}` : 'Open as a dossier of its own' },
    ...(there > 0 ? [{ target: 'new' as const, name: `Add to ${title} what is not there yet` }] : []),
    { target: 'all', name: there > 0 ? `Add all to ${title}, the same ones once more` : `Add to ${title}` },
  ];
  return (
    <fieldset
      className={styles.target}
      aria-describedby={isThere ? id : undefined}
      data-open={chosen === null || undefined}
    >
      <legend>Where to</legend>
      {isThere && (
        <p id={id}>
          {there > 0
            ? `${there === events ? (there === 1 ? 'It is' : 'All of them are') : `${counting(there, 'event')} of them ${there === 1 ? 'is' : 'are'}`} in ${title} already.`
            : `${title} was opened from a file of this name.`}
        </p>
      )}
      {choices.map(({ target, name }) => (
        <label key={target}>
          <input type="radio" name={id} checked={target === chosen} onChange={() => choose(target)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
