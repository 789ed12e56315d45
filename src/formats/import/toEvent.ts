/** An event as a format tells it, to one as a dossier file has it, or the reason why it cannot be one. */
import { check, Problems } from '../../dataset/check.ts';
import { EventSchema } from '../../dataset/fileSchema.ts';
import { parseDateText } from '../../dataset/parseDate.ts';
import { fail, quoted, succeed, type Result } from '../../dataset/problem.ts';
import { MAX_QUOTE_LENGTH, MIN_QUOTE_LENGTH } from '../../dataset/quote.ts';
import type { ImportedEvent, ImportedQuote, ImportedSource } from '../importer.ts';
import { createList, createNames, slugOr } from './names.ts';

/** Of what no file says more. */
export const UNNAMED_KIND = 'event';
/** Of a text that stands for a title. */
const TITLE_LENGTH = 100;

interface MadeEvent {
  readonly id: string;
  readonly title: string;
  readonly quotes: readonly { readonly text: string }[];
}

/** What a dossier file lists once, and events name by their ids. */
export function createEventMaker(textId: string) {
  const giveId = createNames('event');
  const kinds = new Set<string>();
  const actors = createList('actor', (name: string) => ({ name, kind: 'group' }));
  const sources = createList('source', sourceFields);
  // It is the id of the text of the file itself.
  sources.reserve(textId);
  let renamed = 0;
  let untitled = 0;
  const actorIds = (names: readonly string[] = []) =>
    names.filter((name) => name.trim() !== '').map((name) => actors.idOf(name, slugOr(name, 'actor'), name));
  const sourceId = (source: ImportedSource) =>
    sources.idOf(sourceKey(source), source.id ?? slugOr(source.title, 'source'), source);

  return {
    kinds,
    actors: actors.list,
    sources: sources.list,
    counts: () => ({ renamed, untitled, actors: actors.list.length }),
    toEvent(event: ImportedEvent): Result<MadeEvent> {
      const { edtf, basis = 'stated', words, note } = event.date;
      const date = edtf === null ? null : parseDateText(edtf);
      if (date?.ok === false) return date;
      const title = event.title.trim() === '' ? beginningOf(event.text) : event.title;
      if (title === '') return fail('It has no title; give it one.');
      const kind = event.kind === undefined || event.kind.trim() === '' ? UNNAMED_KIND : event.kind;
      const attributedTo = actorIds(event.attributedTo);
      const whoTakesPart = actorIds(event.actors);
      const made = {
        title,
        kind,
        date: {
          edtf,
          basis: edtf === null ? 'undated' : basis,
          ...(event.source && { source: sourceId(event.source) }),
          ...(edtf !== null && words !== undefined && { words }),
          ...(note !== undefined && note.trim() !== '' && { note }),
        },
        ...(whoTakesPart.length > 0 && { actors: whoTakesPart }),
        ...(event.status !== undefined && { status: event.status }),
        ...(attributedTo.length > 0 && { attributedTo }),
        quotes: (event.quotes ?? []).map(({ source, ...quote }) => ({ source: sourceId(source), ...quote })),
      };
      const id = giveId(event.id ?? slugOr(title, 'event'));
      const problems = new Problems();
      if (!check(EventSchema, { id, ...made }, '', problems))
        return fail(problems.list.map(({ message }) => message).join(' '));
      if (event.id !== null && id !== event.id) renamed++;
      if (event.title.trim() === '') untitled++;
      kinds.add(kind);
      return succeed({ id, ...made });
    },
  };
}

/** Why a quote cannot come in, or null. */
export function refuseQuote({ text, at }: ImportedQuote): string | null {
  if (text.length > MAX_QUOTE_LENGTH)
    return `The quote has ${text.length} characters, and quotes have at most ${MAX_QUOTE_LENGTH}. Quote the parts one by one.`;
  return at === undefined && text.trim().length < MIN_QUOTE_LENGTH
    ? `${quoted(text)} is too short to prove anything: quote at least ${MIN_QUOTE_LENGTH} characters.`
    : null;
}

function beginningOf(text: readonly string[] = []): string {
  const whole = text.join(' ').trim().replace(/\s+/g, ' ');
  if (whole.length <= TITLE_LENGTH) return whole;
  const cut = whole.slice(0, TITLE_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), TITLE_LENGTH / 2)).toWellFormed()}…`;
}

const sourceKey = ({ id, title, url = '' }: ImportedSource): string => id ?? JSON.stringify([title, url]);

/** A source without a date says so, for nobody forgot it. */
function sourceFields({ title, url, publisher, author, published, paragraphs }: ImportedSource): object {
  return { title, url, publisher, author, published: published ?? null, text: paragraphs };
}
