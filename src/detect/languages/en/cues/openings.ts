// English cues. Idioms of beginning: first customers, open doors, works that get off the ground.

import type { Kind } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { BE, BODY_NOUN, PRODUCT, STRUCTURE, phrase } from './words.js';

const SITES: readonly Kind[] = ['programme', 'partnership', 'memorandum', 'agreement'];
const VENTURE = `(?:programme|program|project|scheme|venture|initiative|mission|facility|service|centres?|centers?|${STRUCTURE}|${PRODUCT})`;

export const doors: readonly Cue[] = [
  phrase(
    'throw-open-doors',
    `(?<head>thr[eo]w[ns]?\\s+open|open(?:s|ed)?(?:\\s+up)?|swing(?:s)?\\s+open|swung\\s+open|unlock(?:s|ed))\\s+(?:its|their|the)\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:doors?|gates?|barriers?|shutters?|valves?|taps?|books)(?!\\s+(?:to|for)\\s+(?:talks|negotiations|an?\\s|further|more|new\\s+members))`,
    { about: 'topic', kinds: ['programme', 'partnership', 'dialogue', 'agreement'] },
  ),
  phrase(
    'doors-open',
    `(?:doors?|gates?|barriers?|valves?|taps?|locks?)(?:\\s+[^\\s.;,]+){0,2}?\\s+(?<head>(?:has\\s+|have\\s+)?(?:opened|swung\\s+open|turned\\s+on)|(?:${BE})(?:opened|thrown\\s+open|turned\\s+on|unlocked)|opens?)(?=\\s|[.,;]|$)(?!\\s+(?:to|for)\\s+(?:talks|negotiations|an?\\s))`,
    { about: 'topic', kinds: ['programme', 'agreement'], weight: 0.84 },
  ),
  phrase(
    'site-working',
    `(?:headquarters|offices?|secretariat|cent(?:re|er)s?|site|plant|desk|${BODY_NOUN})(?:\\s+[^\\s.;,]+){0,4}?\\s+(?<head>(?:has|have)\\s+been\\s+(?:working|operating|running|functioning|active|up\\s+and\\s+running|at\\s+work|open)|(?:is|are)\\s+(?:now\\s+)?(?:working|operating|running|functioning|active|staffed|at\\s+work))(?=\\s+(?:since|as\\s+of|from|now|at\\s+full)|[.,;]|$)`,
    { about: 'topic', form: 'past' },
  ),
  phrase(
    'on-stream',
    `(?<head>c[ao]mes?|coming|went|goes?|gone|brought|put|is|are)\\s+(?:now\\s+)?(?:on\\s*stream|online|on\\s+line|on\\s+the\\s+air|live|into\\s+(?:service|use|operation|play))(?!\\p{L})`,
    { about: 'topic', kinds: ['programme', 'partnership'], weight: 0.86 },
  ),
  phrase(
    'first-ones-through',
    `first\\s+(?:\\d+\\s+|\\p{L}+\\s+){0,4}?(?:people|persons|migrants|passengers|trains?|cars?|lorries|trucks?|ships?|tankers?|cargo(?:es)?|freight|barrels|tonnes?|electrons|kilowatts|students?|visas?|permits|applicants|soldiers|troops|visitors|pilgrims|workers|users|households|homes)(?!\\s+of\\s+the\\s+(?:day|week|month|year|season))(?:\\s+[^\\s.;,]+){0,5}?\\s+(?<head>(?:has\\s+|have\\s+)?(?:step(?:s|ped)\\s+(?:off|ashore|inside|in)|walk(?:s|ed)\\s+(?:in|through)|board(?:s|ed)|move[sd]\\s+in|flow(?:s|ed)|roll(?:s|ed)|sail(?:s|ed)|enter(?:s|ed)|use[sd]|cross(?:es|ed)|pass(?:es|ed)|arrive[sd]?|receive[sd]|reach(?:es|ed))|(?:${BE})(?:taken|brought|transferred|issued|granted|carried|loaded|delivered|received|shipped|admitted|connected|served))(?!\\s+(?:on|onto|to|into|at)\\s+(?:the\\s+)?(?:building\\s+|construction\\s+)?site)`,
    { about: 'topic', weight: 0.84 },
  ),
  phrase(
    'full-steam',
    `${VENTURE}(?:\\s+(?!to\\s|will\\s)[^\\s.;,]+){0,5}?\\s+(?<head>(?:is|are|was|were)\\s+(?:now\\s+|finally\\s+|officially\\s+|at\\s+last\\s+)?(?:up\\s+and\\s+running|open(?:\\s+for\\s+business)?|operational|in\\s+business|running|working|live|switched\\s+on|flying|delivering|producing))(?=\\s*$|[.,;:!]|\\s+(?:since|from|as|on|at|in|and|after|again|today|now))`,
    { about: 'topic' },
  ),
  phrase(
    'spin-up',
    `(?<head>whirr(?:s|ed)|spun|spins?|crank(?:s|ed)|fire[sd]|power(?:s|ed)|boot(?:s|ed)|start(?:s|ed)|light(?:s)?|lit)\\s+up\\s+(?:the|its|their)\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:${PRODUCT}|${STRUCTURE})`,
    { about: 'topic', kinds: ['programme'] },
  ),
  phrase(
    'ready-for-service',
    `(?<head>(?:${BE})?(?:declared|certified|pronounced|found|cleared))\\s+(?:fit|ready|safe|airworthy|seaworthy)\\s+(?:for\\s+(?:service|use|operations?|traffic|duty|work)|to\\s+(?:fly|sail|run|operate|open))`,
    { about: 'topic', kinds: ['programme'] },
  ),
  phrase(
    'begins-to-serve',
    `(?<head>beg[aiu]ns?|start(?:s|ed)?)\\s+(?:to\\s+)?(?:deliver(?:ing)?|provid(?:e|ing)|suppl(?:y|ying)|send(?:ing)?|serv(?:e|ing)|pump(?:ing)?|generat(?:e|ing)|produc(?:e|ing))\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:data|services?|power|electricity|gas|water|images|users|customers|passengers|hydrogen|heat)`,
    { about: 'topic', kinds: ['programme'], weight: 0.88 },
  ),
  phrase(
    'take-first',
    `(?<head>t(?:ook|akes?)\\s+in|admit(?:s|ted)|process(?:es|ed)|issue[sd]?|hand(?:s|ed)\\s+out|stamp(?:s|ed)|ship(?:s|ped)|deliver(?:s|ed)|pump(?:s|ed)|sen[dt]s?|load(?:s|ed)|land(?:s|ed)|ran|runs|produc(?:es|ed)|generate[sd]?)\\s+(?:its|their|the)\\s+first\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:visas?|permits?|migrants|applicants|patients|students|trains?|passengers|customers|cargo(?:es)?|power|electricity|gas|oil|barrels?|water|kilowatts?|megawatts?|shipments?|consignments?|loads?)`,
    { about: 'topic', weight: 0.86 },
  ),
];

export const starts: readonly Cue[] = [
  phrase(
    'off-the-ground',
    `(?<head>g[eo]ts?|gotten|getting|lift(?:s|ed)|take[sn]?|took|is|are|kick(?:s|ed)|r[ai]se[sn]?)\\s+(?:[^\\s.;,]+\\s+){0,3}?off\\s+(?:the\\s+)?(?:ground|blocks?|starting\\s+blocks?|drawing\\s+board|mark)`,
    { about: 'topic', kinds: SITES, weight: 0.88 },
  ),
  phrase(
    'venture-starts',
    `(?:programme|program|project|scheme|initiative|build|works?|phase|drilling|${STRUCTURE})(?:\\s+(?!to\\s|will\\s)[^\\s.;,]+){0,5}?\\s+(?<head>(?:has\\s+|have\\s+)?(?:kick(?:s|ed)\\s+off|g[eo]ts?\\s+(?:going|rolling|moving|cracking|the\\s+(?:green\\s+light\\s+to\\s+)?start)|g[eo]ts?\\s+under\\s?way|t(?:ook|akes?)\\s+off|set(?:s)?\\s+(?:off|in\\s+motion|sail)|swing(?:s)?\\s+into\\s+(?:action|gear)|swung\\s+into\\s+(?:action|gear)|move[sd]?\\s+off\\s+the\\s+drawing\\s+board|move[sd]?\\s+into\\s+(?:gear|top\\s+gear)|c[ao]mes?\\s+off\\s+the\\s+drawing\\s+board|is\\s+(?:now\\s+)?off\\s+(?:the\\s+)?(?:ground|drawing\\s+board|blocks))|(?:${BE})(?:kicked\\s+off|set\\s+in\\s+motion|got\\s+under\\s?way))`,
    { about: 'topic', kinds: ['programme', 'partnership', 'memorandum'], weight: 0.88 },
  ),
  phrase(
    'starting-shot',
    `(?<head>g[eo]ts?|g[ia]ve[sn]?|receive[sd]?|fire[sd]|hear[sd]?|blew|blows?)\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:the\\s+)?(?:starting\\s+(?:shot|gun|signal|pistol|whistle)|go\\s+signal|kick-?off)`,
    { about: 'topic', kinds: ['programme', 'partnership'], weight: 0.88 },
  ),
  phrase(
    'hammer-and-drill',
    `(?:drills?|diggers?|cranes?|welders?|saws?|hammers?|pile-?drivers?|machines?|tunnell?ers|dredgers?|first\\s+(?:workers|engineers|crews?))(?:\\s+[^\\s.;,]+){0,4}?\\s+(?<head>(?:has\\s+|have\\s+)?(?:beg[aiu]ns?|start(?:s|ed)|bit(?:es|ten)?|went|gone|c[ao]me|sprang|r[oi]ll?(?:s|ed)?))\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:work|turning|boring|biting|digging|drilling|cutting|into|in|to\\s+(?:turn|bore|bite|dig|drill|cut|work))`,
    { about: 'topic', kinds: ['programme'], weight: 0.84 },
  ),
  phrase(
    'launch-works',
    `(?<head>g[eo]ts?\\s+started\\s+on|set\\s+about|set\\s+to\\s+work\\s+on|start(?:s|ed)\\s+(?:work\\s+)?on|embark(?:s|ed)\\s+on|beg[aiu]ns?\\s+(?:work\\s+on|building|digging|boring|drilling|laying|assembling|cutting|making|producing|testing|dredging)|start(?:s|ed)\\s+(?:building|digging|boring|drilling|laying|assembling|cutting|making|producing|dredging)|br[eo]a?ke?n?s?\\s+(?:first\\s+)?(?:ground|earth|soil)\\s+(?:on|for|at))\\s+(?:the|its|their|an?)\\s+(?:[^\\s.;,]+\\s+){0,6}?(?:${STRUCTURE}|${PRODUCT}|works|construction|build|phase)`,
    { about: 'topic', kinds: ['programme', 'partnership'], weight: 0.86 },
  ),
];
