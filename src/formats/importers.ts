/** The formats that events can be brought in from, and how their files are told from all others. */
import { fieldNamed } from './csv/fields.ts';
import type { Importer } from './importer.ts';

export interface ImportFormat {
  readonly id: string;
  readonly name: string;
  readonly endings: readonly string[];
  /** By the beginning of its text; `ending` is that of its name, in small letters. */
  readonly isOne: (beginning: string, ending: string) => boolean;
  readonly load: () => Promise<Importer>;
}

const others = () => import('./otherImporters.ts');

const IMPORT_FORMATS: readonly ImportFormat[] = [
  {
    id: 'csv',
    name: 'Table',
    endings: ['csv', 'tsv', 'tab'],
    isOne: (beginning, ending) => ending !== 'txt' || isTabbedTable(beginning),
    load: () => import('./csv/fromCsv.ts').then(({ fromCsv }) => fromCsv),
  },
  {
    id: 'timelinejs',
    name: 'Timeline of TimelineJS',
    endings: ['json'],
    isOne: (beginning) =>
      !isDossier(beginning) && /"events"\s*:/.test(beginning) && /"start_date"\s*:/.test(beginning),
    load: () => import('./timelinejs/fromTimelineJs.ts').then(({ fromTimelineJs }) => fromTimelineJs),
  },
  {
    id: 'annotations',
    name: 'Web annotations',
    endings: ['jsonld', 'json'],
    isOne: (beginning) =>
      !isDossier(beginning) &&
      /"TextQuoteSelector"|"https?:\/\/www\.w3\.org\/ns\/anno\.jsonld"/.test(beginning),
    load: () => others().then(({ fromAnnotations }) => fromAnnotations),
  },
  {
    id: 'ical',
    name: 'Calendar',
    endings: ['ics', 'ical'],
    isOne: () => true,
    load: () => others().then(({ fromIcal }) => fromIcal),
  },
  {
    id: 'markwhen',
    name: 'Timeline in markwhen',
    endings: ['mw', 'markwhen'],
    isOne: () => true,
    load: () => others().then(({ fromMarkwhen }) => fromMarkwhen),
  },
];

/** Whether JSON says that it is a dossier of ours. */
export const isDossier = (beginning: string): boolean => /"format"\s*:\s*"dateline\//.test(beginning);

/** What Excel saves as "Unicode text", which could be an article by its name. */
function isTabbedTable(beginning: string): boolean {
  const [line = ''] = beginning.replace(/^\uFEFF/, '').split(/[\r\n]/, 1);
  return line.includes('\t') && line.split('\t').filter((cell) => fieldNamed(cell) !== null).length >= 2;
}

const endingOf = (name: string): string =>
  name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '';

/** Null for dossiers, articles and whatever else nobody brings events in from. */
export function importFormatOf(name: string, beginning: string): ImportFormat | null {
  const ending = endingOf(name);
  const wanted = ending === 'txt' ? 'csv' : ending;
  return (
    IMPORT_FORMATS.find(({ endings, isOne }) => endings.includes(wanted) && isOne(beginning, ending)) ?? null
  );
}
