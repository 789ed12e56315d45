import { useState, type ReactNode } from 'react';
import { copyText } from '../../browser/clipboard.ts';
import { ExportPanel, type ExportPanelProps } from './ExportPanel.tsx';
import { ShownText } from './ShownText.tsx';

interface CopyPanelProps extends Omit<ExportPanelProps, 'save' | 'outcome' | 'children'> {
  /** Null while there is none. */
  readonly text: string | null;
  readonly isBusy: boolean;
}

/** What is not saved as a file but copied. */
export function CopyPanel({ text, isBusy, ...rest }: CopyPanelProps): ReactNode {
  const [copied, setCopied] = useState({ text, outcome: '' });
  const copy = async (): Promise<void> => {
    if (text === null) return;
    setCopied({ text, outcome: '' });
    const isCopied = await copyText(text);
    setCopied({ text, outcome: isCopied ? 'Copied' : 'It could not be copied: select it above.' });
  };
  return (
    <ExportPanel {...rest} save={() => void copy()} outcome={copied.text === text ? copied.outcome : ''}>
      {(text !== null || isBusy) && <ShownText name="What is copied" text={text} isWrapped />}
    </ExportPanel>
  );
}
