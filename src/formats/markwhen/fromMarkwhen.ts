/**
 * Timelines in markwhen (https://docs.markwhen.com): entries dated as people write dates, with tags and words. Its own parser
 * makes instants of all dates, so that nobody can tell a year from a day afterwards; here they are as precise as they are written.
 */
import { formatDateInFull } from '../../dataset/dateWords.ts';
import { edtfBounds, parseEdtf } from '../../dataset/edtf.ts';
import { quoted, succeed } from '../../dataset/problem.ts';
import { readDateCell, type DayOrder } from '../csv/dateCell.ts';
import { countIs } from '../export/losses.ts';
import { fromTold } from '../import/toldWords.ts';
import type { Importable, ImportedRest, Importer, ImportStep } from '../importer.ts';
import { readEntryLine, readWhen, type EntryLine } from './entryLine.ts';

export const fromMarkwhen: Importer = {
  open: ({ text }) => Promise.resolve(succeed(importable(text))),
};

const HEADER = /^(?<key>[A-Za-z][\w.-]*)\s*:\s*(?<value>.*)$/;
const COMMENT = /^\s*\/\//;
const SECTION = /^\s*(?:#{1,6} |(?:section|group)\b)(?<name>.*)$/i;
const SECTION_END = /^\s*end(?:section|group)\s*$/i;
const TAG = /(?<=^|\s)#(?<tag>[\p{L}\p{N}_-]+)/gu;
/** An entry's own settings, such as `id: dawn` or `tags: [a]`, stand right below it. */
const SETTING = /^\s*(?:id|tags|color|every|timezone|tz)\s*:\s/i;
const REPEATED = /\s+(?:every|x\s?\d+)\b.*$/i;

interface Entry extends EntryLine {
  readonly line: number;
  readonly words: string[];
}

interface Lost {
  sections: number;
  comments: number;
  tags: number;
  settings: number;
  repeated: number;
}

const importable = (text: string): Importable => ({
  entry: ['entry', 'entries'],
  limit: null,
  *read() {
    const lost: Lost = { sections: 0, comments: 0, tags: 0, settings: 0, repeated: 0 };
    const header = new Map<string, string>();
    const before: string[] = [];
    let entry: Entry | null = null;
    for (const [index, line] of text
      .replace(/^\uFEFF/, '')
      .split(/\r\n?|\n/)
      .entries()) {
      const begun = readEntryLine(line);
      const { key = '', value = '' } = HEADER.exec(line)?.groups ?? {};
      const isFirst = entry === null && lost.sections === 0;
      if (isFirst && key !== '' && !startsWithDate(begun)) header.set(key.toLowerCase(), unquoted(value));
      else if (begun && !line.startsWith('|')) {
        if (entry) yield toStep(entry, orderOf(header), lost);
        entry = { ...begun, line: index + 1, words: [] };
      } else if (COMMENT.test(line)) lost.comments++;
      else if (SECTION.test(line)) lost.sections++;
      else if (SECTION_END.test(line) || line.trim() === '---' || line.trim() === '') continue;
      else if (entry && entry.words.length === 0 && SETTING.test(line)) lost.settings++;
      else (entry?.words ?? before).push(line.trim());
    }
    if (entry) yield toStep(entry, orderOf(header), lost);
    return rest(header, before, lost);
  },
});

/** `title: Mai 2024: a month` is a header; an entry does not begin with a word that is no month. */
const startsWithDate = (entry: EntryLine | null): boolean =>
  entry !== null && readWhen(entry.when, 'month').ok;

const unquoted = (value: string): string => {
  const text = value.trim();
  if (/^".*"$/.test(text)) {
    try {
      return String(JSON.parse(text));
    } catch {
      // Whatever else YAML allows between quotation marks is read as it stands.
      return text.slice(1, -1);
    }
  }
  return text.replace(/^'(.*)'$/, '$1');
};

/** As the format has it: the month first, unless the file says otherwise. */
const orderOf = (header: ReadonlyMap<string, string>): DayOrder =>
  /^d/i.test(header.get('dateformat') ?? '') ? 'day' : 'month';

function toStep({ when, title, words, line }: Entry, order: DayOrder, lost: Lost): ImportStep {
  const place = `line ${line}`;
  const raw = (): string => [`${when}: ${title}`, ...words].join('\n');
  const once = when.replace(REPEATED, '');
  const edtf = readWhen(once, order);
  if (!edtf.ok) return { kind: 'refused', place, raw: raw(), reason: edtf.reason };
  if (once !== when) lost.repeated++;
  const [tag, ...others] = Array.from(title.matchAll(TAG), ({ groups }) => groups?.['tag'] ?? '');
  lost.tags += others.length;
  const told = fromTold(words.map((word) => tagged(word.replace(/^\| ?/, ''))));
  return {
    kind: 'event',
    place,
    raw,
    event: {
      id: null,
      title: tagged(title.replace(TAG, '').replace(/\s+/g, ' ').trim()),
      kind: tag,
      date: { edtf: dateTold(told.dateWords, edtf.value) },
      status: told.status,
      attributedTo: told.attributedTo,
      actors: told.actors,
      quotes: told.quotes,
      text: told.rest,
    },
  };
}

/** What an export tells of a date, where it lies in the same days: "once, some time within" has no other form there. */
function dateTold(words: string | null, edtf: string): string {
  if (words === null || wordsFor(edtf) === words) return edtf;
  const [first = '', last] = edtf.split('/');
  const ours = last === undefined ? [`${edtf}~`, `${edtf}?`] : [`[${first}..${last}]`];
  const same = ours.find((date) => wordsFor(date) === words);
  if (same !== undefined) return same;
  const said = readDateCell(words.replace(/^some (?:time|day) (?:in )?/, ''), null);
  return said.ok && boundsOf(said.value) === boundsOf(edtf) ? said.value : edtf;
}

function wordsFor(edtf: string): string | null {
  const reading = parseEdtf(edtf);
  return reading.ok ? formatDateInFull({ reading: reading.value }) : null;
}

function boundsOf(edtf: string): string | null {
  const reading = parseEdtf(edtf);
  if (!reading.ok) return null;
  const { first, last } = edtfBounds(reading.value);
  return JSON.stringify([first, last]);
}

/** A word joiner keeps what is no tag from being one. */
const tagged = (text: string): string => text.replaceAll('#\u2060', '#');

function rest(header: ReadonlyMap<string, string>, before: readonly string[], lost: Lost): ImportedRest {
  const title = header.get('title')?.trim() ?? '';
  const settings = [...header.keys()].filter((key) => !['title', 'description', 'dateformat'].includes(key));
  return {
    title: title === '' ? null : title,
    text: [header.get('description') ?? '', ...before],
    questions: [],
    notCarried: [
      ...(lost.sections > 0
        ? [`${countIs(lost.sections, 'heading')} not carried over; the entries beneath come in.`]
        : []),
      ...(lost.tags > 0
        ? [`${countIs(lost.tags, 'tag')} not carried over; the first of an entry is its kind.`]
        : []),
      ...(lost.repeated > 0
        ? [
            `${lost.repeated} ${lost.repeated === 1 ? 'entry repeats' : 'entries repeat'}; only the first time comes in.`,
          ]
        : []),
      ...(lost.settings > 0 ? [`${countIs(lost.settings, 'setting', 'of entries')} not carried over.`] : []),
      ...(lost.comments > 0 ? [`${countIs(lost.comments, 'comment')} left out.`] : []),
      ...(settings.length > 0
        ? [`Settings of the file are not carried over: ${settings.map(quoted).join(', ')}.`]
        : []),
    ],
    notes: [],
  };
}
