import { chooseTests } from '../../runOptions.mjs';

const withBrowser = { browser: '/usr/bin/chromium', isCi: false };

test('runs every kind of test when nothing is chosen', () => {
  expect(chooseTests([], withBrowser)).toEqual({
    jestArguments: ['--selectProjects', 'unit', 'components', 'cms', 'browser'],
    notice: undefined,
    refused: false,
  });
});

test('keeps patterns apart from the chosen kinds of test', () => {
  const { jestArguments } = chooseTests(['rights', '--project', 'unit', '--project', 'cms'], withBrowser);
  expect(jestArguments).toEqual(['rights', '--selectProjects', 'unit', 'cms']);
});

test('without a browser leaves out the browser tests and names the package', () => {
  const choice = chooseTests([], { isCi: false });
  expect(choice.jestArguments).not.toContain('browser');
  expect(choice.notice).toContain('chromium');
  expect(choice.notice).not.toContain('\n');
  expect(choice.refused).toBe(false);
});

test('without a browser is a failure on CI', () => {
  expect(chooseTests([], { isCi: true }).refused).toBe(true);
  expect(chooseTests(['--project', 'unit'], { isCi: true }).refused).toBe(false);
});

test('without a browser cannot run the browser tests alone', () => {
  expect(chooseTests(['--project', 'browser'], { isCi: false }).refused).toBe(true);
});
