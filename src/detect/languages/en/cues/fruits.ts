// English cues. What a partnership bears: papers signed under it, loans paid out, conferences that it plans.

import type { Cue } from '../../../language.js';
import { AHEAD, BE, phrase } from './words.js';

const ties = { about: 'topic', kinds: ['partnership'] } as const;
const UNDER =
  '(?:under|as\\s+part\\s+of|within(?:\\s+the\\s+framework\\s+of)?|in\\s+the\\s+(?:framework|context)\\s+of|on\\s+the\\s+strength\\s+of)\\s+(?:the|their|its|this)';
const PAPER =
  '(?:memorand(?:um|a|ums)|MoUs?|MOUs?|agreements?|protocols?|letters?\\s+of\\s+intent|deals?|loan|arrangements?|accords?)';
const MONEY =
  '(?:tranches?|instal?ments?|slices?|loans?|grants?|aid|assistance|disbursements?|payments?|funds|money|billion|million|credits?)';

export const fruits: readonly Cue[] = [
  phrase(
    'sign-under-ties',
    `(?<head>sign(?:s|ed)|ink(?:s|ed)|conclude[sd]?|seal(?:s|ed)|initial(?:s|led))\\s+(?:[^\\s.;,]+\\s+){0,4}?${PAPER}(?=(?:\\s+[^\\s.;,]+){0,10}?\\s+${UNDER}(?!\\p{L}))`,
    ties,
  ),
  phrase(
    'signed-under-ties',
    `${PAPER}(?:\\s+(?!to\\s)[^\\s.;,]+){0,10}?\\s+${UNDER}(?:\\s+[^\\s.;,]+){1,8}?\\s+(?<head>${BE}(?:signed|inked|concluded|sealed|initialled))(?!\\p{L})`,
    ties,
  ),
  phrase(
    'adopt-action-plan',
    `(?<head>adopt(?:s|ed)|agree[sd]\\s+on|sign(?:s|ed)|endorse[sd]?|launch(?:es|ed)|publish(?:es|ed)|unveil(?:s|ed)|approve[sd]?)\\s+(?:an?|the|their|its)\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:plan\\s+of\\s+action|action\\s+plan|work\\s+(?:plan|programme)|implementation\\s+plan|investment\\s+plan)(?!\\p{L})`,
    ties,
  ),
  phrase(
    'money-paid-out',
    `${MONEY}(?:\\s+(?!to\\s|not\\s)[^\\s.;,]+){0,10}?\\s+(?<head>(?:${BE})(?:paid(?:\\s+out)?|disbursed|released|transferred|wired)|arrived|(?:has|have)\\s+arrived|landed)(?=\\s|[.,;]|$)`,
    { ...ties, weight: 0.9 },
  ),
  phrase(
    'pay-out-money',
    `(?<head>disburse[sd]?|pa(?:ys|id)\\s+out|release[sd]?|transfer(?:s|red)|wire[sd])\\s+(?:the|a|an|its|another)\\s+(?:[^\\s.;,]+\\s+){0,4}?${MONEY}(?!\\p{L})`,
    { ...ties, weight: 0.9 },
  ),
  phrase(
    'money-is-due',
    `${MONEY}(?:\\s+(?!not\\s)[^\\s.;,]+){0,9}?\\s+(?<head>(?:is|are)\\s+(?:now\\s+|still\\s+)?(?:foreseen|expected|due|planned|scheduled|to\\s+(?:come|follow|be\\s+(?:paid|disbursed|released))))(?=\\s+(?:[^\\s.;,]+\\s+){0,4}?(?:${AHEAD}|this\\s+year|before\\s))`,
    { ...ties, form: 'future' },
  ),
];
