import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const axeSource = `${readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')}
axe.configure({ locale: ${readFileSync(require.resolve('axe-core/locales/de.json'), 'utf8')} });`;

/** What public pages have to meet beyond axe's usual choice. */
export const publicRules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations'],
};

/** What a page may break by its colours alone, for a second look at one that meets all other rules. */
export const colourRules: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] },
  resultTypes: ['violations'],
};

/**
 * Accessibility problems of the page as German sentences with their places; empty is what tests want.
 * `within` limits the search to a part of the page.
 */
export async function findAccessibilityProblems(
  page: Page,
  within?: string,
  options?: RunOptions,
): Promise<string[]> {
  // No page has frames of others, so axe needs no second page to gather what it found in them.
  const builder = new AxeBuilder({ page, axeSource }).setLegacyMode();
  if (within) builder.include(within);
  if (options) builder.options(options);
  const { violations } = await builder.analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
  );
}
