/** Fails, naming the statements, when the collections and the newest migration describe different tables. Writes nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getPayload } from 'payload';

process.env.NEXT_PHASE = 'phase-production-build';
const { default: config } = await import('../../payload.config.ts');
const { db } = await getPayload({ config, disableDBConnect: true, disableOnInit: true });
const { generateDrizzleJson, generateMigration } = db.requireDrizzleKit();

const newest = readdirSync(db.migrationDir)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .at(-1);
if (!newest) throw new Error(`No migration in ${db.migrationDir}`);
const before = JSON.parse(readFileSync(path.join(db.migrationDir, newest), 'utf8'));
const pending = await generateMigration(before, await generateDrizzleJson(db.schema));
if (pending.length > 0) {
  console.error(`Not in migrations/ (npx payload migrate:create <name>):\n${pending.join('\n')}`);
}
process.exit(pending.length > 0 ? 1 : 0);
