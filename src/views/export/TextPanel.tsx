import { useEffect, useMemo, useRef, useState, type ComponentType, type ReactNode } from 'react';
import { copyText } from '../../browser/clipboard.ts';
import { download } from '../../browser/download.ts';
import { createFile } from '../../browser/createFile.ts';
import { inSlices } from '../../browser/inSlices.ts';
import { toFileName } from '../../dataset/format.ts';
import type { Chosen, Exporter } from '../../formats/exporter.ts';
import { selectDataset, selectShownPlaces } from '../../state/selectors.ts';
import controls from '../controls.module.css';
import { counting, grouped } from '../../dataset/counting.ts';
import { useApp, useAppStore } from '../useApp.tsx';
import { dossierToExport, type Extent, type Outgoing } from './dossierToExport.ts';
import { ExportPanel } from './ExportPanel.tsx';
import type { PanelProps } from './formats.ts';
import { OptionField } from './OptionField.tsx';
import { ShownText } from './ShownText.tsx';
import { useBeginning, useLosses } from './useWritten.ts';

/** The panel of a format that is text. */
export const textPanel = (exporter: Exporter): ComponentType<PanelProps> =>
  function ThisTextPanel(props) {
    const [extent, setExtent] = useState<Extent>('all');
    const outgoing = useOutgoing(extent);
    return (
      outgoing && (
        <TextPanel {...props} exporter={exporter} outgoing={outgoing} extent={extent} setExtent={setExtent} />
      )
    );
  };

function useOutgoing(extent: Extent): Outgoing | null {
  const store = useAppStore();
  const dataset = useApp((state) => state.dataset);
  // Made anew with each change to the dossier; what is shown does not change while a dialog is open.
  // oxlint-disable-next-line react/exhaustive-deps
  return useMemo(() => dossierToExport(store.getState(), extent), [store, dataset, extent]);
}

interface TextPanelProps extends PanelProps {
  readonly exporter: Exporter;
  readonly outgoing: Outgoing;
  readonly extent: Extent;
  readonly setExtent: (extent: Extent) => void;
}

const FAULT = 'The file could not be made because of a fault in Dateline. Nothing of the dossier is lost.';
const NOT_COPIED = 'It could not be copied; save the file instead.';

const NOTHING_CHOSEN: Chosen = {};

function TextPanel({ exporter, outgoing, extent, setExtent, formId, onSaved }: TextPanelProps): ReactNode {
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const [outcome, setOutcome] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const writing = useRef<AbortController | null>(null);
  // Whoever closes the dialog or chooses another format no longer wants the file.
  useEffect(() => () => writing.current?.abort(), []);
  const total = useApp(selectDataset).events.length;
  const shown = useApp(selectShownPlaces).length;
  const isPreview = useApp(({ proving }) => proving?.isPreview ?? false);
  const losses = useLosses(exporter, outgoing.dataset);
  const beginning = useBeginning(exporter, outgoing, chosen);
  const fileName = `${toFileName(outgoing.dataset.title)}.${exporter.extension}`;

  const write = async (take: (piece: string) => void, hand: () => Promise<void> | void): Promise<void> => {
    const given = new AbortController();
    writing.current = given;
    setIsBusy(true);
    setOutcome('');
    try {
      const work = exporter.toPieces(outgoing, chosen)[Symbol.iterator]();
      if (await inSlices(work, given.signal, take)) await hand();
    } catch {
      setOutcome(FAULT);
    }
    setIsBusy(false);
  };
  const save = () => {
    const file = createFile();
    return write(file.add, () => {
      download(fileName, file.finish(), exporter.mediaType);
      onSaved(fileName);
    });
  };
  const copy = () => {
    const pieces: string[] = [];
    return write(
      (piece) => pieces.push(piece),
      async () => setOutcome((await copyText(pieces.join(''))) ? 'Copied' : NOT_COPIED),
    );
  };

  const hasExtent = exporter.takesSome && shown < total;
  return (
    <ExportPanel
      formId={formId}
      name={exporter.name}
      purpose={exporter.purpose}
      losses={losses && [...unfoundWords(outgoing.unfound), ...losses.sentences]}
      options={
        hasExtent || exporter.options.length > 0 ? (
          <>
            {hasExtent && (
              <OptionField
                name="Events"
                choices={[
                  { id: 'all', name: `All ${counting(total, 'event')}` },
                  { id: 'shown', name: `The ${grouped(shown)} shown` },
                ]}
                chosen={extent}
                onChoose={(id) => setExtent(id === 'shown' ? 'shown' : 'all')}
              />
            )}
            {exporter.options.map(({ id, name, choices }) => (
              <OptionField
                key={id}
                name={name}
                choices={choices}
                chosen={chosen[id] ?? choices[0]?.id ?? ''}
                onChoose={(choice) => setChosen({ ...chosen, [id]: choice })}
              />
            ))}
          </>
        ) : null
      }
      fileName={fileName}
      save={() => void save()}
      hindrance={
        isBusy
          ? 'The file is being written…'
          : isPreview
            ? 'The dossier is still being read. It can be saved when all of it is there.'
            : losses?.isAll
              ? 'Nothing of this can be in this format; choose another.'
              : null
      }
      outcome={outcome}
      otherActions={
        <button type="button" className={controls.button} disabled={isBusy} onClick={() => void copy()}>
          Copy
        </button>
      }
    >
      <ShownText
        name={beginning?.isWhole ? 'The file' : 'The beginning of the file'}
        text={beginning?.text ?? null}
      />
    </ExportPanel>
  );
}

const unfoundWords = (unfound: number): readonly string[] =>
  unfound === 0
    ? []
    : [`${counting(unfound, 'quote')} not found in the source: left out of the file, kept in the draft.`];
