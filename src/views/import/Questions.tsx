import { useId, useState, type ReactNode } from 'react';
import type { ImportQuestion } from '../../formats/importer.ts';
import fields from '../fields.module.css';
import styles from './Questions.module.css';

interface QuestionsProps {
  readonly questions: readonly ImportQuestion[];
  readonly choose: (question: string, choice: string) => void;
}

/** What can be decided about how a file is read. What had to be stays where it was asked, so that nothing moves under a hand. */
export function Questions({ questions, choose }: QuestionsProps): ReactNode {
  const [asked, setAsked] = useState<readonly string[]>([]);
  const open = questions.filter(({ id, chosen }) => chosen === null && !asked.includes(id));
  if (open.length > 0) setAsked([...asked, ...open.map(({ id }) => id)]);
  const ofFile = questions.filter(({ about }) => about === 'file');
  const groups = [
    { name: 'To be answered', list: ofFile.filter(({ id }) => asked.includes(id)) },
    { name: 'Which column is what', list: questions.filter(({ about }) => about === 'columns') },
    { name: 'How it is read', list: ofFile.filter(({ id }) => !asked.includes(id)) },
  ];
  return groups.map(
    ({ name, list }) => list.length > 0 && <Group key={name} name={name} questions={list} choose={choose} />,
  );
}

interface GroupProps extends QuestionsProps {
  readonly name: string;
}

function Group({ name, questions, choose }: GroupProps): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h3 id={id}>{name}</h3>
      <div className={styles.questions}>
        {questions.map((question) => (
          <Question key={question.id} question={question} choose={choose} />
        ))}
      </div>
    </section>
  );
}

interface QuestionProps extends Pick<QuestionsProps, 'choose'> {
  readonly question: ImportQuestion;
}

function Question({ question, choose }: QuestionProps): ReactNode {
  const id = useId();
  const { name, hint, choices, chosen, about } = question;
  return (
    <div className={styles.question} data-about={about} data-open={chosen === null || undefined}>
      <label className={fields.field}>
        {name}
        <select
          value={chosen ?? ''}
          aria-describedby={hint === null ? undefined : id}
          aria-invalid={chosen === null || undefined}
          onChange={({ target }) => choose(question.id, target.value)}
        >
          {chosen === null && <option value="">Choose…</option>}
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.name}
            </option>
          ))}
        </select>
      </label>
      {hint !== null && (
        <p id={id} className={fields.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
