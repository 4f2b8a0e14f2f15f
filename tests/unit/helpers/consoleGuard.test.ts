import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expectConsole, settleConsole } from '../../helpers/consoleGuard';

test('lets an announced message pass', () => {
  expectConsole('warn', /half empty/);
  console.warn('The glass is', 'half empty');
  expect(settleConsole()).toEqual([]);
});

test('names a message nobody announced', () => {
  console.error('Broken:', new Error('no glass'));
  expect(settleConsole()).toEqual(['Unannounced console.error: Broken: Error: no glass']);
});

test('names an announced message that did not come', () => {
  expectConsole('error', /flood/);
  expect(settleConsole()).toEqual(['Announced console.error did not come: /flood/']);
});

test('fails the test that wrote to the console', () => {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'guard-')));
  const project = path.resolve('.');
  writeFileSync(path.join(folder, 'noisy.test.ts'), "test('noisy', () => console.error('surprise'));");
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  const config = {
    rootDir: folder,
    transform: {
      '\\.ts$': [
        path.join(project, 'node_modules/next/dist/build/swc/jest-transformer.js'),
        { isEsmProject: true },
      ],
    },
    extensionsToTreatAsEsm: ['.ts'],
    setupFilesAfterEnv: [path.join(project, 'tests/helpers/consoleGuard.setup.ts')],
  };
  const jest = path.join(project, 'node_modules/jest/bin/jest.js');
  const run = spawnSync(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', jest, '--config', JSON.stringify(config)],
    { cwd: folder, encoding: 'utf8' },
  );
  rmSync(folder, { recursive: true });
  expect(run.stderr).toContain('Unannounced console.error: surprise');
  expect(run.status).toBe(1);
}, 30_000);
