import { useId, useMemo, type ReactNode } from 'react';
import { tooLongToRead } from '../../formats/article.ts';
import { editedParagraphs, toText } from '../../formats/paragraphText.ts';
import { changeSource } from '../../state/draft/changeSources.ts';
import type { Entries } from '../../state/draft/draftFile.ts';
import styles from './EventEditor.module.css';
import fields from '../fields.module.css';
import { LongText } from './LongText.tsx';
import { Refusal } from './Refusal.tsx';
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
  const keep = (typed: string) => {
    const edited = editedParagraphs(paragraphs, typed);
    if (toText(edited) === kept) return;
    change((draft) => changeSource(draft, String(source.id), { text: edited }), `${source.id} text`);
  };
  const { refusal, ...text } = useTypedLong(kept, keep, reasonAgainst);
  if (kept.length > LONGEST_IN_FIELD) return <LongText paragraphs={paragraphs} />;
  return (
    <div className={`${fields.field} ${styles.quote}`}>
      <label htmlFor={id}>Text, with a blank line between paragraphs</label>
      <textarea
        id={id}
        rows={10}
        dir="auto"
        lang={source.language}
        aria-describedby={`${id}-said`}
        aria-invalid={refusal !== null || undefined}
        {...text}
      />
      <Refusal id={`${id}-said`} reason={refusal} />
    </div>
  );
}

const reasonAgainst = (typed: string): string | null =>
  typed.trim() === ''
    ? 'An article needs words. To have it no more, remove the article.'
    : tooLongToRead([typed]);
