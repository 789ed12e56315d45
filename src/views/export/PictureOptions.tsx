import type { ThemeName } from '../../formats/picture/theme.ts';
import controls from '../controls.module.css';
import type { Period } from '../picture/timelineToDraw.ts';
import { OptionField } from './OptionField.tsx';
import option from './OptionField.module.css';

const WIDTHS = [800, 1200, 1600, 2400] as const;

export interface PictureSettings {
  readonly width: number;
  readonly theme: ThemeName;
  readonly period: Period;
}

interface PictureOptionsProps {
  readonly options: PictureSettings;
  readonly isZoomed: boolean;
  readonly onChange: (changed: Partial<PictureSettings>) => void;
}

export function PictureOptions({ options, isZoomed, onChange }: PictureOptionsProps) {
  return (
    <>
      <label className={option['option']}>
        Width
        <select
          value={options.width}
          className={controls['button']}
          onChange={({ target }) => onChange({ width: Number(target.value) })}
        >
          {WIDTHS.map((width) => (
            <option key={width} value={width}>
              {width} pixels
            </option>
          ))}
        </select>
      </label>
      <OptionField
        name="Colours"
        choices={[
          { id: 'light', name: 'Light' },
          { id: 'dark', name: 'Dark' },
        ]}
        chosen={options.theme}
        onChoose={(theme) => onChange({ theme: theme === 'dark' ? 'dark' : 'light' })}
      />
      {isZoomed && (
        <OptionField
          name="Period"
          choices={[
            { id: 'whole', name: 'All of it' },
            { id: 'window', name: 'As zoomed now' },
          ]}
          chosen={options.period}
          onChoose={(period) => onChange({ period: period === 'window' ? 'window' : 'whole' })}
        />
      )}
    </>
  );
}
