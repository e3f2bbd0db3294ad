// Japanese cues of what goes on or grows: renewals, amendments, new members, higher rank.

import type { Status } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { cue, topic, gap, Q, TEXT, THINGS, ofOwn } from './words.js';

export const changes: Readonly<Record<Extract<Status, 'renewed' | 'amended' | 'expanded' | 'upgraded'>, readonly Cue[]>> = {
  renewed: [
    cue(
      'go-on-same',
      `(?:\\d+(?:日|[カかヵケヶ]月|年|週)間?)(?:、|さらに|同じ条件で|現行(?:の条件)?のまま|もう)*(?<head>続け|継続|存続|延ば)(?=[るたさしす])`,
      { weight: 0.78 },
    ),
    cue(
      'once-more',
      `(?:${TEXT}|枠組み|合意|計画|制度|対話|覚書)${Q}(?:を|が|は|の)${gap(12)}(?<head>再延長|再更新|自動延長|自動更新|期間延長|存続)`,
      { weight: 0.84 },
    ),
    cue(
      'stay-alive',
      `${TEXT}${Q}(?:を|が|は)${gap(16)}(?:引き続き|今後も|さらに)${gap(8)}(?<head>続け|継続|維持|生か)(?=[るたさしす])`,
      { weight: 0.72 },
    ),
    cue('made-anew', `${TEXT}${Q}(?:を|の|が)${gap(8)}(?<head>更改|再締結|結び直|締結し直)`, { weight: 0.85 }),
    cue(
      'renew',
      `${ofOwn('更新')}(?<!(?:日|${THINGS}[」』]?(?:を|の)[^、。]{0,6})更新)(?!日|履歴|情報|プログラム|[)】]|料|手続)`,
      {
        weight: 0.85,
      },
    ),
    cue('extend', `${ofOwn('延長')}(?<!${THINGS}[」』]?(?:を|の)[^、。]{0,6}延長)(?!戦|線|上|コード|国会|保育)`, {
      weight: 0.85,
    }),
    cue(
      'prolong',
      '(?:条約|協定|覚書|取り?決め|期限|効力|有効期間|期間|もう一度|再び)[^、。]{0,14}?(?<head>延ば|延び)(?=[しすさせそたるま])',
      {
        weight: 0.85,
      },
    ),
    cue(
      'go-on-for',
      `${TEXT}${Q}(?:を|は|が)[^、。]{0,8}?(?:\\d年間?|20\\d\\d年[^、。]{0,6}まで|来年度?(?:以降)?も)(?<head>継続)`,
      {
        weight: 0.82,
      },
    ),
    cue('renewed-text', `(?:覚書|協定|取り決め)${Q}を(?:新たに|改めて)(?:取り)?(?<head>交わ|結|締結)`, { weight: 0.85 }),
  ],
  amended: [
    cue(
      'into-text',
      `(?:${TEXT}|附属書|付属書|別表)${Q}(?:の対象|の内容)?に[^、。]{0,24}?(?<head>追加|加え|盛り込|書き加え|付け加え|組み入れ)(?!る?(?:よう|こと)|議定書)(?=[したてさるま、られ]|$)(?!議定書)`,
      { weight: 0.76 },
    ),
    cue(
      'touch-up',
      `(?:計画|事業|構想|基本計画|実施計画|設計|仕様|ルート)(?:を|が|の)[^、。]{0,14}?(?<head>変更|修正|見直し|縮小|拡充|組み替え|練り直)(?=[したてさ、]|$)`,
      { ...topic, kinds: ['programme'], weight: 0.72 },
    ),
    cue('alter', `(?:協定|条約|附属書|付属書|規定|条項|条文)${Q}を[^、。]{0,6}?(?<head>改め)(?=[てた、る])`, { weight: 0.82 }),
    cue('rewrite', `${TEXT}${Q}(?:を|が|は)${gap(10)}(?<head>書き換え|手直し|差し替え|置き換え)`, { weight: 0.8 }),
    cue(
      'review-text',
      `(?:協定|条約|議定書|附属書|覚書|取り?決め)${Q}(?:を|が|は)[^、。]{0,14}?(?<head>見直(?:し(?=[でをのにがはか]))?)(?=[さしす])`,
      {
        weight: 0.78,
      },
    ),
    cue(
      'wider-text',
      `(?:協定|条約|覚書|取り?決め)${Q}の(?:対象|附属書|範囲)[^。]{0,20}?(?<head>追加|加え|広げ|拡大)(?!議定書)`,
      { weight: 0.8 },
    ),
    cue('wider-quota', '(?:枠|上限|定員|発給数|便数|漁獲量)(?:を|が|は)[^。]{0,20}?(?<head>拡大|引き?上げ|倍増|増や|広げ)', {
      kinds: ['agreement', 'memorandum'],
      weight: 0.72,
    }),
    cue('new-version', '改[定訂正]版[^、。]{0,16}?(?<head>公表|発表|採択|承認|まとめ)', { ...topic, weight: 0.8 }),
    cue('amend', `改[正定訂](?<!(?:憲法|法|令|${THINGS}[」』]?(?:を|の)[^、。]{0,6})改.)(?!議定書|案|法|点|後|前|版|を盛り込)`, {
      weight: 0.8,
    }),
  ],
  expanded: [
    cue(
      'new-member',
      '(?:新(?:たな|規|しい)?|\\d+(?:番目|[カかヵケヶ](?:国|社|機関)目)の)[^、。]{0,6}?(?:加盟国|参加国|参加機関|メンバー|パートナー|一員|会員)(?:として|に|と)[^、。]{0,10}?(?<head>な|加わ|迎え|認め|承認)(?=[っりるらたてさし])',
      {
        ...topic,
        weight: 0.84,
      },
    ),
    cue('member', '(?<head>締約国|加盟国|参加国|正式メンバー|正式加盟国)(?:の(?:一員|仲間))?(?:に|と)(?=な[っりる]|$|。|[\\s])', {
      ...topic,
      kinds: ['programme', 'partnership', 'dialogue'],
      weight: 0.74,
    }),
    cue('ring', '(?:輪|列|顔ぶれ|陣容|枠組み|連携|網)に[^、。]{0,10}?(?<head>加わ|入|名を連ね|仲間入り)(?=[っりるらたて])', {
      ...topic,
      weight: 0.74,
    }),
    cue(
      'wider',
      '(?:参加国|加盟国|対象国|メンバー)(?:が|は|を)[^、。]{0,14}?(?:\\d+)[カかヵケヶ]国(?:に|へ)(?:と)?(?<head>拡大|増え|増や|広が|広げ)',
      { ...topic, weight: 0.76 },
    ),
    cue(
      'join',
      `(?:計画|プログラム|枠組み|協定|条約|覚書|取り?決め|共同開発|GCAP|機構|パートナーシップ|開発|プロジェクト|連合|同盟)${Q}(?:へ|に|への)(?:の)?[^。]{0,20}?(?<head>参加|参画|加盟|加わ|合流|関与|仲間入り|名を連ね)(?!国|者|を(?:募集|呼び))`,
      {
        ...topic,
        weight: 0.82,
      },
    ),
    cue('observer', 'オブザーバー[^、。]{0,10}?(?:として|で|に|参加を)[^、。]{0,8}?(?<head>招|迎え|参加|関与|加わ|承認|認め)', {
      ...topic,
      weight: 0.85,
    }),
    cue('take-part', `(?<head>参画|加盟)(?!国|者|社)`, { ...topic, kinds: ['programme', 'partnership'], weight: 0.8 }),
    cue('come-in', `が(?:新たに|正式に|将来)?[^、。]{0,4}?(?<head>加わ)(?=[るっり])`, {
      ...topic,
      kinds: ['programme'],
      weight: 0.7,
    }),
  ],
  upgraded: [
    cue(
      'agree-to-upgrade',
      `(?:関係|パートナー(?:シップ)?)[^。]{0,30}?(?:引き?上げる|格上げする|高める|昇格させる|格上げ|引き?上げ)(?:こと)?(?:で|に|を)(?:正式に)?(?<head>一致|合意|確認|宣言)`,
      { ...topic, kinds: ['partnership', 'dialogue'], weight: 0.92 },
    ),
    cue('upgrade', `(?:関係|パートナー(?:シップ)?)[^。]{0,30}?(?<head>引き?上げ|格上げ|昇格|高め|深化さ|一段上)`, {
      ...topic,
      kinds: ['partnership', 'dialogue'],
      weight: 0.9,
    }),
    cue('upgrade-alone', '(?<head>格上げ)', { ...topic, kinds: ['partnership', 'dialogue'], weight: 0.85 }),
  ],
};
