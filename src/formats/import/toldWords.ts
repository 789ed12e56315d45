/** The sentences in which exports tell of an event (`tellingOf`), read again: who takes part, whose claim it is, what is quoted. */
import { STATUSES, type Status } from '../../dataset/dataset.ts';
import type { ImportedEvent, ImportedQuote } from '../importer.ts';

type Told = Pick<ImportedEvent, 'status' | 'attributedTo' | 'actors' | 'quotes'> & {
  /** In which the date is told. */
  readonly dateWords: string | null;
  /** What is none of that. */
  readonly rest: readonly string[];
};

const CLAIM = /^(\p{L}+)(?: by (.*))?\.$/u;
const DATE = /^Date: (.+)\.$/;
const WITH = /^With (.+?)\.?$/;
const QUOTE = /^“(.+)” \((.+)\)$/s;

/** `address` is that of the first source quoted. */
export function fromTold(lines: readonly string[], address?: string): Told {
  // Only what an export has written says of the date how it is meant; other people's sentences are theirs.
  const dateWords = lines.map((line) => DATE.exec(line)?.[1]).find((words) => words !== undefined) ?? null;
  const isOurs = dateWords !== null;
  const claim = isOurs ? claimIn(lines[0] ?? '') : null;
  const quotes: ImportedQuote[] = [];
  const rest: string[] = [];
  let actors: readonly string[] = [];
  for (const line of claim ? lines.slice(1) : lines) {
    const [, text, title] = (isQuoteEnd(line) ? QUOTE.exec(line) : null) ?? [];
    const names = isOurs ? WITH.exec(line)?.[1] : undefined;
    if (text !== undefined && title !== undefined) {
      const isFirst = address !== undefined && (quotes[0]?.source.title ?? title) === title;
      quotes.push({ source: { title, ...(isFirst && { url: address }) }, text });
    } else if (names !== undefined) actors = names.split('; ');
    else if (!isOurs || !DATE.test(line)) rest.push(line);
  }
  return {
    ...(claim && { status: claim.status, attributedTo: claimantsIn(claim.names, actors) }),
    actors,
    quotes,
    dateWords,
    rest,
  };
}

/** Asked before whatever looks for more, for a line may be long. */
export const isQuoteEnd = (line: string): boolean => line.endsWith(')') && line.includes('” (');

interface Claim {
  readonly status: Status;
  /** As they are written, one after another. */
  readonly names: string;
}

function claimIn(line: string): Claim | null {
  const [, word = '', names = ''] = CLAIM.exec(line) ?? [];
  const status = STATUSES.find((one): one is Status => one === word.toLowerCase());
  return status === undefined ? null : { status, names };
}

/** A comma may be part of a name: of somebody who takes part the name is known. */
function claimantsIn(names: string, actors: readonly string[]): readonly string[] {
  if (names === '' || actors.includes(names)) return names === '' ? [] : [names];
  return names.split(names.includes('; ') ? '; ' : ', ');
}
