import type { Page } from 'playwright-core';

/**
 * Text that a reader does not get to see: cut by its box, outside the page, or too big for its control.
 * What is hidden for the eye on purpose (`sr-only`) does not count.
 */
export function findLostText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isHidden = (element: Element) =>
      element.closest('.sr-only, .skip-links, svg, option') !== null || !element.checkVisibility();
    const cuts = (element: Element) => getComputedStyle(element).overflowX !== 'visible';
    const describe = (element: Element) => `${element.tagName.toLowerCase()}.${element.className}`;

    function boxesOf(element: Element): Element[] {
      const { parentElement } = element;
      const own = cuts(element) && element !== document.body ? [element] : [];
      return parentElement && parentElement !== document.documentElement
        ? [...own, ...boxesOf(parentElement)]
        : own;
    }

    const lost: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim() || isHidden(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rect = range.getBoundingClientRect();
      const where = `${describe(element)} "${node.textContent.trim().slice(0, 40)}"`;
      if (rect.left < -1 || rect.right > document.documentElement.clientWidth + 1) {
        const scrolls = boxesOf(element).some((box) => (box as HTMLElement).tabIndex === 0);
        if (!scrolls) lost.push(`outside the page: ${where}`);
      }
      for (const box of boxesOf(element)) {
        const edge = box.getBoundingClientRect();
        const scrolls = (box as HTMLElement).tabIndex === 0;
        if (!scrolls && (rect.bottom > edge.bottom + 1 || rect.right > edge.right + 1)) {
          lost.push(`cut by ${describe(box)}: ${where}`);
        }
      }
    }
    for (const control of document.querySelectorAll<HTMLElement>('input, select, button, .kern-btn')) {
      const letters = Number.parseFloat(getComputedStyle(control).fontSize);
      const isTooSmall =
        control.scrollHeight > control.clientHeight + 1 || control.clientHeight < letters * 1.2;
      if (!isHidden(control) && isTooSmall) lost.push(`too big for ${describe(control)}`);
    }
    return lost;
  });
}

/** How far the page can be scrolled sideways; 0 is what readers need. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
