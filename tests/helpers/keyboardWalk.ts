import type { Page } from 'playwright-core';

export interface Stop {
  /** Place among all that can be reached, in reading order. */
  place: number;
  name: string;
  /** What is wrong with how the focus shows; empty is what tests want. */
  faults: string[];
}

/** Notes every place the focus comes to, and how it shows there. */
async function watchFocus(page: Page): Promise<number> {
  return page.evaluate(() => {
    /** Radios of one question are one stop; from the front it is the first, from behind the last. */
    const stopOf = (element: HTMLElement): HTMLElement =>
      (element instanceof HTMLInputElement && element.type === 'radio' && element.form
        ? element.form.querySelector<HTMLElement>(`[type="radio"][name="${element.name}"]`)
        : null) ?? element;

    const reachable = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.tabIndex >= 0 &&
        stopOf(element) === element,
    );

    /** The element that draws the ring: the link itself, the tile around it, or the ring over the map. */
    function hasRing(element: Element): boolean {
      const wide = (candidate: Element | null) => {
        if (!candidate) return false;
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(candidate);
        const isSeen = outlineStyle !== 'none' && !/, 0\)$|transparent/.test(outlineColor);
        return isSeen && Number.parseFloat(outlineWidth) >= 2;
      };
      if (wide(element) || wide(element.closest('.tile'))) return true;
      const rings = element.closest('svg')?.querySelectorAll('.map__rings > *') ?? [];
      return [...rings].filter((ring) => getComputedStyle(ring).display !== 'none').length === 1;
    }

    /** Whether something else lies over all of the element, or it is out of sight. */
    function isCovered(element: Element): boolean {
      const shape = element.querySelector('.map__fill, .map__target') ?? element;
      const { bottom, left, right, top } = shape.getBoundingClientRect();
      const xs = [left + 2, (left + right) / 2, right - 2];
      const ys = [top + 2, (top + bottom) / 2, bottom - 2];
      return !xs.some((x) =>
        ys.some((y) => {
          const hit = document.elementFromPoint(x, y);
          return (
            hit !== null &&
            (element.contains(hit) || hit.contains(element) || hit.closest('svg') === element.closest('svg'))
          );
        }),
      );
    }

    const stops: Stop[] = [];
    Object.assign(window, { stops });
    document.addEventListener('focusin', ({ target }) => {
      const element = target as HTMLElement;
      const faults = [...(hasRing(element) ? [] : ['no ring']), ...(isCovered(element) ? ['covered'] : [])];
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 60) ?? '';
      stops.push({ place: reachable.indexOf(stopOf(element)), name, faults });
    });
    return reachable.length;

    interface Stop {
      place: number;
      name: string;
      faults: string[];
    }
  });
}

/** Walks through the page with Tab, and back. */
export async function walk(page: Page): Promise<{ reachable: number; forth: Stop[]; back: Stop[] }> {
  const reachable = await watchFocus(page);
  const take = () =>
    page.evaluate(() => (Reflect.get(window, 'stops') as Stop[]).splice(0)) as Promise<Stop[]>;
  for (let step = 0; step < reachable; step += 1) await page.keyboard.press('Tab');
  const forth = await take();
  for (let step = 1; step < reachable; step += 1) await page.keyboard.press('Shift+Tab');
  return { reachable, forth, back: await take() };
}
