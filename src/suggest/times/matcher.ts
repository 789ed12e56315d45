/** Tries all rules at once on the tokens of a text. */
import { Candidate, compareFits, type Leaf } from './candidate.ts';
import { expandPattern, type Sequence } from './pattern.ts';
import type { Classes, PatternPlace, Token } from './tokens.ts';

interface Node<R> {
  /** By all the words together that may stand there: one for each word would be hundreds of thousands. */
  readonly choices: Map<string, Node<R>>;
  /** The same nodes, by each of their words. */
  readonly words: Map<string, Node<R>[]>;
  readonly classes: Map<string, Node<R>>;
  inner: Node<R> | null;
  /** Whether an inner expression may stand further on. */
  leadsToInner: boolean;
  readonly leaves: Leaf<R>[];
}

const newNode = <R>(): Node<R> => ({
  choices: new Map(),
  words: new Map(),
  classes: new Map(),
  inner: null,
  leadsToInner: false,
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

type InnerAt<Inner> = (index: number) => InnerFound<Inner> | null;

/** Tries rules by a tree of what their patterns have in common, so that most tokens cost one look. */
export class Matcher<R extends { readonly pattern: string }> {
  readonly #root = newNode<R>();
  /** By word, in lower case, and by class, in capitals. */
  readonly #places = new Map<string, PatternPlace>();
  #sequences = 0;

  constructor(rules: readonly R[]) {
    for (const rule of rules)
      for (const sequence of expandPattern(rule.pattern)) this.#insert(sequence, rule);
  }

  #insert(sequence: Sequence, rule: R): void {
    const taken = sequence.filter((part) => part.kind !== 'mark');
    const markAt = (side: 'from' | 'to') =>
      sequence.findIndex((part) => part.kind === 'mark' && part.side === side);
    const [markFrom, markTo] = [markAt('from'), markAt('to')];
    const leaf: Leaf<R> = {
      rule,
      order: this.#sequences++,
      parts: taken,
      innerPart: taken.findIndex((part) => part.kind === 'inner'),
      markFrom: Math.max(markFrom, 0),
      // The mark before it is no token.
      markTo: markTo === -1 ? taken.length : markTo - 1,
    };
    let node = this.#root;
    for (const [index, part] of taken.entries()) {
      node.leadsToInner ||= index <= leaf.innerPart;
      if (part.kind === 'inner') {
        node = node.inner ??= newNode<R>();
        continue;
      }
      const isWords = part.kind === 'words';
      for (const key of isWords ? part.words : [part.className]) {
        if (index === 0 || !this.#places.has(key)) this.#places.set(key, index === 0 ? 'first' : 'later');
      }
      node = isWords ? childOfWords(node, part.words) : child(node.classes, part.className);
    }
    node.leaves.push(leaf);
  }

  /** Where patterns have a token. What begins with DATE begins with the first token of another pattern. */
  readonly placeOf = (text: string, classes: Classes): PatternPlace => {
    const places = [text, ...classes.keys()].map((key) => this.#places.get(key));
    return places.find((place) => place === 'first') ?? places.find(Boolean) ?? 'nowhere';
  };

  /**
   * All rules whose pattern fits from a token on: the longest first, and of these the earlier in the list.
   * @param innerAt When given, those alone that have an inner expression; else those alone that have none.
   */
  candidatesAt<Inner>(
    tokens: readonly Token[],
    from: number,
    innerAt: InnerAt<Inner> | null,
  ): readonly Candidate<R, Inner>[] {
    const found: Candidate<R, Inner>[] = [];
    const visit = (node: Node<R>, at: number, inner: Inner | null): void => {
      const needsInner = innerAt !== null && inner === null;
      if (needsInner && !node.leadsToInner) return;
      if (!needsInner) {
        for (const leaf of node.leaves) found.push(new Candidate(leaf, tokens, from, at, inner));
      }
      const token = tokens[at];
      if (!token || token.inPatterns === 'nowhere') return;
      for (const next of node.words.get(token.text) ?? NO_NODES) visit(next, at + 1, inner);
      for (const name of token.classes.keys()) {
        const next = node.classes.get(name);
        if (next) visit(next, at + 1, inner);
      }
      if (needsInner && node.inner) {
        const within = innerAt(at);
        if (within) visit(node.inner, within.to, within.value);
      }
    };
    visit(this.#root, from, null);
    return found.length < 2 ? found : found.toSorted(compareFits);
  }
}

const NO_NODES: readonly never[] = [];
