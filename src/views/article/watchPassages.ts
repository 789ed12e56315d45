import type { EventId } from '../../dataset/entityIds.ts';

export interface PassageWatch {
  readonly watch: (element: Element, events: readonly EventId[]) => () => void;
  readonly disconnect: () => void;
}

/**
 * Tells which events have a passage on screen. The root is the viewport and not the article's own scroll
 * container: boxes are clipped by that container anyway, and on a phone it is the page that scrolls.
 */
export function watchPassages(report: (events: readonly EventId[]) => void): PassageWatch {
  const watched = new Map<Element, readonly EventId[]>();
  const visible = new Set<Element>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) visible.add(target);
      else visible.delete(target);
    }
    const onScreen = [...watched].flatMap(([element, events]) => (visible.has(element) ? events : []));
    report([...new Set(onScreen)]);
  });
  return {
    watch: (element, events) => {
      watched.set(element, events);
      observer.observe(element);
      return () => {
        observer.unobserve(element);
        watched.delete(element);
        visible.delete(element);
      };
    },
    disconnect: () => observer.disconnect(),
  };
}
