import { useEffect } from 'preact/hooks';

/**
 * When the pressed element disappears, the browser moves the focus to the beginning of the page and says nothing. This gives the focus
 * to the nearest thing that is left: the name of the group or section, or the heading of the screen. The keyboard goes on from
 * there, and a screen reader says where it is.
 */
export function useFocusKept(): void {
  useEffect(() => {
    /** The element that had the focus last and its ancestors, from the inside out. */
    let path: readonly Element[] = [];
    const focused = ({ target }: FocusEvent) => {
      path = target instanceof Element ? [target, ...around(target)] : [];
    };
    const isLost = () => path[0]?.isConnected === false && document.activeElement === document.body;
    const keep = () => {
      if (!isLost()) return;
      const name = nameNearest(path);
      name?.setAttribute('tabindex', '-1');
      name?.focus();
    };
    // A screen may set the focus itself, in an effect after the next frame. It goes first.
    const changed = new MutationObserver(() => isLost() && requestAnimationFrame(() => setTimeout(keep)));
    changed.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', focused);
    return () => {
      changed.disconnect();
      document.removeEventListener('focusin', focused);
    };
  }, []);
}

function* around(element: Element): Generator<Element> {
  for (let outer = element.parentElement; outer; outer = outer.parentElement) yield outer;
}

function nameNearest(path: readonly Element[]): HTMLElement | null {
  const near = path.find((each) => each.isConnected && each.matches('fieldset, section, main'));
  return (near ?? document).querySelector<HTMLElement>('legend, h1, h2, h3') ?? document.querySelector('h1');
}
