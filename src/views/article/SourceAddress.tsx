import type { ReactNode } from 'react';
import { cut } from '../cut.ts';
import { toSafeLink } from './safeLink.ts';
import styles from './SourceText.module.css';

const MAX_ADDRESS_LENGTH = 500;

/** Where a source was published; an address that nobody should follow is no link. */
export function SourceAddress({ url }: { readonly url: string }): ReactNode {
  const link = toSafeLink(url);
  return (
    <p className={styles.details}>
      {link ? (
        <a href={link.href} rel="noopener noreferrer">
          <bdi>{link.host}</bdi>
        </a>
      ) : (
        <bdi>{cut(url, MAX_ADDRESS_LENGTH)}</bdi>
      )}
    </p>
  );
}
