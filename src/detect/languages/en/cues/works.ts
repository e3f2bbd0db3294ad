// English cues. Programmes at work: under way.

import type { Kind } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { starts } from './openings.js';
import { BE, phrase } from './words.js';

/** Kinds that have a site on which work begins. */
const SITES: readonly Kind[] = ['programme', 'partnership', 'memorandum', 'agreement'];

export const works: Readonly<Record<'underway', readonly Cue[]>> = {
  underway: [
    ...starts,
    phrase(
      'first-metres-dug',
      `first\\s+(?:\\p{L}+\\s+)?(?:met(?:re|er)s?|feet|kilomet(?:re|er)s?|miles?|yards?|piles?|trench|shaft)(?:\\s+[^\\s.;,]+){0,8}?\\s+(?<head>${BE}(?:dug|bored|driven|laid|tunnelled|excavated|sunk|drilled|paved))`,
      { about: 'topic', kinds: SITES },
    ),
    phrase('ground-broken', `ground\\s+(?<head>(?:${BE})?broken)`, { about: 'topic', kinds: SITES, weight: 0.95 }),
    phrase('break-ground', `(?<head>breaks?|broke|broken|breaking)\\s+(?:the\\s+)?ground`, {
      about: 'topic',
      kinds: SITES,
      weight: 0.95,
    }),
    phrase('groundbreaking', `ground[\\s-]?breaking(?:\\s+ceremony)?`, { about: 'topic', kinds: SITES, form: 'noun' }),
    phrase(
      'turn-sod',
      `(?<head>turn(?:s|ed)|cut|cuts|dug|digs?|put|puts|plunge[sd]?|s[ai]nks?|stuck|drove|drives?|lift(?:s|ed))\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:sods?|spades?|shovels?|turf)(?!\\s+(?:of|for|on)\\s+(?:an?|his|her)\\s)`,
      {
        about: 'topic',
        kinds: SITES,
        weight: 0.95,
      },
    ),
    phrase(
      'spade-put',
      `(?:spades?|shovels?|sods?|turf)(?:\\s+[^\\s.;,]+){0,8}?\\s+(?<head>${BE}(?:put|turned|cut|dug|lifted|struck|sunk))`,
      {
        about: 'topic',
        kinds: SITES,
        weight: 0.95,
      },
    ),
    phrase(
      'shovels-in-ground',
      `(?:shovels?|spades?|diggers|bulldozers)(?:\\s+(?:are|were|is|now|will|be|finally|went|go)){0,3}\\s+(?<head>in(?:to)?\\s+the\\s+(?:ground|dirt|soil|earth))`,
      {
        about: 'topic',
        kinds: SITES,
        weight: 0.95,
      },
    ),
    phrase(
      'diggers-move-in',
      `(?:excavators?|diggers?|bulldozers?|crews|builders|cranes|workers|contractors?)(?:\\s+[^\\s.;,]+){0,3}?\\s+(?<head>move[sd]?\\s+in|roll(?:s|ed)?\\s+in|start(?:s|ed)?\\s+(?:work|on)|beg[iau]ns?\\s+work|arrive[sd]?\\s+on\\s+site|(?:are|were|went|go)\\s+(?:now\\s+)?(?:at|to)\\s+work)`,
      { about: 'topic', kinds: SITES },
    ),
    phrase(
      'enter-phase',
      `(?<head>move[sd]?|enter(?:s|ed)?|pass(?:es|ed)?|g(?:o|oes|one)|went|advance[sd]?)\\s+(?:in)?to\\s+(?:the\\s+|its\\s+)?(?:[^\\s.;,]+\\s+){0,2}?(?:build|building|construction|production|implementation|development|assembly|manufacturing|execution)\\s+(?:phase|stage)`,
      { about: 'topic', kinds: SITES },
    ),
    phrase(
      'under-construction',
      `(?<=(?:is|are|was|were|be|now|already|still|well)\\s+)(?<head>in\\s+full\\s+swing|under\\s+construction|taking\\s+shape|well\\s+advanced)`,
      {
        about: 'topic',
        kinds: ['programme', 'partnership', 'memorandum'],
        weight: 0.86,
      },
    ),
    phrase(
      'work-begins',
      `(?:construction|building\\s+work|works?(?!\\s+(?:at|in|of)\\s+the\\s+(?:body|agency|organi[sz]ation|secretariat|committee|office|council))|excavation|tunnelling|dredging|drilling|digging|boring|piling|earthworks|groundwork|production|assembly|manufactur\\p{L}+|development|implementation|fabrication)(?:\\s+[^\\s.;,]+){0,10}?\\s+(?<head>beg[iau]n|begins?|start(?:s|ed)?|commence[sd]?|kick(?:s|ed)\\s+off|g[eo]ts?\\s+(?:under\\s?way|going)|(?:is|are)\\s+(?:now\\s+|already\\s+|well\\s+)?under\\s?way)`,
      { about: 'topic', kinds: ['programme', 'partnership', 'memorandum'] },
    ),
    phrase(
      'start-building',
      `(?<head>start(?:s|ed)?|begin|begins|began|begun|commence[sd]?)\\s+(?:the\\s+)?(?:construction|building|work|production|assembly|tunnelling|excavation|development)`,
      {
        about: 'topic',
        kinds: ['programme', 'partnership', 'memorandum'],
      },
    ),

    phrase(
      'under-way',
      `(?:is|are|was|were|now)\\s+(?:already\\s+|well\\s+|now\\s+|still\\s+)?(?:under ?way|ongoing|in progress|going on|being implemented)|carr(?:y|ies|ied|ying) out (?:their|its) cooperation|(?:have|has) been (?:working|cooperating|carrying out)`,
      { form: 'state', about: 'topic', weight: 0.7 },
    ),
  ],
};
