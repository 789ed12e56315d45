/** The people, states and organisations that an article names, with their other names and where they stand. */
import { append } from '../../dataset/append.ts';
import type { ActorKind } from '../../dataset/dataset.ts';
import type { Sentence } from '../text/sentences.ts';
import { withDescriptions } from './descriptions.ts';
import { nameRuns, type NameRun } from './nameRuns.ts';
import { CALENDAR, FUNCTION_WORDS, isAcronym, kindOf, nameOf, stateNamed } from './nameWords.ts';

export interface FoundActor {
  readonly name: string;
  readonly kind: ActorKind;
  /** Other names in the text, as they are written there: "Kim" for "Kim Jong Un". */
  readonly aliases: readonly string[];
  /** What the text calls a person before the name, the first time it does: "Defense Minister". */
  readonly role: string | null;
  readonly mentions: readonly Mention[];
}

/** UTF-16 offsets into a paragraph; `end` exclusive. */
export interface Mention {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

interface Named extends Mention {
  readonly name: string;
  readonly role: string | null;
  readonly kind: ActorKind | null;
  /** "NASA's": things are owned by somebody. */
  readonly isOwner: boolean;
}

/** @param sentences By paragraph. */
export function findActors(
  paragraphs: readonly string[],
  sentences: readonly (readonly Sentence[])[],
): readonly FoundActor[] {
  const isCommon = smallWordsOf(paragraphs);
  const named = sentences.flatMap((inParagraph, paragraph) =>
    inParagraph.flatMap((sentence) =>
      nameRuns(sentence, paragraphs[paragraph] ?? '', isCommon).flatMap((run) =>
        toNamed(run, paragraph, paragraphs[paragraph] ?? ''),
      ),
    ),
  );
  const names = namesIn(named);
  const groups = new Map<string, typeof named>();
  for (const each of named) append(groups, headOf(each.name, names), each);
  const actors = [...groups].flatMap(([name, mentions]) => toActor(name, mentions));
  return withDescriptions(actors, paragraphs);
}

/** Words that the text also writes small: at the start of a sentence their capital letter says nothing. */
function smallWordsOf(paragraphs: readonly string[]): (word: string) => boolean {
  const small = new Set(paragraphs.flatMap((text) => text.match(/(?<![\p{L}\d])\p{Ll}[\p{L}'’]*/gu) ?? []));
  return (word) => small.has(word.toLowerCase()) || FUNCTION_WORDS.test(word);
}

/** ", a spokesperson for …", " said": what follows somebody's name. */
const AFTER_PERSON = /^(?:,\s+(?:an?|the|who|then)\s\p{Ll}|\s+(?:said|says|told|tells|added|wrote)\b)/u;

/** "its chairman, ", "the president ": what leads to somebody's name. */
const BEFORE_PERSON =
  /\b(?:chair(?:man|woman|person)?|president|chief executive|director|minister|mayor|governor|spokes(?:man|woman|person)|secretary|ambassador|leader|founder|author|editor|professor|judge|senator|captain|coach|manager|lawyer|engineer|historian|husband|wife|son|daughter|brother|sister),?\s$/i;

function toNamed({ words, titles }: NameRun, paragraph: number, around: string): readonly Named[] {
  const [first, last] = [words[0], words.at(-1)];
  const written = nameOf(words);
  if (!first || !last || words.every(({ text }) => CALENDAR.test(text))) return [];
  if (words.length === 1 && written.length < 2) return [];
  // "North Korean" says whose, and names nobody.
  if (last.kinds.has('demonym') || /^(?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}+(?:ean|ian|ese|ish)$/u.test(written))
    return [];
  const role = titles.length > 0 ? titles.map(({ text }) => text).join(' ') : null;
  return [
    {
      name: stateNamed(written) ?? written,
      role,
      kind: kindOf(words, role !== null || (words.length > 1 && isPersonIn(around, first.start, last.end))),
      isOwner: /['’]s?$/.test(last.text),
      paragraph,
      start: first.start,
      end: first.start + (last.end - first.start) - (/['’]s?$/.exec(last.text)?.[0].length ?? 0),
    },
  ];
}

const isPersonIn = (around: string, start: number, end: number): boolean =>
  AFTER_PERSON.test(around.slice(end, end + 30)) ||
  BEFORE_PERSON.test(around.slice(Math.max(0, start - 30), start));

/** Each name of the text with its kind, the longest first. */
type Names = ReadonlyMap<string, ActorKind | null>;

function namesIn(named: readonly Named[]): Names {
  const kinds = new Map<string, ActorKind | null>();
  for (const { name, kind } of named.toSorted((a, b) => b.name.length - a.name.length))
    kinds.set(name, kinds.get(name) ?? kind);
  return kinds;
}

/** The longer name that a short one stands for: a surname, the first of a Korean name, "the North", initials. */
function headOf(name: string, names: Names): string {
  if (name.includes(' ') || stateNamed(name) !== null) return name;
  const longer = [...names].filter(([full, kind]) => {
    const parts = full.split(' ');
    if (parts.length < 2) return false;
    if (kind === 'state') return parts[0] === name && /^(North|South|East|West)$/.test(name);
    return kind === 'person' && (parts.at(-1) === name || parts[0] === name);
  });
  const [only] = longer;
  return longer.length === 1 && only ? only[0] : (initialsHead(name, names) ?? name);
}

/** "CMA" for the Competition and Markets Authority. */
function initialsHead(name: string, names: Names): string | null {
  if (!isAcronym(name)) return null;
  const matches = [...names.keys()].filter(
    (full) => full.includes(' ') && (full.match(/\b\p{Lu}/gu) ?? []).join('') === name,
  );
  return matches.length === 1 ? (matches[0] ?? null) : null;
}

/** A name seen once and of no known kind is more often a thing than somebody. */
function toActor(name: string, mentions: readonly Named[]): readonly FoundActor[] {
  const kinds = mentions.flatMap(({ kind }) => kind ?? []);
  const kind =
    kinds[0] ?? (mentions.some(({ isOwner }) => isOwner) && isAcronym(name) ? 'organisation' : undefined);
  if (kind === undefined) return [];
  return [
    {
      name,
      kind,
      aliases: [...new Set(mentions.map((mention) => mention.name))].filter((alias) => alias !== name),
      role: mentions.find(({ role }) => role !== null)?.role ?? null,
      mentions: mentions.map(({ paragraph, start, end }) => ({ paragraph, start, end })),
    },
  ];
}
