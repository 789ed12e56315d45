import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** A part of the page that could not be fetched. Browsers remember that, so that only another page fetches it again. */
export class PartNotFetched extends Error {
  override name = 'PartNotFetched';
}

/** A component that comes after the page. */
export function lazyPart<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() =>
    load().then(
      (component) => ({ default: component }),
      (cause: unknown) => {
        throw new PartNotFetched('A part of the page could not be fetched.', { cause });
      },
    ),
  );
}
