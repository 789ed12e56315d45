import { grouped } from '../../dataset/counting.ts';
import type { ReactNode } from 'react';
import { cut } from '../cut.ts';
import fields from '../fields.module.css';
import styles from './NewDossier.module.css';

const SHOWN_PARAGRAPHS = 3;
const SHOWN_LENGTH = 500;

/** The beginning of a text that no field can hold, to tell whether it is the right one, and rightly read. */
export function LongText({ paragraphs }: { readonly paragraphs: readonly string[] }): ReactNode {
  const length = paragraphs.reduce((sum, text) => sum + text.length, 0);
  return (
    <div className={fields.field}>
      <span>The article begins:</span>
      <blockquote className={styles.beginning} dir="auto">
        {cut(paragraphs.slice(0, SHOWN_PARAGRAPHS).join(' '), SHOWN_LENGTH)}
      </blockquote>
      <span>With {grouped(length)} characters it is too long to be edited here.</span>
    </div>
  );
}
