// What stands around a step says whose it is and when: the paper of a programme, a third party, the day that heads an entry.

import { describe, expect, it } from 'vitest';
import { languages } from '../../src/detect/languages/index.js';
import type { Document } from '../../src/domain/types.js';
import { claimsIn, readerOf, report, type SeedParts } from './samples.js';

const reader = readerOf(
  {
    id: 'strait-metro',
    title: 'Strait Metro',
    kind: 'programme',
    parties: ['MY', 'SG'],
    names: { en: ['Strait Metro'], it: ['Metropolitana dello Stretto'] },
    keywords: { en: ['metro', 'tunnel', 'viaduct', 'Johor'], it: ['metropolitana', 'galleria', 'Johor'] },
  },
  {
    id: 'border-treaty',
    title: 'Border Treaty',
    kind: 'agreement',
    parties: ['KG', 'TJ'],
    names: { en: ['Kyrgyz-Tajik border treaty'], ja: ['キルギス・タジキスタン国境条約'] },
    generic_names: { en: ['border treaty'], it: ['trattato di confine'] },
    keywords: { en: ['border'], it: ['confine', 'confini'], ja: ['国境'] },
  },
  {
    id: 'fishing-pact',
    title: 'Fishing Pact',
    kind: 'agreement',
    parties: ['JP', 'KR'],
    names: { ja: ['日韓漁業協定'] },
    keywords: { ja: ['漁業'] },
  },
);

function said(lang: string, title: string, text: string): string[] {
  const document = report(text, { lang, title, published: '2025-06-10T12:00:00Z' });
  return claimsIn(reader, document)
    .map((claim) => claim.split(' ').slice(0, 4).join(' '))
    .sort();
}

describe('the paper of a programme', () => {
  it('is its own where its name follows, or its parties and subject stand with it', () => {
    const expected = ['strait-metro signed occurred 2025-06-10'];
    expect(said('en', '', 'Malaysia and Singapore signed an agreement on the Strait Metro on Tuesday.')).toEqual(expected);
    expect(said('en', '', 'Malaysia and Singapore signed an agreement on Tuesday to build a metro to Johor.')).toEqual(expected);
  });
  it("is not a programme's where its own parties do not stand with it", () => {
    expect(said('en', 'Metro news', 'Malaysia and Thailand signed an agreement on Tuesday to build a metro.')).toEqual([]);
  });
});

describe('the thing just spoken of', () => {
  it('is meant by the word for what it is', () => {
    // No word for an instrument, as "the tunnel" is: that points back by itself.
    const news = 'Officials toured the Strait Metro last week. Rain fell. Wind blew. The viaduct was postponed on Monday.';
    const text = `It was a week of many visits, speeches and dinners.\n\n${news}`;
    expect(said('en', '', text)).toEqual(['strait-metro delayed occurred 2025-06-09']);
    expect(said('en', '', text.replace('The viaduct', 'A viaduct'))).toEqual([]);
  });
});

describe('a third party in one breath with the two', () => {
  it.each([
    ['en', 'Uzbekistan, Kyrgyzstan and Tajikistan signed a border treaty on Monday.'],
    ['it', 'Uzbekistan, Kirghizistan e Tagikistan hanno firmato lunedì il trattato di confine.'],
  ])('%s: makes it a pact of three', (lang, text) => {
    expect(said(lang, '', text)).toEqual([]);
  });
  it('leaves the pact of two where it only stands by', () => {
    expect(said('en', '', 'Kyrgyzstan and Tajikistan signed a border treaty on Monday.')).toEqual([
      'border-treaty signed occurred 2025-06-09',
    ]);
  });
});

describe('the day that heads an entry', () => {
  it('makes a plan of what is to come and dates what was', () => {
    const entry = 'Dushanbe: meeting of the presidents. Signing of the Kyrgyz-Tajik border treaty.';
    expect(said('en', 'Diary', `Thursday 12 June – ${entry}`)).toEqual(['border-treaty signed planned 2025-06-12']);
  });
});

describe('who tells of an act of somebody else', () => {
  const fleet = readerOf({
    id: 'fleet',
    title: 'Northern Fleet Programme',
    kind: 'programme',
    parties: ['NO', 'GB', 'NL'],
    names: { en: ['Northern Fleet Programme'] },
  });
  const partyIn = (text: string) =>
    fleet.read(report(text, { lang: 'en' })).findings.flatMap(({ claims }) => claims.map(({ status, party }) => [status, party]));
  it('is not the one who acts', () => {
    expect(partyIn('Germany has joined the Northern Fleet Programme, the British defence secretary said on Monday.')).toEqual([
      ['expanded', null],
    ]);
  });
  it('may be the one who acts, where nobody else does', () => {
    expect(partyIn('Norway has left the Northern Fleet Programme, the British defence secretary said on Monday.')).toEqual([
      ['reduced', 'NO'],
    ]);
  });
});

describe('a pronoun for its subject', () => {
  const peace = 'The Kyrgyz-Tajik border treaty has kept the peace.';
  it.each(['It was extended on Monday.', 'This was then extended on Monday.', 'On Monday, it had only been extended.'])(
    'makes a plain word a step of what was just spoken of: %s',
    (text) => {
      expect(said('en', '', `${peace} ${text}`)).toEqual(['border-treaty renewed occurred 2025-06-09']);
    },
  );
  it.each(['Opening hours were extended on Monday.', 'The owner of the hall said it was extended on Monday.'])(
    'is needed: another subject has steps of its own: %s',
    (text) => {
      expect(said('en', '', `${peace} ${text}`)).toEqual([]);
    },
  );
  it('means nothing further back than one sentence', () => {
    expect(said('en', '', `${peace} Rain fell. It was extended on Monday.`)).toEqual([]);
  });
});

describe('no subject at all', () => {
  it.each([
    ['it', 'Nel 2021 è stato ', '', true],
    ['it', 'lunedì, ', '', true],
    ['it', 'I due hanno ', '', false],
    ['it', 'Gli orari sono stati ', '', false],
    ['it', 'è stato ', 'Copre il periodo fino ad agosto e ', false],
    ['ja', '昨年12月に', '', true],
    ['ja', '開館時間が', '', false],
  ])('%s: %s (%s)', (code, before, earlier, expected) => {
    expect(languages.find((one) => one.code === code)!.isBareSubject(before, earlier)).toBe(expected);
  });
});

describe('a subject that is more than a pronoun', () => {
  it.each([
    ['en', 'Opening hours were ', true],
    ['en', 'The owner said it was ', true],
    ['en', 'It was signed in Prague and ', false],
    ['en', 'On 3 November they ', false],
    ['en', 'In March the two sides had ', false],
    ['it', 'Il termine per le osservazioni è ', true],
    ['it', 'Nel luglio scorso la società aveva ', true],
    ['it', 'Nel 2021 è stato ', false],
    ['it', 'Lo stesso giorno ha ', false],
    ['ja', '開館時間が', true],
    ['ja', '2021年には', false],
    ['ja', '両国は昨年', false],
  ])('%s: %s (%s)', (code, before, expected) => {
    expect(languages.find((one) => one.code === code)!.hasSubject(before)).toBe(expected);
  });
});

const has = (code: string) => (before: string) => languages.find((one) => one.code === code)!.hasSubject(before);

describe('what is no subject', () => {
  it.each([
    [
      'what opens a clause',
      ', ; : – — ( | • and but or when which who whom that as while after before since until where then',
      (it: string) => `The hall closed ${it} it was `,
    ],
    [
      'words of the verb',
      'was were is are has have had will would be been being also then later last first only finally again already formally jointly both each all duly now not never',
      (it: string) => `it ${it} `,
    ],
    ['when and where', 'on in at by from during under over', (it: string) => `${it} the 3 March 2020 it was `],
    ['times of a time', 'the last early late mid', (it: string) => `in ${it} March it was `],
    ['a pronoun', 'it this they he she we you I both', (it: string) => `${it} had `],
    [
      'both of them',
      'sides parties countries governments states nations capitals partners ministers institutions agencies',
      (it: string) => `the two ${it} had `,
    ],
    ['both of them, counted otherwise', 'both the its two', (it: string) => `${it} sides had `],
  ])('in English: %s', (_, words, before) => {
    expect(words.split(' ').filter((word) => has('en')(before(word)))).toEqual([]);
  });

  it.each([
    [
      'what opens a clause',
      ', ; : – — ( | • e ed ma o quando che cui mentre dopo prima poi dove',
      (it: string) => `La sala chiuse ${it} è `,
    ],
    [
      'a day or a year',
      "il_3_marzo l'8_marzo al_3_marzo dal_3_marzo nel_2021 a_marzo_2021 ad_aprile_2021 in_aprile_2021 dopo_3_anni entro_il_2021 per_3_anni il_1º_maggio",
      (it: string) => `${it.replaceAll('_', ' ')} `,
    ],
    [
      'a place or a month',
      "a_Praga ad_aprile in_maggio nel_luglio_scorso lo_scorso_maggio il_mese_scorso l'anno_scorso lo_stesso_giorno nello_stesso_mese",
      (it: string) => `${it.replaceAll('_', ' ')} `,
    ],
    [
      'a pronoun',
      "esso essa essi esse questo questa questi queste ciò lui lei loro entrambi entrambe tutti tutte le_parti le_due_parti i_due l' lo la ne si gli vi ci",
      (it: string) => `${it.replaceAll('_', ' ')} `,
    ],
    [
      'words of the verb',
      'ha hanno è sono era erano fu furono aveva avevano sarà saranno viene venne vennero verrà stato stata stati state',
      (it: string) => `${it} `,
    ],
    [
      'adverbs',
      'già anche ancora infine quindi più volte così sempre ora non ieri oggi domani lunedì martedì mercoledì giovedì venerdì sabato domenica',
      (it: string) => `${it} `,
    ],
  ])('in Italian: %s', (_, words, before) => {
    expect(words.split(' ').filter((word) => has('it')(before(word)))).toEqual([]);
  });

  it.each([
    [
      'a year or day',
      '2021年 3月 9日 昨年 去年 今年 ことし 来年 同年 翌年 前年 先月 今月 来月 同月 翌月 前日 同日 翌日 この日 その日 きょう きのう 昨日 本日 先週 今週 来週 月曜 日曜日 その後 当初 前回',
      (it: string) => `${it}は`,
    ],
    ['a part of it', '春 夏 秋 冬 末 朝 夜 上旬 中旬 下旬 初め 半ば 午前 午後', (it: string) => `昨年の${it}に両国は`],
    [
      'how',
      'また さらに なお そして すでに 既に 正式に ようやく ついに 無事に まだ いまだに いずれも それぞれ 相次いで 近く これで 晴れて 予定通り もともとは 最終的に 同時に 次いで',
      (it: string) => `${it}両国は`,
    ],
    ['where', '東京で ローマにおいて', (it: string) => `${it}両国は`],
    [
      'both of them',
      'これ それ こちら 両国 両政府 両国政府 双方 両者 両首脳 両外相 両大臣 両機関 三カ国 3か国',
      (it: string) => `${it}は`,
    ],
    ['their particle', 'は が も の間で', (it: string) => `両国${it}`],
  ])('in Japanese: %s', (_, words, before) => {
    expect(words.split(' ').filter((word) => has('ja')(before(word)))).toEqual([]);
  });

  it('is not all there is: other words are, in each script', () => {
    const subjects = [
      '開館時間が',
      'ガイドは',
      'センターも',
      '両国の図書館が',
      '「鳥」が',
      '(仮)は',
      '人々が',
      'Boxが',
      'みかんは',
      '昨年の開館時間は',
    ];
    expect(subjects.filter((before) => !has('ja')(before))).toEqual([]);
    expect(['In March the hall was ', 'both halls had ', 'It and the hall were '].filter((before) => !has('en')(before))).toEqual(
      [],
    );
    expect(['Nel 2021 la sala è ', 'Le porte ', 'Questo e la sala '].filter((before) => !has('it')(before))).toEqual([]);
  });
});

describe('a list that a text announces', () => {
  it.each([
    ['en', 'On Monday parliament adopted two bills: on the fisheries accord with Mali, and on the Kyrgyz-Tajik border treaty.'],
    [
      'it',
      'Lunedì la Camera ha approvato due disegni di legge, sul trattato con il Mali e sul trattato di confine tra Kirghizistan e Tagikistan.',
    ],
    ['ja', '衆院本会議は9日、条約2件、キルギス・タジキスタン国境条約とマリとの漁業協定を承認した。'],
  ])('%s: shares its step among what it lists: %s', (lang, text) => {
    expect(said(lang, '', text)).toHaveLength(1);
  });
  it.each([
    ['en', 'On Monday parliament ratified the fisheries accord with Mali, a model for the Kyrgyz-Tajik border treaty.'],
    [
      'it',
      'Lunedì la Camera ha ratificato il trattato con il Mali, modello del trattato di confine tra Kirghizistan e Tagikistan.',
    ],
    ['ja', '衆院本会議は9日、キルギス・タジキスタン国境条約に倣うマリとの漁業協定を承認した。'],
  ])('%s: is no list where nothing announces it, the nearest one has the step: %s', (lang, text) => {
    expect(said(lang, '', text)).toEqual([]);
  });
  it.each([
    'With two bills parliament on Monday ratified the fisheries accord with Mali; the Kyrgyz-Tajik border treaty is older.',
    'Two bills on the Kyrgyz-Tajik border treaty lay there, when deputies on Monday ratified the fisheries accord with Mali.',
  ])('ends with its clause, and stands on one side of its verb: %s', (text) => {
    expect(said('en', '', text)).toEqual([]);
  });
});

describe('two partners of a venture', () => {
  const ferry: SeedParts = {
    id: 'kingfisher',
    title: 'Kingfisher Ferry',
    kind: 'programme',
    parties: ['EE', 'FI'],
    names: { en: ['Kingfisher Ferry'] },
    keywords: { en: ['electric ferry'] },
    organisations: [{ names: { en: ['Osmund Agency'] } }, { names: { en: ['Halcyon Marine'] } }],
  };
  const bridge: SeedParts = { id: 'bridge', kind: 'programme', parties: ['EE', 'FI'], names: { en: ['Osprey Bridge'] } };
  const told = (text: string, ...seeds: SeedParts[]) =>
    claimsIn(readerOf(...seeds), report(text, { published: '2025-06-10T12:00:00Z' })).filter(
      (claim) => !claim.startsWith('bridge'),
    );
  const wish = 'Estonia and Finland want an electric ferry.';
  // No word for a contract: that would be one of the programme by itself.
  const news = 'The Osmund Agency has awarded Halcyon Marine the work on Monday.';
  const step = ['kingfisher contracted occurred 2025-06-09 -'];

  it.each<[string, string, Partial<SeedParts>]>([
    ['and its parties', wish, {}],
    ['and one of its parties alone', 'Estonia wants an electric ferry.', {}],
    ['and its parties beside another country', 'Estonia and Finland want an electric ferry. Latvia watches.', {}],
    ['and the bloc of its parties', 'ASEAN wants an electric ferry.', { parties: ['ID', 'MY'] }],
    ['and three of its parties', 'Estonia, Finland and Sweden want an electric ferry.', { parties: ['EE', 'FI', 'SE', 'DK'] }],
  ])('stand for it where the document names its matter %s', (_, first, parts) => {
    expect(told(`${first} ${news}`, { ...ferry, ...parts }, bridge)).toEqual(step);
  });

  it.each<[string, string]>([
    ['another country alone', `Latvia wants an electric ferry. ${news}`],
    ['one party of two beside another country', `Estonia and Latvia want an electric ferry. ${news}`],
    ['nothing of its matter', `Estonia and Finland have met again. ${news}`],
    ['another commitment', `Estonia and Finland want an electric ferry and the Osprey Bridge. ${news}`],
    ['another body beside them', `${wish} ${news.replace('the work', 'and NIOZ the work')}`],
    ['one partner alone', `${wish} ${news.replace('Halcyon Marine ', '')}`],
  ])('stand for nothing where it names %s', (_, text) => {
    expect(told(text, ferry, bridge)).toEqual([]);
  });

  it('stand for nothing where two ventures have them, or where they are of no venture', () => {
    expect(told(`${wish} ${news}`, ferry, { ...ferry, id: 'twin', names: { en: ['Heron Ferry'] } })).toEqual([]);
    const paper = 'The Osmund Agency and Halcyon Marine signed it on Monday.';
    expect(told(`${wish} ${paper}`, { ...ferry, kind: 'agreement' })).toEqual([]);
  });
});

describe('the home of a text that never names it', () => {
  const italian = readerOf(
    {
      id: 'fish',
      parties: ['IT', 'NO'],
      names: { it: ['Patto italo-norvegese della pesca'] },
      generic_names: { it: ['patto della pesca'] },
      keywords: { it: ['merluzzo'] },
    },
    { id: 'steam', parties: ['CL', 'FI'], names: { it: ['Patto di Turku'] }, keywords: { it: ['vapore'] } },
  );
  const told = (text: string, rest: Partial<Document> = {}) =>
    claimsIn(italian, report(text, { lang: 'it', ...rest })).map((claim) => claim.split(' ')[0]);
  const fished = 'Il patto della pesca è stato firmato lunedì.';
  const top = 'Ha piovuto a lungo, il mare era mosso e la gente restava a casa.';
  const steam = 'Il trattato sul vapore è stato firmato lunedì.';

  it.each([
    ['is left out of its own pact', `La Norvegia esulta. ${fished}`, ['fish']],
    ['is no party to the affairs of others', `La Norvegia e il Canada si sono incontrati. ${fished}`, []],
    ['is one where the text names it', `Norvegia, Canada e Italia si sono incontrati. ${fished}`, ['fish']],
    ['is left out of it far below, too', `${top}\n\nA nord c'è la Norvegia. Il trattato sul merluzzo è stato firmato.`, ['fish']],
    [
      'is left out of it where others are only places',
      'La Norvegia esulta, riunita in Canada. Il trattato sul merluzzo è stato firmato.',
      ['fish'],
    ],
    ["stands in nobody's way", `${top}\n\nA nord c'è la Finlandia. A sud c'è il Cile. ${steam}`, ['steam']],
    ['does where the text names it', `${top}\n\nA nord c'è la Finlandia. A sud c'è il Cile. L'Italia tace. ${steam}`, []],
  ])('%s', (_, text, commitments) => {
    expect(told(text)).toEqual(commitments);
  });
  it('is one where the text names a bloc that it is in', () => {
    const text = `${top}\n\nA nord c'è la Finlandia. A sud c'è il Cile. L'EFTA tace. ${steam}`;
    expect(told(text, { officialOf: 'NO' })).toEqual([]);
    expect(told(text, { officialOf: 'SE' })).toEqual(['steam']);
  });
});

describe('the last word of a proper name', () => {
  it('is no word for an instrument', () => {
    const text = 'Kyrgyz and Tajik border police met at the Naryn Border Training Center. It was signed on Monday.';
    expect(said('en', '', text)).toEqual([]);
  });
  it.each([
    ['after one other word', 'Kyrgyz and Tajik ministers signed the Border Package on Monday.'],
    ['that needs nothing beside it', 'Kyrgyzstan and Tajikistan signed the Free Border Crossing Agreement on Monday.'],
    ['as a common noun', 'Kyrgyz and Tajik border police met at the Naryn Border Training center. It was signed on Monday.'],
  ])('may be one %s', (_, text) => {
    expect(said('en', '', text)).toEqual(['border-treaty signed occurred 2025-06-09']);
  });
});

describe('a step of the sort that was just told', () => {
  const opening = 'The Strait Metro awarded its second contract on Friday. Rain fell.';
  const both = ['strait-metro contracted occurred 2025-04', 'strait-metro contracted occurred 2025-06-06'];
  const first = [both[1]];
  it('is of the same thing, where nothing else stands with it', () => {
    expect(said('en', '', `${opening} In April the same builders had been given a contract worth 68 million.`)).toEqual(both);
  });
  it('is not, where others act, or after so many sentences', () => {
    expect(said('en', '', `${opening} In April Chile had been given a contract worth 68 million.`)).toEqual(first);
    const long = 'The day was long. The sun came out. People walked home. They ate fish. Dogs barked. It was late.';
    expect(said('en', '', `${opening} ${long} In April the builders had been given a contract worth 68 million.`)).toEqual(first);
  });
  it('is not, where it is the vote of a chamber, which may be on anything', () => {
    const text = '日本の国会は6日、日韓漁業協定の締結を承認した。雨が降った。寒かった。衆院は5月14日に通過していた。';
    expect(said('ja', '', text)).toEqual(['fishing-pact approved occurred 2025-06-06']);
  });
  it('is not, where it is planned for a day, and is over', () => {
    const over = 'The Strait Metro was cancelled on Friday. Rain fell. It was cold.';
    expect(said('en', '', `${over} The party will be scrapped on 3 August.`)).toEqual([
      'strait-metro terminated occurred 2025-06-06',
    ]);
  });
  it('is, where it is planned and has no day', () => {
    const over = 'The Strait Metro was cancelled on Friday. Rain fell. It was cold.';
    expect(said('en', '', `${over} The party will be scrapped.`)).toEqual([
      'strait-metro terminated occurred 2025-06-06',
      'strait-metro terminated planned -',
    ]);
  });
  it('is not, where it did not happen, is hearsay, or the first one did not happen', () => {
    expect(said('en', '', `${opening} The builders have not been given a contract.`)).toEqual(first);
    expect(said('en', '', `${opening} The builders may be given a contract worth 68 million.`)).toEqual(first);
    const none = 'The Strait Metro has not awarded its second contract. Rain fell.';
    expect(said('en', '', `${none} In April the builders had been given a contract worth 68 million.`).join()).not.toContain(
      'occurred',
    );
  });
});
