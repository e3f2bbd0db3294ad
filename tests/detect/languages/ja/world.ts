// Commitments that no corpus holds, for sentences of our own, and a reader of what is claimed about them.

import { createReader } from '../../../../src/detect/index.js';
import type { Commitment } from '../../../../src/domain/seed.js';
import { report, seed as sample } from '../../samples.js';

export const seed = (
  id: string,
  kind: Commitment['kind'],
  parties: string[],
  names: string[],
  generic: string[] = [],
  rest: Partial<Commitment> = {},
): Commitment => sample({ id, kind, parties, names: { ja: names }, generic_names: { ja: generic }, ...rest });

export const seeds: readonly Commitment[] = [
  seed('gsomia', 'agreement', ['JP', 'KR'], ['日韓GSOMIA', '日韓軍事情報包括保護協定'], ['GSOMIA', '軍事情報包括保護協定'], {
    keywords: { ja: ['軍事情報', '機密情報'] },
  }),
  seed('pension', 'agreement', ['JP', 'AT'], ['日・オーストリア社会保障協定'], ['社会保障協定'], {
    keywords: { ja: ['年金', '社会保障'] },
  }),
  seed('tax', 'agreement', ['JP', 'UZ'], ['日・ウズベキスタン租税条約'], ['租税条約'], {
    keywords: { ja: ['租税', '二重課税'] },
  }),
  seed('plastics', 'agreement', [], ['プラスチック条約'], ['プラスチック汚染防止条約'], {
    follow: ['JP', 'FR'],
    keywords: { ja: ['プラスチック'] },
  }),
  seed('frigate', 'programme', ['JP', 'AU'], ['豪州次期フリゲート計画'], ['次期フリゲート', '新型フリゲート'], {
    keywords: { ja: ['フリゲート', 'もがみ型'] },
  }),
  seed(
    'india',
    'partnership',
    ['JP', 'IN'],
    ['日印特別戦略的グローバル・パートナーシップ'],
    ['戦略的グローバル・パートナーシップ', '特別戦略的グローバル・パートナーシップ'],
    { keywords: { ja: ['パートナーシップ'] } },
  ),
  seed('two-plus-two', 'dialogue', ['JP', 'FR'], ['日仏2プラス2'], ['2プラス2', '外務・防衛閣僚協議'], {}),
  seed('riken', 'memorandum', ['JP', 'CH'], ['理研・CERN協力覚書'], ['協力覚書'], {
    organisations: [
      { names: { ja: ['理化学研究所', '理研'] }, party: 'JP' },
      { names: { ja: ['欧州合同原子核研究機関', 'CERN'] } },
    ],
    keywords: { ja: ['理研', 'CERN', '加速器'] },
  }),
  seed('invest', 'agreement', ['JP', 'KE'], ['日・ケニア投資協定'], ['投資協定'], { keywords: { ja: ['投資', '投資家'] } }),
  seed('fish', 'agreement', ['JP', 'PW'], ['日・パラオ漁業協定', '日パラオ漁業協定'], ['漁業協定'], {
    keywords: { ja: ['漁業', 'マグロ', '操業'] },
  }),
  seed('air', 'agreement', ['JP', 'VN'], ['日越航空協定', '日・ベトナム航空協定'], ['航空協定'], {
    keywords: { ja: ['航空', '便数', '路線'] },
  }),
  seed(
    'extradition',
    'agreement',
    ['JP', 'PE'],
    ['日・ペルー犯罪人引渡条約', '日ペルー犯罪人引き渡し条約'],
    ['犯罪人引渡条約', '犯罪人引き渡し条約'],
    { keywords: { ja: ['犯罪人', '容疑者'] } },
  ),
  seed(
    'holiday',
    'agreement',
    ['JP', 'MT'],
    ['日・マルタ・ワーキング・ホリデー協定', '日マルタ・ワーホリ協定'],
    ['ワーキング・ホリデー協定', 'ワーホリ協定'],
    { keywords: { ja: ['ワーキング・ホリデー', 'ワーホリ', '査証'] } },
  ),
  seed('euin', 'agreement', ['EU', 'IN'], ['EUインド自由貿易協定', 'EU・インドFTA'], ['自由貿易協定', 'FTA'], {
    keywords: { ja: ['関税', '貿易'] },
  }),
  seed('start', 'agreement', ['US', 'RU'], ['新START', '新戦略兵器削減条約'], ['核軍縮条約'], {
    keywords: { ja: ['核弾頭', '査察', '核'] },
  }),
  seed('ships', 'agreement', [], ['船舶リサイクル条約', 'シップリサイクル条約', '香港条約'], [], {
    follow: ['JP', 'BD'],
    keywords: { ja: ['解撤', '船舶'] },
  }),
  seed('gas', 'agreement', ['AZ', 'BG'], ['アゼルバイジャン・ブルガリア天然ガス協定'], ['天然ガス協定'], {
    keywords: { ja: ['天然ガス', 'パイプライン'] },
  }),
  seed('tunnel', 'programme', ['DK', 'DE'], ['フェーマルンベルト海底トンネル', 'フェーマルン・トンネル計画'], ['海底トンネル'], {
    keywords: { ja: ['トンネル', '沈埋函'] },
  }),
  seed('submarine', 'programme', ['FR', 'NL'], ['ワルラス級後継潜水艦計画'], ['次期潜水艦', '潜水艦計画'], {
    keywords: { ja: ['潜水艦', 'ナバル・グループ'] },
  }),
  seed('satellite', 'programme', ['JP', 'FR'], ['日仏共同観測衛星「アマテル」', 'アマテル計画'], ['共同観測衛星'], {
    keywords: { ja: ['衛星', 'JAXA', 'CNES'] },
  }),
  seed('hydrogen', 'memorandum', ['JP', 'DE'], ['産総研・フラウンホーファー研究協力覚書'], ['研究協力覚書', '協力覚書'], {
    organisations: [
      { names: { ja: ['産業技術総合研究所', '産総研'] }, party: 'JP' },
      { names: { ja: ['フラウンホーファー研究機構', 'フラウンホーファー'] }, party: 'DE' },
    ],
    keywords: { ja: ['産総研', '水素'] },
  }),
  seed('kazakh', 'partnership', ['JP', 'KZ'], ['日・カザフスタン戦略的パートナーシップ'], ['戦略的パートナーシップ'], {
    keywords: { ja: ['パートナーシップ'] },
  }),
  seed('canada', 'dialogue', ['JP', 'CA'], ['日加次官級経済対話', '日加経済対話'], ['次官級経済対話', '経済対話'], {}),
  seed('zone', 'programme', ['CN', 'MN'], ['ザミンウード越境経済区'], ['越境経済区'], { keywords: { ja: ['国境', '経済区'] } }),
  seed('comet', 'programme', ['JP', 'IT'], ['日伊彗星探査計画「ほうき」', 'ほうき計画'], ['彗星探査機'], {
    keywords: { ja: ['彗星', '探査機'] },
  }),
  seed('ferry', 'programme', ['SE', 'FI'], ['クヴァルケン海峡フェリー計画'], ['電気フェリー'], {
    keywords: { ja: ['フェリー'] },
  }),
  seed('returns', 'agreement', ['GB', 'IQ'], ['英イラク送還協定'], ['送還協定'], { keywords: { ja: ['送還', '移民'] } }),
  seed('euegypt', 'partnership', ['EU', 'EG'], ['EUエジプト戦略的・包括的パートナーシップ'], ['戦略的・包括的パートナーシップ'], {
    keywords: { ja: ['パートナーシップ'] },
  }),
  seed('brazil-committee', 'dialogue', ['JP', 'BR'], ['日伯経済合同委員会'], ['経済合同委員会'], {}),
  seed('dam', 'programme', ['LA', 'TH'], ['パクベンダム計画'], ['パクベンダム'], { keywords: { ja: ['ダム', 'メコン'] } }),
  seed('expo', 'occasion', ['JP'], ['横浜国際園芸博覧会'], ['園芸博'], {}),
];

/** A reader of what a text published on 2025-06-10 (a Tuesday, Tokyo) claims about some commitments: "signed occurred 2025-06-09", sorted; `title` as headline. */
export function claimsAbout(commitments: readonly Commitment[]): (text: string, title?: string, published?: string) => string[] {
  const reader = createReader(commitments);
  return (text, title = '', published = '2025-06-10T06:00:00Z') =>
    reader
      .read(report(text, { lang: 'ja', title, published }))
      .findings.flatMap((finding) => finding.claims)
      .map(({ status, modality, date }) => [status, modality, ...(date ? [date] : [])].join(' '))
      .sort();
}

export const claims = claimsAbout(seeds);
