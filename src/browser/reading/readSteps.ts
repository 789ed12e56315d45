/** Bytes of a dataset file to a dataset, step by step, with problems that say what the matter is. */
import { Damage } from '../../dataset/great/parsePart.ts';
import { shellText } from '../../dataset/great/sliceEntries.ts';
import type { FileSlices } from '../../dataset/great/sliceFile.ts';
import { readJson, type Measure } from '../../dataset/json.ts';
import type { Problem } from '../../dataset/problem.ts';
import type { ArrivedFile } from './arrival.ts';
import type { EarlyRead } from './readEarly.ts';
import { startGreatReading, type GreatReading } from './readGreat.ts';
import type { ReadStep } from './readStep.ts';
import { readWhole } from './readWhole.ts';
import { NO_WISHES, type Wishes } from './wishes.ts';

export async function* readSteps(
  { bytes, slices, early }: ArrivedFile,
  wishes: Wishes = NO_WISHES,
): AsyncGenerator<ReadStep, void, void> {
  const great = slices && startGreatly(bytes, slices, early, wishes);
  if (great) {
    // Those of what was read early were told then.
    if (!early) yield { kind: 'articles', sources: great.preview.sources };
    if (yield* readGreatly(great, slices, wishes)) return;
  }
  wishes.companion?.stop();
  yield* readWhole(bytes, slices && measureOf(slices), wishes);
}

/** Null, too, when one of the events to be shown first is damaged. */
function startGreatly(
  bytes: Uint8Array<ArrayBuffer>,
  slices: FileSlices,
  early: EarlyRead | null,
  { event, companion }: Wishes,
): GreatReading | null {
  try {
    return startGreatReading(bytes, slices, event, companion, early);
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
  const { provePreview, isSoonProved, total, readOn, finish, losesDigits } = reading;
  const { sources: _, ...preview } = reading.preview;
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
  await wishes.slowly(search.prepare());
  wishes.takeRest(rest);
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
