/**
 * What every format that events can be brought in from says of itself, and what comes of reading it. A format says what it
 * found, in the order of its file; `import/collect.ts` makes one dossier of that, whatever the format.
 */
import type { Status } from '../dataset/dataset.ts';
import type { Basis } from '../dataset/eventDate.ts';
import type { Result } from '../dataset/problem.ts';
import type { Chosen } from './exporter.ts';

/** Something that a person can decide about how a file is read. */
export interface ImportQuestion {
  /** Unique in its format; answers come back under it, and those to none of its choices count as none. */
  readonly id: string;
  readonly name: string;
  /** A sentence, where the name does not say it all. */
  readonly hint: string | null;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  /** What the file was read by; null while nothing can come in because nobody has chosen. */
  readonly chosen: string | null;
  /** Columns of a table are asked for side by side, all else one by one. */
  readonly about: 'file' | 'columns';
}

/** Where words come from. Two with the same id, or without one with the same title and address, are one. */
export interface ImportedSource {
  readonly id?: string | undefined;
  readonly title: string;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  /** EDTF. */
  readonly published?: string | undefined;
  readonly paragraphs?: readonly string[] | undefined;
}

/** Whether the words are there is found out when the dossier is opened. */
export interface ImportedQuote {
  readonly source: ImportedSource;
  readonly text: string;
  /** As in a dossier file (`PositionSchema`). */
  readonly at?: object | undefined;
}

export interface ImportedDate {
  /** Null where the file gives none. What it gives and cannot be read is a reason to refuse the entry. */
  readonly edtf: string | null;
  /** `stated` unless it is given. */
  readonly basis?: Basis | undefined;
  /** Only what stands in a quote of the event. */
  readonly words?: string | undefined;
  readonly note?: string | undefined;
}

export interface ImportedEvent {
  /** Null where the file has none; one of our making is the same each time. */
  readonly id: string | null;
  /** Text and no markup. Where it is blank, the beginning of `text` stands for it. */
  readonly title: string;
  readonly kind?: string | undefined;
  readonly date: ImportedDate;
  readonly status?: Status | undefined;
  /** Names; they become actors, the same name the same one. */
  readonly actors?: readonly string[] | undefined;
  readonly attributedTo?: readonly string[] | undefined;
  readonly quotes?: readonly ImportedQuote[] | undefined;
  /** That gives the date, where no quote says so. */
  readonly source?: ImportedSource | undefined;
  /** Whatever else the entry says, as paragraphs of text; a person decides what becomes of it. */
  readonly text?: readonly string[] | undefined;
}

/** Something of a file that does not come in, or the whole of it. */
export interface RefusedEntry {
  /** Where it stands, as people find it again: "row 17", "events[3]". */
  readonly place: string;
  /** As the file has it; whoever shows it cuts it. */
  readonly raw: string;
  /** A sentence on what is wrong, and what to do. */
  readonly reason: string;
}

/** Nothing is told of an entry that has nothing in it, such as a blank row. */
export type ImportStep =
  | {
      readonly kind: 'event';
      readonly event: ImportedEvent;
      readonly place: string;
      readonly raw: () => string;
    }
  | ({ readonly kind: 'refused' } & RefusedEntry)
  /** An entry that can be read when a question is answered. */
  | { readonly kind: 'waiting' }
  /** Some more was read. */
  | { readonly kind: 'nothing' };

export interface RawTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly place: string; readonly cells: readonly string[] }[];
}

/** What there is to say once a file is read to its end. */
export interface ImportedRest {
  /** Of the dossier; null where the file has none. */
  readonly title: string | null;
  /** BCP 47. */
  readonly language?: string | undefined;
  /** What the file says beside its events, as paragraphs. */
  readonly text?: readonly string[] | undefined;
  readonly questions: readonly ImportQuestion[];
  /** The beginning of a table as it stands in the file, for whoever has to say what is in its columns. */
  readonly table?: RawTable | undefined;
  /** What does not come in, a sentence each, with counts: "2 backgrounds are not carried over." */
  readonly notCarried: readonly string[];
  /** What was done that nobody may expect, a sentence each: "1 era becomes an event." */
  readonly notes: readonly string[];
}

/** A file of a format, once it is known to be one. */
export interface Importable {
  /** What an entry is called, for one and for more: `['row', 'rows']`. */
  readonly entry: readonly [string, string];
  /** How many entries are read at most; null where only the size of files is limited. */
  readonly limit: number | null;
  /** Reads it, in steps that take little time each, by what was chosen; may be called again and again. */
  readonly read: (chosen: Chosen) => Generator<ImportStep, ImportedRest>;
}

export interface ImportedFile {
  readonly name: string;
  readonly text: string;
}

export interface Importer {
  /** Why it cannot be read at all, in sentences, or what can be read of it. */
  readonly open: (file: ImportedFile) => Promise<Result<Importable>>;
}
