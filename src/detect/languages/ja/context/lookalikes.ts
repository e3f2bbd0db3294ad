// Japanese context rules: what only looks like an event (other subjects and objects, provisions), and words that cancel other rules.

import type { ContextRule } from '../../../language.js';
import { rule } from './words.js';

export const lookalikes: readonly ContextRule[] = [
  rule(
    'not-only',
    'pseudo',
    'both',
    'clause',
    'だけで(?:は)?な(?:い|く)|のみならず|ばかりか|にほかならない|に違いない|にすぎない|間違いない|遅くとも',
  ),
  // 主張:カナダが加わった。
  rule(
    'checked',
    'drop',
    'forward',
    'sentence',
    '^[\\s\\[【■◆●▼]*(?:主張|言説|検証対象|うわさ|噂|拡散した(?:情報|投稿))[\\]】]?(?:[::]|\\s+「)',
  ),
  rule(
    'of-its-kind',
    'drop',
    'forward',
    'clause',
    '(?:(?:この種|同種|この手|類似|同じ(?:種類|型|よう))の|同じような|[とに]似た)[^、。]{0,6}?(?:協定|条約|取り?決め|覚書|枠組み|文書)(?:を|は|が|で)',
  ),
  rule(
    'law-not-text',
    'drop',
    'backward',
    6,
    'のは、?[^、。]{0,10}?(?:法律|国内法|実施法|改正法|政令|法案)(?:であって|であり|だけ|で(?:す|、|ある)|だ)(?![^。]{0,40}では(?:な[いく]|あり|ござい))',
    { statuses: ['in-force', 'approved', 'ratified'] },
  ),
  // 新しいのはノルウェーで、こちらは昨年11月に協定が発効している.
  rule('the-other', 'drop', 'forward', 40, '(?:のは[^、。]{1,16}で|一方の[^、。]{1,14}|もう一方)、?(?:こちら|そちら)は'),
  // 倉庫の賃貸契約に署名した: a contract of everyday life.
  rule('everyday-contract', 'drop', 'forward', 0, '賃貸借?|雇用|労働|保険|リース|スポンサー|賃借', {
    statuses: ['signed', 'contracted', 'agreed'],
  }),
  // 第1条　標記の協定を承認する: the law's headline has told it.
  rule('article-of-law', 'drop', 'forward', 'sentence', '^第\\d+条[\\s ]', { statuses: ['approved', 'ratified', 'in-force'] }),
  rule('other-signing', 'drop', 'backward', 0, '運動|活動|集め|欄'),
  rule(
    'paper-signed',
    'drop',
    'forward',
    20,
    '(?:法律|法案|改正案|修正案|改正法|大統領令|政令|命令書|共同声明|共同宣言|政治宣言|趣意書|声明|議事録|報告書|要望書|嘆願書|請願書?|写真|色紙|ユニホーム|ボール|芳名録|芳名帳|記帳簿|著書|旗)に',
    { statuses: ['signed'] },
  ),
  // 告示について改正を予定している: an order at home is amended.
  rule(
    'order-amended',
    'drop',
    'forward',
    16,
    '(?:告示|省令|政令|府令|施行令|施行規則|要領|要綱|ガイドライン)[)）」]?(?:の|を|について、?)',
    { statuses: ['amended'] },
  ),
  rule('some-signatory', 'drop', 'backward', 0, '(?:した|する)(?:すべての|全ての|各)?国(?:のうち|すべて|全て|だけ)', {
    statuses: ['signed', 'ratified', 'expanded'],
  }),
  rule(
    'as-written',
    'drop',
    'both',
    'sentence',
    '(?:と|旨が|旨を)、?(?:協定|条約|条文|規定)?(?:に|で)?(?:は)?(?:書いて|書かれて|定めて|定められて|規定して|規定されて|明記して|明記されて)(?:あ|い)',
    { statuses: ['in-force', 'ratified', 'reduced', 'terminated', 'renewed', 'expired', 'approved'] },
  ),
  rule('former', 'drop', 'forward', 'clause', '(?:(?<!当|直)前の|以前の|かつての|旧)(?:計画|協定|条約|構想|覚書|案)'),
  rule('motion', 'drop', 'forward', 12, '(?:動議|修正案|付帯決議|意見書)(?:を|が)', {
    statuses: ['approved', 'agreed', 'milestone'],
  }),
  rule('law-in-force', 'drop', 'forward', 20, '(?:法律|法|政令|省令)(?:そのもの|自体)?(?:は|が)', {
    statuses: ['in-force', 'operational'],
  }),
  rule('budget', 'drop', 'forward', 14, '(?:予算|設計|人事|輸出|事業費|決算|ワクチン|最終案|判決)(?:案)?(?:を|の|が)', {
    statuses: ['approved'],
  }),
  rule(
    'provision',
    'drop',
    'both',
    'sentence',
    '\\d+(?:日|[カかヵケヶ]月|週間|年)(?:目|後)に(?!当たる|迫|控え)|\\d+日で(?=効力|発効)|日の後\\d+日|(?:受領|受理|寄託|通告|通知|署名|交換)(?:された|した|の)日に、?(?=[^、。]{0,4}(?:効力|発効))|(?:承認|批准|手続き?|交換|寄託)(?:など)?を経て、?(?=発効|効力)|た(?:日の)?後に[^、。]{0,8}(?=効力|発効)|\\d+年間(?=効力|有効)|(?:決まり|仕組み|ルール)(?:だ|で|と|。|$)|遅い方|月の(?:翌月|翌々月|初日|末日)|翌月の初日|(?:条文|規定|条)(?:に|は|では)[^。]{0,20}(?:定め|書いて)|と定める|旨を定め',
    {
      forms: ['future', 'infinitive', 'noun', 'attributive', 'possible'],
      statuses: ['in-force', 'ratified', 'reduced', 'terminated'],
    },
  ),
];
