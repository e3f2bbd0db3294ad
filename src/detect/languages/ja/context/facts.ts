// Japanese context rules: what has happened whatever the form, and what is known already.

import type { Status } from '../../../../domain/status.js';
import type { ContextRule } from '../../../language.js';
import { AT, NOUN, rule } from './words.js';

/** What is done by deciding it. */
const DECIDED: readonly Status[] = [
  'renewed',
  'amended',
  'terminated',
  'upgraded',
  'resumed',
  'suspended',
  'delayed',
  'expanded',
  'reduced',
  'established',
  'negotiating',
  'announced',
  'contracted',
];

export const facts: readonly ContextRule[] = [
  rule(
    'noun-done',
    'occurred',
    'backward',
    2,
    `${AT}(?:を|が|は)(?:正式に)?(?:歓迎|祝|評価|発表|確認|見届け|報告|宣言|記念)|${AT}に(?:立ち会|出席|同席|臨)|${AT}の(?:様子|写真(?!撮影)|瞬間|報|運びとな[りっ])`,
    {
      forms: NOUN,
    },
  ),
  rule('noun-agreed', 'occurred', 'backward', 2, `${AT}で(?:合意|一致)|${AT}(?:を|が|は)(?:正式に)?(?:決ま|決め)`, {
    forms: NOUN,
    statuses: DECIDED,
  }),
  rule(
    'noun-declared',
    'occurred',
    'backward',
    2,
    `${AT}を[^、。をが]{0,30}?(?:通告|通知|表明|宣言|決定)(?:し?(?:た|て|、|まし)|済|$|\\s)|${AT}の通[告知](?:から\\d|を(?:行[っい]|済|し)|が(?:届|あっ|あり))|${AT}に関する決定を(?:正式に)?(?:採択|承認)し`,
    {
      forms: NOUN,
      statuses: ['reduced', 'terminated', 'suspended', 'resumed'],
    },
  ),
  // 条約の改正を採択した: what changes a text is adopted once and for all.
  rule(
    'noun-adopted',
    'occurred',
    'backward',
    2,
    `${AT}(?:を|、|が)(?:正式に|ようやく|全会一致で)?[^、。をが]{0,20}?採択(?:(?:さ?れ|し)?(?:た|て|、|まし)|$|\\s)`,
    {
      forms: NOUN,
      statuses: ['amended'],
    },
  ),
  rule('noun-result', 'occurred', 'backward', 1, '(?:\\((?:結果|概要)\\)|について(?:\\(|$)|(?<=[\\s\\S])$)', { forms: NOUN }),
  // 19年3月の署名が出発点: a day before a noun; it tells whether it has been.
  rule(
    'noun-of-day',
    'presupposed',
    'forward',
    0,
    '(?:\\d[日月年]|昨年|去年|先月|前年)(?:末|春|夏|秋|冬)?の(?:[^、。のをがはに]{1,8}での)?|\\d[日月年]に(?:行っ|行われ|使っ)た',
    { forms: NOUN },
  ),
  rule('after', 'presupposed', 'backward', 1, '以来|を(?:受け|踏まえ|機に)|に(?:伴|続い|基づ)|の(?:後|あと|翌)', { forms: NOUN }),
];
