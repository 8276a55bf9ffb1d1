import { useId } from 'preact/hooks';
import type { ChoiceName, Settings } from '../../lib/core/state/settings';
import type { SegmentedProps } from './Segmented';
import '../figure/person.css';
import './Swatches.css';

interface SwatchesProps extends SegmentedProps<Settings[ChoiceName]> {
  /** What has the colour: the drawn person's sheet names the tones of each. */
  of: 'skin' | 'hair';
}

/** One of a few colours, each with its name. They are radio buttons, as a row of words is. */
export function Swatches({ of, legend, choices, value, onChange, isDisabled = false, describedBy }: SwatchesProps) {
  const name = useId();
  return (
    <fieldset class="swatches" disabled={isDisabled} aria-describedby={describedBy}>
      <legend>{legend}</legend>
      <div class="swatches-choices">
        {choices.map((choice) => (
          <label key={choice.value}>
            <input
              type="radio"
              class={`swatches-${of}`}
              name={name}
              checked={choice.value === value}
              {...{ [`data-${of}`]: choice.value }}
              onChange={() => onChange(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
