/** The element that shows the timeline in a web page of the reader's own. */
import { useState, type ReactNode } from 'react';
import { copyText } from '../../browser/clipboard.ts';
import { toFrame } from '../../formats/link/toFrame.ts';
import { encodeAddress } from '../../state/address.ts';
import { selectDataset } from '../../state/selectors.ts';
import { absolute, named } from '../copyLinks.ts';
import { useApp } from '../useApp.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import type { PanelProps } from './formats.ts';
import { DossierLinkPanel } from './LinkPanel.tsx';
import { ShownText } from './ShownText.tsx';

const NAME = 'Embedding code';
const PURPOSE =
  'Put it into a web page: the timeline and the chosen event show there as you see them now, and “Open in Dateline” leads to all the rest.';
const ACTION = 'Copy code';

export function EmbedPanel(props: PanelProps): ReactNode {
  const { title } = useApp(selectDataset);
  const { kind } = useApp(({ origin }) => origin);
  // What lies on this machine alone cannot be fetched by others: it goes along.
  return kind === 'file' || kind === 'draft' ? (
    <DossierLinkPanel
      {...props}
      name={NAME}
      purpose={PURPOSE}
      action={ACTION}
      toText={(link) => toFrame(link, title)}
    />
  ) : (
    <PublishedPanel {...props} />
  );
}

function PublishedPanel({ formId, start }: PanelProps): ReactNode {
  const { title } = useApp(selectDataset);
  const origin = useApp((state) => state.origin);
  const view = useApp((state) => state.view);
  const [outcome, setOutcome] = useState('');
  const link = absolute(encodeAddress(named(origin, start), view));
  const frame = toFrame(link, title);
  const copy = async (): Promise<void> => {
    setOutcome('');
    setOutcome((await copyText(frame)) ? 'Copied' : 'It could not be copied: select it above.');
  };
  return (
    <ExportPanel
      formId={formId}
      name={NAME}
      purpose={PURPOSE}
      losses={['The articles, the list and the filters.']}
      options={null}
      fileName=""
      action={ACTION}
      save={() => void copy()}
      hindrance={null}
      outcome={outcome}
    >
      <ShownText name="What is copied" text={frame} isWrapped />
    </ExportPanel>
  );
}
