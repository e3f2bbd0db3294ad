// English context rules: what has not happened.

import type { ContextRule } from '../../../language.js';
import { rule } from './words.js';

/** Words for giving up, and for what is given up. */
const GIVES_UP =
  '(?:drop(?:s|ped|ping)?|abandon(?:s|ed|ing)?|scrap(?:s|ped|ping)?|shelv(?:es|ed|ing)|ditch(?:es|ed|ing)?|g(?:ives?|ave|iven|iving) up|back(?:s|ed|ing)? away from|walk(?:s|ed|ing)? away from)';
export const PLAN_TO =
  '(?:(?:on|its|their|the|his|her|any|all) )?(?:\\p{L}+ )?(?:plans?|bids?|ideas?|intentions?|proposals?|efforts?|attempts?|hopes?|ambitions?) (?:to|of|for)';
/** Steps that can be planned and given up while all else stays as it is. */
export const STEP_VERB =
  '(?:sign|ratif|approv|accede|acceding|join|enter|host|hold|attend|tak(?:e|ing) part|extend|renew|prolong|amend|leav|quit|withdraw|suspend|end|terminat|cancel|delay|postpon)';

export const denials: readonly ContextRule[] = [
  rule(
    'not',
    'denied',
    'forward',
    60,
    "not|never|nothing|in no way|by no means|neither|nor|no one|nobody|cannot|(?:is|are|was|were|has|have|had|does|do|did|wo|would|could|can)n't",
    // Of two verbs that stand side by side it denies the first alone.
    {
      until:
        '\\b(?:and|but|so),? (?:on |in |by |since |this |last |late |early )*(?:(?:\\p{Lu}\\p{L}+|\\d+|the|week|month|year|yesterday|today|then),? ){1,3}(?:it|they) \\p{L}+|\\b(?:and|but) (?:it |they )?(?:then |thus |therefore )?(?:expired|lapsed|ended|terminated|ceased|came|fell|ran|took|entered|became)\\b|\\b(?:when|once|after) (?:it|they|the \\p{L}+) (?:next )?(?:runs?|expires?|lapses?|ends?|falls?|terminates?)\\b|\\b(?:and|but) (?:it |they )?(?:still |therefore |thus |also |instead )?(?:is|are|was|were|has|have|had|remains?|stays?|continues?)\\b',
    },
  ),
  // "Nor could the treaty itself have been prolonged": what was impossible is no denial of news.
  rule(
    'could-not-have',
    'drop',
    'both',
    60,
    "(?:nor|never|neither) (?:could|would|might) (?:[^\\s,.;]+ ){0,5}?have(?: been)?|(?:could|would)(?: not|n't| never) have(?: been)?",
  ),
  // "hours before it would have run out": it has not.
  rule('before-it-would-have', 'drop', 'forward', 40, 'before (?:it|they|the [^\\s.;,]+) would (?:otherwise )?have'),
  rule(
    'none',
    'denied',
    'forward',
    70,
    'none of|no (?:other |further |such |new |formal |final |legal |binding |agreed )?(?:text|wording|draft|law|bill|vote|deadline|date|delay|ceremony|signing|launch|construction|work|building|agreement|deal|pact|treaty|country|contract|decision|date|instrument|memorandum|plan|proposal|intention|question|desire|wish|talks|negotiations?|extension|document|party|government|state|signature|agreement|postponement|slippage|statement|promise|commitment|consent|pledge|assurance)s?',
  ),
  rule(
    'yet-to',
    'denied',
    'forward',
    40,
    '(?:has|have|had|is|are|was) (?:still |yet )?(?:yet|still) to|yet to|remains? to be|(?:is|are) still to be|still (?:has|have|needs?) to be',
  ),
  rule(
    'fail-to',
    'denied',
    'forward',
    50,
    'fail(?:s|ed|ing)? to|refus(?:es|ed|ing) to|declin(?:es|ed) to|stopp?(?:ed|ing)? short of|decid(?:es|ed) against|ruled? out|rules out|den(?:y|ies|ied)|reject(?:s|ed)? (?:claims?|reports?)|dismiss(?:es|ed)|without having|without(?= (?:sign|agree|adopt|ratif|conclud|reach)ing)|instead of|rather than|far from|false that|incorrect that|not true that|no truth|contrary to',
  ),
  // "has dropped plans to sign it": the step is given up, and nothing else.
  rule('gives-it-up', 'denied', 'forward', 50, `${GIVES_UP} ${PLAN_TO}(?= ${STEP_VERB})`),
  rule(
    'deny',
    'denied',
    'forward',
    'sentence',
    '(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|contradict(?:s|ed)?|refut(?:es|ed)|disput(?:es|ed)) (?:a |the |any |these |those |all |media |press |such )*(?:claims?|reports?|suggestions?|rumou?rs?|speculation|assertions?|that|having)',
  ),
  rule(
    'contradicts',
    'denied',
    'forward',
    'sentence',
    'contradict(?:s|ed) (?:[^.;]{3,90}?),? (?:who|which|after (?:he|she|it|they)) (?:had |has )?(?:said|claimed|announced|told|spoke|asserted)',
  ),
  rule(
    'fake',
    'denied',
    'both',
    'sentence',
    'fake news|(?:called|calls|labelled|labeled|branded|described) (?:[^\\s.;]+ ){0,20}?(?:as )?(?:pure |utter |complete |total )?(?:false|fake|untrue|nonsense|baseless|fiction)',
  ),
  rule(
    'is-false',
    'denied',
    'backward',
    100,
    '(?:is|was|are|were) (?:not (?:true|correct|the case)|false|wrong|untrue|premature|incorrect)|do(?:es)? not correspond to \\S+|(?:has|have|had) no (?:basis|foundation)|(?:is|are|was|were) (?:baseless|unfounded|groundless|fabricated|fake|without foundation|made up|nonsense)|did not (?:take place|happen|materiali[sz]e)|has not (?:happened|taken place|been (?:set|held|completed))|(?:is|was|are) ruled out|fell through|was (?:rejected|voted down|blocked)',
  ),
];
