/**
 * Annotations of texts (W3C Web Annotation Data Model): each is a quote, and those in a row that say the same of what they
 * quote are one event, as they are written on the way out.
 */
import { counting } from '../../dataset/counting.ts';
import { readJson } from '../../dataset/json.ts';
import { parseEdtf } from '../../dataset/edtf.ts';
import { fail, quoted, succeed } from '../../dataset/problem.ts';
import { countIs } from '../export/losses.ts';
import { toHttpAddress } from '../httpAddress.ts';
import type { Importable, ImportedEvent, ImportedQuote, Importer, ImportStep } from '../importer.ts';
import { fieldsOf, listOf, textOf, type Fields } from './fields.ts';
import { toWebAnnotation } from './hypothesis.ts';

const has = (value: unknown, name: string): boolean => listOf(value).includes(name);

export const fromAnnotations: Importer = {
  async open({ text }) {
    const { value, problems, isReadable } = await readJson(text);
    if (!isReadable) return fail(problems.map(({ message }) => message).join(' '));
    const found = annotationsIn(value);
    return found
      ? succeed(importable(found))
      : fail(`There are no annotations in this file, nor a list of ${LISTS.map(quoted).join(' or ')}.`);
  },
};

interface FoundAnnotations {
  /** The field that has them. */
  readonly list: string;
  readonly annotations: readonly unknown[];
}

/** In a page, in what Hypothesis answers, and in what it exports. */
const LISTS = ['items', 'rows', 'annotations'];

/** Of one of these, of a collection with its first page inside, of a list, or one alone. */
function annotationsIn(value: unknown): FoundAnnotations | null {
  const [first = ''] = LISTS;
  if (Array.isArray(value)) return { list: first, annotations: value };
  const fields = fieldsOf(value);
  if (has(fields['type'], 'Annotation')) return { list: first, annotations: [value] };
  const list = LISTS.find((name) => Array.isArray(fields[name]));
  if (list !== undefined) return { list, annotations: listOf(fields[list]) };
  return 'first' in fields ? annotationsIn(fieldsOf(fields['first'])) : null;
}

interface Lost {
  bodies: number;
  positions: number;
  /** Who wrote annotations, as JSON. */
  readonly creators: Set<string>;
}

/** What annotations say of what they quote. */
interface Said {
  readonly title: string;
  readonly kind: string;
  readonly edtf: string | null;
  readonly text: readonly string[];
}

interface Gathered extends Said {
  /** The same for those that say the same. */
  readonly key: string;
  readonly place: string;
  readonly raw: unknown[];
  readonly quotes: ImportedQuote[];
}

const importable = ({ list, annotations }: FoundAnnotations): Importable => ({
  entry: ['annotation', 'annotations'],
  limit: null,
  *read() {
    const lost: Lost = { bodies: 0, positions: 0, creators: new Set() };
    /** The one that the next annotation may belong to. */
    const open: Gathered[] = [];
    let joined = 0;
    for (const [index, entry] of annotations.entries()) {
      const place = `${list}[${index}]`;
      const annotation = toWebAnnotation(entry);
      const quote = quoteOf(annotation, lost);
      if (typeof quote === 'string') {
        yield { kind: 'refused', place, raw: JSON.stringify(entry), reason: quote };
        continue;
      }
      const said = saidIn(annotation, lost);
      for (const creator of listOf(annotation['creator'])) lost.creators.add(JSON.stringify(creator));
      const key = JSON.stringify([said.title, said.kind, said.edtf]);
      const last = open.at(-1);
      if (last?.key === key && said.title !== '') {
        last.quotes.push(quote);
        last.raw.push(entry);
        joined++;
        yield { kind: 'nothing' };
      } else {
        yield* open.splice(0).map(toStep);
        open.push({ ...said, key, place, raw: [entry], quotes: [quote] });
      }
    }
    yield* open.map(toStep);
    return {
      title: null,
      questions: [],
      notCarried: [
        ...(lost.bodies > 0 ? [`${countIs(lost.bodies, 'comment')} no text and not carried over.`] : []),
        ...(lost.positions > 0
          ? [
              `${countIs(lost.positions, 'position')} not carried over: the quoted words say where, with those around them.`,
            ]
          : []),
        ...(lost.creators.size > 0
          ? [`Who wrote the annotations (${counting(lost.creators.size, 'author')}) is not carried over.`]
          : []),
      ],
      notes: joined > 0 ? ['Annotations in a row that say the same are one event with several quotes.'] : [],
    };
  },
});

const toStep = ({ place, raw, quotes, title, kind, edtf, text }: Gathered): ImportStep => ({
  kind: 'event',
  place,
  raw: () => JSON.stringify(raw.length === 1 ? raw[0] : raw),
  event: {
    id: null,
    title: title === '' ? (quotes[0]?.text ?? '') : title,
    kind,
    date: { edtf },
    quotes,
    text,
  } satisfies ImportedEvent,
});

function saidIn({ body, bodyValue }: Fields, lost: Lost): Said {
  const texts: { readonly purpose: unknown; readonly value: string }[] = [];
  for (const one of [...listOf(bodyValue), ...listOf(body)]) {
    const value =
      typeof one === 'string' && one !== bodyValue ? '' : textOf(one) || textOf(fieldsOf(one)['value']);
    if (value === '') lost.bodies++;
    else texts.push({ purpose: fieldsOf(one)['purpose'], value });
  }
  const dated = texts.find(({ purpose, value }) => has(purpose, 'tagging') && parseEdtf(value).ok);
  const kind = texts.find(({ purpose }) => has(purpose, 'classifying'));
  const others = texts.filter((one) => one !== dated && one !== kind);
  const title =
    others.find(({ purpose }) => has(purpose, 'describing')) ??
    others.find(({ purpose }) => !has(purpose, 'tagging'));
  return {
    title: title?.value.trim() ?? '',
    kind: kind?.value ?? '',
    edtf: dated?.value ?? null,
    text: others.flatMap((one) => (one === title ? [] : one.value)),
  };
}

/** Or a sentence on why it quotes nothing. */
function quoteOf(annotation: Fields, lost: Lost): ImportedQuote | string {
  if (!has(annotation['type'], 'Annotation')) return 'It is no annotation: its “type” is none.';
  const [target] = listOf(annotation['target']);
  const { source, selector } = fieldsOf(target);
  const selectors = listOf(selector).map(fieldsOf);
  const exact = selectors.find(({ type }) => has(type, 'TextQuoteSelector'));
  lost.positions += selectors.filter(({ type }) => !has(type, 'TextQuoteSelector')).length;
  const text = textOf(exact?.['exact']);
  if (!exact || text.trim() === '')
    return 'It does not quote the words that it is about; add a TextQuoteSelector.';
  const at = { prefix: textOf(exact['prefix']), suffix: textOf(exact['suffix']) };
  const context = Object.fromEntries(Object.entries(at).filter(([, words]) => words !== ''));
  return {
    source: sourceOf(source ?? target),
    text,
    ...(Object.keys(context).length > 0 && { at: context }),
  };
}

/** Annotations know where a text is, and not what it is called. */
function sourceOf(source: unknown): ImportedQuote['source'] {
  const fields = fieldsOf(source);
  const address = textOf(source) || textOf(fields['id']);
  const url = toHttpAddress(address);
  const title =
    textOf(fields['title']) || textOf(fields['label']) || (url === null ? address : new URL(url).host);
  return { id: address || undefined, title: title || 'Source without a name', ...(url !== null && { url }) };
}
