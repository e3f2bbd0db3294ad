// What axe finds wrong with a page in a browser, brought as a reader's own tool would bring it: a page's policy lets no script in.

import axeCore, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare const axe: { run(options: RunOptions): Promise<AxeResults> };

/** In the dark only colours differ. */
export const DARK: RunOptions = { runOnly: ['color-contrast'] };

/** One line for each sort of fault, with its first place; `options` narrow down what is looked for. */
export async function violations(page: Page, options: RunOptions = {}): Promise<string[]> {
  await page.evaluate(axeCore.source);
  const { violations: found } = await page.evaluate((how) => axe.run(how), { resultTypes: ['violations' as const], ...options });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}
