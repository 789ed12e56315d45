/** Whatever a format finds in a file becomes the text of one dossier file, and a report on it. */
import { FORMAT } from '../../dataset/fileSchema.ts';
import { guessLanguage } from '../guessLanguage.ts';
import { countIs } from '../export/losses.ts';
import type { Chosen } from '../exporter.ts';
import type {
  Importable,
  ImportedEvent,
  ImportedRest,
  ImportQuestion,
  ImportStep,
  RawTable,
  RefusedEntry,
} from '../importer.ts';
import type { KnownEvent } from './mergeFiles.ts';
import { createKeptText, TEXT_ID } from './keptText.ts';
import { createEventMaker, refuseQuote } from './toEvent.ts';

/** What is shown of a file; all of what is refused goes through `takeRefused`. */
const SHOWN = { events: 20, refused: 200 } as const;

/** An event as it comes in, and where it stands in its file. */
export interface PlacedEvent {
  readonly place: string;
  readonly event: ImportedEvent;
  /** The words of its quotes. */
  readonly quotes: readonly string[];
}

export interface ImportReport {
  readonly title: string | null;
  /** How many come in. */
  readonly events: number;
  readonly undated: number;
  readonly withoutQuotes: number;
  readonly first: readonly PlacedEvent[];
  /** Entries that can be read when a question is answered. */
  readonly waiting: number;
  readonly refused: number;
  readonly firstRefused: readonly RefusedEntry[];
  readonly notCarried: readonly string[];
  readonly notes: readonly string[];
  readonly questions: readonly ImportQuestion[];
  readonly table: RawTable | null;
  /** Whether something has to be chosen first. */
  readonly isOpen: boolean;
  /** The dossier file, but for the events and its title: what stands before them, and what comes after. */
  readonly frame: (title: string) => { readonly before: string; readonly after: string };
}

export interface ImportSinks {
  /** The events of the dossier file, as JSON that is joined by commas; with their commas. */
  readonly takeEvent: (json: string, event: KnownEvent) => void;
  readonly takeRefused: (refused: RefusedEntry) => void;
}

type FoundEvent = Extract<ImportStep, { readonly kind: 'event' }>;

/** Gives after each entry how many were read. `fileName` is what the text of the file is called. */
export function* collectImport(
  importable: Importable,
  fileName: string,
  chosen: Chosen,
  { takeEvent, takeRefused }: ImportSinks,
): Generator<number, ImportReport> {
  const text = createKeptText(chosen);
  const maker = createEventMaker(TEXT_ID);
  const first: PlacedEvent[] = [];
  const firstRefused: RefusedEntry[] = [];
  let [events, undated, withoutQuotes, uncheckable, waiting, refused, read] = [0, 0, 0, 0, 0, 0, 0];

  const refuse = (entry: RefusedEntry): void => {
    refused++;
    if (firstRefused.length < SHOWN.refused) firstRefused.push(entry);
    takeRefused(entry);
  };
  const takeIn = ({ event, place, raw }: FoundEvent): void => {
    const made = maker.toEvent(event);
    if (!made.ok) {
      refuse({ place, raw: raw(), reason: made.reason });
      return;
    }
    const quotes = [...made.value.quotes, ...text.add(event.title.trim(), event.text)];
    takeEvent(`${events === 0 ? '' : ','}\n${JSON.stringify({ ...made.value, quotes })}`, {
      id: made.value.id,
      title: made.value.title,
      edtf: event.date.edtf,
    });
    events++;
    if (event.date.edtf === null) undated++;
    if (quotes.length === 0) withoutQuotes++;
    uncheckable += (event.quotes ?? []).filter(({ source }) => !source.paragraphs?.length).length;
    if (first.length < SHOWN.events)
      first.push({
        place,
        event: { ...event, title: made.value.title },
        quotes: quotes.map(({ text: words }) => words),
      });
  };

  const steps = importable.read(chosen);
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    const { value } = step;
    if (value.kind === 'waiting') waiting++;
    else if (value.kind === 'refused') {
      const { place, raw, reason } = value;
      refuse({ place, raw, reason });
    } else if (value.kind === 'event') {
      const { event, place } = value;
      const quotes = event.quotes?.filter((quote) => {
        const reason = refuseQuote(quote);
        if (reason !== null) refuse({ place, raw: quote.text, reason });
        return reason === null;
      });
      takeIn({ ...value, event: { ...event, quotes } });
    }
    yield ++read;
  }
  const rest: ImportedRest = step.value;
  text.add('', rest.text);
  const question = text.question();
  const questions = question ? [...rest.questions, question] : rest.questions;
  const loss = text.loss();
  const guessed = rest.language === undefined ? guessLanguage(wordsOf(first)) : null;
  const language = rest.language ?? guessed;
  return {
    title: rest.title,
    events,
    undated,
    withoutQuotes,
    first,
    waiting,
    refused,
    firstRefused,
    notCarried: loss === null ? rest.notCarried : [...rest.notCarried, loss],
    notes: [
      ...rest.notes,
      ...(guessed === null || guessed === 'en' ? [] : [languageNote(guessed)]),
      ...notesOn({ ...maker.counts(), uncheckable }),
    ],
    questions,
    table: rest.table ?? null,
    isOpen: questions.some(({ chosen: answer }) => answer === null),
    frame(title) {
      const article = text.toSource(fileName, language);
      const head = {
        format: FORMAT,
        title,
        ...(language !== null && { language }),
        kinds: [...maker.kinds],
        sources: article ? [...maker.sources, article] : maker.sources,
        actors: maker.actors,
      };
      return { before: `${JSON.stringify(head).slice(0, -1)},"events":[`, after: '\n]}\n' };
    },
  };
}

const wordsOf = (events: readonly PlacedEvent[]): string =>
  events.flatMap(({ event, quotes }) => [event.title, ...(event.text ?? []), ...quotes]).join('\n');

const languageNote = (tag: string): string =>
  `By its words this is in ${new Intl.DisplayNames('en', { type: 'language' }).of(tag)}; it is spoken and laid out so.`;

/** What nobody may expect of what comes in, whatever its format. */
function notesOn({
  renamed,
  untitled,
  actors,
  uncheckable,
}: Readonly<Record<'renamed' | 'untitled' | 'actors' | 'uncheckable', number>>): readonly string[] {
  return [
    ...(uncheckable > 0
      ? [`${countIs(uncheckable, 'quote')} from sources whose text is not here, and cannot be checked.`]
      : []),
    ...(actors > 0
      ? [
          `${actors === 1 ? '1 actor comes in as a group' : `${actors} actors come in as groups`}, for the file does not say what kind they are.`,
        ]
      : []),
    ...(renamed > 0
      ? [`${countIs(renamed, 'id')} given more than once; those events get ids of their own.`]
      : []),
    ...(untitled > 0
      ? [`${countIs(untitled, 'event')} without a title: the beginning of the text stands for it.`]
      : []),
  ];
}
