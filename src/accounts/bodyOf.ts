import type { PayloadRequest } from 'payload';
import { refuse } from '@/access/refuse';

/** What was sent with a request, or the refusal of something else than an object. */
export async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await req.json?.();
    if (body && typeof body === 'object' && !Array.isArray(body)) return body as Record<string, unknown>;
  } catch {
    // Said below.
  }
  return refuse('Diese Anfrage ist unvollständig oder falsch aufgebaut.');
}
