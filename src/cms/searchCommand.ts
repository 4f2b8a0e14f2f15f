import config from '@payload-config';
import { getPayload } from 'payload';
import { rebuildIndex } from '@/search/rebuild';
import { migrate } from './migrate';

/** `npm run search:rebuild`: makes the index of the search anew from what is released. */
const payload = await getPayload({ config });
await migrate(payload, async () => {
  const { after } = await rebuildIndex(payload);
  process.stdout.write(`${after} Einträge im Suchindex.\n`);
});
process.exit(0);
