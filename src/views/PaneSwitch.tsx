import { useId } from 'react';
import type { Pane } from '../state/view.ts';
import controls from './controls.module.css';
import { useActions, useApp } from './useApp.tsx';

const PANES: readonly { readonly value: Pane; readonly words: string }[] = [
  { value: 'timeline', words: 'Timeline' },
  { value: 'list', words: 'List' },
];

export function PaneSwitch() {
  const pane = useApp(({ view }) => view.pane);
  const { changeView } = useActions();
  const name = useId();
  return (
    <fieldset className={controls.switch} aria-label="Show events as">
      {PANES.map(({ value, words }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={pane === value}
            onChange={() => changeView({ pane: value })}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
