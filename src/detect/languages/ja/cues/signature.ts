// Japanese cues of signature.

import type { Status } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { cue, gap, Q, TEXT } from './words.js';

export const signature: Readonly<Record<Extract<Status, 'signed'>, readonly Cue[]>> = {
  signed: [
    cue('pen', `(?<head>ペンを(?:走ら|執|入れ)|署名欄を埋め|判をつ|判を押)(?=[せっるたいしれ])`, { weight: 0.78 }),
    cue('name-put', `(?:${TEXT}|署名簿)${Q}に[^、。]{0,6}?名(?:前)?を(?<head>記|書き入れ|書き込)(?=[しさたてんまれ])`, {
      weight: 0.8,
    }),
    cue('signatory', `(?:署名国|調印国)(?:に|と)(?:新たに)?(?<head>な|加わ|名を連ね)(?=[っりる]|た|、)`, { weight: 0.85 }),
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
    cue('tie', `${TEXT}${Q}を${gap(10)}(?<head>結)(?=[ばびぶべぼん])(?!び付|びつ)`, { weight: 0.9 }),
    cue(
      'exchange-text',
      `(?:覚書|協定書|文書|合意書|取り決め)${Q}を${gap(10)}(?:取り)?(?<head>交わ(?=[しさすそ])|交換(?=[しさ]))`,
      {
        weight: 0.9,
      },
    ),
    cue('be-tied', `${TEXT}${Q}(?:が|は)[^。]{0,20}?(?<head>結)(?=ばれ)`, { weight: 0.88 }),
    cue('tie-headline', `${TEXT}${Q}(?<head>結)(?=ぶ)`, { weight: 0.85 }),
    cue('take-tie', `${TEXT}${Q}を${gap(6)}取り(?<head>結)(?=[ばびぶべん])`, { weight: 0.9 }),
    cue('signed-papers', `署名(?:済みの?)?(?:文書|書|本書)(?:の|を|が)${gap(10)}(?:取り)?(?<head>交換|交わ)`, { weight: 0.9 }),
    cue('put-name', `${TEXT}${Q}(?:に|が|は|、)${gap(8)}(?<head>サイン)(?=[しさを。」]|$)`),
  ],
};
