// Japanese context rules: what stands after a noun, and who says so. Verb endings are read by the grammar.

import type { Status } from '../../../domain/status.js';
import type { ContextRule, Effect, Form } from '../../language.js';

const rule = (
  id: string,
  effect: Effect,
  direction: ContextRule['direction'],
  scope: ContextRule['scope'],
  pattern: string,
  rest: { forms?: readonly Form[]; statuses?: readonly Status[] } = {},
): ContextRule => ({ id: `ja.${id}`, effect, direction, scope, pattern, ...rest });

const NOUNS: readonly Form[] = ['noun', 'infinitive', 'progressive'];
const NOUN: readonly Form[] = ['noun'];
/** What is done by deciding it. */
const DECIDED: readonly Status[] = [
  'renewed',
  'amended',
  'terminated',
  'upgraded',
  'resumed',
  'suspended',
  'delayed',
  'expanded',
  'reduced',
  'established',
  'negotiating',
  'announced',
  'contracted',
];
/** What is agreed upon now and done later: 年内の署名で合意した. */
const DONE_LATER: readonly Status[] = [
  'agreed',
  'signed',
  'approved',
  'ratified',
  'provisionally-applied',
  'in-force',
  'held',
  'milestone',
  'operational',
  'underway',
];
/** Right after the cue, or after what closes its noun phrase. */
const AT = '(?:式|手続き?|作業|交渉|協議)?[」』)]?';

export const context: readonly ContextRule[] = [
  rule(
    'not-only',
    'pseudo',
    'both',
    'clause',
    'だけで(?:は)?な(?:い|く)|のみならず|ばかりか|にほかならない|に違いない|にすぎない|間違いない|遅くとも',
  ),

  rule('other-signing', 'drop', 'backward', 0, '運動|活動|集め|欄'),
  rule(
    'paper-signed',
    'drop',
    'forward',
    8,
    '(?:法律|法案|大統領令|政令|命令書|共同声明|共同宣言|政治宣言|趣意書|声明|議事録|報告書|要望書|嘆願書|請願書?|写真|色紙|ユニホーム|ボール|芳名録|芳名帳|記帳簿|著書|旗)に',
    { statuses: ['signed'] },
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
  rule('law-in-force', 'drop', 'forward', 12, '(?:法律|法|政令|省令)(?:は|が)(?:翌)?', { statuses: ['in-force', 'operational'] }),
  rule('budget', 'drop', 'forward', 14, '(?:予算|設計|人事|輸出|事業費|決算|ワクチン|最終案|判決)(?:案)?(?:を|の|が)', {
    statuses: ['approved'],
  }),
  rule(
    'provision',
    'drop',
    'both',
    'sentence',
    '\\d+(?:日|[カかヵケヶ]月|週間|年)(?:目|後)に|\\d+日で(?=効力|発効)|日の後\\d+日|(?:承認|批准|手続き?|交換|寄託)(?:など)?を経て、?(?=発効|効力)|た(?:日の)?後に[^、。]{0,8}(?=効力|発効)|\\d+年間(?=効力|有効)|(?:決まり|仕組み|ルール)(?:だ|で|と|。|$)|遅い方|月の(?:翌月|翌々月|初日|末日)|翌月の初日|(?:条文|規定|条)(?:に|は|では)[^。]{0,20}(?:定め|書いて)|と定める|旨を定め',
    {
      forms: ['future', 'infinitive', 'noun', 'attributive', 'possible'],
      statuses: ['in-force', 'ratified', 'reduced', 'terminated'],
    },
  ),

  rule('noun-not', 'denied', 'backward', 2, `${AT}(?:は|も|が|に)?(?:まだ|いまだ|なお|おろか|はおろか|どころか)`, {
    forms: NOUN,
  }),
  rule(
    'noun-stopped',
    'denied',
    'backward',
    2,
    `${AT}(?:を|は|も|が)(?:正式に)?(?:見送(?!る(?:方向|案|可能性))|見合わ?せ(?!る(?:方向|案|可能性))|断念|拒|否定)|${AT}(?:は|も)(?:出|生じ|起き)てい?(?:ない|ません)|${AT}(?:は|も)(?:ない|なく|なかっ|ありません|ございません|(?:あり|考え)(?:得|え|られ)(?:ない|ません)|考えてい?(?:ない|ません|おりません))|${AT}に?応じ(?:な|ず|ぬ)|${AT}の(?:提案|要請|申し出|打診|通告|通知|連絡)(?:は|も)(?:受けて|来て|届いて|行って)?い?(?:ない|ません|おりません)|${AT}の(?:事実|めど|予定|見通し|発表|動き|兆し|条件|時期)(?:は|も|が)(?:まだ|整って|立って|立た|見えて)?(?:い?な(?:い|く|か)|ず|おらず|い?ません|あり(?:ません|ませ)|ござい)|${AT}に(?:は)?(?:合意|同意)(?:して|でき)?い?(?:ない|なかっ|ません)`,
    {
      forms: NOUN,
    },
  ),
  rule(
    'view-denied',
    'denied',
    'backward',
    24,
    '(?:との?(?:一部の?)?(?:見方|報道|観測|情報|うわさ|説|指摘)|説|論|観測|うわさ)を[^、。]{0,10}(?:否定|打ち消|一蹴|退け)',
  ),
  rule(
    'no-fact',
    'denied',
    'both',
    40,
    '事実は(?:ない|なく|ございません|ありません)|事実無根|事実(?:と|に)は?(?:異な|反)|誤報|早とちり|誤り(?:だ|で)|デマ',
  ),

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
    `${AT}(?:を|も|の)[^、。をが]{0,8}?(?:検討|模索|提案|主張|要求|要請|要望|促|呼びかけ|望|期待|懸念|働きかけ|議論|ちらつか|ほのめか|示唆|辞さ|警告|公約|訴え)|${AT}が(?:期待|検討|取り沙汰|懸念|議論|望まれ|有力)|${AT}の(?:可能性|うわさ|噂|案|見方|観測|是非|恐れ|おそれ|余地|必要)|${AT}(?:説|論)|${AT}を見(?:合わ?せ|送)る(?:方向|案|可能性)|${AT}に含み|${AT}で(?:最終)?調整か`,
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

  rule('unless', 'hypothetical', 'forward', 'sentence', '(?:なければ|ない限り|ない場合|がない限り)', {
    forms: ['future', 'infinitive'],
  }),
  rule('if', 'hypothetical', 'forward', 'clause', 'もし|仮に|万一'),
  rule(
    'once',
    'hypothetical',
    'backward',
    2,
    '次第|のため(?:に|の)|に必要|の条件|の(?:場合|際)|すれば|後(?:は|も|に)|まで(?:は|の|に)',
    { forms: NOUNS },
  ),

  // 締結に向けた初めての交渉会合: what the talks are for is no plan of its own.
  rule(
    'noun-aim-of-talks',
    'hypothetical',
    'backward',
    1,
    `に向けた?、?[^、。]{0,10}?(?:交渉|協議|議論|話し合い|折衝)(?:会合|の(?:場|席))|に向けた?作業部会`,
    { forms: NOUN, statuses: ['signed', 'agreed', 'ratified', 'expanded'] },
  ),
  rule(
    'noun-planned',
    'planned',
    'backward',
    2,
    `${AT}(?:を|が|は|も)(?:早期に|正式に|年内に)?(?:目指|めざ|急|予定|控え|待|見込|予想|計画|準備|調整|迫)|${AT}(?:目指|めざ|急|秒読み|間近|目前|待ち)|${AT}は(?:時間の問題|秒読み|間近|目前)|${AT}(?:が|は)[^、。]{0,12}?[日月年末]に(?:決ま|内定|確定|固ま|設定)|${AT}に(?:向け|向か|備え|先立|道|めど)|${AT}へ(?:の|と|向け|進|最終|調整|準備|大詰め|前進|動|加速|道|一歩|環境|弾み)|${AT}の(?:見通し|見込み|予定|方針|運び(?!とな[りっ])|準備|方向|意向|めど)|${AT}で(?:調整|最終調整)|${AT}を(?:視野に|目標)|${AT}に(?:意欲|照準)|${AT}(?:は|が)[^、。]{0,14}?に(?:予定|計画|見込ま)|${AT}は(?:早くても|早ければ|遅くとも)[^、。]{0,14}?にな(?:る|り)`,
    {
      forms: NOUNS,
    },
  ),
  rule('noun-demanded-approval', 'planned', 'backward', 2, `${AT}を(?:求め|得る|得た(?:うえ|上))`, {
    forms: NOUN,
    statuses: ['approved'],
  }),
  rule('noun-will', 'planned', 'backward', 24, '(?:見通し|見込み|予定|方針|計画)(?:だ|です|で|。|$|を)', { forms: NOUN }),

  rule(
    'noun-done',
    'occurred',
    'backward',
    2,
    `${AT}(?:を|が|は)(?:正式に)?(?:歓迎|祝|評価|発表|確認|見届け|報告|宣言|記念)|${AT}に(?:立ち会|出席|同席|臨)|${AT}の(?:様子|写真(?!撮影)|瞬間|報|運びとな[りっ])`,
    {
      forms: NOUN,
    },
  ),
  rule('noun-agreed', 'occurred', 'backward', 2, `${AT}で(?:合意|一致)|${AT}(?:を|が|は)(?:正式に)?(?:決ま|決め)`, {
    forms: NOUN,
    statuses: DECIDED,
  }),
  rule('noun-agreed-for-later', 'planned', 'backward', 2, `${AT}で(?:合意|一致)|${AT}(?:を|が|は)(?:正式に)?(?:決ま|決め)`, {
    forms: NOUN,
    statuses: DONE_LATER,
  }),
  rule(
    'noun-declared',
    'occurred',
    'backward',
    2,
    `${AT}を(?:正式に)?[^、。]{0,10}?(?:通告|通知|表明|宣言|決定)(?:し?(?:た|て|、|まし)|$|\\s)`,
    {
      forms: NOUN,
      statuses: ['reduced', 'terminated', 'suspended', 'resumed'],
    },
  ),
  rule('noun-result', 'occurred', 'backward', 1, '(?:\\((?:結果|概要)\\)|について(?:\\(|$)|(?<=[\\s\\S])$)', { forms: NOUN }),
  rule('after', 'presupposed', 'backward', 1, '以来|を(?:受け|踏まえ|機に)|に(?:伴|続い|基づ)|の(?:後|あと|翌)', { forms: NOUN }),
];
