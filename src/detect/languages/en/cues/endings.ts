// English cues. What comes after a stop: resumed, ended.

import type { Cue } from '../../../language.js';
import { buried } from './farewells.js';
import { takenUp } from './pauses.js';
import { BE, INSTRUMENT, PRODUCT, STRUCTURE, SUBJECT, noun, phrase, verb } from './words.js';

export const endings: Readonly<Record<'resumed' | 'terminated', readonly Cue[]>> = {
  resumed: [
    ...takenUp,
    phrase(
      'back-in-it',
      `(?<head>return(?:s|ed)\\s+to|(?:is|are|was|were)\\s+back\\s+in|re-?join(?:s|ed)|c[ao]mes?\\s+back\\s+(?:in)?to|re-?enter(?:s|ed))\\s+(?:the|its)\\s+(?:(?!(?:on|about|over|of|question|text)\\s)[^\\s.;,]+\\s+){0,5}?(?:${INSTRUMENT}|initiative|scheme|programme|partnership)(?!\\p{L})(?!\\s+(?:talks|negotiations?|table|debate|text))`,
      { weight: 0.88 },
    ),
    phrase('on-again', `(?<=(?:is|are|was|were)\\s+)(?<head>on\\s+again)`),
    phrase('dust-off', `(?<head>dust(?:s|ed)?)\\s+(?:down|off)`),
    phrase(
      'back-on',
      `(?<=(?:is|are|was|were|now|be|been)\\s+)(?<head>back\\s+(?:on(?:\\s+(?:track|the\\s+table|the\\s+rails|again|its\\s+feet))?(?=[.,;!"']|$|\\s+(?:after|again|since|from))|under\\s?way|in\\s+(?:business|play|service)|up\\s+and\\s+running|from\\s+the\\s+dead))`,
    ),
    phrase('pick-up-again', `(?<head>pick(?:s|ed)?\\s+up)\\s+(?:[^\\s.;,]+\\s+){0,8}?again`),
    phrase(
      'freeze-over',
      `(?:freeze|suspension|pause|moratorium|halt)(?:\\s+(?:on|of|in)(?:\\s+[^\\s.;,]+){1,8}?)?\\s+(?<head>${BE}(?:lifted|over|ended|revoked|removed|withdrawn)|ended|ends|is\\s+over)`,
      {
        weight: 0.92,
      },
    ),
    phrase(
      'applied-again',
      `(?:is|are|was|were)\\s+(?:being\\s+)?(?:applied|implemented|enforced|used)\\s+again|(?:in\\s+force|applies|in\\s+effect)\\s+again`,
      { form: 'past' },
    ),

    phrase(
      'taken-up-again',
      `(?<head>(?:${BE})?(?:taken\\s+up|picked\\s+up|started)\\s+again|t(?:ook|akes?)\\s+up\\s+again)(?!\\s+since)`,
      {
        about: 'topic',
      },
    ),

    phrase(
      'can-go-on',
      `(?:work|talks|deliveries|shipments|exports|imports|inspections|voyages|sailings|flights|transfers|removals|landings|cooperation|application|implementation|participation)(?:\\s+[^\\s.;]+){0,8}?\\s+(?<head>(?:can|may|will)\\s+(?:go\\s+on|continue|resume)|(?:go(?:es)?|went|carr(?:y|ies|ied))\\s+on\\s+(?:as\\s+(?:before|usual|normal)|again)|(?:has|have|is|are|was|were)\\s+(?:been\\s+)?(?:resumed|back|restarted))`,
      { form: 'past' },
    ),
    phrase(
      'back-in',
      `(?:operating|working|running|in\\s+use)\\s+again|(?:is|are|was|were)\\s+back\\s+(?:after|in\\s+(?:force|the)|on\\s+(?:track|the\\s+table))|pick(?:s|ed)?\\s+up\\s+where`,
      { form: 'past', weight: 0.75 },
    ),
    verb('resume', 'resume', { weight: 0.8 }),
    phrase(
      'reinstate',
      '(?<head>reinstate[sd]?|reactivate[sd]?|restart(?:s|ed)?|revive[sd]?|(?:lift|end)(?:s|ed)?\\s+(?:the|its)\\s+suspension)',
      { weight: 0.82 },
    ),
  ],
  terminated: [
    ...buried,
    phrase('notice-on', `(?<head>serve[sd]?|gave|give[sn]?)\\s+notice\\s+on\\s+(?:the|its)`),
    phrase(
      'struck-from',
      `(?<head>${BE}(?:struck|deleted|removed|crossed|dropped|cut))\\s+(?:from|off|out\\s+of)\\s+(?:the\\s+)?(?:[^\\s.;,]+\\s+){0,2}?(?:plans?|budget|list|programme)`,
      {
        about: 'topic',
        kinds: ['programme'],
        weight: 0.84,
      },
    ),
    phrase('end-of-road', `(?:end\\s+of\\s+the\\s+(?:road|line)|curtains|lights\\s+out|game\\s+over)\\s+for`, {
      form: 'past',
      weight: 0.86,
    }),
    phrase(
      'dead-and-buried',
      `(?:${INSTRUMENT}|programme|program|project|scheme|initiative|plans?|partnership|${STRUCTURE}|${PRODUCT})(?:\\s+(?!(?:negotiations?|talks|bargaining|rounds?|row|dispute|debate|battle|work)\\s)[^\\s.;,]+){0,3}?\\s+(?:is|was|are|were|be)\\s+(?:not\\s+|now\\s+|officially\\s+|finally\\s+|all\\s+but\\s+)*(?<head>dead(?:\\s+and\\s+buried|\\s+in\\s+the\\s+water)?|over(?=[.,;"']|$|\\s+(?:and|for|after))|off(?=[.,;"']|$|\\s+the\\s+table)|finished(?=[.,;"']|$)|history(?=[.,;!"']|$|\\s+(?:and|after|now))|no\\s+more)`,
      { about: 'topic', kinds: ['agreement', 'memorandum', 'programme', 'partnership'] },
    ),
    phrase('off-the-table', `(?<head>c[ao]mes?|t(?:aken|ook)|swept|is|are)\\s+off\\s+the\\s+table`, { weight: 0.86 }),
    phrase('call-it-a-day', `(?<head>call(?:s|ed)?)\\s+it\\s+(?:a\\s+day|quits)(?:\\s+on)?`),
    phrase(
      'not-be-built',
      `(?:will|would)\\s+(?:not|never)\\s+(?:now\\s+)?be\\s+(?:built|made|developed|pursued|reali[sz]ed)|(?:will|is|are)\\s*(?:not|n't)\\s+(?:now\\s+)?(?:go|going)\\s+ahead`,
      {
        form: 'past',
        weight: 0.86,
      },
    ),
    phrase(
      'for-good',
      `(?<head>stop(?:s|ped|ping)?|end(?:s|ed|ing)?|clos(?:es|ed|ing)|shelv(?:es|ed|ing))\\s+(?:[^\\s.;,]+\\s+){1,8}?for\\s+good`,
      {
        about: 'topic',
      },
    ),

    phrase(
      'programme-over',
      `(?:programme|program|project|partnership|venture|plan)\\s+(?<head>(?:is|was|are|were)\\s+(?:now\\s+|all\\s+but\\s+)?(?:over|dead|off|history|finished\\s+for\\s+good|at\\s+an\\s+end|no\\s+more))(?=\\s*$|[.,;:]|\\s+(?:after|for|as|and|because))`,
      {
        about: 'topic',
        kinds: ['programme', 'partnership'],
        form: 'past',
      },
    ),

    phrase(
      'annul',
      `(?<head>annul(?:s|l?ed)|invalidate[sd]?|str(?:ikes?|uck)\\s+down|quash(?:es|ed)|void(?:s|ed)|declare[sd]?\\s+(?:[^\\s.;,]+\\s+){0,6}?(?:null\\s+and\\s+void|void|invalid))`,
      { weight: 0.86 },
    ),
    phrase(
      'brought-to-end',
      `(?<head>${BE}(?:brought\\s+to\\s+an\\s+end|wound\\s+(?:up|down)|discontinued|done\\s+away\\s+with|torn\\s+up))`,
    ),
    phrase('pull-plug', `(?<head>pull(?:s|ed)?)\\s+the\\s+plug(?!\\s+on\\s+an?\\s)`, { weight: 0.88 }),
    phrase(
      'termination-effective',
      `(?:termination|cancellation|denunciation)(?:\\s+[^\\s.;,]+){0,10}?(?:,[^.;,]{1,60},(?:\\s+(?:will|shall|would))?)?\\s+(?<head>t(?:ook|akes?|aken)\\s+effect|bec[ao]mes?\\s+effective|(?:is|was)\\s+(?:now\\s+)?effective|c[ao]mes?\\s+into\\s+(?:effect|force))`,
      { weight: 0.93 },
    ),

    phrase(
      'call-time',
      `(?<head>call(?:s|ed)?\\s+time\\s+on|pull(?:s|ed)?\\s+the\\s+plug\\s+on|walk(?:s|ed)?\\s+away\\s+from|put[s]?\\s+an\\s+end\\s+to|bring[s]?\\s+to\\s+an\\s+end|brought\\s+to\\s+an\\s+end|give[s]?\\s+up|gave\\s+up|given\\s+up|dump(?:s|ed)?|bin(?:s|ned)|drop(?:s|ped)?)\\s+(?:[^\\s.;]+\\s+){0,8}?(?:${INSTRUMENT}|programme|program|project|initiative|corridor|scheme|plans?|partnership|fighter|submarines?|jet)`,
    ),
    phrase(
      'ended',
      `(?<head>ended|ends|ending)\\s+(?:the|its|their)\\s+(?!(?:suspension|freeze|moratorium|pause)\\s)(?:(?!(?:on|over|about|for)\\s)[^\\s.;,]+\\s+){0,6}?(?:${INSTRUMENT}|programme|program|initiative|corridor|scheme|partnership|cooperation|participation|role\\s+in)`,
    ),
    phrase(
      'is-over',
      `${SUBJECT}${INSTRUMENT}(?:\\s+[^\\s.;]+){0,4}?\\s+(?<head>(?:is|was|has been)\\s+(?:\\p{L}+ly\\s+)?(?:terminated|ended|scrapped|cancelled|canceled|dropped|abandoned|denounced|dead|over))`,
      { form: 'past' },
    ),
    verb('terminate', 'terminate', { weight: 0.9 }),
    phrase(
      'scrap',
      `(?<head>scrap(?:s|ped|ping)|scrap(?=\\s+(?:the|its|their|an?|all|plans?|this)\\s)|cancel(?:s|l?ed|l?ing)?|ax(?:e[sd]?|ing)|abandon(?:s|ed|ing)?|ditch(?:es|ed|ing)?|tearing\\s+up|revoking|repealing|tear(?:s)?\\s+up|tore\\s+up|call(?:s|ed)?\\s+off|abrogate[sd]?|revoke[sd]?|repeal(?:s|ed)?|give[n]?\\s+up\\s+on|wind(?:s)?\\s+up|kill(?:s|ed)|(?:does|did|done)\\s+away\\s+(?:[^\\s.;,]+\\s+){0,3}?with)`,
      { weight: 0.85 },
    ),
    phrase(
      'notice',
      `(?<head>give|gives|gave|given|serve[sd]?)\\s+(?:[^\\s.;,]+\\s+){0,3}?notice(?:\\s+(?:on\\s+)?(?:\\p{L}+day|today))?\\s+(?:of\\s+termination|(?:that\\s+it\\s+(?:would|will)\\s+)?(?:to\\s+)?(?:terminate|withdraw|leave|end))`,
      { weight: 0.92 },
    ),
    phrase(
      'notify-end',
      `(?<head>notif(?:y|ies|ied)|inform(?:s|ed))(?:\\s+[^\\s.;,]+){0,10}?\\s+of\\s+(?:the|its)\\s+(?:termination|denunciation)\\s+of`,
      { weight: 0.92 },
    ),
    verb('end-instrument', 'end', { then: `\\s+(?:the|its)\\s+(?:[^\\s.;]+\\s+){0,4}?${INSTRUMENT}` }),
    noun('termination', 'termination|cancellation|denunciation', { weight: 0.75 }),
  ],
};
