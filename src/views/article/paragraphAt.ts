/** Which paragraph of the article an element is, by its place among the sources and in its source, each counted from 0. */
export interface ParagraphElement {
  readonly element: HTMLElement;
  readonly source: number;
  readonly paragraph: number;
}

/** The paragraph that an element is in; null for one that is in none. */
export function paragraphAt(inside: Element | null): ParagraphElement | null {
  const element = inside?.closest<HTMLElement>('[data-paragraph]');
  const [source, paragraph] = element?.dataset['paragraph']?.split('-').map(Number) ?? [];
  return element && source !== undefined && paragraph !== undefined ? { element, source, paragraph } : null;
}
