// Japanese cues of approval that is still to come, or was refused.

import type { Cue } from '../../../language.js';
import { cue, Q, TEXT } from './words.js';

export const pending: readonly Cue[] = [
  cue(
    'vote',
    `(?:${TEXT}${Q}(?:の|を)|(?:参院|衆院|上院|下院|議会|本会議)(?:で|は[^、。]{0,8}?)?|(?:同意|承認|批准)の是非を)(?<head>採決)(?=へ|を行う|する(?:予定|見通し|[。、])|$)`,
    {
      body: 'parliament',
      form: 'future',
      weight: 0.8,
    },
  ),
  cue(
    'vote-to-come',
    '(?:承認案|批准案|同意案|承認議案)[^。]{0,24}?(?<head>採決|表決|投票)(?=へ|する(?:予定|見通し|[。、」])|される(?:予定|見通し|[。」])|が?行われる)',
    {
      body: 'parliament',
      form: 'future',
      weight: 0.8,
    },
  ),
  cue(
    'vote-not-yet',
    '(?:議会|国会|上院|下院|両院)[^、。]{0,10}?(?:採決|承認|審議|同意|手続き?)(?:は|が|も)[^、。]{0,6}?(?<head>済|終わ|行わ|得られ|下り|出て|始ま)(?=[んっれてでい]{1,3}(?:ない|ません|なかっ|おらず)|い(?:ない|ません)|おらず)',
    { body: 'parliament', form: 'negative', weight: 0.84 },
  ),
  cue(
    'vote-on-day',
    '(?:議決|採決|表決)(?:が|は)[^、。]{0,14}?(?:\\d[日月]|来週|来月|年内)(?:に|の|か[^、。]{0,6}の)(?<head>控え|予定|見込み|見通し|行われる)',
    { body: 'parliament', form: 'future', weight: 0.82 },
  ),
  cue(
    'goes-to-parliament',
    `${TEXT}${Q}(?:は|が)[^。]{0,24}?(?:国会|議会)(?:に|へ)(?<head>提出|送|諮|はか|かけ|上程|付託|回)(?=さ?れ|ら)(?!(?:さ?れ|ら)(?:なければ|ねば|るべき|るもの))(?!れ(?:た|て)[^。]{0,30}(?:承認|可決))`,
    { body: 'parliament', form: 'future', weight: 0.82 },
  ),
  cue(
    'next-parliament',
    '(?:議会|国会|両院|下院|上院|議員)(?:側)?(?:で|に|へ|側)?の?[^、。]{0,8}?(?:審議|手続き?|承認手続き?|批准手続き?|同意手続き?|採決|審査)に(?<head>移|入|進|回|かけ|付)(?=[るりま]|ら|さ)(?!り?ました|った)',
    { body: 'parliament', form: 'future', weight: 0.8 },
  ),
  cue(
    'to-parliament',
    `${TEXT}[^。]{0,40}?(?:議会|国会|両院)の(?:審議|手続き?|採決)(?:に|へ)(?<head>回る|付される|移る|進む|委ねられる)`,
    {
      body: 'parliament',
      form: 'future',
      weight: 0.8,
    },
  ),
  cue(
    'remains-parliament',
    '(?:残る|残された|あと)(?:の)?は、?[^。]{0,24}?(?:議会|国会|上院|下院|両院|参院)[^、。]{0,6}?(?:の|による)(?<head>承認|同意|批准|可決|採決)',
    { body: 'parliament', form: 'future', weight: 0.84 },
  ),
  cue('no-vote', '(?:同意|承認|批准)[^。]{0,20}?(?<head>採決|表決)(?=し(?:な|ませ)|され(?:な|ず)|に至)', {
    body: 'parliament',
    form: 'negative',
    weight: 0.82,
  }),
  cue(
    'voted-down',
    '(?:承認|批准|同意|協定|条約|議定書)(?:案|議案)?[^。]{0,20}?(?<head>否決|廃案|不承認)(?=さ?れた|し[た、]|とな[っり]|にな[っり]|。|$)',
    {
      body: 'parliament',
      form: 'negative',
      weight: 0.85,
    },
  ),
  cue(
    'ask-approval',
    '承認(?=を求める(?:議案|件(?![^。]{0,60}(?:承認|可決|議決))|案|方針|予定)|(?<=提出し(?:て)?、(?:国会(?:の|に))?承認)を求め)',
    {
      body: 'parliament',
      form: 'future',
      weight: 0.82,
    },
  ),
  cue(
    'to-be-tabled',
    `(?:${TEXT}${Q}(?:の(?:承認案|批准案|承認案件|承認議案))?|承認案|批准案|承認案件|承認議案|批准法案)を[^。]{0,20}?(?:国会|議会|会期|本会議|上院|下院|両院)(?:に|へ)(?<head>提出|諮|はか|かけ|上程|付議|出|送付|送|持ち込)(?=[すしるりすけさっれん、。]|$)(?!し、[^。]{0,30}(?:承認|可決))`,
    { body: 'parliament', form: 'future', weight: 0.82 },
  ),
  cue(
    'tabling',
    '(?:国会|議会|会期|両院|上院|下院)(?:に|へ)[^、。]{0,16}?(?:承認案|批准案|承認案件|批准法案|承認議案|同意案)(?:を|が)[^、。]{0,10}?(?<head>提出|出(?=[すしさ])|上程|諮|かけ|付議)(?!し、[^。]{0,30}(?:承認|可決))',
    { body: 'parliament', form: 'future', weight: 0.9 },
  ),
  cue('bill-tabled', '(?:承認案|批准案|承認議案|同意案)(?:が|を)[^、。]{0,16}(?<head>提出)', {
    body: 'parliament',
    form: 'future',
    weight: 0.8,
  }),
];
