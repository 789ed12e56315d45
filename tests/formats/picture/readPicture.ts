/** A picture as another program reads it: the SVG through an XML parser that is not ours. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface ReadText extends Box {
  readonly text: string;
  readonly element: Element;
}

export function readSvg(svg: string): Element {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  if (documentElement.localName !== 'svg') throw new Error(documentElement.textContent ?? '');
  return documentElement;
}

const numberOf = (element: Element, name: string): number => Number(element.getAttribute(name) ?? NaN);

/** Every line of text, with the room it takes at the least. */
export const textsIn = (root: Element): readonly ReadText[] =>
  [...root.querySelectorAll('text')].map((element) => {
    const text = element.textContent ?? '';
    const size = Number(element.getAttribute('font-size') ?? root.getAttribute('font-size'));
    const width = element.hasAttribute('textLength') ? numberOf(element, 'textLength') : size / 2;
    const anchor = numberOf(element, 'x');
    const left =
      element.getAttribute('text-anchor') === 'end' && element.getAttribute('direction') !== 'rtl'
        ? anchor - width
        : anchor;
    const y = numberOf(element, 'y');
    return { text, element, left, right: left + width, top: y - 0.8 * size, bottom: y + 0.2 * size };
  });

/** The events and lanes that are named in full, each with what is drawn for it. */
export const groupsIn = (root: Element) =>
  [...root.querySelectorAll('g')].map((element) => ({
    name: element.querySelector('title')?.textContent ?? '',
    texts: textsIn(element).map(({ text }) => text),
    boxes: [...element.querySelectorAll('path')].map(pathBox),
    element,
  }));

/** Of a path of absolute lines and arcs. */
export function pathBox(path: Element): Box {
  const [xs, ys]: [number[], number[]] = [[], []];
  for (const [, command, rest = ''] of (path.getAttribute('d') ?? '').matchAll(/([MLHVAZ])([^MLHVAZ]*)/g)) {
    const numbers = rest.split(/[ ,]+/).filter(Boolean).map(Number);
    if (command === 'H') xs.push(numbers[0] ?? NaN);
    else if (command === 'V') ys.push(numbers[0] ?? NaN);
    else if (command !== 'Z') {
      xs.push(numbers.at(-2) ?? NaN);
      ys.push(numbers.at(-1) ?? NaN);
    }
  }
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
