import { useId, type ReactNode } from 'react';
import { download } from '../../browser/download.ts';
import type { ReadImport } from '../../browser/imports/readImport.ts';
import type { ImportReport } from '../../formats/import/collect.ts';
import type { RefusedEntry } from '../../formats/importer.ts';
import { showDirectionMarks } from '../../dataset/text.ts';
import controls from '../controls.module.css';
import { counting, grouped } from '../../dataset/counting.ts';
import styles from './Report.module.css';

interface SummaryProps {
  readonly report: ImportReport;
  readonly entry: readonly [string, string];
}

/** How much comes in. */
export function Summary({ report, entry }: SummaryProps): ReactNode {
  return (
    <output className={styles.summary}>
      <strong>
        {report.events === 0
          ? 'No event would come in.'
          : `${counting(report.events, 'event')} would come in.`}
      </strong>
      {sentencesOf(report, entry).map((sentence) => (
        <span key={sentence}> {sentence}</span>
      ))}
    </output>
  );
}

interface ReportProps {
  readonly read: ReadImport;
  /** Of the file as a whole. */
  readonly notes: readonly string[];
}

/** All that does not come in, or not as it is. */
export function Report({ read, notes }: ReportProps): ReactNode {
  const { report } = read;
  return (
    <>
      <Sentences heading="Not carried over" sentences={report.notCarried} isLoss />
      <Sentences heading="To know" sentences={[...notes, ...report.notes]} isLoss={false} />
      {report.refused > 0 && <Refused read={read} />}
    </>
  );
}

const verb = (count: number, single: string, plural: string): string => (count === 1 ? single : plural);

function sentencesOf(
  { events, undated, withoutQuotes, waiting, refused }: ImportReport,
  [one, many]: SummaryProps['entry'],
): readonly string[] {
  const isAll = (count: number) => count === events && events > 1;
  return [
    ...(waiting > 0
      ? [`${counting(waiting, one, many)} ${verb(waiting, 'waits', 'wait')} for your answer.`]
      : []),
    ...(refused > 0 ? [`${grouped(refused)} ${verb(refused, 'is', 'are')} refused, and listed below.`] : []),
    ...(undated > 0
      ? [isAll(undated) ? 'None is dated.' : `${grouped(undated)} ${verb(undated, 'is', 'are')} not dated.`]
      : []),
    ...(withoutQuotes > 0
      ? [
          isAll(withoutQuotes)
            ? 'None has a quote.'
            : `${grouped(withoutQuotes)} ${verb(withoutQuotes, 'has', 'have')} no quote.`,
        ]
      : []),
  ];
}

interface SentencesProps {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly isLoss: boolean;
}

function Sentences({ heading, sentences, isLoss }: SentencesProps): ReactNode {
  const id = useId();
  if (sentences.length === 0) return null;
  return (
    <div className={styles.sentences} data-loss={isLoss || undefined}>
      <h3 id={id}>{heading}</h3>
      <ul aria-labelledby={id}>
        {sentences.map((sentence) => (
          <li key={sentence} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Refused({ read: { report, refused } }: Pick<ReportProps, 'read'>): ReactNode {
  const id = useId();
  const { firstRefused } = report;
  return (
    <section aria-labelledby={id} className={styles.refused}>
      <div className={styles.refusedHead}>
        <h3 id={id}>{grouped(report.refused)} refused</h3>
        <button
          type="button"
          className={controls.quiet}
          onClick={() => download('refused.csv', refused, 'text/csv')}
        >
          Download the list
        </button>
      </div>
      <ul aria-labelledby={id}>
        {firstRefused.map((entry, index) => (
          // Two may be alike in every word.
          // oxlint-disable-next-line react/no-array-index-key
          <RefusedItem key={index} {...entry} />
        ))}
        {firstRefused.length < report.refused && (
          <li>… and {grouped(report.refused - firstRefused.length)} more, in the list to download.</li>
        )}
      </ul>
    </section>
  );
}

/** Of what stands in the file, in characters. */
const SHOWN = 120;

function RefusedItem({ place, raw, reason }: RefusedEntry): ReactNode {
  const shown = showDirectionMarks(raw.slice(0, SHOWN).toWellFormed());
  return (
    <li>
      <span className={styles.place}>{place}</span> <span dir="auto">{reason}</span>
      <code dir="ltr">
        {shown}
        {raw.length > SHOWN && '…'}
      </code>
    </li>
  );
}
