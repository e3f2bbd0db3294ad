// Japanese cues of meetings and occasions.

import type { Status } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { cue, topic, MEETINGS, TREATY_BODY, after, Q, SESSION } from './words.js';

export const meetings: Readonly<Record<Extract<Status, 'scheduled' | 'held'>, readonly Cue[]>> = {
  scheduled: [
    cue(
      'decided-to-convene',
      '(?<head>決定|決め|決ま|合意)(?<=(?:開催する|開く|招集する|開催)(?:こと)?(?:を|で|が)(?:正式に|全会一致で)?(?:決定|決め|決ま|合意))(?=[しさたてっり])',
      { ...topic, kinds: ['occasion'], weight: 0.8 },
    ),
  ],
  held: [
    cue(
      'numbered',
      '(?:初会合|(?:第\\d+回|次回|[1-9]回目)の?(?:会[合議]|協議|対話))[」』)]?(?:は|を|が|も)[^。]{0,30}?(?<head>開催|開(?=[いかきく])|行わ|行い|行っ|行う|持た|終え|終わ)',
      { ...topic, kinds: MEETINGS, weight: 0.9 },
    ),
    cue(
      'held-numbered',
      '(?<head>開(?=[いかき])|開催|行わ|持(?=たれ))(?=(?:し|され|かれ|れ|い)?た[^、。はがを]{0,8}?(?:初会合|第\\d+回(?:の)?(?:会[合議]|協議|対話)?))',
      { ...topic, kinds: ['dialogue', 'occasion'], weight: 0.9 },
    ),
    cue(
      'next-time',
      `(?<head>次回)(?:の(?:会合|会議|協議|対話|開催))?(?:は|を)[^。]{0,20}?(?:(?:\\d|来|再来|秋|春|夏|冬)[^。]{0,16}?(?:で|に|予定|開)|(?:で|に)(?:開|行))`,
      {
        ...topic,
        kinds: [...MEETINGS, 'partnership'],
        form: 'future',
        weight: 0.8,
      },
    ),
    cue(
      'treaty-body',
      `${TREATY_BODY}(?:の)?(?:第\\d+回)?(?:会合|会議)?[」』)]?(?:を|が|は)[^。]{0,40}?(?<head>開(?=[いかきく])|開催|行わ|行っ|持(?=た|ち|っ)|終え|閉幕)`,
      {
        ...topic,
        kinds: [...MEETINGS, 'agreement', 'partnership', 'memorandum'],
        weight: 0.8,
      },
    ),
    cue(
      'headline-day',
      `${SESSION}[」』)]?(?:、|は|を)[^。]{0,10}?(?:\\d日|来週|来月|あす|\\d月)(?:に|、)?[\\p{Script=Han}\\p{Script=Katakana}ー]{1,8}(?<head>で)(?=$|\\s)`,
      { ...topic, kinds: MEETINGS, form: 'future', weight: 0.76 },
    ),
    cue('date-set', '(?:日程|期日|開催日|開幕日|会期)(?:が|は)[^、。]{0,16}?\\d日(?:から|に)(?<head>決ま|固ま|内定|設定|確定)', {
      ...topic,
      kinds: MEETINGS,
      form: 'future',
      weight: 0.8,
    }),
    cue('there-was', `${SESSION}[」』)]?(?:が|は)[^。]{0,24}?(?:で|に)(?:、)?(?<head>あ)(?=った|り、|りま)`, {
      ...topic,
      kinds: MEETINGS,
      weight: 0.76,
    }),
    cue(
      'gather',
      `(?:${SESSION}|大会|博覧会|会議)[」』)]?(?:に|で|へ|の)[^、。]{0,24}?(?<head>集ま|集っ|参集|つど|勢ぞろい|膝を突き合わ|向き合|対座|臨ん)`,
      {
        ...topic,
        kinds: MEETINGS,
        weight: 0.74,
      },
    ),
    cue(
      'wound-up',
      `(?:${SESSION}|大会|博覧会|会議|会期|日程)[」』)]?(?:が|は|を)(?:\\d{1,2}日、)?[^、。]{0,18}?(?<head>幕を閉じ|閉じ(?=[たて])|閉会|全日程を終え|日程を終え|終幕|散会|終了|終わ|終え)(?=[たてしっり、る。]|$)`,
      {
        ...topic,
        kinds: MEETINGS,
        weight: 0.78,
      },
    ),
    cue(
      'opening-of',
      `(?:${SESSION}|大会|博覧会|会議)[」』)]?の(?:開会|閉会|開幕|閉幕)(?:を(?<head>宣言|告げ)|式(?:典)?(?:が|で|に|を)[^、。]{0,12}?(?<head2>演説|あいさつ|挨拶|行わ|開か|出席|宣言))`,
      { ...topic, kinds: MEETINGS, weight: 0.78 },
    ),
    cue('rounds-off', `(?:${SESSION}|大会|博覧会|会議)[」』)]?を[^、。]{0,10}?(?<head>締めくく|しめくく|閉じ)(?=[っりたて])`, {
      ...topic,
      kinds: MEETINGS,
      weight: 0.8,
    }),
    cue('come-true', `${SESSION}[」』)]?(?:が|は|、)[^。]{0,16}?(?<head>実現)`, { ...topic, kinds: MEETINGS, weight: 0.8 }),
    cue('meet', '(?:閣僚|大臣|次官|外相|防衛相|高官|局長|首脳)[^。]{0,20}?(?<head>顔を合わせ|一堂に会|顔をそろえ)', {
      ...topic,
      kinds: MEETINGS,
      weight: 0.78,
    }),
    cue('meet-at', '(?:2プラス2|2\\+2|対話|協議|会合)」?で(?:は)?(?<head>会談|協議|会見)', {
      ...topic,
      kinds: MEETINGS,
      weight: 0.8,
    }),
    cue('views', `${SESSION}」?で(?:は)?[^。]{0,24}?意見を(?<head>交わ|交換)(?=[しさ])`, {
      ...topic,
      kinds: MEETINGS,
      weight: 0.74,
    }),
    cue('agenda', `(?<head>${SESSION})[」』)]?\\((?=[^()]{0,6}\\d{1,2}(?:時|:\\d\\d))`, {
      ...topic,
      kinds: MEETINGS,
      form: 'future',
      weight: 0.76,
    }),
    cue(
      'on-the-way',
      `${SESSION}[」』)]?に(?:出席する|出る|臨む|参加する)ため、?[^。]{0,24}?(?<head>向か|訪れ|訪問)(?=う|います|る|す|します)`,
      {
        ...topic,
        kinds: MEETINGS,
        form: 'future',
        weight: 0.78,
      },
    ),
    cue('attend', `(?:会合|会議|サミット|対話|協議|2プラス2|2\\+2|フォーラム)${Q}に(?:は)?(?:も)?(?<head>出席|参加|臨)(?!者)`, {
      ...topic,
      kinds: MEETINGS,
      weight: 0.75,
    }),
    cue(
      'hold',
      `${after(`${SESSION}(?!で(?:行|採))[^。]{0,36}`, '開催|開(?=[いかきく])|催(?=[しさ])|行わ|行い|行っ|行う|実施|持た')}(?!国|地|れた(?:懸念|疑念|関心|印象)|し(?:てい)?る(?:の)?は)`,
      {
        ...topic,
        kinds: MEETINGS,
        weight: 0.85,
      },
    ),
    cue(
      'leaders-meet',
      '(?:首脳|閣僚|外相|防衛相|国防相|大臣|運営委員会|合同委員会)[^、。]{0,20}?(?<!テレビ|電話|オンライン|電話で)(?:会合|会談|会議|協議|委員会)[^。]{0,24}?(?<head>開催|開(?=[いかき])|行わ|行っ|実施)',
      { ...topic, kinds: [...MEETINGS, 'programme', 'partnership'], weight: 0.8 },
    ),
    cue(
      'held-session',
      `(?<head>開(?=[いかき])|開催|行っ|行わ|一堂に会|顔をそろえ|持(?=たれ))(?=(?:れ|し|い|かれ|され)?た[^、。はがを]{0,8}?(?:政府間の|初の|初めての)?(?:第\\d+回|初会合|${SESSION}))`,
      {
        ...topic,
        kinds: ['dialogue', 'occasion'],
        weight: 0.82,
      },
    ),
    cue(
      'open-close',
      `(?:${SESSION}|博覧会|万博|園芸博|EXPO|映画祭|大会|展|フェア)[^。]{0,32}?(?<head>開幕|閉幕|幕を(?:開け|閉じ))`,
      {
        ...topic,
        kinds: ['occasion', 'dialogue'],
        weight: 0.8,
      },
    ),
    cue(
      'occasion-starts',
      '(?:博覧会|園芸博|万博|大会|映画祭|EXPO|フェア|見本市|展示会|サミット)[」』)]?(?:が|は)[^、。]{0,16}?(?<head>始ま|開か|スタート|幕開け)(?=[るりっれ。、]|$)',
      {
        ...topic,
        kinds: ['occasion'],
        weight: 0.8,
      },
    ),
    cue('session-starts', `${SESSION}[」』)]?(?:が|は)[^。]{0,16}?(?<head>始ま|スタート)`, {
      ...topic,
      kinds: MEETINGS,
      weight: 0.8,
    }),
    cue('result-note', `${SESSION}[」』]?(?:の開催)?\\((?<head>結果|概要|結果概要)\\)`, {
      ...topic,
      kinds: MEETINGS,
      form: 'past',
      weight: 0.85,
    }),
  ],
};
