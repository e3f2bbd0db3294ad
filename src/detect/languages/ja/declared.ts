// Japanese acts that are done by deciding or declaring them: 停止すると表明した, 参加することになった. The cue is past though its verb is not.

/** 停止する案を議決した, 終える決定を採択した: what decides it does it. */
const RULED =
  /^(?:[すさせらられ]{0,3}る|る|す|む)(?:という|との|旨の|ための|仮の)?(?:案|決定|決議|命令|大統領令|政令|仮処分|措置)を[^。]{0,24}?(?:議決|可決|決定|決議|採択|承認|了承|裁可|決め|下し|出し|発し|公布|署名)(?:し|に|が)?(?:た|て|、|まし)/u;
/** Acts that are done by declaring them: 停止すると表明した. */
const DECLARED =
  /(?:停止|中断|凍結|破棄|廃棄|脱退|離脱|終了|撤退|打ち切|中止|延期|先送り|見送|取りやめ|取り下げ|断念|撤回|延長|更新|続け|継続|再開|復帰|解除|棚上げ|休止|解消|繰り?下げ|遅ら|遅らせ|見合わ?せ|止め|後ろ倒し|格上げ|引き?上げ|廃止|戻|ずらし|降り|抜け|終わらせ|終え|止め|止ま|差し止め|離れ|復元|葬|冠|延ば|ずれ込|遅れ|延び|伸び)$/u;
const DECLARES =
  /^(?:[すさせられ]{0,3}[るう]|ら?れる|り|る|す|む)」?(?:こと(?:を|が|に|と|で)|の?方針を|との方針を|(?:意向|意思)を(?=[^。]{0,12}?(?:通告|通知))|旨を|と|のを)[^。]{0,24}?(?:(?:表明|宣言|通告|通知|発表|明らかに|決定|合意|一致|確認)(?:(?=$|[\s。」])|し(?:た|て|まし|、)|さ?れ(?:た|て|まし|、)|を(?:し|行))|決(?:ま|め)(?:っ?た|っ?て|り、|、|りまし|まし)|伝えた|告げた|な(?:った|って|り、|りまし))(?!い?な(?:い|か)|い?ませ|おら)/u;
/** Who leaves has to give notice: 脱退すると発表した, 脱退することを決めた are plans. */
const LEAVES = /(?:脱退|離脱|撤退|降り|抜け|離れ)$/u;
const GIVES_NOTICE = /^[^。]{0,30}?(?:通告|通知|に(?:正式に)?伝え)/u;
/** 「きょう限り止める」と述べた: done by saying so. */
const FROM_TODAY = /(?:きょう|本日|今日|直ちに|ただちに|即日|即時に?)(?:限り|付で|から|をもって)?[^。「」]{0,16}$/u;
/** 違反が続けば停止すると表明した: nothing is done by it. */
const ON_CONDITION = /(?:れば|けば|せば|えば|めば|なら|場合(?:は|には)?|(?<!日|末|年|月)限り)、?[^。]{0,40}$/u;
/** 参加することになった: it is settled; 参加すると表明した is meant. */
export const JOINS = /(?:参加|参画|加盟|加入|加わ|(?:国|一員|メンバー|者)にな)$/u;
const JOIN_SETTLED = /^す?ること(?:に|が)(?:な(?:った|りました)|決ま(?:った|りました))/u;
/** 4年遅れる見通しとなった: a delay is there once it is foreseen by those who build. */
const LATE = /(?:ずれ込|遅れ|延び|伸び|遠の)$/u;
const LATE_SEEN = /^[むるく]見通し(?:と|に)な(?:った|りました|って)/u;
/** Money is awarded by deciding so. */
const AWARDED = /(?:貸|交付|供与|融資|拠出|助成|補助|出資)$/u;
const AWARDS = /^(?:す(?:る)?(?:こと(?:を|が)|と)|を|が)[^。]{0,8}?(?:決定|決め|決まっ|正式決定)/u;
/** 完成を2026年に延ばすことを確認した: a delay that is agreed has come. */
const PUT_BACK =
  /(?:延ば|遅ら|繰り下げ|改め|変更|見直|延期|先送り|書き換え|広げ|拡大|加え|追加|改正|改定|引き?上げ|高め|格上げ|昇格|冠)$/u;
const AGREED =
  /^(?:せ|す)?(?:す|る)(?:こと|方針)?(?:を|で|に|と|が)[^、。]{0,10}(?:確認|決め|決定|決ま|合意|一致|発表|明らかに|了承|承認)/u;
/** 会合は延期されます。 is said once it is decided. */
const PUT_OFF = /^(?:延期|中止)$/u;
const IS_PUT_OFF = /^(?:され(?:る|ます)|となりま|となる)(?:[。」]|$)/u;

/** 交渉に入ることで一致した, 設置を決めた: talks and bodies are agreed on by deciding so. */
const STARTS = /(?:交渉|協議|話し合い)(?:に入|を始め|を開始)$/u;
const START_AGREED = /^す?ることで[^、。]{0,8}(?:一致|合意|折り合)(?:し|っ)/u;
const SET_UP = /(?:交渉入り|交渉開始|設置|創設|新設)$/u;
const SET_UP_DECIDED =
  /^(?:を(?:正式に)?(?:決め|決定し)|が(?:[^、。がを]{0,12}[日月年]に)?(?:正式に)?(?:決ま(?=っ)|決まり|決定され|合意され|宣言され))(?:っ?た|っ?て|、|まし)/u;
/** 協定を承認する大統領令: a decree that is printed has approved. */
const APPROVES = /(?:承認|裁可|批准)$/u;
const BY_DECREE =
  /^する(?:大統領令|政令|勅令|法令|布告)(?:第[^、。]{1,12}号)?(?:$|[\s。]|[がを][^。]{0,20}?(?:掲載|公布|施行|発令|発布|公示|署名)(?:[しさ](?:た|れた|、|れ、|まし|れまし)|に))/u;

/** In: the clause up to the cue's end, the cue, what follows it and stands before it, the rest of the sentence. Out: whether saying it does it. */
export function doneBySaying(upTo: string, cue: string, tail: string, left: string, rest: string): boolean {
  const meansToLeave = LEAVES.test(upTo) && !GIVES_NOTICE.test(tail);
  return (
    (DECLARED.test(upTo) && RULED.test(tail + rest)) ||
    (DECLARED.test(upTo) && !meansToLeave && DECLARES.test(tail) && !ON_CONDITION.test(left)) ||
    (DECLARED.test(upTo) && FROM_TODAY.test(left) && /^[るう]」?と/u.test(tail)) ||
    (JOINS.test(upTo) && JOIN_SETTLED.test(tail)) ||
    (LATE.test(upTo) && LATE_SEEN.test(tail)) ||
    (AWARDED.test(upTo) && AWARDS.test(tail)) ||
    (PUT_BACK.test(upTo) && AGREED.test(tail)) ||
    (STARTS.test(upTo) && START_AGREED.test(tail)) ||
    (SET_UP.test(upTo) && SET_UP_DECIDED.test(tail)) ||
    (APPROVES.test(upTo) && BY_DECREE.test(tail)) ||
    (PUT_OFF.test(cue) && IS_PUT_OFF.test(tail))
  );
}
