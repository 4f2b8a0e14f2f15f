import config from '@payload-config';
import { getPayload } from 'payload';
import { seed } from '@/content/seed';
import { migrate } from './migrate';

/** `npm run seed`: brings the schema up to date and adds what is missing of the first content. */
const payload = await getPayload({ config });
let made = 0;
await migrate(payload, async () => {
  made = await seed(payload);
});
process.stdout.write(made === 0 ? 'Alles ist schon da.\n' : `${made} Einträge angelegt.\n`);
process.exit(0);
