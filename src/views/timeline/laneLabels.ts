/** The names at the left of the lanes. The chart makes a lane as high as its name is. */
import type { Lane } from '../../layout/lane.ts';
import styles from './eventMark.module.css';

export class LaneLabels {
  readonly #labels = new Map<string, HTMLElement>();

  /** The element for a lane, with the name that it has now. */
  labelOf({ id, name }: Lane): HTMLElement {
    const label = this.#labels.get(id) ?? emptyLabel();
    // To write the same again would have the browser lay it out again.
    if (label.title !== name) {
      label.textContent = name;
      label.title = name;
    }
    this.#labels.set(id, label);
    return label;
  }

  /** Whether it was another height, in pixels. */
  setHeight(lane: Lane, height: number): boolean {
    const { style } = this.labelOf(lane);
    const isOther = style.height !== `${height}px`;
    style.height = `${height}px`;
    return isOther;
  }
}

/** Low from the start: the chart measures it before it is laid out, and would keep room for every line of a long name. */
function emptyLabel(): HTMLElement {
  const label = document.createElement('div');
  label.className = styles['lane'] ?? '';
  label.style.height = '0px';
  return label;
}
