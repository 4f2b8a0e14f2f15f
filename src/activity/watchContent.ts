import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  GlobalAfterChangeHook,
  GlobalBeforeOperationHook,
  PayloadRequest,
  SanitizedCollectionConfig,
  SanitizedConfig,
} from 'payload';
import { type Asked, askedOf, noteAsked } from '@/publishing/asked';
import { recordActivity } from './recordActivity';
import { takeRemark } from './remark';
import { type State, whatHappened } from './rules';

/** Collections whose changes are no content: they tell of something else, or keep a log of their own. */
const apart = new Set([
  'account-links',
  'activity',
  'job-runs',
  'links',
  'mails',
  'messages',
  'reviews',
  'schedules',
  'second-factors',
  'search-misses',
  'throttle',
  'users',
]);

const rememberAsked: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const kind = operation as string;
  if (kind !== 'update' && kind !== 'restoreVersion') return args;
  const { data, draft = false, id } = args as { data?: State; draft?: boolean; id?: number | string };
  const mayUnpublish = kind === 'update' && !draft && id !== undefined && data?._status !== 'published';
  const asked: Asked = {
    draft,
    restores: kind === 'restoreVersion',
    wasPublic: mayUnpublish && (await isPublic(req, collection, id)),
  };
  // Reading has put a new context in place of the one this hook was given.
  noteAsked(req.context, collection.slug, asked);
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
  // A round of review writes entries of its own, which know more.
  if (context.releasing) return doc;
  const asked = askedOf(context, collection.slug);
  const { action, note } = takeRemark(context);
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
    note: takeRemark(context).note,
  });
};

const rememberGlobalAsked: GlobalBeforeOperationHook = ({ args, context, global, operation }) => {
  const restores = (operation as string) === 'restoreVersion';
  noteAsked(context, global.slug, { draft: false, restores, wasPublic: true });
  return args;
};

const logGlobalChange: GlobalAfterChangeHook = async ({ context, doc, global, req }) => {
  await recordActivity(req, {
    action: askedOf(context, global.slug).restores ? 'restored' : 'saved',
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
    collection.hooks.beforeOperation.push(rememberAsked);
    collection.hooks.afterChange.push(logChange);
    collection.hooks.afterDelete.push(logDeletion);
  }
  for (const global of config.globals) {
    global.hooks.beforeOperation.push(rememberGlobalAsked);
    global.hooks.afterChange.push(logGlobalChange);
  }
  return config;
}
