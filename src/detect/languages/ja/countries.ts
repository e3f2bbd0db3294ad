// Japanese words for countries: further names, seats of government, institutions, and the single characters that papers use.

import type { CountryWords } from '../../language.js';
import { countryWords, rowsOf } from '../countries.js';

/** code: further names | capital | institutions that only this country has, each separated by spaces. ICU's names come on top. */
const TABLE = `
AE: UAE アラブ首長国連邦 | アブダビ
AF: | カブール
AL: | ティラナ
AM: | エレバン
AR: | ブエノスアイレス
AT: | ウィーン
AU: 豪州 | キャンベラ
AZ: | バクー
BA: ボスニア | サラエボ
BD: | ダッカ
BE: | ブリュッセル
BG: | ソフィア
BH: | マナマ
BR: | ブラジリア
BN: ブルネイ・ダルサラーム
BY: | ミンスク
CA: | オタワ
CD: コンゴ民主共和国 | キンシャサ
CG: コンゴ共和国
CH: | ベルン
CI: コートジボワール | アビジャン
CL: | サンティアゴ
CN: 中華人民共和国 | 北京 | 全国人民代表大会 全人代 人民解放軍
CO: | ボゴタ
CU: | ハバナ
CY: | ニコシア
CZ: チェコ共和国 | プラハ
DE: | ベルリン | 連邦軍 ブンデスターク
DK: | コペンハーゲン
DZ: | アルジェ
EC: | キト
EE: | タリン
EG: | カイロ
ES: | マドリード
ET: | アディスアベバ
EU: EU 欧州委員会 欧州理事会 欧州議会 欧州対外行動庁 |
FI: | ヘルシンキ
FR: | パリ | エリゼ宮
GB: 英国 連合王国 | ロンドン | ダウニング街 ウェストミンスター
GE: グルジア | トビリシ
GL: グリーンランド
GR: ギリシア | アテネ
HK: 香港
HR: | ザグレブ
HU: | ブダペスト
ID: | ジャカルタ
IE: | ダブリン
IL: | エルサレム | クネセト
IN: | ニューデリー
IQ: | バグダッド
IR: | テヘラン
IS: | レイキャビク
IT: 伊国 | ローマ | キージ宮 キジ宮
JO: | アンマン
JP: 我が国 わが国 日本国 | 東京 | 国会 衆議院 参議院 衆院 参院 外務省 防衛省 防衛装備庁 経済産業省 経産省 国土交通省 国交省 財務省 文部科学省 文科省 法務省 農林水産省 環境省 総務省 厚生労働省 内閣 首相官邸 官邸 自衛隊 海上自衛隊 航空自衛隊 陸上自衛隊 海自 空自 陸自 政府 日本側
KE: | ナイロビ
KG: | ビシケク
KH: | プノンペン
KP: 朝鮮民主主義人民共和国 | 平壌 ピョンヤン
KR: 大韓民国 | ソウル
KW: クウェート
KZ: カザフ | アスタナ
LA: | ビエンチャン
LB: | ベイルート
LK: | コロンボ
LT: | ビリニュス | セイマス
LV: | リガ | サエイマ
LY: | トリポリ
MA: | ラバト
MD: | キシナウ
ME: | ポドゴリツァ
MK: 北マケドニア マケドニア
MM: ミャンマー ビルマ | ネピドー
MN: | ウランバートル
MT: | バレッタ
MX: | メキシコシティー
MY: | クアラルンプール
NA: | ウィントフーク
NG: | アブジャ
NL: | ハーグ アムステルダム
NO: | オスロ
NP: | カトマンズ
NZ: NZ | ウェリントン
OM: | マスカット
PA: | パナマ市
PE: ペルー | リマ
PG: パプアニューギニア パプア・ニューギニア | ポートモレスビー
PH: フィリピン共和国 | マニラ | マラカニアン宮殿
PK: | イスラマバード
PL: | ワルシャワ | セイム
PS: パレスチナ | ラマッラ
PT: | リスボン
QA: | ドーハ
RO: | ブカレスト
RS: | ベオグラード
RU: ロシア連邦 | モスクワ | クレムリン
SA: サウジ | リヤド
SD: | ハルツーム
SE: | ストックホルム
SG: シンガポール
SI: | リュブリャナ
SK: | ブラチスラバ
SY: | ダマスカス
TH: | バンコク
TJ: | ドゥシャンベ
TL: 東ティモール
TM: | アシガバート
TN: | チュニス
TR: トルコ共和国 テュルキエ | アンカラ
TW: 中華民国 | 台北
TZ: | ドドマ
UA: | キーウ キエフ | 最高会議
UG: | カンパラ
UN: 国連 | | 安保理
US: 米国 アメリカ アメリカ合衆国 合衆国 | ワシントン | ホワイトハウス ペンタゴン 国防総省 国務省
UZ: ウズベク | タシケント
VA: バチカン ローマ教皇庁
VE: | カラカス
VN: | ハノイ
XK: | プリシュティナ
ZA: 南ア | プレトリア
ZW: | ハラレ
BQ: カリブ・オランダ
EH: サハラ・アラブ
FO: フェロー
GF: フランス領ギアナ
GG: ガーンジー島 ガーンジィ
HM: ハード島
IO: 英領インド洋
JE: ジャージー島 ジャージィ
MF: セント・マーチン
MO: マカオ
NF: ノーフォーク諸島
PF: フランス領ポリネシア
PN: ピトケアン
PR: プエルト・リコ
SH: セントヘレナ島
SJ: スバールバル
TC: タークス・カイコス
VG: 英領バージン諸島 イギリス領ヴァージン諸島
VI: 米領バージン諸島 アメリカ領ヴァージン諸島
WF: ウォリス・フツナ諸島
`;

export const countries: CountryWords[] = countryWords('ja', rowsOf(TABLE, ' '));

/** Characters that stand for a country in compounds: 日伊, 米ロ. */
const KANJI: Readonly<Record<string, string>> = {
  日: 'JP',
  米: 'US',
  英: 'GB',
  仏: 'FR',
  独: 'DE',
  伊: 'IT',
  加: 'CA',
  豪: 'AU',
  印: 'IN',
  比: 'PH',
  韓: 'KR',
  中: 'CN',
  ロ: 'RU',
  露: 'RU',
  越: 'VN',
  台: 'TW',
  泰: 'TH',
  伯: 'BR',
  墨: 'MX',
  蘭: 'NL',
  西: 'ES',
  葡: 'PT',
  朝: 'KP',
  欧: 'EU',
};
/** Any of them. */
export const ANY = `[${Object.keys(KANJI).join('')}]`;
/** Characters that papers put alone before what is a country's: 伊軍, 比上院. The others are words of their own too often. */
const ALONE = '[米英仏独伊加豪印比韓中ロ露越欧]';
/** What a country has: after it, a single character means the country. */
const OWNED =
  '(?:政府|新政権|政権|当局|国軍|陸軍|海軍|空軍|両軍|軍|上院|下院|両院|議会|議員|大統領|首相|首脳|外相|外務省|外務副|国防|防衛|国務|財務|通商|側|司法|最高裁|大使|メディア|紙|国民|世論|経済|企業|大手|閣僚|与党|野党|領|産|製|語圏)';
/** What the holder of an office is called after his country: トランプ米大統領, スターマー英首相. */
const OFFICE =
  '(?:(?:副|前|元)?(?:大統領|首相)|国王|国家主席|総書記|(?:上院|下院|国会)?議長|通商代表|特使|大使|新?政権|\\p{Script=Han}{1,4}(?:相|長官|次官)|エネルギー相|インフラ相)';
/** Of these, those that papers put before the name of a body of that country: 英原子力公社, 米航空宇宙局; not 豪雨, 米穀, 伊藤. */
const BEFORE_BODIES = '[英仏伊豪韓米](?!国(?!立|際|家)|[州語文雄才教像雨雪穀藤勢豆達])';
const BODIES =
  '\\p{Script=Han}{1,8}(?:公社|公団|[庁省局]|機構|機関|協会|大学|研究所|研究センター|センター|銀行|委員会|委|公庫|評議会)';

/** Nothing Chinese before it but a count: 第25回日伊. */
const NOT_IN_WORD = '(?:(?<![\\p{Script=Han}\\d])|(?<=\\d[回次期]))';
/**
 * A run of two or more characters and nothing Chinese before it. After it another Chinese character has to be one that
 * goes with countries: 日比谷, 日中は, 独自 and 印象 are words.
 */
const RUN = new RegExp(
  `${NOT_IN_WORD}(?:${ANY}(?:・?${ANY}){2,}(?![本谷較])|${ANY}・?${ANY}(?=[^\\p{Script=Han}の]|の(?!気温|最高|暑)|$|[両首政間関協防安共同外国戦経貿包次宇映科文物部円情社航犯刑条交会対軍連合三二四五六七八基原核主支資の]))`,
  'gu',
);
/** A character and another country's name or a union's: 日・イタリア, 日EU, 日フィリピン, 伯・インドネシア. */
const PAIRED = new RegExp(
  `${NOT_IN_WORD}(?:日(?=・?(?:EU|ASEAN|NATO|NZ|UAE|GCC|\\p{Script=Katakana}{2}))|${ANY}(?=・\\p{Script=Katakana}{2}))`,
  'gu',
);
const SINGLE = new RegExp(
  `(?<![\\p{Script=Han}\\p{Script=Katakana}ー\\d])(?:${ALONE}(?=${OWNED})|${BEFORE_BODIES}(?=${BODIES})|(?<=[、。\\s・「(【]|^)${ALONE}(?=[、・]))|(?<=[\\p{Script=Katakana}ー])[米英仏独伊加豪印比韓中露越](?=${OFFICE})`,
  'gu',
);

/** Compounds that name several countries at once, and single characters before what is a country's own. */
export function compounds(text: string): { start: number; end: number; codes: string[] }[] {
  const read = (re: RegExp) =>
    [...text.matchAll(re)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      codes: [...match[0]].flatMap((character) => KANJI[character] ?? []),
    }));
  const runs = read(RUN).filter(({ start, end }) => !isWord(text.slice(start, end), text.slice(end)));
  const free = (hit: { start: number; end: number }) => !runs.some((run) => hit.start < run.end && run.start < hit.end);
  return [...runs, ...[...read(PAIRED), ...read(SINGLE)].filter(free)];
}

/** Runs that are words of their own: 日中 "by day", 中西, 西日 and the like. */
function isWord(run: string, after: string): boolean {
  if (run === '日中') return !/^(?:両|首|関|韓|外|政|間|国交|平和|・)/u.test(after);
  return /^(?:中日|中西|西日|西欧|中欧|朝日|日西|土日|日土|中台|台中|中比|英中)$/u.test(run) && !/^(?:両|首|関)/u.test(after);
}

const KATAKANA = /[\p{Script=Katakana}ー]/u;
/** Names this short occur inside other katakana words: マリ in マリオ, タイ in タイプ. */
const SHORT = 3;
/** A country, or the single character for one, right before an institution: the institution is that country's. */
const OTHERS = /(?:[\p{Script=Katakana}ー国]|[米英仏独伊加豪印比韓中露越欧両各])の?$/u;
const GENERIC_INSTITUTION =
  /^(?:国会|衆議院|参議院|外務省|防衛省|経済産業省|国土交通省|財務省|文部科学省|法務省|農林水産省|環境省|総務省|厚生労働省|内閣|政府|官邸|最高会議|連邦軍|国防総省|国務省)$/u;

/** False where the letters are part of a longer word, or where an institution is another country's (イタリア外務省). */
export function standsAlone(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (GENERIC_INSTITUTION.test(word)) {
    if (OTHERS.test(text.slice(Math.max(0, start - 3), start))) return false;
    if (word === '政府')
      return !/[\p{Script=Han}\p{Script=Katakana}ー]/u.test(before) && !/^(?:間|系|機関|開発|専用|関係)/u.test(text.slice(end));
    return true;
  }
  if (/^[\p{Script=Katakana}ー]+$/u.test(word) && word.length <= SHORT) return !KATAKANA.test(before) && !KATAKANA.test(after);
  // 四国連絡橋 holds 国連, 東日本 holds 日本.
  if (word === '国連' && /\p{Script=Han}/u.test(before)) return false;
  if (word === '日本' && /[東西全南北]/u.test(before)) return false;
  if (word === '日本' && /^[海語酒人食車画刀]/u.test(after)) return false;
  // ポルトガル語で歌う: a language is spoken elsewhere, too.
  if (/^[\p{Script=Katakana}ー]+$/u.test(word) && /^語(?!圏)/u.test(text.slice(end, end + 2))) return false;
  if (word === '中国' && /^(?:地方|電力|新聞|山地|自動車道|銀行)/u.test(text.slice(end))) return false;
  return true;
}

/** A capital is its government only beside another one or before what governments have (ローマと東京, モスクワ側); else a place. */
export function isPlace(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  // The United Nations host more than they act: 国連総会で, 国連条約に.
  if (word === '国連' || word === '国際連合') return !/^(?:は|が|と(?!の)|側|事務局)/u.test(text.slice(end));
  // ウルグアイのモンテビデオで, パラグアイの首都アスンシオンで: the country says where the town lies.
  if (
    /^(?:共和国|王国)?(?:の(?:首都)?|[東西南北中]{1,2}部)[\p{Script=Katakana}ー・]{2,14}(?:で|において|にて|に(?:到着|入り))/u.test(
      text.slice(end, end + 24),
    )
  )
    return true;
  // マレーシアで署名した: where something was done says nothing of who did it.
  if (
    /^(?:での?|において|にて)(?:[^、。]{0,12}?)(?:署名|調印|開|会談|会合|会議|協議|首脳|サミット|結ば|交わ|合意)/u.test(
      text.slice(end, end + 20),
    )
  )
    return true;
  // 米大統領の前で, カタールの仲介で: who looks on or brings others together is none of them.
  if (
    /^[^、。はがとを]{0,10}(?:の(?:目の)?前で|の面前で|[のが]立ち?会|の(?:仲介|仲裁|調停|斡旋|あっせん))/u.test(
      text.slice(end, end + 16),
    )
  )
    return true;
  if (!SEATS.has(word)) return false;
  const after = text.slice(end, end + 8);
  const before = text.slice(Math.max(0, start - 8), start);
  const beside = /^(?:と|・|、)/u.test(after) && [...SEATS].some((seat) => after.slice(1).startsWith(seat));
  const besides = /(?:と|・|、)$/u.test(before) && [...SEATS].some((seat) => before.slice(0, -1).endsWith(seat));
  return !(beside || besides || /^(?:側|政府|両|当局)/u.test(after));
}

const SEATS: ReadonlySet<string> = new Set(countries.flatMap(({ seats }) => seats ?? []));

/** Seas, regions, currencies and the like that hold a country's name and mean none. */
export const geography: readonly string[] =
  'インド洋, インド太平洋, インド・太平洋, 印太平洋, メキシコ湾, メキシコシティ, メキシコ市, ニューメキシコ, 北アイルランド, ラテンアメリカ, ラテン・アメリカ, 南アメリカ, 北アメリカ, 中央アメリカ, アメリカ大陸, ギニア湾, オマーン湾, タイ湾, フィンランド湾, パナマ運河, ヨルダン川, 台湾海峡, 仏領ポリネシア, 仏領ギアナ, 英領インド洋, 内モンゴル, フィリピン海, ノルウェー海, ニジェール・デルタ, スイスフラン, 米ドル, 香港ドル, 豪ドル, 英ポンド, 日本円, 米価, 全米, 英会話, 英語, 仏語, 独語, 伊語, 英文, 和文英訳'.split(
    ', ',
  );
