// Countries as Japanese names them: compounds of single characters, institutions, and words that only look like them.

import { describe, expect, it } from 'vitest';
import { japanese } from '../../../../src/detect/languages/ja/index.js';
import { createPartyFinder } from '../../../../src/detect/parties.js';

const find = createPartyFinder(japanese, new Set());
const parties = (text: string) =>
  find(text)
    .filter(({ place }) => !place)
    .map(({ code }) => code);

describe('parties', () => {
  it.each([
    ['日伊両政府は', ['JP', 'IT']],
    ['第25回日伊協議は', ['JP', 'IT']],
    ['日英伊3カ国の防衛相', ['JP', 'GB', 'IT']],
    ['日・伊物品役務相互提供協定', ['JP', 'IT']],
    ['日・イタリアACSA', ['JP', 'IT']],
    ['日EU経済連携協定', ['JP', 'EU']],
    ['日米豪印の首脳', ['JP', 'US', 'AU', 'IN']],
    ['米ロの2カ国', ['US', 'RU']],
    ['比上院は承認した', ['PH']],
    ['トランプ米大統領とスターマー英首相、メローニ伊首相', ['US', 'GB', 'IT']],
    ['ロウルズ豪国防相とファルコナー英閣外相', ['AU', 'GB']],
    ['中欧両首脳', ['CN', 'EU']],
    ['伊軍と自衛隊', ['IT', 'JP']],
    ['英政府の方針', ['GB']],
    ['英原子力公社と仏国立宇宙研究センター', ['GB', 'FR']],
    ['伊宇宙機関が米航空宇宙局に', ['IT', 'US']],
    ['豪雨対策委員会、伊藤研究所、英語検定協会、米州開発銀行', []],
    ['独仏首脳', ['DE', 'FR']],
    ['伯・インドネシア首脳会談', ['BR', 'ID']],
    ['蘭・ケニア協定', ['NL', 'KE']],
    ['我が国とドイツ', ['JP', 'DE']],
    ['国会が承認した', ['JP']],
    ['政府は署名する', ['JP']],
    ['イタリア外務省は発表した', ['IT']],
    ['韓国国会で', ['KR']],
    ['ローマと東京の合意', ['IT', 'JP']],
    ['国連は支持した', ['UN']],
    ['マレーシアで承認された', ['MY']],
  ])('%s', (text, codes) => {
    expect(parties(text)).toEqual(codes);
  });
});

describe('words that are no parties', () => {
  it.each([
    '調印した',
    '日比谷公園で',
    '独自の計画に参加し、比較した',
    'マリオさんのタイプ',
    '印象に残る豪雨',
    '英語と仏教',
    'ポルトガル語で歌う',
    '本州四国連絡橋',
    '日中は気温が上がる',
    'ローマで署名した',
    'マレーシアで署名した',
    'ケニアでの調印から一年',
    '政府間機関',
    '西欧では二番目、中欧の小国',
    'トランプ米大統領の前で署名した',
    'カタールの仲介で合意した',
    'フランス大統領が立ち会い、調印した',
    'モデル中相場、コーヒー豪大粒',
    '伊藤さんは米を買った',
  ])('%s', (text) => {
    expect(parties(text)).toEqual([]);
  });
});
