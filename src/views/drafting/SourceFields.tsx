import { useId, useState, type ReactNode } from 'react';
import type { SourceId } from '../../dataset/entityIds.ts';
import { changeSource, countQuotesFrom } from '../../state/draft/changeSources.ts';
import type { Entries } from '../../state/draft/draftFile.ts';
import controls from '../controls.module.css';
import { counting } from '../counting.ts';
import { ArticleFields, type ArticleField } from './ArticleFields.tsx';
import styles from './EventEditor.module.css';
import fields from './fields.module.css';
import { SourceDoubts } from './SourceDoubts.tsx';
import { SourceText } from './SourceText.tsx';
import { fromSource, problemsOf, toChange, type TypedArticle } from './typedArticle.ts';
import { useChange, useDraft } from './useDraft.ts';

interface SourceFieldsProps {
  readonly source: Entries['sources'];
  readonly edit: () => void;
  readonly remove: () => void;
}

/** All that can be said of an article, kept as it is typed, with what hangs on it. */
export function SourceFields({ source, edit, remove }: SourceFieldsProps): ReactNode {
  const hint = useId();
  const change = useChange();
  const draft = useDraft();
  const id = String(source.id);
  /** What is shown while it is typed, though it may be nothing that can be kept yet. */
  const [typed, setTyped] = useState<Partial<TypedArticle>>({});
  const article = { ...fromSource(source), ...typed };
  const keep = (field: ArticleField, text: string) => {
    setTyped({ ...typed, [field]: text });
    const changes = toChange(field, text);
    if (changes) change((before) => changeSource(before, id, changes), `${id} ${field}`);
  };
  return (
    <div className={`${fields.inputs} ${styles.form}`}>
      <ArticleFields
        article={article}
        change={keep}
        onBlur={() => setTyped({})}
        problems={problemsOf(article, source.text ?? []).filter(({ field }) => field in typed)}
      />
      <SourceText source={source} />
      <SourceDoubts source={id as SourceId} edit={edit} />
      <div className={styles.foot}>
        <button type="button" className={controls.button} aria-describedby={hint} onClick={remove}>
          Remove <bdi>{source.title}</bdi>
        </button>
        <span id={hint} className={fields.hint}>
          {removalWords(countQuotesFrom(draft, id))}
        </span>
      </div>
    </div>
  );
}

function removalWords({ quotes, events }: ReturnType<typeof countQuotesFrom>): string {
  if (quotes === 0) return 'No event quotes it.';
  return `${counting(quotes, 'quote')} in ${counting(events, 'event')} would go with it; the events stay.`;
}
