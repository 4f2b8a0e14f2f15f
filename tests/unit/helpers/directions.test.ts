import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const sample = 'export const sample = 1;\n';
const importing = (from: string) => `import { sample } from '${from}';\nexport const user = sample;\n`;
const payload = "import { getPayload } from 'payload';\nexport const user = getPayload;\n";

/** A small tree with one import in the wrong direction per rule, and some in the right one. */
const sources = {
  'src/lib/wrong.ts': importing('@/map/sample'),
  'src/lib/circleA.ts': importing('./circleB'),
  'src/lib/circleB.ts': `${importing('./circleA')}${sample}`,
  'src/lib/payload.ts': payload,
  'src/map/sample.ts': sample,
  'src/components/Wrong.tsx': importing('@/queries/right'),
  'src/components/Payload.tsx': payload,
  'src/server/wrong.ts': importing('../queries/right'),
  'src/instrumentation.ts': importing('@/app/(site)/right'),
  'src/collections/A/rules.ts': payload,
  'src/collections/B/rules.ts': `import type { Where } from 'payload';\nexport type Rule = Where;\n${sample}`,
  'src/queries/right.ts': `${importing('@/collections/B/rules')}${sample}`,
  'src/app/(site)/right.tsx': `${importing('@/queries/right')}${sample}`,
  'src/app/(site)/wrong.tsx': payload,
};

let broken: string[];

beforeAll(() => {
  const project = path.resolve('.');
  const tree = realpathSync(mkdtempSync(path.join(tmpdir(), 'directions-')));
  for (const file of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json']) {
    cpSync(path.join(project, file), path.join(tree, file));
  }
  symlinkSync(path.join(project, 'node_modules'), path.join(tree, 'node_modules'));
  for (const [name, text] of Object.entries(sources)) {
    mkdirSync(path.dirname(path.join(tree, name)), { recursive: true });
    writeFileSync(path.join(tree, name), text);
  }
  const options = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'src'];
  const depcruise = path.join(project, 'node_modules/.bin/depcruise');
  const { stdout, stderr } = spawnSync(depcruise, options, { cwd: tree, encoding: 'utf8' });
  rmSync(tree, { recursive: true });
  if (!stdout) throw new Error(stderr);
  const { violations } = JSON.parse(stdout).summary as {
    violations: { from: string; rule: { name: string } }[];
  };
  broken = violations.map(({ from, rule }) => `${rule.name}: ${from}`);
}, 30_000);

test.each([
  'lib-imports-downwards: src/lib/wrong.ts',
  'lib-knows-no-framework: src/lib/payload.ts',
  'components-imports-downwards: src/components/Wrong.tsx',
  'components-know-no-cms: src/components/Payload.tsx',
  'server-imports-downwards: src/server/wrong.ts',
  'nothing-imports-app: src/instrumentation.ts',
  'rules-are-pure: src/collections/A/rules.ts',
  'one-door-for-public-reads: src/app/(site)/wrong.tsx',
  'no-circle: src/lib/circleA.ts',
])('reports %s', (violation) => {
  expect(broken).toContain(violation);
});

test('reports nothing about imports that run downwards', () => {
  expect(broken.filter((violation) => /right|sample|B\/rules/.test(violation))).toEqual([]);
});
