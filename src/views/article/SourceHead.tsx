import { memo, type ReactNode } from 'react';
import type { Source } from '../../dataset/dataset.ts';
import { languageOf } from '../../dataset/textLanguage.ts';
import { hasDirectionMarks } from '../../dataset/text.ts';
import { cut } from '../cut.ts';
import { LazyPanel } from '../LazyPanel.tsx';
import { SourceAddress } from '../lazyViews.ts';
import styles from './SourceText.module.css';
import { sourceDetails } from './summary.ts';

const MAX_TITLE_LENGTH = 500;

/** Title, publisher, date, place, author and address of a source, which is looked through once. */
export const SourceHead = memo(function SourceHead({ source }: { readonly source: Source }): ReactNode {
  return (
    <header className={styles.head}>
      <h3 dir="auto" lang={languageOf(source.title, source.language)}>
        {cut(source.title, MAX_TITLE_LENGTH)}
      </h3>
      <p className={styles.details}>
        {sourceDetails(source).map((detail, index) => (
          <span key={detail}>
            {index > 0 && ' · '}
            <bdi>{detail}</bdi>
          </span>
        ))}
      </p>
      {source.url && (
        <LazyPanel name="The address of the source">
          <SourceAddress url={source.url} />
        </LazyPanel>
      )}
      {source.paragraphs.some(hasDirectionMarks) && (
        <p className={styles.note}>This text contains invisible direction marks.</p>
      )}
      {source.paragraphs.length === 0 && (
        <p className={styles.note}>The text of this source is not given, so its quotes cannot be checked.</p>
      )}
    </header>
  );
});
