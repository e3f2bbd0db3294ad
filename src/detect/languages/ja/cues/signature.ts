// Japanese cues of signature.

import type { Status } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { cue, gap, Q, TEXT } from './words.js';

/** 2018年の軍事合意: a text is known by the year of its signature. */
const OF_YEAR =
  '(?:19|20)\\d\\d年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:付)?の(?!(?:改正|改定|追加|実施|大筋|基本|実質|政治|暫定|最終|新|別|ほか|他|同種)[^、。]{0,4}(?:協定|合意|覚書|取り?決め))(?:(?!条約|協定|実施|追加|附属)[^、。はがをもに]){0,14}?';
const NO_STEP = '(?!に(?:署名|調印|合意)|を(?:締結|結)|の(?:署名|調印|締結|発効|改[定正]|承認)|(?:し|に達)|改|交渉|案|発効|署名)';

export const signature: Readonly<Record<Extract<Status, 'signed'>, readonly Cue[]>> = {
  signed: [
    cue(
      'tied-on',
      '\\d[日月年]に?(?:[^、。]{2,10}で)?(?:正式に)?(?<head>結|取り交わ|交わ)(?=(?:ば|さ)れ(?:て|まし|た(?![\\p{Script=Han}\\p{Script=Katakana}\\d「])))',
      {
        weight: 0.82,
      },
    ),
    cue('text-of-year', `${OF_YEAR}(?<head>協定|取り?決め|合意書|(?<=[\\p{Script=Han}])合意)${NO_STEP}`, {
      kinds: ['agreement'],
      form: 'past',
      weight: 0.74,
    }),
    cue('papers-of-year', `${OF_YEAR}(?<head>覚書|合意書|取り?決め)${NO_STEP}`, {
      kinds: ['memorandum'],
      form: 'past',
      weight: 0.74,
    }),
    cue(
      'pen',
      `(?<head>[ペ筆](?:ン)?を(?:走ら|執|入れ|とっ)|署名欄を埋め|判をつ|判を押|調印台に(?:並|着|つ)|署名(?:式)?の(?:テーブル|机|席|卓)に(?:並|着|つ))(?=[せっるたいしれびんきてい])`,
      { weight: 0.78 },
    ),
    cue(
      'name-put',
      `(?:${TEXT}|署名簿|署名欄|末尾|文面)${Q}に(?:は)?[^、。]{0,16}?(?<!署)名(?:前)?(?:を|が)(?<head>記|刻|書き入れ|書き込|書き残|連ね|並|添え)(?=[しさたてんまればべら])`,
      {
        weight: 0.8,
      },
    ),
    cue(
      'signatory',
      `(?:署名国|調印国)(?:に|と|が|の(?:列|輪|仲間|リスト|一覧|顔ぶれ)に)(?:新たに)?(?<head>な|加わ|名を連ね|仲間入り)(?=[っりるし]|た|、)`,
      { weight: 0.85 },
    ),
    cue('signatory-headline', `(?<head>署名国)に(?=[\\s。、]|$)`, { form: 'present', weight: 0.82 }),
    cue('compact', `${TEXT}${Q}(?:を|の)${gap(8)}(?<head>締め|取り結|とり交わ|取りかわ)(?=[びんるたさしす])`, { weight: 0.8 }),
    cue(
      'exchange-of-texts',
      `${TEXT}${Q}の(?:署名|締結|交換)式(?:が|を|に|は)${gap(16)}(?<head>行わ|行っ|開か|開い|あり|あっ|催さ|出席|臨)`,
      { weight: 0.86 },
    ),
    cue('signing-date', '(?<head>(?:署名|調印|締結)(?:年月)?日)(?=(?:は|が|[:\\s])[^、。]{0,16}?\\d)', {
      form: 'present',
      weight: 0.95,
    }),
    cue('hand-to-hand', `${TEXT}${Q}で${gap(6)}(?<head>手を(?:結|組|握))(?=[びんっ])`, { weight: 0.75 }),
    cue('sign', '(?<head>署名)(?!活動|運動|集め|者|国|欄|捺印|入り|が集ま|を集め|を募|を提出|鑑|人)'),
    cue('seal', '(?<head>調印)(?!国|者)'),
    cue('conclude', '(?<head>締結)(?!国|相手|先|済みの)', { weight: 0.88 }),
    cue('tie', `${TEXT}${Q}を(?![^、。]{0,6}[カかヵケヶ]国と)${gap(10)}(?<head>結)(?=[ばびぶべぼん])(?!び付|びつ)`, {
      weight: 0.9,
    }),
    cue(
      'exchange-text',
      `(?:覚書|協定書|協定|条約|議定書|文書|合意書|取り決め)${Q}を${gap(10)}(?:取り)?(?<head>交わ(?=[しさすそ])|交換(?=[しさ]))`,
      {
        weight: 0.9,
      },
    ),
    cue(
      'be-exchanged',
      `(?:協定|条約|議定書|覚書|取り?決め|合意書|(?<!批准|外交)文書|[A-Z]{3,})${Q}(?:が|は)[^。]{0,20}?(?:取り)?(?<head>交わ)(?=され)`,
      { weight: 0.84 },
    ),
    cue('be-tied', `${TEXT}${Q}(?:が|は)[^。]{0,20}?(?<head>結)(?=ばれ)`, { weight: 0.88 }),
    cue('tie-headline', `${TEXT}${Q}(?<head>結)(?=ぶ)`, { weight: 0.85 }),
    cue('signed-text', '(?<!ゴー)(?<head>サイン)(?=した[^、。はがを]{0,14}?(?:協定|条約|議定書|覚書|取り?決め|合意書))', {
      weight: 0.84,
    }),
    cue(
      'to-sign',
      `${TEXT}${Q}に(?<head>署名|調印|サイン)(?=するため、?[^。]{0,30}?(?:会う|訪れる|訪問する|訪問します|向かう|集まる|赴く))`,
      {
        form: 'future',
        weight: 0.8,
      },
    ),
    cue('take-tie', `${TEXT}${Q}を${gap(6)}取り(?<head>結)(?=[ばびぶべん])`, { weight: 0.9 }),
    cue('signed-papers', `署名(?:済みの?)?(?:文書|書|本書)(?:の|を|が)${gap(10)}(?:取り)?(?<head>交換|交わ)`, { weight: 0.9 }),
    cue('made-at', '(?:\\d日|[年月])に?[^。]{0,16}?(?:で|において)(?<head>作成)(?=され[たて、])', { weight: 0.84 }),
    // 5月に結んだ協定, 先月交わした覚書: the verb before its noun.
    cue(
      'tied-text',
      `(?<!契約を)(?<head>結(?=んだ|ばれた)|取り交わ(?=した|された)|(?<!取り)交わ(?=した|された)|締め(?=た))(?=[ぁ-ん]{1,3}[^、。はがを]{0,12}?(?:協定|条約|議定書|覚書|取り?決め|合意書|ACSA|EPA|FTA))`,
      { weight: 0.84 },
    ),
    // コデルコと覚書: a headline leaves the verb out.
    cue('papers-headline', '(?:と|で)(?!の)[^、。\\sの]{0,8}(?<head>覚書|協力文書|合意書|MOU|MOC)(?=$|\\s)', {
      kinds: ['memorandum', 'programme', 'partnership'],
      form: 'present',
      weight: 0.78,
    }),
    // A社とB社が覚書、銅山の探査で.
    cue('papers-between', '(?:と|・)[^、。\\sの]{1,12}が(?:新たな?)?(?<head>覚書|協定|協力文書|MOU)(?=$|\\s|、)', {
      kinds: ['memorandum', 'programme', 'partnership'],
      form: 'present',
      weight: 0.76,
    }),
    cue('put-name', `${TEXT}${Q}(?:に|が|は|、)${gap(8)}(?<head>(?<!ゴー)サイン)(?=[しさを。」]|$)`),
  ],
};
