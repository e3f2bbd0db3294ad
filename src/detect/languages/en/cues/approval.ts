// English cues. Approval at home: parliaments, cabinets, courts.

import type { Cue } from '../../../language.js';
import { assent } from './assent.js';
import { BE, INSTRUMENT, PARLIAMENT, gap, noun, phrase, verb } from './words.js';

export const approval: Readonly<Record<'approved', readonly Cue[]>> = {
  approved: [
    ...assent,
    phrase(
      'third-time',
      `bills?(?:\\s+[^\\s.;,]+){0,4}?\\s+(?<head>(?:${BE})?read)\\s+(?:for\\s+)?(?:an?\\s+|the\\s+)?third\\s+time`,
      { body: 'parliament' },
    ),
    phrase(
      'court-no-fault',
      `(?:court|tribunal|judges)(?:\\s+[^\\s.;,]+){0,8}?\\s+(?<head>found|finds?|sees?|saw)\\s+no\\s+(?:fault|objections?|conflict|breach|violation|obstacles?|impediments?|problems?|hindrance)|(?:court|tribunal|judges)(?:\\s+[^\\s.;,]+){0,8}?\\s+gave\\s+(?:[^\\s.;,]+\\s+){0,6}?a\\s+clean\\s+bill\\s+of\\s+health`,
      { body: 'court' },
    ),
    phrase(
      'referendum-yes',
      `(?:referendum|plebiscite)(?:\\s+[^\\s.;,]+){0,8}?\\s+(?<head>end(?:s|ed)|produce[sd]|result(?:s|ed)|return(?:s|ed))\\s+(?:in\\s+|with\\s+)?an?\\s+(?:[^\\s.;,]+\\s+)?(?:yes|approval|majority\\s+for)`,
    ),
    phrase(
      'refuse-consent',
      `(?<head>refuse[sd]?|with(?:holds?|held)|den(?:y|ies|ied))\\s+(?:its|their|the)\\s+(?:consent|approval|assent|blessing)`,
      {
        form: 'negative',
      },
    ),
    phrase(
      'vote-against',
      `(?<!\\d\\s+)${PARLIAMENT}(?:\\s+[^\\s.;,]+){0,4}?\\s+(?<head>vote[sd]?)\\s+(?:[^\\s.;,]+\\s+){0,4}?against\\s+(?:the|its|this)\\s+(?!amendments?|motion|call|proposal\\s+to)(?:[^\\s.;,]+\\s+){0,4}?(?:${INSTRUMENT}|bill|law)`,
      {
        form: 'negative',
      },
    ),
    phrase(
      'fell-in-house',
      `(?:treaty|agreement|bill|pact|convention|accord|protocol)(?:\\s+[^\\s.;,]+){0,3}?\\s+(?<head>fell|fail(?:s|ed)|f[ae]lls|was\\s+(?:lost|defeated))\\s+(?:in|at|before|by)\\s+(?:the\\s+)?(?:[^\\s.;,]+\\s+){0,2}?(?:${PARLIAMENT}|first|hurdle|vote|\\p{L}+\\s+votes?)`,
      {
        form: 'negative',
      },
    ),
    phrase(
      'comes-before',
      `(?:comes?|goes|go|come)\\s+(?:up\\s+)?before\\s+(?:the\\s+)?(?:[^\\s.;,]+\\s+){0,2}?${PARLIAMENT}(?=\\s+(?:on|next|in|this|tomorrow|for|later)\\s)`,
      {
        form: 'future',
        body: 'parliament',
      },
    ),
    phrase(
      'give-it-blessing',
      `(?<head>give|gives|gave|given)\\s+(?:[^\\s.;,]+\\s+){1,7}?(?:its|their|his|her|the|a)\\s+(?:\\p{L}+\\s+)?(?:blessing|approval|consent|assent|nod|go-ahead|green\\s+light|backing|thumbs[\\s-]up|imprimatur|(?:seal|stamp)\\s+of\\s+approval)`,
    ),
    phrase(
      'win-backing',
      `(?<head>wins?|won|gain(?:s|ed)?|gets?|got|secure[sd]?|receive[sd]?|obtain(?:s|ed)?)\\s+(?:the\\s+)?(?:[^\\s.;,]+\\s+)?(?:backing|support|approval|blessing|nod|consent|assent|votes?)\\s+(?:of|from|in)\\s+(?:[^\\s.;,]+\\s+){0,4}?${PARLIAMENT}`,
      { body: 'parliament', weight: 0.93 },
    ),
    phrase(
      'throw-weight',
      `${PARLIAMENT}(?:\\s+[^\\s.;,]+){0,3}?\\s+(?<head>throws?|threw|thrown|put|puts)\\s+(?:its|their)\\s+(?:full\\s+)?weight\\s+behind`,
      {
        body: 'parliament',
      },
    ),
    phrase(
      'resolution-by-which',
      `(?<head>pass(?:es|ed)?|adopt(?:s|ed)?|approve[sd]?|carr(?:y|ies|ied)|vote[sd]?(?:\\s+(?:for|through))?|agree[sd]?\\s+to)\\s+(?:the|an?)\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:resolution|motion|bill|law|act|decree|instrument)\\s+(?:by\\s+which|under\\s+which|through\\s+which|with\\s+which|whereby|that\\s+lets|allowing|enabling|on)\\s+(?:[^\\s.;,]+\\s+){0,8}?(?:ratif(?:y|ies|ication)|approv(?:es|al)|accedes?|accession|joins?)`,
      { body: 'parliament', weight: 0.93 },
    ),
    phrase('promulgate', `(?<head>promulgate[sd]?|gazette[sd])\\s+(?:the|its)\\s+(?:[^\\s.;,]+\\s+){0,5}?${INSTRUMENT}`, {
      body: 'parliament',
    }),
    phrase(
      'goes-through',
      `(?:bill|treaty|agreement|law|pact|convention|accord|protocol)(?:\\s+[^\\s.;,]+){0,5}?\\s+(?<head>gets?|got|went|goes)\\s+through(?=\\s*$|[.,;:]|\\s+(?:on|in|by|with|without|unamended|unopposed|parliament|its|the\\s+(?:house|senate|assembly|commons|lords)))`,
      {
        body: 'parliament',
      },
    ),
    phrase(
      'is-through',
      `(?:treaty|agreement|bill|pact|convention|accord|protocol)\\s+(?:is|was)\\s+(?:now\\s+|finally\\s+)?(?<head>through)(?=[.,;:]|$)`,
      {
        body: 'parliament',
      },
    ),
    phrase('by-parliament', `(?:adopted|approved|passed|endorsed|backed)\\s+by\\s+(?:[^\\s.;,]+\\s+){0,4}?${PARLIAMENT}`, {
      body: 'parliament',
    }),

    phrase(
      'vote-in-favour',
      `(?<head>vote[sd]?)\\s+(?:[^\\s.;]+\\s+){0,9}?(?:in\\s+favou?r(?:\\s+of)?|for\\s+(?:ratification|approval|accession)|to\\s+(?:approve|ratify|endorse|accede))`,
      { body: 'parliament', weight: 0.93 },
    ),
    phrase(
      'vote-ahead',
      `(?:goes|go|comes|come|is\\s+put|be\\s+put)\\s+(?:up\\s+)?(?:to|for)\\s+(?:an?|the)\\s+vote|(?:will|shall|to|must|can)\\s+(?:then\\s+|now\\s+|also\\s+|next\\s+|finally\\s+)?(?:vote|rule|decide)\\s+on|votes?\\s+on\\s+(?:[^\\s.;]+\\s+){1,12}?(?:is|are|was|were)\\s+(?:now\\s+)?(?:scheduled|set|due|expected|planned|slated|foreseen)|vote\\s+on\\s+(?:[^\\s.;]+\\s+){1,12}?(?:will\\s+(?:be\\s+held|take\\s+place|follow|come)|takes\\s+place)`,
      { form: 'future', body: 'parliament' },
    ),
    phrase(
      'due-for-approval',
      `(?:is|are|comes?|goes|go|will\\s+(?:be|go|come))\\s+(?:now\\s+)?(?:due\\s+)?(?:up\\s+)?(?:before|to|in)\\s+(?:the\\s+)?(?:[^\\s.;,]+\\s+){0,3}?${PARLIAMENT}\\s+(?:[^\\s.;,]+\\s+){0,4}?for\\s+(?:[^\\s.;,]+\\s+)?(?:approval|ratification|a\\s+vote|consent|its\\s+consent)`,
      { form: 'future', body: 'parliament' },
    ),
    phrase(
      'parliament-rejects',
      `${PARLIAMENT}(?:\\s+[^\\s.;]+){0,4}?\\s+(?:(?<head>reject(?:s|ed)?|vote[sd]?\\s+down|threw\\s+out|throws?\\s+out|turn(?:s|ed)\\s+down|defeat(?:s|ed)|block(?:s|ed))(?!\\s+(?:an?|the)\\s+(?:amendment|motion\\s+to\\s+(?:reject|delay)|call|bid)))`,
      { form: 'negative', body: 'parliament' },
    ),
    phrase(
      'chamber-sends-on',
      `${PARLIAMENT}(?:\\s+[^\\s.;]+){0,6}?\\s+(?<head>approve[sd]?|pass(?:es|ed)?|back(?:s|ed)|adopt(?:s|ed)?|clear(?:s|ed))[^.;]{0,140}?\\s(?:sent|sends|sending|goes|go|went|forward(?:s|ed|ing)|moves?|moved|heads?|transmitted|passing)\\s+(?:it\\s+|them\\s+|the\\s+\\p{L}+\\s+)?(?:on\\s+|now\\s+|next\\s+)?to\\s+the\\s+(?:[^\\s.;,]+\\s+)?(?:senate|upper\\s+house|lower\\s+house|second\\s+chamber|other\\s+chamber|house|lords|plenary|council)`,
      { form: 'past', body: 'chamber', weight: 0.92 },
    ),
    phrase(
      'adopt-decision',
      `(?<head>adopt(?:s|ed)?|pass(?:es|ed)?|agree[sd]?(?:\\s+to)?|approve[sd]?|carr(?:y|ies|ied)|back(?:s|ed)|endorse[sd]?|took|takes?)\\s+(?:the|an?|its)\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:decision|motion|resolution|bill|law|act|order|dispatch|proposal|legislation|decree)\\s+(?:[^\\s.;,]+\\s+){0,5}?(?:conclusion|concluding|ratification|approval|accession|acceptance|approving|ratifying|(?:to|that|which)\\s+(?:ratif(?:y|ies)|approves?|accede))`,
      { body: 'parliament', weight: 0.93 },
    ),
    phrase(
      'motion-carried',
      `(?:motion|bill|resolution|law)\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:to\\s+(?:ratify|approve)|ratifying|approving|on\\s+(?:the\\s+)?(?:ratification|approval)\\s+of)(?:\\s+[^\\s.;,]+){0,10}?\\s+(?<head>carried|(?:was|were|has\\s+been)\\s+(?:carried|passed|agreed|adopted|approved))`,
      { body: 'parliament', weight: 0.92 },
    ),
    phrase(
      'sanction-law',
      `(?<head>promulgate[sd]?|assent(?:s|ed)\\s+to|confirm(?:s|ed)|sanction(?:s|ed)|gazette[sd]|sign(?:s|ed)?|publish(?:es|ed)?)\\s+(?:the\\s+|an?\\s+)?(?:[^\\s.;,]+\\s+){0,3}?(?:law|bill|act|decree|legislation|instrument|statute)\\s+(?:on|of|approving|ratifying|for|to|that|which)(?!\\s+(?:ratification|accession|acceptance)\\b)`,
      { body: 'parliament' },
    ),
    phrase(
      'decide-to-approve',
      `(?<head>decide[sd]?|agree[sd]?|resolve[sd]?)\\s+(?:[^\\s.;]+\\s+){0,3}?to\\s+(?:approve|ratify|accede\\s+to|endorse)`,
      { form: 'past' },
    ),
    phrase(
      'passed-instrument',
      `(?:treaty|convention|agreement|protocol|pact|accord|bill|memorandum)(?:\\s+[^\\s.;,]+){0,6}?\\s+(?<head>(?:was|were|has been|have been|is|be|been)\\s+(?:\\p{L}+ly\\s+)?(?:passed|voted\\s+through|waved\\s+through|nodded\\s+through|endorsed|backed)|sailed\\s+through|cleared\\s+(?:its\\s+)?(?:final\\s+)?)(?=[\\s.,;]|$)`,
    ),
    phrase(
      'give-blessing',
      `(?<head>gave|gives?|given|giving|lent|lends)\\s+(?:[^\\s.;,]+\\s+){0,5}?(?:approval|consent|assent|blessing|backing|nod|go-ahead|green\\s+light|imprimatur|endorsement|clearance)\\s+(?:to|for)(?!\\s+(?:\\p{L}+\\s+)?(?:talks|negotiations))`,
    ),
    phrase(
      'nods-to',
      `(?:cabinet|committee|panel|council|commission|parliament|board)(?:\\s+[^\\s.;,]+){0,4}?\\s+(?<head>nods|nodded)(?:\\s+[^\\s.;,]+){0,3}?`,
    ),

    phrase(
      'parliament-consents',
      `${PARLIAMENT}(?:\\s+[^\\s.;]+){0,4}?\\s+(?<head>give|gives|gave|given|grant(?:s|ed)?)\\s+(?:its|their|the|final|full)\\s+(?:[^\\s.;]+\\s+){0,2}?(?:consent|approval|assent|concurrence|green light|go-ahead|nod|blessing)`,
      { body: 'parliament', weight: 0.93 },
    ),
    phrase(
      'voted-to',
      `(?<head>voted|votes)(?:\\s+[^\\s.;]+){0,7}?\\s+to\\s+(?:approve|ratify|pass|endorse|back|consent|advise|concur|accept|adopt|leave|quit|withdraw|exit|denounce|abandon|terminate)`,
      { body: 'parliament', weight: 0.92 },
    ),
    phrase(
      'texts-voted',
      `texts?\\s+(?:[^\\s.;]+\\s+){0,3}?(?<head>voted)|bills?\\s+(?:[^\\s.;]+\\s+){0,3}?(?<head2>voted|adopted|approved|passed)`,
      {
        body: 'parliament',
      },
    ),
    phrase(
      'act-approving',
      `(?<!draft\\s|bill\\s)(?:resolution|law|act|decree|order|legislation)(?:[^.;]|\\.(?=\\s?\\d)){0,60}?\\s(?:approving|ratifying|promulgating|authori[sz]ing the ratification of)`,
      { form: 'past', body: 'parliament' },
    ),
    phrase(
      'receive-ratification',
      `(?<head>receive[sd]?|won|wins|obtain(?:s|ed)?|got|secure[sd]?)\\s+(?:[^\\s.;]+\\s+){0,2}?(?:ratification|approval|consent|assent|endorsement)`,
    ),
    phrase(
      'sign-law',
      `(?<head>sign|signs|signed|signing|promulgate[sd]?|enact(?:s|ed)?)\\s+(?:into\\s+law|(?:(?:the|a|an|this)\\s+)?(?:[^\\s.;]+\\s+){0,2}?(?:law|bill|act|legislation|decree|resolution|order))`,
      { body: 'parliament' },
    ),
    phrase(
      'vote-yes',
      `(?<head>vote[sd]?|voting)\\s+(?:[\\d-]+(?:\\s+to\\s+\\d+)?,?\\s+|overwhelmingly\\s+|unanimously\\s+|\\p{L}+ly\\s+)?(?:for|yes to|through|on and passed)\\s+(?:the|its|a)${gap(4)}${INSTRUMENT}`,
      { body: 'parliament', weight: 0.92 },
    ),
    phrase(
      'nod-through',
      `(?<head>nod(?:s|ded)?\\s+through|wave[sd]?\\s+through|rubber-?stamp(?:s|ed)?|sign(?:s|ed)?\\s+off\\s+(?:on|the|its|an?)|give[sn]?\\s+the\\s+(?:thumbs|all-clear)|okay(?:s|ed)?|OK'?(?:s|d|ed)|green-?light(?:s|ed)|ratif(?:y|ies|ied)\\s+(?:in|by)\\s+(?:the\\s+)?${PARLIAMENT}|usher(?:s|ed)?\\s+through|adopt(?:s|ed)?\\s+(?:the\\s+|a\\s+)?(?:bill|resolution|law|decree|order|motion)\\s+(?:[^\\s.;]+\\s+){0,6}?(?:ratif|approv|on\\s+the|for\\s+the))`,
    ),
    phrase(
      'final-reading',
      `(?<head>pass(?:es|ed)?|clear(?:s|ed)?|adopt(?:s|ed)?|approve[sd]?|accept(?:s|ed)?|complete[sd]?)${gap(6)}(?:final|third|last|second)\\s+(?:and\\s+final\\s+)?(?:reading|vote|passage|hurdle)`.replaceAll(
        '\\\s',
        '\\\s',
      ),
      { body: 'parliament', weight: 0.92 },
    ),
    phrase(
      'waved-through',
      `(?<head>wave[sd]?|nod(?:s|ded)?|push(?:es|ed)?|guide[sd]?|steer(?:s|ed)?|vote[sd]?)${gap(8)}through(?=\\s|$|[.,;])`,
      { body: 'parliament' },
    ),
    phrase(
      'say-yes',
      `${PARLIAMENT}(?:\\s+[^\\s.;]+){0,4}?\\s+(?<head>said|says|say)\\s+yes|(?<head2>yes)\\s+from\\s+(?:the\\s+)?${PARLIAMENT}`,
      { form: 'past', body: 'parliament' },
    ),
    phrase(
      'clear-hurdle',
      `(?<head>clear(?:s|ed)?|pass(?:es|ed)?|sail(?:s|ed)?\\s+through|get(?:s)?\\s+through|got\\s+through|win[s]?|won)\\s+(?:[^\\s.;]+\\s+){0,3}?(?:${PARLIAMENT}|hurdle(?<!\\b(?:design|technical|engineering|safety|environmental|formal|financial|procedural)\\s+hurdle)|final\\s+vote|third\\s+reading|last\\s+reading|vote)`,
      { body: 'parliament' },
    ),
    phrase(
      'passed-by',
      `(?<head>(?:was|were|has been|have been|been|being|be|got)\\s+(?:\\p{L}+ly\\s+)?(?:approved|ratified|passed|endorsed|backed|adopted|cleared))\\s+by\\s+(?:[^\\s.;]+\\s+){0,4}?${PARLIAMENT}`,
      { body: 'parliament', weight: 0.95 },
    ),
    phrase(
      'release-funds',
      `(?:budget|finance|appropriations)\\s+committee(?:\\s+[^\\s.;]+){0,6}?\\s+(?<head>release[sd]?|approve[sd]?|clear(?:s|ed)?|pass(?:es|ed)?|grant(?:s|ed)?)`,
      { about: 'topic', body: 'parliament' },
    ),
    phrase(
      'court-clears',
      `court(?:\\s+[^\\s.;]+){0,8}?\\s+(?<head>rule[sd]?|found|held|clear(?:s|ed)?|upheld|uphold[s]?)(?:\\s+[^\\s.;]+){0,8}?\\s+(?:compatible|constitutional|in line with|lawful|conform)`,
      { body: 'court' },
    ),
    phrase(
      'complete-approval',
      `(?<head>complete[sd]?|finish(?:es|ed)?|conclude[sd]?)\\s+(?:its\\s+|the\\s+|their\\s+)?(?:(?:parliamentary\\s+)?(?:approval|passage)|parliamentary\\s+ratification)`,
      { body: 'parliament', weight: 0.92 },
    ),
    noun('passage', '(?:passage|adoption)\\s+of\\s+(?:the\\s+)?(?:ratification|bill|law|treaty)', { body: 'parliament' }),
    phrase(
      'parliament-approves',
      `${PARLIAMENT}(?:\\s+[^\\s.;]+){0,6}?\\s+(?<head>approve[sd]?(?!\\s+(?:[^\\s.;,]+\\s+){1,3}?budget)|ratif(?:y|ies|ied)|pass(?:es|ed)?|adopt(?:s|ed)?|endorse[sd]?|back(?:s|ed)|clear(?:s|ed)|OK(?:s|'d|ed)|concur(?:s|red)|consent(?:s|ed)|agree[sd]?\\s+to(?!\\s+(?:start|open|begin|launch|talk|meet|debate|discuss|hold))|green-?light(?:s|ed)|vote[sd]? (?:in favou?r of|to (?:approve|ratify)|for))`,
      { body: 'parliament', weight: 0.92 },
    ),
    phrase(
      'consent',
      `(?<head>give|gives|gave|given|giving|grant(?:s|ed)?|won|wins?|receive[sd]?|obtain(?:s|ed)?|secure[sd]?|get|gets|got)\\s+(?:its|their|his|her|the|final|full)?\\s*(?:final\\s+|unanimous\\s+|formal\\s+|full\\s+|the\\s+)?(?:[\\p{L}']+\\s+){0,2}?(?:consent|approval|assent|concurrence|green light|go-ahead|nod|blessing)`,
    ),
    verb('approve', 'approve', { not: '\\s+(?:of\\b|the (?:budget|project|design|bridge))' }),
    verb('concur', 'concurs|concurred', { then: '\\s+in', body: 'parliament' }),
    noun(
      'concurrence',
      'concurrence|(?:parliamentary|legislative|diet|senate|congressional)\\s+(?:approval|consent|ratification)',
      { body: 'parliament' },
    ),
    noun('approval', 'approval', { weight: 0.75 }),
    phrase(
      'ratification-law',
      `(?<head>pass(?:es|ed)?|adopt(?:s|ed)?|enact(?:s|ed)?|promulgate[sd]?|publish(?:es|ed)?|sign(?:s|ed)?(?: into law)?)${gap(5)}(?:law|bill|act|legislation)(?:\\s+[^\\s.;]+){0,6}?\\s+(?:ratif(?:ying|ication)|to ratify|approving)`,
      { body: 'parliament' },
    ),
    phrase(
      'law-authorises',
      `(?:law|act|bill)(?:[^.;]|\\.(?=\\s?\\d)){0,120}?\\s+authori[sz](?:es|ed|ing)(?:\\s+\\S+){0,8}?\\s+(?:to ratify|ratification)|law(?:\\s+[^\\s.;]+){0,12}?\\s+(?:ratifying|to ratify)`,
      { form: 'past', body: 'parliament' },
    ),
    phrase(
      'authorise-ratification',
      `(?<head>authori[sz]e[sd]?)\\s+(?:the\\s+)?(?:[^\\s.;]+\\s+){0,8}?(?:ratification|to ratify|accession)`,
    ),
    phrase('royal-assent', '(?<head>receive[sd]?|receives|given|got|gets|granted)\\s+royal\\s+assent|royal assent', {
      form: 'past',
      body: 'parliament',
    }),
    phrase(
      'voted',
      `(?<head>voted|votes)\\s+(?:[\\d-]+\\s+|overwhelmingly\\s+|unanimously\\s+)?(?:in favou?r|to (?:approve|ratify|pass|endorse|back|consent))`,
      { body: 'parliament' },
    ),
    phrase(
      'cabinet',
      `(?:cabinet|council of (?:ministers|state)|(?:federal|executive|privy) council|government)(?:\\s+(?!to\\s)[^\\s.;]+){0,11}?\\s+(?<head>approve[sd]?|endorse[sd]?|adopt(?:s|ed)?|clear(?:s|ed)?)`,
      { body: 'cabinet' },
    ),
  ],
};
