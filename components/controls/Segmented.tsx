import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './Segmented.css';

export interface SegmentedProps<Value extends string | number> {
  /** What is chosen, in words. */
  legend: ComponentChildren;
  /** The legend is for screen readers only, because the text above says the same. */
  isLegendHidden?: boolean;
  choices: readonly { readonly value: Value; readonly label: ComponentChildren }[];
  /** The chosen value; `null` if none is chosen. */
  value: Value | null;
  onChange: (value: Value) => void;
  isDisabled?: boolean;
  /** The id of an element that also describes it. */
  describedBy?: string;
}

/** A choice of two to five, all in sight. They are radio buttons, so Tab stops once and the arrow keys choose. */
export function Segmented<Value extends string | number>(props: SegmentedProps<Value>) {
  const { legend, isLegendHidden = false, choices, value, onChange, isDisabled = false, describedBy } = props;
  const name = useId();
  return (
    <fieldset class="segmented" disabled={isDisabled} aria-describedby={describedBy}>
      <legend class={isLegendHidden ? 'said-aloud' : undefined}>{legend}</legend>
      <div class="segmented-choices">
        {choices.map((choice) => (
          <label key={choice.value}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
