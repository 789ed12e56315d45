import type { ReactNode } from 'react';
import type { DatedEvent } from '../../dataset/dataset.ts';
import { formatDateInFull } from '../../dataset/dateWords.ts';
import { selectActorsById } from '../../state/selectors.ts';
import { cut } from '../cut.ts';
import { useTitleLanguage } from '../InLanguage.tsx';
import { useApp } from '../useApp.tsx';
import { EVENT_HEADING } from '../wayBack.tsx';
import styles from './EventHead.module.css';
import { basisAndPrecision, STATUS_WORDS } from './words.ts';
import type { ActorId } from '../../dataset/entityIds.ts';

const MAX_TITLE_LENGTH = 500;

export function EventHead({ event }: { readonly event: DatedEvent }): ReactNode {
  const language = useApp(({ dataset }) => dataset?.language);
  const { title, kind, date } = event;
  const titleLanguage = useTitleLanguage(title);
  const dateInFull = formatDateInFull(date);
  return (
    <header className={styles.head}>
      <p className={styles.kind} lang={language}>
        <bdi>{kind}</bdi>
      </p>
      <h2 className={styles.title} lang={titleLanguage} dir="auto" {...EVENT_HEADING}>
        {cut(title, MAX_TITLE_LENGTH)}
      </h2>
      <p className={styles.date}>
        <strong>{dateInFull.charAt(0).toUpperCase() + dateInFull.slice(1)}</strong>
        {date.reading && <span className={styles.basis}>{basisAndPrecision(date)}</span>}
      </p>
      <StatusLine event={event} />
    </header>
  );
}

function StatusLine({ event: { status, attributedTo } }: { readonly event: DatedEvent }): ReactNode {
  const { icon, words } = STATUS_WORDS[status];
  return (
    <p className={styles.status} data-status={status}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <span>
        {words}
        {attributedTo.length > 0 && <Claimants actors={attributedTo} />}
      </span>
    </p>
  );
}

/** " by A, B and C" */
function Claimants({ actors }: { readonly actors: readonly ActorId[] }): ReactNode {
  const actorsById = useApp(selectActorsById);
  return actors.map((id, index) => (
    <span key={id}>
      {index === 0 ? ' by ' : index === actors.length - 1 ? ' and ' : ', '}
      <bdi>{actorsById.get(id)?.name ?? id}</bdi>
    </span>
  ));
}
