// How a Japanese date is tied to what it dates: 9日に, 9日までに, 9日に予定されていた, 9日、…と発表した.

import type { DateHit } from '../../language.js';

/** A day that leads a report of what somebody said will be: 外務省は1日、協定が9日に発効すると発表した. Declared acts keep it. */
const ANNOUNCED =
  /^、[^。]*(?:[つくぐむぶぬう]|(?<!(?:停止|中断|凍結|破棄|脱退|離脱|終了|撤退|延期|中止|延長|更新|先送り|打ち?切|断念|見送|再開|解除|復帰|凍結)す?)る|ます|予定だ?|見通しだ?|方針だ?|ない)と(?:の[^。、]{1,10})?(?:発表|表明|明らかに|述べ|語っ|説明|強調|報じ|伝え|示し)/u;

/** Of what has been, the day of the announcement is the best there is where no other is named. */
const SAID =
  /^、(?:[^。、]{0,30}で)?(?:分か|わか|明らかにな)(?:っ|り)|^、[^。]*(?:た|だ)(?:こと)?(?:と|を)(?:発表|明らかに|公表)/u;

/** 20日に予定されていた署名, 10日に開く予定だった協議: the day of what was to be. */
const DUE =
  /^(?:に|から|の|には|に[^、。]{1,20}で)?(?:[^、。]{0,12}(?:開催|開く|行う|行われる|開かれる|実施する|署名する|始まる|始める)(?:する|される)?)?(?:を|が)?(?:予定(?:し|され)|予定(?:だっ|であっ)た|計画(?:し|され)てい|見込まれてい|開くはずだっ|行うはずだっ)/u;

/** 12月から2026年9月に延ばした, 来年1月に先送りされた: what was moved, and to when. */
const MOVED = '(?:延期|延ば|遅ら|繰り?下げ|改め|変更|先送り|先延ばし|後ろ倒し|ずれ|持ち越|順延|見直)';
const MOVED_FROM = new RegExp(`^(?:末|中|ごろ|頃|度?前半|度?後半|度|[春夏秋冬])?から[^。]{0,24}?[にへ][^、。]{0,4}${MOVED}`, 'u');
const MOVED_TO = new RegExp(`^(?:末|中|ごろ|頃|度?前半|度?後半|度|[春夏秋冬])?(?:以降)?[にへ](?:と)?${MOVED}`, 'u');

/** 7月1日の開始もお流れ, 12月の会議を取りやめる: the day of what does not come. */
const CALLED_OFF =
  /^の[^、。]{1,40}?(?:会議|会合|会談|サミット|総会|大会)[^、。をは]{0,12}[をは][^、。]{0,4}?(?:取り?やめ|断念|中止|延期|見送)|^の[^、。\d]{1,10}?(?:[もはをが、])?[^、。\d]{0,4}?(?:お流れ|見送|延期|断念|中止|先送り|間に合わ|見合わ|持ち越)/u;

/** 2019年7月2日の条約の批准書: a treaty is known by its year. */
const NAMES =
  /^(?:の[^、。はがを]{0,14}?(?:条約|議定書)|(?!(?:署名|調印|締結|採択|発効|批准|改[正定])の)[\p{Script=Han}]{1,8}(?:条約|議定書|協定))(?!の?(?:署名|調印|締結|採択|発効|批准(?!書)|承認|改正|失効|案))/u;

/** 11月30日限りで終える決定: the day of an end that is told ahead. */
const LAST_DAY =
  /^末?(?:限り|いっぱい|の(?:期限|満了|到来)|をもって)(?:で|に|をもって)?[^、。]{0,6}?(?:終え|終わらせ|終わ|打ち?切|終了す|終了させ|満了す|失効す|閉じ)(?=る)/u;

/** 10月7日の攻撃, 6日の地震: what happens in the world and is no step of an agreement. */
const HAPPENED =
  /^の(?:[^、。\d]{0,8}?)(?:選挙|クーデター|侵攻|攻撃|襲撃|テロ|爆発|地震|震災|津波|土砂崩れ|洪水|水害|豪雨|台風|噴火|火災|山火事|墜落|脱線|事故|災害|停電|スト(?!リ|ラ|ー|ッ))/u;

/** In: a sentence and where a date stands in it. Out: how the date is tied to what it dates. */
export function linkOf(text: string, start: number, end: number): DateHit['link'] {
  const after = text.slice(end, end + 80);
  // Of two clocks the first counts: 25日(日本時間26日).
  if (
    /\d日[^。()]{0,14}\((?:(?:日本|現地|米東部|欧州)時間(?:の|同|では)?|[^()\d、。]{2,8}では)$/u.test(
      text.slice(Math.max(0, start - 20), start),
    )
  )
    return 'other';
  // 協定(2022年2月21日、メキシコ市)を承認する: where and when the text was signed.
  if (/^、[\p{Script=Han}\p{Script=Katakana}ー]{2,12}\)(?=[のをにが])/u.test(after)) return 'other';
  if (HAPPENED.test(after)) return 'other';
  if (LAST_DAY.test(after)) return 'due';
  if (NAMES.test(after) && /\d{4}年/u.test(text.slice(start, end))) return 'other';
  if (MOVED_FROM.test(after)) return 'other';
  if (MOVED_TO.test(after)) return 'due';
  if (CALLED_OFF.test(after)) return 'other';
  // 2021年9月から動いている協定の改正交渉.
  if (
    /^(?:以来|以降|より前|以前|から(?:続く|(?:動い|続い|進ん|働い)て(?=い))|から[^、。]{0,10}[てで]き(?=た|て|まし))/u.test(after)
  )
    return 'since';
  if (/^(?:末|中|ごろ|頃)?までに/u.test(after) || text.slice(start, end).endsWith('年内')) return 'by';
  // 有効期間は2026年3月31日までである: its last day is what is told.
  if (
    /^まで(?:だ|です|である|とする|。|$)/u.test(after) &&
    /(?:期間|期限)は、?[^、。]{0,6}$/u.test(text.slice(Math.max(0, start - 16), start))
  )
    return 'at';
  if (/^(?:末|中|ごろ|頃)?まで/u.test(after)) return 'until';
  if (/^(?:時点|現在|付(?:け)?の(?!書簡|公文|通告|文書|覚書|口上書)|版|度予算|度当初|生まれ|更新\)|号|の時点)/u.test(after))
    return 'other';
  // 3月には早期の発効をめざすことを申し合わせていた.
  if (/^には[^。]{0,60}?(?:ことを|ことで|よう)[^、。]{0,8}?(?:申し合わせ|確認し|合意し|一致し|約束し|決め)[てた]/u.test(after))
    return 'other';
  if (DUE.test(after)) return 'due';
  if (ANNOUNCED.test(after)) return 'other';
  return SAID.test(after) ? 'said' : 'at';
}
