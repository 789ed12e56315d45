/** The timeline as a picture: what is to be in it, and how it will look. */
import { useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react';
import { download } from '../../browser/download.ts';
import { createMeasureText } from '../../browser/picture/measureText.ts';
import { CannotPaint } from '../../browser/picture/createPainter.ts';
import { toFileName } from '../../dataset/format.ts';
import type { MeasureText, Picture } from '../../formats/picture/drawing.ts';
import { toPicture } from '../../formats/picture/toPicture.ts';
import type { AppState } from '../../state/appState.ts';
import { selectDataset, selectQuoteTally } from '../../state/selectors.ts';
import { counting } from '../../dataset/counting.ts';
import { PictureView } from '../picture/PictureView.tsx';
import { timelineToDraw, type Period } from '../picture/timelineToDraw.ts';
import { useApp, useAppStore } from '../useApp.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import type { PictureFormat } from './pictureFormats.ts';
import { PictureOptions, type PictureSettings } from './PictureOptions.tsx';
import type { PanelProps } from './formats.ts';
import styles from './PicturePanel.module.css';
import { Preview } from './Preview.tsx';
import { useSlices } from './useSlices.ts';

export const picturePanel = (format: PictureFormat): ComponentType<PanelProps> =>
  function ThisPicturePanel(props) {
    return <PicturePanel {...props} format={format} />;
  };

const SUBJECTS: Record<Period, string> = {
  whole: 'The whole timeline',
  window: 'The period that is zoomed to',
};

interface PicturePanelProps extends PanelProps {
  readonly format: PictureFormat;
}

function PicturePanel({ format, formId, onSaved }: PicturePanelProps): ReactNode {
  const isZoomed = useApp(({ view }) => view.window !== null);
  const { quotes } = useApp(selectQuoteTally);
  const [options, setOptions] = useState<PictureSettings>({ width: 1200, theme: 'light', period: 'whole' });
  const [hindrance, setHindrance] = useState<string | null>(null);
  const painting = useRef<AbortController | null>(null);
  // Whoever closes the dialog or chooses otherwise no longer wants the picture.
  useEffect(() => () => painting.current?.abort(), []);
  const drawn = usePicture(options);
  const picture = drawn?.options === options ? drawn.picture : null;
  const fileName = `${toFileName(useApp(selectDataset).title)}.${format.extension}`;
  const change = (changed: Partial<PictureSettings>) => {
    painting.current?.abort();
    setHindrance(null);
    setOptions({ ...options, ...changed });
  };
  const save = async (): Promise<void> => {
    if (!picture) return;
    const given = new AbortController();
    painting.current = given;
    setHindrance('The picture is being painted…');
    try {
      const written = await format.write(picture, given.signal);
      if (written === null) return;
      download(fileName, written, format.mediaType);
    } catch (error) {
      if (!(error instanceof CannotPaint)) throw error;
      setHindrance(error.message);
      return;
    }
    onSaved(fileName);
  };
  return (
    <ExportPanel
      formId={formId}
      name={format.name}
      purpose={`${SUBJECTS[options.period]}, ${format.purpose}`}
      losses={[
        quotes === 0 ? 'The articles.' : `${counting(quotes, 'quote')}, and the articles that they are from.`,
      ]}
      options={<PictureOptions options={options} isZoomed={isZoomed} onChange={change} />}
      fileName={fileName}
      save={() => void save()}
      hindrance={hindrance ?? (picture ? null : 'The picture is being drawn…')}
    >
      <Preview
        name={picture ? `The picture. ${format.describeSize(picture)}` : 'The picture.'}
        isBusy={!picture}
      >
        {drawn && <PictureView picture={drawn.picture} className={styles.picture} />}
      </Preview>
    </ExportPanel>
  );
}

interface Drawn {
  readonly options: PictureSettings;
  readonly picture: Picture;
}

/** Made anew with each change to the dossier; what is shown does not change while a dialog is open. */
function usePicture(options: PictureSettings): Drawn | null {
  const store = useAppStore();
  const dataset = useApp(selectDataset);
  const [measure] = useState(createMeasureText);
  return useSlices(() => draw(store.getState(), options, measure), [store, dataset, options, measure]);
}

function* draw(
  state: AppState,
  options: PictureSettings,
  measure: MeasureText,
): Generator<void, Drawn | null> {
  const timeline = timelineToDraw(state, options.period);
  yield;
  return timeline && { options, picture: toPicture(timeline, options, measure) };
}
