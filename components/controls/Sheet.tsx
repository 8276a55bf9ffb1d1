import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../context/words';
import { IconButton } from './IconButton';
import './Sheet.css';

interface SheetProps {
  isOpen: boolean;
  title: ComponentChildren;
  /** The person pressed Escape, Close, or the ground beside the sheet. */
  onClose: () => void;
  children: ComponentChildren;
}

/**
 * A sheet that comes from below over the screen, for what is not needed all the time. The screen under it cannot be reached while it
 * is open. When it closes, the focus goes back to where it was.
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
    // Reading begins at the top, and the key that opened the sheet presses nothing in it.
    heading.current?.focus();
    // The dialog is closed before it is removed, because only a closed dialog gives the focus back.
    return () => sheet?.close();
  }, []);
  // Back and Forward go on beside a sheet. One whose screen a page has covered is not seen, and would still block that page.
  useLayoutEffect(() => {
    if (!dialog.current?.checkVisibility()) onClose();
  });
  return (
    <dialog
      ref={dialog}
      class="sheet"
      // A click between two controls of the sheet keeps it open.
      tabIndex={-1}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        // The page below must not act on keys while the sheet is open.
        event.stopPropagation();
        if (event.key !== 'Escape') return;
        // Otherwise the browser closes the popup as well.
        event.preventDefault();
        onClose();
      }}
      // The content fills the whole sheet, so a click on the dialog itself is a click on the veil around it.
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
