import type { EventId } from '../../dataset/entityIds.ts';

/** Watches a passage until what it returns is called. */
export type WatchPassage = (element: Element, events: readonly EventId[]) => () => void;

/**
 * Tells which events have a passage on screen. The root is the viewport and not the article's own scroll
 * container: boxes are clipped by that container anyway, and on a phone it is the page that scrolls.
 */
export function watchPassages(report: (events: readonly EventId[]) => void): WatchPassage {
  /**
   * By the paragraph around them. What is watched costs time in every frame that draws anything, and a paragraph may have
   * dozens of passages: they are watched while it is on screen.
   */
  const paragraphs = new Map<Element, Map<Element, readonly EventId[]>>();
  const visible = new Set<Element>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) visible.add(target);
      else visible.delete(target);
      for (const passage of paragraphs.get(target)?.keys() ?? []) {
        if (isIntersecting) observer.observe(passage);
        else forget(passage);
      }
    }
    const onScreen = [...paragraphs.values()].flatMap((passages) =>
      [...passages].flatMap(([element, events]) => (visible.has(element) ? events : [])),
    );
    report([...new Set(onScreen)]);
  });
  const forget = (element: Element) => {
    observer.unobserve(element);
    visible.delete(element);
  };
  return (element, events) => {
    const paragraph = element.closest('p') ?? element;
    const passages = paragraphs.get(paragraph) ?? new Map<Element, readonly EventId[]>();
    passages.set(element, events);
    paragraphs.set(paragraph, passages);
    observer.observe(visible.has(paragraph) ? element : paragraph);
    return () => {
      forget(element);
      passages.delete(element);
      if (passages.size > 0) return;
      forget(paragraph);
      paragraphs.delete(paragraph);
    };
  };
}
