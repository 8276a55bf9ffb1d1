import { useEffect } from 'preact/hooks';

const pressable = 'button, a, label, input, select, summary, dialog';

const pressedIn = ({ target }: Event) => (target instanceof Element ? target.closest(pressable) : null);

/**
 * Many people click twice on everything. When the first click has put something else under the pointer, another screen or a sheet,
 * the second was not meant for that and is dropped. Twice on the same thing stays twice: what must not happen twice sees to it
 * itself (`isSecondOfDouble`).
 */
export function useDoubleClicks(): void {
  useEffect(() => {
    let first: Element | null = null;
    let isStray = false;
    // The press says where a click was meant to go. One on a label causes a second one on its input, and that has no press.
    const press = (event: MouseEvent) => {
      if (event.detail <= 1) first = pressedIn(event);
      isStray = event.detail > 1 && pressedIn(event) !== first;
    };
    const drop = (event: MouseEvent) => {
      if (!isStray || event.detail <= 1) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('mousedown', press, true);
    document.addEventListener('click', drop, true);
    return () => {
      document.removeEventListener('mousedown', press, true);
      document.removeEventListener('click', drop, true);
    };
  }, []);
}
