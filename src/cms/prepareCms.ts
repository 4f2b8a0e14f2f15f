import config from '@payload-config';
import { getPayload } from 'payload';
import { seed } from '@/content/seed';
import { jobs } from '@/jobs/jobs';
import { startRunner } from '@/jobs/startRunner';
import { env } from '@/lib/env';
import { log } from '@/lib/log';
import { fillIndex } from '@/search/rebuild';
import { makeDemoAccounts } from './demoAccounts';
import { migrate } from './migrate';

/**
 * Brings the database up to date before anybody is answered: schema first, then the first content where there
 * is none, then, only with the embedded database, the accounts to try things out. From then on this process does
 * its share of what the website does by itself.
 */
export async function prepareCms(): Promise<void> {
  const payload = await getPayload({ config });
  await migrate(payload, async () => {
    const { totalDocs } = await payload.count({ collection: 'pages', overrideAccess: true });
    if (totalDocs === 0) {
      const made = await seed(payload);
      log.info({ documents: made }, 'first content written');
    }
    if (await fillIndex(payload)) log.info('search index made');
    if (env().embeddedDatabase) await makeDemoAccounts(payload);
  });
  const runner = startRunner({ payload, databaseUrl: env().databaseUrl, jobs });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void runner.stop());
  }
}
