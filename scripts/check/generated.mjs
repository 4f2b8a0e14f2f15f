/** Fails when a file generated from the collections is outdated; leaves every file as it was. */
import { readFileSync, writeFileSync } from 'node:fs';
import { generateImportMap } from 'payload';
import { generateTypes } from 'payload/node';
import { loadConfig } from './loadConfig.mjs';

const config = await loadConfig();

const files = [
  { file: config.typescript.outputFile, command: 'generate:types' },
  { file: config.admin.importMap.importMapFile, command: 'generate:importmap' },
];
const kept = new Map(files.map(({ file }) => [file, readFileSync(file, 'utf8')]));
await generateTypes(config, { log: false });
await generateImportMap(config, { force: true, log: false });

const outdated = files.filter(({ file }) => readFileSync(file, 'utf8') !== kept.get(file));
for (const [file, text] of kept) writeFileSync(file, text);
for (const { file, command } of outdated) console.error(`${file} is outdated: npm run payload -- ${command}`);
process.exit(outdated.length > 0 ? 1 : 0);
