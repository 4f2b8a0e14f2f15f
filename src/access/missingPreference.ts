import type { PayloadRequest, SanitizedConfig } from 'payload';
import { refuse } from './refuse';
import { accountOf } from './roles';

const slug = 'payload-preferences';

/** Payload fails where somebody deletes a preference that is not there; it is a refusal like others. */
export function refuseMissingPreference<T extends Pick<SanitizedConfig, 'collections'>>(config: T): T {
  const endpoints = config.collections.find((collection) => collection.slug === slug)?.endpoints;
  const door = (endpoints || []).find(({ method, path }) => method === 'delete' && path === '/:key');
  if (!door) return config;
  const remove = door.handler;
  door.handler = async (req) => {
    if (accountOf(req) && !(await isThere(req))) refuse('Diese Einstellung gibt es nicht.', 404);
    return remove(req);
  };
  return config;
}

async function isThere(req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: slug,
    where: {
      and: [
        { key: { equals: req.routeParams?.key } },
        { 'user.value': { equals: req.user?.id } },
        { 'user.relationTo': { equals: req.user?.collection } },
      ],
    },
    overrideAccess: true,
    req,
  });
  return totalDocs > 0;
}
