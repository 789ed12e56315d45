import type { ReactNode } from 'react';
import { languageOf } from '../../dataset/textLanguage.ts';
import { encodeAddress } from '../../state/address.ts';
import controls from '../controls.module.css';
import { absolute, named } from '../copyLinks.ts';
import { selectTimelineModel, type TimelineModel } from '../timeline/timelineModel.ts';
import { useZoom } from '../timeline/useZoom.ts';
import { useApp } from '../useApp.tsx';
import styles from './EmbedBar.module.css';

/** What the timeline is of, how it is zoomed, and the way to all the rest. */
export function EmbedBar({ start }: { readonly start: string }): ReactNode {
  const dataset = useApp((state) => state.dataset);
  const model = useApp((state) => (state.dataset ? selectTimelineModel(state) : null));
  const origin = useApp((state) => state.origin);
  const view = useApp((state) => state.view);
  return (
    <footer className={styles['bar']}>
      <h1 className={styles['title']}>
        {dataset && <bdi lang={languageOf(dataset.title, dataset.language)}>{dataset.title}</bdi>}
      </h1>
      {model && <Zoom model={model} />}
      <a
        href={absolute(encodeAddress(named(origin, start), { ...view, isArticleShown: true }))}
        target="_blank"
        rel="noopener"
        title="Opens the articles, the list and the filters, in a new tab"
      >
        Open in Dateline <span aria-hidden="true">↗</span>
      </a>
    </footer>
  );
}

function Zoom({ model }: { readonly model: TimelineModel }): ReactNode {
  const zoom = useZoom(model);
  return (
    <>
      <span className={styles['hint']}>Ctrl + wheel zooms</span>
      <span className={styles['zoom']}>
        <button type="button" className={controls['button']} aria-label="Zoom out" onClick={zoom.out}>
          −
        </button>
        <button type="button" className={controls['button']} aria-label="Zoom in" onClick={zoom.in}>
          +
        </button>
        <button type="button" className={controls['button']} onClick={zoom.fit}>
          Fit
        </button>
      </span>
    </>
  );
}
