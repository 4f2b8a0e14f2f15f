import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withBuildLock } from '../../../src/server/buildLock.mjs';
import { isBuilt, isInstalled } from '../../../src/server/ensure.mjs';
import { hashOfSources } from '../../../src/server/hashOfSources.mjs';
import { temporaryFolder } from './realDatabase';

const { folder, remove } = temporaryFolder();
const at = (file: string) => path.join(folder, file);

function write(file: string, content: unknown): void {
  mkdirSync(path.dirname(at(file)), { recursive: true });
  writeFileSync(at(file), typeof content === 'string' ? content : JSON.stringify(content));
}

afterAll(remove);

describe('isInstalled', () => {
  const note = 'node_modules/.package-lock.json';
  const a = { 'node_modules/a': { version: '1.0.0' } };

  beforeAll(() =>
    write('package-lock.json', {
      packages: {
        '': { version: '0.1.0' },
        ...a,
        'node_modules/other-system': { version: '1.0.0', optional: true },
      },
    }),
  );

  it('misses everything where nothing was installed', () => {
    expect(isInstalled(folder)).toBe(false);
  });

  it('is content with what is meant for this system', () => {
    write(note, { packages: a });
    expect(isInstalled(folder)).toBe(true);
  });

  it('notices an older package and a missing one', () => {
    write(note, { packages: { 'node_modules/a': { version: '0.9.0' } } });
    expect(isInstalled(folder)).toBe(false);
    write(note, { packages: {} });
    expect(isInstalled(folder)).toBe(false);
  });
});

describe('isBuilt', () => {
  beforeAll(() => {
    write('src/page.ts', 'one');
    write('next.config.mjs', '');
    for (const file of ['.next/BUILD_ID', 'build/server.mjs']) write(file, '');
    write('build/sources.sha256', hashOfSources(folder));
  });

  it('holds as long as the sources say the same, whatever their dates', () => {
    expect(isBuilt(folder)).toBe(true);
    utimesSync(at('src/page.ts'), new Date(), new Date());
    expect(isBuilt(folder)).toBe(true);
  });

  it.each([
    ['changed', () => write('src/page.ts', 'two'), () => write('src/page.ts', 'one')],
    ['added', () => write('src/deep/new.ts', ''), () => rmSync(at('src/deep'), { recursive: true })],
    ['removed', () => rmSync(at('next.config.mjs')), () => write('next.config.mjs', '')],
  ])('ends when a source is %s', (_, change, undo) => {
    change();
    expect(isBuilt(folder)).toBe(false);
    undo();
    expect(isBuilt(folder)).toBe(true);
  });

  it('ends when what was built is gone', () => {
    rmSync(at('.next/BUILD_ID'));
    expect(isBuilt(folder)).toBe(false);
  });
});

describe('withBuildLock', () => {
  it('lets one after the other build', async () => {
    const events: string[] = [];
    const build = (name: string) =>
      withBuildLock(folder, async () => {
        events.push(`${name} begins`);
        await new Promise((resolve) => setImmediate(resolve));
        events.push(`${name} ends`);
      });
    await Promise.all([build('a'), build('b')]);
    expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
    expect(existsSync(at('build/lock'))).toBe(false);
  });

  it('does not wait for a build that was killed', async () => {
    const dead = spawn(process.execPath, ['-e', '']);
    await once(dead, 'exit');
    write('build/lock', String(dead.pid));
    await expect(withBuildLock(folder, async () => undefined)).resolves.toBeUndefined();
  });

  it('gives way again when a build fails', async () => {
    await expect(withBuildLock(folder, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(existsSync(at('build/lock'))).toBe(false);
  });
});
