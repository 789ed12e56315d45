import { use, type ComponentType, type FunctionComponent } from 'react';

/** A part of the page that could not be fetched. Browsers remember that, so that only another page fetches it again. */
export class PartNotFetched extends Error {
  override name = 'PartNotFetched';
}

/**
 * Makes components that come after the page, all from one module: once it is there, each is drawn at once with what is around
 * it. It is fetched when the first of them is drawn, or before, by `fetch`.
 */
export function lazyParts<Module>(load: () => Promise<Module>) {
  let loading: Promise<Module> | null = null;
  const fetch = (): Promise<Module> =>
    (loading ??= load().catch((cause: unknown) => {
      throw new PartNotFetched('A part of the page could not be fetched.', { cause });
    }));
  const choosePart = <Props extends object>(
    choose: (module: Module) => ComponentType<Props>,
  ): FunctionComponent<Props> =>
    function LazyPart(props) {
      const Part = choose(use(fetch()));
      return <Part {...props} />;
    };
  return Object.assign(choosePart, { fetch });
}
