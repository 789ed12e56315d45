/** Events, actors and sources as linked data (https://schema.org), to stand in a web page. */
import type { Article, Country, Event, IdReference, Organization, Person, Thing } from 'schema-dts';
import type { Actor, DatedEvent, Source } from '../../dataset/dataset.ts';
import { formatDateInFull } from '../../dataset/dateWords.ts';
import type { EdtfBound, Edtf } from '../../dataset/edtf.ts';
import type { ActorId, SourceId } from '../../dataset/entityIds.ts';
import { isoDate, partsOf } from '../export/isoDate.ts';
import { ARTICLE_TEXTS, countIs, OTHER_DATES, READINGS, ROLES, UNPROVED_QUOTES } from '../export/losses.ts';
import { tellingOf, type Telling } from '../export/telling.ts';
import { uuidOf } from '../export/uuid.ts';
import type { Exported, Exporter } from '../exporter.ts';
import { toHttpAddress } from '../httpAddress.ts';
import { jsonPieces } from '../json/jsonPieces.ts';

export const schemaOrg: Exporter = {
  id: 'schema-org',
  name: 'schema.org (JSON-LD)',
  purpose:
    'Events, actors, sources and quotes as data that search engines and other programs read in a web page.',
  extension: 'schema.jsonld',
  mediaType: 'application/ld+json',
  takesSome: true,
  options: [],
  eventLosses: [
    {
      count: ({ date: { reading } }) => (reading && !toIsoDates(reading) ? 1 : 0),
      words: (count) =>
        `${countIs(count, 'date')} given in words only, because ISO 8601 has no form for them.`,
    },
    ...UNPROVED_QUOTES,
    OTHER_DATES,
    READINGS,
    ROLES,
  ],
  losses: [ARTICLE_TEXTS],
  *toPieces(exported) {
    // So that it can stand in a script element.
    for (const piece of jsonPieces(toFields(exported))) yield piece.replaceAll('<', String.raw`\u003c`);
  },
};

type NameOf = (kind: string, id: string) => string;

function toFields({ dataset }: Exported): object {
  const nameOf: NameOf = (kind, id) => `urn:uuid:${uuidOf(`${dataset.title}\n${kind}\n${id}`)}`;
  function* graph(): Generator<Thing> {
    for (const source of dataset.sources) yield toArticle(source, nameOf);
    for (const actor of dataset.actors) yield toThing(actor, nameOf);
    const telling = tellingOf(dataset);
    for (const event of dataset.events) yield toEvent(event, telling, nameOf);
  }
  return { '@context': 'https://schema.org', '@graph': graph() };
}

const reference = (nameOf: NameOf, kind: 'source' | 'actor', id: SourceId | ActorId): IdReference => ({
  '@id': nameOf(kind, id),
});

function toArticle(
  { id, title, publisher, author, url, published, place, language }: Source,
  nameOf: NameOf,
): Article {
  const address = toHttpAddress(url ?? '');
  const dates = published && toIsoDates(published.reading);
  const day = dates && (dates.start ?? dates.end);
  return {
    '@id': nameOf('source', id),
    '@type': 'Article',
    headline: title,
    inLanguage: language,
    ...(publisher !== null && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(author !== null && { author: { '@type': 'Person', name: author } }),
    ...(day && { datePublished: day }),
    ...(place !== null && { locationCreated: { '@type': 'Place', name: place } }),
    ...(address !== null && { url: new URL(address).href }),
  };
}

const TYPES = {
  person: 'Person',
  state: 'Country',
  organisation: 'Organization',
  group: 'Organization',
} as const satisfies Record<Actor['kind'], string>;

const toThing = ({ id, name, kind, aliases }: Actor, nameOf: NameOf): Person | Country | Organization => ({
  '@id': nameOf('actor', id),
  '@type': TYPES[kind],
  name,
  ...(aliases.length > 0 && { alternateName: aliases }),
});

function toEvent(event: DatedEvent, telling: Telling, nameOf: NameOf): Event {
  const dates = event.date.reading && toIsoDates(event.date.reading);
  const quotes = telling.quotes(event);
  const claim = telling.claim(event);
  return {
    '@id': nameOf('event', event.id),
    '@type': 'Event',
    identifier: event.id,
    name: event.title,
    description: [claim, `Date: ${formatDateInFull(event.date)}.`].filter((part) => part !== null).join(' '),
    keywords: event.kind,
    ...(dates?.start && { startDate: dates.start }),
    ...(dates?.end && { endDate: dates.end }),
    ...(event.actors.length > 0 && {
      about: event.actors.map(({ actor }) => reference(nameOf, 'actor', actor)),
    }),
    ...(quotes.length > 0 && {
      subjectOf: quotes.map(({ text, source }) => ({
        '@type': 'Quotation',
        text,
        inLanguage: source.language,
        isPartOf: reference(nameOf, 'source', source.id),
      })),
    }),
  };
}

interface IsoDates {
  readonly start: string | null;
  readonly end: string | null;
}

/** As far as ISO 8601 has a form for it; null where it has none that says the same. */
function toIsoDates(reading: Edtf): IsoDates | null {
  if (reading.type === 'set') return null;
  if (reading.type === 'date') {
    const start = toIso(reading);
    return start === null ? null : { start, end: null };
  }
  const [start, end] = [toIso(reading.from), toIso(reading.to)];
  const isTold = (bound: EdtfBound, iso: string | null) => typeof bound === 'string' || iso !== null;
  if (!isTold(reading.from, start) || !isTold(reading.to, end) || (start === null && end === null))
    return null;
  return { start, end };
}

function toIso(date: EdtfBound): string | null {
  if (typeof date === 'string' || date.approximate || date.uncertain) return null;
  const parts = partsOf(date);
  const day = parts && isoDate(parts);
  return day !== null && date.time !== undefined ? `${day}T${date.time}` : day;
}
