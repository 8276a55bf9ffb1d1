import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { isSecondOfDouble } from '../context/intents';
import './Folds.css';

interface Fold {
  readonly name: string;
  readonly title: string;
  /** What a screen reader says in place of the title, where that says too little by itself. */
  readonly label?: string;
  readonly content: ComponentChildren;
}

/**
 * Titles among what else is in a row that wraps, and below the row what the one that was pressed holds; one at a time. The row
 * stays as it is: what was pressed is still under the pointer, and closes with the same press.
 */
export function Folds({ folds }: { folds: readonly Fold[] }) {
  const id = useId();
  const [open, setOpen] = useState<string | null>(null);
  const opened = folds.find(({ name }) => name === open);
  const isGone = open !== null && !opened;
  // What was taken away, and comes back later, is folded up as at first.
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
