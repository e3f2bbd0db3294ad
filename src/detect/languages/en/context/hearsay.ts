// English context rules: what somebody says, guesses or wishes.

import type { ContextRule } from '../../../language.js';
import { OPEN_FORMS, rule } from './words.js';

export const hearsay: readonly ContextRule[] = [
  rule(
    'reportedly',
    'rumoured',
    'both',
    'sentence',
    'reportedly|allegedly|word (?:is|has it|in \\p{L}+ is)|rumou?r has it|the talk (?:in \\p{L}+ )?is|it is (?:understood|believed|thought|rumou?red)|(?:media|press|newspapers?|papers) reports?|rumou?r(?:s|ed)?|whispers?|rumblings|murmurs|chatter|speculation|unconfirmed|purported(?:ly)?',
  ),
  rule(
    'said-to',
    'rumoured',
    'forward',
    60,
    '(?:is|are|was|were) (?:said|understood|believed|thought|rumou?red|reported|tipped|expected by \\S+) to',
  ),
  rule(
    'paper-said-to',
    'rumoured',
    'forward',
    90,
    '(?:documents?|texts?|papers?|letters?|pictures?|photos?|cop(?:y|ies)|drafts?|versions?) (?:\\S+ ){0,4}?said to',
  ),
  rule(
    'could-come',
    'rumoured',
    'backward',
    60,
    '(?:could|may|might) (?:well |yet |still |now )?(?:come|follow|happen|take place|be|slip|go|wait)',
    {
      forms: OPEN_FORMS,
    },
  ),
  rule(
    'anonymous',
    'rumoured',
    'both',
    'sentence',
    '(?:according to|citing|cited|quoting|sa(?:id|ys?)|told by) (?:\\S+ ){0,3}?(?:unnamed|anonymous|undisclosed)(?: \\S+){0,3}|sources? (?:said|says?|told|close to)|(?:one|two|three|four|several|some|many) (?:people|persons|officials|sources|insiders|diplomats)(?: \\S+){0,4}? (?:told|said|say)|unverified|(?:an? |the )?(?:\\S+ )?posts? on (?:Telegram|X|Twitter|Facebook|social media)|claim(?:s|ed) (?:that|on|in)|people (?:familiar|with knowledge|close to|briefed)|(?:two|three|several|some|one) of (?:them|the people) said|insiders? (?:expect|believe|think|say|said|reckon|fear)s?|asked not to be (?:named|identified)|on condition of anonymity|(?:government|diplomatic|industry|senior|Whitehall) sources?|reports? (?:said|says|suggest(?:s|ed)?)|report says',
  ),
  rule(
    'analysts',
    'rumoured',
    'both',
    'sentence',
    'analysts?|experts?|observers|commentators|my guess|I would (?:guess|expect)|in my view|one consultant',
  ),
  rule(
    'hope',
    'rumoured',
    'forward',
    'clause',
    'hop(?:e|es|ed|ing) (?:to|that|for)|would rather|prefer(?:s|red)? to|keen to|eager to|minded to|tempted to|close to|closer to|nearing|on the (?:verge|brink|cusp|eve) of|edg(?:es|ed|ing) (?:closer )?(?:to|towards)|inch(?:es|ed|ing) (?:closer )?(?:to|towards)|within reach of|days away from|weeks away from|leaning towards|bid to|attempts? to|trying to|tr(?:y|ies|ied) to|hopefully|thinking of|thinks of|toy(?:s|ed|ing) with|contemplat(?:es|ed|ing)|calls (?:\\S+ ){0,3}?to|would like to|want(?:s|ed)?|wish(?:es|ed)? to(?! (?:inform|announce|notify|confirm|advise|state|communicate|recall|draw|thank|report))|call(?:s|ed|ing)? (?:for|on)|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|appeal(?:s|ed)? (?:for|to)|press(?:es|ed|ing)? (?:for|to|his|her|the)|seek(?:s|ing)? to|sought to|push(?:es|ed|ing)? (?:to|for)|lobb(?:y|ied|ying)|ask(?:s|ed)? to|interested in|interest in|consider(?:s|ed|ing)?|mull(?:s|ed|ing)?|weigh(?:s|ed|ing)?|discuss(?:es|ed|ing)?|explor(?:e|es|ed|ing)|propos(?:e|es|ed|al|ing)|suggest(?:s|ed|ing)?|offer(?:s|ed) to|open to|in favou?r of|possibility|possible|prospects? of|likely to|unlikely to|risk(?:s|ing)?|fear(?:s|ed)?|threat(?:en(?:s|ed|ing)?)?|doubts?|ready to|willing to|prepared to|idea of|talks? (?:of|about)',
  ),
  rule(
    'among-options',
    'rumoured',
    'both',
    'clause',
    '(?:among|one of) the (?:options|possibilities|ideas|scenarios)|on the table|(?<!(?:not|never|longer) (?:currently |now |yet )?)under (?:discussion|consideration|review|study)|(?:is|are) (?:an|one|another) (?:option|idea|possibility)s?|one (?:idea|option|possibility|scenario)|are options',
  ),
  rule('all-but', 'rumoured', 'forward', 2, 'all but|as good as|nearly|almost'),
  rule('perhaps', 'rumoured', 'both', 'clause', 'perhaps|possibly|probably|maybe|presumably|in theory'),
];
