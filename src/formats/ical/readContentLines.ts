/** The lines of an iCalendar file (RFC 5545, 3.1), folded ones as one. */

export interface ContentLine {
  /** In capital letters, as are the names of its parameters. */
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** As it stands; `readText` reads what is a text. */
  readonly value: string;
  /** Where it stands in the file, counted from 1. */
  readonly line: number;
  /** The whole of it. */
  readonly raw: string;
}

const NAME = /^[\w-]+/;
const PARAMETER = /^;([\w-]+)=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)/;

/** Null in the place of a line that is none. */
export function* readContentLines(
  text: string,
): Generator<ContentLine | { readonly broken: string; readonly line: number }> {
  let folded = '';
  let from = 0;
  let line = 0;
  for (const next of [...splitLines(text), null]) {
    if (next !== null && /^[ \t]/.test(next) && line > 0) folded += next.slice(1);
    else {
      if (folded.trim() !== '') yield readLine(folded, from);
      folded = next ?? '';
      from = line + 1;
    }
    line++;
  }
}

const splitLines = (text: string): readonly string[] => text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);

function readLine(
  raw: string,
  line: number,
): ContentLine | { readonly broken: string; readonly line: number } {
  const [name = ''] = NAME.exec(raw) ?? [];
  let rest = raw.slice(name.length);
  const parameters = new Map<string, string>();
  for (;;) {
    const [whole, key, value] = PARAMETER.exec(rest) ?? [];
    if (whole === undefined || key === undefined || value === undefined) break;
    parameters.set(key.toUpperCase(), value.replaceAll('"', ''));
    rest = rest.slice(whole.length);
  }
  if (name === '' || !rest.startsWith(':')) return { broken: raw, line };
  return { name: name.toUpperCase(), parameters, value: rest.slice(1), line, raw };
}

/** A text without its escapes: `\n`, `\,`, `\;`, `\\`. */
export const readText = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter));

/** The texts of a list. */
export const readTexts = (value: string): readonly string[] =>
  (value.match(/(?:\\.|[^\\,])+/gs) ?? []).map((part) => readText(part).trim()).filter((part) => part !== '');
