import { useEffect, useState, type RefObject } from 'react';

/** What is this near is drawn before it is scrolled into sight. */
const NEAR = '800px 0px';

/** `scrollMargin` reaches beyond the pane that scrolls; TypeScript's DOM library does not know it yet. */
const OPTIONS: IntersectionObserverInit & { readonly scrollMargin: string } = {
  rootMargin: NEAR,
  scrollMargin: NEAR,
};

const listeners = new WeakMap<Element, (isNear: boolean) => void>();
let observer: IntersectionObserver | null = null;

const observe = (): IntersectionObserver =>
  (observer ??= new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) listeners.get(target)?.(isIntersecting);
  }, OPTIONS));

/** Whether an element is in sight or nearly so; true where nobody is to ask, or nobody can tell. */
export function useIsNear(element: RefObject<Element | null>, isAsked: boolean): boolean {
  const isWatched = isAsked && 'IntersectionObserver' in globalThis;
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const target = element.current;
    if (!isWatched || !target) return undefined;
    listeners.set(target, setIsNear);
    observe().observe(target);
    return () => observe().unobserve(target);
  }, [element, isWatched]);
  return !isWatched || isNear;
}
