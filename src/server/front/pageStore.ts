import type { Page } from './page';

interface Slot {
  page: Page;
  /** When the page was rendered, counted in changes of the content. */
  generation: number;
  lastAsked: number;
}

export type PageStore = ReturnType<typeof createPageStore>;

/**
 * Finished pages, bounded by bytes. Emptying it is counting the generation up: pages of earlier generations are
 * no longer served, but stay as last good copies until rendered anew or pushed out.
 */
export function createPageStore(limit: number) {
  const slots = new Map<string, Slot>();
  let generation = 0;
  let isOpen = false;
  let bytes = 0;

  /** Whether nothing has changed since it was rendered, by people or by the clock. */
  const isCurrent = (slot: Slot, now: number) =>
    isOpen && slot.generation === generation && now < slot.page.keptUntil;

  function drop(key: string): void {
    bytes -= slots.get(key)?.page.bytes ?? 0;
    slots.delete(key);
  }

  function makeRoom(): void {
    while (bytes > limit) {
      let oldest: [string, number] | undefined;
      for (const [key, { lastAsked }] of slots) {
        if (!oldest || lastAsked < oldest[1]) oldest = [key, lastAsked];
      }
      if (!oldest) return;
      drop(oldest[0]);
    }
  }

  return {
    /** The page as it is now, or undefined when it must be rendered. */
    get(key: string): Page | undefined {
      const slot = slots.get(key);
      if (slot === undefined) return undefined;
      slot.lastAsked = Date.now();
      return isCurrent(slot, slot.lastAsked) ? slot.page : undefined;
    },
    /** Whether the page is there as it is now; unlike `get` no sign of traffic. */
    has(key: string): boolean {
      const slot = slots.get(key);
      return slot !== undefined && isCurrent(slot, Date.now());
    },
    /** The page as it once was, for when it cannot be rendered. */
    lastGood: (key: string): Page | undefined => slots.get(key)?.page,
    /** To be read before a render begins and handed to `put` or `forget` with its result. */
    generation: () => generation,
    put(key: string, page: Page, born: number): void {
      const known = slots.get(key);
      if (page.bytes > limit / 8 || (known && known.generation > born)) return;
      drop(key);
      slots.set(key, { page, generation: born, lastAsked: known?.lastAsked ?? Date.now() });
      bytes += page.bytes;
      makeRoom();
    },
    /** The page is gone from the site, so no copy may outlive it. */
    forget(key: string, born: number): void {
      const known = slots.get(key);
      if (known && known.generation <= born) drop(key);
    },
    /** Content has changed: nothing rendered before counts any longer. */
    empty(): void {
      generation += 1;
    },
    /** Nobody tells of changes any more: nothing is served until `open`, which wants an `empty` with it. */
    close(): void {
      isOpen = false;
    },
    open(): void {
      isOpen = true;
    },
    isOpen: () => isOpen,
    /** All keys, those asked for longest ago first. */
    keys: (): string[] =>
      [...slots].sort(([, one], [, other]) => one.lastAsked - other.lastAsked).map(([key]) => key),
    bytes: () => bytes,
  };
}
