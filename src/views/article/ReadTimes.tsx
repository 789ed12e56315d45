import { useEffect, type ReactNode, type RefObject } from 'react';
import { inSlices } from '../../browser/inSlices.ts';
import type { Source } from '../../dataset/dataset.ts';
import { selectSources } from '../../state/selectors.ts';
import { readSourceInSteps } from '../../suggest/sourceTimes.ts';
import type { TimeExpression } from '../../suggest/times/timeExpression.ts';
import { isInTooltip, Tooltip } from '../Tooltip.tsx';
import { useApp } from '../useApp.tsx';
import { useCarded } from '../useCarded.ts';
import { paragraphAt } from './paragraphAt.ts';
import styles from './ReadTimes.module.css';
import { isInSight } from './scrolling.ts';

/** For each source, for each paragraph. */
export type ArticleTimes = readonly (readonly (readonly TimeExpression[])[])[];

interface ReadTimesProps {
  readonly pane: RefObject<HTMLElement | null>;
  readonly times: ArticleTimes | null;
  readonly onRead: (times: ArticleTimes) => void;
}

/** Reads the times of the article, and tells of the one that is pointed at or has the focus how it was read. */
export function ReadTimes({ pane, times, onRead }: ReadTimesProps): ReactNode {
  const sources = useApp(selectSources);
  useEffect(() => {
    const leaving = new AbortController();
    void inSlices(readEach(sources), leaving.signal).then((done) => done && onRead(done.result));
    return () => leaving.abort();
  }, [sources, onRead]);
  const { told, dismiss } = useTold(pane);
  const expressions = told && times ? expressionsAt(told, times) : [];
  return (
    told &&
    expressions.length > 0 && (
      <Tooltip anchor={told} onDismiss={dismiss}>
        {expressions.map(({ start, how, edtf }) => (
          <div key={start} className={styles.reading}>
            <p>{how}</p>
            {edtf && (
              <p>
                EDTF <code>{edtf}</code>
              </p>
            )}
          </div>
        ))}
      </Tooltip>
    )
  );
}

function* readEach(sources: readonly Source[]): Generator<void, ArticleTimes> {
  const times: ArticleTimes[number][] = [];
  for (const source of sources) times.push(yield* readSourceInSteps(source));
  return times;
}

const TIME = '[data-time]';

/** The time that is pointed at, else the one, or the link with times in it, that has the focus. */
function useTold(pane: RefObject<HTMLElement | null>) {
  const { carded, point, focus, leave, dismiss } = useCarded<Element>(itself);
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const ending = new AbortController();
    const { signal } = ending;
    const onPointerOver = ({ target }: PointerEvent) => {
      if (target instanceof Element && !isInTooltip(target)) point(target.closest(TIME));
    };
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
      focus(target.matches(TIME) || target.querySelector(TIME) ? target : null);
    };
    // The card may be left for anything on the page.
    document.addEventListener('pointerover', onPointerOver, { signal });
    element.addEventListener('focusin', onFocus, { signal });
    element.addEventListener('focusout', leave, { signal });
    return () => ending.abort();
  }, [pane, point, focus, leave]);

  useEffect(() => {
    const element = pane.current;
    if (!element || !carded) return;
    const ending = new AbortController();
    const { signal } = ending;
    const onScroll = () => {
      if (!isInSight(carded, element)) dismiss();
    };
    element.addEventListener('scroll', onScroll, { signal });
    return () => ending.abort();
  }, [pane, carded, dismiss]);
  return { told: carded, dismiss };
}

const itself = (element: Element): Element => element;

/** One expression, or all those that a link has in it. */
function expressionsAt(told: Element, times: ArticleTimes): readonly TimeExpression[] {
  const place = paragraphAt(told);
  const inParagraph = (place && times[place.source]?.[place.paragraph]) ?? [];
  const elements = [told, ...told.querySelectorAll(TIME)];
  const indexes = new Set(elements.map((element) => element.getAttribute('data-time')));
  return inParagraph.filter((_, index) => indexes.has(String(index)));
}
