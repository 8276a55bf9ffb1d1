import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './Switch.css';

interface SwitchProps {
  label: ComponentChildren;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  hint?: ComponentChildren;
  isDisabled?: boolean;
  /** Of what else describes it, as a note on what became of the last change. */
  describedBy?: string;
  /** Its words first, and the switch at the end of the line. */
  isAtEnd?: boolean;
}

/** On or off, at once. It looks like a switch and is a checkbox, which every browser, screen reader and voice knows. */
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
          // Shown is what is so; whether it becomes so is for the caller to say.
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
