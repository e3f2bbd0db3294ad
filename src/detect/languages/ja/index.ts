// Japanese.

import type { Language } from '../../language.js';
import { names } from './names.js';
import { approvers, chambers } from './chambers.js';
import { context } from './context.js';
import { compounds, countries, geography, isPlace, standsAlone } from './countries.js';
import { beside } from './beside.js';
import { cues } from './cues.js';
import { AMENDING_PAPER } from './cues/words.js';
import { dates } from './dates.js';
import { form } from './grammar.js';
import { cutsWord, hasSubject, isBareSubject, subjectBefore } from './words.js';

/** Verb stems that go on with a comma: 署名し、 取り交わされ、 終え、 and not 6日、 ローマで、 について、 */
const STEM = '[\\p{Script=Han}ぁ-ん](?:し|され|られ|れ|せ|え|け|げ|め|べ|ね|み|び|り|ち|き|ぎ|い|じ|て|んで|いで|ず|く)';
const NO_STEM =
  '(?:として|について|に対して?|に関して?|につき|に際し|に(?:当|あ)たり|に基づき|に従い|に先立ち|を通じ|において|にとって|によって|にわたって|を通じて|に当たって|つまり|とおり|通り|ために|しかし|もし|かつて|初めて|はじめて|改めて|あらためて|加えて|併せて|あわせて|すべて|いずれ|それ|これ|われ|おそらく|まもなく|なく|近く|早く|ごろに|いわゆる|とき|により|にのっとり|まずい|さい|ぐらい|くらい|次い|の暮れ)';
/** Conjunctions that close a clause. */
const CLOSED =
  '(?:[たるうくすつむぶぬぐいんだ]が|ものの|一方で?|けれども?|ところ|ため|ので|のに|反面|ながら|たうえで|る上で|たなか|るなか|中で|たあと|た後|ほか|[たるい]とし|たから|るから)';
/** The comma first: to look back from every letter takes a second for a megabyte. */
const COMMA = `、(?:(?<=${STEM}、)(?<!${NO_STEM}、)|(?<=${CLOSED}、))`;
/** Brackets with a dated event inside have a clause of their own: (2019年2月発効). */
const EVENT = '(?:署名|発効|採択|締結|批准|承認|成立|設立|調印|延長|合意|失効)';
const DATED = `[^()]{0,40}\\d[年月日][^()]{0,30}${EVENT}`;
const BRACKET = `\\((?=${DATED})|\\)(?<=\\(${DATED}[^()]{0,8}\\))`;
/** 署名日は2020年5月3日、発効日は2021年1月1日: each has its own day behind it. */
const NEXT_DAY = `、(?=${EVENT}(?:年月)?日?は(?:\\d|令和|平成|昭和|[昨来]年|[先来]月))`;
/** A wide space between phrases: headlines, tables. */
const SPACE = '\\s(?<=[\\p{Script=Han}ぁ-んァ-ヶー」』)!?]\\s)\\s{0,8}(?=[\\p{Script=Han}ぁ-んァ-ヶA-Z0-9「『(])';

/** The other side of an instrument: ANVISAとの覚書, 米国との間の協定, 東北大と覚書. */
const PARTNER =
  /(?<=^|[、。はがもに「])(?!両|双方|同|相手|各国|関係)[^、。はがもに]{2,24}(?=との(?:間(?:の|で[^、。]{0,6})?)?[^、。]{0,8}$|(?<=[\p{Script=Han}\p{Script=Katakana}ー」)])と[のも]?(?:別の|新たな|同様の|似た)?[\p{Script=Han}\p{Script=Katakana}ー]{0,8}$)/u;

export const japanese: Language = {
  code: 'ja',
  home: 'JP',
  spaced: false,
  headFinal: true,
  zone: 'Asia/Tokyo',
  announcesList: (before) =>
    /(?:条約|協定|議定書|取り?決め|覚書|法案|議案|承認案|文書)(?:など)?(?:[2-9２-９二三四五六七八九十]|1\d|数)(?:件|本|つ)|[2-9２-９二三四五六七八九十](?:件|本|つ)の(?:条約|協定|議定書|取り?決め|覚書|法案|議案|承認案|文書)/u.test(
      before,
    ),
  evidence: '[ぁ-ん]',
  abbreviations: [],
  blocks: [
    {
      type: 'teaser',
      pattern:
        '^[\\s\\[【〈《▽▼▲△■□◆◇●○・※→>＞≫☆★]*(?:関連(?:記事|ニュース|リンク|情報|する記事|キーワード)|あわせて読みたい|合わせて読みたい|併せて読みたい|こちらも(?:読|どうぞ|おすすめ)|(?:人気|アクセス|注目)?(?:記事)?ランキング|人気(?:の)?記事|おすすめ|よく読まれて|(?:他|ほか)の記事|次に読みたい|新着(?:記事|ニュース)|注目の?(?:記事|ニュース)|この記事に関連する|編集部の?おすすめ|今日の主な|きょうの主な|ピックアップ|トピックス|最新ニュース|主なニュース|バックナンバー|読まれている)',
      opens: true,
    },
    {
      type: 'navigation',
      pattern:
        '^[\\s\\[【▽▼■※・]*(?:会員登録|ログイン|新規登録|続きを読む|続きは|ホーム\\s*[>＞]|トップ(?:ページ)?\\s*[>＞]|シェア|ツイート|メルマガ|無断(?:転載|複製)|(?:c|C)opyright|©|問い?合わせ|お問い?合わせ|タグ|カテゴリ|免責|広告|PR\\b|\\[PR\\]|クッキー|Cookie|コメント|印刷|ページの先頭|引用元|このページ|詳しくはこちら|前の記事|次の記事|記事一覧|有料会員|購読|文字サイズ|前売り|\\(引用元)',
    },
    {
      type: 'caption',
      pattern: '^[\\s\\[【▽▼■※・(]*(?:写真|図版|図表|画像|動画|映像|キャプション|グラフィック)(?:説明|特集)?[\\s\\]】:=・|)]',
    },
    {
      type: 'background',
      pattern:
        '^[\\s\\[【〈\\(■▼▽◆○]*(?:\\(?参考\\d?\\)?|これまでの(?:経緯|経過|動き)|経緯|背景|概要|用語解説|用語|解説|\\(?注\\)?|年表|歩み|表|メモ|ミニ解説|ことば)[\\]】〉\\)\\s:]',
    },
  ],
  clauseBreak: `[;:]\\s*|--|/(?=\\d{1,4}[年月日])|${COMMA}|${NEXT_DAY}|${BRACKET}|${SPACE}`,
  countries,
  geography,
  compounds,
  standsAlone,
  cutsWord,
  isPlace,
  partnerBefore: (before) => {
    const found = PARTNER.exec(before);
    return found && { start: found.index, end: found.index + found[0].length };
  },
  lists:
    /^[」』)]*(?:と|、|及び|および|並びに|ならびに)(?:同じく)?[「『]?(?:[^、。はがを]{0,16}?(?:に関する|をめぐる|のための|についての|に係る))?[^、。はがをに]{0,10}$/u,
  ownsNext: (between) => /^[」』)]*(?:の|に関する|に基づく|のための|に係る|をめぐる)[^、。はがをとに]{0,12}$/u.test(between),
  isPartner: (_, after) => /^(?:共和国|王国)?(?:政府|側)?(?:との|に(?:対し|宛て))/u.test(after),
  instruments: [
    {
      kinds: ['agreement'],
      pattern:
        '協定|条約|(?<!の改[正定])議定書|取り決め|取決め|ACSA|RAA|EPA|FTA|CEPA|GSOMIA|協約|協力文書|合意文書|枠組み合意|憲章|協定書',
    },
    { kinds: ['agreement'], pattern: '合意(?=そのもの|自体|全体)|(?<=同|この|本)合意(?=の(?:破棄|履行|効力|維持|復元))' },
    // チャゴスをモーリシャスに譲る合意
    { kinds: ['agreement'], weak: true, pattern: '(?<=[るむすくぐぶうつぬた])合意(?=[をはがにの])' },
    { kinds: ['agreement'], derived: true, pattern: '(?:第?\\d*追加|選択|附属)議定書' },
    { kinds: ['agreement', 'partnership', 'dialogue'], weak: true, pattern: '枠組み|約束(?![しすさ])' },
    { kinds: ['memorandum'], pattern: '了解覚書|覚書|意向書|基本合意書|MOU|MoU|MOC|MoC|LOI|了解事項' },
    {
      kinds: ['programme'],
      pattern:
        '計画(?!審査)|プログラム|プロジェクト|共同開発|構想|戦闘機|ミッション|モジュール|衛星|探査機|潜水艦|護衛艦|フリゲート|輸送機|練習機|実証(?:事業|試験|実験|計画)?|輸送船|ケーブル|発電所|協力区|経済区|特区|高速鉄道|パイプライン|望遠鏡|ロケット|探査車|ローバー',
    },
    { kinds: ['dialogue'], pattern: '協議|対話|2プラス2|2\\+2|作業部会|協議体|フォーラム|(?<!交渉)会合' },
    { kinds: ['partnership'], pattern: 'パートナーシップ|パートナー|二国間関係|両国関係|同盟' },
    { kinds: ['occasion'], pattern: '会議|首脳会議|サミット|万博|博覧会|映画祭|展示会|見本市|大会' },
  ],
  sitting: '委員会|本会議|議事(?:要旨|要録|録)|会議録',
  isAnaphor: (before, word) =>
    !/^[A-Z]/u.test(word) &&
    !/(?:別の|ほかの|他の|同種の|同様の|同じ|類似の|似た|各国との|新しい)$/u.test(before) &&
    /(?:^|[、。「『(\s・!?:]|(?:^|、)(?:したがって|従って|すなわち|つまり|このため|そのため|ただし?|しかし|だが|また|さらに|なお|そして|もっとも|これで|これにより|そもそも|ところが)|(?<!共|合|一)同|(?<!日|基|資)本|この|その|こうした|当該|標記の|首記の|掲題の|表記の|今回の|御指摘の|ご指摘の|お尋ねの|上記の|今般の|両国の|両国間の|の間の|間での|両者の|新|[はがもでにとへ]|(?:両国|両政府|双方|両首脳|両者|両機関|[2-9]カ国|[三二両]国)(?:政府)?(?:が|で|の間で)[^、。]{0,10}?(?:署名|調印|締結|合意|採択)(?:した|された)|(?:両国|両政府|双方|両首脳|両者|両機関)[^、。]{0,10}?(?:結んだ|交わした))$/u.test(
      before,
    ),
  amending: { paper: AMENDING_PAPER, named: '議定書|改[正定]' },
  isOfLaw: (before, after) => /^(?:付け?)?の(?:同)?法律/u.test(after) || /法律の(?:日付|公布日)は$/u.test(before),
  dayLine:
    /^(?:[-・■●○◆◇]\s*|[(]?\d{1,2}[.)]?\s*)?(?:期間|実施期間|開催期間|日時|日程|開催日|開催日時|実施日|会期|年月日)(?:\s*[::]\s*|\s+)/u,
  announces: (sentence) =>
    /^(?:発表|公表|公開|発表日|公表日)(?:があったの|されたの|した(?:の|日))?は|^[^、。]{1,25}(?:が|は)、?[^、。]{1,16}(?:に|、|日)(?:共同で)?(?:発表|公表|明らかに)し(?:た|ました)。?$/u.test(
      sentence,
    ),
  lasted: (sentence) => {
    const days = /([二三四五2-5])日間(?:の|にわたる|に及ぶ)[^。、]{0,10}[^。]{0,14}?(?:終え|終わ|終了|閉|幕|後に)/u.exec(
      sentence,
    )?.[1];
    return days === undefined ? undefined : '..二三四五'.includes(days) ? '..二三四五'.indexOf(days) : Number(days);
  },
  isBareSubject,
  ...names,
  hasUndergoer: (before, verb, after) =>
    hasSubject(before) && (/され|られ|失効|満了/u.test(verb) || /^(?:さ|と?な)?(?:れ|られ|った|り)/u.test(after)),
  hasSubject,
  subjectBefore,
  isSame: (before) => /(?:本|同|当該)$/u.test(before) && !/(?:日本|基本|資本|脚本|共同|合同|一同)$/u.test(before),
  beside,
  cues,
  context,
  form,
  side: (form_) => (form_ === 'attributive' ? 'after' : 'before'),
  dates,
  approvers,
  chambers,
  dateSide: 'before',
  dropsActors: true,
  crowd: (clause) =>
    /(?:\d{1,3}|[二三四五六七八九十百]{1,4}|数十|多く|大半|過半数|複数)(?:番目の(?:批准|加入|締約|署名)|[カかヵケヶ]国(?:余り|以上|近く)?(?:目の|[がはもに、]|[・と]|の(?:批准|署名|締約))|の(?:国|政府|加盟国|締約国))|(?:批准|締約|署名|加入|加盟)国?数(?:が|は)|発効(?:の)?(?:要件|条件)(?:を|が)|(?:どの国|一国|いずれの国|[0-9一]カ国)も|署名の?ため(?:に)?[^、。]{0,6}開放/u.test(
      clause,
    ),
  retracts: (sentence) =>
    /^(?:しかし|だが|ただ|ただし)?[、 ]?(?:そのような|そうした|こうした|そういった)(?:事実|予定|計画|話|動き)は(?:な|あり|ござい)|^(?:これは|いずれも|結論から言うと)[^。]{0,10}(?:誤り|誤報|事実では|デマ|早とちり)|^[^。、]{1,20}(?:は|も)、?(?:これを|(?:この|その|同)?(?:報道|内容|見方)を)?(?:全面的に|すぐに|即座に|直ちに)?(?:否定し|打ち消し)(?:た|ている|ました)/u.test(
      sentence,
    ),
  isQuestion: (sentence) =>
    /(?:\?|ですか|ますか|(?:でしょう|だろう)か|のか|ませんか|(?:どれ|どこ|何|なに|いつ|誰)か)[。」』)\s]*$|[るたいす]か。[」』)\s]*$/u.test(
      sentence,
    ),
};
