// Japanese predicates: from the letters after a cue to its form. The ending decides; what has no ending is a noun.

import type { Form } from '../../language.js';
import { doneBySaying, JOINS } from './declared.js';
import { afterNonPast, afterPast, DATED, endsInPast } from './after.js';

const CEREMONY = /^式/u;
/** 起工式でハンマーを振るった, 署名式に首相が立ち会った. */
const CEREMONY_TOLD =
  /^式(?:典)?(?:で(?:は)?、?[^。]{0,40}?(?:あいさつし|挨拶し|述べ|語っ|強調し|振る|押し|切っ)|に(?:は)?、?[^。]{0,40}?(?:出席し|立ち会|参列し|駆け付け|駆けつけ|集まっ|集まり|臨ん|列席し|同席し))(?=[たてい、まっ])/u;
/** Verbs that carry a noun: 署名を行う, 承認を得る, 発効に至る. Their own ending is the cue's. */
const LIGHT =
  /^(?:の(?:記念)?(?:式典|催し|儀式)(?:が|を)[^、。]{0,8}?(?:あ(?=っ)|行(?=[いうっわ])|開(?=[いかき])|営ま|催)|(?:を|は|も|が)(?:まだ|いまだ|正式に)?(?=し(?:て|な|ま|た)|され|せず|でき)|を見(?=[たず、]|て(?!い))|が、?(?:[^、。がは]{0,14}、){0,2}[^、。がは]{0,16}?(?:行わ|執り行わ|開か|成立|完了し|あ(?=った|りました))|式(?:が|は|を)[^。]{0,30}?(?:開(?=[かきくい])|開催|執り行わ|行わ|行|終え|(?<=[でがに])あ(?=り、|った|りまし))|は(?:[^。]{0,14}\d日、)?[^、。がを]{0,14}?(?:行わ|行(?=[いうっ]))|(?:の)?(?:式|案|書|手続き?|作業|段取り|判定|認定|評価|結論)?(?:を|が|は|も)(?:[^、。をがはに]{1,8}に)?[^、。をがはに]{0,10}?(?:得|与え|行な|行|了(?=[しせすえ])|成し遂げ|整(?=[っいえ])|終え|終わ|終了|済ま|済|完了|実現|果た|取り付け|取りつけ|示(?=[しさ])|実施|受け(?!入|取|付)|取得|成立|下り|下(?=[しさ])|交わさ|交わ|なさ|いただ|頂)|(?:の日|の時|当日)?(?:を|が)?迎(?=え)|(?:と|に)な(?=[っりる])|(?:に|と)し(?=た|、)|とさ(?=れた(?:[。、」後のまき]|$)|れ、)|が(?:正式に|[^、。がを]{0,12}?[日月年夜朝]に)?(?:発表|公表|宣言|告示|告知)(?=され(?:た|て|、|まし))|(?:状態)?に(?:入(?=[っり])|陥(?=[っり]))|(?:に|には|にまで|にも)[^、。をがは]{0,4}?(?:至|達|追い込|踏み切|こぎ着け|こぎつけ|漕ぎ着け))/u;

/** 署名の受け付けが始まり, 署名が始まった, 署名のため開放され: what may be signed has signatories from its first day on. */
const OPENED =
  /^(?:(?:の?受け?付け?)?が(?:[^、。がを]{0,12}?[日月年]に)?始(?=ま[っりる])|のため(?:に)?、?(?:[^、。がを]{0,12}?で)?開放(?=さ))/u;

/** A particle or a word border right after the cue: it stands as a noun. */
const UNBOUND = /^(?:[をにがはのへとやも]|で(?!き)|から|まで|より|など|なんて|について|$|[\s、。」』)("「:・!?])/u;

const MAYBE =
  /^[ぁ-ん]{0,6}?(?:のでは(?:ないか|ない(?:か|だろう))|かもしれ|かも知れ|だろう|であろう|でしょう|そう(?:だ|です|に|な)|らしい|もよう|模様|よう(?:だ|です|で、)|うる|得る|かねない)/u;
const IF = /^[ぁ-ん]{0,4}?(?:れば|たら|だら|なら(?!ない|ず)|ても|(?<=ん)でも)/u;
/** Duties: しなければならない, せざるを得ない, する必要がある. */
const DUTY = /^[ぁ-ん]{0,4}?(?:なければ|なきゃ|ねば|ざるを|べき)/u;
const NOT =
  /^[ぁ-ん]{0,8}?(?:ないまま|ない|なかっ|なく|なし(?=[、。」\s]|$)|ません|らず|せず|れず|おらず|えず|わず|ず(?=[、。にと]|$)|ぬまま|わけでは|訳では|とは限|はず(?:が|は)ない|こと(?:は|も)な|気配はない)/u;
/** 批准していない米国. A noun for what is meant or known of it takes nothing for granted: 更新しない方針. */
const TAKEN_FOR_GRANTED =
  /^よう(?:に)?[^。]{0,6}(?:求|要請|要望|訴え|促|呼び|働き)|^(?!方針|考え|意向|構え|見通し|見込み|姿勢|立場|状態|状況|模様|段階|旨)[\p{Script=Han}\p{Script=Katakana}]/u;
/** Not 続けるつもりだ, 始まるはずだ. */
const PAST =
  /^(?![ぁ-ん]{0,2}?[るうくすむつぶぐぬ](?:つもり|はず|わけ|もの|ほど|だけ|ところ))(?:(?![とをにがはへの])[ぁ-ん]){0,6}?(?:た|だ)(?![いくらりめけろせ])/u;
const STATE = /^(?:(?![とをにがはへ])[ぁ-ん]){0,4}?(?:て|で)(?:い|お)(?:る|ます|り|ります)/u;
/** 効力を持つに至っていない: the verb that follows decides. */
const REACHING = /^[ぁ-ん]{0,4}?(?:る|つ|う|す)(?:に(?:は|も|まで)?至|ように(?=な[っりる]))/u;
const WANT = /^[ぁ-ん]{0,4}?(?:たい|たく|(?<![るいた])よう)(?=と|考え|意向|方針|[。、」]|$)/u;
const ONGOING = /^[ぁ-ん]{0,4}?つつ/u;
const NONPAST = /^[ぁ-ん]{0,4}?(?:る|す(?![るれ])|う|く(?![るれ])|ぐ|つ|ぬ|ぶ|む)(?![ぁ-ん]*(?:れば|まで))/u;
const CONTINUED =
  /^(?![ぁ-ん]{0,3}[るむうくすつぶぐぬ]ため(?:[、,]|$))(?:[ぁ-ん]{0,3}?(?:し|れ|せ|り|み|び|ち|い|え|き|ぎ|じ|け|げ|め|べ|て|んで|いで)|(?<=[ぁ-ん]))(?:[、,]|$)/u;

/** 手続きが済めば、協定は: what follows comes only then. */
const UNDER_CONDITION = /(?:[えけせてねめれべげ]ば|たら|次第)、?[^、。]{0,12}$/u;
/** 署名し帰国した: the stem joined to what comes next without a comma. */
const JOINED = /^(?:され|し)(?=[\d「\p{Script=Katakana}]|(?!次第|難|得|終|直|合|続|切|始|出)\p{Script=Han})/u;
/** What a saying holds stands in the present: 操業できなくなると、加盟国に通知した. */
const SAID_AHEAD =
  /^[^。「」]{0,60}?(?:[るうくすつむぶ]|ない)(?:こと(?:を|が)|と)、?[^。]{0,24}?(?:発表|通知|表明|述べ|説明|明らか|確認|決め|合意)/u;
/** A past date right before a noun: 昨年8月署名の協定. */
const DATED_NOUN = /(?<!来年の?\d{0,2}|来|再来)(?:\d[日月年]|昨年|去年|先月)(?:末|中|に)?$/u;
/** A month and no day right before the word, not said to be past. */
const COMING_MONTH = /(?<!(?:昨|去|同|\d)年の?)(?<!\d)\d{1,2}月(?:末|中|上旬|中旬|下旬)?に(?:も)?$/u;
/** Words in the clause that put it in the past whatever follows. */
const LONG_AGO =
  /(?:昨年|去年|一昨年|おととし|先月|先週|昨日|きのう|昨[秋夏春冬]|前年|既に|すでに|(?:19|20)\d\d年(?!度?(?:末|中|まで)))/u;

/** Nouns that presuppose the event once it is dated: 7月の署名後. Undated they may speak of what will be: 発効後は. */
const AFTERWARDS = /^(?:後|以降|直後|を経(?!て(?:から)?発効))/u;
/** 発効から1年がたった, 署名からは10カ月足らず, 署名してから、ほぼ1年. Not 発効から30日後に, 発効から5年間. */
const SINCE =
  /^からは?、?(?:約|丸|まる|ちょうど|間もなく|ほぼ|わずか|きっかり){0,2}(?:\d+|[一二三四五六七八九十]{1,3}|数)(?:年|[カかヵケヶ]月|日|週間)(?:半|\d+[カかヵケヶ]月)?(?:(?:余り|あまり|余|足らず|弱|強|ほど)(?!後|以内|間)|。|$|が|を(?:経|迎)|の節目|ぶり|、|たっ|で|に(?=な)|と(?=な))/u;
/** Nouns whose event is the ground of what is told: 発効に伴い, 大筋合意を受け. */
const GROUNDS =
  /^(?:式)?(?:以来|に(?:伴|続い|基づ|よって|より|合わせ(?:て|、))|を(?:受け(?!る|付|取|入)|踏まえ|機に|契機|祝|歓迎))/u;

const TO_COME = /(?:予定|見通し|見込み|計画|方針)(?:だ|です|である|と(?:い|し)う|。|」|$)/u;

const PUT_ASIDE =
  /^[、 ][^。]{0,10}?(?:持ち越|先送り|先延ばし|見送|延期|中止|断念|白紙|難航|暗雲|困難|遅れ|遠のく|回避|せず|ならず)/u;

/** 署名し、… goes with the predicate that ends the sentence, unless its own clause says when it was. */
function continued(left: string, rest: string): Form {
  // 批准が済めば効力が生じ、….
  if (UNDER_CONDITION.test(left)) return 'infinitive';
  // 「17日に満了し、操業できなくなると通知した」: what is said ahead is not past because the saying is.
  if (SAID_AHEAD.test(rest) && /\d[日年月][^、。]{0,18}$/u.test(left)) return 'state';
  if (LONG_AGO.test(left)) return 'past';
  const ending = rest.replace(/[。」』)\s!]+$/u, '').slice(-24);
  const ahead =
    /(?:予定|見通し|見込み|方針|運び|計画|意向|考え|決まり|手はず|段取り)(?:だ|です|である|を(?:示し|固め|決め|表明し)た)?$/u.test(
      ending,
    ) || /(?:する|させる|なる|める|す|ます)こと(?:で|を|に)[^、。]{0,8}$/u.test(ending);
  // A day or a year of its own tells by itself whether it has been.
  if (ahead) return /(?:\d日|\d年|元年)[^、。]{0,18}$/u.test(left) ? 'state' : 'future';
  if (endsInPast(rest)) return 'past';
  // 期限が切れ、漁船は離れている; 終了を通告し、争うのではないか.
  if (/[てで](?:い|お)(?:る|ます|ります)$/u.test(ending)) return 'past';
  if (/(?:のでは(?:ないか)?|かもしれない|可能性がある|恐れがある)$/u.test(ending)) return 'possible';
  // 通告を済ませ、9月の発効をめざす: what is aimed at may bring the rest with it.
  return /(?:めざす|目指す|急ぐ|見込む|図る|構え|たい|ます)$/u.test(ending) && !DATED.test(left) ? 'infinitive' : 'state';
}

function bound(polite: string, left: string, rest: string, headline: boolean): Form | undefined {
  // 出席いたします is 出席します.
  const tail = polite.replace(/^いたし/u, 'し');
  if (MAYBE.test(tail)) return PAST.test(tail) ? 'hearsay' : 'possible';
  if (DUTY.test(tail)) return 'infinitive';
  if (IF.test(tail)) return 'infinitive';
  const not = NOT.exec(tail);
  // まだ批准していない米国 takes it for granted; only what the sentence itself denies is news.
  if (not) return !not[0].endsWith('ず') && TAKEN_FOR_GRANTED.test(tail.slice(not[0].length)) ? 'infinitive' : 'negative';
  const reaching = REACHING.exec(tail);
  if (reaching) return bound(tail.slice(reaching[0].length), left, rest, headline);
  if (WANT.test(tail)) return 'future';
  if (SINCE.test(tail.replace(/^[ぁ-ん]{0,2}?[てで](?=から)/u, ''))) return 'past';
  // 同意が済んでから: not before it.
  const until = /^[ぁ-ん]{0,2}?(?:て|で)から(?!も)(?!約?\d)/u.exec(tail);
  if (until && !DATED.test(left))
    return /^(?:だ|です|。|$|とな|にな)/u.test(tail.slice(until[0].length)) ? 'future' : 'infinitive';
  const past = PAST.exec(tail);
  if (past) return afterPast(tail.slice(past[0].length), left, rest);
  const state = STATE.exec(tail);
  if (state) return /^[\p{Script=Han}\p{Script=Katakana}「]/u.test(tail.slice(state[0].length)) ? 'attributive' : 'state';
  if (ONGOING.test(tail)) return 'progressive';
  if (CONTINUED.test(tail)) return continued(left, rest);
  // 結んでから1年になる.
  if (/^(?:して|れて|んで|いて)(?:から|以来)/u.test(tail))
    return DATED.test(left) || SINCE.test(tail.replace(/^(?:して|れて|んで|いて)/u, '')) ? 'past' : 'infinitive';
  // 裁可を得て成立した, 署名して帰国した: goes with the predicate that ends the sentence.
  const joint =
    /^[ぁ-ん]{0,3}?(?:して|えて|けて|って|んで|れて|得て|(?<![ぁ-ん])て)(?=[\p{Script=Han}\p{Script=Katakana}「])/u.exec(tail);
  if (joint) {
    const tied = continued(left, rest || tail.slice(joint[0].length));
    return tied === 'state' ? 'infinitive' : tied;
  }
  // 批准し50カ国に, 署名し同日発効した.
  if (JOINED.test(tail)) return continued(left, rest || tail.slice(1));
  const plain = NONPAST.exec(tail);
  // 「対話をオタワで開く」: a headline tells the news in the present; する it leaves to plans.
  if (
    plain &&
    headline &&
    !/^(?:す|される|[ぁ-ん]{0,2}ます)/u.test(tail) &&
    /^(?:$|[\s。」!])/u.test(tail.slice(plain[0].length))
  )
    return 'present';
  if (plain) return afterNonPast(tail.slice(plain[0].length), left);
  return /^[ぁ-ん]{0,3}?ます(?:[。」!\s]|$|が)/u.test(tail) ? 'future' : undefined;
}

/** What a headline says has come to be: 計画が中止に. Not 来月署名に. */
const ENDED_UP = /(?:中止|停止|延期|凍結|失効|破棄|廃止|中断|打ち切り|解消|終了|白紙|断念|先送り|遅れ)$/u;

function unbound(tail: string, left: string, rest: string, headline: boolean, word: string): Form {
  // A count of time alone takes the event for granted; with a day it tells when it was.
  if (SINCE.test(tail)) return DATED.test(left) ? 'past' : /を経た/u.test(tail.slice(0, 14)) ? 'attributive' : 'state';
  // 開業に合わせてホテルが完成する予定だ: what is to come has grounds to come.
  if (GROUNDS.test(tail)) return TO_COME.test(tail + rest) ? 'noun' : 'past';
  if (AFTERWARDS.test(tail)) return DATED.test(left) ? 'past' : 'infinitive';
  if (DATED_NOUN.test(left) && /^の[^、。]{0,24}(?:協定|条約|議定書|覚書|取り?決め|文書|ACSA|EPA|FTA|契約)/u.test(tail))
    return 'attributive';
  if (/^へ(?:[\s。」、)!?]|$)/u.test(tail)) return 'future';
  // 送電開始の目標は2031年。
  if (/^の(?:目標|予定|見通し|見込み|計画|目標時期)は[^、。]{0,14}\d/u.test(tail)) return 'future';
  if (/^は[^、。はが]{0,14}\d[日月年度](?:末|ごろ|頃|中|半ば)?の(?:見込み|見通し|予定|計画)/u.test(tail)) return 'future';
  if (/^は[^、。はが]{0,12}\d[日月年](?:のこと)?(?:であっ|である(?!が)|です(?!が))/u.test(tail)) return 'state';
  // 採択は2023年6月。 the day tells whether it has been.
  if (
    /^[はが][^、。はが]{0,12}\d[日月年](?:[。)]|$|(?:のこと)?(?:だった|でした)|だ(?!が)|、[^、。]{1,10}[。)]|、[^。]{0,24}?(?:行った|行われた|行いました)。)/u.test(
      tail,
    )
  )
    return 'state';
  if (/^か(?:[\s。」、)!?]|$)/u.test(tail)) return 'possible';
  // 大統領「10月に着工」: a month alone in a headline is one to come.
  if (headline && COMING_MONTH.test(left) && /^(?:$|[\s。」!])/u.test(tail)) return 'future';
  // 署名、来年に持ち越し.
  if (headline && PUT_ASIDE.test(tail)) return 'noun';
  // 計画が中止に.
  if (headline && /^に(?:$|[\s。」!])/u.test(tail) && ENDED_UP.test(word)) return 'present';
  if (headline && /^(?:$|[\s、。」!()?:])/u.test(tail)) return /^\s*\?/u.test(tail) ? 'possible' : 'present';
  // 1月19日に署名、6月に発効した: as 署名し、.
  if (!headline && /^、/u.test(tail) && /(?:[にをがでは]|日|国会|議会|[上下参衆両]院|閣議)$/u.test(left))
    return continued(left, tail + rest);
  // 署名(6月9日、バクー), (2022年2月21日署名)を, 1974年署名、: the day tells whether it has been.
  if (/^\([^()]{0,16}\d日(?:、[^()]{1,10})?\)/u.test(tail)) return 'state';
  if (/\d[日月年]$/u.test(left) && /^[)、]/u.test(tail)) return 'state';
  // (我が国では国会の承認)を経た後: the bracket closes inside its phrase.
  if (/^\)[をがにへ]/u.test(tail)) return 'noun';
  // 3氏が署名。 tells it in the body, too; the date decides whether it has been.
  if (/^(?:$|[。)/／])/u.test(tail)) return 'state';
  return 'noun';
}

const COPULA = /^(?:だ(?![っけ])|である|です(?!か))/u;
/** 据え付けられた, 結び直した: the second verb of a compound goes with the first. */
function compounded(head: string, tail: string): string {
  const plain = /[ぁ-ん]$/u.test(head) ? tail.replace(/^(?:付|込|終|上|直|始|出|切|合|取|下)(?=[ぁ-ん])/u, '') : tail;
  return plain.replace(
    /^((?:さ?れ|し|せ|[いきちにみりけてめれ])?)(?:始め|終え|終わ|直し|出し|切っ|続け|合[っいえ]|交わし)(?=[たてらりるまな、])/u,
    '$1',
  );
}

/** Form of the word at [start, end) of a clause; `rest` is what follows the clause in its sentence. */
export function form(clause: string, start: number, end: number, headline: boolean, rest: string): Form {
  const left = clause.slice(0, start);
  const word = clause.slice(start, end);
  const whole =
    compounded(clause.slice(start, end), clause.slice(end)) + (clause.slice(end).length < 30 ? rest.slice(0, 30) : '');
  // 「棚上げ」にした; 持ち越しとなった.
  const tail = whole.replace(/^」(?=[にとを])|^[しり](?=(?:と|に)(?:な[っりる]|し[た、]))/u, '');
  if (/未$/u.test(left)) return 'negative';
  // 23日に開かれた起工式には、4カ国の首脳が集まった.
  if (CEREMONY.test(tail) && /(?:開かれた|行われた|催された|営まれた|執り行われた|開いた|行った)[^、。]{0,14}$/u.test(left))
    return 'past';
  if (CEREMONY_TOLD.test(tail)) return 'past';
  if (/^(?:済|ずみ)/u.test(tail)) return 'past';
  // 残るのは議会の同意だが、….
  if (COPULA.test(tail) && /[\p{Script=Han}\p{Script=Katakana}ー]$/u.test(clause.slice(start, end))) return 'noun';
  if (JOINS.test(clause.slice(0, end)) && /^[ぁ-ん]{0,3}?たい(?:と|意向|考え|との|旨)/u.test(tail)) return 'possible';
  if (doneBySaying(clause.slice(0, end), clause.slice(start, end), tail, left, rest)) return 'past';
  const opened = /署名$/u.test(clause.slice(0, end)) ? OPENED.exec(tail) : null;
  const light = opened ?? LIGHT.exec(tail);
  if (light) {
    const tied = tail.slice(light[0].length);
    // 同意を与え、…; 承認を得、….
    const carried = /^(?:[、,]|$)/u.test(tied) ? continued(left, rest || tied) : bound(tied, left, rest, headline);
    if (carried) return carried;
  }
  const verb = /[ぁ-ん]$/u.test(clause.slice(start, end));
  // 交渉の始まりは2024年4月。
  if (verb && /^りは/u.test(tail)) return unbound(tail.slice(1), left, rest, headline, word);
  if (verb && /^(?:[、,]|$)/u.test(tail) && !headline) return continued(left, rest);
  if (UNBOUND.test(tail)) return unbound(tail, left, rest, headline, word);
  return bound(tail, left, rest, headline) ?? unbound(tail, left, rest, headline, word);
}
