import { createColumnBuilder } from '../columns/columnBuilder.ts';
import type { NamePlaces } from '../columns/eventColumns.ts';
import { markNumbersOf } from '../columns/markColumns.ts';
import type { DatedEvent } from '../dataset.ts';
import type { EventId } from '../entityIds.ts';
import { provedPassage, type Quote, type Verdict } from '../verdict.ts';
import type { GreatPart } from './greatPart.ts';
import { createTextList } from './textList.ts';

export interface GreatBuilder {
  /** The next event of the file, proved, the first byte of it and the first one after it, and the id the file gives it. */
  readonly add: (event: DatedEvent, start: number, end: number, ownId: string | null) => void;
  readonly finish: () => GreatPart;
}

/** For at most `capacity` events. `places` may grow while events are added. */
export function createGreatBuilder(capacity: number, places: NamePlaces): GreatBuilder {
  const columns = createColumnBuilder(capacity, places);
  const marks = {
    extents: new Uint8Array(capacity),
    openSides: new Uint8Array(capacity),
    weights: new Float32Array(capacity),
  };
  const [starts, ends] = [new Uint32Array(capacity), new Uint32Array(capacity)];
  const [passageStarts, passageEnds]: [number[], number[]] = [[], []];
  const renamed = new Map<number, EventId>();
  const doubtful = new Map<number, readonly Verdict[]>();
  const ids = createTextList();
  let length = 0;

  return {
    add(event, start, end, ownId) {
      const number = length++;
      columns.add(event);
      const { extent, openSides, weight } = markNumbersOf(event);
      marks.extents[number] = extent;
      marks.openSides[number] = openSides;
      marks.weights[number] = weight;
      starts[number] = start;
      ends[number] = end;
      ids.add(event.id);
      if (event.id !== ownId) renamed.set(number, event.id);
      let isAllVerbatim = true;
      for (const quote of event.quotes) {
        const passage = provedPassage(quote);
        isAllVerbatim &&= isVerbatim(quote);
        if (!passage) continue;
        passageStarts.push(passage.start);
        passageEnds.push(passage.end);
      }
      if (!isAllVerbatim)
        doubtful.set(
          number,
          event.quotes.map(({ verdict }) => verdict),
        );
    },
    finish: () => ({
      columns: columns.finish(),
      marks: {
        extents: marks.extents.subarray(0, length),
        openSides: marks.openSides.subarray(0, length),
        weights: marks.weights.subarray(0, length),
      },
      starts: starts.subarray(0, length),
      ends: ends.subarray(0, length),
      ids: ids.finish(),
      renamed,
      doubtful,
      passageStarts: Uint32Array.from(passageStarts),
      passageEnds: Uint32Array.from(passageEnds),
    }),
  };
}

const isVerbatim = ({ verdict }: Quote): boolean => verdict.kind === 'verbatim' && !verdict.positionWasWrong;
