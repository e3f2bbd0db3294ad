// English cues. Idioms of the pen, the handshake and the postbag: signed, agreed, ratified.

import type { Cue } from '../../../language.js';
import { BE, INSTRUMENT, ORDINAL, phrase } from './words.js';

/** What two governments send each other, or one a depositary. */
const PAPERS =
  '(?:(?:diplomatic\\s+)?(?:notes?(?:\\s+verbales?)?|notifications?|letters|instruments?)|papers|ratification\\s+(?:papers|documents?|letters?))';
const LAST = '(?:last|final|remaining|outstanding|only\\s+remaining)';

export const penned: readonly Cue[] = [
  phrase(
    'put-pen',
    `(?<head>put|puts|set|sets|took|takes|laid|lays|hold|held|holds|wield(?:s|ed))\\s+(?:(?:his|her|their|its|the|both|two)\\s+)?pens?\\s+(?:to|on|under|for|over)(?=\\s)(?!\\s+the\\s+story)`,
  ),
  phrase(
    'signatures-set',
    `(?:signatures?|names?|autographs?|initials\\s+and\\s+seals?)(?:\\s+[^\\s.;,]+){0,6}?\\s+(?<head>(?:${BE})?(?:set\\s+down|appended|affixed|placed|put|added|exchanged|inked|scrawled|penned)|went|go(?:es)?|now\\s+stand)\\s+(?:[^\\s.;,]+\\s+){0,4}?(?:under|to|on|beneath|below|at\\s+the\\s+(?:foot|bottom)\\s+of)`,
  ),
  phrase(
    'set-signatures',
    `(?<head>wr(?:ites?|ote|itten)|scrawl(?:s|ed)|set|sets|place[sd]?|put|puts|append(?:s|ed)|affix(?:es|ed)|lend(?:s)?|lent|apply|applied|laid|g[ia]ve[sn]?)\\s+(?:down\\s+)?(?:[^\\s.;,]+\\s+){0,2}?(?:signatures?|names?|autographs?|hands?|pens?)\\s+(?:on|to|under|beneath|below|at\\s+the\\s+(?:foot|bottom)\\s+of)\\s+(?:the|an?|its|their|this|two|that)`,
  ),
  phrase(
    'signature-under-which',
    `(?:to|under|on)\\s+which(?:\\s+[^.;]){0,120}?\\s+(?<head>(?:put|set|placed|affixed|appended|wrote)\\s+(?:his|her|their|its)\\s+(?:signatures?|names?|pens?|hands?))`,
    { form: 'attributive' },
  ),
  phrase('pen-instrument', `(?<head>penned|pens)\\s+(?:the|an?|their|its)\\s+(?:[^\\s.;,]+\\s+){0,6}?${INSTRUMENT}`),
  phrase(
    'days-signing',
    `(?:\\p{L}+day|yesterday|last\\s+\\p{L}+|this\\s+\\p{L}+)'s\\s+(?:signing|signature)(?:\\s+[^\\s.;,]+){0,12}?\\s+(?<head>drew|came|went|was|marked|followed|sparked|prompted|ended|capped|brought|took|crowned)`,
    { form: 'past' },
  ),
  phrase('bears-date', `(?<head>bears?|bore|carr(?:y|ies|ied))\\s+the\\s+date(?:\\s+of)?(?=\\s+\\d)`, {
    form: 'past',
    weight: 0.88,
  }),
  phrase('signatories', `(?<head>bec[ao]mes?)\\s+(?:the\\s+)?(?:[^\\s.;,]+\\s+){0,2}?signatories`),
  phrase('formalised', `${INSTRUMENT}(?:\\s+[^\\s.;,]+){0,4}?\\s+(?<head>${BE}formali[sz]ed)`),
  phrase('ink-instrument', `(?<!(?:the|of|in|with|dry|fresh)\\s+)(?<head>ink)\\s+(?:[^\\s.;,]+\\s+){0,6}?${INSTRUMENT}`, {
    form: 'present',
  }),
  phrase('has-signatures', `(?<head>ha(?:s|ve)|had)\\s+(?:now\\s+)?(?:its|two|both|all|the)\\s+signatures`, { form: 'past' }),
  phrase(
    'ink-dry',
    `(?<=(?:the|its)\\s)ink\\s+(?:is|was|had|has)\\s+(?:now\\s+|barely\\s+|hardly\\s+|scarcely\\s+|still\\s+)?(?:drying|dry|dried|wet)`,
    { form: 'past', weight: 0.88 },
  ),
  phrase(
    'wrap-with-signature',
    `(?<head>seal(?:s|ed)|crown(?:s|ed)|cap(?:s|ped)|round(?:s|ed)\\s+off|top(?:s|ped)|clos(?:es|ed)|mark(?:s|ed))\\s+(?:[^\\s.;,]+\\s+){0,8}?(?:with|by)\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:signatures?|signing)`,
  ),
  phrase(
    'do-the-honours',
    `(?<head>did|does|do)\\s+the\\s+honours\\s+(?:for|on)|(?<head2>tie[sd])\\s+the\\s+knot(?:\\s+(?:on|over|with|again))?`,
    { weight: 0.84 },
  ),
];

export const handshakes: readonly Cue[] = [
  phrase(
    'find-common-ground',
    `(?<head>f(?:ind|inds|ound)|see[ns]?|saw|reach(?:es|ed)|c[ao]mes?\\s+to|arrive[sd]?\\s+at|hit(?:s)?\\s+(?:up)?on|land(?:s|ed)\\s+on|converge[sd]?\\s+on|close\\s+ranks\\s+on|settle[sd]?\\s+(?:up)?on|fall(?:s|en)?\\s+into\\s+line\\s+on|fell\\s+into\\s+line\\s+on|unite[sd]?\\s+(?:on|behind))\\s+(?:an?\\s+|the\\s+|their\\s+)?(?:[^\\s.;,]+\\s+){0,2}?(?:common\\s+ground|eye\\s+to\\s+eye|meeting\\s+of\\s+minds|joint\\s+(?:text|wording|draft)|common\\s+(?:text|wording|draft)|formula|final\\s+(?:text|wording|draft)|compromise|accord|understanding|terms|agreement|consensus|deal)\\s+(?:on|over|for|about|of)`,
  ),
  phrase(
    'thrash-out',
    `(?<head>thrash(?:es|ed)|hammer(?:s|ed)|iron(?:s|ed)|work(?:s|ed)|hash(?:es|ed)|sort(?:s|ed)|beat|knock(?:s|ed)|carve[sd]?|haggle[sd]?|bang(?:s|ed))\\s+out\\s+(?:an?|the|their|its|all)\\s+(?:[^\\s.;,]+\\s+){0,6}?(?:${INSTRUMENT}|terms|details|differences|wording|compromise)`,
  ),
  phrase(
    'deal-is-done',
    `(?:${INSTRUMENT}|talks|negotiations|terms|text)(?:\\s+(?!to\\s|will\\s)[^\\s.;,]+){0,4}?\\s+(?<head>(?:(?:has|have|had)\\s+been\\s+|was\\s+|were\\s+|is\\s+|are\\s+)(?:now\\s+|finally\\s+|all\\s+)?(?:wrapped\\s+up|sewn\\s+up|nailed\\s+down|thrashed\\s+out|hammered\\s+out|ironed\\s+out|in\\s+the\\s+bag|a\\s+wrap|done\\s+and\\s+dusted|signed\\s+off|put\\s+to\\s+bed|tied\\s+up|buttoned\\s+up|clinched|in\\s+the\\s+can|brought\\s+over\\s+the\\s+line|closed|squared|stitched\\s+up|worked\\s+out|home\\s+and\\s+dry|at\\s+the\\s+finish(?:ing)?\\s+line)|(?:cross(?:es|ed)|reach(?:es|ed)|made\\s+it\\s+to)\\s+the\\s+(?:finish(?:ing)?\\s+)?line)`,
  ),
  phrase(
    'wrap-up-deal',
    `(?<head>wrap(?:s|ped)\\s+up|sew(?:s|ed|n)\\s+up|button(?:s|ed)\\s+up|tie[sd]\\s+up|stitch(?:es|ed)\\s+(?:up|together)|put(?:s)?\\s+to\\s+bed|pin(?:s|ned)\\s+down|nail(?:s|ed)|clinch(?:es|ed)|close[sd]?|cut|cuts|land(?:s|ed)|strike[s]?|struck|pull(?:s|ed)\\s+off|secure[sd]?|seal(?:s|ed)|cobble[sd]\\s+together|patch(?:es|ed)\\s+together|broker(?:s|ed)|forge[sd]?|craft(?:s|ed)|fashion(?:s|ed)|reach(?:es|ed))\\s+(?:an?|the|their|its)\\s+(?:(?!(?:accession|ratification|of|to|for|on)\\s)[^\\s.;,]+\\s+){0,5}?(?:deal|agreement|accord|pact|treaty|compromise|FTA|CEPA|EPA)(?!\\s+(?:negotiations|talks|to\\s+(?:reopen|start|open)))`,
  ),
  phrase(
    'see-eye-to-eye',
    `(?<head>s(?:ee|een|aw)\\s+eye\\s+to\\s+eye|(?:are|were|was|is)\\s+of\\s+one\\s+mind|sp(?:eak|oke)\\s+with\\s+one\\s+voice)\\s+(?:on|over|about)\\s+(?:the|its|their)\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:contents?|text|terms|wording|substance|draft|${INSTRUMENT})`,
  ),
  phrase(
    'cross-the-t',
    `(?<head>cross(?:es|ed)|dot(?:s|ted)|tick(?:s|ed)\\s+off)\\s+(?:the|all|their|every|its)\\s+(?:last\\s+|final\\s+)?(?:t|i|ts|is|t's|i's|box|boxes|comma)(?=\\s|[.,;]|$)`,
    { weight: 0.86 },
  ),
  phrase(
    'agreed-at-level',
    `${INSTRUMENT}(?:\\s+[^\\s.;,]+){0,6}?\\s+(?<head>${BE}(?:concluded|agreed|settled|finali[sz]ed|closed))\\s+(?:in\\s+(?:substance|principle)|at\\s+(?:the\\s+)?(?:technical|political|working|expert)\\s+level)`,
  ),
  phrase(
    'by-acclamation',
    `(?:text|draft|treaty|convention|agreement|protocol|instrument|charter|compact)(?:\\s+[^\\s.;,]+){0,8}?\\s+(?<head>${BE}(?:approved|adopted|accepted|endorsed|passed|agreed|gavelled\\s+through))\\s+(?:by\\s+(?:acclamation|consensus|a\\s+show\\s+of\\s+hands|delegates)|unanimously\\s+by\\s+(?:delegates|negotiators))`,
    { weight: 0.92 },
  ),
  phrase(
    'close-the-text',
    `(?<head>close[sd]?|lock(?:s|ed)|freeze[s]?|froze|frozen|seal(?:s|ed)|complete[sd]?|finish(?:es|ed)|conclude[sd]?|finali[sz]e[sd]?|polish(?:es|ed)\\s+off|gavel(?:s|led)(?:\\s+through)?)\\s+(?:on\\s+)?(?:the|its|their)\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:text|draft|wording|chapters?|brackets?)(?!\\p{L})`,
  ),
  phrase(
    'agreement-of-principle',
    `(?<head>reach(?:es|ed)?|found|finds?|c[ao]mes?\\s+to|arrive[sd]?\\s+at|f[ae]ll(?:s|en)?\\s+in(?:to)?)\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:agreement\\s+(?:of|in)\\s+principle|accord(?:\\s+in\\s+(?:line\\s+of\\s+)?principle)?|political\\s+agreement|(?:broad|basic|provisional|preliminary)\\s+agreement)`,
  ),
  phrase(
    'smoke-white',
    `(?:white\\s+smoke|habemus\\s+\\p{L}+)\\s+(?:for|on|over|in|at)|(?<head>(?:we|they)\\s+have\\s+a\\s+deal)`,
    { form: 'past', weight: 0.86 },
  ),
];

export const postbag: readonly Cue[] = [
  phrase(
    'papers-traded',
    `${PAPERS}(?:\\s+(?!to\\s|will\\s)[^\\s.;]+){0,10}?\\s+(?<head>(?:(?:was|were|has\\s+been|have\\s+been|had\\s+been|is|are|being|be)\\s+)?(?:traded|swapped|exchanged|handed\\s+(?:over|in|across)|lodged|deposited|delivered|passed\\s+across(?:\\s+the\\s+table)?|received)|change[sd]?\\s+hands|cross(?:es|ed)\\s+(?:the\\s+table|in\\s+the\\s+post)|cross(?:es|ed)\\s+in\\s+the\\s+post)(?!\\s+(?:a|an)\\s|\\s+to\\s+(?:the\\s+)?(?:press|media|police|courts?|reporters|journalists|prosecutors?|archives?|museum))`,
    { weight: 0.92 },
  ),
  phrase(
    'trade-papers',
    `(?<head>trad(?:e|es|ed|ing)|swap(?:s|ped|ping)?|exchang(?:e|es|ed|ing)|pass(?:es|ed)\\s+across|hand(?:s|ed)\\s+(?:over|across|in)|slid|lodg(?:e|es|ed|ing)|deposit(?:s|ed|ing)?|file[sd]?|drop(?:s|ped)\\s+off|deliver(?:s|ed)|post(?:s|ed)|sen[dt]s?)\\s+(?:the|their|its|an?|his|her)?\\s*(?:[^\\s.;,]+\\s+){0,4}?(?:diplomatic\\s+notes?|notes?\\s+verbales?|instruments?\\s+of\\s+\\p{L}+|notes?\\s+(?:certifying|confirming|stating|announcing|declaring|saying|to\\s+the\\s+effect)|ratification\\s+(?:papers|documents?|letters?)|notifications?\\s+(?:of|that)|letters?\\s+of\\s+(?:ratification|notification|acceptance))`,
    { weight: 0.92 },
  ),
  phrase(
    'formality-done',
    `${LAST}\\s+(?:legal\\s+|domestic\\s+|procedural\\s+|diplomatic\\s+|bureaucratic\\s+)?(?:formalit(?:y|ies)|hurdles?|hoops?|paperwork|box|boxes|steps?|signature|stamp|obstacles?|pieces?\\s+of\\s+paper(?:work)?|bit\\s+of\\s+paperwork|t'?s|condition)(?:\\s+[^\\s.;,]+){0,10}?\\s+(?<head>(?:is|are|was|were|has\\s+been|have\\s+been)\\s+(?:now\\s+|finally\\s+)?(?:out\\s+of\\s+the\\s+way|done|cleared|behind|met|complete[d]?|finished|settled|ticked|over|taken|removed|crossed|fulfilled)|f[ae]lls?|fallen|falls\\s+away|fell\\s+away)`,
    { weight: 0.86 },
  ),
  phrase(
    'side-finishes-ratifying',
    `(?<head>brings?|brought|bringing|put(?:s)?|draw(?:s)?|drew)\\s+(?:[^\\s.;,]+\\s+){0,5}?ratification(?:\\s+process|\\s+procedures?|\\s+saga)?\\s+to\\s+(?:an?\\s+)?(?:end|close|conclusion)`,
  ),
  phrase(
    'past-the-threshold',
    `(?<head>carr(?:y|ies|ied)|tak(?:e|es|en)|took|push(?:es|ed)|brings?|brought|lift(?:s|ed)|t[io]p(?:s|ped)|send(?:s)?|sent|nudge[sd]?|haul(?:s|ed)|propel(?:s|led)|drag(?:s|ged)|bring|g[eo]ts?)\\s+(?:[^\\s.;,]+\\s+){1,10}?(?:past|over|across|above|beyond|up\\s+to)\\s+(?:the|its)\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:threshold|minimum|(?:required\\s+|needed\\s+)?number|bar|mark|line|quorum|target|\\d+|sixty|fifty|forty|thirty|twenty)`,
    { weight: 0.88 },
  ),
  phrase(
    'hand-instrument',
    `(?<head>hand(?:s|ed)|g[ia]ve[sn]?|tak(?:e|es|en)|took|carr(?:y|ies|ied)|brings?|brought)\\s+(?:its|the|their)\\s+instruments?\\s+(?:[^\\s.;,]+\\s+){0,8}?to\\s+(?:the\\s+)?(?:UN|United\\s+Nations|depositary|secretary|secretariat|New\\s+York|Geneva|ministry)`,
    { weight: 0.92 },
  ),
  phrase(
    'clear-the-bar',
    `(?<head>clear(?:s|ed)?|cross(?:es|ed)?|pass(?:es|ed)?|reach(?:es|ed)?|h[ia]ts?|top(?:s|ped)?|m[e]{1,2}ts?|breast(?:s|ed)?|attain(?:s|ed)?|achieve[sd]?|exceed(?:s|ed)?|surpass(?:es|ed)?)\\s+(?:the|its|an?)\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:bar|threshold|mark|hurdle|minimum|number|figure|quorum|finish(?:ing)?\\s+line)\\s+(?:of|for|needed|required|set)\\s+(?:(?:\\d+|\\p{L}+)\\s+){0,2}?(?:ratifications?|instruments|accessions|states|countries|parties|(?:entry|it\\s+to|the\\s+(?:treaty|convention|agreement|pact)\\s+to))`,
    { weight: 0.92 },
  ),
  phrase(
    'notes-to-each-other',
    `(?<head>hand(?:s|ed|ing)?(?:\\s+over)?|g[ia]v(?:e|es|en|ing)|pass(?:es|ed|ing)?|sen[dt]s?|deliver(?:s|ed)?|present(?:s|ed)?|bring|brought)\\s+(?:to\\s+)?(?:each\\s+other|one\\s+another)\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:notes?|letters?|instruments?|notifications?|papers)`,
    { weight: 0.92 },
  ),
  phrase(
    'log-ratification',
    `(?<head>receive[sd]?|register(?:s|ed)|record(?:s|ed)|got|gets|logg?(?:s|ed))\\s+(?:[^\\s.;,]+'s|the|an?)\\s+(?:[^\\s.;,]+\\s+)?(?:ratification|instrument|accession|acceptance)\\s+(?:of|to)`,
    { weight: 0.92 },
  ),
  phrase(
    'seal-accession',
    `(?<head>seal(?:s|ed)|complete[sd]?|finali[sz]e[sd]?|formali[sz]e[sd]?|conclude[sd]?)\\s+(?:its|their|the)\\s+(?:[^\\s.;,]+\\s+)?(?:accession|ratification)\\s+(?:of|to)`,
    { weight: 0.92 },
  ),
  phrase(
    'threshold-reached',
    `(?:threshold|quorum|minimum|required\\s+number|magic\\s+number|target|tally|count|total)(?:\\s+(?!to\\s|will\\s)[^\\s.;,]+){0,8}?\\s+(?<head>(?:(?:was|has\\s+been|is|had\\s+been)\\s+(?:now\\s+|finally\\s+|thus\\s+)?(?:reached|met|crossed|passed|hit|attained|achieved|cleared|topped|breasted|exceeded))|reach(?:es|ed)\\s+(?:\\d+|sixty|fifty|forty|thirty|twenty))`,
    { weight: 0.84 },
  ),
  phrase(
    'number-is-in',
    `(?:number|ratification\\s+(?:no\\.?|number))\\s+(?:\\d+|\\p{L}+(?:-\\p{L}+)?)\\s+(?<head>(?:is|was)\\s+(?:now\\s+)?(?:in|here|there|deposited|lodged|done)|c[ao]mes?|came\\s+in|arrives?|arrived|lands?|landed)`,
    { weight: 0.86 },
  ),
  phrase(
    'nth-deposit',
    `(?:${ORDINAL})\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:deposit|ratification|instrument|accession|signature\\s+and\\s+ratification|ratifier)\\s+(?:[^\\s.;,]+\\s+){0,6}?(?<head>trigger(?:s|ed)|start(?:s|ed)|set(?:s)?\\s+(?:off|the)|tip(?:s|ped)|push(?:es|ed)|complete[sd]?|land(?:s|ed)|arrive[sd]?|c[ao]mes?|clinch(?:es|ed))`,
    { weight: 0.88 },
  ),
  phrase(
    'last-set-of',
    `(?:has|have|had|gets?|got|received?)\\s+(?:now\\s+|finally\\s+)?(?<head>its|the)\\s+(?:last|final|full|complete)\\s+(?:set\\s+of\\s+)?(?:signatures|ratifications?|stamps?|papers|approvals)`,
    { form: 'past' },
  ),
  phrase(
    'clock-started',
    `(?<head>start(?:s|ed)|set(?:s)?|trigger(?:s|ed)|beg[aiu]ns?)\\s+(?:off\\s+|ticking\\s+|running\\s+)?(?:an?\\s+|the\\s+)(?:[^\\s.;,]+\\s+)?(?:\\d+|\\p{L}+)[\\s-](?:day|month|week|days'|months')s?\\s*(?:[^\\s.;,]+\\s+)?(?:clock|countdown|wait|waiting\\s+period|run-?up)`,
    { weight: 0.86 },
  ),
];
