import { useMemo, useState, type ReactNode } from 'react';
import { addArticle, editCopy, startDraftFrom } from '../../browser/drafts/openDraft.ts';
import { ARTICLE_ENDINGS } from '../../formats/articleEndings.ts';
import { readHeadDay } from '../../formats/headDay.ts';
import { readPlainText } from '../../formats/plainText.ts';
import controls from '../controls.module.css';
import { counting } from '../../dataset/counting.ts';
import { askToLeave } from '../../state/draft/askToLeave.ts';
import { useApp, useAppStore } from '../useApp.tsx';
import { ArticleFields } from './ArticleFields.tsx';
import { ArticleText } from './ArticleText.tsx';
import { EncodingField } from './EncodingField.tsx';
import fields from '../fields.module.css';
import styles from './NewDossier.module.css';
import { problemsOf, toSource } from './typedArticle.ts';
import { useArticle } from './useArticle.ts';

const ACCEPTED = ARTICLE_ENDINGS.map((ending) => `.${ending}`).join();

const NOT_EDITABLE =
  'This dossier cannot be edited as it is: parts of its file are not what the format asks for. Correct what was listed when it was opened, and open it again.';

interface ArticleFormProps {
  /** One that was opened elsewhere. */
  readonly file: File | null;
  readonly onDone: () => void;
  /** Whether it was asked for as one more article of the open dossier: that is what Enter does then. */
  readonly isOneMore?: boolean;
}

/** An article, pasted or opened, with what it does not say itself. */
export function ArticleForm({ file, onDone, isOneMore = false }: ArticleFormProps): ReactNode {
  const store = useAppStore();
  const drafting = useApp((state) => state.drafting);
  const dataset = useApp((state) => state.dataset);
  const { article, change, message, encoding, bringBack, take, open, chooseEncoding, finish } =
    useArticle(file);
  const [wasTried, setWasTried] = useState(false);
  // A long text is not cut anew, or compared, while its title is typed.
  const paragraphs = useMemo(
    () => article.long ?? readPlainText(article.text).paragraphs,
    [article.text, article.long],
  );
  const offeredDay = useMemo(() => readHeadDay(paragraphs), [paragraphs]);
  const problems = problemsOf(article, paragraphs);
  const isKnown = useMemo(() => {
    const text = paragraphs.join('\n');
    return drafting !== null && dataset?.sources.some((source) => source.paragraphs.join('\n') === text);
  }, [drafting, dataset, paragraphs]);

  const done = () => {
    finish();
    onDone();
  };
  const submit = (does: (source: ReturnType<typeof toSource>) => void) => {
    setWasTried(true);
    if (problems.length > 0) return;
    does(toSource(article, paragraphs));
  };
  const make = (
    <button
      key="make"
      type={isOneMore ? 'button' : 'submit'}
      className={isOneMore ? controls.button : controls.primary}
      onClick={() =>
        submit((source) =>
          askToLeave(store, () => {
            startDraftFrom(source, store, window);
            done();
          }),
        )
      }
    >
      Make a timeline
    </button>
  );
  const add = drafting && (
    <button
      key="add"
      type={isOneMore ? 'submit' : 'button'}
      className={isOneMore ? controls.primary : controls.button}
      disabled={isKnown}
      onClick={() =>
        submit((source) => {
          addArticle(drafting.draft, source);
          done();
        })
      }
    >
      Add to the open dossier
    </button>
  );

  return (
    <form className={styles.form} aria-label="Article" onSubmit={(event) => event.preventDefault()}>
      <ArticleText article={article} change={change} take={take} />
      <div className={styles.row}>
        <label className={`${fields.field} ${styles.file}`}>
          Open an article ({ACCEPTED.replaceAll(',', ', ')})
          <input
            type="file"
            accept={ACCEPTED}
            onChange={({ target }) => {
              const [chosen] = target.files ?? [];
              target.value = '';
              if (chosen) open(chosen);
            }}
          />
        </label>
        <output className={fields.hint}>
          {message ?? (paragraphs.length > 0 ? counting(paragraphs.length, 'paragraph') : '')}
        </output>
        {bringBack && (
          <button type="button" className={controls.quiet} onClick={bringBack}>
            Bring back the text that was here
          </button>
        )}
      </div>
      {encoding && <EncodingField encoding={encoding} choose={chooseEncoding} />}
      <ArticleFields
        article={article}
        change={(field, typed) => change({ [field]: typed })}
        problems={wasTried ? problems : []}
        offeredDay={offeredDay}
      />
      {isKnown && <p className={fields.hint}>This text is in the open dossier already.</p>}
      <div className={styles.row}>
        {isOneMore ? [add, make] : [make, add]}
        {!drafting && dataset && (
          <button
            type="button"
            className={controls.quiet}
            onClick={() => {
              if (!editCopy(store.getState().file(), store, window)) store.getState().notify(NOT_EDITABLE);
              onDone();
            }}
          >
            Edit a copy of the open dossier
          </button>
        )}
      </div>
    </form>
  );
}
