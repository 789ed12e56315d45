import { useId, useState, type ReactNode } from 'react';
import type { DatedEvent } from '../../dataset/dataset.ts';
import type { Quote } from '../../dataset/verdict.ts';
import {
  addQuote,
  removeQuote,
  replaceQuote,
  sourceWithWords,
  toQuote,
} from '../../state/draft/changeQuotes.ts';
import type { EventInDraft, QuoteInDraft } from '../../state/draft/draftFile.ts';
import { reasonAgainstQuote } from '../../state/draft/reasonsAgainst.ts';
import { entriesOf } from '../../state/draft/entries.ts';
import { selectSources } from '../../state/selectors.ts';
import { verdictWords } from '../event/words.ts';
import { useApp } from '../useApp.tsx';
import controls from '../controls.module.css';
import fields from '../fields.module.css';
import styles from './EventEditor.module.css';
import { QuoteSource } from './QuoteSource.tsx';
import { useChange, useDraft } from './useDraft.ts';
import { Refusal } from './Refusal.tsx';
import { useTyped } from './useTyped.ts';

interface QuoteFieldsProps {
  readonly event: DatedEvent;
  readonly entry: EventInDraft;
}

/** The quotes of an event, proved as they are typed. */
export function QuoteFields({ event, entry }: QuoteFieldsProps): ReactNode {
  const change = useChange();
  const sources = entriesOf(useDraft(), 'sources');
  const first = sources[0]?.id;
  const quotes = entry.quotes ?? [];
  return (
    <fieldset className={styles.group}>
      <legend>Quotes</legend>
      {quotes.map((quote, index) => (
        <QuoteField
          // oxlint-disable-next-line react/no-array-index-key -- a quote is known by its place and by nothing else
          key={index}
          event={event.id}
          index={index}
          entry={quote}
          // Quotes that the format refuses are not among the event's; then the places differ, and no verdict is shown.
          quote={event.quotes.length === quotes.length ? (event.quotes[index] ?? null) : null}
        />
      ))}
      {first !== undefined && (
        <button
          type="button"
          className={controls.quiet}
          onClick={() =>
            change((draft) => addQuote(draft, event.id, { source: first, text: 'Type or paste the words.' }))
          }
        >
          Add a quote
        </button>
      )}
      <p className={fields.hint}>Or select words in the article.</p>
    </fieldset>
  );
}

interface QuoteFieldProps {
  readonly event: string;
  readonly index: number;
  readonly entry: QuoteInDraft;
  readonly quote: Quote | null;
}

function QuoteField({ event, index, entry, quote }: QuoteFieldProps): ReactNode {
  const change = useChange();
  const sources = useApp(selectSources);
  /** A source that a person chose stays, wherever else the words may stand. */
  const [isChosen, setIsChosen] = useState(false);
  const field = `${event} quote ${index}`;
  const id = useId();
  const keep = (typed: string) => {
    const found = isChosen ? null : sourceWithWords(sources, typed, String(entry.source));
    change(
      (draft) => replaceQuote(draft, event, index, { source: found ?? entry.source, text: typed }),
      field,
    );
  };
  const { refusal, ...text } = useTyped(entry.text, keep, { reasonAgainst: reasonAgainstQuote });
  const verdict = quote?.verdict ?? null;
  const said = verdict && verdictWords(verdict);
  const nearest = verdict?.kind === 'not-found' ? (verdict.nearest?.passage ?? null) : null;
  return (
    <div className={styles.quote}>
      <textarea
        rows={4}
        dir="auto"
        aria-label={`Quote ${index + 1}`}
        aria-describedby={id}
        aria-invalid={refusal !== null || undefined}
        {...text}
      />
      <Refusal id={id} reason={refusal} />
      <QuoteSource
        label={`Article of quote ${index + 1}`}
        source={String(entry.source)}
        choose={(source) => {
          setIsChosen(true);
          change((draft) => replaceQuote(draft, event, index, { source, text: entry.text }));
        }}
      />
      <output className={styles.verdict} data-tone={said?.tone}>
        {said ? `${said.icon} ${said.words}` : 'Too short to prove anything.'}
      </output>
      <div className={styles.row}>
        {nearest && (
          <button
            type="button"
            className={controls.quiet}
            onClick={() =>
              change((draft) => {
                const words = toQuote(draft, nearest);
                return words ? replaceQuote(draft, event, index, words) : draft;
              })
            }
          >
            Use the nearest passage
          </button>
        )}
        <button
          type="button"
          className={controls.quiet}
          onClick={() => change((draft) => removeQuote(draft, event, index))}
        >
          Remove quote {index + 1}
        </button>
      </div>
    </div>
  );
}
