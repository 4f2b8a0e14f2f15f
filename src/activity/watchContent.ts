import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  GlobalAfterChangeHook,
  GlobalBeforeOperationHook,
  PayloadRequest,
  RequestContext,
  SanitizedCollectionConfig,
  SanitizedConfig,
} from 'payload';
import type { Action } from './actions';
import { recordActivity } from './recordActivity';
import { type Asked, type State, whatHappened } from './rules';

/** Collections whose changes are no content: they tell of something else, or keep a log of their own. */
const apart = new Set(['account-links', 'activity', 'job-runs', 'mails', 'reviews', 'throttle', 'users']);

/** What a caller may say about a change that the log could not know: a finer word for it, and a reason. */
export interface Remark {
  action?: Action;
  note?: string;
}

/** Put into `context` of a Payload operation, a remark goes into the log entry of that change. */
export function withRemark(remark: Remark): { remark: Remark } {
  return { remark };
}

const remarkOf = (context: RequestContext) => (context.remark ?? {}) as Remark;
const askedKey = (slug: string) => `asked ${slug}`;

/** Several operations may share one request; each notes under its own collection what was asked of it. */
const noteAsked: CollectionBeforeOperationHook = async ({ args, collection, context, operation, req }) => {
  const kind = operation as string;
  if (kind !== 'update' && kind !== 'restoreVersion') return args;
  const { data, draft = false, id } = args as { data?: State; draft?: boolean; id?: number | string };
  const mayUnpublish = kind === 'update' && !draft && id !== undefined && data?._status !== 'published';
  const asked: Asked = {
    draft,
    restores: kind === 'restoreVersion',
    wasPublic: mayUnpublish && (await isPublic(req, collection, id)),
  };
  context[askedKey(collection.slug)] = asked;
  return args;
};

async function isPublic(
  req: PayloadRequest,
  { slug, versions }: SanitizedCollectionConfig,
  id: number | string,
) {
  if (!versions?.drafts) return false;
  const doc = await req.payload.findByID({
    collection: slug as CollectionSlug,
    id,
    depth: 0,
    draft: false,
    overrideAccess: true,
    disableErrors: true,
    trash: true,
    req,
  });
  return (doc as State | null)?._status === 'published';
}

function titleOf({ admin, slug }: SanitizedCollectionConfig, doc: Record<string, unknown>): string {
  const title = doc[admin.useAsTitle ?? 'id'] || doc.filename || doc.id;
  return String(title ?? slug);
}

const logChange: CollectionAfterChangeHook = async ({
  collection,
  context,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const asked = (context[askedKey(collection.slug)] ?? {
    draft: false,
    restores: false,
    wasPublic: false,
  }) as Asked;
  const { action, note } = remarkOf(context);
  await recordActivity(req, {
    action: action ?? whatHappened(operation, asked, previousDoc, doc),
    document: { collection: collection.slug, id: doc.id, title: titleOf(collection, doc) },
    note: note ?? doc.changeNote,
  });
  return doc;
};

const logDeletion: CollectionAfterDeleteHook = async ({ collection, context, doc, id, req }) => {
  await recordActivity(req, {
    action: 'deleted',
    document: { collection: collection.slug, id, title: titleOf(collection, doc) },
    note: remarkOf(context).note,
  });
};

const noteGlobalAsked: GlobalBeforeOperationHook = ({ args, context, global, operation }) => {
  if ((operation as string) === 'restoreVersion') context[askedKey(global.slug)] = true;
  return args;
};

const logGlobalChange: GlobalAfterChangeHook = async ({ context, doc, global, req }) => {
  await recordActivity(req, {
    action: context[askedKey(global.slug)] ? 'restored' : 'saved',
    document: {
      collection: global.slug,
      title: typeof global.label === 'string' ? global.label : global.slug,
    },
  });
  return doc;
};

/**
 * Puts the log behind every collection and global, also those that come later: forgetting one is not possible,
 * leaving one out has to be said.
 */
export function watchContent(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (apart.has(collection.slug) || collection.slug.startsWith('payload-')) continue;
    collection.hooks.beforeOperation.push(noteAsked);
    collection.hooks.afterChange.push(logChange);
    collection.hooks.afterDelete.push(logDeletion);
  }
  for (const global of config.globals) {
    global.hooks.beforeOperation.push(noteGlobalAsked);
    global.hooks.afterChange.push(logGlobalChange);
  }
  return config;
}
