import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { isSecondOfDouble } from '../context/intents';
import './Folds.css';

interface Fold {
  readonly name: string;
  readonly title: string;
  /** A screen reader says this instead of the title, if the title alone says too little. */
  readonly label?: string;
  readonly content: ComponentChildren;
}

/**
 * Titles in a row that wraps, and below the row the content of the title that was pressed. One is open at a time. The row does not
 * move, so the pressed title stays under the pointer and the same press closes it.
 */
export function Folds({ folds }: { folds: readonly Fold[] }) {
  const id = useId();
  const [open, setOpen] = useState<string | null>(null);
  const opened = folds.find(({ name }) => name === open);
  const isGone = open !== null && !opened;
  // A fold that disappears and comes back is closed again.
  useEffect(() => {
    if (isGone) setOpen(null);
  }, [isGone]);
  return (
    <>
      {folds.map(({ name, title, label }) => (
        <button
          key={name}
          type="button"
          class="quiet word folds-title"
          aria-label={label}
          aria-expanded={name === open}
          aria-controls={name === open ? id : undefined}
          onClick={(event) => {
            if (!isSecondOfDouble(event)) setOpen(name === open ? null : name);
          }}
        >
          {title}
        </button>
      ))}
      {opened && (
        <div id={id} class="folds-content">
          {opened.content}
        </div>
      )}
    </>
  );
}
