// The board in a real browser: axe finds nothing in any language, light or dark; nothing overflows, nothing foreign is asked for.

import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { READER_LANGUAGES } from '../../src/domain/audience.js';
import type { OpenBoard } from '../../src/board/serve.js';
import { DARK, violations } from '../support/axe.js';
import { launchOptions } from '../support/browser.js';
import { type BoardWorld, openBoardWorld } from './world.js';

const PAGES = ['/', '/commitments/japan-italy-acsa', '/commitments/gcap', '/events/japan-italy-acsa%3A2', '/review', '/sources'];
const WIDTHS = [360, 800, 1440];

const executable = inject('browser');

describe.skipIf(executable === '')('in a browser', () => {
  let world: BoardWorld;
  let board: OpenBoard;
  let browser: Browser;
  beforeAll(async () => {
    [world, browser] = await Promise.all([openBoardWorld(), chromium.launch(launchOptions(executable))]);
    board = await world.open();
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await world.close();
  });

  /** A browser page of ours that must not ask for anything elsewhere, nor complain; `complaints` fills if it does. */
  async function open(options: BrowserContextOptions): Promise<{ page: Page; complaints: string[] }> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(board.address)) complaints.push(`asked for ${request.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    return { page, complaints };
  }

  test.each(READER_LANGUAGES)('axe finds nothing in %s', { timeout: 300_000 }, async (locale) => {
    const { page, complaints } = await open({ locale });
    for (const path of PAGES) {
      await page.goto(board.address + path);
      expect(await violations(page), path).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('nor in the dark', { timeout: 300_000 }, async () => {
    const { page } = await open({ colorScheme: 'dark' });
    for (const path of PAGES) {
      await page.goto(board.address + path);
      expect(await violations(page, DARK), path).toEqual([]);
    }
    await page.context().close();
  });

  test('no page is wider than its window', { timeout: 300_000 }, async () => {
    for (const width of WIDTHS)
      for (const locale of width === 360 ? READER_LANGUAGES : ['en']) {
        const { page } = await open({ locale, viewport: { width, height: 800 } });
        for (const path of PAGES) {
          await page.goto(board.address + path);
          expect(await page.evaluate('document.documentElement.scrollWidth'), `${path} ${locale}`).toBeLessThanOrEqual(width);
        }
        await page.context().close();
      }
  });

  test('without script filters work, and lead from a commitment to an event and its document', { timeout: 120_000 }, async () => {
    const { page } = await open({ javaScriptEnabled: false, locale: 'en' });
    await page.goto(board.address);
    await page.getByLabel('Name').fill('cross-servicing');
    await page.getByRole('button', { name: 'Filter' }).click();
    await expect(page.locator('.standings tbody tr:not(.group)').count()).resolves.toBe(1);
    await page.getByRole('rowheader').getByRole('link', { name: 'Japan–Italy Acquisition' }).click();
    await page.getByRole('heading', { level: 3 }).getByRole('link', { name: 'in force' }).click();
    expect(page.url()).toMatch(/\/events\/japan-italy-acsa%3A\d+$/);
    await page.getByRole('link', { name: 'stored text' }).first().click();
    await expect(page.locator('.text mark').count()).resolves.toBeGreaterThan(0);
    await page.context().close();
  });

  test('with script a choice in a filter is enough', { timeout: 120_000 }, async () => {
    const { page, complaints } = await open({ locale: 'it', bypassCSP: false });
    await page.goto(board.address);
    await page.locator('select[name=party]').selectOption('GB');
    await page.waitForURL(/party=GB/);
    await expect(page.locator('.standings tbody tr:not(.group)').count()).resolves.toBe(3);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('hostile text does nothing', { timeout: 120_000 }, async () => {
    const { page, complaints } = await open({ bypassCSP: false });
    for (const path of ['/commitments/gcap', '/', '/review']) {
      await page.goto(board.address + path);
      expect(await page.evaluate('window.hacked'), path).toBeUndefined();
      expect(await page.locator('img').count(), path).toBe(0);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('a phone shows all of the timeline: its lines with their names, the steps, and today', async () => {
    const { page } = await open({ locale: 'en', viewport: { width: 360, height: 740 } });
    await page.goto(`${board.address}/commitments/japan-italy-acsa`);
    for (const part of ['text.lane', 'a.occurred', 'text.now']) {
      const shown = await page.locator(`.timeline ${part}`).filter({ visible: true }).all();
      expect(shown.length, part).toBeGreaterThan(0);
      for (const one of shown) {
        const { x, width } = (await one.boundingBox())!;
        expect(x, part).toBeGreaterThanOrEqual(0);
        expect(x + width, part).toBeLessThanOrEqual(360);
      }
    }
    await page.context().close();
  });

  test('paper has the table, marks that can be told, nothing dark and no forms', { timeout: 120_000 }, async () => {
    const { page } = await open({ locale: 'en', viewport: { width: 700, height: 900 }, colorScheme: 'dark' });
    const style = (selector: string, property: string) =>
      page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).${property}`);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(board.address);
    expect(await style('.standings td', 'display')).toBe('table-cell');
    expect(await style('.pill', 'color')).not.toBe('rgb(185, 240, 205)');
    expect(await style('body', 'backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(await page.locator('form').first().isVisible()).toBe(false);
    await page.goto(`${board.address}/events/japan-italy-acsa%3A4`);
    expect(await style('mark', 'fontWeight')).toBe('700');
    await page.context().close();
  });

  test('by keyboard the content is one step away, and every stop can be seen', { timeout: 120_000 }, async () => {
    const { page } = await open({ locale: 'en' });
    await page.goto(board.address);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
    await page.keyboard.press('Tab');
    const first = await page.evaluate(
      'document.activeElement.closest("main") !== null && getComputedStyle(document.activeElement).outlineStyle',
    );
    expect(first).toBe('solid');
    await page.context().close();
  });
});
