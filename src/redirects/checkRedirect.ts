import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload';
import { ValidationError } from 'payload';
import { env } from '@/lib/env';
import type { Redirect } from '@/payload-types';
import { documentAt, publicDocument } from '@/publishing/documentAt';
import { lockAddress } from '@/publishing/documentLock';
import { entryAt } from './entries';
import { targetOf } from './findMoved';
import { isOwnPage, readPath, redirectFault } from './rules';

type Draft = Partial<Redirect>;

interface End {
  /** Address at which it ends; null when nothing is there. */
  path: string | null;
  /** What the entry holds from now on. */
  document?: Redirect['document'];
  toPath?: string | null;
  isLoop: boolean;
}

/**
 * What a person sets is brought into the one form that cannot go wrong: a target that stands under an address is
 * kept as the document itself, so that nothing is left to follow and nothing breaks when the target moves.
 */
export const checkRedirect: CollectionBeforeValidateHook<Redirect> = async ({ data, originalDoc, req }) => {
  if (!data) return data;
  const entry: Draft = { ...originalDoc, ...data };
  if (entry.kind === 'gone') return data;
  const from = readPath(entry.from, env().serverUrl);
  if ('fault' in from) fault('from', from.fault, req);
  const given = entry.toPath ? readPath(entry.toPath, env().serverUrl) : { path: '' };
  if ('fault' in given) fault('toPath', given.fault, req);
  const end = await endOf(req, from.path, entry, given.path);
  await lockAddress(req, 'redirects', from.path);
  const taken = await entryAt(req, from.path);
  const reason = redirectFault({
    from: from.path,
    given: given.path,
    livingTitle: (await documentAt(req, from.path))?.title,
    isTaken: taken !== null && taken.id !== originalDoc?.id,
    end: end.path,
    isLoop: end.isLoop,
  });
  if (reason)
    fault(reason.field === 'document' && given.path ? 'toPath' : reason.field, reason.sentence, req);
  return { ...data, from: from.path, document: end.document ?? null, toPath: end.toPath ?? null };
};

async function endOf(req: PayloadRequest, from: string, entry: Draft, given: string): Promise<End> {
  const target = targetOf(entry.document);
  if (target && !given) {
    const document = await publicDocument(req, target);
    return { path: document?.path ?? null, document: entry.document, isLoop: false };
  }
  if (isOwnPage(given) && given !== '/') {
    const query = /\?[^#]*/.exec(entry.toPath ?? '')?.[0] ?? '';
    return { path: given, toPath: `${given}${query}`, isLoop: false };
  }
  const document = given ? await documentAt(req, given) : null;
  if (document) {
    return {
      path: document.path,
      document: { relationTo: document.collection, value: document.id },
      isLoop: false,
    };
  }
  const next = given ? await entryAt(req, given) : null;
  if (!next || next.kind === 'gone') return { path: null, isLoop: false };
  const further = targetOf(next.document);
  const last = further && (await publicDocument(req, further));
  return {
    path: last?.path ?? next.toPath ?? null,
    document: last ? next.document : undefined,
    toPath: last ? undefined : next.toPath,
    isLoop: last?.path === from,
  };
}

function fault(path: string, message: string, req: PayloadRequest): never {
  throw new ValidationError({ collection: 'redirects', errors: [{ path, message }], req }, req.t);
}
