// Japanese cues of steps on the way that are no works: first uses, permits of others, people and posts.

import type { Cue } from '../../../language.js';
import { cue, topic, Q, TEXT } from './words.js';

export const steps: readonly Cue[] = [
  cue(
    'first-use',
    `(?:協定|条約|覚書|取り?決め|枠組み|[A-Z]{3,})${Q}(?:の(?:もと|下|枠組み)(?:で|による)?|に基づ(?:く|き|いて|いた)|を(?:初めて)?(?:使っ|用い|適用し|活用し)た|による)[^。]{0,30}?(?<head>(?:初|最初)の?(?:共同|合同)?(?:活動|演習|訓練|適用例?|案件|提供|給油|派遣|事例|認定|作品|実施例?|事業|プロジェクト)|最初(?=(?:と|に)な)|初めて(?=(?:と|に)な|だ|で))(?=(?:と|に)な|が|を|だ|で|。|$|\\s)(?!(?:が|は|を)[^、。]{0,6}(?:検討|予定|計画|模索|目指|調整))`,
    { ...topic, kinds: ['agreement', 'memorandum'], form: 'state', weight: 0.74 },
  ),
  cue(
    'number-one',
    `(?:${TEXT}|[A-Z]{3,})${Q}(?:の(?:[^、。]{0,8}の)?|を(?:使っ|用い|活用し|適用し)た[^、。]{0,16}?の?)(?<head>(?:適用|利用|活用|運用)(?:例|者|案件)?(?:の)?第(?:1|一)号|初(?:適用|運用)|第(?:1|一)号)`,
    { ...topic, kinds: ['agreement', 'memorandum'], form: 'state', weight: 0.78 },
  ),
  cue(
    'first-application',
    '(?:の適用|の発動|の利用|による引き渡し)は、?[^。]{0,16}?(?<head>初めて|第(?:1|一)号|初の?例)(?=だ|で|と|。|$)',
    {
      ...topic,
      kinds: ['agreement', 'memorandum'],
      form: 'state',
      weight: 0.78,
    },
  ),
  cue(
    'used-first-time',
    `(?:${TEXT}|[A-Z]{3,})${Q}(?:が|は)[^、。]{0,8}?(?<head>初めて(?:適用|使わ|発動|活用|行使|援用))[され]`,
    { ...topic, kinds: ['agreement', 'memorandum'], weight: 0.8 },
  ),
  cue(
    'cleared-by',
    '(?:競争当局|競争局|公正取引委員会|規制当局|欧州委員会|独占禁止当局|独禁当局|反トラスト当局|安全当局|監督官庁)[^、。]{0,16}?(?<head>承認|認可|許可|了承|お墨付き)',
    { ...topic, kinds: ['programme'], weight: 0.78 },
  ),
  cue('appointed', '(?:初代|首席|最初の)[^。]{0,24}?に(?:は)?[^。]{0,30}?(?<head>就任|就い|就く|選出|任命|起用)', {
    ...topic,
    weight: 0.75,
  }),
  cue('opening', '(?:本部|事務所|オフィス)[^。]{0,10}?(?<head>開所)', {
    ...topic,
    kinds: ['programme', 'partnership'],
    weight: 0.8,
  }),
  cue(
    'people-arrive',
    '(?:要員|隊員|技術者|訓練生|操縦士|乗組員|先遣隊|代表団員|第1陣|第一陣)(?:が|を)[^、。]{0,14}?(?<head>着任|到着|派遣|配置|合流|入校|卒業)',
    { ...topic, kinds: ['programme'], weight: 0.74 },
  ),
  cue(
    'pass-on',
    '(?:運営|運行|管理|事業|経営|操業)(?:権)?を[^。]{0,24}?(?<head>引き?渡|移管|譲渡|委ね|引き継)(?=[しさいがたれ])',
    { ...topic, kinds: ['programme'], weight: 0.74 },
  ),
];
