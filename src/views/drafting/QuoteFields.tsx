import { useId, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
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
import { focusToWrite, NEW_QUOTE } from './blankWords.ts';
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
  const list = useRef<HTMLFieldSetElement>(null);
  const add = (source: QuoteInDraft['source']) => {
    flushSync(() => change((draft) => addQuote(draft, event.id, { source, text: NEW_QUOTE })));
    focusToWrite(list.current?.querySelector<HTMLElement>(`[data-quote='${quotes.length}'] textarea`));
  };
  const removeAt = (index: number) => {
    // Those after it move up into its place, and the fields of the last one are gone.
    if (index === quotes.length - 1) {
      const before = list.current?.querySelector<HTMLElement>(`[data-quote='${index - 1}'] [data-removes]`);
      (before ?? list.current?.querySelector<HTMLElement>('[data-adds]'))?.focus();
    }
    change((draft) => removeQuote(draft, event.id, index));
  };
  return (
    <fieldset ref={list} className={styles.group}>
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
          remove={() => removeAt(index)}
        />
      ))}
      {first !== undefined && (
        <button type="button" className={controls.quiet} data-adds="" onClick={() => add(first)}>
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
  readonly remove: () => void;
}

function QuoteField({ event, index, entry, quote, remove }: QuoteFieldProps): ReactNode {
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
  const isBlank = entry.text === NEW_QUOTE;
  const outcome = said ? `${said.icon} ${said.words}` : 'Too short to prove anything.';
  const nearest = verdict?.kind === 'not-found' ? (verdict.nearest?.passage ?? null) : null;
  return (
    <div className={styles.quote} data-quote={index}>
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
      <output className={styles.verdict} data-tone={isBlank ? undefined : said?.tone}>
        {isBlank ? 'No words yet.' : outcome}
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
        <button type="button" className={controls.quiet} data-removes="" onClick={remove}>
          Remove quote {index + 1}
        </button>
      </div>
    </div>
  );
}
