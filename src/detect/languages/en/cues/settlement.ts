// English cues. What is agreed: texts settled, deals struck.

import type { Cue } from '../../../language.js';
import { handshakes } from './pens.js';
import { BE, INSTRUMENT, PARLIAMENT, TALKS, TRADE, gap, noun, phrase, verb } from './words.js';

export const settlement: Readonly<Record<'agreed', readonly Cue[]>> = {
  agreed: [
    ...handshakes,
    phrase('put-initials', `(?<head>puts?|sets?|placed?)\\s+(?:(?:their|his|her|its|both)\\s+)?initials\\s+(?:to|on|under)`),
    phrase(
      'deal-which-struck',
      `(?:deal|agreement|compromise|accord|understanding)\\s+(?:which\\s+|that\\s+)?(?:[^\\s.;,]+\\s+){1,5}?(?<head>struck|reached|clinched|hammered\\s+out|brokered)`,
    ),
    phrase(
      'over-the-line',
      `(?<head>g[eo]ts?|brings?|brought|took|takes?|drag(?:s|ged)|push(?:es|ed)?|nudge[sd]?)\\s+(?:[^\\s.;,]+\\s+){0,8}?over\\s+the\\s+(?:finish(?:ing)?\\s+)?line`,
      { weight: 0.86 },
    ),
    phrase('shake-on', `(?<head>shakes?|shook|shaken)\\s+on(?=\\s+\\p{L})`),
    phrase(
      'text-ready',
      `(?:text|wording|draft)(?:\\s+[^\\s.;,]+){0,8}?\\s+(?:is|was|are|were|be|been)\\s+(?:now\\s+|finally\\s+|all\\s+|fully\\s+)*(?<head>ready|complete|final|closed|finished|done)(?!\\s+(?:to|for)\\s)`,
    ),
    phrase(
      'bridge-differences',
      `(?<head>bridge[sd]?|close[sd]?|overc[ao]mes?|resolve[sd]?|settle[sd]?|iron(?:s|ed)?\\s+out|clear(?:s|ed)?\\s+(?:up|away))\\s+(?:(?:their|the|its|all|most|of)\\s+)*(?:(?:last|final|remaining|outstanding)\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:differences|gaps?|points?|issues|questions|disagreements|obstacles|chapters?|sticking\\s+points|stumbling\\s+blocks?)|gaps?\\s+(?:on|over))`,
    ),
    phrase(
      'last-chapter-closed',
      `(?:last|final)\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:chapters?|points?|issues?|differences|stumbling\\s+blocks?|sticking\\s+points?|obstacles?|brackets?)(?:\\s+[^\\s.;,]+){0,8}?\\s+(?<head>${BE}(?:closed|settled|resolved|removed|cleared|ironed\\s+out|agreed|overcome|bridged|lifted|worked\\s+out))`,
    ),
    phrase(
      'work-out-points',
      `(?<head>work(?:s|ed)\\s+out)\\s+(?:the|their|all)\\s+(?:[^\\s.;,]+\\s+)?(?:points?|details|terms|differences|wording)`,
    ),
    phrase(
      'agree-who',
      `(?<head>agree[sd]?|settle[sd]?)\\s+(?:on\\s+)?(?:who|what|how\\s+much|how\\s+to\\s+share|which\\s+side)(?=\\s)`,
      {
        weight: 0.86,
      },
    ),
    phrase('done-deal', `(?<=(?:is|are|was|now|finally|be)\\s+)(?<head>an?\\s+done\\s+deal)`),
    phrase(
      'deal-near',
      `(?:deal|agreement|accord|text|treaty|pact|compromise)(?:\\s+[^\\s.;,]+){0,6}?\\s+(?:is|was|are|were|looks?|seems?|appears?)\\s+(?:now\\s+|very\\s+|still\\s+)?(?:within\\s+(?:touching\\s+distance|reach|sight|grasp)|in\\s+(?:sight|reach)|close|near|at\\s+hand|on\\s+the\\s+cards|around\\s+the\\s+corner)`,
      { form: 'possible', weight: 0.86 },
    ),
    phrase(
      'whisker-away',
      `(?:an?\\s+(?:whisker|step|handshake|signature)|inches|a\\s+few\\s+(?:words|lines))(?:\\s+away)?\\s+from\\s+(?:an?\\s+|the\\s+)?(?:[^\\s.;,]+\\s+){0,2}?(?:deal|agreement|accord|pact|treaty)`,
      {
        form: 'possible',
        weight: 0.86,
      },
    ),
    phrase(
      'no-text-yet',
      `(?:there\\s+(?:is|was)|still|as\\s+yet)\\s+(?:still\\s+|as\\s+yet\\s+)?no\\s+(?:[^\\s.;,]+\\s+)?(?:text|deal|agreement|accord)(?=\\s+(?:of|on|yet|over|between|with)|[.,;]|$)`,
      {
        form: 'negative',
        weight: 0.86,
      },
    ),
    phrase(
      'finish-work-on',
      `(?<head>wrap(?:s|ped)?\\s+up|complete[sd]?|finish(?:es|ed)?|conclude[sd]?)\\s+(?:their\\s+|its\\s+|the\\s+)?(?:work|drafting)\\s+on\\s+(?:an?|the)\\s+(?:[^\\s.;,]+\\s+){0,6}?${INSTRUMENT}`,
      { about: 'topic' },
    ),

    phrase('shake-hands', `(?<head>shook|shakes?|shaken)\\s+hands\\s+(?:on|over)`, { about: 'topic' }),

    phrase(
      'in-principle-announced',
      `(?:agreement|deal|accord)\\s+in\\s+(?:principle|substance)(?:\\s+[^\\s.;,]+){0,10}?\\s+(?<head>${BE}(?:announced|reached|struck|sealed|confirmed|secured))`,
    ),

    phrase(
      'close-to-deal',
      `(?:close|closer|near|nearer|nearing|inch(?:es|ing)?(?:\\s+closer)?|edg(?:es|ing)(?:\\s+closer)?|on\\s+the\\s+(?:brink|verge|cusp|eve)|(?:hours|days|weeks)(?:\\s+rather\\s+than\\s+\\p{L}+)?(?:\\s+away)?|within\\s+(?:reach|sight|touching\\s+distance))["']?\\s+(?:to|towards|of|from)\\s+(?!sign)(?:an?\\s+|the\\s+|its\\s+)?(?!sign)(?:[^\\s.;,]+\\s+){0,4}?(?:deal|agreement|accord|pact|treaty|FTA)`,
      { form: 'possible', weight: 0.86 },
    ),

    verb('conclude-trade', 'conclude|concludes|concluded', { then: `${TRADE}(?!\\s+(?:negotiations|talks))` }),

    phrase(
      'have-a-deal',
      `(?:have|has|there\\s+is|there's|got)\\s+(?:now\\s+|finally\\s+)?(?:an?|the)\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:deal|agreement|accord)\\s+on`,
      { form: 'past' },
    ),
    phrase(
      'come-to-terms',
      `(?<head>c[ao]mes?\\s+to|reach(?:es|ed)?|arrived?\\s+at|strikes?|struck|cut)\\s+(?:an?\\s+|the\\s+)?(?:[^\\s.;,]+\\s+){0,2}?(?:terms|agreement|understanding|settlement|deal)\\s+(?:on|over|with|about|for)`,
    ),
    phrase(
      'bring-to-close',
      `(?:${TALKS}|text|treaty)(?:\\s+[^\\s.;]+){0,10}?\\s+(?<head>${BE}(?:brought|taken)\\s+to\\s+an?\\s+(?:[^\\s.;,]+\\s+)?(?:close|conclusion|end|finish))`,
      { about: 'topic' },
    ),
    phrase(
      'agree-the-text',
      `(?<head>agree[sd]?|settle[sd]?|finali[sz]e[sd]?|nail(?:s|ed)\\s+down|approve[sd]?)\\s+(?:on\\s+)?(?:the\\s+|a\\s+|its\\s+|their\\s+)?(?:[^\\s.;,]+\\s+){0,2}?(?:wording|text|terms|draft\\s+text|substance)\\s+(?:of|for)`,
    ),
    noun('substantial-conclusion', '(?:substantial|political|technical)\\s+conclusion\\s+of'),
    noun(
      'conclusion-of-talks',
      `(?:conclusion|completion|finali[sz]ation|close|successful\\s+end)\\s+of\\s+(?:the\\s+)?(?:[^\\s.;,]+\\s+){0,3}?${TALKS}`,
      {
        about: 'topic',
        weight: 0.9,
      },
    ),
    phrase(
      'deal-announced',
      `(?:political|provisional|final|full|formal|broad|preliminary)\\s+(?:agreement|deal|accord)(?:\\s+[^\\s.;]+){0,8}?\\s+(?<head>${BE}(?:announced|reached|struck|secured|sealed|found|confirmed|hammered\\s+out))`,
    ),
    phrase(
      'settle-instrument',
      `(?<head>settle[sd]?|clinch(?:es|ed)?|nail(?:s|ed)\\s+down|hammer(?:s|ed)?\\s+out|thrash(?:es|ed)\\s+out|finali[sz]e[sd]?|agree[sd]?(?:\\s+on|(?=\\s+(?:the|an?|its|their)\\s)))\\s+(?:the\\s+|a\\s+|an\\s+|its\\s+|their\\s+)?(?:[^\\s.;,]+\\s+){0,4}?(?:agreement|pact|treaty|accord|deal|convention|memorandum|protocol|FTA|EPA|CEPA|MoU)(?!\\s+(?:negotiations|talks))`,
    ),
    phrase(
      'instrument-agreed',
      `${INSTRUMENT}(?:\\s+(?!(?:under|by|in|through|with)\\s+which\\s)[^\\s.;,]+){0,8}?\\s+(?<head>${BE}(?:agreed|finali[sz]ed|settled|adopted|gavelled\\s+through|initial?led))`,
    ),
    phrase(
      'talks-without-deal',
      `(?:${TALKS}|conference|session|round)(?:\\s+[^\\s.;]+){0,10}?\\s+(?<head>ended|closed|concluded|finished|adjourned|broke\\s+up|collapsed|failed|fell\\s+apart|broke\\s+down|foundered)(?:\\s+[^\\s.;,]+){0,5}?\\s+(?:without|with\\s+no)\\s+(?:an?\\s+|any\\s+)?(?:[^\\s.;,]+\\s+)?(?:agreement|deal|accord|breakthrough|result|text|treaty)`,
      { about: 'topic', form: 'negative' },
    ),
    phrase('fail-to-agree', `fail(?:s|ed)?\\s+to\\s+(?:agree|reach|strike|conclude|adopt|settle|finali[sz]e)`, {
      about: 'topic',
      form: 'negative',
      weight: 0.85,
    }),

    phrase(
      'deal-done',
      `(?:talks|negotiations|negotiators|sides?|countries|governments|ministers)(?:\\s+[^\\s.;]+){0,8}?\\s+(?<head>(?:agreed(?!\\s+(?:that|with|how|whether)\\s)(?!\\s+(?:[^\\s.;]+\\s+){0,2}?to\\s)|settled|concluded(?=\\s+(?:[^\\s.;]+\\s+){0,4}?(?:text|terms|chapters?|substance|negotiations))|finali[sz]ed|completed|closed|sealed(?!\\s+(?:[^\\s.;]+\\s+){0,5}?(?:memorandum|MoU|charter))))\\s+(?:[^\\s.;]+\\s+){0,4}?(?:text|terms|${INSTRUMENT}|chapters?|substance|negotiations)`,
      { about: 'topic' },
    ),
    phrase(
      'breakthrough',
      `(?:agreement|deal|compromise|accord|understanding)\\s+(?:[^\\s.;]+\\s+){0,6}?(?<head>(?:was|has been|were)\\s+(?:reached|struck|clinched|found|sealed|achieved))`,
      { form: 'past' },
    ),
    phrase(
      'reach-agreement',
      `(?<head>reach(?:es|ed)?|struck|strikes?|clinch(?:es|ed)?|seal(?:s|ed)?|hammer(?:s|ed)? out)\\s+(?:an?|the|a final|their)?\\s*(?:\\S+\\s+){0,3}?(?:agreement|deal|accord|consensus|compromise|understanding)`,
    ),
    phrase(
      'in-principle',
      `(?:agreement|deal|accord)\\s+in\\s+(?:principle|substance)\\s+(?<head>was reached|reached)|(?<!no )substantive agreement`,
      { form: 'past' },
    ),
    phrase(
      'agree-in-principle',
      'agree(?:d|s)?\\s+in\\s+(?:principle|substance)|agree(?:d|s)?\\s+on\\s+(?:the\\s+)?(?:text|terms|substance|wording|content)',
    ),
    phrase(
      'conclude-talks',
      `(?<head>conclude(?:s|d)?|complete(?:s|d)?|finish(?:es|ed)?|wrap(?:s|ped)? up|end(?:ed|s)?|closed|closes|sealed)${gap(4)}(?:negotiations|talks)(?! with)`,
      { about: 'topic' },
    ),
    phrase(
      'talks-concluded',
      '(?:negotiations|talks)(?:\\s+[^\\s.;]+){0,10}?\\s+(?<head>concluded|were concluded|completed|were completed|ended in|closed|(?:are|were) (?:over|complete|at an end))',
      { about: 'topic' },
    ),
    phrase(
      'settle-terms',
      `(?<head>settle[sd]?|finali[sz]e[sd]?|lock(?:s|ed) down)${gap(2)}(?:the\\s+)?(?:terms|text|substance|wording|details|draft|agreement|treaty|deal)`,
    ),
    phrase(
      'terms-settled',
      `(?:terms|text|substance|wording|content)\\s+(?:of\\s+[^,.;]{0,60}\\s+)?(?<head>(?:was|were|had been|has been)\\s+(?:settled|agreed|finali[sz]ed))`,
      { form: 'past' },
    ),
    verb('initial', 'initial(?:s|l?ed|l?ing)|initialing', { weight: 0.9 }),
    phrase(
      'adopt',
      `(?<!${PARLIAMENT}\\s+(?:has\\s+|have\\s+|\\p{L}+ly\\s+)?)(?<head>adopt(?:s|ed|ing)?)${gap(4)}(?:treaty|convention|agreement|text|protocol|instrument)`,
    ),
    phrase('adopted', `${INSTRUMENT}(?:\\s+[^\\s.;]+){0,4}?\\s+(?<head>(?:was|were)\\s+adopted)|(?<=it )was adopted`, {
      form: 'past',
    }),
    phrase(
      'agree-to-form',
      `(?<head>agree(?:d|s)?)\\s+(?:\\S+\\s+){0,2}?(?:to\\s+(?:form|set up|establish|create|launch)|on\\s+(?:forming|setting up|establishing))(?!\\s+(?:an?\\s+)?(?:[^\\s.;,]+\\s+){0,2}?(?:expert|working|study)\\s+groups?)`,
      { form: 'past', about: 'topic', kinds: ['programme', 'partnership', 'memorandum', 'agreement'] },
    ),
  ],
};
