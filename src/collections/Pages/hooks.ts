import { sql } from '@payloadcms/db-postgres';
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload';
import { ValidationError } from 'payload';
import { refuse } from '@/access/refuse';
import { lockAddress } from '@/publishing/documentLock';
import { transactionOf } from '@/publishing/transaction';
import { pathOf, wouldContainItself } from './rules';

function fault(path: string, message: string, req: PayloadRequest): never {
  throw new ValidationError({ collection: 'pages', errors: [{ path, message }], req }, req.t);
}

/** Ids and path of a page's ancestors, nearest first. The walk stops at a loop. */
async function ancestorsOf(
  parent: number | null,
  req: PayloadRequest,
): Promise<{ ids: number[]; path: string | null }> {
  const ids: number[] = [];
  let path: string | null = null;
  let next = parent;
  while (next !== null && !ids.includes(next)) {
    const page = await req.payload.findByID({
      collection: 'pages',
      id: next,
      depth: 0,
      select: { path: true, parent: true },
      overrideAccess: true,
      disableErrors: true,
      req,
    });
    if (!page) break;
    ids.push(next);
    path ??= page.path ?? null;
    next = typeof page.parent === 'number' ? page.parent : null;
  }
  return { ids, path };
}

/** Computes the address of a page and refuses loops, reserved addresses and addresses already in use. */
export const computePath: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data) return data;
  const page = { ...originalDoc, ...data };
  if (typeof page.slug !== 'string' || page.slug === '') return data;
  const parent = typeof page.parent === 'object' && page.parent ? page.parent.id : (page.parent ?? null);
  const ancestors = await ancestorsOf(parent, req);
  if (wouldContainItself(originalDoc?.id, ancestors.ids)) {
    fault(
      'parent',
      'Eine Seite kann nicht unter sich selbst liegen. Bitte wählen Sie eine andere übergeordnete Seite.',
      req,
    );
  }
  const address = pathOf(page, ancestors.path);
  if ('fault' in address) fault(page.fixed || ancestors.path === '/' ? 'parent' : 'slug', address.fault, req);
  if (address.path !== originalDoc?.path) await refuseTakenPath(address.path, originalDoc?.id, req);
  return { ...data, path: address.path };
};

async function refuseTakenPath(path: string, id: number | undefined, req: PayloadRequest): Promise<void> {
  await lockAddress(req, 'pages', path);
  for (const draft of [false, true]) {
    const { docs } = await req.payload.find({
      collection: 'pages',
      where: { and: [{ path: { equals: path } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
      draft,
      depth: 0,
      limit: 1,
      trash: true,
      overrideAccess: true,
      req,
    });
    if (docs.length > 0)
      fault('slug', `Die Adresse „${path}“ ist schon vergeben. Bitte wählen Sie eine andere.`, req);
  }
}

/** Several pages may change in one request, and Payload swaps the context while they do. */
const pathBefore = (id: number) => `path of page ${id} before`;

/** Remembers the public address before the change, so that what lies below can follow. */
export const rememberPath: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'update' && originalDoc?.id) {
    const database = await transactionOf(req);
    const { rows } = await database.execute(sql`select path from pages where id = ${originalDoc.id}`);
    req.context[pathBefore(originalDoc.id)] = rows[0]?.path;
  }
  return data;
};

/**
 * The whole tree follows a page that moved. One statement changes all addresses below it, in the public rows
 * and in the drafts, so that no half-moved tree can exist and no unreleased text is touched.
 */
export const moveSubtree: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const before = req.context[pathBefore(doc.id)];
  if (operation !== 'update' || doc._status === 'draft' || typeof before !== 'string') return doc;
  if (before === doc.path || before === '/') return doc;
  const database = await transactionOf(req);
  const below = `${before.replace(/[\\%_]/g, '\\$&')}/%`;
  await database.execute(
    sql`update pages set path = ${doc.path} || substr(path, ${before.length + 1}) where path like ${below}`,
  );
  await database.execute(
    sql`update _pages_v set version_path = ${doc.path} || substr(version_path, ${before.length + 1})
        where latest and version_path like ${below}`,
  );
  return doc;
};

export const keepFixedPages: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const page = await req.payload.findByID({
    collection: 'pages',
    id,
    depth: 0,
    overrideAccess: true,
    trash: true,
    disableErrors: true,
    req,
  });
  if (page?.fixed)
    refuse(`Die Seite „${page.title}“ gehört fest zur Website. Sie kann nicht gelöscht werden.`, 409);
};

/** Saving a draft and taking a page off the site look alike later on, so what was asked for is noted here. */
export const rememberDraft: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  if (operation === 'update') context.savesDraft = Boolean((args as { draft?: boolean }).draft);
  return args;
};

/** The bin and the withdrawal of a fixed page are a deletion in all but name. */
export const keepFixedPagesPublic: CollectionBeforeChangeHook = ({ context, data, originalDoc }) => {
  const { fixed, title } = originalDoc ?? {};
  if (!fixed) return data;
  if (data.deletedAt)
    refuse(`Die Seite „${title}“ gehört fest zur Website. Sie kann nicht gelöscht werden.`, 409);
  if (data._status === 'draft' && !context.savesDraft) {
    refuse(`Die Seite „${title}“ gehört fest zur Website. Sie muss öffentlich bleiben.`, 409);
  }
  return data;
};
