// Japanese cues of schemes, zones and lines that are tried out, and that open for all.

import type { Cue } from '../../../language.js';
import { cue, topic, BESIDE, OCCASIONS, TRIAL } from './words.js';

/** What a scheme does once it runs. */
const RUN =
  '(?:運営|運用|営業|操業|運航|運行|稼働|開業|供用|サービス|業務|開放|受け入れ|通行|利用|取引|通関|発給|開園|オープン|就航|給水|供給|送電|輸送|飛行|運転)';
const BEGINS = '(?:始ま|始め|開始|スタート|始動|入(?=[っりる])|移(?=[っりる])|移行|切り替|乗り出)';
/** Not of what stands beside it: 展望台が正式にオープンした. */
const NOT_BESIDE = `(?<!(?:${BESIDE}|${OCCASIONS})(?:が|は|を|も|の)[^。]{0,16})`;

export const trials: readonly Cue[] = [
  cue(
    'trial-run',
    `${TRIAL}(?<!入試|追試|模試)${RUN.replace('|飛行|運転', '')}(?:期間)?(?:が|を|に|へ|は|も)?[^、。がを]{0,12}?(?<head>${BEGINS}|行(?=[いうわっ]))`,
    { ...topic, kinds: ['programme', 'partnership', 'memorandum'], weight: 0.8 },
  ),
  cue(
    'trial-begins',
    `(?:試行|試験(?:的な)?(?:運営|運用|営業|導入|実施)|実証(?:運用|輸送|運航))(?:期間)?(?:が|を|は)[^、。]{0,14}?(?<head>${BEGINS})`,
    { ...topic, kinds: ['programme', 'partnership', 'memorandum'], weight: 0.8 },
  ),
  cue(
    'begun-trial',
    '(?<head>始ま|始め|開始|入)(?=(?:っ|り|さ|し)?た[^、。はがを]{0,6}?(?:試み|試行|試験的な|試験運[営用]|試験営業|お試し))',
    { ...topic, kinds: ['programme', 'partnership', 'memorandum'], weight: 0.78 },
  ),
  cue(
    'tried-out',
    `${NOT_BESIDE}(?:試験的に|試行的に|試しに|お試しで|仮に|(?:仮|プレ)(?=オープン|開業|開園))、?(?<head>動き出|動き始|動かし始|運営|運用|始ま|始め|開園|開業|オープン|受け入れ|開放|開始|スタート|走らせ|走り始)`,
    { ...topic, kinds: ['programme', 'partnership'], weight: 0.8 },
  ),
];

export const openings: readonly Cue[] = [
  cue(
    'full-service',
    `(?:正式|本格|本式|通常|全面|定常|商業|商用|恒久)(?:的)?(?:な|の|に)?、?${RUN}(?:を|が|に|へ|は|の)?${NOT_BESIDE}[^、。がを]{0,10}?(?<head>${BEGINS})`,
    { ...topic, kinds: ['programme', 'memorandum'], weight: 0.82 },
  ),
  cue(
    'opens-in-earnest',
    `(?:正式に|本格的に|全面的に|晴れて|いよいよ|グランド|フル)、?${NOT_BESIDE}(?<head>運営|営業|運用|オープン|開園|店開き|開放|動(?=[いきく])|稼働|走り始|走り出)(?=し|さ|す|を?開始|[いきくめだ]|$|[\\s。、])`,
    { ...topic, kinds: ['programme'], weight: 0.8 },
  ),
  cue(
    'becomes-official',
    '(?:運営|運用|営業|サービス|制度|運航|操業)(?:が|は|も)[^。]{0,14}?(?:正式|本格的|本式|恒久的|通年)な?(?:もの|形)?(?:と|に)(?<head>な)(?=[っりる])',
    { ...topic, kinds: ['programme'], weight: 0.8 },
  ),
  cue(
    'first-users',
    `(?:最初の|初めての|初めて(?=客|旅))(?:一般)?(?:客|旅行者|利用者|乗客|来場者|入場者|貨物|荷|荷物|便|列車|トラック|コンテナ|船|団体|観光客|ツアー客)(?:が|を|は)${NOT_BESIDE}[^、。]{0,14}?(?<head>通関|通過|渡(?=[っり])|迎え|入(?=[っりる])|訪れ|到着|出発|受け入れ|運ば|送り出|乗(?=[っせり])|着い|抜け|くぐ)`,
    { ...topic, kinds: ['programme'], weight: 0.74 },
  ),
  cue(
    'in-use-since',
    '(?:\\d[日月年]|[春夏秋冬]|先月|昨年|今年|先週)から[^、。]{0,10}?(?:車|列車|電車|トラック|船|客|旅行者|観光客|貨物|荷)(?:が|を)[^、。]{0,6}?(?<head>行き来|走っ|通っ|入れ|往来|運ん|乗せ|受け入れ)(?=し?て(?:い|お)|んで(?:い|お))',
    { ...topic, kinds: ['programme'], form: 'state', weight: 0.74 },
  ),
  cue(
    'begun-service',
    '(?<head>始ま|始め|開始|再開)(?=(?:っ|さ|し|され)?た[^、。はがを]{0,18}?の(?:営業|運営|運用|運行|運航|サービス|観測|操業)(?:は|が|で|、))',
    { ...topic, kinds: ['programme'], weight: 0.76 },
  ),
  cue(
    'joins-fleet',
    '(?:艦|船|機|隻|車両)(?:が|は)[^、。]{0,14}?(?:艦隊|部隊|海軍|船隊|空軍|船団|保安庁)に(?:正式に)?(?<head>加わ|編入)(?=[っりるさし])',
    {
      ...topic,
      kinds: ['programme'],
      weight: 0.78,
    },
  ),
  cue(
    'plies',
    '(?:航路|路線|定期便|定期運航|区間|任務|哨戒|監視|商業飛行|旅客便)に(?:は)?(?:正式に)?(?<head>就(?=[いきくけ])|投入|投じ)(?!役)',
    { ...topic, kinds: ['programme'], weight: 0.78 },
  ),
  cue(
    'thrown-open',
    `(?:門|扉|ゲート|国境|区|特区|ゾーン|園|港|空港|駅|市場|道|橋|トンネル|航路)(?:が|は|を)[^、。]{0,12}?(?:一般(?:に|の[^、。]{1,6}に)|誰でも|市民に|観光客に|旅行者に)[^、。]{0,4}?(?<head>開かれ|開放|公開|開い)`,
    { ...topic, kinds: ['programme'], weight: 0.76 },
  ),
  cue(
    'zone-opens',
    `(?:区|特区|ゾーン|自由港|工業団地|公園|園|市場|検問所|通関所|ゲート)[」』)]?(?:が|は|、)${NOT_BESIDE}[^、。]{0,14}?(?<!${TRIAL}、?)(?<head>オープン|開園|開場|店開き|開設|開所|始動|動き出|動き始)(?=し|さ|す|[しくめた]|$|[。、\\s])`,
    { ...topic, kinds: ['programme'], weight: 0.76 },
  ),
  cue(
    'declared-ready',
    '(?:運用|稼働|作戦|任務|初期運用|完全運用|供用)(?:開始|能力|可能|の開始)[^、。]{0,10}?(?:が|を|に達したと)[^、。]{0,6}?(?<head>宣言|達成|獲得|認定|到達)',
    {
      ...topic,
      kinds: ['programme'],
      weight: 0.82,
    },
  ),
];
