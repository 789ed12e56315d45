import { useState } from 'react';
import { createMeasureText } from '../../browser/picture/measureText.ts';
import { paperPictures } from '../picture/paperPictures.ts';
import { PictureView } from '../picture/PictureView.tsx';
import { timelineToDraw } from '../picture/timelineToDraw.ts';
import { useApp, useAppStore } from '../useApp.tsx';
import styles from './PrintView.module.css';

/** The timeline as it is filtered, all of it, on as few sheets as hold it. */
export function PaperTimeline() {
  const store = useAppStore();
  const [measure] = useState(createMeasureText);
  // Drawn anew with whatever the chronology beneath it is drawn anew for.
  useApp(({ dataset }) => dataset);
  useApp(({ view }) => view);
  const timeline = timelineToDraw(store.getState(), 'whole');
  const pictures = timeline ? paperPictures(timeline, measure) : [];
  return pictures.map((picture, index) => (
    // Pictures are known by their order alone.
    // oxlint-disable-next-line react/no-array-index-key
    <figure key={index} className={styles.timeline}>
      <PictureView picture={picture} />
    </figure>
  ));
}
