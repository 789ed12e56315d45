/** Bytes of a dataset file to a dataset, step by step, with problems that say what the matter is. */
import type { Dataset } from '../../dataset/dataset.ts';
import type { EventId } from '../../dataset/entityIds.ts';
import { readJson } from '../../dataset/json.ts';
import { parseUnproved } from '../../dataset/parse.ts';
import { refusal, type Problem } from '../../dataset/problem.ts';
import { decodeStrictly, encodingByMark } from '../../formats/strictDecoding.ts';
import { startProving, type Proved } from './proving.ts';

export type ReadStep =
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** What the file says, with as many verdicts as the first moment gave; the other quotes are unchecked. */
  | {
      readonly kind: 'opened';
      readonly dataset: Dataset;
      /** The text of the file, which is handed over faster than what it stands for. */
      readonly file: string;
      readonly problems: readonly Problem[];
      readonly progress: Progress;
    }
  | ({ readonly kind: 'proved'; readonly progress: Progress } & Proved)
  | { readonly kind: 'progress'; readonly progress: Progress }
  /** All quotes are proved, and the dates compared with their words. */
  | { readonly kind: 'finished'; readonly problems: readonly Problem[] };

/** Counted in quotes. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** A small dossier is proved in this time, and shown with all its verdicts at once. */
const FIRST_MS = 300;
/** Progress is told after each of these. */
const STEP_MS = 100;
/** Each time as many verdicts again are shown: to show them costs the page more than it takes to find them. */
const GROWTH = 2;

/** What a person wants while a dossier is being proved. */
export interface Wishes {
  /** Events to prove before all others, asked for since it was called last. */
  readonly takeAsked: () => readonly EventId[];
  /** Nothing is proved now but what is asked for. */
  readonly isPaused: () => boolean;
}

const NO_WISHES: Wishes = { takeAsked: () => [], isPaused: () => false };

export async function* readSteps(
  bytes: ArrayBuffer,
  { takeAsked, isPaused }: Wishes = NO_WISHES,
): AsyncGenerator<ReadStep, void, void> {
  const text = decodeText(new Uint8Array(bytes));
  if (text === null) {
    yield { kind: 'refused', problems: [NOT_TEXT] };
    return;
  }
  const { value, problems, isReadable } = await readJson(text);
  const unproved = isReadable ? parseUnproved(value) : { dataset: null, problems: [] };
  if (!('events' in unproved)) {
    yield { kind: 'refused', problems: [...problems, ...unproved.problems] };
    return;
  }

  const proving = startProving(unproved);
  const of = unproved.dataset.events.reduce((sum, { quotes }) => sum + quotes.length, 0);
  const progress = (): Progress => ({ done: proving.done(), of });
  const first = proving.proveFor(FIRST_MS, takeAsked());
  yield {
    kind: 'opened',
    dataset: proving.dataset(),
    file: text,
    problems: [...problems, ...unproved.problems, ...first.problems],
    progress: progress(),
  };
  let shown = proving.done();
  let kept: Proved = { events: [], problems: [] };
  while (!proving.isFinished()) {
    const asked = takeAsked();
    kept = join(kept, proving.proveFor(isPaused() ? 0 : STEP_MS, asked));
    if (asked.length > 0 || proving.done() >= GROWTH * shown || proving.isFinished()) {
      yield { kind: 'proved', ...kept, progress: progress() };
      kept = { events: [], problems: [] };
      shown = proving.done();
    } else yield { kind: 'progress', progress: progress() };
  }
  yield { kind: 'finished', problems: await dateWarnings(proving.dataset(), value) };
}

const NOT_TEXT = refusal(
  'This is not a text file, or it is damaged. Dateline opens dossiers: .json files in UTF-8.',
);

const join = (a: Proved, b: Proved): Proved => ({
  events: [...a.events, ...b.events],
  problems: [...a.problems, ...b.problems],
});

/** The reader of dates comes only when there are words to read. */
async function dateWarnings(dataset: Dataset, file: unknown): Promise<readonly Problem[]> {
  const hasWords = dataset.events.some(({ date, otherDates }) =>
    [date, ...otherDates].some(({ wordsAt }) => wordsAt !== null),
  );
  const checker = hasWords ? await import('../../suggest/checkDates.ts').catch(() => null) : null;
  return checker ? checker.checkDates(dataset, file) : [];
}

/** UTF-8, or UTF-16 where a byte order mark says so; null for what is no text. */
function decodeText(bytes: Uint8Array<ArrayBuffer>): string | null {
  const text = decodeStrictly(bytes, encodingByMark(bytes) ?? 'utf-8');
  return text?.includes('\0') ? null : text;
}
