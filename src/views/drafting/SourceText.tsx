import { useId, useMemo, useState, type ReactNode } from 'react';
import { tooLongToRead } from '../../formats/article.ts';
import { editedParagraphs, toText } from '../../formats/paragraphText.ts';
import { changeSource } from '../../state/draft/changeSources.ts';
import type { Entries } from '../../state/draft/draftFile.ts';
import styles from './EventEditor.module.css';
import fields from './fields.module.css';
import { LongText } from './LongText.tsx';
import { LONGEST_IN_FIELD } from './typedArticle.ts';
import { useChange } from './useDraft.ts';
import { useTypedLong } from './useTypedLong.ts';

const NO_PARAGRAPHS: readonly string[] = [];

/** The words of an article. Its quotes are looked for anew in what they become. */
export function SourceText({ source }: { readonly source: Entries['sources'] }): ReactNode {
  const id = useId();
  const change = useChange();
  const paragraphs = source.text ?? NO_PARAGRAPHS;
  const kept = useMemo(() => toText(paragraphs), [paragraphs]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const text = useTypedLong(kept, (typed) => {
    const edited = editedParagraphs(paragraphs, typed);
    const reason = reasonAgainst(edited);
    setRefusal(reason);
    if (reason !== null || toText(edited) === kept) return;
    change((draft) => changeSource(draft, String(source.id), { text: edited }), `${source.id} text`);
  });
  if (kept.length > LONGEST_IN_FIELD) return <LongText paragraphs={paragraphs} />;
  return (
    <div className={`${fields.field} ${styles.quote}`}>
      <label htmlFor={id}>Text, with a blank line between paragraphs</label>
      <textarea
        id={id}
        rows={10}
        dir="auto"
        lang={source.language}
        aria-describedby={`${id}-hint`}
        {...text}
      />
      <output id={`${id}-hint`} className={styles.verdict} data-tone="doubtful">
        {refusal}
      </output>
    </div>
  );
}

function reasonAgainst(paragraphs: readonly string[]): string | null {
  const hasWords = paragraphs.some((paragraph) => paragraph.trim() !== '');
  return hasWords
    ? tooLongToRead(paragraphs)
    : 'An article needs words: this text is not kept. To have it no more, remove the article.';
}
