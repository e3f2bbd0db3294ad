// English cues. How a text tells in passing where a commitment comes from: "dates from May 2021", "adopted in June", "announced in 2010".

import type { Kind, Status } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { BE, INSTRUMENT, MONTH, PARLIAMENT, phrase } from './words.js';

const PAPERS: readonly Kind[] = ['agreement', 'memorandum'];
const VENTURES: readonly Kind[] = ['programme', 'partnership'];
/** A day, month or year that follows at once, or after a place. */
const WHEN = `(?:last\\s+|the\\s+|early\\s+|late\\s+)?(?:\\d|${MONTH}|(?:week|month|year|spring|summer|autumn|winter|\\p{L}+day)(?!\\p{L}))`;
const PLACE = '(?:(?:in|at)\\s+(?:the\\s+)?\\p{Lu}[\\p{L}-]+(?:\\s+\\p{Lu}[\\p{L}-]+){0,3},?\\s+)?';
const WITH = '(?:(?:with|between|by)\\s+(?:[^\\s.;,]+\\s+){1,5}?)?';
const ON = `(?:on|in|back\\s+in|only|as\\s+long\\s+ago\\s+as)\\s+${WHEN}`;
const VENTURE = '(?:programme|program|project|scheme|venture|initiative|line|link|partnership|pact|deal|plan|idea)';
const TALKED =
  '(?:consultations?|dialogue|talks|mechanism|forum|council|exchange|conversation|committee|commission|working\\s+group|table)';

export const origins: Readonly<Partial<Record<Status, readonly Cue[]>>> = {
  ratified: [
    phrase(
      'own-accession-of-date',
      `(?<=(?:\\p{L}'s?|their|its|whose)\\s+(?:own\\s+)?)(?<!\\b(?:expects?|awaits?|before|until|pending|without|hopes?\\s+for)\\s+(?:[^\\s.;,]+\\s+){0,3})(?<head>accession|ratification|acceptance)(?:\\s+(?:to|of)\\s+(?:[^\\s.;,]+\\s?){1,8}?)?(?=,?\\s+(?:only\\s+|back\\s+)?(?:in|on)\\s+(?:(?:\\d{1,2}\\s+)?(?:${MONTH})\\s+)?(?:19|20)\\d\\d)(?![^.;]{0,50}\\b(?:expected|planned|due|hoped|foreseen|likely)\\b)`,
      { form: 'attributive', kinds: PAPERS },
    ),
    phrase(
      'party-since',
      `(?:has|have)\\s+been\\s+(?:an?\\s+)?(?<head>(?:(?:contracting\\s+|state\\s+)?part(?:y|ies)\\s+to|members?\\s+of|bound\\s+by|in|part\\s+of|on\\s+board)\\s+(?:the\\s+)?(?:[^\\s.;,]+\\s+){0,5}?(?:${INSTRUMENT}))(?=\\s+since\\s)`,
      { form: 'state', kinds: ['agreement'] },
    ),
  ],
  signed: [
    phrase(
      'dates-from',
      `${INSTRUMENT}(?:,[^,.;]{1,50},)?(?:\\s+(?!(?:to|proper)\\s)[^\\s.;,]+){0,7}?\\s+(?<head>dates?\\s+(?:back\\s+)?(?:from|to)|dated\\s+(?:back\\s+to)?|go(?:es)?\\s+back\\s+to|went\\s+back\\s+to)(?=\\s+${WHEN})`,
      { form: 'state', kinds: PAPERS },
    ),
    phrase(
      'done-with-on',
      `${INSTRUMENT}(?:\\s+[^\\s.;,]+){0,12}?,?\\s+(?<!(?:was|were|been|be|is|are)\\s+)(?<head>(?:that\\s+was\\s+|which\\s+was\\s+)?(?:concluded|done|struck|sealed|entered\\s+into|born|forged|penned|inked|agreed\\s+and\\s+signed))(?=\\s+${WITH}${PLACE}${ON})`,
      { form: 'attributive', kinds: PAPERS },
    ),
    phrase('born-in', `(?<=,\\s)(?<head>born|forged|concluded|made|done|penned|inked)(?=\\s+${WITH}${PLACE}${ON})`, {
      form: 'attributive',
      kinds: PAPERS,
    }),
    phrase(
      'which-they-concluded',
      `${INSTRUMENT}(?:\\s+[^\\s.;,]+){0,10}?\\s+(?:that|which)\\s+(?:[^\\s.;,]+\\s+){1,9}?(?<head>concluded|sealed|struck|made|entered\\s+into|inked)(?=\\s+${WITH}${PLACE}${ON})`,
      { form: 'attributive', kinds: PAPERS },
    ),
    phrase('concluded-it', `(?<head>concluded|sealed|struck|inked)\\s+it(?=\\s+${PLACE}${ON})`, {
      form: 'attributive',
      kinds: PAPERS,
    }),
    phrase(
      'set-themselves',
      `(?<head>(?:set|imposed\\s+on)\\s+(?:themselves|each\\s+other|one\\s+another))(?=\\s+${PLACE}(?:in|on|back\\s+in)\\s+${WHEN})`,
      { form: 'attributive', kinds: PAPERS },
    ),
    phrase('signatures-from', `signatures?\\s+(?<head>from|since)(?=\\s+(?:that\\s+)?(?:\\d|${MONTH}))`, {
      form: 'attributive',
      kinds: PAPERS,
    }),
    phrase('bears-month', `(?<head>bears?|bore|carr(?:y|ies|ied))\\s+the\\s+date(?:\\s+of)?(?=\\s+(?:${MONTH}))`, {
      form: 'past',
      kinds: PAPERS,
    }),
  ],
  agreed: [
    phrase(
      'adopted-in',
      `(?<!(?:was|were|been|be|is|are|being|has|have|had|law|act|bill|decree|resolution|budget|regulation|decision|motion|amendments?|plan|strategy|statement|declaration|programme)\\s+)(?<head>adopted)(?=\\s+(?:unanimously\\s+|by\\s+consensus\\s+)?(?:(?:at|by|in)\\s+(?:the\\s+)?(?!(?:the\\s+)?${PARLIAMENT})\\p{Lu}[\\p{L}-]*(?:\\s+[\\p{L}-]+){0,4}?,?\\s+)?(?:on|in|last)\\s+(?:\\d|${MONTH}|\\p{L}+day|year|month|week))`,
      { form: 'attributive', kinds: ['agreement'] },
    ),
    phrase(
      'on-which-they-agreed',
      `(?<=,\\s+)(?:up)?on\\s+which\\s+(?:[^\\s.;,]+\\s+){1,9}?(?<head>(?:had\\s+)?agreed)(?=\\s+(?:back\\s+)?(?:in|on|last)\\s)`,
      { form: 'attributive', about: 'topic', kinds: ['partnership', 'memorandum', 'agreement'] },
    ),
    phrase(
      'agree-that-ties-rise',
      `(?<head>agree[sd]?|decide[sd]?|resolve[sd]?)\\s+that\\s+(?:[^\\s.;,]+\\s+){1,6}?(?:would|will|should)\\s+(?:lift|raise|elevate|upgrade|promote)\\s+(?:[^\\s.;,]+\\s+){0,6}?(?:ties|relations|relationship|partnership)`,
      { form: 'past', about: 'topic', kinds: ['partnership'] },
    ),
    phrase('adopted-last', `(?<=,\\s)(?<head>adopted)(?=\\s+(?:last|this|two|three|four|five|\\p{L}+\\s+(?:years|months))\\s)`, {
      form: 'attributive',
      kinds: ['agreement'],
    }),
    phrase(
      'adoption-in',
      `(?<!\\b(?:on|of|before|until|expected|after\\s+its|the\\s+day\\s+of)\\s+)(?<head>adoption)(?=\\s+(?:by\\s+(?:the\\s+)?(?!(?:the\\s+)?${PARLIAMENT})(?:UN\\s+)?(?:General\\s+Assembly|conference|UN|United\\s+Nations|plenipotentiaries|\\p{Lu}+)\\s+)?(?:in\\s+\\p{Lu}\\p{L}+\\s+)?(?:on|in)\\s+(?:\\d|${MONTH}))`,
      { form: 'present', kinds: ['agreement'] },
    ),
    phrase('date-adoption', `(?<=(?:19|20)\\d\\d\\s?:\\s)(?<head>adoption|adopted)(?=[.,;]|$|\\s+(?:in|at|by|of))`, {
      form: 'past',
      kinds: ['agreement'],
    }),
    phrase(
      'closed-text',
      `(?<head>close[sd]?|wrap(?:s|ped)\\s+up|finish(?:es|ed)|settle[sd]?|complete[sd]?)\\s+(?:on\\s+)?the\\s+(?:text|substance|wording|draft)(?=\\s+(?:in|on|last)\\s|[.,;]|$)`,
      { weight: 0.92 },
    ),
    phrase(
      'settlement-reached',
      `(?:settlement|understanding|agreement|deal|accord|compromise)\\s+(?<head>reached|struck|found)(?=\\s+(?:in|on|last)\\s)`,
      { form: 'attributive' },
    ),
    phrase('text-agreed-in', `${INSTRUMENT},?\\s+(?<head>concluded|agreed|settled|finali[sz]ed)(?=\\s+last\\s)`, {
      form: 'attributive',
      weight: 0.86,
    }),
    phrase(
      'agree-on-plan',
      `(?<head>agree[sd]?\\s+on|agreed\\s+(?:last\\s+\\p{L}+\\s+|in\\s+\\p{L}+\\s+)?on)\\s+the\\s+(?:[^\\s.;,]+\\s+)?(?:plan|project|scheme|venture|idea|programme)(?=\\s+(?:in|on|last)\\s|[.,;]|$)`,
      { form: 'past', about: 'topic', kinds: ['programme', 'partnership', 'memorandum'] },
    ),
    phrase('hands-on-this', `(?<head>sh(?:ook|aken?|akes))\\s+hands\\s+on\\s+(?:this|it|that|the\\s+(?:plan|idea|deal))`, {
      about: 'topic',
    }),
    phrase(
      'dialogue-decided',
      `${TALKED}(?:\\s+(?!(?:to|will|was|were|been)\\s)[^\\s.;,]+){0,8}?,?\\s+(?<head>(?:(?:that|which)\\s+)?(?:(?:was|were|had\\s+been|have\\s+been|has\\s+been)\\s+(?!\\p{L}+\\s+when\\s))?(?:decided(?:\\s+(?:up)?on)?|agreed(?:\\s+(?:up)?on)?|ordered|resolved\\s+(?:up)?on))(?=\\s+(?:at|by|when|in|on|during|last)\\s)`,
      { form: 'attributive', about: 'topic', kinds: ['dialogue'] },
    ),
    phrase(
      'dialogue-at-wish',
      `${TALKED}(?:\\s+(?!to\\s|will\\s)[^\\s.;,]+){0,8}?,?\\s+(?<head>(?:established|instituted|set\\s+up|created|launched|founded)\\s+(?:at\\s+the\\s+(?:wish|behest|request|initiative|instigation|suggestion)|by\\s+(?:a\\s+|the\\s+)?(?:decision|agreement|order|will|wish))\\s+of)`,
      { form: 'attributive', about: 'topic', kinds: ['dialogue'] },
    ),
    phrase(
      'agree-on-dialogue',
      `(?<head>agree[sd]?\\s+(?:to\\s+(?:set\\s+up|start|open|hold|create|launch|establish|begin)|on(?:\\s+(?:setting\\s+up|starting|opening|creating|launching|establishing))?)|decide[sd]?\\s+(?:to\\s+(?:set\\s+up|start|open|create|launch|establish)|on))\\s+(?:an?\\s+|the\\s+)?(?:(?!next\\s|second\\s|further\\s)[^\\s.;,]+\\s+){0,4}?(?:consultations?|dialogue|mechanism|forum|exchange)`,
      { form: 'past', about: 'topic', kinds: ['dialogue'] },
    ),
    phrase(
      'leaders-ordered',
      `${TALKED}\\s+(?:that\\s+|which\\s+)?(?:[^\\s.;,]+\\s+){1,4}?(?<head>ordered|decided\\s+on|agreed\\s+(?:up)?on|wanted)(?=\\s+(?:in|on|last|at)\\s)`,
      {
        form: 'attributive',
        about: 'topic',
        kinds: ['dialogue'],
      },
    ),
  ],
  announced: [
    phrase(
      'deal-they-announced',
      `(?:scheme|pilot|swap|deal|pact|agreement|arrangement|accord|treaty|understanding)\\s+(?:that\\s+|which\\s+)?(?!(?:as|was|is|had|has)\\s)(?:[^\\s.;,]+\\s+){0,8}?(?<head>announced|unveiled|presented|made\\s+public)(?=\\s+(?:by\\s+(?:[^\\s.;,]+\\s+){1,7}?)?(?:at\\s+[^\\s.;,]+\\s+)?(?:back\\s+)?(?:in|on|last)\\s+(?:\\d|${MONTH}|\\p{L}+day|year|month|week|spring|summer|autumn|winter))(?![^.;,]{0,40}\\bthat\\b)`,
      { form: 'attributive', about: 'topic', kinds: PAPERS },
    ),
    phrase('date-announced', `(?<=(?:19|20)\\d\\d\\s*[-:]\\s*)(?<head>announced|launched|unveiled)(?=\\s|$)`, {
      form: 'past',
      about: 'topic',
      kinds: VENTURES,
    }),
    phrase(
      'announced-in',
      `(?<=^["']?|,\\s|${VENTURE}\\s+)(?:first\\s+)?(?<head>announced|unveiled|proclaimed|launched|conceived|presented|promised)(?=\\s+(?:by\\s+(?:[^\\s.;,]+\\s+){1,6}?)?(?:back\\s+)?(?:in|on)\\s+(?:\\d|${MONTH}))`,
      {
        form: 'attributive',
        about: 'topic',
        kinds: VENTURES,
      },
    ),
    phrase(
      'has-been-announced',
      `(?<!(?:which|that|who)\\s+)(?<head>${BE}(?:first\\s+|jointly\\s+|publicly\\s+)?(?:announced|unveiled|launched|made\\s+public))(?=\\s+(?:by\\s+(?:[^\\s.;,]+\\s+){1,7}?)?(?:back\\s+)?(?:in|on)\\s+(?:\\d|${MONTH}))`,
      { about: 'topic', kinds: VENTURES },
    ),
    phrase(
      'they-announced-it',
      `(?<head>announce[sd]?|unveil(?:s|ed)|launch(?:es|ed)|present(?:s|ed)|conceive[sd])\\s+(?:it|the\\s+(?:[^\\s.;,]+\\s+){0,3}?${VENTURE}|the\\s+(?:train|aircraft|fighter|ship|satellite|tunnel|bridge|telescope|constellation|jet))(?=[.,;]|$|\\s+(?:at|in|on|together|with)\\s)`,
      { about: 'topic', kinds: VENTURES },
    ),
    phrase(
      'idea-goes-back',
      `(?:${VENTURE}|itself|launch|origins?)(?:,[^,.;]{1,40},)?(?:\\s+(?!to\\s)[^\\s.;,]+){0,9}?\\s+(?<head>go(?:es)?\\s+back\\s+to|date[sd]?\\s+(?:back\\s+)?(?:from|to)|is\\s+traced\\s+(?:back\\s+)?to|was\\s+born\\s+(?:in|of|with|on))(?=\\s+(?:[^\\s.;,]+\\s+){0,9}?(?:\\d|${MONTH}))`,
      { form: 'state', about: 'topic', kinds: VENTURES },
    ),
    phrase(
      'merge-projects',
      `(?<head>merge[sd]?|fold(?:s|ed)|fuse[sd]|pool(?:s|ed)|unite[sd]|combine[sd]|join(?:s|ed)\\s+together)\\s+(?:(?:their|the)\\s+)?(?:two|three|both|their)\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:drawings|projects|programmes|designs|plans|efforts)(?:\\s+[^\\s.;,]+){0,2}`,
      { about: 'topic', kinds: ['programme'] },
    ),
    phrase(
      'projects-merged',
      `(?:projects|programmes|designs|efforts)\\s+(?<head>(?:would|will|were\\s+to|are\\s+to|was\\s+to|were|had\\s+been)\\s+(?:be\\s+)?(?:merged|fused|joined|combined|pooled))`,
      { form: 'past', about: 'topic', kinds: ['programme'] },
    ),
    phrase(
      'pact-of-month',
      `(?<head>pact|declaration|road\\s+map|roadmap)\\s+of(?=\\s+(?:last\\s+)?(?:\\d{1,2}\\s+)?(?:${MONTH}))`,
      { form: 'attributive', about: 'topic', kinds: VENTURES },
    ),
    phrase('roadmap-presented', `road\\s?map\\s+(?<head>(?:${BE})?(?:presented|unveiled|signed|adopted|published))`, {
      about: 'topic',
      kinds: VENTURES,
      form: 'past',
    }),
    phrase(
      'billions-promised',
      `(?:billion|million|bn)\\s+(?:[^\\s.;,]+\\s+){0,2}?(?<head>promised|pledged|announced)(?=\\s+(?:in|on|last)\\s)`,
      {
        form: 'attributive',
        about: 'topic',
        kinds: VENTURES,
      },
    ),
  ],
  proposed: [
    phrase(
      'offer-made',
      `(?:offer|proposal|idea|suggestion)\\s+(?:that\\s+|which\\s+)?(?:[^\\s.;,]+\\s+){0,7}?(?<head>made|put\\s+forward|tabled|floated|put\\s+on\\s+the\\s+table)(?=\\s+(?:in|on|last)\\s)`,
      { form: 'attributive', kinds: PAPERS },
    ),
    phrase('what-he-proposed', `what\\s+(?:[^\\s.;,]+\\s+){1,4}?(?<head>proposed|offered|suggested)(?=\\s+(?:in|on|last)\\s)`, {
      form: 'attributive',
      kinds: PAPERS,
    }),
    phrase(
      'willing-to-go-on',
      `(?<head>declare[sd]?|said|called|offered|proposed|pronounced|professed)\\s+(?:(?:itself|himself|herself|themselves|(?:that\\s+)?(?:he|she|it|they)\\s+(?:was|were|would\\s+be))\\s+(?:willing|ready|prepared|happy)\\s+)?to\\s+(?:go\\s+on|continue|carry\\s+on|do\\s+so|extend|prolong|stay\\s+(?:with)?in|behave|keep\\s+to|respect)(?=[^.;]{1,80}\\b(?:year|months?|provided|if)\\b)`,
      { form: 'past', kinds: PAPERS },
    ),
    phrase(
      'said-it-would-stay',
      `(?<head>said)\\s+(?:[^\\s.;,]+\\s+){0,4}?(?:it|he|she|they)\\s+would\\s+(?:stay\\s+within|keep\\s+to|respect|observe|go\\s+on\\s+\\p{L}+ing)\\s+[^.;]{1,60}\\s(?:if|provided|as\\s+long\\s+as)`,
      { form: 'past', kinds: PAPERS },
    ),
    phrase(
      'ask-for-mandate',
      `(?<head>ask(?:s|ed)?|seek(?:s)?|sought|request(?:s|ed)?)\\s+(?:[^\\s.;,]+\\s+){0,4}?(?:for\\s+)?(?:permission|leave|a\\s+mandate|the\\s+mandate|authority|authori[sz]ation)\\s+to\\s+(?:negotiate|open\\s+(?:talks|negotiations)|start\\s+(?:talks|negotiations))`,
      { kinds: PAPERS },
    ),
  ],
  negotiating: [
    phrase('lets-negotiate', `(?:let\\s+us|let's)\\s+(?:start\\s+|begin\\s+)?(?<head>negotiat(?:e|ing)|talk)`, {
      about: 'topic',
      form: 'past',
      kinds: PAPERS,
    }),
    phrase('only-sat-down', `(?<head>sat\\s+down)(?=\\s+(?:only\\s+)?(?:in|on|last)\\s+(?:\\d|${MONTH}|\\p{L}+day))`, {
      about: 'topic',
      weight: 0.84,
      kinds: PAPERS,
    }),
    phrase(
      'negotiation-began',
      `negotiations?(?:\\s+[^\\s.;,]+){0,4}?\\s+(?<head>g[eo]ts?\\s+under\\s?way|beg[au]n|started|opened|were\\s+opened|was\\s+launched|kicked\\s+off)`,
      { about: 'topic', kinds: PAPERS, weight: 0.86 },
    ),
    phrase(
      'talks-they-opened',
      `(?<head>open(?:s|ed)|beg[au]n|start(?:s|ed)|launch(?:es|ed))\\s+the\\s+(?:talks|negotiations?)(?=\\s+(?:in|on|at|last)\\s)`,
      {
        about: 'topic',
        kinds: PAPERS,
        weight: 0.86,
      },
    ),
  ],
  established: [
    phrase(
      'raised-to-partnership',
      `(?<!\\b(?:will|would|shall|should|to|could|may|might|can|must)\\s+)(?<head>raise[sd]?|lift(?:s|ed)|elevate[sd]?|upgrade[sd]?|brought)\\s+(?:their|the|its)?\\s*(?:[^\\s.;,]+\\s+){0,4}?(?:ties|relations|relationship|links)\\s+to\\s+(?:the\\s+(?:level|rank|status)\\s+of\\s+)?(?:an?|the)\\s+(?:[^\\s.;,]+\\s+){0,3}?partnership(?=\\s+(?:in|on|back\\s+in)\\s+(?:\\d|${MONTH}))`,
      { form: 'attributive', about: 'topic', kinds: ['partnership'], weight: 0.92 },
    ),
    phrase(
      'ties-had-been-raised',
      `(?:ties|relations|relationship)\\s+(?:which|that)\\s+(?:in\\s+\\d{4}\\s+)?(?:had\\s+been|were)\\s+(?<head>brought|raised|lifted|elevated)\\s+to\\s+the\\s+(?:level|rank|status)`,
      { form: 'attributive', about: 'topic', kinds: ['partnership'], weight: 0.92 },
    ),
    phrase(
      'agreed-partnership',
      `(?<head>agree[sd]?(?:\\s+on)?|formed|entered\\s+into)\\s+(?:their|a|an|the)\\s+(?:[^\\s.;,]+\\s+){0,3}?partnership(?=\\s+(?:in|on|back\\s+in)\\s+(?:\\d|${MONTH}))`,
      { about: 'topic', kinds: ['partnership'] },
    ),
    phrase(
      'firm-of-name',
      `\\p{Lu}[\\p{L}-]+,\\s+(?:which\\s+was\\s+)?(?<head>set\\s+up|formed|founded|created|established|incorporated)(?=\\s+(?:only\\s+)?(?:last|in|this|by)\\s)`,
      { form: 'attributive', about: 'topic', kinds: ['programme', 'partnership'], cased: true },
    ),
    phrase(
      'line-founded',
      `(?<=(?:19|20)\\d\\d\\s[^.;]{1,50}\\s)(?<head>founded|incorporated|set\\s+up|established|formed)(?=\\s*$)`,
      {
        form: 'past',
        about: 'topic',
        kinds: ['programme', 'partnership', 'dialogue'],
      },
    ),
  ],
  'in-force': [
    phrase(
      'in-effect-since',
      `(?<=^["']?|,\\s)(?<head>in\\s+(?:effect|force|operation)|valid|effective)\\s+(?:since|from)(?=\\s+(?:\\d|${MONTH}|the\\s+\\d))`,
      {
        form: 'state',
        kinds: PAPERS,
      },
    ),
    phrase(
      'that-began-in',
      `${INSTRUMENT}(?:\\s+[^\\s.;,]+){0,6}?\\s+(?:that|which)\\s+(?<head>began|started)(?=\\s+(?:in|on)\\s+(?:\\d|${MONTH}))`,
      { form: 'attributive', kinds: PAPERS },
    ),
  ],
  renewed: [
    phrase(
      'lengthened',
      `(?<head>(?:${BE})?(?:lengthened|stretched|rolled\\s+over))(?=\\s+(?:once|twice|by\\s+\\p{L}+\\s+years?|again|in\\s+(?:19|20)\\d\\d))`,
      {
        kinds: PAPERS,
      },
    ),
    phrase(
      'extension-spent',
      `(?:prolongation|extension|renewal)(?:\\s+[^\\s.;]+){0,8}?,?\\s+(?:and\\s+)?(?:that|which|it|this)\\s+(?<head>was\\s+(?:used(?:\\s+up)?|spent|done|taken))(?=\\s+in\\s)`,
      { form: 'past', kinds: PAPERS },
    ),
  ],
};
