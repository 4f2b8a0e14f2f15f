import { type Page, squeezePage } from './page';

/** Milliseconds without a render before the next page is squeezed. */
const calm = 300;
/** Milliseconds after which it is squeezed all the same. */
const longestWait = 10_000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds).unref());

/**
 * Squeezes pages that somebody reads, one after another and while nothing is rendered: the smallest form takes some
 * 100 ms of a core, which those who wait for a page need more. What has been replaced in the meantime is skipped, so
 * during a row of publishes nothing is squeezed in vain.
 */
export function createSqueezer(isWanted: (key: string, page: Page) => boolean) {
  const queue = new Map<string, Page>();
  let isRunning = false;
  let lastRender = 0;

  async function untilCalm(): Promise<void> {
    const patience = Date.now() + longestWait;
    for (let left = calm; left > 0; left = Math.min(lastRender + calm, patience) - Date.now())
      await pause(left);
  }

  async function run(): Promise<void> {
    isRunning = true;
    while (queue.size > 0) {
      await untilCalm();
      const [key, page] = [...queue][0] as [string, Page];
      queue.delete(key);
      if (!page.br && isWanted(key, page)) await squeezePage(page);
    }
    isRunning = false;
  }

  return {
    add(key: string, page: Page): void {
      if (!page.gzip || page.br) return;
      queue.set(key, page);
      if (!isRunning) void run();
    },
    /** A page is being rendered. */
    wait(): void {
      lastRender = Date.now();
    },
  };
}
