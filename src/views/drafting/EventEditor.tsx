import type { ReactNode } from 'react';
import { STATUSES, type DatedEvent, type Status } from '../../dataset/dataset.ts';
import { changeEvent, removeEvent } from '../../state/draft/changeEvents.ts';
import type { Change } from '../../state/draft/draftFile.ts';
import { findEntry } from '../../state/draft/entries.ts';
import { reasonAgainstLine } from '../../state/draft/reasonsAgainst.ts';
import controls from '../controls.module.css';
import { STATUS_WORDS } from '../event/words.ts';
import { useActions, useApp } from '../useApp.tsx';
import { DateField } from './DateField.tsx';
import fields from '../fields.module.css';
import styles from './EventEditor.module.css';
import { ParticipantField } from './ParticipantField.tsx';
import { QuoteFields } from './QuoteFields.tsx';
import { useChange, useDraft } from './useDraft.ts';
import { TypedField } from './TypedField.tsx';
import { useTyped } from './useTyped.ts';

interface EventEditorProps {
  readonly event: DatedEvent;
  readonly onDone: () => void;
}

/** All that can be said of an event, kept as it is typed. */
export function EventEditor({ event, onDone }: EventEditorProps): ReactNode {
  const draft = useDraft();
  const change = useChange();
  const { selectEvent } = useActions();
  const kinds = useApp(({ dataset }) => dataset?.kinds);
  const entry = findEntry(draft, 'events', event.id);
  const edit = (changes: Change<'events'>, field: string) =>
    change((before) => changeEvent(before, event.id, changes), `${event.id} ${field}`);
  const title = useTyped(entry?.title ?? '', (text) => edit({ title: text }, 'title'), {
    reasonAgainst: (text) => reasonAgainstLine('A title', text),
  });
  const kind = useTyped(entry?.kind ?? '', (text) => edit({ kind: text }, 'kind'), {
    reasonAgainst: (text) => reasonAgainstLine('A kind', text),
  });
  if (!entry) return null;
  const status = entry.status ?? 'reported';
  return (
    <form
      className={`${fields.inputs} ${styles.form}`}
      aria-label="Edit event"
      onSubmit={(submit) => submit.preventDefault()}
    >
      <TypedField label="Title" typed={title} rows={2} />
      <TypedField label="Kind" typed={kind} known={kinds} />
      <DateField event={event} entry={entry} edit={edit} />
      <label className={fields.field}>
        Status
        <select value={status} onChange={({ target }) => edit({ status: target.value as Status }, 'status')}>
          {STATUSES.map((value) => (
            <option key={value} value={value}>
              {STATUS_WORDS[value].words}
            </option>
          ))}
        </select>
      </label>
      <ParticipantField legend="Who takes part" event={entry} list="actors" />
      {status !== 'reported' && (
        <ParticipantField legend="Whose claim it is" event={entry} list="attributedTo" />
      )}
      <QuoteFields event={event} entry={entry} />
      <div className={styles.foot}>
        <button type="button" className={controls.primary} onClick={onDone}>
          Done
        </button>
        <button
          type="button"
          className={controls.button}
          onClick={() => {
            selectEvent(null);
            change((before) => removeEvent(before, event.id));
            onDone();
          }}
        >
          Delete event
        </button>
      </div>
    </form>
  );
}
