// English cues. What is proposed, negotiated and agreed.

import type { Cue } from '../../../language.js';
import { BE, INSTRUMENT, ORDINAL, PARLIAMENT, TALKS, TRADE, gap, noun, phrase, topic, verb } from './words.js';

export const talks: Readonly<Record<'proposed' | 'negotiating' | 'agreed', readonly Cue[]>> = {
  proposed: [
    phrase(
      'put-to',
      `(?<head>put|puts|sent|sends)\\s+(?:an?|its|the)\\s+(?:[^\\s.;,]+\\s+)?(?:plan|proposal|draft|idea|blueprint)\\s+(?:for|of)\\s+(?:[^\\s.;,]+\\s+){0,6}?${INSTRUMENT}\\s+to`,
    ),

    phrase(
      'put-forward',
      `(?<head>put(?:s)?\\s+forward|table[sd]?|float(?:s|ed)|circulate[sd]?|present(?:s|ed)|made|unveil(?:s|ed)|pitch(?:es|ed)|tabled)\\s+(?:an?|its|the|their)\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:proposals?|draft|idea|outline|blueprint)\\s+(?:for\\s+|of\\s+|text\\s+|on\\s+)?(?:[^\\s.;,]+\\s+){0,6}?${INSTRUMENT}`,
    ),
    phrase(
      'put-forward-draft',
      `(?<head>put(?:s)?\\s+forward|circulate[sd]?|propose[sd]?)\\s+(?:an?|its|the)\\s+(?:[^\\s.;,]+\\s+){0,4}?${INSTRUMENT}`,
      {
        weight: 0.75,
      },
    ),
    phrase(
      'proposal-made',
      `(?:proposals?|idea|draft)\\s+(?:for|of)\\s+(?:[^\\s.;,]+\\s+){0,7}?${INSTRUMENT}\\s+(?:[^\\s.;,]+\\s+){0,3}?(?<head>${BE}(?:presented|tabled|submitted|made|put\\s+forward|circulated|floated))`,
    ),
    verb('propose', 'propose', { then: `${gap(3)}(?:a|an|the)${gap(3)}${INSTRUMENT}`, weight: 0.7 }),
  ],
  negotiating: [
    phrase(
      'across-the-table',
      `(?:sitting|sit|sat)\\s+(?:down\\s+)?across\\s+the\\s+table|(?:start(?:s|ed)?|beg[iau]ns?)\\s+(?:to\\s+)?(?:haggl|bargain)(?:e|ing)`,
      {
        about: 'topic',
        form: 'past',
        kinds: ['agreement', 'memorandum', 'programme'],
      },
    ),
    phrase(
      'starting-gun',
      `starting\\s+(?:gun|shot|whistle)(?:\\s+[^\\s.;,]+){0,8}?\\s+(?<head>${BE}(?:fired|given|sounded|blown))`,
      {
        about: 'topic',
        kinds: ['agreement', 'memorandum'],
      },
    ),
    phrase('begin-drafting', `(?<head>beg[iau]ns?|start(?:s|ed)?|commence[sd]?)\\s+(?:drafting|negotiating)`, {
      about: 'topic',
      kinds: ['agreement', 'memorandum'],
    }),
    phrase(
      'round-on',
      `${ORDINAL}\\s+(?:negotiating\\s+)?round\\s+(?:on|for|about|over)(?:\\s+[^\\s.;]+){1,10}?\\s+(?<head>${BE}(?:held|completed|concluded|convened)|took\\s+place|takes?\\s+place|ended|concluded|wrapped\\s+up|began|begins?|opened|opens|started|starts|closed|kick(?:s|ed)\\s+off)`,
      { about: 'topic', kinds: ['agreement', 'memorandum'] },
    ),
    phrase(
      'start-work-on',
      `(?<head>start(?:s|ed)?|begin|begins|began|begun)\\s+(?:work|drafting|working)\\s+on\\s+(?:an?|the)\\s+(?:[^\\s.;,]+\\s+){0,6}?${INSTRUMENT}`,
      {
        about: 'topic',
        kinds: ['agreement', 'memorandum'],
      },
    ),

    phrase(
      'back-at-table',
      `(?:back\\s+(?:at|to)|return(?:s|ed)?\\s+to|sat\\s+down\\s+at|sit\\s+down\\s+at)\\s+the\\s+(?:negotiating\\s+|bargaining\\s+)?table`,
      {
        about: 'topic',
        kinds: ['agreement', 'memorandum'],
        form: 'past',
      },
    ),

    phrase(
      'round-of-many',
      `${ORDINAL}\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:negotiating\\s+rounds?|rounds?\\s+of\\s+(?:[^\\s.;,]+\\s+){0,6}?${TALKS})(?:\\s+[^\\s.;,]+){0,10}?\\s+(?<head>${BE}(?:held|completed|concluded|convened)|took\\s+place|takes?\\s+place|ended|concluded|wrapped\\s+up|began|begins?|opened|opens|started|starts|closed|kick(?:s|ed)\\s+off|got\\s+under\\s?way)`,
      { about: 'topic', kinds: ['agreement', 'memorandum'] },
    ),
    phrase(
      'negotiators-meet',
      `(?:negotiators|negotiating\\s+teams|delegations|delegates|teams|sides)(?:\\s+[^\\s.;]+){0,10}?\\s+(?<head>meet|meets|met|held|hold|convened|sat\\s+down|gathered?)\\s+(?:[^\\s.;]+\\s+){0,8}?(?:rounds?|session)`,
      { about: 'topic', kinds: ['agreement', 'memorandum'] },
    ),
    phrase('launch-of-talks', `(?:launch|opening|start|beginning|commencement)\\s+of\\s+(?:[^\\s.;,]+\\s+){0,3}?${TALKS}`, {
      about: 'topic',
      form: 'noun',
      weight: 0.88,
    }),
    phrase(
      'relaunch-talks',
      `(?<head>relaunch(?:es|ed)?|reopen(?:s|ed)?|commence[sd]?|initiate[sd]?|embark(?:s|ed)?\\s+on)${gap(4)}${TALKS}`,
      { about: 'topic', kinds: ['agreement', 'memorandum'] },
    ),
    phrase(
      'working-on-text',
      `(?:is|are|was|were)\\s+(?:now\\s+|still\\s+|currently\\s+)?(?<head>working|drafting)\\s+(?:on\\s+)?(?:the\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:text|wording|draft|details)\\s+of\\s+)?(?:an?|the)\\s+(?:[^\\s.;,]+\\s+){0,5}?${INSTRUMENT}`,
      { about: 'topic', weight: 0.75 },
    ),
    phrase(
      'work-on-text',
      `work\\s+on\\s+(?:the\\s+)?(?:text|draft|wording)\\s+of\\s+(?:[^\\s.;,]+\\s+){0,8}?(?<head>continue[sd]?|goes\\s+on|went\\s+on|began|begins|has\\s+begun|started)`,
      { about: 'topic' },
    ),
    phrase(
      'bargaining',
      `(?:bargaining|haggling)(?:\\s+[^\\s.;]+){0,10}?\\s+(?<head>began|begun|begins?|opened|opens|open|started|starts?|continues?|goes\\s+on)`,
      {
        about: 'topic',
      },
    ),
    phrase(
      'went-on-negotiating',
      `(?:went|goes?|gone|kept|keep|continue[sd]?)\\s+(?:on\\s+)?(?:negotiating|bargaining)(?:(?:\\s+[^\\s.;]+){0,6}?\\s+${INSTRUMENT})?`,
      {
        about: 'topic',
        form: 'past',
      },
    ),

    phrase(
      'negotiate',
      `(?<head>negotiating(?!\\s+(?:table|team|mandate|round|position|text))|negotiated|negotiates)(?:\\s+[^\\s.;]+){0,6}?\\s+(?:${INSTRUMENT})`,
      {
        about: 'topic',
        weight: 0.75,
      },
    ),
    phrase('round-of-talks', `${ORDINAL}\\s+round\\s+of\\s+(?:negotiations|talks)`, {
      about: 'topic',
      kinds: ['agreement', 'memorandum', 'programme', 'partnership'],
      form: 'past',
    }),
    phrase(
      'open-talks',
      `(?<head>open(?:s|ed)?|beg[iau]n|begins|start(?:s|ed)?|launch(?:es|ed)?|enter(?:s|ed)? into|kick(?:s|ed)? off)${gap(4)}(?:formal |official )?${TALKS}`,
      topic,
    ),
    phrase(
      'talks-opened',
      `(?:negotiations|talks)(?:\\s+[^\\s.;]+){0,10}?\\s+(?<head>open(?:ed|s)?|beg[aiu]ns?|start(?:s|ed)?|were launched|launched|got under ?way|are under ?way|are ongoing|continue[sd]?|relaunched|were reopened|commenced|kicked off)`,
      topic,
    ),
    phrase(
      'agree-to-talk',
      `agree(?:d|s)?\\s+(?:\\S+\\s+){0,2}?to\\s+(?:start|open|begin|launch|enter(?: into)?)${gap(2)}(?:negotiations|talks)`,
      { about: 'topic', form: 'past' },
    ),
    phrase(
      'in-talks',
      `(?:is|are|still|remain)\\s+(?:still\\s+)?(?:in (?:talks|negotiations|discussions)|negotiating|being negotiated|under negotiation)|discussions (?:are|remain) (?:under ?way|ongoing)`,
      { about: 'topic', form: 'state', weight: 0.75 },
    ),
  ],
  agreed: [
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
      `(?<head>agree[sd]?|settle[sd]?)\\s+(?:on\\s+)?(?:who|how\\s+much|how\\s+to\\s+share|which\\s+side)(?=\\s)`,
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
      `(?<head>settle[sd]?|clinch(?:es|ed)?|nail(?:s|ed)\\s+down|hammer(?:s|ed)?\\s+out|thrash(?:es|ed)\\s+out|finali[sz]e[sd]?|agree[sd]?(?:\\s+on)?)\\s+(?:the\\s+|a\\s+|an\\s+|its\\s+|their\\s+)?(?:[^\\s.;,]+\\s+){0,4}?(?:agreement|pact|treaty|accord|deal|convention|memorandum|protocol|FTA|EPA|CEPA|MoU)(?!\\s+(?:negotiations|talks))`,
    ),
    phrase(
      'instrument-agreed',
      `${INSTRUMENT}(?:\\s+[^\\s.;,]+){0,8}?\\s+(?<head>${BE}(?:agreed|finali[sz]ed|settled|adopted|gavelled\\s+through|initial?led))`,
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
      `(?:talks|negotiations|negotiators|sides?|countries|governments|ministers)(?:\\s+[^\\s.;]+){0,8}?\\s+(?<head>(?:agreed(?!\\s+(?:[^\\s.;]+\\s+){0,2}?to\\s)|settled|concluded|finali[sz]ed|completed|closed|sealed))\\s+(?:[^\\s.;]+\\s+){0,4}?(?:text|terms|${INSTRUMENT}|chapters?|substance|negotiations)`,
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
      `(?<head>conclude(?:s|d)?|complete(?:s|d)?|finish(?:es|ed)?|wrap(?:s|ped)? up|end(?:ed|s)?)${gap(4)}(?:negotiations|talks)(?! with)`,
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
