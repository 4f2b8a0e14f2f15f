import { createDatabase } from './database';
import { bootPayload } from './payload';
import type { RestTarget } from './rest';

type Route = (request: Request, context: { params: Promise<{ slug: string[] }> }) => Promise<Response>;

/**
 * Payload with the real REST routes in the test's own process, on a copy of the seeded template: the same
 * answers as over the started site, without a build, and with Payload at hand to set the scene.
 */
export async function openCms() {
  const database = await createDatabase({ seeded: true });
  const { payload, dataDir, release } = await bootPayload(database.url);
  const routes: Record<string, Route> = await import('@/app/(payload)/api/[...slug]/route');
  // Refused requests are the subject here, not news for the log.
  payload.logger.level = 'silent';
  const origin = String(process.env.SERVER_URL);

  const target: RestTarget = {
    origin,
    fetch: async (path, init) => {
      const request = new Request(new URL(path, origin), init);
      const slug = new URL(request.url).pathname.split('/').slice(2).map(decodeURIComponent);
      const route = routes[request.method];
      return route
        ? route(request, { params: Promise.resolve({ slug }) })
        : new Response(null, { status: 405 });
    },
  };
  return {
    ...target,
    payload,
    dataDir,
    databaseUrl: database.url,
    query: database.query,
    close: async () => {
      await release();
      await database.drop();
    },
  };
}

export type Cms = Awaited<ReturnType<typeof openCms>>;
