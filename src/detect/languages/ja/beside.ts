// Japanese: things and people that are about, on or at a commitment, and words by which another is measured by it.

import type { Language } from '../../language.js';

/** What has a fate of its own whatever it is about. */
const THING =
  '(?:報告書|セミナー|講演会?|シンポジウム|展示会?|博物館|資料館|書籍|映画|ドキュメンタリー|捜査|監査|公聴会|視察|見学会?|ストライキ|スト(?=[がをは])|デモ|抗議(?:活動)?|株(?:式)?(?=[がをは])|水兵|船員|乗組員|漁師|学生|訴訟|裁判(?!所|官)|アンケート|研究会|勉強会|パンフレット|ポスター|サイン会|奨学金)';

export const beside: Language['beside'] = {
  after: new RegExp(
    `^[」』)]?(?:(?:に関する|についての|をめぐる|に関わる|に反対する|を扱う|を紹介する|に違反した)[^、。はがを]{0,10}?(?:${THING}|調査(?!船))|の[^、。はがを]{0,8}?${THING}|(?:をめぐる|に関する)調査)`,
    'u',
  ),
};
