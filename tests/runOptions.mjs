const allProjects = ['unit', 'components', 'cms', 'browser'];

const noBrowserNotice =
  'Kein Chromium oder Chrome gefunden: Browsertests entfallen (Debian-Paket „chromium“ installieren oder CHROME_PATH setzen). / No browser found, browser tests left out: install "chromium".';

/**
 * Turns the arguments of `npm test` into those of jest and decides what happens without a browser.
 * @param {string[]} commandLine
 * @param {{ browser?: string, isCi: boolean }} machine
 * @returns {{ jestArguments: string[], notice?: string, refused: boolean }} `refused`: nothing may run
 */
export function chooseTests(commandLine, { browser, isCi }) {
  const isProject = (/** @type {number} */ index) => commandLine[index] === '--project';
  const wanted = commandLine.filter((_, index) => isProject(index - 1));
  const rest = commandLine.filter((_, index) => !isProject(index) && !isProject(index - 1));
  const projects = wanted.length > 0 ? wanted : allProjects;
  const runnable = browser ? projects : projects.filter((project) => project !== 'browser');
  const leftOut = runnable.length < projects.length;
  return {
    // The list of projects swallows whatever follows it, so it comes last.
    jestArguments: [...rest, '--selectProjects', ...runnable],
    notice: leftOut ? noBrowserNotice : undefined,
    refused: leftOut && (isCi || runnable.length === 0),
  };
}
