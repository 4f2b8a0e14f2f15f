import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';

type Given = OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined;

function setAll(res: ServerResponse, given: Given): void {
  if (Array.isArray(given)) {
    for (let i = 0; i + 1 < given.length; i += 2) res.setHeader(String(given[i]), given[i + 1] ?? '');
    return;
  }
  for (const [name, value] of Object.entries(given ?? {})) {
    if (value !== undefined) res.setHeader(name, value);
  }
}

/** Calls `adjust` with the status just before the headers are written, so that it has the last word on them. */
export function beforeHeaders(res: ServerResponse, adjust: (status: number) => void): void {
  const { writeHead } = res;
  res.writeHead = ((status: number, ...rest: (string | Given)[]) => {
    res.writeHead = writeHead;
    for (const given of rest) if (typeof given !== 'string') setAll(res, given);
    adjust(status);
    return res.writeHead(status);
  }) as typeof res.writeHead;
}
