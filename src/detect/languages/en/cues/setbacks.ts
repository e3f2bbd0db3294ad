// English cues. What is put off: delayed, suspended.

import type { Cue } from '../../../language.js';
import { lateness } from './lateness.js';
import { paused } from './pauses.js';
import { BE, gap, noun, phrase, verb } from './words.js';

export const setbacks: Readonly<Record<'delayed' | 'suspended', readonly Cue[]>> = {
  delayed: [
    ...lateness,
    phrase(
      'delay-for',
      `(?<=^["']?)(?:(?:new|fresh|further|another|more|yet\\s+another|long|longer)\\s+)?delays?\\s+(?:for|to|hits?|at)`,
      {
        about: 'topic',
        form: 'past',
        weight: 0.88,
      },
    ),
    phrase('keeps-slipping', `(?<head>keep[s]?|kept)\\s+slipping`, { about: 'topic' }),
    phrase(
      'runs-behind',
      `(?:is|are|was|running|runs?|fall(?:s|en)?|fell)\\s+(?:now\\s+|already\\s+)?(?:\\p{L}+|\\d+)\\s+(?:weeks?|months?|years?)\\s+(?:behind|late)`,
      {
        about: 'topic',
        form: 'past',
      },
    ),
    phrase(
      'not-ready-until',
      `(?:will|wo|would|is|are|can|could)\\s*(?:not|n't)\\s+(?:now\\s+|going\\s+to\\s+|expected\\s+to\\s+|due\\s+to\\s+)?(?:be\\s+)?(?:ready|open(?:ed)?|finish(?:ed)?|completed?|operational|delivered|in\\s+service|done|fly|flying|launch(?:ed)?|start|begin|come|sail|run|enter\\s+service|available|built)(?:\\s+[^\\s.;,]+){0,6}?\\s+(?:(?:until|till|before)\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:20\\d\\d|next|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December)|this\\s+(?:year|month|spring|summer|autumn|winter))`,
      { about: 'topic', form: 'past' },
    ),
    phrase(
      'behind-plan',
      `(?:weeks?|months?|years?)\\s+(?:behind\\s+(?:plan|schedule|time|target|the\\s+\\p{L}+)|overdue|late(?=[.,;]|$))`,
      { about: 'topic', form: 'past' },
    ),
    phrase(
      'wait-longer',
      `(?:must|will|have\\s+to|has\\s+to|are\\s+to)\\s+(?:now\\s+)?wait\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:longer|until\\s+(?:20\\d\\d|next|spring|summer|autumn|winter|\\p{Lu}\\p{L}+)|another|a\\s+further)`,
      { about: 'topic', form: 'past', weight: 0.86 },
    ),
    phrase(
      'off-agenda',
      `(?<head>${BE}(?:pulled|removed|struck|taken|dropped|withdrawn))\\s+(?:from|off)\\s+(?:the\\s+)?(?:[^\\s.;,]+\\s+){0,2}?(?:agenda|order\\s+paper|calendar|timetable)`,
      {
        about: 'topic',
      },
    ),
    phrase(
      'ceremony-off',
      `(?:signing|signature|ceremony|vote|launch|lift-?off|opening|ratification|handover|debate)(?:\\s+[^\\s.;,]+){0,10}?(?:,[^,.;]{1,60},)?\\s+(?<head>${BE}(?:called\\s+off|cancelled|canceled|scrubbed|aborted|postponed|put\\s+off|delayed|pushed\\s+back|put\\s+back|shelved))`,
      { about: 'topic' },
    ),
    phrase(
      'schedule-stretched',
      `(?:timetable|schedule|calendar)(?:\\s+[^\\s.;,]+){0,6}?\\s+(?<head>${BE}(?:stretched|extended|relaxed|pushed\\s+\\p{L}+)|slip(?:s|ped))`,
      {
        about: 'topic',
      },
    ),
    phrase(
      'push-from-to',
      `(?<head>push(?:es|ed)?|move[sd]?|shift(?:s|ed)?|${BE}(?:pushed|moved|shifted))\\s+(?:[^\\s.;,]+\\s+){0,6}?from\\s+(?:[^\\s.;,]+\\s+){1,3}?to\\s+(?:(?:early|late|mid|next)[\\s-])?(?:\\p{L}+\\s+)?(?:20\\d\\d|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)`,
      {
        about: 'topic',
      },
    ),
    phrase(
      'instead-of-year',
      `20\\d\\d,?\\s+(?:instead\\s+of|rather\\s+than|and\\s+no\\s+longer|(?:and\\s+)?not)\\s+(?:in\\s+)?(?:\\p{L}+\\s+)?20\\d\\d`,
      {
        form: 'past',
        about: 'topic',
      },
    ),

    noun('any-delay', '(?:any|no|possible|potential)\\s+(?:\\p{L}+\\s+)?delays?', { about: 'topic', weight: 0.82 }),

    phrase(
      'now-expected',
      `(?:now|currently)\\s+(?:expected|due|planned|scheduled|foreseen|slated|forecast)(?=[^.;]{1,50}\\s(?:not|rather\\s+than|instead\\s+of)\\s+(?:in\\s+)?(?:20\\d\\d|\\p{Lu}\\p{L}+))`,
      {
        form: 'past',
        about: 'topic',
      },
    ),
    phrase(
      'years-later',
      `(?:weeks?|months?|years?|decade)\\s+(?:(?:later|longer)\\s+than\\s+(?:planned|expected|promised|scheduled|announced|foreseen|hoped)|(?:after|behind|past)\\s+(?:the|its)\\s+(?:original|planned|promised|first)\\s+(?:date|target|deadline|schedule))`,
      {
        form: 'past',
        about: 'topic',
      },
    ),
    phrase('put-back', `(?<head>put(?:s)?\\s+back|set(?:s)?\\s+back|hold(?:s|ing)?\\s+up)(?=\\s+(?:the|its|their|an?)\\s)`, {
      about: 'topic',
      weight: 0.84,
    }),
    phrase(
      'face-delay',
      `(?<head>fac(?:es|ed|ing)|suffer(?:s|ed)?|hit\\s+by|r[au]ns?\\s+into|beset\\s+by)\\s+(?:[^\\s.;,]+\\s+){0,4}?delays?`,
      {
        about: 'topic',
      },
    ),

    phrase(
      'put-back-to',
      `(?<head>(?:was|were|is|are|has\\s+been|have\\s+been|been|be)?\\s*(?:put|set|moved|pushed|kicked|shunted)\\s+(?:back|down\\s+the\\s+road|off))(?=\\s+(?:to|until|by|till|from|again|for)\\b|[.,;]|$)`,
      {
        about: 'topic',
        weight: 0.86,
      },
    ),
    phrase(
      'not-as-planned',
      `(?:will|would|could|can|did|does|do|has|have)\\s*(?:not|n't)\\s+(?:[^\\s.;]+\\s+){1,10}?(?:as\\s+(?:planned|scheduled|expected|foreseen|promised)|on\\s+(?:time|schedule))`,
      {
        form: 'past',
        about: 'topic',
      },
    ),
    phrase(
      'not-meet-date',
      `(?:will|would|could|can|did|does|do|has|have)\\s*(?:not|n't)\\s+(?:be\\s+able\\s+to\\s+)?(?:meet|make|hit|keep|met|made|kept)\\s+(?:[^\\s.;]+\\s+){0,4}?(?:deadline|date|target|schedule|timetable|goal)`,
      {
        form: 'past',
        about: 'topic',
      },
    ),
    phrase('slips', `(?<head>slip(?:s|ped)|slid)(?=\\s*$|[.,;]|\\s+(?:again|further|by|a\\s+year|another))`, {
      about: 'topic',
      weight: 0.82,
    }),

    phrase(
      'late',
      `(?<head>slip(?:s|ped)?|slide[s]?|slid|drift(?:s|ed)?|move[sd]?|push(?:es|ed)?|shift(?:s|ed)?|bump(?:s|ed)?|kick(?:s|ed)?)\\s+(?:back\\s+)?(?:[^\\s.;]+\\s+){0,3}?(?:to|into|until|by|past|beyond)\\s+(?:the\\s+|at\\s+least\\s+|early\\s+|late\\s+|[^\\s.;]+\\s+){0,3}?(?:20\\d\\d|next|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December)`,
      { about: 'topic', weight: 0.9 },
    ),
    phrase(
      'later-than',
      `(?:will|would|to|is|are|be)\\s+(?:[^\\s.;]+\\s+){0,4}?(?:later\\s+than\\s+(?:planned|expected|promised|scheduled|announced)|(?:months?|years?|weeks?)\\s+late)`,
      { form: 'past', about: 'topic' },
    ),
    phrase(
      'off-until',
      `(?:is|was|are|were|been|has been|have been)\\s+(?:\\p{L}+ly\\s+)?(?<head>put\\s+off|pushed\\s+back|called\\s+off\\s+until|moved\\s+to|rescheduled|deferred|adjourned)`,
      { form: 'past', about: 'topic', weight: 0.9 },
    ),
    phrase('not-until', `not\\s+(?:be\\s+)?(?:[^\\s.;]+\\s+){0,3}?before\\s+(?:20\\d\\d|next\\s+year)`, {
      form: 'past',
      about: 'topic',
      weight: 0.6,
    }),
    phrase(
      'not-this-year',
      `(?:(?:will|is|are)\\s+not|won't|isn't|aren't)\\s+(?!likely|expected|easy|clear|known|only)(?:[^\\s.;,]+\\s+){1,4}?this\\s+(?:year|month|spring|summer|autumn|winter)`,
      { form: 'past', about: 'topic', weight: 0.8 },
    ),
    verb('delay', 'delays|delayed|delaying', { about: 'topic', weight: 0.82 }),
    verb('postpone', 'postpone', { about: 'topic', weight: 0.88 }),
    phrase(
      'push-back',
      '(?<head>push(?:es|ed)?\\s+back|put(?:s)?\\s+off|held\\s+up|move[sd]?\\s+back|shelve[sd]?|defer(?:s|red)?|set\\s+back)',
      { about: 'topic', weight: 0.8 },
    ),
    phrase(
      'miss-deadline',
      `(?<head>miss(?:es|ed)?|overshoot|slip(?:s|ped)?\\s+past)${gap(5)}(?:deadline|goal|target|date|milestone)`,
      { about: 'topic' },
    ),
    phrase(
      'slip',
      `(?<head>slip(?:s|ped)?|slide[s]?|slid)(?=\\s+(?:(?:to|past|beyond|into)\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:20\\d\\d|next|the\\s+right|spring|summer|autumn|winter|\\p{L}+uary|March|April|May|June|July|August|\\p{L}+ber)|by|behind))|(?:is|are|was|running|fall(?:s|en)?|fell)\\s+(?:\\S+\\s+){0,3}?behind\\s+schedule`,
      { about: 'topic', weight: 0.8 },
    ),
    noun('postponement', 'postponement|slower timetable|a slip\\b', { about: 'topic', weight: 0.75 }),
  ],
  suspended: [
    ...paused,
    phrase(
      'cold-storage',
      `(?<head>puts?|placed?|places)\\s+(?:[^\\s.;,]+\\s+){0,9}?in(?:to)?\\s+(?:cold\\s+storage|the\\s+deep\\s+freeze|mothballs|limbo)`,
    ),
    phrase(
      'is-on-hold',
      `(?<=(?:is|are|was|were|be|been|now|remains?|stays?|goes|went|go|[:,]|link|project|programme|deal|treaty|pact|talks)\\s+)(?<!\\b(?:puts?|placed?|places)\\s[^.;]{0,90})(?<head>on\\s+(?:hold|ice|pause|the\\s+back\\s+burner|the\\s+shelf))`,
    ),
    phrase(
      'press-pause',
      `(?<head>press(?:es|ed)?|hits?|pull(?:s|ed)?)\\s+(?:the\\s+)?(?:pause(?:\\s+button)?|handbrake|emergency\\s+brake)(?:\\s+on)?`,
    ),
    phrase(
      'stop-work',
      `(?<head>stop(?:s|ped)?|halt(?:s|ed)?|pause[sd]?|suspend(?:s|ed)?)\\s+(?:all\\s+|the\\s+|its\\s+|any\\s+)?(?:[^\\s.;,]+\\s+)?(?:works?|construction|production|excavation|implementation|application|cooperation|deliveries|participation)`,
      {
        about: 'topic',
        weight: 0.86,
      },
    ),

    phrase(
      'break-off',
      `(?<head>breaks?\\s+off|broke\\s+off|broken\\s+off|mothball(?:s|ed)?|put\\s+on\\s+(?:hold|ice)|stood\\s+down)`,
      { weight: 0.86 },
    ),
    phrase(
      'work-stopped',
      `(?:construction|works?|excavation|production|assembly|implementation|talks|deliveries|application)(?:\\s+[^\\s.;,]+){0,8}?\\s+(?<head>(?:has|have|had)\\s+(?:been\\s+)?(?:stopped|halted|paused|suspended|ceased|ground\\s+to\\s+a\\s+halt|come\\s+to\\s+a\\s+(?:halt|standstill))|stopped|halted|ceased|is\\s+at\\s+a\\s+standstill|was\\s+(?:stopped|halted|paused)|came\\s+to\\s+a\\s+(?:halt|standstill))`,
      { about: 'topic', kinds: ['programme', 'partnership', 'memorandum', 'dialogue'], weight: 0.84 },
    ),

    phrase('on-ice', `(?<head>put|puts|placed|places)\\s+(?:[^\\s.;]+\\s+){0,9}?on\\s+(?:ice|hold)`),
    phrase(
      'stop-applying',
      `(?<head>stop(?:s|ped)?|cease[sd]?|discontinue[sd]?)\\s+(?:to\\s+)?(?:appl(?:y|ying)|implement(?:ing)?|participat(?:e|ing)|work)`,
    ),
    verb('suspend', 'suspend', { weight: 0.88 }),
    phrase(
      'freeze',
      '(?<head>freeze|freezes|froze|frozen|freezing|halt(?:s|ed|ing)?|pause[sd]?|put(?:s)?\\s+on\\s+(?:hold|ice))',
      { weight: 0.8 },
    ),
    phrase(
      'suspension-effective',
      `suspension\\s+of(?:\\s+[^\\s.;,]+){1,10}?\\s+(?<head>t(?:ook|akes?|aken|ake)\\s+effect|(?:enter(?:s|ed)?|c[ao]mes?)\\s+into\\s+(?:force|effect)|beg[aiu]ns?)`,
      { weight: 0.93 },
    ),
    noun('suspension', 'suspension', { weight: 0.75 }),
  ],
};
