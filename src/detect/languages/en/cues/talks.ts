// English cues. What is proposed and negotiated.

import type { Cue } from '../../../language.js';
import { BE, INSTRUMENT, ORDINAL, TALKS, gap, phrase, topic, verb } from './words.js';

export const talks: Readonly<Record<'proposed' | 'negotiating', readonly Cue[]>> = {
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
      'put-on-the-table',
      `(?<head>put(?:s)?|place[sd]?|laid|lays)\\s+(?:an?|its|the|their)\\s+(?:[^\\s.;,]+\\s+){0,8}?on\\s+the\\s+table`,
      { weight: 0.82 },
    ),
    phrase(
      'proposal-made',
      `(?:proposals?|idea|draft)\\s+(?:for|of)\\s+(?:[^\\s.;,]+\\s+){0,7}?${INSTRUMENT}\\s+(?:[^\\s.;,]+\\s+){0,3}?(?<head>${BE}(?:presented|tabled|submitted|made|put\\s+forward|circulated|floated))`,
    ),
    verb('propose', 'propose', {
      not: '\\s+(?:the|an?|its)\\s+(?:suspension|termination|extension|renewal|amendment|revision|postponement|denunciation)',
      then: `${gap(3)}(?:a|an|the)${gap(3)}${INSTRUMENT}`,
      weight: 0.7,
    }),
  ],
  negotiating: [
    phrase(
      'talks-at-stage',
      `(?:negotiations?|talks)(?:\\s+[^\\s.;,]+){0,10}?\\s+(?<head>(?:is|are)\\s+(?:now\\s+|still\\s+|already\\s+)?(?:at|in)\\s+(?:an?|the|its|their)\\s+(?:advanced|final|early|last|closing)\\s+(?:stages?|phases?|stretch))`,
      { form: 'state', about: 'topic' },
    ),
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
};
