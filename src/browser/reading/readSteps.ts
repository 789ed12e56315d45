/** Bytes of a dataset file to a dataset, step by step, with problems that say what the matter is. */
import type { Places } from '../../dataset/columns/eventColumns.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { EventId } from '../../dataset/entityIds.ts';
import { Damage } from '../../dataset/great/parsePart.ts';
import { shellText } from '../../dataset/great/sliceEntries.ts';
import { sliceFile, type FileSlices } from '../../dataset/great/sliceFile.ts';
import { readJson, type Measure } from '../../dataset/json.ts';
import { parseUnproved } from '../../dataset/parse.ts';
import { refusal, type Problem } from '../../dataset/problem.ts';
import { decodeStrictly, encodingByMark } from '../../formats/strictDecoding.ts';
import { MAX_WHOLE_BYTES, tooLargeWhole } from './limits.ts';
import { startProving, type Proved, type Proving } from './proving.ts';
import { startGreatReading, type Companion, type GreatReading, type GreatRest } from './readGreat.ts';
import type { ReadStep } from './readStep.ts';

/** A small dossier is proved in this time, and shown with all its verdicts at once. */
const FIRST_MS = 300;
/** Progress is told after each of these. */
const STEP_MS = 100;
/** Each time as many verdicts again are shown: to show them costs the page more than it takes to find them. */
const GROWTH = 2;

/** What a person wants while a dossier is being read. */
export interface Wishes {
  /** The event that a link leads to. */
  readonly event: EventId | null;
  /** Events to prove before all others, asked for since it was called last. */
  readonly takeAsked: () => readonly EventId[];
  /** Nothing is proved now but what is asked for. */
  readonly isPaused: () => boolean;
  readonly companion: Companion | null;
  /** Until the page has drawn what it was told: for what can wait that long, and would take a processor from it. */
  readonly drawn: () => Promise<void>;
  /** Takes what finds the words of a great dossier. */
  readonly takeSearch: (search: (query: string) => Places) => void;
  /** Takes what is left to do for one: to compare its dates with their words, and to sort its titles. */
  readonly takeRest: (rest: GreatRest) => void;
}

const NO_WISHES: Wishes = {
  event: null,
  takeAsked: () => [],
  isPaused: () => false,
  companion: null,
  drawn: async () => {},
  takeSearch: () => {},
  takeRest: () => {},
};

export async function* readSteps(
  bytes: ArrayBuffer,
  wishes: Wishes = NO_WISHES,
): AsyncGenerator<ReadStep, void, void> {
  const slices = sliceFile(new Uint8Array(bytes));
  const great = slices && startGreatly(new Uint8Array(bytes), slices, wishes);
  if (great && (yield* readGreatly(great, slices, wishes))) return;
  wishes.companion?.stop();
  yield* readWhole(bytes, slices && measureOf(slices), wishes);
}

/** Null, too, when one of the events to be shown first is damaged. */
function startGreatly(
  bytes: Uint8Array<ArrayBuffer>,
  slices: FileSlices,
  { event, companion }: Wishes,
): GreatReading | null {
  try {
    return startGreatReading(bytes, slices, event, companion);
  } catch (error) {
    if (error instanceof Damage) return null;
    throw error;
  }
}

/** False when the file turned out not to be as it should be. */
async function* readGreatly(
  reading: GreatReading,
  slices: FileSlices,
  wishes: Wishes,
): AsyncGenerator<ReadStep, boolean, void> {
  const { preview, provePreview, isSoonProved, total, readOn, finish, losesDigits } = reading;
  const progress = { done: 0, of: total };
  if (isSoonProved) yield { kind: 'preview', dataset: { ...preview, events: provePreview() }, progress };
  else {
    yield { kind: 'preview', dataset: preview, progress };
    yield { kind: 'proved', events: provePreview(), problems: [], progress };
  }
  try {
    for (let done = 0; done < total;) {
      // oxlint-disable-next-line no-await-in-loop -- one step after the other
      if (!wishes.isPaused()) done = await readOn();
      // What is shown is proved already. Left there, it would keep a paused reading awake.
      wishes.takeAsked();
      yield { kind: 'progress', progress: { done, of: total } };
    }
  } catch (error) {
    if (error instanceof Damage) return false;
    throw error;
  }
  const { file, problems, search, rest } = finish();
  const lost = losesDigits ? await digitsLost(slices) : [];
  yield { kind: 'great', file, problems: [...lost, ...problems] };
  wishes.takeSearch(search.find);
  await wishes.drawn();
  search.prepare();
  wishes.takeRest(rest());
  return true;
}

/** Outside of events. */
async function digitsLost(slices: FileSlices): Promise<readonly Problem[]> {
  const { depth, shellColons } = slices;
  return (await readJson(shellText(slices), { depth, colons: shellColons })).problems;
}

const measureOf = ({ depth, shellColons, colons }: FileSlices): Measure => ({
  depth,
  colons: colons.reduce((sum, each) => sum + each, shellColons),
});

async function* readWhole(
  bytes: ArrayBuffer,
  measured: Measure | null,
  wishes: Wishes,
): AsyncGenerator<ReadStep, void, void> {
  if (bytes.byteLength > MAX_WHOLE_BYTES) {
    yield { kind: 'refused', problems: [refusal(tooLargeWhole(bytes.byteLength))] };
    return;
  }
  const file = decodeText(new Uint8Array(bytes));
  if (file === null) {
    yield { kind: 'refused', problems: [NOT_TEXT] };
    return;
  }
  const { value, problems, isReadable } = await readJson(file, measured);
  const unproved = isReadable ? parseUnproved(value) : { dataset: null, problems: [] };
  if (!('events' in unproved)) {
    yield { kind: 'refused', problems: [...problems, ...unproved.problems] };
    return;
  }

  const proving = startProving(unproved);
  const first = yield* proveBeforehand(proving, wishes);
  yield {
    kind: 'opened',
    dataset: proving.dataset(),
    file,
    problems: [...problems, ...unproved.problems, ...first],
    progress: proving.progress(),
  };
  yield* proveTheRest(proving, wishes);
  await wishes.drawn();
  yield { kind: 'finished', problems: await dateWarnings(proving.dataset(), value) };
}

/** Proves for a moment, and tells the problems. */
function* proveBeforehand(
  proving: Proving,
  { takeAsked, isPaused }: Wishes,
): Generator<ReadStep, readonly Problem[]> {
  const problems: Problem[] = [];
  const end = performance.now() + FIRST_MS;
  do {
    problems.push(...proving.proveFor(isPaused() ? 0 : STEP_MS, takeAsked()).problems);
    if (!proving.isFinished()) yield { kind: 'progress', progress: proving.progress() };
  } while (!proving.isFinished() && performance.now() < end);
  return problems;
}

function* proveTheRest(proving: Proving, { takeAsked, isPaused }: Wishes): Generator<ReadStep> {
  let shown = proving.progress().done;
  let kept: Proved = { events: [], problems: [] };
  while (!proving.isFinished()) {
    const asked = takeAsked();
    kept = join(kept, proving.proveFor(isPaused() ? 0 : STEP_MS, asked));
    const progress = proving.progress();
    if (asked.length > 0 || progress.done >= GROWTH * shown || proving.isFinished()) {
      yield { kind: 'proved', ...kept, progress };
      kept = { events: [], problems: [] };
      shown = progress.done;
    } else yield { kind: 'progress', progress };
  }
}

const NOT_TEXT = refusal(
  'This is not a text file, or it is damaged. Dateline opens articles, tables saved as CSV, and dossiers: .json files in UTF-8.',
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
