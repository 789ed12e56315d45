/** What columns can hold, and the names by which they are known. */

interface Field {
  readonly name: string;
  /** In small letters, words parted by spaces; in English, German, French, Spanish, Italian, Portuguese and Dutch. */
  readonly headings: readonly string[];
}

const list = (headings: string): readonly string[] => headings.split(', ');

export const FIELDS = {
  title: {
    name: 'Title',
    headings: list(
      'title, headline, event, event name, name, label, subject, what, heading, titel, überschrift, ereignis, titre, ' +
        'événement, título, titulo, evento, acontecimiento, titolo, gebeurtenis, kop',
    ),
  },
  edtf: { name: 'Date (EDTF)', headings: list('edtf, edtf date') },
  start: {
    name: 'Date or start',
    headings: list(
      'date, start, start date, startdate, begin, begin date, from, when, day, event date, datum, beginn, anfang, startdatum, ' +
        'von, wann, début, date de début, fecha, fecha de inicio, inicio, desde, data, data de início, data inizio, inizio, begindatum',
    ),
  },
  end: {
    name: 'End',
    headings: list(
      'end, end date, enddate, finish, until, till, to, ende, enddatum, bis, fin, date de fin, fecha de fin, fecha final, ' +
        'hasta, fim, data de fim, data fine, fine, einde, einddatum, tot',
    ),
  },
  year: { name: 'Year', headings: list('year, start year, jahr, année, año, ano, anno, jaar') },
  month: { name: 'Month', headings: list('month, start month, monat, mois, mes, mês, mese, maand') },
  day: { name: 'Day', headings: list('start day, tag, jour, día, dia, giorno, dag') },
  time: { name: 'Time', headings: list('time, start time, uhrzeit, zeit, heure, hora, ora, tijd') },
  endYear: { name: 'End year', headings: list('end year') },
  endMonth: { name: 'End month', headings: list('end month') },
  endDay: { name: 'End day', headings: list('end day') },
  endTime: { name: 'End time', headings: list('end time') },
  displayDate: { name: 'Date as shown', headings: list('display date') },
  text: {
    name: 'Description',
    headings: list(
      'description, text, body, details, notes, content, summary, comment, comments, beschreibung, text, inhalt, ' +
        'bemerkung, contenu, texte, descripción, descripcion, texto, descrição, descrizione, testo, beschrijving, omschrijving',
    ),
  },
  kind: {
    name: 'Kind of event',
    headings: list(
      'kind, category, type, event type, group, tag, theme, topic, kategorie, art, typ, gruppe, thema, catégorie, genre, ' +
        'categoría, categoria, tipo, gruppo, categorie, soort',
    ),
  },
  actors: {
    name: 'Who takes part',
    headings: list(
      'actors, actor, people, person, persons, who, participants, parties, involved, akteure, beteiligte, personen, wer, ' +
        'acteurs, participants, personnes, actores, participantes, personas, atores, pessoas, attori, persone, partecipanti',
    ),
  },
  status: { name: 'Status', headings: list('status') },
  attributedTo: { name: 'Whose claim it is', headings: list('attributed to, claimed by, according to') },
  quote: {
    name: 'Quote',
    headings: list('quote, quotation, quoted text, cited text, zitat, cita, citação, citazione, citaat'),
  },
  source: {
    name: 'Source',
    headings: list(
      'source, source title, publication, reference, references, quelle, quellen, fuente, fonte, bron, référence',
    ),
  },
  sourceId: { name: 'Id of the source', headings: list('source id') },
  address: {
    name: 'Address of the source',
    headings: list('address, url, link, web, website, source url, href, adresse, lien, enlace, indirizzo'),
  },
  published: {
    name: 'Published on',
    headings: list(
      'published, publication date, date published, veröffentlicht, publié, publicado, pubblicato',
    ),
  },
  paragraph: { name: 'Paragraph', headings: list('paragraph') },
  media: { name: 'Media', headings: list('media, media url') },
  mediaCredit: { name: 'Media credit', headings: list('media credit') },
  mediaCaption: { name: 'Media caption', headings: list('media caption') },
  basis: { name: 'How the date is known', headings: list('basis') },
  words: { name: 'Words that date it', headings: list('dated by') },
  note: { name: 'How the date was read', headings: list('note') },
  id: { name: 'Id', headings: list('id, event id, unique id, identifier, uuid, key') },
} as const satisfies Readonly<Record<string, Field>>;

export type FieldId = keyof typeof FIELDS;

export const FIELD_IDS = Object.keys(FIELDS) as readonly FieldId[];

const BY_HEADING: ReadonlyMap<string, FieldId> = new Map(
  FIELD_IDS.flatMap((id) => FIELDS[id].headings.map((heading) => [heading, id] as const)),
);

/** "End_Date", "end date" and " END  DATE: " are one. */
const levelled = (heading: string): string =>
  heading
    .normalize('NFC')
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim()
    .toLowerCase();

/** What a column of this name holds; null when nobody can know. */
export const fieldNamed = (heading: string): FieldId | null => BY_HEADING.get(levelled(heading)) ?? null;
