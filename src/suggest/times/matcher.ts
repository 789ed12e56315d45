/** Tries all rules at once on the tokens of a text. */
import { expandPattern, type Sequence } from './pattern.ts';
import type { Token } from './tokens.ts';

/** What a rule found: the tokens of its pattern by name. */
export interface Match<Inner> {
  /** Index of the first token looked at, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** Index of the first token of the expression, and one past the last. */
  readonly markFrom: number;
  readonly markTo: number;
  /** Value of the class that stands under a name; undefined when that part is missing. */
  value(name: string): number | undefined;
  /** Text of the token that stands under a name. */
  word(name: string): string | undefined;
  readonly inner: Inner | null;
}

interface Leaf<R> {
  readonly rule: R;
  /** Among the sequences of all rules. */
  readonly order: number;
  readonly parts: Sequence;
  readonly markFrom: number;
  /** Index in the sequence, one past the last marked element. */
  readonly markTo: number;
}

interface Node<R> {
  /** By all the words together that may stand there: one for each word would be hundreds of thousands. */
  readonly choices: Map<string, Node<R>>;
  /** The same nodes, by each of their words. */
  readonly words: Map<string, Node<R>[]>;
  readonly classes: Map<string, Node<R>>;
  inner: Node<R> | null;
  readonly leaves: Leaf<R>[];
}

const newNode = <R>(): Node<R> => ({
  choices: new Map(),
  words: new Map(),
  classes: new Map(),
  inner: null,
  leaves: [],
});

function child<R>(nodes: Map<string, Node<R>>, key: string): Node<R> {
  const node = nodes.get(key) ?? newNode<R>();
  nodes.set(key, node);
  return node;
}

function childOfWords<R>({ choices, words: nodesOf }: Node<R>, words: readonly string[]): Node<R> {
  const key = words.join('|');
  const known = choices.get(key);
  if (known) return known;
  const node = child(choices, key);
  for (const word of new Set(words)) {
    const nodes = nodesOf.get(word);
    if (nodes) nodes.push(node);
    else nodesOf.set(word, [node]);
  }
  return node;
}

/** What stands inside at a place, and the index one past its last token. */
export interface InnerFound<Inner> {
  readonly to: number;
  readonly value: Inner;
}

export interface Candidate<R, Inner> extends Match<Inner> {
  readonly rule: R;
  readonly order: number;
}

/** Tries rules by a tree of what their patterns have in common, so that most tokens cost one look. */
export class Matcher<R extends { readonly pattern: string }> {
  readonly #root = newNode<R>();
  #sequences = 0;

  constructor(rules: readonly R[]) {
    for (const rule of rules)
      for (const sequence of expandPattern(rule.pattern)) this.#insert(sequence, rule);
  }

  #insert(sequence: Sequence, rule: R): void {
    const taken = sequence.filter((part) => part.kind !== 'mark');
    const markAt = (side: 'from' | 'to') => {
      const index = sequence.findIndex((part) => part.kind === 'mark' && part.side === side);
      return index === -1 ? null : sequence.slice(0, index).filter((part) => part.kind !== 'mark').length;
    };
    const leaf: Leaf<R> = {
      rule,
      order: this.#sequences++,
      parts: taken,
      markFrom: markAt('from') ?? 0,
      markTo: markAt('to') ?? taken.length,
    };
    let node = this.#root;
    for (const part of taken) {
      if (part.kind === 'inner') node = node.inner ??= newNode<R>();
      else if (part.kind === 'class') node = child(node.classes, part.className);
      else node = childOfWords(node, part.words);
    }
    node.leaves.push(leaf);
  }

  /** All rules whose pattern fits from a token on: the longest first, and of these the earlier in the list. */
  matchesAt<Inner>(
    tokens: readonly Token[],
    from: number,
    innerAt: (index: number) => InnerFound<Inner> | null,
  ): readonly Candidate<R, Inner>[] {
    const found: Candidate<R, Inner>[] = [];
    const visit = (node: Node<R>, path: readonly number[], at: number, inner: Inner | null): void => {
      for (const leaf of node.leaves) found.push(candidate(leaf, tokens, path, from, at, inner));
      const token = tokens[at];
      if (!token) return;
      const follow = (next: Node<R> | undefined): void => {
        if (next) visit(next, [...path, at], at + 1, inner);
      };
      node.words.get(token.text)?.forEach(follow);
      if (node.classes.size > 0) for (const name of token.classes.keys()) follow(node.classes.get(name));
      if (node.inner && !inner) {
        const within = innerAt(at);
        if (within) visit(node.inner, [...path, at], within.to, within.value);
      }
    };
    visit(this.#root, [], from, null);
    return found.length < 2 ? found : found.toSorted((a, b) => b.to - a.to || a.order - b.order);
  }
}

function candidate<R, Inner>(
  { rule, order, parts, markFrom, markTo }: Leaf<R>,
  tokens: readonly Token[],
  path: readonly number[],
  from: number,
  to: number,
  inner: Inner | null,
): Candidate<R, Inner> {
  const indexOf = (name: string): number =>
    parts.findLastIndex((part) => 'name' in part && part.name === name);
  return {
    rule,
    order,
    from,
    to,
    markFrom: path[markFrom] ?? to,
    markTo: path[markTo] ?? to,
    value: (name) => {
      const part = parts[indexOf(name)];
      return part?.kind === 'class'
        ? tokens[path[parts.indexOf(part)] ?? -1]?.classes.get(part.className)
        : undefined;
    },
    word: (name) => tokens[path[indexOf(name)] ?? -1]?.text,
    inner,
  };
}
