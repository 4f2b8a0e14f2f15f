import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { HtmlValidate } from 'html-validate';
import { type CrawledPage, crawl, faultsOn } from '../../helpers/crawl';
import { sharedSite } from '../../helpers/sharedSite';
import { templates } from '../../helpers/templates';

const site = sharedSite();
const run = promisify(execFile);
let pages: CrawledPage[];

beforeAll(async () => {
  const paths = Object.values(templates).filter((address) => address.includes('?'));
  pages = await crawl(site, [...paths, templates['page that does not exist']]);
});

test('S30 html-validate finds no fault on any page', () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    // Styles come from our own host under names that tell their content.
    rules: { 'require-sri': 'off' },
  });
  const faults = faultsOn(pages, ({ html }) =>
    validator
      .validateStringSync(html)
      .results.flatMap(({ messages }) =>
        messages.map(({ column, line, message, ruleId }) => `${line}:${column} ${ruleId} ${message}`),
      ),
  );
  expect(faults).toEqual([]);
});

const require = createRequire(import.meta.url);
const nuChecker = require.resolve('vnu-jar/build/dist/vnu.jar');

/** One start of Java for all files: most of its time is the start. */
async function askNuChecker(): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bag-hkv-html-'));
  try {
    pages.forEach(({ html }, index) => {
      writeFileSync(path.join(folder, `${index}.html`), html);
    });
    const options = ['--errors-only', '--format', 'json', '--stdout', '--exit-zero-always'];
    const { stdout } = await run('java', ['-jar', nuChecker, ...options, folder], { maxBuffer: 2 ** 26 });
    const { messages }: { messages: { url: string; message: string; extract?: string }[] } =
      JSON.parse(stdout);
    return messages.map(({ extract, message, url }) => {
      const page = pages[Number.parseInt(path.basename(url), 10)];
      return `${page?.path}: ${message} ${extract?.slice(0, 120) ?? ''}`;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const hasJava = spawnSync('java', ['-version']).status === 0;
if (hasJava || process.env.CI === 'true') {
  test('S30 the Nu Html Checker finds no error on any page', async () => {
    expect(await askNuChecker()).toEqual([]);
  });
} else {
  process.stderr.write('Kein Java gefunden: Die Prüfung mit dem Nu Html Checker entfällt.\n');
}
