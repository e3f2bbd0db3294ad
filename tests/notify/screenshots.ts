// npm run screenshots: every sort of mail in every language as a phone and a desktop show it, light and dark, into state/screenshots.

import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { READER_LANGUAGES } from '../../src/domain/audience.js';
import { findBrowser, launchOptions } from '../support/browser.js';
import { sample, SAMPLES } from './samples.js';

const FOLDER = 'state/screenshots';
const WIDTHS = { phone: 390, desktop: 1000 } as const;
const SCHEMES = ['light', 'dark'] as const;

const executable = findBrowser();
if (executable === undefined) throw new Error('no browser is installed here (apt-get install chromium)');
/** Names of samples to take; all where none is given. */
const wanted = process.argv.slice(2);

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const browser = await chromium.launch(launchOptions(executable));
let taken = 0;
for (const [device, width] of Object.entries(WIDTHS))
  for (const colorScheme of SCHEMES) {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width, height: 800 },
      offline: true,
      deviceScaleFactor: 1,
    });
    const page = await context.newPage();
    for (const name of Object.keys(SAMPLES).filter((one) => wanted.length === 0 || wanted.includes(one)))
      for (const language of READER_LANGUAGES) {
        await page.setContent(sample(name, language).html);
        await page.screenshot({ path: join(FOLDER, `${name}-${language}-${device}-${colorScheme}.png`), fullPage: true });
        taken += 1;
      }
    await context.close();
  }
await browser.close();
console.log(`${taken} screenshots in ${FOLDER}/`);
