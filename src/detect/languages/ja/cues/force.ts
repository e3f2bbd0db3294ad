// Japanese cues of ratification and force.

import type { Status } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { cue, gap, Q, TEXT, NOTES, DEED, PARLIAMENT } from './words.js';

export const force: Readonly<Record<Extract<Status, 'ratified' | 'provisionally-applied' | 'in-force'>, readonly Cue[]>> = {
  ratified: [
    cue(
      'notes-done',
      '(?:公文|書簡|批准書|口上書|通告書|外交文書)(?:の)?(?:やり取り|やりとり|授受|往復)(?:が|を|は)[^。]{0,18}?(?<head>済|終え|終わ|完了|行わ)',
      {
        weight: 0.9,
      },
    ),
    cue(
      'party-number',
      '\\d+(?:番目|[カかヵケヶ]国目)の[^、。]{0,4}?(?:締約国|批准国|加盟国|当事国|参加国|加入国)(?:と|に)(?<head>な)(?=[っりる])',
      {
        kinds: ['agreement'],
        weight: 0.9,
      },
    ),
    cue(
      'party-name',
      '(?:締約国|批准国|当事国)(?:の(?:列|輪|一員|仲間))?(?:に|へ)(?:正式に|新たに)?(?<head>加わ|名を連ね|仲間入り)',
      {
        kinds: ['agreement'],
        weight: 0.86,
      },
    ),
    cue(
      'joining-notice',
      '(?:加入|加盟|受諾|締結)(?:する)?(?:旨|こと)[^、。]{0,6}?の?(?:通告|通知)(?:が|を)[^、。]{0,4}?(?<head>なさ|行わ|行っ|受け|し(?=た))',
      {
        weight: 0.85,
      },
    ),
    cue(
      'last-procedure',
      '(?:最後の|残る)[^、。]{0,14}?(?:批准書|批准|手続き?)(?:が|を|も)[^、。]{0,12}?(?<head>届|済|終え|終わ|完了|出そろ|そろ)',
      {
        weight: 0.85,
      },
    ),
    cue('ratifications-in', '批准(?:書)?(?:が|は)[^。]{0,18}?(?<head>出そろ|そろ)(?=[っいうわ])', { weight: 0.88 }),
    cue('notify-done', '(?:外交上の)?通告(?:を|が)(?<head>済ま|交わ|終え)', { weight: 0.85 }),
    cue(
      'ratify',
      `批准(?<!${PARLIAMENT}(?:(?!大統領|政府)[^。]){0,60}批准)(?!書|法|案|国|手続|承認|に向けた法|(?:に|を)(?:同意|承認|認め|必要)|の(?:承認|同意|ため|手続))`,
      { weight: 0.9 },
    ),
    cue('president-signs', `批准書に${gap(4)}(?<head>署名|サイン)`, { weight: 0.85 }),
    cue('deposit', `${DEED}(?:の|を|が|は)[^。]{0,24}?(?<head>寄託|提出|預託|手渡|託|届け)`, { weight: 0.95 }),
    cue('deposit-alone', '(?<head>寄託)(?!者|国政府)', { weight: 0.85 }),
    cue('exchange-notes', `${NOTES}(?:(?:の|を|が|は)[^。]{0,24}?)?(?:取り)?(?<head>交換|交わ)(?!公文)`, { weight: 0.95 }),
    cue(
      'notify',
      `(?:国内|必要な|法的|それぞれの|憲法上の|双方の|相互の)?手続き?(?:の|が|を)${gap(6)}(?:完了|終え|終わ|終了)[^、。]{0,14}?(?<head>通告|通知|知らせ合|知らせ|伝達)`,
      {
        weight: 0.92,
      },
    ),
    cue(
      'procedures-done',
      `(?:国内|批准|必要な|法的|憲法上の|締結)(?:の)?手続き?(?:を|が|は、?)${gap(10)}(?<head>完了|終え|終わ|済ま|終了|整)(?!備|理|合)`,
      { weight: 0.85 },
    ),
    cue(
      'need-procedures-done',
      `発効に必要な[^、。]{0,12}(?:手続き?|要件|条件)(?:を|が|は)${gap(8)}(?<head>完了|終え|終わ|済ま|終了|整|そろ|満た)`,
      {
        weight: 0.88,
      },
    ),
    cue('conditions-met', `発効(?:の)?(?:要件|条件)(?:を|が|は)${gap(8)}(?<head>満た|整|充足|そろ|クリア)`, { weight: 0.85 }),
    cue('become-party', '(?:締約国|加盟国|当事国|正式メンバー)(?:に|と)(?:正式に)?(?<head>な|加わ)(?=[っりる])', {
      kinds: ['agreement'],
      weight: 0.88,
    }),
    cue(
      'joining-done',
      '(?:加わる|入る|加入する|参加する|結ぶ|締結する)(?:ための)?手続き?(?:を|が)[^、。]{0,6}?(?<head>完了|終え|終わ|済ま)',
      {
        weight: 0.85,
      },
    ),
    cue('accede', '(?<head>加入)(?!書|国|者|金|資格|権|議定書|手続|を(?:申請|希望)|の(?:意向|申請)|申請|件数)', {
      kinds: ['agreement'],
      weight: 0.82,
    }),
    cue('accept', `${TEXT}${Q}(?:を|の)(?<head>受諾)`, { weight: 0.85 }),
    cue(
      'nth',
      `(?:批准|締約|加入|受諾)[^、。]{0,10}?(?:国|数)?(?:が|は)?[^。]{0,16}?(?:\\d+|六十|五十)(?:[カかヵケヶ]国|番目)?(?:に|を|へ)${gap(4)}(?<head>達|到達|超え|届)`,
      { weight: 0.9 },
    ),
    cue('nth-country', '\\d+[カかヵケヶ]国目の(?:批准|締約国|加入)', { form: 'past', weight: 0.85 }),
  ],
  'provisionally-applied': [
    cue('provisional', '暫定(?:的な|的に)?(?<head>適用|発効)(?![もがはを](?:終わ|終え|終了|停止|中止|打ち))'),
    cue('provisional-start', `暫定適用(?:を|が)${gap(6)}(?<head>開始|始ま|始め|実施)`),
  ],
  'in-force': [
    cue(
      'set-going',
      `${TEXT}${Q}(?:が|は)${gap(12)}(?<head>動き出|動き始め|実施に移|実施段階に入|産声を上げ|効き始め|現実のものとな)`,
      { weight: 0.8 },
    ),
    cue('now-law', '(?:条約|協定|議定書)[^。]{0,24}?(?<head>法的な効力|国際法)(?:を|と)(?:帯び|な)(?=[たっ])', {
      form: 'past',
      weight: 0.75,
    }),
    cue(
      'rules-apply',
      '(?:新(?:しい|たな)?(?:ルール|規定|税率|関税|枠)|関税(?:率)?(?:の)?(?:引き?下げ|撤廃|削減))(?:が|は)[^、。]{0,18}?(?<head>適用|始ま|スタート|実施)(?=[しさっり]|開始)',
      {
        kinds: ['agreement'],
        weight: 0.72,
      },
    ),
    cue('binding', '(?:法的)?拘束力(?:を|が)(?<head>持|生じ|発生)(?=[ちつったさし])', { weight: 0.75 }),
    cue('take-effect', '(?<head>発効)(?!要件|条件|予定日|日|時期|国|の要件|の条件|に必要)'),
    cue(
      'effect-verb',
      `効力(?:を|が|は|も)[^。]{0,18}?(?<head>生じ|生ず|生ん|持|もつ|もっ|有|発生|発(?=[しす])|出|得)(?=[さしすせつっちたてるずどぜまん、。」]|$)`,
    ),
    cue('effect-noun', '(?<head>効力(?:の)?発生|効力(?:を|の)発生)'),
    cue('effective-date', '(?<head>(?:発効|効力(?:の)?発生)(?:予定)?(?:日|時期))(?=(?:は|が|を|[:\\s])[^、。]{0,16}?\\d)', {
      form: 'present',
      weight: 0.95,
    }),
    cue('still-valid', `${TEXT}${Q}(?:が|は)(?:現在|今|なお)(?:も|でも)?、?(?<head>有効)(?=だ|で)`, {
      form: 'state',
      weight: 0.8,
    }),
    cue('valid', `${TEXT}${Q}(?:が|は)${gap(14)}有効(?:と|に)(?<head>な)(?=[っりる])`, { weight: 0.85 }),
    cue('applied', `${TEXT}${Q}(?:が|は)[^、。]{0,14}?(?<head>適用)(?=され[たて、]|開始)`, { weight: 0.75 }),
    cue('application', `${TEXT}${Q}の適用(?:が|を)[^。]{0,12}?(?<head>始ま|始め|開始|スタート)`, { weight: 0.82 }),
    cue('effect-alone', '(?:きょう|本日|今日|あす|明日|\\d日|月)(?:に|から|、)?(?<head>効力)(?=[\\s。]|$)', { weight: 0.85 }),
    cue('come-into-operation', `(?<!努)力に(?<head>入)(?=[りるっ])`, { weight: 0.75 }),
    cue('apply', `${TEXT}${Q}(?:が|は|の)[^、。法]{0,12}?(?<head>施行|適用開始)`, { weight: 0.8 }),
    cue('start', `${TEXT}${Q}(?:が|、)[^、。]{0,10}?(?<head>スタート|始ま|始動)`, { weight: 0.8 }),
  ],
};
