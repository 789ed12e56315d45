/** What the chart library is given to draw. Elements stand apart, for the library copies what it is given. */
import { DataSet } from 'vis-data/esnext';
import type { TimeSpan } from '../../dataset/eventDate.ts';
import { MARK_TYPE } from './visMark.ts';

export interface ChartItem {
  /** Ours, never the file's. */
  readonly id: string;
  readonly lane: string;
  readonly span: TimeSpan;
  readonly element: HTMLElement;
}

export interface ChartLane {
  readonly id: string;
  readonly label: HTMLElement;
}

interface VisItem extends TimeSpan {
  readonly id: string;
  readonly group: string;
  readonly type: string;
  readonly content: string;
}

interface VisLane {
  readonly id: string;
  readonly order: number;
  readonly content: string;
}

export class ChartItems {
  readonly data = new DataSet<VisItem>();
  readonly #elements = new Map<string, HTMLElement>();
  readonly template = fillFrom(this.#elements);

  /** Replaces what is drawn by the difference. */
  set(items: readonly ChartItem[]): void {
    const wanted = new Set(items.map(({ id }) => id));
    const gone = this.data.getIds().filter((id) => !wanted.has(String(id)));
    if (gone.length > 0) this.data.remove(gone);
    for (const id of gone) this.#elements.delete(String(id));
    const changed = items.filter((item) => !this.#isDrawn(item));
    for (const { id, element } of changed) this.#elements.set(id, element);
    if (changed.length > 0) {
      this.data.update(
        changed.map(({ id, lane, span }) => ({ id, group: lane, ...span, type: MARK_TYPE, content: id })),
      );
    }
  }

  #isDrawn({ id, lane, span, element }: ChartItem): boolean {
    const drawn = this.data.get(id);
    return (
      this.#elements.get(id) === element &&
      drawn?.group === lane &&
      drawn.start === span.start &&
      drawn.end === span.end
    );
  }
}

export class ChartLanes {
  readonly data = new DataSet<VisLane>();
  readonly #labels = new Map<string, HTMLElement>();
  readonly template = fillFrom(this.#labels);

  /** Whether there were some before, none of which is left. */
  set(lanes: readonly ChartLane[]): boolean {
    const wanted = new Set(lanes.map(({ id }) => id));
    const before = this.data.getIds();
    const gone = before.filter((id) => !wanted.has(String(id)));
    this.data.remove(gone);
    for (const { id, label } of lanes) this.#labels.set(id, label);
    this.data.update(lanes.map(({ id }, order) => ({ id, order, content: id })));
    return before.length > 0 && gone.length === before.length;
  }
}

/** A template that puts our element in place; returning an object that is no element says that it has done so. */
function fillFrom(elements: ReadonlyMap<string, HTMLElement>) {
  return (entry: { readonly id: string } | null, place: HTMLElement): string => {
    const element = entry ? elements.get(entry.id) : undefined;
    if (element && place.firstChild !== element) place.replaceChildren(element);
    return {} as string;
  };
}
