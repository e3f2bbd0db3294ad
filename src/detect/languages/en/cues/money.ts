// English cues. Idioms of orders and money: contracts landed, cheques written, bidders picked.

import type { Kind } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { BE, TO_BUILD, phrase } from './words.js';

const BUYS: readonly Kind[] = ['programme', 'partnership'];
/** What a firm is given. */
const JOB =
  '(?:contracts?|orders?|deals?|tender|job|assignment|mandate|commission|concession|work\\s+package|package|lot|framework|subcontracts?|bridging\\s+(?:contract|assignment|deal)|purchase\\s+order|loan|grant|financing|funding)';
const SUM = '(?:(?:[€$£¥]|US\\$|EUR|USD|GBP)\\s?\\d[\\d.,]*|\\d[\\d.,]*)(?:\\s?(?:million|billion|bn|m|trillion|crore|mn))?';

export const money: readonly Cue[] = [
  phrase(
    'given-job',
    `(?<head>(?:${BE})(?:given|handed|awarded|granted|entrusted\\s+with|tasked\\s+with|offered\\s+and\\s+accepted)|g[eo]ts?|obtain(?:s|ed)?|w[io]ns?|land(?:s|ed)|scoop(?:s|ed)|snap(?:s|ped)\\s+up|walk(?:s|ed)\\s+(?:away|off)\\s+with|pick(?:s|ed)\\s+up|take[sn]?\\s+home|took\\s+home|snag(?:s|ged)|nab(?:s|bed)|carr(?:y|ies|ied)\\s+off|seal(?:s|ed)|pocket(?:s|ed)|clinch(?:es|ed)|ink(?:s|ed)|net(?:s|ted)|win)\\s+(?:an?|the|its|their|two|three)\\s+(?:[^\\s;]+\\s+){0,9}?${JOB}(?=\\s+(?:for|to|worth|on|with|from|of|under|by)\\b|[.,;]|$)`,
    { about: 'topic', kinds: BUYS, weight: 0.86 },
  ),
  phrase(
    'job-goes',
    `${JOB}(?:,[^,;]{1,70},)?(?:\\s+(?!to\\s|will\\s)[^\\s;,]+){0,12}?\\s+(?<head>(?:has\\s+|have\\s+|had\\s+)?(?:gone|went|goes|fell|fallen)\\s+to|(?:${BE})(?:given|handed|awarded|let|placed|clinched|won|inked|sealed|signed|landed|firmed\\s+up|approved\\s+and\\s+signed|countersigned|concluded|closed|executed))`,
    { about: 'topic', kinds: BUYS },
  ),
  phrase(
    'write-cheque',
    `(?<head>wr(?:ites?|ote|itten)|sign(?:s|ed)|cut(?:s)?|hand(?:s|ed)\\s+over)\\s+(?:an?|the|its)\\s+(?:[^\\s;,]+\\s+){0,6}?(?:cheque|check)(?=\\s+(?:for|to|of))`,
    { about: 'topic', kinds: BUYS, weight: 0.86 },
  ),
  phrase(
    'put-up-money',
    `(?<head>put(?:s)?\\s+(?:up|in|down)|chip(?:s|ped)\\s+in|stump(?:s|ed)\\s+up|fork(?:s|ed)\\s+out|pledge[sd]?|commit(?:s|ted)|set(?:s)?\\s+aside|earmark(?:s|ed)|lend(?:s)?|lent|release[sd]?|unlock(?:s|ed)|free(?:s|d)\\s+up|disburse[sd]?|pay(?:s)?|paid)\\s+(?:(?:the|a|its|another|a\\s+further|some|about|around|up\\s+to|more\\s+than|over|nearly)\\s+){0,2}${SUM}\\s+(?:[^\\s.;,]+\\s+){0,4}?(?:for|to|towards?|into|on)\\s+(?:the|its|their)`,
    { about: 'topic', kinds: BUYS, weight: 0.82 },
  ),
  phrase(
    'pick-winner',
    `(?<head>pick(?:s|ed)?|choose[s]?|chose|chosen|select(?:s|ed)?|name[sd]?|tap(?:s|ped)|plump(?:s|ed)\\s+for|opt(?:s|ed)\\s+for|settle[sd]\\s+on|appoint(?:s|ed)|anoint(?:s|ed)|nominate[sd]?|engage[sd]?|retain(?:s|ed)|turn(?:s|ed)\\s+to|task(?:s|ed)|entrust(?:s|ed)|charge[sd])\\s+(?:[^\\s.;]+\\s+){1,9}?(?:(?:to|with)\\s+(?:(?:jointly|finally)\\s+)?(?:${TO_BUILD}|building|supplying|designing|delivering|making|running|operating|digging|boring|producing)|as\\s+(?:its\\s+|the\\s+|their\\s+)?(?:[^\\s.;,]+\\s+){0,2}?(?:contractors?|builders?|suppliers?|developer|operator|concessionaire|partner|prime|winner))`,
    { about: 'topic', kinds: BUYS, weight: 0.86 },
  ),
  phrase(
    'pick-for',
    `(?<head>pick(?:s|ed)|choose[s]?|chose|select(?:s|ed)|name[sd]?|appoint(?:s|ed)|hire[sd]?)\\s+(?:[^\\s.;,]+\\s+){1,6}?for\\s+(?:the|its)\\s+(?:[^\\s.;,]+\\s+){0,4}?(?:programme|program|project|job|works?|tunnel|bridge|line|frigates?|fighters?|satellites?|trains?)`,
    { about: 'topic', kinds: BUYS, weight: 0.84 },
  ),
  phrase(
    'is-lending',
    `(?:is|are)\\s+(?:now\\s+)?(?<head>lending|putting\\s+up|providing|committing)\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:million|billion|bn)(?:\\s+[^\\s.;,]+){0,3}?\\s+(?:for|to|towards)`,
    { about: 'topic', kinds: BUYS, form: 'past', weight: 0.82 },
  ),
  phrase(
    'winner-is',
    `(?:winner|winning\\s+bid(?:der)?|successful\\s+bidder|contractor|builder|supplier|concessionaire)\\s+(?:of\\s+(?:the|its)\\s+(?:[^\\s.;,]+\\s+){0,4}?)?(?<head>(?:is|was|has\\s+been)\\s+(?:named|chosen|picked|announced|selected|known|found|declared)|is)(?=\\s)`,
    { about: 'topic', kinds: BUYS, weight: 0.82 },
  ),
  phrase(
    'financing-falls-into-place',
    `(?:financing|funding|loan|money|finance)(?:\\s+[^\\s.;,]+){0,6}?\\s+(?<head>(?:is|was|are|were|has\\s+been|have\\s+been)\\s+(?:now\\s+|finally\\s+)?(?:in\\s+place|secured|agreed|lined\\s+up|sewn\\s+up|wrapped\\s+up|approved|released|signed|closed|found)|f[ae]lls?\\s+into\\s+place|fallen\\s+into\\s+place|c[ao]mes?\\s+through)`,
    { about: 'topic', kinds: BUYS, weight: 0.84 },
  ),
];
