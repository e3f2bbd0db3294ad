// English cues. Idioms of saying yes at home: blessings, votes carried, laws that reach the gazette.

import type { Cue } from '../../../language.js';
import { BE, INSTRUMENT, MONTH, PARLIAMENT, phrase } from './words.js';

/** What a house, a cabinet or a court gives when it agrees. */
const YES =
  '(?:blessing|approval|consent|assent|nod|go-ahead|go\\s+ahead|green\\s+light|all-clear|thumbs[\\s-]up|OK|okay|imprimatur|(?:seal|stamp)\\s+of\\s+approval|rubber\\s+stamp|amen|yes|sign-off|clearance|endorsement|backing|support|advice\\s+and\\s+consent|concurrence|(?:last|final|definitive|deciding)\\s+(?:word|vote)|vote\\s+of\\s+approval|benediction|signature\\s+of\\s+approval)';
/** What is put before a house. */
const BILL =
  '(?:bills?|measures?|motions?|laws?|acts?|resolutions?|legislation|ratification|treaty|treaties|agreements?|pacts?|conventions?|accords?|protocols?|deals?|memorand(?:um|a)|compact|charter|text)';
/** Who says yes. */
const HOUSE = `(?:${PARLIAMENT}|cabinet|council\\s+of\\s+(?:ministers|state)|government|ministers|president|king|queen|grand\\s+duke|governor-general|court)`;
const GAZETTE =
  '(?:(?:official|federal|state|government|law|laws)\\s+)?(?:gazette|journal|bulletin|monitor|statute\\s+books?|law\\s+gazette)';

export const assent: readonly Cue[] = [
  phrase(
    'give-yes',
    `(?<head>g[ia]ve[sn]?|giving|grant(?:s|ed)?|hand(?:s|ed)|deliver(?:s|ed)|bestow(?:s|ed)|confer(?:s|red)|set|put|stamp(?:s|ed)|lent|lends?|add(?:s|ed)|accord(?:s|ed))\\s+(?:[^\\s.;,]+\\s+){0,5}?${YES}\\s+(?:up)?\\s*(?:to|for|on|under|of)\\s+(?:[^\\s.;,]+\\s+){0,8}?${BILL}`,
    { weight: 0.92 },
  ),
  phrase(
    'house-gives-yes',
    `${HOUSE}(?:\\s+[^\\s.;]+){0,8}?\\s+(?<head>g[ia]ve[sn]?|grant(?:s|ed)?|stamp(?:s|ed)|lent|lends)\\s+(?:[^\\s.;,]+\\s+){0,8}?${YES}`,
    { weight: 0.92 },
  ),
  phrase(
    'get-yes',
    `(?<head>g[eo]ts?|gotten|w[io]ns?|receive[sd]?|obtain(?:s|ed)?|secure[sd]?|collect(?:s|ed)|earn(?:s|ed)|pick(?:s|ed)\\s+up|land(?:s|ed))\\s+(?:[^\\s.;,]+\\s+){0,4}?${YES}\\s+(?:of|from|in|by)\\s+(?:[^\\s.;,]+\\s+){0,4}?${HOUSE}`,
    { weight: 0.92 },
  ),
  phrase(
    'follow-suit',
    `${PARLIAMENT}(?:\\s+(?!to\\s)[^\\s.;]+){0,5}?\\s+(?<head>follow(?:s|ed)\\s+suit|did\\s+(?:so|the\\s+same|likewise)|(?:has|have|had)\\s+done\\s+(?:so|the\\s+same|likewise))`,
    { body: 'parliament' },
  ),
  phrase(
    'house-followed',
    `(?:${PARLIAMENT}|cabinet|council\\s+of\\s+ministers)(?:\\s+in\\s+\\p{Lu}\\p{L}+)?\\s+(?<head>followed)(?=\\s+(?:on|in|last|a\\s+week|two|three|a\\s+month|days|weeks|months)\\s)`,
    {},
  ),
  phrase(
    'reading-put-consent',
    `(?:third|final|last|second)\\s+(?:and\\s+final\\s+)?(?:reading|vote|stage)(?:\\s+[^\\s.;,]+){0,9}?\\s+(?<head>put|set|gave|sealed|brought|placed|stamped)\\s+(?:[^\\s.;,]+\\s+){0,4}?(?:consent|approval|seal|blessing|assent|signature|name|yes|stamp)`,
    { body: 'parliament' },
  ),
  phrase(
    'act-of-day',
    `(?<head>act|law|decree|statute)\\s+(?:no\\.?\\s*\\S{1,10}\\s+)?of\\s+\\d{1,2}\\s+(?:${MONTH})(?:\\s+\\d{4})?,?\\s+(?:on|for|with\\s+which|by\\s+which|that|which|approving|ratifying|authori[sz]ing|concerning)(?=[^.;]{0,90}\\b(?:ratif|approv|accession))`,
    { form: 'past', body: 'parliament', weight: 0.95 },
  ),
  phrase(
    'law-completes-ratification',
    `(?:act|law|bill|statute)\\b[^.;]{1,90}?\\s(?<head>complete[sd]?|conclude[sd]?|finish(?:es|ed)?|brings?|brought|closes?|closed),?\\s(?:[^.;]{0,50}?\\s)?ratification(?:\\s+process)?`,
    { body: 'parliament', form: 'past', weight: 0.95 },
  ),
  phrase('hereby-ratified', `(?<head>is|are)\\s+hereby\\s+(?:ratified|approved|accepted)`, {
    form: 'past',
    body: 'parliament',
    weight: 0.95,
  }),
  phrase(
    'uses-quorum-to',
    `(?:council|cabinet|${PARLIAMENT})(?:\\s+[^\\s.;,]+){0,8}?\\s+used\\s+(?:it|them)\\s+to\\s+(?<head>endorse|approve|pass|back|ratify)`,
    { form: 'past' },
  ),
  phrase(
    'cabinet-says-yes',
    `(?:cabinet|government|ministers|council)(?:\\s+[^\\s.;,]+){0,3}?\\s+(?<head>said|says|say)\\s+(?:yes|aye)(?=[.,;:!]|$|\\s+(?:to|at|on)\\s)`,
    { form: 'past' },
  ),
  phrase(
    'house-accepted-terms',
    `${PARLIAMENT}(?:\\s+[^\\s.;,]+){0,3}?\\s+(?<head>accept(?:s|ed)|agree[sd]?\\s+to|approve[sd]?)\\s+the\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:reservations?|conditions?|terms|declarations?)`,
    { body: 'parliament', weight: 0.88 },
  ),
  phrase(
    'opinion-favourable',
    `(?:examination|consideration|opinion)(?:\\s+[^\\s.;,:()]+){0,4}?\\s*[-.:]\\s*(?:opinion:\\s*)?(?<head>favou?rable)(?:\\s+opinion)?`,
    { form: 'past', about: 'topic', kinds: ['programme'], body: 'parliament' },
  ),
  phrase(
    'examined-to-end',
    `(?<head>complete[sd]?|conclude[sd]?|finish(?:es|ed)?|end(?:s|ed)|wrap(?:s|ped)\\s+up|round(?:s|ed)\\s+off)\\s+(?:its|the|their)\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:examination|scrutiny|consideration|reading|passage|journey|passage|approval|treatment|deliberations?|iter|business)\\s+(?:of|on|through|in)\\s+(?:[^\\s.;,]+\\s+){0,8}?(?:${BILL}|${PARLIAMENT})`,
    { body: 'parliament', weight: 0.92 },
  ),
  phrase(
    'consent-given',
    `(?:consent|approval|assent)\\s+(?:to|for)\\s+(?:the\\s+)?ratification(?:\\s+[^\\s.;,]+){0,12}?\\s+(?<head>${BE}(?:given|granted|obtained|secured|expressed))`,
    { weight: 0.93 },
  ),
  phrase(
    'law-in-gazette',
    `(?:law|act|bill|statute|decree|legislation|measure|ratification|${INSTRUMENT})(?:,[^,.;]{1,60}(?:\\.\\s?\\d[^,.;]{0,40})?,|(?:\\s+[^\\s.;,]+){0,10}?)?\\s+(?<head>(?:has\\s+|have\\s+|had\\s+)?(?:made|makes?|reach(?:es|ed)|hits?|land(?:s|ed)|appear(?:s|ed)|came\\s+out|c[ao]mes?\\s+out|r[au]ns?|went|goes|enter(?:s|ed)|is\\s+out|arrive[sd])|${BE}(?:published|printed|carried|gazetted|entered|promulgated|placed|put))\\s+(?:in(?:to)?\\s+|on(?:to)?\\s+|out\\s+in\\s+)?(?:(?!no\\s|not\\s)[^\\s.;,]+\\s+){0,3}?${GAZETTE}`,
    { body: 'parliament', weight: 0.92 },
  ),
  phrase(
    'gazette-carries',
    `${GAZETTE}(?:\\s+\\((?:No\\.?\\s*)?\\d+\\))?(?:\\s+[^\\s.;,]+){0,4}?\\s+(?<head>carr(?:y|ies|ied)|publish(?:es|ed)|print(?:s|ed)|r[au]ns?|contain(?:s|ed))\\s+(?:the\\s+|an?\\s+)?(?:[^\\s.;,]+\\s+){0,4}?(?:law|act|statute|decree|legislation|ratification|${INSTRUMENT})`,
    { body: 'parliament', weight: 0.92 },
  ),
  phrase(
    'authorised-to-ratify',
    `(?<head>(?:${BE})?(?:authori[sz]ed|empowered|cleared|permitted|allowed|free))\\s+(?:by\\s+(?:[^\\s.;,]+\\s+){1,4}?)?to\\s+(?:ratify|accede|approve|deposit)`,
    { body: 'parliament' },
  ),
  phrase(
    'clear-for-ratification',
    `(?<head>clear(?:s|ed)?|open(?:s|ed)\\s+the\\s+way|pave[sd]?\\s+the\\s+way|release[sd]?|free[sd])\\s+(?:[^\\s.;,]+\\s+){1,8}?for\\s+(?:[^\\s.;,]+\\s+)?ratification`,
    { body: 'parliament' },
  ),
  phrase(
    'votes-for',
    `(?<head>(?:${BE})?(?:carried|passed|approved|adopted|backed|accepted|endorsed)|w[io]ns?|pass(?:es|ed)|carr(?:y|ies|ied)|clear(?:s|ed)|got|gets|went\\s+through|sail(?:s|ed)\\s+through)\\s+(?:(?!(?:sub-?)?(?:committee|panel)\\s)[^\\s.;,]+\\s+){0,5}?(?:(?:by|with)\\s+)?(?:\\d{1,3}\\s+votes?\\s+to\\s+\\d|\\d{1,3}\\s?(?:-|to)\\s?\\d{1,3}\\b|\\d{1,3}\\s+(?:votes?\\s+)?in\\s+favou?r)`,
    { body: 'parliament' },
  ),
  // In the records of sittings: what is voted on has been named before.
  phrase(
    'proposal-carried',
    `(?:proposals?|motion|bill|opinion|appropriation|credits?|estimates?|report|recommendation|allocation|tranche)(?:,[^,.;]{1,60},|\\s+(?:of\\s+the\\s+\\p{L}+|as\\s+\\p{L}+))?\\s+(?<head>(?:was|were|is|are|has\\s+been)\\s+(?:(?:then|accordingly|duly|put\\s+to\\s+the\\s+vote\\s+and)\\s+)?(?:carried|adopted|approved|agreed\\s+to|accepted|passed|endorsed))(?!\\s+(?:over|out|up|on\\s+to|to\\s+the))`,
    { kinds: ['programme'], weight: 0.72 },
  ),
  phrase(
    'committee-votes-it',
    `(?:committee|panel|house|chamber|senate|assembly)\\s+(?:\\p{L}+\\s+){0,2}?(?<head>carrie[sd]|adopt(?:s|ed)|accept(?:s|ed)|agree[sd]\\s+to|vote[sd]\\s+(?:for|in\\s+favou?r\\s+of))\\s+(?:the|this|his|her|its|that)\\s+(?:[^\\s.;,]+\\s+){0,4}?(?:proposal|motion|opinion|appropriation|credit|estimates?|report|recommendation|draft|allocation)`,
    { kinds: ['programme'], body: 'parliament', weight: 0.8 },
  ),
  phrase(
    'votes-said-yes',
    `(?<head>by|with)\\s+\\d{1,3}\\s+(?:votes?\\s+)?(?:to|against|in\\s+favou?r)\\s+(?:[^\\s.;]+\\s+){0,14}?${PARLIAMENT}(?:\\s+[^\\s.;]+){0,4}?\\s+(?:approved|passed|backed|adopted|endorsed|ratified|agreed|gave|said|voted|consented)`,
    { form: 'past', body: 'parliament' },
  ),
  phrase(
    'house-idiom',
    `${PARLIAMENT}(?:\\s+[^\\s.;]+){0,5}?\\s+(?<head>wave[sd]?|nod(?:s|ded)|gr[ae]en-?light(?:s|ed)|green-?lit|seal(?:s|ed)|rubber-?stamp(?:s|ed)|bless(?:es|ed)?|assent(?:s|ed)|acquiesce[sd]?|plump(?:s|ed)\\s+for|c[ao]mes?\\s+out\\s+(?:for|in\\s+favou?r)|tick(?:s|ed)\\s+off|wrap(?:s|ped)\\s+up|put\\s+the\\s+seal|push(?:es|ed)\\s+through|usher(?:s|ed)\\s+in|okay(?:s|ed)|OKs|accept(?:s|ed)|carr(?:y|ies|ied))\\s+(?:[^\\s.;,]+\\s+){0,6}?${BILL}`,
    { body: 'parliament' },
  ),
  phrase(
    'bill-clears-house',
    `${BILL}(?:\\s+(?!to\\s|will\\s|must\\s)[^\\s.;,]+){0,6}?\\s+(?<head>(?:has\\s+|have\\s+|had\\s+)?(?:pass(?:es|ed)|clear(?:s|ed)|c[ao]mes?\\s+through|g[eo]ts?\\s+(?:past|through|by)|survive[sd]?|sail(?:s|ed)\\s+(?:through|past)|breeze[sd]?\\s+through|squeak(?:s|ed)\\s+through|scrape[sd]?\\s+through|squeeze[sd]?\\s+through|ma(?:de|kes?)\\s+it\\s+through|slip(?:s|ped)\\s+through|cruise[sd]?\\s+through|navigate[sd]?|negotiate[sd]))\\s+(?:the\\s+)?(?:[^\\s.;,]+\\s+){0,4}?(?:${PARLIAMENT}|vote|third\\s+reading|final\\s+(?:reading|stage|hurdle))`,
    { body: 'parliament', weight: 0.92 },
  ),
  phrase(
    'parliament-done',
    `${PARLIAMENT}(?:'s)?\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:part|side|work|job|business|share|bit)(?:\\s+[^\\s.;,]+){0,6}?\\s+(?<head>${BE}(?:done|over|complete[d]?|finished|settled))`,
    { body: 'parliament' },
  ),
  phrase(
    'last-house',
    `(?:last|final|second|remaining|other)\\s+(?:of\\s+the\\s+)?(?:two\\s+)?(?:houses?|chambers?|parliament(?:ary)?|legislat\\p{L}+)\\s+(?:[^\\s.;,]+\\s+){0,5}?(?<head>said\\s+yes|fell\\s+into\\s+line|came\\s+round|gave\\s+way|approved|agreed|passed|did\\s+(?:its\\s+part|so))`,
    { form: 'past', body: 'parliament' },
  ),
  phrase(
    'signs-into-law',
    `(?<head>sign(?:s|ed)?|put(?:s)?|wr(?:ote|ites?|itten)|pass(?:es|ed)|turn(?:s|ed)|enact(?:s|ed))\\s+(?:[^\\s.;,]+\\s+){0,10}?(?:in)?to\\s+(?:law|statute)`,
    { body: 'parliament' },
  ),
  phrase(
    'bill-signed',
    `(?:bill|act|law|legislation|statute)(?:\\s+\\([^)]{1,40}\\))?(?:\\s+(?!to\\s|will\\s)[^\\s.;]+){0,12}?\\s+(?<head>(?:(?:was|were|has\\s+been|have\\s+been|is)\\s+(?:now\\s+|finally\\s+)?)?signed\\s+(?:today\\s+|yesterday\\s+)?by\\s+(?:the\\s+)?(?:[^\\s.;,]+\\s+)?(?:president|king|queen|governor-general|head\\s+of\\s+state|grand\\s+duke|emperor|sultan|emir))`,
    { body: 'parliament' },
  ),
  phrase(
    'is-now-an-act',
    `(?:bill|it|measure)(?:\\s+(?!to\\s|will\\s)[^\\s.;,]+){0,6}?\\s+(?<head>(?:is|was|became|has\\s+become)\\s+(?:now\\s+|finally\\s+)?(?:an\\s+Act|on\\s+the\\s+statute\\s+books?|part\\s+of\\s+(?:\\p{L}+\\s+)?law))`,
    { body: 'parliament', weight: 0.88 },
  ),
  phrase(
    'favourable-opinion',
    `(?:committee|commission|panel)(?:'s)?(?:\\s+[^\\s.;,]+){0,6}?\\s+(?<head>approve[sd]?|adopt(?:s|ed)?|g[ia]ve[sn]?|express(?:es|ed)|deliver(?:s|ed)|issue[sd]?|vote[sd]?|pass(?:es|ed)|return(?:s|ed)|agree[sd]?)\\s+(?:on\\s+|to\\s+)?(?:an?|the|its)\\s+(?:[^\\s.;,]+\\s+){0,2}?opinion`,
    { about: 'topic', kinds: ['programme'], body: 'parliament', weight: 0.92 },
  ),
  phrase(
    'authorisation-granted',
    `(?:authori[sz]ation|authority|leave|consent|permission)\\s+(?<head>(?:${BE})?(?:granted|given))\\s+by\\s+(?:[^\\s.;,]+\\s+){0,4}?${PARLIAMENT}`,
    { form: 'past', body: 'parliament', weight: 0.92 },
  ),
  phrase(
    'authorise-consent',
    `(?<head>authori[sz]e[sd]?|empower(?:s|ed)|allow(?:s|ed)|enable[sd]?)\\s+(?:[^\\s.;]+\\s+){0,8}?(?:consent\\s+to\\s+be\\s+bound|to\\s+be\\s+bound\\s+by|to\\s+become\\s+(?:a\\s+)?party)`,
    { body: 'parliament' },
  ),
  phrase(
    'motion-agreed',
    `${PARLIAMENT}(?:\\s+[^\\s.;]+){0,3}?\\s+(?<head>agree[sd]?|pass(?:es|ed)|adopt(?:s|ed)|carr(?:y|ies|ied)|approve[sd]?|back(?:s|ed))(?:[^.;]{0,60}?)\\s+(?:to\\s+)?(?:the|a|its)\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:motion|resolution|order|bill)\\s+(?:that|to|on|for|approving|ratifying|concerning|allowing|under|by)`,
    { body: 'parliament', weight: 0.92 },
  ),
  phrase(
    'parliament-seal',
    `${PARLIAMENT}(?:\\s+(?!to\\s)[^\\s.;]+){0,3}?\\s+(?<head>put(?:s)?|set(?:s)?|place[sd]?|stamp(?:s|ed))\\s+(?:its|the|their)\\s+(?:[^\\s.;,]+\\s+)?(?:seal|stamp)\\s+(?:of\\s+approval\\s+)?(?:on|to|under)`,
    { body: 'parliament', weight: 0.92 },
  ),
  phrase(
    'last-parliamentary-test',
    `(?<head>pass(?:es|ed)|clear(?:s|ed)|surviv(?:es|ed)|w[io]ns?|me?e?ts?)\\s+(?:its|the|their)\\s+(?:last|final)\\s+(?:parliamentary|legislative)\\s+(?:test|hurdle|stage|vote|reading|exam)`,
    { body: 'parliament', weight: 0.92 },
  ),
  phrase(
    'yes-from-house',
    `(?<=^["']?|:\\s|-\\s)(?:final\\s+|unanimous\\s+)?${YES}\\s+(?:from|by|of|in)\\s+(?:the\\s+)?(?:[^\\s.;,]+\\s+){0,3}?${HOUSE}\\s+(?:for|to|on)(?![^.;]{0,90}\\s(?:expected|awaited|due|needed|sought|likely|planned|hoped)(?!\\p{L}))`,
    { form: 'past' },
  ),
  phrase('house-colon-yes', `${PARLIAMENT}:\\s+(?<head>yes|aye|go-ahead|green\\s+light)\\s+(?:to|for)`, {
    form: 'past',
    body: 'parliament',
  }),
  phrase(
    'incorporated-into-law',
    `(?<head>(?:${BE})?(?:incorporated|transposed|written|translated))\\s+into\\s+(?:[^\\s.;,]+\\s+)?law`,
    { body: 'parliament' },
  ),
  phrase(
    'ballot-yes',
    `(?:voters|electorate|citizens|people)(?:\\s+[^\\s.;]+){0,5}?\\s+(?<head>vote[sd]?|said|say|back(?:s|ed)|approve[sd]?|endorse[sd]?|accept(?:s|ed)?)\\s+(?:yes\\s+to|in\\s+favou?r\\s+of|for|to\\s+(?:approve|ratify|accept)|the)\\s+(?:[^\\s.;,]+\\s+){0,6}?${INSTRUMENT}`,
  ),
];
