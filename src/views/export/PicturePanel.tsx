/** The timeline as a picture: what is to be in it, and how it will look. */
import { useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react';
import { download } from '../../browser/download.ts';
import { createMeasureText } from '../../browser/picture/measureText.ts';
import { CannotPaint } from '../../browser/picture/createPainter.ts';
import { pngSizeOf, toPng } from '../../browser/picture/toPng.ts';
import { toFileName } from '../../dataset/format.ts';
import type { MeasureText, Picture } from '../../formats/picture/drawing.ts';
import type { ThemeName } from '../../formats/picture/theme.ts';
import { toPicture } from '../../formats/picture/toPicture.ts';
import { toSvg } from '../../formats/picture/toSvg.ts';
import type { AppState } from '../../state/appState.ts';
import { selectDataset, selectQuoteTally } from '../../state/selectors.ts';
import controls from '../controls.module.css';
import { counting } from '../../dataset/counting.ts';
import { PictureView } from '../picture/PictureView.tsx';
import { timelineToDraw, type Period } from '../picture/timelineToDraw.ts';
import { useApp, useAppStore } from '../useApp.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import type { PanelProps } from './formats.ts';
import { OptionField } from './OptionField.tsx';
import option from './OptionField.module.css';
import styles from './PicturePanel.module.css';
import { Preview } from './Preview.tsx';
import { useSlices } from './useSlices.ts';

interface PictureFormat {
  readonly name: string;
  /** What is in it stands before that. */
  readonly purpose: string;
  readonly extension: string;
  readonly mediaType: string;
  /** Null when it was given up. */
  readonly write: (picture: Picture, given: AbortSignal) => Promise<BlobPart | null>;
  /** How large the picture will be, in a sentence. */
  readonly describeSize: (picture: Picture) => string;
}

export const SVG: PictureFormat = {
  name: 'Picture (SVG)',
  purpose: 'laid out and filtered as it is now: sharp at any size, its titles still text.',
  extension: 'svg',
  mediaType: 'image/svg+xml',
  write: (picture) => Promise.resolve(toSvg(picture)),
  describeSize: ({ width, height }) => `${width} × ${height} pixels.`,
};

export const PNG: PictureFormat = {
  name: 'Picture (PNG)',
  purpose: 'laid out and filtered as it is now, for slides, documents and messages.',
  extension: 'png',
  mediaType: 'image/png',
  write: toPng,
  describeSize: (picture) => {
    const { width, height } = pngSizeOf(picture);
    return `${width} × ${height} pixels: two for each of a plain screen.`;
  },
};

export const picturePanel = (format: PictureFormat): ComponentType<PanelProps> =>
  function ThisPicturePanel(props) {
    return <PicturePanel {...props} format={format} />;
  };

const SUBJECTS: Record<Period, string> = {
  whole: 'The whole timeline',
  window: 'The period that is zoomed to',
};

const WIDTHS = [800, 1200, 1600, 2400] as const;

interface Options {
  readonly width: number;
  readonly theme: ThemeName;
  readonly period: Period;
}

interface PicturePanelProps extends PanelProps {
  readonly format: PictureFormat;
}

function PicturePanel({ format, formId, onSaved }: PicturePanelProps): ReactNode {
  const isZoomed = useApp(({ view }) => view.window !== null);
  const { quotes } = useApp(selectQuoteTally);
  const [options, setOptions] = useState<Options>({ width: 1200, theme: 'light', period: 'whole' });
  const [hindrance, setHindrance] = useState<string | null>(null);
  const painting = useRef<AbortController | null>(null);
  // Whoever closes the dialog or chooses otherwise no longer wants the picture.
  useEffect(() => () => painting.current?.abort(), []);
  const drawn = usePicture(options);
  const picture = drawn?.options === options ? drawn.picture : null;
  const fileName = `${toFileName(useApp(selectDataset).title)}.${format.extension}`;
  const change = (changed: Partial<Options>) => {
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
      options={
        <>
          <label className={option['option']}>
            Width
            <select
              value={options.width}
              className={controls['button']}
              onChange={({ target }) => change({ width: Number(target.value) })}
            >
              {WIDTHS.map((width) => (
                <option key={width} value={width}>
                  {width} pixels
                </option>
              ))}
            </select>
          </label>
          <OptionField
            name="Colours"
            choices={[
              { id: 'light', name: 'Light' },
              { id: 'dark', name: 'Dark' },
            ]}
            chosen={options.theme}
            onChoose={(theme) => change({ theme: theme === 'dark' ? 'dark' : 'light' })}
          />
          {isZoomed && (
            <OptionField
              name="Period"
              choices={[
                { id: 'whole', name: 'All of it' },
                { id: 'window', name: 'As zoomed now' },
              ]}
              chosen={options.period}
              onChoose={(period) => change({ period: period === 'window' ? 'window' : 'whole' })}
            />
          )}
        </>
      }
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
  readonly options: Options;
  readonly picture: Picture;
}

/** Made anew with each change to the dossier; what is shown does not change while a dialog is open. */
function usePicture(options: Options): Drawn | null {
  const store = useAppStore();
  const dataset = useApp(selectDataset);
  const [measure] = useState(createMeasureText);
  return useSlices(() => draw(store.getState(), options, measure), [store, dataset, options, measure]);
}

function* draw(state: AppState, options: Options, measure: MeasureText): Generator<void, Drawn | null> {
  const timeline = timelineToDraw(state, options.period);
  yield;
  return timeline && { options, picture: toPicture(timeline, options, measure) };
}
