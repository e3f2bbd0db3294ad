// English cues. How a text tells in passing where a commitment comes from: "dates from May 2021", "adopted in June", "announced in 2010".

import type { Kind, Status } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { cradles } from './cradles.js';
import { BE, INSTRUMENT, MONTH, PARLIAMENT, phrase } from './words.js';

const PAPERS: readonly Kind[] = ['agreement', 'memorandum'];
/** A day, month or year that follows at once, or after a place. */
const WHEN = `(?:last\\s+|the\\s+|early\\s+|late\\s+)?(?:\\d|${MONTH}|(?:week|month|year|spring|summer|autumn|winter|\\p{L}+day)(?!\\p{L}))`;
const PLACE = '(?:(?:in|at)\\s+(?:the\\s+)?\\p{Lu}[\\p{L}-]+(?:\\s+\\p{Lu}[\\p{L}-]+){0,3},?\\s+)?';
const WITH = '(?:(?:with|between|by)\\s+(?:[^\\s.;,]+\\s+){1,5}?)?';
const ON = `(?:on|in|back\\s+in|only|as\\s+long\\s+ago\\s+as)\\s+${WHEN}`;
const TALKED =
  '(?:consultations?|dialogue|talks|mechanism|forum|council|exchange|conversation|committee|commission|working\\s+group|table)';

export const origins: Readonly<Partial<Record<Status, readonly Cue[]>>> = {
  ...cradles,
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
      `(?<head>close[sd]?|wrap(?:s|ped)\\s+up|finish(?:es|ed)|settle[sd]?|complete[sd]?)\\s+(?:on\\s+)?the\\s+(?:text|substance|wording|draft)(?=\\s+(?:in|on|last|of|for)\\s|[.,;]|$)`,
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
      `(?<head>agree[sd]?\\s+on|agreed\\s+(?:last\\s+\\p{L}+\\s+|in\\s+\\p{L}+\\s+)?on)\\s+the\\s+(?:[^\\s.;,]+\\s+)?(?:plan|project|scheme|venture|idea|programme|step|move|upgrade)(?=\\s+(?:in|on|last)\\s|[.,;]|$)`,
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
