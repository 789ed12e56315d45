import { useMemo, useState, type ReactNode } from 'react';
import type { DatedEvent } from '../../dataset/dataset.ts';
import { type CalendarDay, dayAt } from '../../dataset/calendar.ts';
import { formatDateInFull } from '../../dataset/dateWords.ts';
import { BASES, type Basis } from '../../dataset/eventDate.ts';
import { provedPassage } from '../../dataset/verdict.ts';
import { UNDATED, type Change, type EventInDraft } from '../../state/draft/draftFile.ts';
import { selectSourcesById } from '../../state/selectors.ts';
import { contradictionIn } from '../../suggest/contradictionIn.ts';
import { readTypedDate } from '../../suggest/typedDate.ts';
import { BASIS_SENTENCE } from '../event/basisSentence.ts';
import { useApp } from '../useApp.tsx';
import fields from '../fields.module.css';
import styles from './EventEditor.module.css';
import { TypedField } from './TypedField.tsx';
import { useTyped } from './useTyped.ts';

interface DateFieldProps {
  readonly event: DatedEvent;
  readonly entry: EventInDraft;
  readonly edit: (change: Change<'events'>, field: string) => void;
}

/** A date as people type it, with what it is read as, told while it is typed. */
export function DateField({ event, entry: { date }, edit }: DateFieldProps): ReactNode {
  const published = usePublished(event);
  const sources = useApp(selectSourcesById);
  const contradiction = useMemo(() => contradictionIn(event.date, sources), [event.date, sources]);
  const keep = (changes: Partial<typeof date>, field: string) =>
    edit({ date: { ...date, ...changes } }, field);
  const keepDate = (text: string) => {
    const read = readTypedDate(text, published);
    if (text.trim() === '') keep(UNDATED, 'date');
    else if (read.ok)
      keep({ edtf: read.value.edtf, basis: date.basis === 'undated' ? 'stated' : date.basis }, 'date');
  };
  const typed = useTyped(date.edtf === null ? '' : String(date.edtf), keepDate, {
    reasonAgainst: (text) => reasonAgainstDate(text, published),
  });
  const words = useTyped(date.words ?? '', (text) => keep({ words: text }, 'words'));
  const note = useTyped(date.note ?? '', (text) => keep({ note: text }, 'note'));
  return (
    <>
      <TypedField
        label="Date"
        typed={typed}
        hint={readingWords(typed.value, published, event)}
        instead={
          date.edtf === null
            ? 'the event stays undated'
            : `the event stays dated ${formatDateInFull(event.date)}`
        }
      />
      {date.edtf !== null && (
        <>
          <label className={fields.field}>
            How it is known
            <select
              value={date.basis}
              onChange={({ target }) => keep({ basis: target.value as Basis }, 'basis')}
            >
              {BASES.filter((basis) => basis !== 'undated').map((basis) => (
                <option key={basis} value={basis}>
                  {BASIS_SENTENCE[basis]}
                </option>
              ))}
            </select>
          </label>
          <output className={styles.verdict} data-tone="doubtful">
            {contradiction}
          </output>
          <TypedField label="Words that date it, as they stand in a quote" typed={words} />
          <TypedField label="How they were read" typed={note} />
        </>
      )}
    </>
  );
}

function reasonAgainstDate(typed: string, published: CalendarDay): string | null {
  const read = readTypedDate(typed, published);
  return read.ok || typed.trim() === '' ? null : read.reason;
}

function readingWords(typed: string, published: CalendarDay, event: DatedEvent): string {
  if (typed.trim() === '') return 'Not dated by the source.';
  const read = readTypedDate(typed, published);
  if (!read.ok) return '';
  const isKept = event.date.edtf === read.value.edtf;
  return `Read as ${isKept ? formatDateInFull(event.date) : read.value.readAs} (EDTF ${read.value.edtf}).`;
}

/** The day from which "last week" counts: that of the source quoted first, else of the first source, else today. */
function usePublished({ quotes }: DatedEvent): CalendarDay {
  const [today] = useState(() => dayAt(Date.now()));
  const sources = useApp(selectSourcesById);
  const quoted = quotes.map(provedPassage).find((passage) => passage !== null)?.source;
  const source = (quoted && sources.get(quoted)) ?? [...sources.values()][0];
  const reading = source?.published?.reading;
  return reading?.type === 'date' ? reading.first : today;
}
