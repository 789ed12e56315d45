import { useId, type ClipboardEvent, type ReactNode } from 'react';
import { readPasted, type ArticleResult } from '../../browser/readArticle.ts';
import controls from '../controls.module.css';
import fields from '../fields.module.css';
import { LongText } from './LongText.tsx';
import styles from './NewDossier.module.css';
import { LONGEST_IN_FIELD, type TypedArticle } from './typedArticle.ts';

interface ArticleTextProps {
  readonly article: TypedArticle;
  readonly change: (fields: Partial<TypedArticle>) => void;
  readonly take: (reading: ArticleResult | Promise<ArticleResult>) => void;
}

/** The words of an article, to be pasted or typed, or the beginning of very many. */
export function ArticleText({ article, change, take }: ArticleTextProps): ReactNode {
  const id = useId();
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html');
    const pasted = event.clipboardData.getData('text/plain');
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    // Words put into a text that is there already are put in where the cursor is.
    const text = value.slice(0, selectionStart) + pasted + value.slice(selectionEnd);
    const isMarkup = value === '' && html !== '';
    if (!isMarkup && text.length <= LONGEST_IN_FIELD) return;
    event.preventDefault();
    take(readPasted({ text, html: isMarkup ? html : null }));
  };
  if (article.long) {
    return (
      <div className={styles.long}>
        <LongText paragraphs={article.long} />
        <button type="button" className={controls.button} onClick={() => change({ long: null })}>
          Take another text
        </button>
      </div>
    );
  }
  return (
    <div className={`${fields.field} ${styles.article}`}>
      {/* Beside the field, not around it: the words in a label would be part of its name. */}
      <label htmlFor={id}>The article</label>
      <textarea
        id={id}
        rows={9}
        dir="auto"
        placeholder="Paste the text of an article, or drop a file here."
        value={article.text}
        onChange={({ target }) => change({ text: target.value })}
        onPaste={onPaste}
      />
    </div>
  );
}
