// Japanese context rules: what somebody says, guesses or wishes.

import type { ContextRule } from '../../../language.js';
import { AT, NOUN, rule } from './words.js';

export const hearsay: readonly ContextRule[] = [
  rule(
    'anonymous',
    'rumoured',
    'both',
    'sentence',
    '(?<![省府庁両国])関係(?:者|筋)(?:の話|に(?:よ|対し)|の間で|の一人|(?:が|は|から)[^。]{0,40}(?:明らかにし|明かし|語っ|話し|述べ|漏ら|みて))|消息筋|複数の(?:関係|政府|外交)|匿名|取り沙汰|うわさ|噂|憶測|と一部で報じ|一部(?:メディア|報道)',
    {
      forms: ['past', 'present', 'state', 'future', 'possible', 'hearsay', 'noun', 'infinitive', 'progressive'],
    },
  ),
  rule(
    'papers-say',
    'rumoured',
    'forward',
    'sentence',
    '(?:\\p{Script=Han}紙|メディア|(?<!発表の)報道|テレビ局?)に(?:よると|よれば)',
    {
      forms: ['future', 'possible', 'infinitive'],
    },
  ),
  rule(
    'papers-told',
    'rumoured',
    'both',
    'sentence',
    '(?:紙|メディア|通信社?|テレビ局?|放送局?|[週月]刊誌|新聞|電子版)(?:など)?は[^。]{0,160}と(?:一斉に|相次いで|速報で)?(?:報じ|伝え)',
    { forms: ['past', 'state', 'future', 'possible', 'noun', 'infinitive'] },
  ),
  // Leaks: 方向で調整していることが分かった, 関係者への取材で分かった.
  rule('learnt', 'rumoured', 'both', 'sentence', '(?:こと|方針|意向|見通し)が[^。]{0,24}?(?:分か|わか)(?:った|りました)', {
    forms: ['future', 'possible', 'noun', 'infinitive'],
  }),
  rule(
    'analysts',
    'rumoured',
    'both',
    'sentence',
    '専門家|アナリスト|識者|との見方|との観測|という見方|とみられ|のではないか|もしかすると|ひょっとすると',
    {
      forms: ['future', 'possible', 'hearsay', 'noun', 'present'],
    },
  ),
  rule(
    'noun-wished',
    'rumoured',
    'backward',
    2,
    `${AT}(?:を|も|の)[^、。をが]{0,8}?(?:検討|模索|探(?=[っりる])|打診|提案|主張|要求|要請|要望|促|呼びかけ|望|期待|懸念|働きかけ|議論|ちらつか|ほのめか|示唆|辞さ|警告|公約|訴え)|${AT}が(?:期待|検討|取り沙汰|懸念|議論|望まれ|有力)|${AT}の(?:可能性|うわさ|噂|案|見方|観測|是非|恐れ|おそれ|余地|必要)|${AT}(?:説|論)|${AT}への(?:期待|希望|願|要望|要請|懸念)|${AT}を見(?:合わ?せ|送)る(?:方向|案|可能性)|${AT}に含み|${AT}で(?:最終)?調整か`,
    {
      forms: NOUN,
    },
  ),
  rule(
    'noun-near',
    'rumoured',
    'backward',
    2,
    `${AT}(?:が|は)(?:近い|間近だ?|目前だ?|秒読みだ?)と(?:の|いう|も)?(?:伝え|報じ|みら|観測|ささや|うわさ|見方|話)`,
    {
      forms: NOUN,
    },
  ),
  rule('noun-demanded', 'rumoured', 'backward', 2, `${AT}(?:を|も)求め`, {
    forms: NOUN,
    statuses: [
      'signed',
      'ratified',
      'in-force',
      'renewed',
      'amended',
      'expanded',
      'resumed',
      'terminated',
      'suspended',
      'upgraded',
    ],
  }),
];
