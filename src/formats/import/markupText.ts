/** The words of a piece of HTML that another program's file has in a field: for showing, never for use as markup. */
import { dropUnread } from '../stripTags.ts';
import { decodeEntities } from './entities.ts';

/** Without what could itself be a tag, so that no stretch is looked through twice. */
const TAG = /<(\/?)([a-z][a-z\d]*)((?:\s|\/)[^<>]*)?>|<[!?][^<>]*>/gi;

const IN_LINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code em font i mark q s small span strike strong sub sup time tt u wbr'.split(
    ' ',
  ),
);

const attribute = (name: string, attributes: string): string | null => {
  const [, double, single, bare] =
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes) ?? [];
  const value = double ?? single ?? bare;
  return value === undefined ? null : decodeEntities(value).trim();
};

/** On one line where the markup is; white space is as it was. */
export const wordsOf = (html: string): string =>
  decodeEntities(dropUnread(html).replace(TAG, (_, __, name?: string) => (isInLine(name) ? '' : ' ')));

const isInLine = (name: string | undefined): boolean => name !== undefined && IN_LINE.has(name.toLowerCase());

/** Block by block. Addresses of links follow their words, where they are not the words. */
export function paragraphsOf(html: string): readonly string[] {
  const addresses: string[] = [];
  const marked = dropUnread(html)
    .replace(/\s+/g, ' ')
    .replace(TAG, (_, closing = '', name?: string, attributes = '') => {
      const tag = name?.toLowerCase();
      if (tag === 'a') {
        if (closing === '') addresses.push(attribute('href', attributes) ?? '');
        const address = closing === '' ? '' : (addresses.pop() ?? '');
        return address === '' ? '' : ` (${escapeAmpersand(address)})`;
      }
      if (tag === 'br') return '\n';
      return isInLine(tag) ? '' : '\n\n';
    });
  // What stood between tags may be many spaces in a row now.
  return decodeEntities(marked.replace(/ {2,}/g, ' '))
    .split(/ *\n{2,} */)
    .map((paragraph) => saidOnce(paragraph.replace(/ *\n */g, '\n')).trim())
    .filter((paragraph) => paragraph !== '');
}

/** A link whose words are its address needs no address after them. */
function saidOnce(text: string): string {
  const words = text.split(' ');
  return words.filter((word, index) => index === 0 || word !== `(${words[index - 1]})`).join(' ');
}

const escapeAmpersand = (text: string): string => text.replaceAll('&', '&amp;');

export interface CitedQuote {
  readonly text: string;
  /** What the citation says, and where it leads. */
  readonly cited: string;
  readonly address: string | null;
}

export interface CitedQuotes {
  readonly quotes: readonly CitedQuote[];
  /** The markup without them. */
  readonly rest: string;
}

/** The quotations (`blockquote`) that say in a `cite` where they are from. */
export function citedQuotes(html: string): CitedQuotes {
  const quotes: CitedQuote[] = [];
  const rest: string[] = [];
  let at = 0;
  for (;;) {
    const from = html.indexOf('<blockquote>', at);
    const to = from === -1 ? -1 : html.indexOf('</blockquote>', from);
    if (to === -1) break;
    const inside = html.slice(from + '<blockquote>'.length, to);
    const end = to + '</blockquote>'.length;
    const quote = citedQuote(inside);
    rest.push(html.slice(at, quote ? from : end));
    if (quote) quotes.push(quote);
    at = end;
  }
  return { quotes, rest: [...rest, html.slice(at)].join('') };
}

function citedQuote(html: string): CitedQuote | null {
  const from = html.indexOf('<cite>');
  const to = html.indexOf('</cite>', from);
  if (from === -1 || to === -1) return null;
  const cite = html.slice(from, to);
  const [, , , attributes = ''] = /<(\/?)(a)(\s[^<>]*)>/i.exec(cite) ?? [];
  const words = wordsOf(html.slice(0, from)).trim();
  return {
    text: words.startsWith('“') && words.endsWith('”') ? words.slice(1, -1) : words,
    cited: wordsOf(cite).trim(),
    address: attribute('href', attributes),
  };
}
