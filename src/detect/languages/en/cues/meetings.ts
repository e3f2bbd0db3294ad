// English cues. Rounds, sessions and conferences.

import type { Cue } from '../../../language.js';
import { calendar } from './diaries.js';
import { BE, INSTRUMENT, ORDINAL, SESSION, noun, phrase } from './words.js';

export const meetings: Readonly<Record<'scheduled' | 'held', readonly Cue[]>> = {
  scheduled: [
    phrase(
      'decided-to-convene',
      `(?<head>(?:has\\s+|have\\s+)?(?:decide[sd]?|agree[sd]?|resolve[sd]?|voted?))(?=(?:\\s+on\\s+\\p{L}+|\\s+unanimously)?\\s+to\\s+(?:convene|hold|host|call|stage)\\s)`,
      { about: 'topic', kinds: ['occasion'], weight: 0.8 },
    ),
    phrase(
      'dates-set',
      `dates?\\s+(?:for|of)\\s+(?:[^\\s.;,]+\\s+){1,10}?(?<head>${BE}(?:set|fixed|agreed|settled|confirmed))|(?<head2>(?:set|fixed|agreed|confirmed)\\s+(?:the\\s+)?dates?\\s+(?:for|of))|dates?\\s+(?<head3>${BE}(?:set|fixed|agreed|settled|confirmed))(?=\\s+for\\s)`,
      { about: 'topic', kinds: ['occasion'], weight: 0.8 },
    ),
  ],
  held: [
    ...calendar,
    phrase(
      'joint-body-met',
      `(?:(?:joint|mixed|bilateral|steering|supervisory|implementation)\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:committee|commission|working\\s+group|council|board|body)|(?:conference|meeting|assembly)\\s+of\\s+(?:the\\s+)?(?:contracting\\s+|states\\s+)?parties(?:\\s+to\\s+(?:the\\s+)?(?:[^\\s.;,]+\\s+){0,5}?${INSTRUMENT})?)(?:\\s+(?!(?:to|will|which)\\s)[^\\s.;,]+){0,10}?\\s+(?<head>met|meets|convened|sat|assembled|gathered|h[eo]lds?\\s+(?:its|their)\\s+(?:[^\\s.;,]+\\s+)?(?:meeting|session))(?=\\s+(?:for|in|on|again|at|this|last|here|yesterday|today)\\s|[.,;]|$)`,
      { about: 'topic', kinds: ['agreement', 'memorandum', 'partnership', 'dialogue'] },
    ),
    phrase(
      'statement-of-session',
      `(?:joint\\s+(?:statement|press\\s+(?:release|statement)|communiqu\\p{L}+)|outcomes?|summary|readout|results|conclusions)\\s+(?:of|from|on|following|issued\\s+at|after)\\s+(?:the\\s+)?(?:[^\\s.;,]+\\s+){0,8}?${SESSION}|${SESSION}\\s*(?::|-)\\s*(?:joint\\s+\\p{L}+|outcomes?|readout|summary|results|press\\s+release)`,
      { about: 'topic', kinds: ['dialogue', 'occasion'], form: 'past', weight: 0.92 },
    ),
    phrase(
      'made-debut',
      `(?:consultations?|dialogue|mechanism|forum|council|committee|commission|talks|format|table)(?:,[^.;]{1,90},)?(?:\\s+[^\\s.;,]+){0,6}?,?\\s+(?<head>made\\s+(?:its|their)\\s+debut|had\\s+(?:its|their)\\s+(?:debut|premiere|first\\s+outing)|kick(?:s|ed)\\s+off|g[eo]ts?\\s+(?:under\\s?way|started|going))(?=\\s|[.,;]|$)`,
      { about: 'topic', kinds: ['dialogue'] },
    ),
    phrase(
      'days-of-work-ended',
      `(?:two|three|four|five|\\d+)\\s+days\\s+of\\s+(?:work|works|talks|meetings|consultations|discussions)(?:\\s+[^\\s.;,]+){0,3}?\\s+(?<head>c[ao]mes?\\s+to\\s+an\\s+end|end(?:s|ed)|close[sd]?|conclude[sd]?|wrap(?:s|ped)\\s+up|finish(?:es|ed)|w[eo]re\\s+over)`,
      { about: 'topic', kinds: ['dialogue', 'occasion'] },
    ),
    phrase('sit-across', `(?<head>sat|sits?)\\s+(?:down\\s+)?(?:across|opposite|face\\s+to\\s+face|with)(?=\\s)`, {
      about: 'topic',
      kinds: ['dialogue'],
    }),
    phrase(
      'curtain-falls',
      `(?:curtains?|gavel)(?:\\s+[^\\s.;,]+){0,2}?\\s+(?<head>f[ae]lls?|fallen|c[ao]mes?\\s+down|r[oi]ses?|risen|went\\s+up|goes\\s+up)\\s+on`,
      {
        about: 'topic',
        kinds: ['dialogue', 'occasion'],
      },
    ),
    phrase(
      'in-session',
      `${SESSION}(?:\\s+[^\\s.;,]+){0,4}?\\s+(?:is|are)\\s+(?:now\\s+)?(?<head>under\\s?way|in\\s+(?:session|full\\s+swing|progress))`,
      {
        about: 'topic',
        kinds: ['dialogue', 'occasion'],
      },
    ),
    phrase(
      'next-will-be',
      `next\\s+(?:[^\\s.;,]+\\s+){0,6}?${SESSION}\\s+(?:[^\\s.;,]+\\s+){0,9}?(?:will|would|is\\s+to|shall)\\s+be\\s+(?:in|on|at)(?=\\s)`,
      {
        about: 'topic',
        kinds: ['dialogue', 'occasion', 'partnership'],
        form: 'future',
      },
    ),
    phrase(
      'it-was-the-nth',
      `(?:it|this|that|which)\\s+was\\s+(?:already\\s+|only\\s+)?the\\s+${ORDINAL}\\s+(?:[^\\s.;,]+\\s+){0,5}?${SESSION}`,
      {
        about: 'topic',
        kinds: ['dialogue', 'occasion', 'partnership'],
        form: 'past',
        weight: 0.85,
      },
    ),
    phrase('session-over', `${SESSION}(?:\\s+[^\\s.;,]+){0,4}?\\s+(?<head>(?:is|was)\\s+over)`, {
      about: 'topic',
      kinds: ['dialogue', 'occasion'],
      form: 'past',
    }),

    phrase(
      'scheduled-for',
      `${SESSION}(?:\\s+[^\\s.;]+){0,8}?,?\\s+(?<head>(?:is|are|was|were|has\\s+been|have\\s+been)\\s+(?:now\\s+|also\\s+|provisionally\\s+|tentatively\\s+)?(?:scheduled|set|planned|fixed|due|slated|pencill?ed\\s+in|booked|foreseen|confirmed|called|convoked|summoned|arranged|announced)\\s+(?:for|on|in|at|to\\s+(?:take\\s+place|be\\s+held|convene|meet|begin|open|start|run)))`,
      { about: 'topic', kinds: ['dialogue', 'occasion', 'partnership'], form: 'future' },
    ),
    phrase(
      'chair-session',
      `(?<head>open(?:s|ed)|close[sd]|co-?chair(?:s|ed)?|chair(?:s|ed)?|le[a]?d|leads|attend(?:s|ed)?|conclude[sd]?|wrap(?:s|ped)?\\s+up|finish(?:es|ed)|complete[sd]|inaugurate[sd]?|participat(?:es|ed)\\s+in|t(?:ook|akes?)\\s+part\\s+in|addresse[sd]|host(?:s|ed)?|co-?host(?:s|ed)?|preside[sd]?\\s+over|stage[sd]?)\\s+(?:the|their|its|an?|another)\\s+(?:[^\\s.;]+\\s+){0,10}?${SESSION}(?!\\s+of\\s+(?:negotiations|talks))`,
      { about: 'topic', kinds: ['dialogue', 'occasion', 'partnership'], weight: 0.84 },
    ),
    phrase(
      'session-ran',
      `${SESSION}(?:,[^,.;]{1,100},)?(?:\\s+(?!(?:when|where|as|after|before|since|while|decided|agreed)\\s)[^\\s.;]+){0,8}?[,:]?\\s+(?<head>convene[sd]?|began|begins?|begun|finish(?:es|ed)|kick(?:s|ed)\\s+off|got\\s+under\\s?way|closed|closes|met|meets?|gathered|drew\\s+to\\s+(?:a\\s+close|an\\s+end)|w(?:ound|inds)\\s+up|broke\\s+up|(?:opened|closed|shut)\\s+its\\s+(?:doors|gates)|came\\s+to\\s+(?:a\\s+close|an\\s+end)|is\\s+taking\\s+place|ran\\s+(?:from|until|for))(?=\\s+(?:on|in|at|for|with|here|today|yesterday|this|from|to)|[.,;]|$)`,
      { about: 'topic', kinds: ['dialogue', 'occasion', 'partnership'], weight: 0.82 },
    ),

    phrase(
      'body-met',
      `(?<!President of the )(?:council(?!\\s+of\\s+ministers)|committee|commission|board|working group)(?:\\s+[^\\s.;]+){0,6}?\\s+(?<head>met|convened|sat|assembled)\\s+(?:for\\s+(?:the|its|their)|in|on|again)`,
      { about: 'topic', kinds: ['dialogue', 'occasion'] },
    ),
    noun('holding-of', 'holding\\s+of(?=\\s+the\\s)', { about: 'topic', kinds: ['dialogue', 'occasion'] }),
    noun(
      'nth-round',
      '(?:first|second|third|fourth|fifth|sixth|inaugural|latest|\\d+(?:st|nd|rd|th))\\s+(?:round|session|meeting)(?=\\s+of\\s)',
      { about: 'topic', kinds: ['dialogue', 'occasion'], weight: 0.85 },
    ),
    phrase('brought-together', `(?<head>brought|brings?)\\s+(?:the\\s+)?(?:[^\\s.;]+\\s+){0,4}?together`, {
      about: 'topic',
      kinds: ['dialogue', 'occasion'],
    }),
    phrase(
      'sat-down',
      `(?<head>sat\\s+down|sit\\s+down|sits\\s+down|gather(?:s|ed)?|came\\s+together|convened|met|meet[s]?|co-chair(?:s|ed)|chair(?:s|ed))\\s+(?:[^\\s.;]+\\s+){0,8}?(?:for|at|in)?\\s*(?:the|a|their)\\s+(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|inaugural|latest|annual|\\d+(?:st|nd|rd|th))\\s+)(?:[^\\s.;]+\\s+){0,4}?${SESSION}`,
      { about: 'topic', kinds: ['dialogue', 'occasion', 'partnership', 'programme', 'memorandum', 'agreement'] },
    ),
    phrase(
      'inaugural',
      `(?:first|second|third|fourth|fifth|inaugural|latest|\\d+(?:st|nd|rd|th))\\s+(?!(?:[^\\s.;,]+\\s+){0,3}?rounds?\\s+of\\s+(?:talks|negotiations?|bargaining))(?:[^\\s.;]+\\s+){0,5}?${SESSION}(?!\\s+of\\s+(?:the\\s+)?(?:[^\\s.;,]+\\s+)?parties)(?:\\s+[^\\s.;]+){0,12}?\\s+(?<head>${BE}(?:held|convened|hosted|chaired)|took place|ended|concluded|wrapped up|opened|closed)`,
      { about: 'topic', kinds: ['dialogue', 'occasion', 'partnership', 'programme', 'memorandum', 'agreement'] },
    ),
    phrase(
      'hold-round',
      `(?<head>hold|holds|held|convene[sd]?|host(?:s|ed)?|co-host(?:s|ed)?|conduct(?:s|ed)?)\\s+(?:their|its|the|an?|another|in \\p{Lu}\\p{L}+|on \\p{Lu}\\p{L}+)?\\s*(?:[^\\s.;]+\\s+){0,6}?${SESSION}`,
      { about: 'topic', kinds: ['dialogue', 'occasion', 'partnership'] },
    ),
    phrase(
      'round-held',
      `${SESSION}(?:,[^,.;]{1,100},)?(?:\\s+[^\\s.;]+){0,8}?,?\\s+(?<head>${BE}(?:never\\s+)?(?:held|convened|hosted)|took place|takes? place|ended|concluded|wrapped up|opened|opens(?=\\s+(?:on|in|at|today|tomorrow|next|this)\\s))`,
      { about: 'topic', kinds: ['dialogue', 'occasion', 'partnership'] },
    ),
    phrase(
      'speaks-at',
      `(?<head>speaking|spoke|speaks|told\\s+(?:reporters|delegates|journalists))\\s+(?:on\\s+\\p{L}+\\s+)?at\\s+the\\s+(?:[^\\s.;,]+\\s+){0,5}?${SESSION}`,
      { about: 'topic', kinds: ['occasion'], form: 'past', weight: 0.76 },
    ),
    phrase('held-in', `${SESSION},?\\s+(?<head>held)\\s+(?:in|on|at)`, {
      about: 'topic',
      kinds: ['dialogue', 'occasion', 'partnership'],
      form: 'attributive',
    }),
    phrase(
      'ended-round',
      `(?:ended|over|concluded)[^.;]{0,60}?\\s(?:the\\s+)?(?:first|second|third|fourth|fifth|\\d+(?:st|nd|rd|th))\\s+round`,
      { about: 'topic', kinds: ['dialogue'], form: 'past' },
    ),
    phrase(
      'met-for',
      `(?<head>met|meets?|sat\\s+down|sits?\\s+down|gather(?:s|ed)|convene[sd]|assemble[sd]|huddle[sd]|came\\s+together|host(?:s|ed)|receive[sd]|welcome[sd])\\s+(?:[^\\s.;]+\\s+){0,8}?for\\s+(?:the|their|a)\\s+(?:[^\\s.;]+\\s+){0,3}?(?:${SESSION})`,
      { about: 'topic', kinds: ['dialogue', 'occasion'] },
    ),
  ],
};
