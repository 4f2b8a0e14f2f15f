/** Fails, naming the statements, when the collections and the newest migration describe different tables. Writes nothing. Argument: another folder than migrations/. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getPayload } from 'payload';
import { loadConfig } from './loadConfig.mjs';

const config = await loadConfig();
const { db } = await getPayload({ config, disableDBConnect: true, disableOnInit: true });
const { generateDrizzleJson, generateMigration } = db.requireDrizzleKit();

const folder = process.argv[2] ?? db.migrationDir;
const newest = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .at(-1);
if (!newest) throw new Error(`No migration in ${folder}`);
const before = JSON.parse(readFileSync(path.join(folder, newest), 'utf8'));
const pending = await generateMigration(before, await generateDrizzleJson(db.schema));
if (pending.length > 0) {
  console.error(`Not in migrations/ (npm run payload -- migrate:create <name>):\n${pending.join('\n')}`);
}
process.exit(pending.length > 0 ? 1 : 0);
