/** The element that shows the timeline in a web page of the reader's own. */
import type { ReactNode } from 'react';
import { toFrame } from '../../formats/link/toFrame.ts';
import { encodeAddress } from '../../state/address.ts';
import { selectDataset } from '../../state/selectors.ts';
import { absolute, named } from '../copyLinks.ts';
import { useApp } from '../useApp.tsx';
import { CopyPanel } from './CopyPanel.tsx';
import type { PanelProps } from './formats.ts';
import { DossierLinkPanel } from './LinkPanel.tsx';

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
  const link = absolute(encodeAddress(named(origin, start), view));
  return (
    <CopyPanel
      formId={formId}
      name={NAME}
      purpose={PURPOSE}
      losses={['The articles, the list and the filters.']}
      options={null}
      fileName=""
      action={ACTION}
      hindrance={null}
      text={toFrame(link, title)}
      isBusy={false}
    />
  );
}
