import { type Page, squeezePage } from './page';

/**
 * Squeezes pages that somebody reads, one after another, so that compressing leaves a core to those who wait for a
 * page. What has been replaced in the meantime is skipped: during a row of publishes nothing is squeezed in vain.
 */
export function createSqueezer(isWanted: (key: string, page: Page) => boolean) {
  const queue = new Map<string, Page>();
  let isRunning = false;

  async function run(): Promise<void> {
    isRunning = true;
    for (const [key, page] of queue) {
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
  };
}
