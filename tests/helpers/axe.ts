import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const axeSource = `${readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')}
axe.configure({ locale: ${readFileSync(require.resolve('axe-core/locales/de.json'), 'utf8')} });`;

/** What public pages have to meet beyond axe's usual choice. */
const publicRules = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
};

/**
 * Accessibility problems of the page as German sentences with their places; empty is what tests want.
 * `within` limits the search to a part of the page, `strict` asks for what public pages have to meet.
 */
export async function findAccessibilityProblems(
  page: Page,
  within?: string,
  { strict = false } = {},
): Promise<string[]> {
  const builder = new AxeBuilder({ page, axeSource });
  if (within) builder.include(within);
  if (strict) builder.options(publicRules);
  const { violations } = await builder.analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
  );
}
