/** A link that has the dossier in it: nothing has to be published, and no server is sent it. */
import { useId, useState, type ReactNode } from 'react';
import { copyText } from '../../browser/clipboard.ts';
import { linkLosses, type LinkContent } from '../../formats/link/linkContent.ts';
import { MAX_ADDRESS_LENGTH } from '../../state/address.ts';
import { selectDataset } from '../../state/selectors.ts';
import { useApp } from '../useApp.tsx';
import controls from '../controls.module.css';
import dialog from './ExportDialog.module.css';
import { ExportPanel } from './ExportPanel.tsx';
import type { PanelProps } from './formats.ts';
import styles from './LinkPanel.module.css';
import { OptionField } from './OptionField.tsx';
import { useDossierLink, type DossierLink } from './useDossierLink.ts';

const CONTENTS: readonly { readonly id: LinkContent; readonly name: string }[] = [
  { id: 'events', name: 'Events' },
  { id: 'all', name: 'Events, quotes and articles' },
];

export function LinkPanel({ formId, onChoose }: PanelProps): ReactNode {
  const dataset = useApp(selectDataset);
  const isPreview = useApp(({ proving }) => proving?.isPreview ?? false);
  const [content, setContent] = useState<LinkContent>('events');
  const [outcome, setOutcome] = useState('');
  const made = useDossierLink(content);
  const link = typeof made === 'object' && made.link.length <= MAX_ADDRESS_LENGTH ? made.link : null;
  const copy = async (text: string): Promise<void> => {
    setOutcome('');
    setOutcome((await copyText(text)) ? 'Copied' : 'It could not be copied: select it above.');
  };
  return (
    <ExportPanel
      formId={formId}
      name="Dossier in a link"
      purpose="Whoever opens it sees the timeline as you do now, and needs no file. The dossier is in the link itself, compressed, in the part that browsers send to no server."
      losses={linkLosses(dataset, content)}
      options={
        <OptionField
          name="In the link"
          choices={CONTENTS}
          chosen={content}
          onChoose={(id) => {
            setOutcome('');
            setContent(CONTENTS.find((one) => one.id === id)?.id ?? 'events');
          }}
        />
      }
      fileName={link === null ? '' : `${sizeOf(link.length)} of ${sizeOf(MAX_ADDRESS_LENGTH)}`}
      action="Copy link"
      save={() => void (link !== null && copy(link))}
      hindrance={
        isPreview
          ? 'The dossier is still being read. A link can be made when all of it is there.'
          : link === null
            ? whyNot(made)
            : null
      }
      otherActions={
        <>
          <span aria-live="polite" className={dialog['outcome']}>
            {outcome}
          </span>
          {link === null && made !== 'making' && (
            <button type="button" className={controls['button']} onClick={() => onChoose('dossier')}>
              The file instead…
            </button>
          )}
        </>
      }
    >
      <LinkText link={link} isBusy={made === 'making'} />
    </ExportPanel>
  );
}

function whyNot(made: DossierLink): string {
  if (made === 'making') return 'The link is being made…';
  const length = made === 'tooLong' ? '' : `: it would have ${sizeOf(made.link.length)}`;
  return `Too long for a link of at most ${sizeOf(MAX_ADDRESS_LENGTH)}${length}. Send the file instead.`;
}

/** Every letter of a link is a byte. */
const sizeOf = (length: number): string => `${(length / 1024).toFixed(1).replace('.0', '')} kB`;

function LinkText({ link, isBusy }: { readonly link: string | null; readonly isBusy: boolean }): ReactNode {
  const id = useId();
  if (link === null && !isBusy) return null;
  return (
    <div className={dialog['preview']}>
      <p id={id}>The link</p>
      {/* It can be scrolled, by keys, too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section dir="ltr" tabIndex={0} aria-labelledby={id} aria-busy={isBusy}>
        <pre className={styles['text']}>{link}</pre>
      </section>
    </div>
  );
}
