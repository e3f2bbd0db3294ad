// What the Japanese cues are made of: words for texts, bodies and parties, and small builders.

import type { Kind } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';

export type Options = Omit<Cue, 'id' | 'pattern'>;

/** A day may stand with its comma where words may, or with its particle: 協定は10日、失効した; 2025年11月10日をもって失効した. */
const DAY =
  '(?:[^、。]{0,12}?(?:(?:\\d[日月年]|曜日?|きのう|昨日|きょう|本日|昨年|去年|今年|先月|今月|先週|[昨今][春夏秋冬]|このほど|ついに|結局)、|\\d[日月年](?:に|付で|限りで|をもって)))?';
/** What the sentence is about may have a comma behind its particle: 取り決めが、この日から動き出した. */
const SUBJECT = /(\(\?:(?:[^()]*\|)?[がは](?:\|[^()]*)?\))(?=\[\^、。\]\{0,\d+\}\?)/gu;
const GAP = /\[\^、。\]\{0,\d+\}\?/gu;

/** `pattern` marks its `head` where the ending that decides begins after another word than the last. */
export const cue = (id: string, pattern: string, rest: Options = {}): Cue => ({
  id: `ja.${id}`,
  pattern: pattern.replace(SUBJECT, '$1、?').replace(GAP, (gap_) => DAY + gap_),
  ...rest,
});

export const topic = { about: 'topic' } as const;
export const BODIES: readonly Kind[] = ['programme', 'dialogue', 'partnership', 'agreement'];
export const MEETINGS: readonly Kind[] = ['dialogue', 'occasion'];

/** Words that count only behind others. They come first in the pattern: to look back from every letter is slow. */
export const after = (context: string, words: string) => `(?:${words})(?<=${context}(?:${words}))`;
/** Words in between, within the clause. */
export const gap = (n: number) => `[^、。]{0,${n}}?`;
/** What closes a name: 」, (MOU), (ACSA)」. */
export const Q = '[」』)]?(?:\\([^()]{1,18}\\))?[」』]?';
export const TEXT =
  '(?:協定|条約|議定書|覚書|取り決め|取決め|取決|[A-Z]{3,}|合意書|合意文書|協力文書|協定書|文書|宣言|枠組み|(?:(?<=[ァ-ヶー])|(?<=軍事|核|穀物|停戦|休戦|和平|貿易|通商|関税|移民|難民|漁業|国境|輸出))合意(?!し|に(?:達|至|こぎ)|が(?:成立|得られ|でき)|間近|なし))';
export const NOTES = '(?:外交上の公文|公文|外交文書|外交公文|口上書|書簡|批准書|通告書|受諾書|外交ノート)';
export const DEED = '(?:批准書|加入書|受諾書|承認書|加盟書)';
export const RATIFY = '(?:批准|締結|加入|加盟|受諾)';
/** The lower house of the Diet, whose vote is not the last one: what follows it up to another body's name is its act. */
export const LOWER = '(?:衆議院|衆院)(?:(?!参議?院|国会)[^。]){0,40}';
export const PARLIAMENT =
  '(?:国会|議会|上院|下院|両院|参議院|参院|国民会議|大国民会議|(?<!衆議?院(?:は|の)?(?:\\d+日の)?)本会議)';
/** What a parliament passes when it consents to a treaty. */
export const CONSENT = `${RATIFY}(?:に|を|の)?(?:同意|承認|認め)|${RATIFY}する(?:ための)?法(?:案|律)|承認案|承認議案|承認を求める|同意案|批准案|批准法|承認法`;
export const TALKS = '(?:交渉|協議|話し合い)';
export const BODY =
  '(?:機関|機構|会社|合弁|企業|組織|事務局|本部|委員会|協議体|協議|対話|会議体|枠組み|基金|センター|評議会|庁|コンソーシアム|連合|作業部会|フォーラム|メカニズム|JV|拠点)';
/** What else is founded: 発足した労働党政権. */
export const ELSE = '(?:さ?れ?|し)?た?(?:ばかりの?)?[^、。]{0,6}(?:政権|内閣|政府|与党|新党|大統領)';
/** What else is revised, renewed or extended: laws, papers, records, opening hours. */
export const THINGS =
  '(?:様式|規則|要領|規程|規約|省令|政令|告示|法|法律|料金|料率|ダイヤ|定款|指針|基準|マニュアル|サイト|ページ|記録|免許|免許証|ビザ|査証|滞在許可証?|情報|データ|システム|設備|車両|最高値|ベスト|会期|営業|募集|募集期間|受付|締め切り|開館|路線|任期|定年|寿命|国会|時間|リスト|一覧|価格|予算|給与|教科書|憲法|三原則)';
/** What a word for a change is said of where it is said of a commitment: 協定の更新, 5年の延長. */
export const OWN =
  '(?:協定|条約|議定書|覚書|取り?決め|契約|合意書?|枠組み|制度|期間|期限|効力|計画|事業|対話|協議|関係|パートナーシップ|附属書|付属書|規定|条項|条文|内容|対象|一部|[A-Za-z」』)年間回目初度月日次])';
/** A word, unless it is said of something else: 電話番号の更新. */
export const ofOwn = (word: string) => `${word}(?<!(?<!${OWN})(?:が|を|の)[^、。がをの]{0,8}${word})`;
/** Everyday occasions, which are put off, opened and begun, too. */
/** Trials: 試験的な運営, 試行, 仮オープン. */
export const TRIAL = '(?:試験的(?:な|に)?|試行的(?:な|に)?|試験|お?試し(?:の|で|に)?|仮(?:の|に)?|試|プレ)';
/** What stands near a scheme and opens, too. */
export const BESIDE =
  '(?:食堂|カフェ|レストラン|売店|店舗?|支店|展望台|ホテル|宿|駐車場|トイレ|案内所|売り場|広報館|博物館|資料館|美術館)';
export const OCCASIONS =
  '(?:講習会|説明会|運動会|試合|公演|コンサート|発売|販売|授業|入試|セミナー|シンポジウム|講演会|研修|ツアー|見学会?|イベント|上映|放送|募集|公募|締め切り|広報館|売り場|予約|展示|写真展|パネル展|食堂|カフェ)';
export const SESSION =
  '(?:(?<!準備)(?:会合|協議|会議)|対話|会談|ラウンド|2プラス2|2\\+2|委員会|サミット|フォーラム|作業部会|第\\d+回|初回|[2-9]回目|演習|訓練)';
/** Work on something built or made. */
export const WORK =
  '(?:共同研究|共同開発|事業|工事|開発|協力|実証|建造|製造|建設|生産|施工|掘削|敷設|組み?立て|浚渫|しゅんせつ|造成|架設|製作|据え付け|切削|解体|改修|調査|試験|測量|基礎工事|プロジェクト|計画)';
/** What a programme's calendar holds, and what is late or put off where it is. */
export const STAGE =
  '(?:開業|開通|開幕|開会|開園|完成|完工|竣工|しゅん工|就役|就航|納入|納期|引き?渡し|打ち?上げ|発射|配備|稼働|運用開始|運転開始|供用開始|供用|操業開始|操業|発電開始|送電開始|着工|起工|工期|工事|建設|建造|開発|初飛行|進水|発効|署名|調印|締結|批准|採決|承認|発足|設立|開設|実施|開始|開催|完了|帰還|到着|契約|発注|選定|移行|導入|日程|工程|スケジュール)';
/** Pieces of a programme: they arrive, are set down, are handed over. */
export const PIECE =
  '(?:機体|本体|完成機|実機|初号機|量産機|試作機|[\\d初]号機|番艦|番船|艦|隻|船|両|車両|編成|列車|機材|装置|装備|ローバー?|探査車|着陸機|モジュール|衛星|探査機|部品|部材|橋桁|桁|鉄骨|主塔|レール|ケーブル|函体?|沈埋函|鋼管|パイプ|タービン|発電機|変圧器|変換器|シールド機|掘削機|原子炉|圧力容器|主翼|胴体|エンジン|望遠鏡|アンテナ|主鏡|検出器|観測装置|計器|センサー|船体|ブロック|第[\\d一二三]+?[陣便船回])';
/** A paper that changes a treaty: 協定を改正する議定書, 改正議定書. An exchange of notes that does has done it at once. */
export const AMENDING_PAPER =
  '(?:協定|条約|覚書|取り?決め)?[」』]?(?:の一部)?(?:を|の)(?:一部)?(?:改[正定]|修正|補足)(?:する|した)?(?:ための)?(?:議定書|協定(?!案)|条約(?!案))|改[正定]議定書';
/** Bodies that a treaty itself sets up, and that meet. */
export const TREATY_BODY =
  '(?:(?:合同|共同|混合|運営|政府間|二国間|常設|漁業|委任)[^、。]{0,4}委員会|締約国会[議合]|加盟国会合|評議会|理事会|運営会議|TPP委員会)';
