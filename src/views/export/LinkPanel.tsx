/** What has the dossier in it, with no file: a link, or a frame. Nothing has to be published, and no server is sent it. */
import { useState, type ReactNode } from 'react';
import { linkLosses, type LinkContent } from '../../formats/link/linkContent.ts';
import { MAX_ADDRESS_LENGTH } from '../../state/address.ts';
import { selectDataset } from '../../state/selectors.ts';
import { useApp } from '../useApp.tsx';
import controls from '../controls.module.css';
import { CopyPanel } from './CopyPanel.tsx';
import type { PanelProps } from './formats.ts';
import { OptionField } from './OptionField.tsx';
import { useDossierLink, type DossierLink } from './useDossierLink.ts';

const CONTENTS: readonly { readonly id: LinkContent; readonly name: string }[] = [
  { id: 'events', name: 'Events' },
  { id: 'all', name: 'Events, quotes and articles' },
];

interface LinkPanelProps extends PanelProps {
  readonly name: string;
  readonly purpose: string;
  readonly action: string;
  /** What is copied, made of the link. */
  readonly toText: (link: string) => string;
}

export const LinkPanel = (props: PanelProps): ReactNode => (
  <DossierLinkPanel
    {...props}
    name="Dossier in a link"
    purpose="Whoever opens it sees the timeline as you do now, and needs no file. The dossier is in the link itself, compressed, in the part that browsers send to no server."
    action="Copy link"
    toText={(link) => link}
  />
);

export function DossierLinkPanel({
  formId,
  onChoose,
  name,
  purpose,
  action,
  toText,
}: LinkPanelProps): ReactNode {
  const dataset = useApp(selectDataset);
  const isPreview = useApp(({ proving }) => proving?.isPreview ?? false);
  const [content, setContent] = useState<LinkContent>('events');
  const made = useDossierLink(content);
  const link = typeof made === 'object' && made.link.length <= MAX_ADDRESS_LENGTH ? made.link : null;
  return (
    <CopyPanel
      formId={formId}
      name={name}
      purpose={purpose}
      losses={linkLosses(dataset, content)}
      options={
        <OptionField
          name="In the link"
          choices={CONTENTS}
          chosen={content}
          onChoose={(id) => setContent(CONTENTS.find((one) => one.id === id)?.id ?? 'events')}
        />
      }
      fileName={link === null ? '' : `${sizeOf(link.length)} of ${sizeOf(MAX_ADDRESS_LENGTH)}`}
      action={action}
      hindrance={
        isPreview
          ? 'The dossier is still being read. A link can be made when all of it is there.'
          : link === null
            ? whyNot(made)
            : null
      }
      otherActions={
        link === null &&
        made !== 'making' && (
          <button type="button" className={controls['button']} onClick={() => onChoose('dossier')}>
            The file instead…
          </button>
        )
      }
      text={link && toText(link)}
      isBusy={made === 'making'}
    />
  );
}

function whyNot(made: DossierLink): string {
  if (made === 'making') return 'The link is being made…';
  const length = made === 'tooLong' ? '' : `: it would have ${sizeOf(made.link.length)}`;
  return `Too long for a link of at most ${sizeOf(MAX_ADDRESS_LENGTH)}${length}. Send the file instead.`;
}

/** Every letter of a link is a byte. */
const sizeOf = (length: number): string => `${(length / 1024).toFixed(1).replace('.0', '')} kB`;
