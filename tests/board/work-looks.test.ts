// The pages to work with in a real browser: axe finds nothing, a phone need not scroll sideways, the policy is broken nowhere.

import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { READER_LANGUAGES, type ReaderLanguage } from '../../src/domain/audience.js';
import type { OpenBoard } from '../../src/board/serve.js';
import { DARK, violations } from '../support/axe.js';
import { launchOptions } from '../support/browser.js';
import { type BoardWorld, NOW, openBoardWorld } from './world.js';

const executable = inject('browser');

describe.skipIf(executable === '')('in a browser', () => {
  let world: BoardWorld;
  let board: OpenBoard;
  let browser: Browser;
  let paths: string[];
  beforeAll(async () => {
    world = await openBoardWorld();
    board = await world.open();
    browser = await chromium.launch(launchOptions(executable));
    const key = (await world.store.mails(true))[0]?.key ?? '';
    const [open] = await world.store.openReviews();
    const event = open?.event.id ?? '';
    await world.store.review({ type: 'dismissed', event, person: 'ann', why: 'a look-alike', now: NOW }, []);
    await world.store.mute({ commitment: 'gcap', kind: null, recipient: null, at: NOW, until: null });
    const history = await world.store.history('japan-italy-acsa');
    const document = history?.events.flatMap(({ reports }) => reports).at(-1)?.source.id;
    paths = [
      `/review?said=${encodeURIComponent(event)}`,
      '/events/japan-italy-acsa%3A7',
      '/sources',
      '/sources/kasumi-releases',
      '/digest',
      '/outbox?all',
      '/quality',
      `/explain?what=${document}`,
      `/unsubscribe/${key}`,
    ];
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await world.close();
  });

  async function look(colorScheme: 'light' | 'dark', locale: ReaderLanguage, width: number): Promise<void> {
    const context = await browser.newContext({ colorScheme, locale, viewport: { width, height: 800 } });
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(board.loginAddress);
    for (const path of paths) {
      await page.goto(`${board.address}${path}`);
      expect(await violations(page, colorScheme === 'dark' ? DARK : {}), path).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(width);
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    }
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(said).toEqual([]);
    await context.close();
  }

  test.each(READER_LANGUAGES)('on a phone, in the light, in %s', (language) => look('light', language, 360), 180_000);
  test('on a desk, in the dark', () => look('dark', 'ja', 1440), 180_000);
});
