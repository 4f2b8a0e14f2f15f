import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkCluster } from '../../../../src/server/database/checkCluster';
import { temporaryFolder } from '../realDatabase';

const { folder, remove } = temporaryFolder();
const home = path.join(folder, 'postgres');
const cluster = path.join(home, 'cluster');

beforeAll(() => {
  mkdirSync(cluster, { recursive: true });
  writeFileSync(path.join(cluster, 'PG_VERSION'), '18\n');
  writeFileSync(path.join(home, 'password'), 'secret');
});
afterAll(remove);

describe('checkCluster', () => {
  it('has nothing against a database of ours', () => {
    expect(() => checkCluster(home)).not.toThrow();
  });

  it('names the other version', () => {
    writeFileSync(path.join(cluster, 'PG_VERSION'), '17\n');
    expect(() => checkCluster(home)).toThrow(/stammt von PostgreSQL 17, mitgeliefert ist PostgreSQL 18/);
  });

  it('refuses a folder with something else in it', () => {
    expect(() => checkCluster(folder)).toThrow(/ist unvollständig\. Spielen Sie eine Sicherung ein/);
  });

  it('refuses a file', () => {
    expect(() => checkCluster(path.join(home, 'password'))).toThrow(/ist kein Ordner\./);
  });
});
