import { useId } from 'preact/hooks';

interface TimeFieldProps {
  /** What is seen beside it. */
  label: string;
  /** What is said of it, where the eyes do not help: which day, which range. */
  name: string;
  /** "HH:MM", or empty. */
  value: string;
  isWrong: boolean;
  /** Id of what says why. */
  noteId: string;
  onChange: (value: string) => Promise<void>;
}

/** A time of day, in the clock of the person's own system. Told when they leave it, not while they type. */
export function TimeField({ label, name, value, isWrong, noteId, onChange }: TimeFieldProps) {
  const id = useId();
  const tell = ({ currentTarget: { value: typed } }: { currentTarget: HTMLInputElement }) => {
    if (typed !== value) void onChange(typed);
  };
  return (
    <label class="time" for={id}>
      <span aria-hidden="true">{label}</span>
      <input
        id={id}
        type="time"
        value={value}
        aria-label={name}
        aria-invalid={isWrong}
        aria-describedby={noteId}
        onBlur={tell}
        onKeyDown={(event) => {
          if (event.key === 'Enter') tell(event);
        }}
      />
    </label>
  );
}
