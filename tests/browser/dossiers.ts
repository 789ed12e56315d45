/** The bundled dossiers as their files have them, so that journeys reckon without the app's own reading. */
import { readFileSync } from 'node:fs';

/** The built folder, as in playwright.config.ts. */
const { DATELINE_DIST = 'dist' } = process.env;

interface DateInFile {
  readonly edtf: string | null;
  readonly basis: string;
  readonly words?: string;
  readonly note?: string;
}

interface QuoteInFile {
  readonly source: string;
  readonly text: string;
}

export interface EventInFile {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly date: DateInFile;
  readonly otherDates?: readonly DateInFile[];
  readonly actors?: readonly (string | { readonly id: string })[];
  readonly status?: string;
  readonly attributedTo?: readonly string[];
  readonly quotes: readonly QuoteInFile[];
}

interface DossierFile {
  readonly title: string;
  readonly kinds: readonly string[];
  readonly sources: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: readonly string[];
  }[];
  readonly actors: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly aliases?: readonly string[];
  }[];
  readonly events: readonly EventInFile[];
}

export interface Dossier extends DossierFile {
  /** The query that opens it. */
  readonly query: string;
  readonly dated: readonly EventInFile[];
  readonly undated: readonly EventInFile[];
}

function readDossier(name: string): Dossier {
  const file = JSON.parse(readFileSync(`${DATELINE_DIST}/data/${name}.json`, 'utf8')) as DossierFile;
  return {
    ...file,
    query: `?dossier=data/${name}.json`,
    dated: file.events.filter(({ date }) => date.edtf !== null),
    undated: file.events.filter(({ date }) => date.edtf === null),
  };
}

/** On the start page. */
export const EXHIBITION = readDossier('kim-defence-exhibition');
export const KEEPING_TIME = readDossier('keeping-time');
export const DOSSIERS = [EXHIBITION, KEEPING_TIME] as const;

export const actorIdsOf = ({ actors = [] }: EventInFile): readonly string[] =>
  actors.map((actor) => (typeof actor === 'string' ? actor : actor.id));

/** An event that the file is known to have. */
export function eventOf(dossier: Dossier, id: string): EventInFile {
  const event = dossier.events.find((candidate) => candidate.id === id);
  if (!event) throw new Error(`${dossier.title} has no event ${id}.`);
  return event;
}
