// Japanese cues of ships, structures and machines on their way: steel cut, afloat, named, poured, tested.

import type { Cue } from '../../../language.js';
import { cue, topic } from './words.js';

const HULL = '(?:艦|船|隻|フェリー|潜水艦|号艇|砕氷船|調査船|巡視船|空母)';
const TRIALS =
  '(?:試験航海|海上試験|海の試験|海上公試|公試運転|処女航海|試験飛行|飛行試験|走行試験|試験走行|地上試験|燃焼試験|燃焼実験|耐久試験|振動試験|性能試験|浸水試験|潜航試験|通電試験|模擬試験)';

export const hulls: readonly Cue[] = [
  cue('steel', '鋼(?:板|材)(?:が|を)[^、。]{0,12}?(?<head>切ら|切断|切っ|切り(?=出|始))(?=[れさしたてっ出始])', {
    ...topic,
    kinds: ['programme'],
    weight: 0.8,
  }),
  cue('keel', '(?:キール|竜骨)(?:が|を|の)[^、。]{0,12}?(?<head>据え|敷設|設置|置か)(?=[らたてつさしれ付])', {
    ...topic,
    kinds: ['programme'],
    weight: 0.8,
  }),
  cue(
    'afloat',
    `${HULL}(?:が|を|は)[^。]{0,20}?(?:水|海|海面|水面|川|ドック内)に(?:初めて)?(?<head>浮か|浮い|浮き|滑り込|滑り降り|下ろさ|降ろさ)(?=[んべたてびれさ])`,
    {
      ...topic,
      kinds: ['programme'],
      weight: 0.78,
    },
  ),
  cue(
    'named',
    `(?:${HULL}|号機|掘削機|シールド機|衛星|探査機)(?:が|を|は|に)[^、。]{0,30}?(?<head>命名|名付け|名づけ)(?=さ|し|ら|た|て)`,
    {
      ...topic,
      kinds: ['programme'],
      weight: 0.74,
    },
  ),
  cue('leaves-yard', `${HULL}(?:が|は)[^。]{0,20}?(?:造船所|ドック|船台|岸壁|工場)を(?<head>出(?=[たて]|航|港)|離れ|後に|滑り)`, {
    ...topic,
    kinds: ['programme'],
    weight: 0.76,
  }),
  cue('goes-on-trial', `${TRIALS}(?:に|へ)(?:は)?(?:初めて)?(?<head>出(?=[たて]|発|航|港)|臨|乗り出|入(?=[っりる]))`, {
    ...topic,
    kinds: ['programme'],
    weight: 0.78,
  }),
  cue('trial-made', `${TRIALS}(?:が|を|に)[^、。]{0,14}?(?<head>始ま|始め|開始|行わ|行っ|実施|成功|終え|終わ|完了|合格)`, {
    ...topic,
    kinds: ['programme'],
    weight: 0.8,
  }),
  cue(
    'poured',
    '(?:コンクリート|堤体|基礎|鉄骨|主塔|橋脚|橋桁|トンネル|屋根|炉心|格納容器|風車|タワー)(?:の)?[^、。]{0,6}?(?:打設|打ち込み|組み立て|建て込み|据え付け|架設|掘削|設置|立ち上げ)(?:作業|工事)?(?:が|を)[^、。]{0,14}?(?<head>始ま|始め|開始|終わ|終え|完了|着手)',
    { ...topic, kinds: ['programme'], weight: 0.78 },
  ),
  cue('gates-shut', '(?:水門|仮排水路|転流工|取水口)(?:が|を)[^、。]{0,10}?(?<head>閉じ|閉め|閉鎖|締め切)(?=[らたてさしっ、])', {
    ...topic,
    kinds: ['programme'],
    weight: 0.76,
  }),
];
