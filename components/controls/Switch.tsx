import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './Switch.css';

interface SwitchProps {
  label: ComponentChildren;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  hint?: ComponentChildren;
  isDisabled?: boolean;
  /** The id of an element that also describes the switch, such as the note about the last change. */
  describedBy?: string;
  /** The words come first, and the switch stands at the end of the line. */
  isAtEnd?: boolean;
}

/** A switch that acts at once. It is a checkbox, because every browser, screen reader and voice control knows one. */
export function Switch({ label, isOn, onChange, hint, isDisabled = false, describedBy, isAtEnd = false }: SwitchProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, describedBy].filter(Boolean).join(' ');
  return (
    <div class={isAtEnd ? 'switch switch-at-end' : 'switch'}>
      <input
        id={id}
        type="checkbox"
        checked={isOn}
        disabled={isDisabled}
        aria-describedby={described || undefined}
        onChange={(event) => {
          const wanted = event.currentTarget.checked;
          // The switch shows the stored value. The caller decides whether it changes.
          event.currentTarget.checked = isOn;
          onChange(wanted);
        }}
      />
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="soft">
          {hint}
        </p>
      )}
    </div>
  );
}
