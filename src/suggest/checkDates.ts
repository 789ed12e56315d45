/** Compares the dates of a dataset with the words that are quoted for them. */
import type { Dataset, DatedEvent, Source } from '../dataset/dataset.ts';
import { parseEdtf } from '../dataset/edtf.ts';
import { BASES } from '../dataset/eventDate.ts';
import { toIdText } from '../dataset/ids.ts';
import type { Problem } from '../dataset/problem.ts';
import { sortInSteps } from '../dataset/sortInSteps.ts';
import { allAtOnce } from './allAtOnce.ts';
import { contradictionTo, isFirm } from './contradictionIn.ts';
import { DateClaimList, joinClaims, type DateClaims, type JoinedClaims } from './dateClaims.ts';
import { readStretch, type Stretch } from './sourceStretch.ts';

/**
 * A warning for each date that is stated or resolved and lies wholly outside of what its own words mean. `file` is what the
 * dataset was parsed from, in which problems have their place.
 */
export const checkDates = (dataset: Dataset, file: unknown): readonly Problem[] =>
  allAtOnce(checkDatesInSteps(dataset, file));

/** The same, in steps that take no time to speak of. */
export function* checkDatesInSteps(
  { events, sources }: Dataset,
  file: unknown,
): Generator<void, readonly Problem[]> {
  const places = new Map(sources.map(({ id }, place) => [id, place]));
  const claims = new DateClaimList();
  for (const [number, event] of events.entries()) claims.addAll(event, number, places);
  const paths = events.map(pathsInFile(file));
  return yield* checkDateClaims([claims.finish()], sources, (event) => paths[event] ?? '');
}

/**
 * The same for the dates of a great many events. They are compared in the order of their words, so that no more than a stretch
 * of a source is held as it was read, and told in their own order.
 */
export function* checkDateClaims(
  lists: readonly DateClaims[],
  sources: readonly Source[],
  pathOf = (event: number): string => `events[${event}]`,
): Generator<void, readonly Problem[]> {
  const claims = yield* joinClaims(lists);
  const found: { readonly index: number; readonly problem: Problem }[] = [];
  let stretch: Stretch | null = null;
  for (const index of yield* orderOfWords(claims)) {
    yield;
    const { event, date, edtf, basis, source: place, paragraph, start, end } = claims.at(index);
    const source = sources[place];
    const reading = parseEdtf(edtf);
    const claimed = { basis: BASES[basis] ?? 'undated', reading: reading.ok ? reading.value : null };
    if (!source || !isFirm(claimed)) continue;
    if (!stretch?.has(source, paragraph)) stretch = yield* readStretch(source, paragraph);
    const message = contradictionTo(
      claimed,
      { start, end },
      source.paragraphs[paragraph] ?? '',
      stretch.timesIn(paragraph),
    );
    if (message === null) continue;
    const path = pathOf(event) + (date === 0 ? '.date' : `.otherDates[${date - 1}]`);
    found.push({ index, problem: { path, severity: 'warning', message } });
  }
  return found.toSorted((a, b) => a.index - b.index).map(({ problem }) => problem);
}

/** More paragraphs than any source has. */
const PARAGRAPHS = 2 ** 32;

/** Which claim comes after which in the sources. */
function* orderOfWords({ length, at }: JoinedClaims): Generator<void, Uint32Array> {
  const places = new Float64Array(length);
  for (let index = 0; index < length; index++) {
    const { source, paragraph } = at(index);
    places[index] = source * PARAGRAPHS + paragraph;
    yield;
  }
  return yield* sortInSteps(length, (a, b) => (places[a] ?? 0) - (places[b] ?? 0));
}

/** Events stand in time order here, and in any order in the file. */
function pathsInFile(file: unknown): (event: DatedEvent) => string {
  const { events } = file as { readonly events: readonly ({ readonly id?: unknown } | null)[] };
  const indexes = new Map(events.map((event, index) => [toIdText(event?.id), index]));
  return ({ id }) => (indexes.has(id) ? `events[${indexes.get(id)}]` : `events (${id})`);
}
