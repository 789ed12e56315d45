/**
 * The small language in which rules say what they read, and its parser.
 *
 *   early|late            one of these words (in lower case, as in the text)
 *   MONTH                 a token of this class
 *   which:last|next       the same, kept under a name; `year:YEAR` keeps a class under another name
 *   DATE                  another expression that some rule reads at this place
 *   the?                  may be missing; so may a group: (of? YEAR)?
 *   (A | B)               a group with alternatives
 *   [ … ]                 the part that is the expression; the rest is only looked at
 */

export type Element =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly name: string }
  | { readonly kind: 'class'; readonly className: string; readonly name: string }
  | { readonly kind: 'inner' }
  | { readonly kind: 'mark'; readonly side: 'from' | 'to' };

export type Sequence = readonly Element[];

const INNER = 'DATE';

/** All the sequences of elements that a pattern allows. */
export function expandPattern(pattern: string): readonly Sequence[] {
  const parts = pattern.match(/\(|\)\??|[[\]]|\|(?=\s)|[^\s()[\]]+/g) ?? [];
  let at = 0;
  const alternatives = (): Sequence[] => {
    const found: Sequence[] = [];
    let current: Sequence[] = [[]];
    for (; at < parts.length; at++) {
      const part = parts[at] ?? '';
      if (part.startsWith(')')) break;
      if (part === '|') {
        found.push(...current);
        current = [[]];
        continue;
      }
      let options: Sequence[];
      let isOptional = part.endsWith('?') && part.length > 1;
      if (part === '(') {
        at++;
        options = alternatives();
        isOptional = parts[at] === ')?';
      } else {
        options = [[element(isOptional ? part.slice(0, -1) : part)]];
      }
      if (isOptional) options = [[], ...options];
      current = current.flatMap((head) => options.map((tail) => [...head, ...tail]));
    }
    return [...found, ...current];
  };
  const sequences = alternatives();
  if (at < parts.length) throw new Error(`“${pattern}” closes a group that it did not open.`);
  return sequences;
}

function element(part: string): Element {
  if (part === '[' || part === ']') return { kind: 'mark', side: part === '[' ? 'from' : 'to' };
  if (part === INNER) return { kind: 'inner' };
  const [, name, body = part] = /^([a-z]\w*):(.+)$/.exec(part) ?? [];
  return /^[A-Z]/.test(body)
    ? { kind: 'class', className: body, name: name ?? body }
    : { kind: 'words', words: body === '|' ? ['|'] : body.split('|'), name: name ?? body };
}
