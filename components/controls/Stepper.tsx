import { useLanguage } from '../context/words';
import type { Draft } from './draft';
import { Icon } from './Icon';
import { keepValueOnWheel } from './keep-value-on-wheel';
import './Stepper.css';
import { type StepRange, stepped } from './stepped';

interface StepperProps {
  /** The id of the field, for its label. */
  id: string;
  /** The text of the label. The names of the two buttons contain it. */
  name: string;
  draft: Omit<Draft<string, unknown>, 'outcome' | 'see' | 'flush'>;
  range: StepRange;
  /** The unit after the number: "min". */
  unit?: string;
  isInvalid?: boolean;
  isDisabled?: boolean;
  describedBy?: string;
  onEnter?: () => void;
}

/** A number that a person types, or changes a step at a time: − 30 min +. Arrow keys work in the field, so Tab skips the two buttons. */
export function Stepper({ id, name, draft, range, unit, isDisabled = false, ...rest }: StepperProps) {
  const { t } = useLanguage();
  const text = draft.text();
  const after = (direction: 1 | -1) => String(stepped(text, direction, range));
  const button = (direction: 1 | -1) => {
    const next = after(direction);
    return (
      <button
        type="button"
        class="stepper-button"
        tabIndex={-1}
        aria-label={t(direction === 1 ? 'control.more' : 'control.less', { what: name })}
        // Not `disabled`, because a button that is being held would lose the pointer.
        aria-disabled={isDisabled || next === text}
        onClick={() => !isDisabled && next !== text && draft.set(next)}
      >
        <Icon name={direction === 1 ? 'add' : 'less'} />
      </button>
    );
  };
  return (
    <div class="stepper">
      {button(-1)}
      <span class="stepper-field">
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={range.least}
          max={range.most}
          disabled={isDisabled}
          value={text}
          // The label is repeated here, because some screen readers ignore a label that is folded away.
          aria-label={name}
          aria-invalid={rest.isInvalid ?? false}
          aria-describedby={rest.describedBy}
          onFocus={() => {
            rest.onEnter?.();
            draft.enter();
          }}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
            // The browser itself would change the number by one.
            event.preventDefault();
            draft.set(after(event.key === 'ArrowUp' ? 1 : -1));
          }}
          onInput={(event) => draft.type(event.currentTarget.value)}
          onChange={draft.done}
          onBlur={draft.leave}
          onWheel={keepValueOnWheel}
        />
        {unit && <span class="soft">{unit}</span>}
      </span>
      {button(1)}
    </div>
  );
}
