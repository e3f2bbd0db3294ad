// English cues. How a text tells in passing how a commitment began: who announced, proposed, opened or founded it, and when.

import type { Kind, Status } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { BE, MONTH, phrase } from './words.js';

const PAPERS: readonly Kind[] = ['agreement', 'memorandum'];
const VENTURES: readonly Kind[] = ['programme', 'partnership'];
const VENTURE = '(?:programme|program|project|scheme|venture|initiative|line|link|partnership|pact|deal|plan|idea)';

export const cradles: Readonly<Partial<Record<Status, readonly Cue[]>>> = {
  announced: [
    phrase(
      // Not what says who told: "..., the Agency announced on Monday".
      'deal-they-announced',
      `(?<!,\\s+(?:the\\s+)?)(?:scheme|pilot|swap|deal|pact|agreement|arrangement|accord|treaty|understanding)\\s+(?:that\\s+|which\\s+)?(?!(?:as|was|is|had|has)\\s)(?:[^\\s.;,]+\\s+){0,8}?(?<head>announced|unveiled|presented|made\\s+public)(?=\\s+(?:by\\s+(?:[^\\s.;,]+\\s+){1,7}?)?(?:at\\s+[^\\s.;,]+\\s+)?(?:back\\s+)?(?:in|on|last)\\s+(?:\\d|${MONTH}|\\p{L}+day|year|month|week|spring|summer|autumn|winter))(?![^.;,]{0,40}\\bthat\\b)`,
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
    phrase(
      'begin-to-negotiate',
      `(?<head>(?:has\\s+|have\\s+|had\\s+)?(?:beg[au]n|beginning|start(?:s|ed)))\\s+(?:to\\s+negotiate|negotiating)`,
      { about: 'topic', kinds: PAPERS, weight: 0.86 },
    ),
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
};
