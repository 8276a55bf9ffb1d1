import { useLayoutEffect, useRef } from 'preact/hooks';

interface GuideKeys {
  readonly onSpace: () => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Elements that a key press belongs to. */
const CONTROL = 'button, a, input, select, textarea, summary, [contenteditable]';

/** Which of the keys was pressed, if it is free: no other key is held with it, and nothing has the focus that wants it itself. */
function freeKey(event: KeyboardEvent): keyof GuideKeys | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey, repeat, target, defaultPrevented } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || repeat || defaultPrevented || event.isComposing) return null;
  if (target instanceof Element && target.closest(CONTROL)) return null;
  // Keys do not work the guide under an open sheet, because nobody would see the step go on.
  if (document.querySelector('dialog[open]')) return null;
  const [back, next] =
    document.documentElement.dir === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  if (key === ' ') return 'onSpace';
  if (key === back) return 'onBack';
  return key === next ? 'onNext' : null;
}

/** Space and the arrow keys work the guide, for people who are not at the mouse. */
export function useGuideKeys(keys: GuideKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  // A layout effect, because an effect after the paint would miss a key that is pressed at once.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const key = freeKey(event);
      if (!key) return;
      // Otherwise Space scrolls the page.
      event.preventDefault();
      latest.current[key]();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
