import { cpSync, existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { checkCluster } from '../database/checkCluster';
import { withClient } from '../database/connect';
import { clusterIn, passwordFileIn } from '../database/createCluster';
import { findRunningServer } from '../database/runningServer';
import { StartError } from '../startError';
import { copyTree } from './copyTree';

/** What belongs to the running server and not to the data (PostgreSQL 18, "Making a Base Backup"). */
const emptied = [
  'pg_dynshmem',
  'pg_notify',
  'pg_replslot',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
];
const leftOut = ['postmaster.pid', 'postmaster.opts'];
const controlFile = path.join('global', 'pg_control');

/** Copies the embedded database, running or not, so that it can be put back as it is. @throws StartError */
export async function copyCluster(dataDir: string, target: string): Promise<void> {
  const link = path.join(dataDir, 'postgres');
  if (!existsSync(link)) throw new StartError(`In ${dataDir} liegt keine Datenbank, die sich sichern ließe.`);
  const home = realpathSync(link);
  checkCluster(home);
  mkdirSync(target, { mode: 0o700 });
  cpSync(passwordFileIn(home), passwordFileIn(target));

  const server = await findRunningServer(home);
  if (server)
    await withClient(home, server.port, (client) => copyRunning(client, clusterIn(home), clusterIn(target)));
  else copyFiles(clusterIn(home), clusterIn(target));
}

/**
 * An online copy after PostgreSQL's own procedure: files may change while they are copied, the log of changes
 * since the start of the copy puts that right at the first start. The slot keeps that log from being recycled.
 */
async function copyRunning(client: pg.Client, source: string, target: string): Promise<void> {
  await client.query('select pg_create_physical_replication_slot($1, true, true)', [`backup_${process.pid}`]);
  await client.query('select pg_backup_start($1, fast => true)', ['backup']);
  copyFiles(source, target, ['pg_wal']);
  const { rows } = await client.query('select labelfile from pg_backup_stop(wait_for_archive => false)');
  writeFileSync(path.join(target, 'backup_label'), rows[0].labelfile, { mode: 0o600 });
  copyTree(path.join(source, 'pg_wal'), path.join(target, 'pg_wal'));
}

function copyFiles(source: string, target: string, later: string[] = []): void {
  // The control file comes last, or it could speak of changes the copy has not seen.
  copyTree(source, target, [...leftOut, ...emptied, ...later, controlFile]);
  cpSync(path.join(source, controlFile), path.join(target, controlFile));
  for (const name of emptied) mkdirSync(path.join(target, name), { mode: 0o700 });
}
