// Japanese context rules: what is to come, and what it hangs on.

import type { Status } from '../../../../domain/status.js';
import type { ContextRule, Form } from '../../../language.js';
import { AT, NOUN, rule } from './words.js';

const NOUNS: readonly Form[] = ['noun', 'infinitive', 'progressive'];

/** What is agreed upon now and done later: 年内の署名で合意した. */
const DONE_LATER: readonly Status[] = [
  'agreed',
  'signed',
  'approved',
  'ratified',
  'provisionally-applied',
  'in-force',
  'held',
  'milestone',
  'operational',
  'underway',
];

export const plans: readonly ContextRule[] = [
  rule('unless', 'hypothetical', 'forward', 'sentence', '(?:なければ|ない限り|ない場合|がない限り)', {
    forms: ['future', 'infinitive'],
  }),
  rule('condition-is', 'hypothetical', 'forward', 'clause', '(?:条件|要件)(?:となるの)?は|(?:必要な|残る|要る|待たれる)のは', {
    forms: ['state', 'noun', 'present'],
    statuses: ['ratified', 'approved', 'signed'],
  }),
  rule('if', 'hypothetical', 'forward', 'clause', 'もし|仮に|万一'),
  // チリが批准すれば、協定は発効する: a day of its own makes a plan of it.
  rule(
    'if-so',
    'hypothetical',
    'forward',
    'sentence',
    '(?:[えけせてねめれべげ]ば|たら|た場合(?:は|には)?)、(?!早)(?<!(?:いわ|よれ|例え|たとえ|なら|早け)(?:ば|たら)、)',
    {
      forms: ['future', 'infinitive'],
      statuses: ['in-force', 'ratified', 'signed'],
    },
  ),
  rule(
    'once',
    'hypothetical',
    'backward',
    2,
    '次第|のため(?:に|の)|に必要|の条件|の(?:場合|際)|すれば|後(?:は|も|に)|まで(?:は|の|に)',
    { forms: NOUNS },
  ),
  // 署名の後は、議会での手続きに移ります.
  rule(
    'noun-before-rest',
    'hypothetical',
    'backward',
    1,
    '(?:の)?(?:後|あと)(?:は|に)?、(?=[^。]{0,40}(?:る|ます|予定だ|見通しだ|見込みだ)。)',
    {
      forms: NOUNS,
    },
  ),
  // 締結に向けた初めての交渉会合: what the talks are for is no plan of its own.
  rule(
    'noun-aim-of-talks',
    'hypothetical',
    'backward',
    1,
    `に向けた?、?[^、。]{0,10}?(?:交渉|協議|議論|話し合い|折衝)(?:会合|の(?:場|席)|(?=(?:が|は|を|も)[^。]{0,30}?(?:開始|始ま|始め|開か|行わ|行|再開)(?:しま?し|しまし|され(?:まし)?|れ(?:まし)?|っ|りまし)?た))|に向けた?作業部会|に向けて?、[^、。]{0,6}?交渉`,
    { forms: NOUN, statuses: ['signed', 'agreed', 'ratified', 'expanded'] },
  ),
  rule(
    'noun-planned',
    'planned',
    'backward',
    2,
    `${AT}(?:を|が|は|も)(?:早期に|正式に|年内に)?(?:目指|めざ|急|予定|控え|待|見込|予想|計画|準備|調整|迫)|${AT}(?:を|が)[^、。をが]{0,10}?に(?:控え|迫)|${AT}(?:目指|めざ|急|秒読み|間近|目前|寸前|待ち)|${AT}は(?:時間の問題|秒読み|間近|目前)|${AT}(?:が|は)[^、。]{0,12}?[日月年末]に(?:決ま|内定|確定|固ま|設定)|${AT}に(?:向け|向か|備え|先立|道|めど|進(?:む|み)|移る)|${AT}へ(?:の(?!期待|希望|願|望|関心|懸念|要望|要請|反対|圧力|言及|支持|支援)|と|向け|進|最終|調整|準備|大詰め|前進|動|加速|道|一歩|環境|弾み)|${AT}の(?:見通し|見込み|予定|方針|運び(?!とな[りっ])|準備|方向|意向|めど)|${AT}で(?:調整|最終調整)|${AT}を(?:視野に|目標|掲げ)|${AT}に(?:意欲|照準)|${AT}(?:は|が)[^、。]{0,14}?に(?:予定|計画|見込ま)|${AT}は(?:早くても|早ければ|遅くとも)[^、。]{0,14}?にな(?:る|り)`,
    {
      forms: NOUNS,
    },
  ),
  // 開業は2034年を予定する: a rule of its own, for a long match hides those inside it.
  rule('noun-due', 'planned', 'backward', 2, `${AT}は[^、。はがを]{0,12}?\\d[年月日度半ば末頃ごろ]{0,4}を(?:予定|計画|見込)`, {
    forms: NOUNS,
  }),
  rule('noun-demanded-approval', 'planned', 'backward', 2, `${AT}を(?:求め|得る|得た(?:うえ|上))`, {
    forms: NOUN,
    statuses: ['approved'],
  }),
  // 2日後に迫った条約の発効を歓迎した.
  rule('close-by', 'planned', 'forward', 30, '(?:数時間|\\d+(?:日|週間|時間|[カかヵケヶ]月))後に(?:迫っ|控え)た'),
  rule('noun-will', 'planned', 'backward', 24, '(?:見通し|見込み|予定|方針|計画)(?:だ|です|で|。|$|を)', { forms: NOUN }),
  rule('noun-agreed-for-later', 'planned', 'backward', 2, `${AT}で(?:合意|一致)|${AT}(?:を|が|は)(?:正式に)?(?:決ま|決め)`, {
    forms: NOUN,
    statuses: DONE_LATER,
  }),
];
