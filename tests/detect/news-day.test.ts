// The day that a whole report is about dates what it tells first; several days, old days and datelines date nothing.

import { describe, expect, it } from 'vitest';
import { claimsIn, readerOf, report } from './samples.js';

const reader = readerOf({
  id: 'cable',
  parties: ['NO', 'DK'],
  names: { en: ['Skagerrak Cable Treaty'], it: ['Trattato sul cavo dello Skagerrak'], ja: ['スカゲラク条約'] },
});
const told = (text: string, title = 'Norway and Denmark sign Skagerrak Cable Treaty', lang = 'en') =>
  claimsIn(reader, report(text, { title, lang }));

describe('what a report dates nowhere', () => {
  it.each([
    ['The ministers met in Bergen on Monday. There were no speeches.', '2025-11-24'],
    ['The ministers said on Tuesday that they were glad.', '2025-11-25'],
    ['The ministers met in Bergen on Monday. "We are glad," one said on Tuesday.', '2025-11-24'],
  ])('is of its one recent day: %s', (text, day) => {
    expect(told(text)).toEqual([`cable signed occurred ${day} -`]);
  });

  it.each([
    ['several', 'The ministers met in Bergen on Monday. They went home on Tuesday.'],
    ['none of late', 'The cable was laid on 5 May 1977.'],
    ['the day of writing alone', 'BERGEN, 25 November - There were no speeches.'],
    ['a link to another story', 'There were no speeches.\n\nRelated:\nDenmark votes on Monday'],
  ])('stays without a date where there is: %s', (_, text) => {
    expect(told(text)).toEqual(['cable signed occurred - -']);
  });

  it('is no state of many days, and nothing told far below the news', () => {
    expect(told('The ministers met on Monday.', 'The Skagerrak Cable Treaty is in force')).toEqual([
      'cable in-force occurred - -',
    ]);
    const long = `${'Nobody slept. '.repeat(8)}Norway and Denmark have signed the Skagerrak Cable Treaty. It rained on Monday.`;
    expect(told(long, 'Bergen wakes')).toEqual(['cable signed occurred - -']);
  });

  it('is planned for the one day to come that the text names', () => {
    const title = 'Norway and Denmark to sign Skagerrak Cable Treaty';
    expect(told('The ministers will meet in Bergen on 3 December.', title)).toEqual(['cable signed planned 2025-12-03 -']);
    expect(told('They will meet on 3 December and on 9 December.', title)).toEqual(['cable signed planned - -']);
  });
});

describe('a dateline', () => {
  it('gives way to the day on which it was said', () => {
    const text =
      'BERGEN, Nov 25 - Norway has signed the Skagerrak Cable Treaty with Denmark in the old customs house beside the fish market of the town, the ministry for the sea and its cables and pipes said on Saturday.';
    expect(told(text, '')).toEqual(['cable signed occurred 2025-11-22 -']);
  });
});

describe('the day of what was to be', () => {
  it.each([
    ['en', 'The signing of the Skagerrak Cable Treaty, planned for 3 December, has been put off.'],
    ['it', 'La firma del Trattato sul cavo dello Skagerrak, in programma il 3 dicembre, è stata rinviata.'],
    ['ja', '12月3日に予定されていたスカゲラク条約の署名式は延期された。'],
  ])('is not the day on which it was put off (%s)', (lang, text) => {
    const claims = told(text, '', lang);
    expect(claims.some((claim) => claim.startsWith('cable delayed occurred'))).toBe(true);
    expect(claims.filter((claim) => claim.startsWith('cable delayed') && claim.includes('12-03'))).toEqual([]);
  });
});

describe('what dates a step from outside its sentence', () => {
  const dialogue = readerOf({
    id: 'talks',
    kind: 'dialogue',
    parties: ['NO', 'CL'],
    names: { en: ['Norway-Chile Ocean Dialogue'], it: ['Dialogo sugli oceani Norvegia-Cile'], ja: ['ノルウェー・チリ海洋対話'] },
  });
  const work = readerOf({
    id: 'cable',
    kind: 'programme',
    parties: ['NO', 'DK'],
    names: { en: ['Skagerrak Cable'], it: ['Cavo dello Skagerrak'], ja: ['スカゲラク海底ケーブル'] },
  });
  const days = (found: readonly string[]) => found.map((claim) => claim.split(' ')[3]);
  // A day of its own far above, so that the one of the next sentence is not the only one.
  const far = 'It rained on 20 November. Nobody came. Nobody went. Nobody slept.\n\n';

  it.each([
    ['en', `${far}Skagerrak Cable awarded Fjordwerk a contract. This was announced on Friday, 21 November.`],
    ['en', `${far}Skagerrak Cable awarded Fjordwerk a contract. The announcement came on 21 November.`],
    ['en', `${far}Skagerrak Cable awarded Fjordwerk a contract. Both ministers said so on Friday, already Saturday in Tokyo.`],
    ['en', 'OSLO, 24 November (Agency) - Skagerrak Cable awarded Fjordwerk a contract. It was made known on Friday.'],
    ['it', "Il Cavo dello Skagerrak ha affidato un contratto. L'annuncio è di venerdì 21 novembre."],
    ['ja', 'スカゲラク海底ケーブルは工事の契約を発注した。両社が金曜日に発表した。'],
    ['ja', 'スカゲラク海底ケーブルは工事の契約を発注しました。発表は11月21日（金）です。'],
  ])('%s: the announcement in the next one: %s', (lang, text) => {
    expect(days(claimsIn(work, report(text, { lang })))).toEqual(['2025-11-21']);
  });
  it('not what is planned, nor what has a day', () => {
    const told = (text: string) => claimsIn(work, report(`${far}${text} This was announced on Friday, 21 November.`));
    expect(told('Skagerrak Cable will award Fjordwerk a contract.')).toEqual(['cable contracted planned - -']);
    expect(days(told('Skagerrak Cable awarded Fjordwerk a contract on 18 November.'))).toEqual(['2025-11-18']);
  });
  it('no other sentence behind it', () => {
    const text = `${far}Skagerrak Cable awarded Fjordwerk a contract. The rain ended on Friday, 21 November.`;
    expect(days(claimsIn(work, report(text)))).toEqual(['-']);
  });

  it.each([
    ['en', 'The Norway-Chile Ocean Dialogue was held and ended on Friday after two days of talks.', '2025-11-20'],
    ['en', 'The Norway-Chile Ocean Dialogue was held on Friday.', '2025-11-21'],
    ['en', 'The Norway-Chile Ocean Dialogue was held in November, after two days of talks.', '2025-11'],
    ['en', 'The Norway-Chile Ocean Dialogue was suspended on Friday after two days of talks.', '2025-11-21'],
    ['it', 'Si è svolto e concluso venerdì, dopo tre giorni di lavori, il Dialogo sugli oceani Norvegia-Cile.', '2025-11-19'],
    ['ja', 'ノルウェー・チリ海洋対話は21日、2日間の日程を終えて開催された。', '2025-11-20'],
  ])('%s: the days that a meeting took before it ended: %s', (lang, text, day) => {
    expect(days(claimsIn(dialogue, report(text, { lang })))).toEqual([day]);
  });

  it.each([
    ['en', '2010 - Skagerrak Cable Treaty. Norway and Denmark sign in Bergen on 8 April.', '2010-04-08'],
    ['ja', '2010年　スカゲラク条約。4月8日、ベルゲンで署名。', '2010-04-08'],
    ['en', '• 2010 - Skagerrak Cable Treaty. Norway and Denmark sign in Bergen on 8 April.', '2010-04-08'],
    ['en', '2010 - Skagerrak Cable Treaty. Norway and Denmark sign in Bergen on 8 April 2012.', '2012-04-08'],
    ['en', 'Skagerrak Cable Treaty. Norway and Denmark sign in Bergen on 8 April.', '2026-04-08'],
    ['en', '1230 - Skagerrak Cable Treaty. Norway and Denmark sign in Bergen on 8 April.', '2026-04-08'],
    ['en', '2010-12 plan: Skagerrak Cable Treaty. Norway and Denmark sign in Bergen on 8 April.', '2026-04-08'],
    ['en', '2010 - Old days.\n\nSkagerrak Cable Treaty. Norway and Denmark sign in Bergen on 8 April.', '2026-04-08'],
  ])('%s: the year that heads its entry: %s', (lang, text, day) => {
    expect(days(claimsIn(reader, report(text, { lang })))).toEqual([day]);
  });

  it.each([
    [
      'en',
      'The navies held the Norway-Chile Ocean Dialogue as follows.\n\n1. Purpose: friendship\n2. Period: Sunday, 16 November to Tuesday, 18 November\n3. Area: Bergen\n\nThe ships left on 20 November.',
      '2025-11-16',
    ],
    [
      'it',
      'Si è svolto il Dialogo sugli oceani Norvegia-Cile.\n\n- Periodo: dal 16 al 18 novembre 2025\n- Luogo: Bergen\n\nLe navi sono partite il 20 novembre.',
      '2025-11-16',
    ],
    [
      'ja',
      'ノルウェー・チリ海洋対話が開催された。\n1　期間　令和7年11月16日（日）～18日（火）\n2　場所　ベルゲン\n両艦は11月20日に出港した。',
      '2025-11-16',
    ],
    [
      'en',
      'The navies held the Norway-Chile Ocean Dialogue as follows.\n\n1. Purpose: friendship\n2. The first days were 16 and 18 November.\n\nThe ships left on 20 November.',
      '-',
    ],
  ])('%s: the day that a notice gives in a line of its own: %s', (lang, text, day) => {
    expect(days(claimsIn(dialogue, report(text, { lang })))).toEqual([day]);
  });

  it('the day that the story was at, three sentences before and no further', () => {
    const story = (between: string) =>
      `The Skagerrak Cable Treaty was on the table on Monday. ${between}In the end Norway and Denmark signed the Skagerrak Cable Treaty.`;
    const slow = 'Long years of talks lay behind them all. ';
    const at = (between: string) =>
      days(
        claimsIn(
          reader,
          report(
            `${'It rained for weeks. '.repeat(9)}It had rained on 12 November, too. It was cold. So it went. On it went. ${story(between)}`,
          ),
        ),
      );
    expect(at(slow.repeat(2))).toEqual(['2025-11-24']);
    expect(at(slow.repeat(3))).toEqual(['-']);
    expect(at('The ministers had met again on Tuesday. ')).toEqual(['2025-11-25']);
  });
});
