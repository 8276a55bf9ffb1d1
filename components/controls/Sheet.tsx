import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../context/words';
import { IconButton } from './IconButton';
import './Sheet.css';

interface SheetProps {
  isOpen: boolean;
  title: ComponentChildren;
  /** Pressed was Escape, Close, or what is beside the sheet. */
  onClose: () => void;
  children: ComponentChildren;
}

/**
 * What is not needed at every look, from below, over the screen. What is under it cannot be reached while it is open; afterwards
 * the focus is where it was.
 */
export function Sheet({ isOpen, ...rest }: SheetProps) {
  return isOpen ? <OpenSheet {...rest} /> : null;
}

function OpenSheet({ title, onClose, children }: Omit<SheetProps, 'isOpen'>) {
  const { t } = useLanguage();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const sheet = dialog.current;
    sheet?.showModal();
    // Read from the beginning; and nothing is pressed by a key that opened it.
    heading.current?.focus();
    // Before it goes: only what is closed gives the focus back.
    return () => sheet?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="sheet"
      // Whoever clicks between two things in it is still in it.
      tabIndex={-1}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        // Keys that mean something to the page below mean nothing to it now.
        event.stopPropagation();
        if (event.key !== 'Escape') return;
        // Else the browser closes the popup as well.
        event.preventDefault();
        onClose();
      }}
      // All of the sheet is filled by what is in it: what hits the dialog itself is the veil around it.
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <div class="sheet-body">
        <header class="row apart">
          <h2 id={id} ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <IconButton icon="close" onClick={onClose}>
            {t('control.close')}
          </IconButton>
        </header>
        {children}
      </div>
    </dialog>
  );
}
