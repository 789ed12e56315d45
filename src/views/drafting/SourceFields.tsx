import { useId, type ReactNode } from 'react';
import type { SourceId } from '../../dataset/entityIds.ts';
import { countQuotesFrom } from '../../state/draft/changeSources.ts';
import type { Entries } from '../../state/draft/draftFile.ts';
import controls from '../controls.module.css';
import { counting } from '../../dataset/counting.ts';
import { ArticleFields } from './ArticleFields.tsx';
import styles from './EventEditor.module.css';
import fields from '../fields.module.css';
import { BEFORE } from './Refusal.tsx';
import { SourceDoubts } from './SourceDoubts.tsx';
import { SourceText } from './SourceText.tsx';
import { useDraft } from './useDraft.ts';
import { useTypedFacts } from './useTypedFacts.ts';

interface SourceFieldsProps {
  readonly source: Entries['sources'];
  readonly edit: () => void;
  readonly remove: () => void;
}

/** All that can be said of an article, kept as it is typed, with what hangs on it. */
export function SourceFields({ source, edit, remove }: SourceFieldsProps): ReactNode {
  const hint = useId();
  const draft = useDraft();
  const id = String(source.id);
  const { article, problems, type, leave } = useTypedFacts(source);
  return (
    <div className={`${fields.inputs} ${styles.form}`}>
      <ArticleFields article={article} change={type} onBlur={leave} problems={problems} />
      {problems.length > 0 && <p className={fields.hint}>Not kept: {BEFORE}.</p>}
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
