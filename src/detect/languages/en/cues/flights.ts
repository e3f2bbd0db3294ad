// English cues. Launches: craft that are put up, rise, leave the pad and reach their orbit, and those that are to.

import type { Cue } from '../../../language.js';
import { BE, MONTH, phrase } from './words.js';

const craft = { about: 'topic', kinds: ['programme'] } as const;
const CRAFT =
  '(?:satellites?|spacecraft|space\\s?craft|probes?|telescope|observatory|rover|lander|orbiter|capsule|payload|module|mission|cubesats?|space\\s?plane|rocket|craft|constellation)';
const PAD =
  '(?:pad|launch\\s?pad|cosmodrome|spaceport|space\\s+port|launch\\s+(?:site|complex|base|tower|cent(?:re|er))|space\\s+cent(?:re|er)|tower|gantry|Cape)';
const SKY = '(?:sky|skies|heavens?|space|orbit|air|night|clouds?|blue|dawn|stratosphere)';
const RISE =
  'rose|rises|soar(?:s|ed)|roar(?:s|ed)|climb(?:s|ed)|thunder(?:s|ed)|streak(?:s|ed)|leap(?:s|t)|leapt|ascend(?:s|ed)|shot|blast(?:s|ed)|hurtle[sd]|vault(?:s|ed)|took\\s+off|takes\\s+off|lift(?:s|ed)(?:\\s+off)?';
const INTO_ORBIT = '(?:in|into|to|on)\\s+(?:an?\\s+|its\\s+|the\\s+)?(?:[^\\s.;,]+\\s+){0,3}?orbit|(?:in)?to\\s+space';
const WHEN = `(?:\\d|${MONTH}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last|early|late|next|this|spring|summer|autumn|winter)`;
/** What goes up and is no craft. */
const PRICED =
  '(?<!\\b(?:prices?|costs?|bills?|fees?|charges|fares|tolls?|rates?|taxes|duties|budget|shares?|stocks?|numbers?|flags?|demand|interest|officials?|visitors)\\s[^.;]{0,60})';

export const flights: readonly Cue[] = [
  phrase(
    'rise-into-sky',
    `${PRICED}(?<head>${RISE})\\s+(?:up\\s+|off\\s+|away\\s+)?(?:(?:in)?to\\s+(?:the\\s+|an?\\s+)?(?:[^\\s.;,]+\\s+){0,3}?${SKY}|(?:from|off)\\s+(?:its\\s+|the\\s+)?(?:[^\\s.;,]+\\s+){0,4}?${PAD})(?!\\p{L})`,
    { ...craft, weight: 0.88 },
  ),
  phrase(
    'rocket-rises',
    `(?:rocket|launcher|launch\\s+vehicle|booster)(?:,[^.;,]{1,80},)?(?:\\s+(?!to\\s|will\\s|not\\s)[^\\s.;,]+){0,6}?\\s+(?<head>${RISE}|left|cleared|flew|went\\s+up)(?=\\s+(?:from|at|on|into|with|off|through|away|just|shortly|the|its)\\s|[.,;]|$)(?!\\s+(?:in|by)\\s+(?:cost|price|\\d))`,
    craft,
  ),
  phrase(
    'rise-with-craft',
    `${PRICED}(?<head>${RISE}|flew|went\\s+up)\\s+(?:[^;]{1,60}?\\s)?(?:with|carrying|bearing)\\s+(?:the|an?|its)\\s+(?:[^\\s.;,]+\\s+){0,4}?${CRAFT}(?!\\p{L})`,
    craft,
  ),
  phrase('take-to-skies', `(?<head>t(?:ook|akes?|aken|ake))\\s+to\\s+the\\s+(?:skies|sky|air|heavens)`, craft),
  phrase(
    'put-up-craft',
    `(?<head>put(?:s)?\\s+up|sen[dt]s?\\s+(?:up|aloft)|loft(?:s|ed)?|orbit(?:s|ed)|fl[ei]w(?:s)?\\s+up)\\s+(?:the|an?|its|their|both)\\s+(?:[^\\s.;,]+\\s+){0,4}?${CRAFT}(?!\\p{L})`,
    craft,
  ),
  phrase(
    'craft-they-put-up',
    `${CRAFT},?\\s+(?:which|that)\\s+(?:[^\\s.;,]+\\s+){1,7}?(?<head>put\\s+up|sent\\s+(?:up|aloft)|launched|lofted|orbited)(?=\\s+(?:on|in|from|last|this|at|together)\\s|[.,;]|$)`,
    { ...craft, form: 'attributive' },
  ),
  phrase('was-put-up', `(?<head>${BE}(?:put\\s+up|sent\\s+(?:up|aloft)|lofted|orbited))(?=\\s|[.,;]|$)`, craft),
  phrase(
    'leave-pad',
    `(?<head>left|leaves?|clear(?:s|ed)?|depart(?:s|ed)?)\\s+(?:the|its|her)\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:${PAD}|planet|ground)(?!\\p{L})`,
    craft,
  ),
  phrase(
    'since-it-left',
    `(?:[Ss]ince|[Aa]fter)\\s+(?:it|she|they)\\s+(?<head>left\\s+\\p{Lu}[\\p{L}-]+|went\\s+up|lifted\\s+off|took\\s+off|rose)`,
    { ...craft, cased: true, form: 'past' },
  ),
  phrase(
    'go-up-from',
    `${PRICED}(?<head>went|goes|gone|go|going)\\s+up(?=\\s+(?:(?:from|into|aboard|atop)\\s+(?!\\d|an?\\s+(?:low|average)|about|around|the\\s+\\d)|(?:in|on)\\s+(?:an?\\s|${MONTH}|\\d{1,2}\\s|next\\s|early\\s|late\\s|\\p{L}+day)))`,
    { ...craft, weight: 0.86 },
  ),
  phrase(
    'ride-to-orbit',
    `(?<head>rode|rides?|hitch(?:es|ed)|hurtle[sd]|ma[dk]es?\\s+it|climb(?:s|ed)|reach(?:es|ed)?|slip(?:s|ped)|settle[sd]?|arrive[sd]?|inject(?:s|ed))\\s+(?:safely\\s+)?(?:[^\\s.;,]+\\s+){0,4}?(?:${INTO_ORBIT}|orbit|space)(?!\\p{L})`,
    craft,
  ),
  phrase(
    'separate-from-rocket',
    `(?<head>separate[sd]|detach(?:es|ed)|broke\\s+free|${BE}released|part(?:s|ed))\\s+(?:\\p{L}+ly\\s+)?from\\s+(?:the|its)\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:rocket|stage|launcher|booster|fairing|vehicle)`,
    craft,
  ),
  phrase(
    'launch-went-well',
    `(?:launch|lift-?off|blast-?off|maiden\\s+flight)(?:\\s+(?!(?:talks|negotiations|programme|scheme)\\s)[^\\s.;,]+){0,10}?\\s+(?<head>went\\s+(?:off\\s+)?(?:without|smoothly|well|to\\s+plan|as\\s+planned|perfectly|like)|succeeded|(?:was|is)\\s+(?:an?\\s+)?(?:[^\\s.;,]+\\s+)?(?:success|successful|perfect|flawless|textbook)(?!\\p{L}))`,
    craft,
  ),
  phrase(
    'after-its-launch',
    `(?:since|after|following)\\s+(?:its|the)\\s+(?<head>launch|lift-?off|blast-?off)(?=\\s+(?:from\\s+[^\\s.;,]+\\s+)?(?:on|last)\\s+${WHEN})`,
    { ...craft, form: 'past' },
  ),
  phrase(
    'launch-craft',
    `(?<head>launch(?:es|ed)?)\\s+(?:the|its|an?|their|both)\\s+(?:[^\\s.;,]+\\s+){0,4}?(?:satellites?|spacecraft|probe|telescope|rover|lander|orbiter)(?!\\p{L})(?=[.,;]|$|\\s+(?:on|from|in|into|at|aboard|atop|this|last|next|with|for|to|today|yesterday|tomorrow|by|together|jointly|which|that|built|as|and)(?!\\p{L}))`,
    craft,
  ),
  phrase(
    'launch-from-pad',
    `(?<head>launch(?:es|ed)?|fl(?:y|ies|ew))(?!\\s+(?:pad|site|complex|base|tower|cent))\\s+(?:[^\\s.;,]+\\s+){0,6}?(?:from|at|off)\\s+(?:the\\s+)?(?:[^\\s.;,]+\\s+){0,4}?${PAD}(?!\\p{L})`,
    craft,
  ),
  phrase(
    'launch-is-set',
    `(?:launch|lift-?off|blast-?off)(?!\\s+of\\s+(?:the\\s+)?(?:[^\\s.;,]+\\s+){0,3}?(?:talks|negotiations|programme|program|project|scheme|initiative|dialogue|service))(?:\\s+(?!to\\s|not\\s|no\\s)[^\\s.;,]+){0,7}?\\s+(?<head>(?:is|are|was|were|remains?|has\\s+been|had\\s+been)\\s+(?:now\\s+|still\\s+|currently\\s+|provisionally\\s+)?(?:due|expected|slated|foreseen|pencill?ed\\s+in|planned|scheduled|set|targeted|fixed|aimed|booked|billed)(?=\\s+(?:for|in|on|at|by|early|late|no|next|this|later|around|before|not)\\s)(?!\\s+(?:for|in|by)\\s+20\\d\\d))`,
    { ...craft, form: 'future' },
  ),
  phrase(
    'launch-headline',
    `(?<=^["']?|[:,-]\\s)(?<head>launch|lift-?off|blast-?off)(?=\\s+(?:on|in|set\\s+for|due|now|planned)\\s+${WHEN})`,
    { ...craft, form: 'future' },
  ),
  phrase(
    'launch-window',
    `launch\\s+(?:window|campaign)(?:\\s+[^\\s.;,]+){0,6}?\\s+(?<head>opens?|will\\s+open|runs?|begins?|starts?)(?=\\s+(?:on|in|from|at)\\s+${WHEN})`,
    { ...craft, form: 'future' },
  ),
  phrase(
    'flies-on',
    `(?<!\\b(?:the|its|an?|their|of|before|after|until)\\s)(?<head>fl(?:y|ies)|launch|launches|(?:lift|blast)s?\\s+off|take[s]?\\s+off|soar)(?=\\s+(?:from\\s+[^\\s.;,]+\\s+)?(?:on|in|no\\s+earlier\\s+than)\\s+(?:\\d{1,2}\\s+${MONTH}|${MONTH}|\\p{L}+day|(?:early|late|mid)?-?\\s?20\\d\\d|the\\s+(?:spring|summer|autumn|winter|second|first)))`,
    { ...craft, weight: 0.88 },
  ),
  phrase(
    'place-in-orbit',
    `(?<head>carr(?:y|ies|ied)|put[s]?|loft(?:s|ed)?|took|takes?|sen[dt]s?|place[sd]?|boost(?:s|ed)?|deliver(?:s|ed)?|launch(?:es|ed)?|lift(?:s|ed)?|inject(?:s|ed)?|insert(?:s|ed)?)\\s+(?:[^\\s.;,]+\\s+){0,8}?(?:${INTO_ORBIT})(?!\\p{L})`,
    craft,
  ),
  phrase(
    'was-placed-in-orbit',
    `(?<head>${BE}(?:placed|put|lofted|launched|sent|injected|inserted|carried))\\s+(?:\\p{L}+ly\\s+)?(?:${INTO_ORBIT})(?!\\p{L})`,
    craft,
  ),
];
