// Japanese cues of service: what opens, runs and is done.

import type { Status } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { cue, topic, Q, OCCASIONS } from './words.js';

export const service: Readonly<Record<Extract<Status, 'operational' | 'completed'>, readonly Cue[]>> = {
  operational: [
    cue(
      'line-opens',
      '(?:区間|鉄道|路線|線|トンネル|橋|間の約?\\d+キロ)[^。]{0,24}?(?<head>(?<!幕を)開(?=[いくけかき])|走り始め|走り出|開放|つなが(?=った|り、))',
      { ...topic, kinds: ['programme'], weight: 0.75 },
    ),
    cue(
      'first-run',
      '(?:一番列車|1番列車|初列車|第1便|第一便|初便|初荷|初航海|渡り初め|通り初め|初配信|初取引)(?:が|を|は|も)[^、。]{0,20}?(?<head>出発|発車|走|到着|着い|飛び立|離陸|出港|行わ|終え|送り出)',
      { ...topic, weight: 0.78 },
    ),
    cue('first-load', '(?<head>初荷|初出荷|初輸出|初輸送|第1船|1番船|初寄港)(?=[をがのし。、\\s]|$)', {
      ...topic,
      kinds: ['programme', 'agreement'],
      weight: 0.72,
    }),
    cue(
      'flow',
      '(?:ガス|原油|水|電力|電気|送電|データ|信号|水素|水道水)(?:が|の(?:供給|輸送|送出)が|を)[^、。]{0,14}?(?<head>流れ始め|流れ出|通い始め|届き始め|送り始め|通じ|通さ|通っ)(?=[たてるま、しれ])',
      { ...topic, kinds: ['programme'], weight: 0.78 },
    ),
    cue(
      'passengers',
      '(?:乗客|利用者|市民|車|列車|船|貨物|旅客)(?:が|を|の)[^、。]{0,12}?(?<head>乗せ|渡れる|通れる|行き交|通行できる|受け入れ始め)(?=[てたよるいっ始])',
      { ...topic, kinds: ['programme'], weight: 0.65 },
    ),
    cue(
      'usable',
      '(?:受けられる|使える|利用できる|申請できる|渡航できる|入国できる|渡れる|行ける|滞在できる)ように(?<head>な)(?=っ|りま|り、)',
      {
        ...topic,
        weight: 0.72,
      },
    ),
    cue(
      'go-live',
      '(?:窓口|口座|ホットライン|回線|センター|ポータル|基地|拠点|港|空港|駅|橋|道路|トンネル|発電所|発電機|工場|風車|炉|号機)(?:が|を|は)[^、。]{0,18}?(?:稼働|運用|利用|使用|営業|開放|供用|運転|発電|操業)(?:を|が)?(?<head>開始|始ま|始め|スタート)',
      { ...topic, weight: 0.78 },
    ),
    cue('into-use', '(?<head>実用化)(?=さ|し|を果)', { ...topic, kinds: ['programme'], weight: 0.75 }),
    cue(
      'opens',
      `(?<head>開通|供用開始|開業|就航|商業運転|営業運転)(?<!${OCCASIONS}(?:が|を|の|は|も)?[^、。]{0,6}..)(?!前|区間)`,
      {
        ...topic,
        kinds: ['programme'],
        weight: 0.85,
      },
    ),
    cue(
      'in-motion',
      '(?:仕組み|制度|枠組み|サービス|システム|回線|ケーブル|炉|号機|発電所|工場|基地|拠点|衛星|電車|列車)(?:が|は|を)[^。]{0,16}?(?<head>動き始め|動き出|運用を始め|稼働|始動|産声を上げ)',
      {
        ...topic,
        weight: 0.82,
      },
    ),
    cue(
      'operate',
      `(?<!${OCCASIONS}の?)(?:運用|運転|稼働|供用|業務|操業|営業|受け付け|受付|活動|融通|輸送|制度|観測|供給|運航|運行|送電|配信|発給|サービス|商業運転|発電)(?:の|を|が|は)?[^。]{0,10}?(?<head>開始|始ま|始め|スタート)(?!前)`,
      {
        ...topic,
        weight: 0.82,
      },
    ),
    cue('run', '(?<head>本格始動|本格稼働|稼働|就役|実戦配備)(?!率|中)', { ...topic, weight: 0.8 }),
    cue('go-into-service', '(?:運用|運転|稼働|供用|業務|任務)(?:に|へ)(?<head>入|就|移|切り替)(?=[っりるいくきらわ])', {
      ...topic,
      weight: 0.82,
    }),
    cue('office-opening', '(?:本部|事務局|事務所|センター|機関)[^。]{0,10}?(?<head>開所|開設|オープン)', {
      ...topic,
      weight: 0.82,
    }),
    cue('accepting', '申請[^、。]{0,8}?(?<head>受け付け|受付)(?!が|の|を(?:始|開)|開始)', { ...topic, weight: 0.75 }),
    cue('scheme-starts', `(?:制度|ワーホリ|ワーキング・?ホリデー)${Q}?[^。]{0,16}?(?<head>スタート|始ま|始め|開始|解禁)`, {
      ...topic,
      weight: 0.78,
    }),
    cue('effective-day', '施行(?:期)?日[\\s:は]*[^。]{0,16}?\\(?(?<head>予定)', { ...topic, form: 'future', weight: 0.75 }),
  ],
  completed: [
    cue('finished', '(?<head>完工|全面完成|全線完成|全面完了)', { ...topic, kinds: ['programme'], weight: 0.8 }),
    cue(
      'last-one',
      '(?:最終|最後の)[^、。]{0,14}?(?:号機|機|艦|隻|基|両|編成|ユニット|回|便)(?:が|を|の)[^、。]{0,18}?(?<head>納入|納め|引き?渡|受領|就役|稼働|完成|到着)',
      { ...topic, kinds: ['programme'], weight: 0.8 },
    ),
    cue(
      'all-done',
      '(?:全(?:て|\\d+[基機隻両編成]+)|すべて)(?:の)?[^、。]{0,12}?(?:が|を)[^、。]{0,8}?(?<head>出そろ|そろ|納入|引き?渡|完了|完成)(?=[っいしさた])',
      {
        ...topic,
        kinds: ['programme'],
        weight: 0.76,
      },
    ),
    cue(
      'curtain',
      '(?:計画|事業|プロジェクト|ミッション|会期|万博|大会|博覧会|映画祭|会議|サミット)(?:が|は|を)[^、。]{0,12}?(?<head>幕を閉じ|幕を下ろ|閉幕|有終の美|全うし|役目を終え|使命を終え)',
      {
        ...topic,
        kinds: ['programme', 'occasion'],
        weight: 0.8,
      },
    ),
    cue(
      'works-complete',
      '(?:全線|全区間|全体|本体|建設|工事|トンネル|橋|ダム|発電所|パイプライン|ケーブル|施設|全\\d+[隻機基本]|新橋|大橋|線|駅舎|ターミナル|工場|望遠鏡|艦隊)(?:が|は|で)[^、。]{0,10}?(?<head>完成|完工|落成|竣工|しゅん工|出来上が)',
      {
        ...topic,
        kinds: ['programme'],
        weight: 0.8,
      },
    ),
    cue('mission-over', '(?:運用|ミッション|任務|観測)(?:を|が|は)[^、。]{0,8}?(?<head>終え|終了|終わ|完了)', {
      ...topic,
      kinds: ['programme'],
      weight: 0.8,
    }),
    cue(
      'complete',
      '(?:計画|プログラム|プロジェクト|ミッション|事業|博覧会|万博)(?:が|は|を)[^、。]{0,12}?(?<head>完了|終了|閉幕|完結)',
      {
        ...topic,
        kinds: ['programme', 'occasion'],
        weight: 0.82,
      },
    ),
  ],
};
