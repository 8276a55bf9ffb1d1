import type { ComponentChildren } from 'preact';
import './ReminderBox.css';

interface ReminderBoxProps {
  title: string;
  message: string;
  buttons: readonly string[];
  /** All of it in words: nothing in it can be pressed, or read by itself. */
  label: string;
  picture: ComponentChildren;
}

/** A picture of a reminder, as a system draws it. */
export function ReminderBox({ title, message, buttons, label, picture }: ReminderBoxProps) {
  return (
    <div class="reminder-box" role="img" aria-label={label}>
      {picture}
      <div class="stack">
        <strong>{title}</strong>
        <span>{message}</span>
        <span class="row">
          {buttons.map((each) => (
            <span key={each} class="reminder-box-button">
              {each}
            </span>
          ))}
        </span>
      </div>
    </div>
  );
}
