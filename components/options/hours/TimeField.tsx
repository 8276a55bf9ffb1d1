import { keepValueOnWheel } from '../../controls/keep-value-on-wheel';

interface TimeFieldProps {
  /** The name of the field for a screen reader: which day and which range. */
  name: string;
  /** "HH:MM", or empty. */
  value: string;
  isWrong: boolean;
  /** The id of the note that says what is wrong. */
  noteId: string;
  onType: (value: string) => void;
  /** Enter was pressed. */
  onDone: () => void;
}

/** A time of day, in the clock of the person's own system. */
export function TimeField({ name, value, isWrong, noteId, onType, onDone }: TimeFieldProps) {
  return (
    <input
      type="time"
      value={value}
      aria-label={name}
      aria-invalid={isWrong}
      aria-describedby={noteId}
      onInput={(event) => onType(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onDone();
      }}
      onWheel={keepValueOnWheel}
    />
  );
}
