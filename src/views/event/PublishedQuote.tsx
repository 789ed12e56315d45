import { useMemo, type ReactNode } from 'react';
import type { Source } from '../../dataset/dataset.ts';
import type { Passage } from '../../dataset/passage.ts';
import { findTextDirective } from '../../formats/textFragment/findTextDirective.ts';
import { withTextDirective } from '../../formats/textFragment/textDirective.ts';
import { toSafeLink } from '../article/safeLink.ts';
import styles from './PublishedQuote.module.css';

interface PublishedQuoteProps {
  readonly source: Source;
  readonly passage: Passage;
}

/** A link to the quoted words in the publisher’s page, which browsers that can light up there. */
export function PublishedQuote({ source, passage }: PublishedQuoteProps): ReactNode {
  const directive = useMemo(() => findTextDirective(source.paragraphs, passage), [source, passage]);
  const link = toSafeLink(source.url);
  if (!link?.href.startsWith('http')) return null;
  return (
    <span className={styles.published}>
      <a
        href={directive ? withTextDirective(link.href, directive) : link.href}
        aria-label={`This quote at ${link.host}`}
        title={directive ? 'Open the publisher’s page at these words' : 'Open the publisher’s page'}
        // Browsers look for the words only in a page that nothing else can reach; and what is open here stays.
        target="_blank"
        rel="noopener noreferrer"
      >
        <bdi>{link.host}</bdi> <span aria-hidden="true">↗</span>
      </a>
    </span>
  );
}
