import type { ServerResponse } from 'node:http';

/**
 * Holds the body of an answer back until the whole answer is there and `until` has settled. What the handler did
 * is committed when it ends its answer; whoever reads the answer to its end may rely on what `until` waited for.
 */
export function holdAnswer(res: ServerResponse, until: () => Promise<void>): void {
  const { write, end } = res;
  const held: unknown[][] = [];
  let isEnded = false;

  // Next flushes the headers before the first piece; nothing may go out yet.
  res.flushHeaders = () => {};
  res.write = ((...piece: unknown[]) => {
    held.push(piece);
    return true;
  }) as typeof res.write;
  res.end = ((...last: unknown[]) => {
    if (isEnded) return res;
    isEnded = true;
    void until().then(() => {
      for (const piece of held) Reflect.apply(write, res, piece);
      Reflect.apply(end, res, last);
    });
    return res;
  }) as typeof res.end;
}
