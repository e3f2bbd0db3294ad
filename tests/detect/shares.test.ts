// One verb that several parties share is the step of each, on its own date; a verb of another sense, a plan or a name shares nothing.

import { describe, expect, it } from 'vitest';
import { claimsIn, readerOf, report } from './samples.js';

const reader = readerOf({
  id: 'dams',
  parties: ['CL', 'FI', 'KE'],
  names: { en: ['Dam Safety Treaty'], it: ['Trattato sulle dighe'], ja: ['ダム安全条約'] },
});
/** Status, date and party of what has happened. */
const steps = (text: string, lang: string) =>
  claimsIn(reader, report(text, { lang }))
    .filter((claim) => claim.includes(' occurred '))
    .map((claim) => claim.replace(/^dams (\S+) occurred /, '$1 '))
    .sort();

describe('parties that share a verb', () => {
  it.each([
    ['en', "Chile's Congress approved the Dam Safety Treaty in May and Finland's in June.", ['CL 2025-05', 'FI 2025-06']],
    [
      'en',
      "Chile's Congress approved the Dam Safety Treaty on 2 May, Finland's parliament on 3 June, Kenya's National Assembly on 4 July.",
      ['CL 2025-05-02', 'FI 2025-06-03', 'KE 2025-07-04'],
    ],
    [
      'it',
      'I parlamenti di Cile e Finlandia hanno approvato il Trattato sulle dighe in maggio e in giugno, quello keniano a luglio.',
      ['CL 2025-05', 'FI 2025-06', 'KE 2025-07'],
    ],
    ['ja', 'チリ議会は5月、フィンランド議会は6月に、ダム安全条約をそれぞれ承認した。', ['CL 2025-05', 'FI 2025-06']],
  ])('each take the step on their own date (%s): %s', (lang, text, expected) => {
    expect(steps(text, lang)).toEqual(expected.map((one) => `approved ${one.split(' ')[1]} ${one.split(' ')[0]}`).sort());
  });

  it.each([
    ['a plan', "Chile's Congress approved the Dam Safety Treaty in May, and Finland's will vote on it in June."],
    ['a denial', "Chile's Congress approved the Dam Safety Treaty in May, but Finland's parliament did not in June."],
    [
      'another matter',
      "Chile's Congress approved the Dam Safety Treaty in May, weeks before the Finnish delegation went home in June.",
    ],
    ['another step', "Chile's Congress approved the Dam Safety Treaty in May and Finland signed it in June."],
    ['a stranger', "Chile's Congress approved the Dam Safety Treaty in May and Peru's in June."],
    [
      'dates that do not go together',
      'Chile and Finland approved the Dam Safety Treaty in May, and all the rules that go with it were printed in June.',
    ],
  ])('share nothing with %s', (_, text) => {
    expect(steps(text, 'en').filter((one) => one.startsWith('approved') && !one.endsWith('CL') && !one.endsWith('-'))).toEqual(
      [],
    );
  });

  it('are not those in the name of what they approve', () => {
    const named = readerOf({ id: 'dams', parties: ['CL', 'FI', 'KE'], names: { en: ['Finland-Kenya-Chile Dam Treaty'] } });
    const text = "Chile's Congress approved the Finland-Kenya-Chile Dam Treaty in May and Kenya's in June.";
    expect(claimsIn(named, report(text)).sort()).toEqual([
      'dams approved occurred 2025-05 CL',
      'dams approved occurred 2025-06 KE',
    ]);
  });
});

describe('where something else was done before', () => {
  it.each([
    [
      'en',
      'The Dam Safety Treaty, signed in Helsinki on 3 May 2019, was ratified by Chile on 10 June 2020 and by Finland on 1 July 2020.',
    ],
    [
      'it',
      'Il Trattato sulle dighe, firmato a Helsinki il 3 maggio 2019, è stato ratificato dal Cile il 10 giugno 2020 e dalla Finlandia il 1° luglio 2020.',
    ],
  ])('nobody shares in that (%s): %s', (lang, text) => {
    expect(steps(text, lang)).toEqual(['ratified 2020-06-10 CL', 'ratified 2020-07-01 FI', 'signed 2019-05-03 -']);
  });

  it('nobody shares in that (ja)', () => {
    const text = 'ダム安全条約は2019年5月3日にヘルシンキで署名され、2020年7月1日にフィンランドが批准した。';
    expect(steps(text, 'ja')).toEqual(['ratified 2020-07-01 FI', 'signed 2019-05-03 -']);
  });
});
