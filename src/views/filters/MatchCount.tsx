import { selectSources } from '../../state/selectors.ts';
import { counting } from '../../dataset/counting.ts';
import { useApp } from '../useApp.tsx';
import { useArticleMatches } from '../useArticleMatches.ts';
import styles from './MatchCount.module.css';

/** How often the words searched for stand in the article; `id` is that of its sentence, which describes the search field. */
export function MatchCount({ id }: { readonly id: string }) {
  const found = useArticleMatches();
  const article = useApp((state) => (selectSources(state).length > 1 ? 'articles' : 'article'));
  if (!found) return null;
  const words = counting(found.total, 'place');
  return (
    <>
      <span className={styles.places} aria-hidden="true">
        {words}
      </span>
      <span id={id} hidden>
        {words} in the {article}
      </span>
    </>
  );
}
