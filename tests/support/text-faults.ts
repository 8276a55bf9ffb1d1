// Finds texts that cannot be read whole.

import type { Page } from '@playwright/test';

/**
 * What is wrong with how the texts of a page are laid out, measured in the page: a text that is cut off, one that sticks out of
 * its button, two that lie on each other, and a page that is wider than its window. Each with the words it is about.
 */
export const textFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    /** A pixel or two are rounding, or the slant of a letter. */
    const SLACK = 2;
    const faults: string[] = [];
    const said = (node: Node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('.said-aloud, svg, [inert], option');
    // Under an open sheet nothing is read.
    const sheet = [...document.querySelectorAll('dialog[open]')].at(-1);
    const root = sheet ?? document.body;

    const spills = document.documentElement.scrollWidth - window.innerWidth;
    if (spills > 0) faults.push(`the page is ${spills} px too wide`);

    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (!isSeen(element) || said(element) === '') continue;
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      const hides = (way: string) => way === 'hidden' || way === 'clip';
      const wide = element.scrollWidth - element.clientWidth;
      const high = element.scrollHeight - element.clientHeight;
      if ((hides(overflowX) || textOverflow === 'ellipsis') && wide > SLACK)
        faults.push(`cut off, ${wide} px wide: ${said(element)}`);
      if (hides(overflowY) && high > SLACK) faults.push(`cut off, ${high} px high: ${said(element)}`);
    }

    interface Lying {
      readonly node: Text;
      readonly rect: DOMRect;
    }
    const lying: Lying[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const parent = node.parentElement;
      if (!parent || said(node) === '' || !isSeen(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()];
      lying.push(...rects.map((rect) => ({ node, rect })));
      const box = parent.closest('button, select, summary, label, .banner, [role=tab]')?.getBoundingClientRect();
      for (const rect of rects) {
        if (!box) continue;
        const out = Math.max(
          box.left - rect.left,
          rect.right - box.right,
          box.top - rect.top - 4,
          rect.bottom - box.bottom - 4,
        );
        if (out > SLACK) faults.push(`${Math.round(out)} px out of its button: ${said(node)}`);
      }
    }
    // Line boxes are higher than letters, so texts may touch.
    const isOn = (one: DOMRect, other: DOMRect) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 3 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > Math.min(one.height, other.height) * 0.4;
    const isSticky = (node: Text) => {
      for (let at = node.parentElement; at; at = at.parentElement) {
        const { display, position } = getComputedStyle(at);
        if (display !== 'contents' && (position === 'sticky' || position === 'fixed')) return true;
      }
      return false;
    };
    for (const [index, one] of lying.entries()) {
      for (const other of lying.slice(index + 1)) {
        if (one.node === other.node || !isOn(one.rect, other.rect)) continue;
        // What scrolls beneath a bar that stays in its place is reached by scrolling on.
        if (isSticky(one.node) !== isSticky(other.node)) continue;
        faults.push(`two texts on each other: ${said(one.node)} | ${said(other.node)}`);
      }
    }
    return [...new Set(faults)];
  });

/** Every text of a page that a person reads or hears, once: text, names, placeholders. */
export const textsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const texts = new Set<string>();
    const add = (text: string | null) => {
      const squeezed = (text ?? '').replace(/\s+/g, ' ').trim();
      if (squeezed) texts.add(squeezed);
    };
    // What says its own language, such as a list of languages, is meant as it stands, and so is the name of another site.
    const asItStands = '[lang]:not(html, .no-box), a[href^="https:"]';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest(asItStands)) add(node.textContent);
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [aria-valuetext]')) {
      if (element.closest(asItStands)) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext']) add(element.getAttribute(name));
    }
    add(document.title);
    return [...texts];
  });
