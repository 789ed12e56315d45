/** A dossier that is read as a whole: a small one, one whose articles are most of it, and one that is damaged. */
import type { Dataset } from '../../dataset/dataset.ts';
import { readJson, type Measure } from '../../dataset/json.ts';
import { parseUnproved } from '../../dataset/parse.ts';
import { refusal, type Problem } from '../../dataset/problem.ts';
import { decodeStrictly, encodingByMark } from '../../formats/strictDecoding.ts';
import { MAX_WHOLE_BYTES, tooLargeWhole } from './limits.ts';
import { startProving, type Proved, type Proving } from './proving.ts';
import type { ReadStep } from './readStep.ts';
import type { Wishes } from './wishes.ts';

/** A small dossier is proved in this time, and shown with all its verdicts at once. */
const FIRST_MS = 300;
/** Progress is told after each of these. */
const STEP_MS = 100;
/** Each time as many verdicts again are shown: to show them costs the page more than it takes to find them. */
const GROWTH = 2;

export async function* readWhole(
  bytes: Uint8Array<ArrayBuffer>,
  measured: Measure | null,
  wishes: Wishes,
): AsyncGenerator<ReadStep, void, void> {
  if (bytes.length > MAX_WHOLE_BYTES) {
    yield { kind: 'refused', problems: [refusal(tooLargeWhole(bytes.length))] };
    return;
  }
  const file = decodeText(bytes);
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
  yield { kind: 'finished', problems: await dateWarnings(proving.dataset(), value, wishes) };
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
async function dateWarnings(
  dataset: Dataset,
  file: unknown,
  { quietly }: Wishes,
): Promise<readonly Problem[]> {
  const hasWords = dataset.events.some(({ date, otherDates }) =>
    [date, ...otherDates].some(({ wordsAt }) => wordsAt !== null),
  );
  const checker = hasWords ? await import('../../suggest/checkDates.ts').catch(() => null) : null;
  return checker ? quietly(checker.checkDatesInSteps(dataset, file)) : [];
}

/** UTF-8, or UTF-16 where a byte order mark says so; null for what is no text. */
function decodeText(bytes: Uint8Array<ArrayBuffer>): string | null {
  const text = decodeStrictly(bytes, encodingByMark(bytes) ?? 'utf-8');
  return text?.includes('\0') ? null : text;
}
