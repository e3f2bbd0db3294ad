// A person judges events on the board: by mouse, by keyboard, without script; and nobody does who may not.

import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchOptions } from '../support/browser.js';
import { NOW, openBoardWorld } from './world.js';

const MILESTONE = 'japan-italy-acsa:4';

const world = await openBoardWorld();
const board = await world.open();
afterAll(() => world.close());

/** What people have said of an event, oldest first. */
async function words(event: string): Promise<{ type: string; who: string; why: string }[]> {
  const history = await world.store.history(event.replace(/:\d+$/, ''));
  const found = history?.events.find((one) => one.event.id === event);
  return (found?.words ?? []).map(({ type, who, why }) => ({ type, who, why }));
}

/** The events that wait, the first case first. */
async function waiting(): Promise<string[]> {
  return (await world.store.openReviews()).map(({ event }) => event.id);
}

describe('without a browser', () => {
  let cookie: string;
  beforeAll(async () => {
    const answer = await fetch(board.loginAddress, { redirect: 'manual' });
    cookie = answer.headers.getSetCookie().join('; ').split(';')[0] ?? '';
  });

  const post = (event: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${board.address}/review/${encodeURIComponent(event)}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, ...headers },
      body: new URLSearchParams(fields),
    });

  const confirm = { word: 'confirmed', reason: 'read' };

  test('who has not logged in sees the cases and no buttons, and is not heard', async () => {
    const page = await (await fetch(`${board.address}/review`)).text();
    expect(page).toContain('data-case');
    expect(page).not.toContain('<button name="word"');
    expect((await post(MILESTONE, confirm, { cookie: '' })).status).toBe(401);
    expect((await post(MILESTONE, confirm, { cookie: 'pactwatch_login=guess' })).status).toBe(401);
    expect(await words(MILESTONE)).toEqual([]);
  });

  test.each([
    { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    { origin: 'https://evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'null' },
  ])('another site is not heard, even with the cookie: %o', async (headers) => {
    expect((await post(MILESTONE, confirm, headers as Record<string, string>)).status).toBe(403);
    expect(await words(MILESTONE)).toEqual([]);
  });

  test.each([
    [{ word: 'confirmed' }, 400, 'A reason is needed'],
    [{ word: 'confirmed', reason: 'own', why: '  ' }, 400, 'A reason is needed'],
    [{ word: 'corrected', reason: 'read' }, 400, 'needs a status, a date or both'],
    [{ word: 'corrected', reason: 'read', date: '2025-02-30' }, 400, 'The date is none'],
    [{ word: 'merged', reason: 'read' }, 400, 'Choose the event'],
    [{ word: 'shouted', reason: 'read' }, 400, 'use one of its buttons'],
    [{ word: 'undone', reason: 'read' }, 409, 'nobody has said anything of japan-italy-acsa:4'],
    [{ word: 'merged', reason: 'read', into: '<b>x</b>' }, 409, '&lt;b&gt;x&lt;/b&gt;'],
  ])('says what is wrong with %o', async (fields, status, reason) => {
    const answer = await post(MILESTONE, fields as Record<string, string>);
    expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining(reason)]);
    expect(await words(MILESTONE)).toEqual([]);
  });

  test('keeps hostile reasons and names as harmless words', async () => {
    const named = await fetch(`${board.address}/person`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie },
      body: new URLSearchParams({ person: '<b>Eve</b>\r\nSet-Cookie: x=1' }),
    });
    expect(named.headers.getSetCookie()).toHaveLength(1);
    const person = named.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const why = 'because\u202e <script>window.hacked=1</script>\r\n\r\n';
    const answer = await post(MILESTONE, { word: 'dismissed', reason: 'own', why }, { cookie: `${cookie}; ${person}` });
    expect(answer.status).toBe(303);
    expect(await words(MILESTONE)).toEqual([
      { type: 'dismissed', who: '<b>Eve</b> Set-Cookie: x=1', why: 'because <script>window.hacked=1</script>' },
    ]);
    const page = await (await fetch(`${board.address}${answer.headers.get('location')}`)).text();
    expect(page).toContain('because &lt;script&gt;');
    expect(page).not.toContain('<script>window');
    expect((await post(MILESTONE, { word: 'undone', why: 'a mistake' })).status).toBe(303);
    expect(await waiting()).toContain(MILESTONE);
  });

  test('what is corrected and merged can be taken back', async () => {
    await post(MILESTONE, { word: 'corrected', reason: 'misread', date: '2025-05-14' });
    expect((await words(MILESTONE)).at(-1)).toMatchObject({ type: 'corrected', why: 'the sentence was misread' });
    const whole = 'japan-italy-acsa:5';
    await post(MILESTONE, { word: 'merged', reason: 'other', into: whole });
    expect((await words(MILESTONE)).at(-1)).toMatchObject({ type: 'merged' });
    await post(MILESTONE, { word: 'undone', why: 'a mistake' });
    await post(MILESTONE, { word: 'undone', why: 'a mistake' });
    expect(await waiting()).toContain(MILESTONE);
  });
});

describe('the page of an event, where mails lead', () => {
  const told = 'japan-italy-acsa:7';
  const pageOf = async (event: string, headers: Record<string, string> = {}) =>
    (await fetch(`${board.address}/events/${encodeURIComponent(event)}`, { headers })).text();

  test('can be judged there by who may, though it does not wait for anybody', async () => {
    expect(await waiting()).not.toContain(told);
    const login = await fetch(board.loginAddress, { redirect: 'manual' });
    const cookie = login.headers.getSetCookie().join('; ').split(';')[0] ?? '';
    const page = await pageOf(told, { cookie });
    for (const word of ['confirmed', 'dismissed', 'corrected', 'merged']) expect(page).toContain(`name="word" value="${word}"`);
    expect(page).toContain(`action="/review/${encodeURIComponent(told)}"`);
    expect(page).not.toContain('value="undone"');
    await fetch(`${board.address}/review/${encodeURIComponent(told)}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie },
      body: new URLSearchParams({ word: 'dismissed', reason: 'other' }),
    });
    const dismissed = await pageOf(told, { cookie });
    expect(dismissed).toContain('value="undone"');
    expect(dismissed).not.toContain('value="confirmed"');
    await world.store.review({ type: 'undone', event: told, person: 'ann', why: 'a mistake', now: NOW }, []);
  });

  test('has no buttons for others, nor for what a seed states', async () => {
    expect(await pageOf(told)).not.toContain('name="word"');
    expect(await pageOf('japan-italy-acsa:1')).not.toMatch(/name="word"|Only who has logged in/);
  });
});

const executable = inject('browser');

describe.skipIf(executable === '')('in a browser', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch(launchOptions(executable));
  }, 120_000);
  afterAll(() => browser.close());

  /** A reader who has logged in and sees the review; with the first case that waits. */
  async function enter(javaScriptEnabled = true): Promise<string> {
    context = await browser.newContext({ javaScriptEnabled, locale: 'en' });
    page = await context.newPage();
    await page.goto(board.loginAddress);
    await page.goto(`${board.address}/review`);
    return (await waiting())[0] ?? '';
  }

  beforeEach(async () => {
    await context?.close();
  });

  const undo = () => page.locator('.said button').click();

  test('two clicks confirm with a reason, one takes it back', async () => {
    const event = await enter();
    const first = page.locator('article').first();
    await first.getByText('another source says so').first().click();
    await first.getByRole('button', { name: 'Confirm' }).click();
    await page.waitForURL(/said=/);
    expect((await words(event)).at(-1)).toMatchObject({ type: 'confirmed', why: 'another source says so' });
    expect(await waiting()).not.toContain(event);
    expect(await page.locator('.said').innerText()).toContain('Confirmed by');
    await undo();
    await page.locator('.said', { hasText: 'Taken back' }).waitFor();
    expect(await waiting()).toContain(event);
  });

  test('a reason is asked for before anything is sent', async () => {
    const event = await enter();
    const before = await words(event);
    await page.getByRole('button', { name: 'Dismiss' }).first().click();
    expect(page.url()).toBe(`${board.address}/review`);
    expect(await words(event)).toEqual(before);
  });

  test('all by keyboard: to the next case and back, a reason, dismissed; and then the next case waits', async () => {
    const event = await enter();
    await page.locator('article').first().focus();
    await page.keyboard.press('j');
    expect(await page.evaluate('document.activeElement?.id')).toBe('case-1');
    await page.keyboard.press('k');
    await page.keyboard.press('r');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('d');
    expect(await page.evaluate('document.activeElement?.textContent')).toBe('Dismiss');
    await page.keyboard.press('Enter');
    await page.waitForURL(/said=/);
    expect((await words(event)).at(-1)).toMatchObject({ type: 'dismissed', why: 'another source says so' });
    expect(await page.evaluate('document.activeElement?.id')).toBe('case-0');
    await undo();
  });

  test('typing a reason does not set off keys', async () => {
    const event = await enter();
    const own = page.locator('article').first().locator('input[name=why]').first();
    await own.pressSequentially('decree j k c d');
    expect(await own.inputValue()).toBe('decree j k c d');
    await page.locator('article').first().getByRole('button', { name: 'Confirm' }).click();
    await page.waitForURL(/said=/);
    expect((await words(event)).at(-1)).toMatchObject({ type: 'confirmed', why: 'decree j k c d' });
    await undo();
  });

  test('works without script', async () => {
    const event = await enter(false);
    await page.locator('article').first().locator('input[value=misread]').first().check();
    await page.getByRole('button', { name: 'Dismiss' }).first().click();
    await page.waitForURL(/said=/);
    expect((await words(event)).at(-1)).toMatchObject({ type: 'dismissed' });
    expect(await page.locator('[data-with-script]').isVisible()).toBe(false);
    await undo();
  });
});
