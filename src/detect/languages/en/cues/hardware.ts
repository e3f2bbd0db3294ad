// English cues. Hardware on its way: parts that unfold, are shipped, arrive, are joined and fuelled.

import type { Cue } from '../../../language.js';
import { BE, PRODUCT, phrase } from './words.js';

const built = { about: 'topic', kinds: ['programme'] } as const;
/** Parts of a craft that open once it is up. */
const LIMB =
  '(?:reflectors?|antennas?|antennae|booms?|masts?|sun\\s?shields?|mirrors?|solar\\s+(?:panels?|arrays?|wings?|sails?)|magnetometer|parachutes?|heat\\s+shield|robotic\\s+arm|dish(?:es)?)';
/** What is carried from where it is made to where it is used. */
const PART = `(?:${PRODUCT}|${LIMB}|radars?|payloads?|instruments?|sensors?|cameras?|fuselage|wings?|boring\\s+machine|tunnelling\\s+machine|tunneling\\s+machine|TBM|cutter\\s?head|bow|stern|superstructure|mock-?up|hardware|airframe|blades?|rotor|generators?|transformers?|segments?|girders?|spans?|rails?|carriages|locomotives?|magnets?|modules?)`;
/** No part where it only says whose visitor, cost or director is meant. */
const OWN =
  '(?<!\\b(?:to|for|of|on|by|with|about|from|in|near|around|against)\\s+(?:the|an?|its|their)\\s+(?:[^\\s.;,]+\\s+){0,3})';
const INSET = '(?:,[^.;]{1,90},)?';
const CARRIED =
  '(?:flown|shipped|trucked|airlifted|ferried|towed|transported|barged|hauled|carted|craned|driven|brought|moved|sent\\s+(?:back|on|off)|returned|transferred)';

export const hardware: readonly Cue[] = [
  phrase(
    'join-part',
    `(?<head>bolt(?:s|ed)|fit(?:s|ted)|attach(?:es|ed)|mate[sd]|marr(?:y|ies|ied)|weld(?:s|ed)|install(?:s|ed)|integrate[sd]|mount(?:s|ed)|lower(?:s|ed)|hoist(?:s|ed))\\s+(?:the|its|both|two|all)\\s+(?:[^\\s.;,]+\\s+){0,4}?${PART}\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:to|on|onto|with|into|in)(?=\\s)`,
    built,
  ),
  phrase(
    'assembly-complete',
    `(?:assembly|integration|fit(?:ting)?-?\\s?out|excavation|commissioning|qualification|outfitting)(?:\\s+(?!not\\s|to\\s)[^\\s.;,]+){0,8}?\\s+(?<head>(?:is|was|has\\s+been)\\s+(?:now\\s+)?(?:completed?|finished|concluded|over))(?=\\s|[.,;]|$)`,
    built,
  ),
  phrase(
    'take-delivery',
    `(?<head>t(?:ook|akes?|aken))\\s+(?:delivery|receipt)\\s+of\\s+(?:the|its|their)\\s+(?:[^\\s.;,]+\\s+){0,5}?${PART}(?!\\p{L})`,
    built,
  ),
  phrase(
    'hand-part-to-user',
    `(?<head>hand(?:s|ed))\\s+(?:the|its)\\s+(?:[^\\s.;,]+\\s+){1,9}?(?:over\\s+)?to\\s+(?:the|its)\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:navy|air\\s+force|army|fleet|customer|operator|owners?|space\\s+agency|coast\\s*guard|railway)`,
    built,
  ),
  phrase(
    'out-for-trials',
    `(?<head>put(?:s)?\\s+to\\s+sea|sail(?:s|ed)|left|head(?:s|ed)\\s+out|went\\s+(?:out|to\\s+sea)|set(?:s)?\\s+(?:off|out))\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:for|on)\\s+(?:its\\s+|her\\s+|the\\s+|their\\s+)?(?:[^\\s.;,]+\\s+)?(?:trials|tests)(?!\\p{L})`,
    built,
  ),
  phrase(
    'limb-unfolds',
    `${LIMB}${INSET}(?:\\s+(?!to\\s|will\\s|not\\s|would\\s)[^\\s.;,]+){0,16}?\\s+(?<head>(?:has\\s+|have\\s+|had\\s+)?(?:${BE})?(?:deployed|unfolded|unfurled|unlatched|extended|spread|opened\\s+(?:out|up|fully|like)|stretched\\s+out|locked\\s+(?:in(?:to)?|open))|unfolds?|unfurls?|deploys|sw[iu]ngs?\\s+(?:out|open|into)|swung\\s+(?:out|open|into)|bloom(?:s|ed)|spr[iau]ngs?\\s+open|(?:snap|click|lock)(?:s|ped|ed)\\s+into\\s+place)(?!\\p{L})`,
    built,
  ),
  phrase(
    'unfold-limb',
    `(?<head>spread(?:s)?|unfold(?:s|ed)?|unfurl(?:s|ed)?|deploy(?:s|ed)?|extend(?:s|ed)?|open(?:s|ed)?|stretch(?:es|ed)?(?:\\s+out)?|swung\\s+out|swings?\\s+out)\\s+(?:its|the|their|her|both)\\s+(?:[^\\s.;,]+\\s+){0,4}?${LIMB}(?!\\p{L})`,
    built,
  ),
  phrase(
    'part-carried',
    `${OWN}${PART}${INSET}(?:\\s+(?!to\\s|will\\s|not\\s|would\\s)[^\\s.;,]+){0,8}?\\s+(?<head>(?:has\\s+|have\\s+|had\\s+)?${BE}${CARRIED})\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:to|from|into|across|over|by|in|aboard)(?=\\s)`,
    { ...built, weight: 0.92 },
  ),
  phrase(
    'part-arrives',
    `${OWN}${PART}${INSET}(?:\\s+(?!to\\s|will\\s|not\\s|would\\s|when\\s)[^\\s.;,]+){0,9}?\\s+(?<head>(?:has\\s+|have\\s+|had\\s+)?(?:arrive[sd]?|dock(?:s|ed)|pull(?:s|ed)\\s+in|came\\s+ashore|c[ao]mes?\\s+back|got\\s+(?:back|in)|return(?:s|ed)))\\s+(?:safely\\s+|back\\s+|here\\s+)?(?:in|at|to|on|from|by)(?!\\s+(?:the\\s+)?(?:time|last|schedule|market|conclusion|[^\\s.;,]+ment\\b))(?=\\s)`,
    { ...built, weight: 0.92 },
  ),
  phrase(
    'reach-the-site',
    `(?<head>reach(?:es|ed)|arrive[sd]\\s+(?:at|on)|roll(?:s|ed)\\s+(?:out\\s+)?(?:in)?to|mov(?:es|ed)\\s+(?:out\\s+)?to)\\s+(?:the|its|her)\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:launch\\s+(?:site|pad|base|cent(?:re|er))|launch\\s?pad|pad|cosmodrome|spaceport|integration\\s+(?:hall|facility)|test\\s+cent(?:re|er)|clean\\s?room|assembly\\s+(?:hall|line)|fitting-out\\s+(?:quay|basin|berth))`,
    built,
  ),
  phrase(
    'parts-joined',
    `${OWN}${PART}${INSET}(?:\\s+(?!to\\s|will\\s|not\\s|would\\s)[^\\s.;,]+){0,9}?\\s+(?<head>(?:has\\s+|have\\s+|had\\s+)?${BE}(?:married|mated|fitted|attached|bolted|welded|joined\\s+(?:together|up|to)|stacked|bonded|wired|integrated))(?!\\p{L})`,
    built,
  ),
  phrase(
    'craft-fuelled',
    `(?<head>${BE}(?:fuelled|fueled|encapsulated|tanked\\s+up|stacked\\s+on|sealed\\s+in(?:side)?\\s+(?:its|the)\\s+fairing))`,
    built,
  ),
  phrase(
    'deliver-part',
    `(?<!\\bwould\\s+have\\s)(?<head>deliver(?:s|ed)|ship(?:s|ped)|hand(?:s|ed)\\s+over|supplied|supplies|dispatch(?:es|ed)|truck(?:s|ed)|airlift(?:s|ed))\\s+(?:the|its|their|both|two|three|all)\\s+(?:(?:two|three|four|first|second|last|final|[^\\s.;,]+)\\s+){0,3}?${PART}(?!\\p{L})(?!\\s+(?:data|images|programme|program|plan|report|project|services?|deals?|contracts?))`,
    { ...built, weight: 0.92 },
  ),
  phrase(
    'down-the-slip',
    `(?<head>sl(?:id|ides?)|went|goes|roll(?:s|ed)|glide[sd]?|move[sd])\\s+down\\s+(?:the|its|her)\\s+slip(?:way)?s?|(?<head2>left|leaves|emerge[sd]\\s+from)\\s+(?:the|its|her)\\s+(?:[^\\s.;,]+\\s+)?(?:dry\\s?dock|slip(?:way)?|stocks|shed|building\\s+(?:hall|dock))`,
    built,
  ),
];
