// English cues. Idioms of an end: pacts that die of age, and what is buried, binned or called off.

import type { Cue } from '../../../language.js';
import { BE, INSTRUMENT, SUBJECT, phrase } from './words.js';

/** What may die, be buried, be torn up. */
const THING = `(?:${INSTRUMENT}|programme|program|project|scheme|partnership|venture|initiative|corridor|plans?|dialogue|mission|alliance|joint\\s+venture)`;
const OBJECT = `(?:the|its|their|an?|that|this|all|his|her|both)\\s+(?:(?!(?:of|for|on|about|in|over|with)\\s)[^\\s.;,]+\\s+){0,6}?${THING}`;

export const outlived: readonly Cue[] = [
  phrase(
    'flickers-out',
    `(?<head>(?:has\\s+|have\\s+|had\\s+)?(?:flicker(?:s|ed)\\s+out|fizzle[sd]\\s+out|petere?[sd]\\s+out|time[sd]\\s+out|burn(?:s|ed|t)\\s+out|(?<!\\b(?:she|he|they|we|who|people|ships?|vessels?|boats?|crews?)\\s)went\\s+out|(?<!\\b(?:she|he|who|\\p{L}+er|\\p{L}+or)\\s)die[sd]|breathe[sd]\\s+(?:its|their)\\s+last|g[ai]ve[sn]?\\s+up\\s+the\\s+ghost|pass(?:es|ed)\\s+(?:away|into\\s+history)|slip(?:s|ped)\\s+(?:away|into\\s+history)|bow(?:s|ed)\\s+out|sunset(?:s|ted)?|vanish(?:es|ed)|drew\\s+its\\s+last\\s+breath|went\\s+dark|goes\\s+dark))\\s+(?:quietly\\s+|silently\\s+|[^\\s.;,]+\\s+)?(?:(?:at|on|in|with|without|this|last|today|yesterday|when|after|before|of)(?!\\p{L}))`,
    { weight: 0.84 },
  ),
  phrase(
    'thing-dies',
    `${SUBJECT}(?<!(?:talks|negotiations|bargaining)\\s+(?:on|for|over)\\s+(?:[^\\s.;,]+\\s+){0,5})${INSTRUMENT}(?:\\s+(?!will\\s|to\\s|would\\s)[^\\s.;,]+){0,4}?\\s+(?<head>(?:has\\s+|have\\s+|had\\s+)?(?:die[sd]|r[au]ns?\\s+out|c[ao]mes?\\s+to\\s+(?:an|its)\\s+(?:natural\\s+)?end|ends?(?:ed)?|sunset(?:s|ted)?|bow(?:s|ed)\\s+out|went\\s+out|pass(?:es|ed)\\s+into\\s+history|cease[sd]?\\s+to\\s+(?:exist|bind|apply|be)|c[eo]ases?\\s+to\\s+(?:exist|bind|apply|be)|stop(?:s|ped)\\s+(?:binding|applying)|f[ae]ll(?:s|en)?\\s+(?:silent|into\\s+abeyance)))(?=\\s*$|[.,;:!]|\\s+(?:on|at|in|last|this|today|yesterday|when|with|without|after|as|quietly|and|overnight))`,
    { weight: 0.88 },
  ),
  phrase(
    'allowed-to-die',
    `(?<head>(?:${BE})?(?:allowed|left|let|lets))\\s+(?:(?:the|its|their)\\s+(?:[^\\s.;,]+\\s+){0,5}?${THING}\\s+)?(?:to\\s+)?(?:die|lapse|expire|run\\s+out|wither|fade\\s+away)`,
    {
      weight: 0.9,
    },
  ),
  phrase('not-since', `(?:has|have)\\s+(?:no\\s+longer|not)\\s+been\\s+(?:in\\s+(?:force|effect)|valid|binding)\\s+since`, {
    form: 'past',
  }),
  phrase(
    'term-over',
    `(?:term|validity|life|lifespan|lifetime|period|duration|shelf\\s+life|mandate)\\s+(?:of\\s+(?:the|its|that|this)\\s+(?:[^\\s.;,]+\\s+){0,6}?${THING}\\s+)?(?:(?:has|have|had)\\s+)?(?<head>(?:is|was|are)\\s+(?:now\\s+)?(?:up|over)|r[au]ns?\\s+out|expire[sd]?|end(?:s|ed)|elapse[sd]?)`,
    { weight: 0.84 },
  ),
  phrase(
    'time-is-up',
    `(?<head>time\\s+(?:is|was)\\s+up|the\\s+(?:clock|time)\\s+has\\s+run\\s+(?:out|down)|last\\s+day\\s+of)\\s+(?:for|on|the)`,
    {
      form: 'past',
      weight: 0.84,
    },
  ),
  phrase(
    'is-no-more',
    `(?<=(?:is|are|was|were|now|be)\\s+(?:now\\s+|finally\\s+)?)(?<head>no\\s+more|a\\s+thing\\s+of\\s+the\\s+past|consigned\\s+to\\s+history|history(?=[.,;!]|$)|a\\s+dead\\s+letter|defunct|gone\\s+for\\s+good|spent)(?=[.,;:!]|$|\\s+(?:as|after|since|from|today))`,
    { weight: 0.84 },
  ),
  phrase(
    'left-without',
    `(?<head>(?:is|are|were|was|left|leaves?|leaving)\\s+(?:now\\s+)?without)\\s+(?:an?|any|the)\\s+(?:[^\\s.;,]+\\s+){0,5}?(?:agreement|treaty|pact|accord)\\s+(?:for\\s+the\\s+first\\s+time|since|after)`,
    { form: 'past', weight: 0.8 },
  ),
];

export const buried: readonly Cue[] = [
  phrase(
    'bury-thing',
    `(?<head>bur(?:y|ies|ied)|bin(?:s|ned)|junk(?:s|ed)|dump(?:s|ed)|torpedo(?:es|ed)|sank|sinks?|sunk|sink|jettison(?:s|ed)|discard(?:s|ed)|jilt(?:s|ed)|nix(?:es|ed)|can(?:s|ned)|spik(?:es|ed)|axe[sd]|kill(?:s|ed)(?:\\s+off)?|finish(?:es|ed)\\s+off|polish(?:es|ed)\\s+off|pull(?:s|ed)\\s+the\\s+(?:plug|rug)\\s+(?:on|from\\s+under)|draw(?:s)?\\s+a\\s+line\\s+under|dr(?:ew|awn)\\s+a\\s+line\\s+under|bring(?:s)?\\s+down\\s+the\\s+curtain\\s+on|brought\\s+down\\s+the\\s+curtain\\s+on|ring(?:s)?\\s+down\\s+the\\s+curtain\\s+on|rang\\s+down\\s+the\\s+curtain\\s+on|shut(?:s)?\\s+the\\s+door\\s+on|close[sd]\\s+the\\s+(?:book|door|chapter)\\s+on|turn(?:s|ed)\\s+the\\s+page\\s+on|wash(?:es|ed)\\s+(?:its|their)\\s+hands\\s+of|walk(?:s|ed)\\s+out\\s+on|rip(?:s|ped)\\s+up|t[eo]ars?\\s+up|torn\\s+up|shred(?:s|ded)?|renounce[sd]?|repudiate[sd]?|rescind(?:s|ed)|nullif(?:y|ies|ied)|cut(?:s)?\\s+short|say(?:s)?\\s+goodbye\\s+to|said\\s+goodbye\\s+to|bid(?:s)?\\s+farewell\\s+to|unwind(?:s)?|unwound|dissolve[sd]?|disband(?:s|ed)?|liquidate[sd]?)\\s+${OBJECT}`,
    { weight: 0.88 },
  ),
  phrase(
    'thing-buried',
    `${SUBJECT}${THING}(?:\\s+(?!to\\s|will\\s|would\\s)[^\\s.;,]+){0,4}?\\s+(?<head>(?:${BE})(?:buried|binned|junked|dumped|torpedoed|sunk|jettisoned|axed|killed(?:\\s+off)?|scuppered|rescinded|repudiated|nullified|annulled|revoked|disbanded|dissolved|wound\\s+up|called\\s+off|laid\\s+to\\s+rest|put\\s+out\\s+of\\s+its\\s+misery|given\\s+up|cut\\s+short|ditched|shredded|torn\\s+up|ripped\\s+up)|bit(?:es|ten)?\\s+the\\s+dust|goes\\s+to\\s+the\\s+wall|went\\s+to\\s+the\\s+wall|c[ao]mes?\\s+(?:unstuck|to\\s+nothing|to\\s+nought)|f[ae]ll(?:s|en)?\\s+(?:through|apart)|collapse[sd]?|unravel(?:s|led)|implode[sd]?|founder(?:s|ed))`,
    { weight: 0.88 },
  ),
  phrase(
    'end-announced',
    `(?<!\\p{L})end\\s+of\\s+${OBJECT}\\s+(?<head>${BE}(?:announced|confirmed|declared|sealed|decided|proclaimed))`,
    { weight: 0.88 },
  ),
  phrase('all-over-for', `(?:it|that|all)\\s+(?:is|was)\\s+(?:all\\s+|now\\s+)?(?<head>over)\\s+for\\s+(?:the|its)`, {
    form: 'past',
    about: 'topic',
    weight: 0.88,
  }),
  phrase(
    'curtain-down',
    `curtains?(?:\\s+[^\\s.;,]+){0,3}?\\s+(?<head>f[ae]lls?|fallen|c[ao]mes?\\s+down|drops?|dropped)\\s+on\\s+${OBJECT}`,
    {
      about: 'topic',
      kinds: ['programme', 'partnership', 'agreement', 'memorandum'],
    },
  ),
  phrase(
    'go-separate-ways',
    `(?<head>go|goes|went)\\s+(?:their\\s+)?separate\\s+ways|(?<head2>part(?:s|ed))\\s+(?:ways|company)(?:\\s+(?:on|over))?`,
    { about: 'topic', kinds: ['programme', 'partnership'], weight: 0.86 },
  ),
  phrase(
    'decide-not-to-go-on',
    `(?<head>decide[sd]?|agree[sd]?|resolve[sd]?|cho(?:se|ose|oses))\\s+(?:[^\\s.;,]+\\s+){0,4}?not\\s+to\\s+(?:go\\s+on|go\\s+ahead|continue|carry\\s+on|proceed|pursue|press\\s+on|renew|build|extend)(?:\\s+with)?`,
    { about: 'topic', form: 'past', weight: 0.88 },
  ),
];
