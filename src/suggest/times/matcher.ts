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
  readonly order: number;
  readonly parts: Sequence;
  readonly markFrom: number;
  /** Index in the sequence, one past the last marked element. */
  readonly markTo: number;
}

interface Node<R> {
  readonly words: Map<string, Node<R>>;
  readonly classes: Map<string, Node<R>>;
  inner: Node<R> | null;
  readonly leaves: Leaf<R>[];
}

const newNode = <R>(): Node<R> => ({ words: new Map(), classes: new Map(), inner: null, leaves: [] });

function child<R>(nodes: Map<string, Node<R>>, key: string): Node<R> {
  const node = nodes.get(key) ?? newNode<R>();
  nodes.set(key, node);
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

  constructor(rules: readonly R[]) {
    for (const [order, rule] of rules.entries())
      for (const sequence of expandPattern(rule.pattern)) this.#insert(sequence, rule, order);
  }

  #insert(sequence: Sequence, rule: R, order: number): void {
    const taken = sequence.filter((part) => part.kind !== 'mark');
    const markAt = (side: 'from' | 'to') => {
      const index = sequence.findIndex((part) => part.kind === 'mark' && part.side === side);
      return index === -1 ? null : sequence.slice(0, index).filter((part) => part.kind !== 'mark').length;
    };
    const leaf: Leaf<R> = {
      rule,
      order,
      parts: taken,
      markFrom: markAt('from') ?? 0,
      markTo: markAt('to') ?? taken.length,
    };
    let nodes = [this.#root];
    for (const part of taken) {
      nodes = nodes.flatMap((node) => {
        if (part.kind === 'inner') return [(node.inner ??= newNode<R>())];
        if (part.kind === 'class') return [child(node.classes, part.className)];
        return part.kind === 'words' ? part.words.map((word) => child(node.words, word)) : [];
      });
    }
    for (const node of nodes) node.leaves.push(leaf);
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
      follow(node.words.get(token.text));
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
