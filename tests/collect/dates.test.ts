// Dates as sources print them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInUrl, parseDate } from '../../src/collect/dates.js';

const TOKYO = { zone: 'Asia/Tokyo', now: '2026-01-03T00:00:00Z' };
const ROME = { zone: 'Europe/Rome', now: '2026-11-21T09:00:00Z' };

describe('in Tokyo', () => {
  it.each([
    ['Fri, 26 Sep 2025 16:44:45 GMT', '2025-09-26T16:44:45.000Z'],
    ['20 Aug 2026 03:13:00 +0900', '2026-08-19T18:13:00.000Z'],
    ['Wed, 02 Oct 02 13:00 UT', '2002-10-02T13:00:00.000Z'],
    ['20-Nov-2025 10:00 EST', '2025-11-20T15:00:00.000Z'],
    ['Thu, 1 Jan 2026 5:00 PM PST', '2026-01-02T01:00:00.000Z'],
    ['2026-11-20T10:00:00+09:00', '2026-11-20T01:00:00.000Z'],
    ['2026-11-20T10:00:00.123Z', '2026-11-20T10:00:00.000Z'],
    ['2026-11-20 10:00', '2026-11-20T01:00:00.000Z'],
    ['2026-11-20', '2026-11-20T03:00:00.000Z'],
    ['2026年11月20日', '2026-11-20T03:00:00.000Z'],
    ['令和８年１１月２０日', '2026-11-20T03:00:00.000Z'],
    ['令和元年5月1日 14時30分', '2019-05-01T05:30:00.000Z'],
    ['2025.11.20', '2025-11-20T03:00:00.000Z'],
    ['20260622T200000Z', '2026-06-22T20:00:00.000Z'],
    ['20250917', '2025-09-17T03:00:00.000Z'],
    ['1758000000', '2025-09-16T05:20:00.000Z'],
    ['2003-W47-2', '2003-11-18T03:00:00.000Z'],
    ['2003W472T10:00:00Z', '2003-11-18T10:00:00.000Z'],
    ['2021-W01-1', '2021-01-04T03:00:00.000Z'],
    ['2019-W01-1', '2018-12-31T03:00:00.000Z'],
    ['2020-W53-7', '2021-01-03T03:00:00.000Z'],
    ['2004-2-29T1:2:3Z', '2004-02-29T01:02:03.000Z'],
    ['03-12-31', '2003-12-31T03:00:00.000Z'],
    ['03-12-31T10:14:55Z', '2003-12-31T10:14:55.000Z'],
    ['05-09-25', '2025-09-05T03:00:00.000Z'],
    ['99-01-31', '1999-01-31T03:00:00.000Z'],
    ['031231', '2003-12-31T03:00:00.000Z'],
    ['031231T101455Z', '2003-12-31T10:14:55.000Z'],
    ['03335', '2003-12-01T03:00:00.000Z'],
    ['03-335', '2003-12-01T03:00:00.000Z'],
    ['2003335', '2003-12-01T03:00:00.000Z'],
    ['04 Mar 25 0900 UT', '2025-03-04T09:00:00.000Z'],
    ['Tue, 04 Mar 2025 0900 +0100', '2025-03-04T08:00:00.000Z'],
    ['20251120T1000', '2025-11-20T01:00:00.000Z'],
    ['2025-03-04T0900Z', '2025-03-04T09:00:00.000Z'],
    ['4 Mar 2025 09:00 Europe/Rome', '2025-03-04T08:00:00.000Z'],
    ['Tue, 04 Mar 2025 09:00:00 America/Argentina/Buenos_Aires', '2025-03-04T12:00:00.000Z'],
    ['2025-10-26T02:30:00+02:00[Europe/Rome]', '2025-10-26T00:30:00.000Z'],
    ['2025-07-04 09:00 (Etc/UTC)', '2025-07-04T09:00:00.000Z'],
    ['2025-07-04 09:00 Europe/Atlantis', '2025-07-04T00:00:00.000Z'],
    ['Mon, 3 Mar 2025 9:5:7 +0100', '2025-03-03T08:05:07.000Z'],
  ])('%s', (text, expected) => expect(parseDate(text, TOKYO)).toBe(expected));

  it.each([
    ['1月2日付', '2026-01-02T03:00:00.000Z'],
    ['1月4日', '2026-01-04T03:00:00.000Z'],
    ['12月28日', '2025-12-28T03:00:00.000Z'],
    ['28 December', '2025-12-28T03:00:00.000Z'],
  ])('a day without a year is the latest such day: %s', (text, expected) => expect(parseDate(text, TOKYO)).toBe(expected));
});

describe('in Rome', () => {
  it.each([
    ['20 mag 2026', '2026-05-20T10:00:00.000Z'],
    ['mar, 19 ago 2025 10:00:00 +0200', '2025-08-19T08:00:00.000Z'],
    ['5 novembre 2025, ore 14.30', '2025-11-05T13:30:00.000Z'],
    ['il 1° settembre 2025', '2025-09-01T10:00:00.000Z'],
    ['11/10/2026', '2026-10-11T10:00:00.000Z'],
    ['Mon, 08/31/2026 - 14:05', '2026-08-31T12:05:00.000Z'],
    ['November 5, 2025', '2025-11-05T11:00:00.000Z'],
    ['5th of November 2025', '2025-11-05T11:00:00.000Z'],
  ])('%s', (text, expected) => expect(parseDate(text, ROME)).toBe(expected));

  it('month first where the watcher says so', () =>
    expect(parseDate('11/10/2026', { ...ROME, monthFirst: true })).toBe('2026-11-10T11:00:00.000Z'));
});

it.each(['', 'yesterday', 'Sat, 30 Feb 2026 10:00:00 GMT', '2026-13-01', '32/12/2026', '12399', '0001-01-01', 'v1.2.3'])(
  'no date: %s',
  (text) => expect(parseDate(text, ROME)).toBeUndefined(),
);

it('addresses name days', () => {
  const day = '2026-04-12T10:00:00.000Z';
  const addresses = ['/2026/04/12/title', '/12-04-2026-title', '/a/20260412_1.html', '/2026-4-12'];
  expect(addresses.map((path) => dateInUrl(`https://example.org${path}`, ROME))).toEqual(addresses.map(() => day));
  expect(['/2026/04/title', '/12345678', '/'].map((path) => dateInUrl(`https://example.org${path}`, ROME))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it('no text whatever makes it throw', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^\d{1,4}[-/.年]\d{1,3}[-/.月]\d{1,4}[ T]\d{1,3}:\d{1,3}([+-]\d{4})?$/));
  fc.assert(fc.property(text, (printed) => !Number.isNaN(Date.parse(parseDate(printed, ROME) ?? ROME.now))));
});
