import { useEffect, useRef } from 'preact/hooks';

/**
 * When the button that was pressed goes with its screen, the focus would fall to the page's beginning in silence. The new
 * screen's heading takes it instead, so that a keyboard goes on from there and a screen reader says where it is.
 */
export function useFocusKept(): void {
  const hadFocus = useRef(false);
  useEffect(() => {
    const focused = () => {
      hadFocus.current = true;
    };
    document.addEventListener('focusin', focused);
    return () => document.removeEventListener('focusin', focused);
  }, []);
  useEffect(() => {
    if (!hadFocus.current || document.activeElement !== document.body) return;
    const heading = document.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  });
}
