// Every sort of mail as a real browser shows it: axe finds nothing in light or dark, nothing is asked for, a phone need not scroll sideways.

import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { READER_LANGUAGES, type ReaderLanguage } from '../../src/domain/audience.js';
import { DARK, violations } from '../support/axe.js';
import { launchOptions } from '../support/browser.js';
import { sample, SAMPLES } from './samples.js';

const executable = inject('browser');

describe.skipIf(executable === '')('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(launchOptions(executable));
  }, 120_000);
  afterAll(() => browser.close());

  /** A page of a phone on which `html` is open, with every address that it asked for. */
  async function open(colorScheme: 'light' | 'dark', html: string): Promise<{ page: Page; asked: string[] }> {
    const page = await browser.newPage({ colorScheme, viewport: { width: 360, height: 740 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.route('**/*', (route) => route.abort());
    await page.setContent(html);
    return { page, asked };
  }

  async function look(scheme: 'light' | 'dark', language: ReaderLanguage): Promise<void> {
    for (const name of Object.keys(SAMPLES)) {
      const { page, asked } = await open(scheme, sample(name, language).html);
      expect(await violations(page, scheme === 'dark' ? DARK : {}), name).toEqual([]);
      expect(asked, name).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(360);
      await page.close();
    }
  }

  test.each(READER_LANGUAGES)('in %s', { timeout: 300_000 }, (language) => look('light', language));

  test('no option of a command is broken in two on a phone', async () => {
    for (const name of ['change', 'withdrawn', 'digest']) {
      const { page } = await open('light', sample(name, 'en').html);
      const broken = await page.evaluate(
        `[...document.querySelectorAll('code span')].filter((word) => word.getClientRects().length > 1).map((word) => word.textContent)`,
      );
      expect(broken, name).toEqual([]);
      expect(await page.locator('code span', { hasText: '--why' }).count(), name).toBeGreaterThan(0);
      await page.close();
    }
  });

  test('in the dark', { timeout: 300_000 }, () => look('dark', 'en'));

  test('axe would find what is wrong', async () => {
    const { page } = await open('light', sample('change', 'en').html.replaceAll('color:#56626f', 'color:#c0c8d0'));
    expect((await violations(page)).join('\n')).toContain('color-contrast');
    await page.close();
  });

  test('the first screen of a phone shows the change, the sentence and the source', async () => {
    const { page } = await open('light', sample('change', 'en').html);
    for (const words of ['in force', 'How sure', '発効', '効力発生']) {
      const box = await page.getByText(words).first().boundingBox();
      expect(box && box.y + box.height, words).toBeLessThan(740);
    }
    await page.close();
  });
});
