/** So many addresses are counted at once; a flood from more of them begins a new count instead of taking memory. */
const mostAddresses = 20_000;

/** One household or office: of the long addresses the part that names the connection, not the device. */
function connectionOf(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address;
  return address.split(':').slice(0, 4).join(':');
}

/**
 * Counts visits per address in the memory of this process, for pages that cost work each time. Nothing is written
 * down, and everything is forgotten when the time is over.
 */
export function createVisitLimit({ most, seconds }: { most: number; seconds: number }) {
  const counts = new Map<string, number>();
  let until = 0;

  return {
    allows(address: string, now = Date.now()): boolean {
      if (now >= until || counts.size >= mostAddresses) {
        counts.clear();
        until = now + seconds * 1000;
      }
      const key = connectionOf(address);
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return count <= most;
    },
  };
}
