// What follows a Japanese verb's ending and decides how it is meant: 〜たとの報道, 〜する方針, 〜したとみられる.

import type { Form } from '../../language.js';

/** 引き上げる共同声明に署名した: the paper that says so makes it so. */
const RESOLVED =
  /^(?:こと[にをで])?(?:[^、。]{0,6}の)?(?:共同声明|共同文書|共同宣言|文書|宣言|決議|議定書|覚書|合意書|合意文書|取り?決め|交換公文|書簡)(?:が[^。]{0,12}?|[^、。]{0,8}?|に[^、。]{0,12}?\d日、[^、。]{0,12}?)(?:署名|発表|発出|まとめ|採択|調印|交わ|交換)(?!する|へ|す[。こ予])/u;
/** 更新する署名を交わした. */
const SIGNED_FOR = /^(?:ための|ことで)?(?:文書へ?の|覚書へ?の|議定書へ?の)?署名を(?:交わ|行っ|済ま|終え)/u;
/** 更新する文書に署名する. */
const WILL_RESOLVE = /^(?:[^、。]{0,6}の)?(?:共同声明|共同文書|文書|覚書|協定)[^、。]{0,8}?(?:署名|発表|調印)(?:する|へ|します)/u;
/** What may stand between 〜た and the noun that it describes is nothing: these are no such nouns. */
const AFTER_PAST =
  /^(?:こと|事実|の(?:は|が|を|に|で|も|ち|だ|[、。]|$)|と|が|ものの|もの|ため|為|ところ|とき|時|ばかり|ほか|一方|けれど|し[、。]|から|まま|そう|よう|わけ|ん|[、。」』()!?\s〜~-]|$|直後|矢先|段階|結果|形|格好|中で|なか|同日|ことし)/u;
const HEARSAY_AFTER =
  /^(?:と(?:み|見|さ(?!れる(?:協定|条約))|の(?:見方|観測|情報|うわさ|噂|報道|指摘|話|説|憶測)|する(?:見方|報道|情報|投稿)|(?:一部で)?(?:報じられ|伝えられ|報道され|取り沙汰|噂|うわさ))|という(?=[。」\s]|$|投稿|うわさ|噂|話|情報|報道|書き込み|説|の(?:は|も)(?:誤|早|デマ))|とも|って(?:聞|話|いう|噂)|模様|もよう|可能性|疑い|はず|とか|か(?:どうか)?(?:[、。\s」は]|$)|のか|のでは)/u;
/** 交渉に入った形跡はない. */
const NO_TRACE =
  /^とは?も?聞(?:かな|きませ|いてい?な|いてい?ませ|いており)|^(?:形跡|事実|様子|記録|例|(?:との|という)(?:発表|連絡|事実|話|報道|情報|知らせ|通知|確認))(?:は|も)(?:、[^。]{1,14}?、?)?[^、。]{0,10}?(?:な(?=[いくか])|あり(?:ま|得)|ござい|(?:出て|届いて|聞いて|伝わって|受けて)い?(?:な|ま|お))/u;
const IF_AFTER = /^(?:場合|ら|としても|とすれば|とき(?:に)?(?:は)?、?(?=初め)|あかつき|暁|かどうか|か否か|ければ)/u;

/** 脱退する考えはない, 中止することは考えていない, 開く条件が整っていない. */
const NO_PLAN =
  /^の(?:は|が)(?:まだ|ずっと|当分|その|だいぶ|もっと)?(?:先|後)(?:だ|で|に|の)|^(?:予定|考え|方針|意向|意図|意思|意志|計画|つもり|用意|条件|環境|状況|理由|必要|気|こと)(?:(?:は|も|など|が)(?:、[^、。はが]{1,12}こと(?:は|も))?[^、。はがを]{0,10}?)?(?:な(?:い|く|かった)|あり(?:ません|ませ)|ございません|(?:て|で)い?(?:ない|ません)|ておりません|なかった)/u;

const PLAN_AFTER =
  /^(?:予定|見通し|見込み|見込|方針|運び|方向|計画|考え|こと(?:も|を)[^。]{0,14}(?:盛り込|書き込|明記|うた)|意向|構え|段取り|つもり|はず|べく|見通|手はず|準備|約束|決意|姿勢|目標|狙い|意欲|手続きに入|こと(?:を|で|に|が|は|と)[^。]{0,10}?(?:合意|一致|決|確認|申し合わせ|約束|目指|めざ|表明|発表|なる|なり|なっ|し(?:た|て|、)|期す|目標に|掲げ)|よう(?:に)?[^。]{0,20}(?:合意|一致|申し合わせ|確認|調整|準備|努め|急|めざ|目指|約束|指示|命じ|申し渡)|と(?:の(?:見通し|考え|方針|意向|見込み|認識))|と[^。]{0,24}?(?:発表|表明|述べ|語|演説|明らか|説明|強調|宣言|通告|通知|約束|話|し(?:た|て)|見通し|答弁|伝え(?!られ)|確認)|ために?、?(?:調整|準備)|ところ|という(?:計画|方針|予定))/u;
const MAYBE_AFTER =
  /^(?:よう(?:に)?、?[^。]{0,30}?(?:迫|求め|要求|要請|促|呼びか|働きか|訴え|申し入れ)|可能性|恐れ|おそれ|懸念|危険|公算|(?:方向|計画|案)(?:で|を)[^。]{0,4}検討|こと(?:を|も|が)[^、。]{0,6}?(?:検討|模索|打診|提案|要請|取り沙汰|望(?=[むんみ])|求め)|案|と(?:ささやか|噂|うわさ|取り沙汰)|との(?:見方|観測|うわさ|噂|情報|懸念|指摘|説|憶測|臆測|報道)|とみ|と見ら|とされ|か(?:も)?(?:[。、」\s]|$)|か(?:注目|焦点)|のでは|のか|とも|話(?:が|も)[^、。]{0,8}?(?:持ち上が|出て|浮上|ある|あり)|という(?=[。」]|$|うわさ|噂|話|情報|報道|見方|観測)|と(?:報じ|一部)|見方|観測)/u;
const INFINITIVE_AFTER =
  /^(?:の(?!は(?:20|\d|来|今|早))|ため|際|には|まで|場合|とき|時(?!期は)|とともに|前|必要|条件|か(?:どうか|否か)|こと|よう|と(?=[、\s]|$)|上で|うえで|ほど|かぎり|限り|べき|ごと|たび|後|もの|わけ|に(?:は|あた|当た|際|先立|足))/u;
const FINITE_AFTER =
  /^(?:[。」』)!\s]|$|の(?:だ|です|である)|が[、\s]|が$|一方|ものの|けれど|し[、]|ほか|見|から、|の(?:は|が))/u;

/** EPAを結ぶのは日本が初めて: how often it has been tells nothing new. */
const RECURS = /^のは?、?[^。]{0,50}?(?:初めて|\d+(?:回目|例目|番目|[カか]国目)|ぶり|以来)/u;
/** A date right before the cue: 9月5日に発効する協定, 7月の署名後. */
export const DATED =
  /(?:\d[日月年]|昨年|去年|今年|来年|先月|来月|今月|きょう|あす)(?:末|中|ごろ|頃|半ば)?(?:に|の|から|、)?(?:[^、。]{0,18})$/u;
/** The same without a comma, and not of what is to come. */
const JUST_DATED = /(?<!来年|来年の?\d{1,2}|来)(?:\d[日月年]|昨年|去年|先月)(?:末|中|ごろ|頃|半ば)?(?:に|の)?(?:[^、。]{0,14})$/u;
export function afterPast(after: string, left: string, rest: string): Form {
  if (IF_AFTER.test(after)) return 'infinitive';
  if (NO_TRACE.test(after)) return 'negative';
  // た is the past of what it stands before: 署名した後、発効する tells of no signing yet.
  if (/^(?:直?後|あと|のち|際|うえ|上で)/u.test(after))
    return JUST_DATED.test(left)
      ? 'past'
      : (rest ? endsInPast(rest) : /た[。」』)\s!]*$/u.test(after)) && !/^(?:後|あと|のち)も/u.test(after)
        ? 'state'
        : 'infinitive';
  if (HEARSAY_AFTER.test(after)) return reliable(left) && /^という/u.test(after) ? 'past' : 'hearsay';
  return AFTER_PAST.test(after) ? 'past' : 'attributive';
}

/** 「〜という」 after an official source repeats what it said; without one it is hearsay. */
function reliable(left: string): boolean {
  return /(?:省|庁|政府|外相|大臣|首相|大統領府?|国連|事務局|機構|報道官|発表)[^。]{0,20}?(?:によると|によれば|は|が)/u.test(
    left,
  );
}

const SINCE_DAY = /\d[日年月][^、。\d]{0,3}から[^、。]{0,6}$/u;

export function afterNonPast(after: string, left: string): Form {
  if (NO_PLAN.test(after)) return 'negative';
  // 昨年9月から効力を持つ協定: a state since a day; the day tells whether it has come.
  if (SINCE_DAY.test(left) && /^(?!予定|見通し|見込み|こと|よう|ため|方針)[\p{Script=Han}\p{Script=Katakana}「A-Z]/u.test(after))
    return 'state';
  // 批准書をいつ預けるのか.
  if (/(?:いつ|どう|なぜ|誰|どこ|何)[^、。]{0,8}$/u.test(left) && /^(?:の)?か/u.test(after)) return 'infinitive';
  if (RECURS.test(after)) return 'infinitive';
  if (RESOLVED.test(after) || SIGNED_FOR.test(after)) return 'past';
  if (WILL_RESOLVE.test(after)) return 'future';
  if (MAYBE_AFTER.test(after)) return 'possible';
  if (PLAN_AFTER.test(after)) return 'future';
  if (FINITE_AFTER.test(after)) return 'future';
  if (INFINITIVE_AFTER.test(after)) return 'infinitive';
  return DATED.test(left) ? 'future' : 'infinitive';
}

export function endsInPast(rest: string): boolean {
  return /(?:た|だ)[。」』)\s!]*$/u.test(rest) && !/(?:とみられ|可能性|見方)/u.test(rest.slice(-24));
}
