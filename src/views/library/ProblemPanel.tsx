import { useEffect, useRef } from 'react';
import type { Problem } from '../../dataset/problem.ts';
import { isolated } from '../../dataset/text.ts';
import { download } from '../../browser/download.ts';
import controls from '../controls.module.css';
import { counting } from '../../dataset/counting.ts';
import { useActions, useApp } from '../useApp.tsx';
import { useFocusBefore } from '../useFocusBefore.ts';
import styles from './ProblemPanel.module.css';

/** More than anybody reads in a page; the rest is in the download. */
const MAX_LISTED = 200;

/** What was wrong with the last file, all of it at once. What was open before stays open beneath. */
export function ProblemPanel() {
  const report = useApp((state) => state.report);
  const { closeReport } = useActions();
  const focusBefore = useFocusBefore();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (report && !report.isOpen) heading.current?.focus();
  }, [report]);
  if (!report) return null;
  const { subject, problems, isOpen } = report;
  const listed = problems.slice(0, MAX_LISTED);
  const close = () => {
    focusBefore.giveBack();
    closeReport();
  };
  return (
    // It notes where the focus comes from.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-label="Problems"
      className={styles.panel}
      data-severity={isOpen ? 'warning' : 'error'}
      onFocus={focusBefore.note}
    >
      <div role="alert" className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {isOpen ? `Opened with ${counting(problems.length, 'problem')}: ` : 'Could not be opened: '}
          <bdi>{subject}</bdi>
        </h2>
        <button
          type="button"
          className={controls.quiet}
          onClick={() => download('problems.txt', problems.map(problemLine).join('\n'), 'text/plain')}
        >
          Download the list
        </button>
        <button type="button" className={controls.button} onClick={close}>
          Close problems
        </button>
      </div>
      {/* A list that scrolls has to be reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul className={styles.list} tabIndex={0} aria-label="List of problems">
        {listed.map((problem, index) => (
          // Two problems may be alike in every word.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            {/* A direction of its own keeps each of them apart from what stands beside it. */}
            {problem.path !== '' && <code dir="ltr">{problem.path}</code>}{' '}
            <span dir="ltr">{problem.message}</span>
          </li>
        ))}
        {problems.length > MAX_LISTED && (
          <li>… and {problems.length - MAX_LISTED} more, in the downloaded list.</li>
        )}
      </ul>
    </section>
  );
}

const problemLine = ({ path, message, severity }: Problem): string =>
  `${severity}  ${path === '' ? '' : `${isolated(path)}: `}${message}`;
