import { useId, type ReactNode } from 'react';
import type { ExportOption } from '../../formats/exporter.ts';
import controls from '../controls.module.css';
import styles from './OptionField.module.css';

interface OptionFieldProps extends Pick<ExportOption, 'name' | 'choices'> {
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** A few things to choose one from. */
export function OptionField({ name, choices, chosen, onChoose }: OptionFieldProps): ReactNode {
  const id = useId();
  return (
    <div role="radiogroup" aria-labelledby={id} className={styles.option}>
      <span id={id}>{name}</span>
      <span className={controls.switch}>
        {choices.map((choice) => (
          <label key={choice.id}>
            <input
              type="radio"
              name={id}
              checked={choice.id === chosen}
              onChange={() => onChoose(choice.id)}
            />
            {choice.name}
          </label>
        ))}
      </span>
    </div>
  );
}
