// Commitments that no corpus holds, for sentences of our own, and a reader of what is claimed about them.

import { createReader } from '../../../../src/detect/index.js';
import { seedSchema, type Commitment } from '../../../../src/domain/seed.js';

const seed = (
  id: string,
  kind: string,
  parties: string[],
  names: string[],
  generic: string[] = [],
  rest: object = {},
): Commitment =>
  seedSchema.parse({
    id,
    title: id,
    kind,
    parties,
    names: { ja: names },
    generic_names: { ja: generic },
    baseline: { as_of: '2020-01-01', status: 'proposed' },
    ...rest,
  });

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
];

const reader = createReader(seeds);

/** What a text published on 2025-06-10 (a Tuesday, Tokyo) claims: "signed occurred 2025-06-09", sorted; `title` as headline. */
export function claims(text: string, title = '', published = '2025-06-10T06:00:00Z'): string[] {
  const document = { id: 'd', lang: 'ja', publisher: 'p', official: false, published, url: 'https://p.example/1', title, text };
  return reader
    .read(document)
    .findings.flatMap((finding) => finding.claims)
    .map(({ status, modality, date }) => [status, modality, ...(date ? [date] : [])].join(' '))
    .sort();
}
