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
  /** Index of the part that may be more than one token; −1 when none is. */
  readonly innerPart: number;
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

/** @param isFirst Whether the pattern begins there. */
export type InnerAt<Inner> = (index: number, isFirst: boolean) => InnerFound<Inner> | null;

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
      innerPart: taken.findIndex((part) => part.kind === 'inner'),
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
    innerAt: InnerAt<Inner>,
  ): readonly Candidate<R, Inner>[] {
    return this.#canBegin(tokens[from]) ? this.#allAt(tokens, from, innerAt) : [];
  }

  /** Whether a token may be the first of a pattern. What begins with DATE begins with the first token of another. */
  #canBegin(token: Token | undefined): boolean {
    if (!token) return false;
    if (this.#root.words.has(token.text)) return true;
    for (const name of token.classes.keys()) if (this.#root.classes.has(name)) return true;
    return false;
  }

  #allAt<Inner>(
    tokens: readonly Token[],
    from: number,
    innerAt: InnerAt<Inner>,
  ): readonly Candidate<R, Inner>[] {
    const found: Candidate<R, Inner>[] = [];
    const visit = (node: Node<R>, at: number, inner: Inner | null): void => {
      for (const leaf of node.leaves) insert(new Candidate(leaf, tokens, from, at, inner), found);
      const token = tokens[at];
      if (!token) return;
      for (const next of node.words.get(token.text) ?? NO_NODES) visit(next, at + 1, inner);
      if (node.classes.size > 0) {
        for (const name of token.classes.keys()) {
          const next = node.classes.get(name);
          if (next) visit(next, at + 1, inner);
        }
      }
      if (node.inner && !inner) {
        const within = innerAt(at, at === from);
        if (within) visit(node.inner, within.to, within.value);
      }
    };
    visit(this.#root, from, null);
    return found;
  }
}

const NO_NODES: readonly never[] = [];

/** Puts a candidate among others at its place. Few fit, and sorting them in the end would take longer. */
function insert<R, Inner>(candidate: Candidate<R, Inner>, found: Candidate<R, Inner>[]): void {
  let place = found.length;
  for (; place > 0; place--) {
    const before = found[place - 1] as Candidate<R, Inner>;
    if (before.to > candidate.to || (before.to === candidate.to && before.order < candidate.order)) break;
    found[place] = before;
  }
  found[place] = candidate;
}

/** A rule whose pattern fits, and the tokens that it fits. */
export class Candidate<R, Inner> implements Match<Inner> {
  readonly from: number;
  readonly to: number;
  readonly inner: Inner | null;
  readonly #leaf: Leaf<R>;
  readonly #tokens: readonly Token[];

  constructor(leaf: Leaf<R>, tokens: readonly Token[], from: number, to: number, inner: Inner | null) {
    this.#leaf = leaf;
    this.#tokens = tokens;
    this.from = from;
    this.to = to;
    this.inner = inner;
  }

  get rule(): R {
    return this.#leaf.rule;
  }

  get order(): number {
    return this.#leaf.order;
  }

  get markFrom(): number {
    return this.#indexOf(this.#leaf.markFrom);
  }

  get markTo(): number {
    return this.#indexOf(this.#leaf.markTo);
  }

  value(name: string): number | undefined {
    const index = this.#partOf(name);
    const part = this.#leaf.parts[index];
    return part?.kind === 'class' ? this.#tokenOf(index)?.classes.get(part.className) : undefined;
  }

  word(name: string): string | undefined {
    return this.#tokenOf(this.#partOf(name))?.text;
  }

  #partOf(name: string): number {
    return this.#leaf.parts.findLastIndex((part) => 'name' in part && part.name === name);
  }

  #tokenOf(part: number): Token | undefined {
    return part === -1 ? undefined : this.#tokens[this.#indexOf(part)];
  }

  /** Each part is one token but for the inner one: parts up to it are counted from the start, others from the end. */
  #indexOf(part: number): number {
    const { parts, innerPart } = this.#leaf;
    return part <= innerPart ? this.from + part : this.to - (parts.length - part);
  }
}
