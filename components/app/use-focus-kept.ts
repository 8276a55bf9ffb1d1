import { useEffect } from 'preact/hooks';

/**
 * When what was pressed goes, the focus would fall to the page's beginning in silence. What is nearest to where it was takes it
 * instead: the name of its group or section while that is there, else the screen's heading. So a keyboard goes on from
 * there, and a screen reader says where it is.
 */
export function useFocusKept(): void {
  useEffect(() => {
    /** What had the focus last, and everything around it, from the inside out. */
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
    // A screen that takes the focus to a place of its own does so in an effect, after the next frame: it goes first.
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
