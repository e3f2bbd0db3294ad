// English cues. Idioms of stopping for a while, of taking up again, and of more years.

import type { Cue } from '../../../language.js';
import { BE, INSTRUMENT, phrase } from './words.js';

const THING = `(?:${INSTRUMENT}|programme|program|project|scheme|partnership|venture|initiative|dialogue|mission|role|part|talks|negotiations|cooperation|participation|works?|construction|deliveries|commitments|obligations|inspections)`;
const OBJECT = `(?:the|its|their|an?|that|this|all|his|her|both)\\s+(?:(?!(?:of|for|on|about|in|over|with)\\s)[^\\s.;,]+\\s+){0,6}?${THING}`;
const PLACE =
  '(?:ice|hold|pause|the\\s+back\\s+burner|the\\s+shelf|a\\s+shelf|standby|the\\s+slow\\s+track|(?:the\\s+)?(?:deep\\s+)?freeze|cold\\s+storage|mothballs|limbo|abeyance|the\\s+deep\\s+freeze|hibernation|the\\s+freezer|suspension|quarantine)';

export const paused: readonly Cue[] = [
  phrase(
    'out-for-the-time-being',
    `(?<head>pull(?:s|ed|ing)?\\s+(?:[^\\s.;,]+\\s+){0,3}?out|turn(?:s|ed)\\s+(?:its|their)\\s+backs?|step(?:s|ped|ping)?\\s+(?:out|back|away|aside)|withdr(?:aws?|ew|awn|awing)|leav(?:e|es|ing)|left|stay(?:s|ed|ing)\\s+(?:out|away)|stop(?:s|ped|ping)\\s+(?:taking\\s+part|participating)|(?:is|are)\\s+(?:now\\s+)?out)\\s+(?:[^\\s.;,]+\\s+){0,12}?(?:(?:for\\s+)?an\\s+indefinite\\s+(?:period|term|time)|for\\s+(?:the\\s+time\\s+being|now|the\\s+moment)|until\\s+further\\s+notice|indefinitely|temporarily)`,
    { weight: 0.92 },
  ),
  phrase(
    'put-on-ice',
    `(?<head>put(?:s|ting)?|place[sd]?|park(?:s|ed)|shove[sd]?|consign(?:s|ed)|relegate[sd]?|stick(?:s)?|stuck)\\s+(?:[^\\s.;,]+\\s+){0,9}?(?:in(?:to)?|on(?:to)?)\\s+${PLACE}(?!\\p{L})`,
    { weight: 0.9 },
  ),
  phrase(
    'headline-on-ice',
    `(?<=[\\p{L}\\p{N}]\\s)(?<head>on\\s+(?:hold|ice))(?=\\s*$|,?\\s+(?:as|after|amid|over|for|until|pending)\\s)`,
    {
      form: 'present',
      weight: 0.82,
    },
  ),
  phrase(
    'thing-on-ice',
    `${THING}(?:\\s+(?!to\\s|will\\s|would\\s|not\\s|is\\s|are\\s|was\\s|has\\s|have\\s|been\\s)[^\\s.;,]+){0,4}?\\s+(?<head>(?:(?:is|are|was|were|been|now|remains?|stays?|has\\s+been|have\\s+been|goes|went|gone)\\s+){1,2}(?:now\\s+|all\\s+|effectively\\s+|also\\s+)?(?:put\\s+|placed\\s+|left\\s+|parked\\s+)?(?:in(?:to)?|on)\\s+${PLACE})(?!\\p{L})`,
    { form: 'past' },
  ),
  phrase(
    'down-tools',
    `(?<head>down(?:s|ed)\\s+tools|h[ia]ts?\\s+the\\s+brakes|slam(?:s|med)\\s+(?:on\\s+)?the\\s+brakes|call(?:s|ed)\\s+a\\s+(?:halt|pause|time-?out|truce)|take(?:s|n)?\\s+a\\s+(?:break|breather)\\s+from|took\\s+a\\s+(?:break|breather)\\s+from|draw(?:s)?\\s+the\\s+brakes|pull(?:s|ed)\\s+up\\s+the\\s+drawbridge|stop(?:s|ped)\\s+the\\s+clock|tread(?:s)?\\s+water|sit(?:s|ting)?\\s+out|sat\\s+out|has\\s+sat\\s+(?:it\\s+)?out)\\s+(?:on|to|from|over|in)?\\s*${OBJECT}`,
    { weight: 0.86 },
  ),
  phrase(
    'halt-thing',
    `(?<head>halt(?:s|ed|ing)?|freez(?:e|es|ing)|froze|frozen|paus(?:e|es|ed|ing)|mothball(?:s|ed|ing)?|stall(?:s|ed)|ic(?:es|ed)|interrupt(?:s|ed)|stay(?:s|ed)|block(?:s|ed)|stop(?:s|ped)\\s+(?:applying|honouring|honoring|implementing|observing)|withhold(?:s)?|withheld|shelve[sd]?|discontinu(?:es|ed))\\s+${OBJECT}`,
    { weight: 0.86 },
  ),
  phrase(
    'thing-halted',
    `${THING}(?:\\s+(?!to\\s|will\\s|would\\s|not\\s)[^\\s.;,]+){0,5}?\\s+(?<head>(?:${BE})(?:halted|frozen|paused|mothballed|stalled|iced|interrupted|stayed|shelved|in\\s+suspense|stood\\s+down|at\\s+a\\s+standstill|brought\\s+to\\s+a\\s+(?:halt|standstill|stop))|grind(?:s)?\\s+to\\s+a\\s+halt|ground\\s+to\\s+a\\s+halt|c[ao]mes?\\s+to\\s+a\\s+(?:halt|standstill|stop)|f[ae]ll(?:s|en)?\\s+(?:idle|silent|dormant)|stop(?:s|ped)\\s+dead)`,
    { weight: 0.88 },
  ),
];

export const takenUp: readonly Cue[] = [
  phrase(
    'thaw',
    `(?<head>unfreez(?:e|es|ing)|unfroze|unfrozen|thaw(?:s|ed)|defrost(?:s|ed)|un-?pause[sd]?|unblock(?:s|ed)|re-?launch(?:es|ed)|re-?open(?:s|ed)|re-?start(?:s|ed)|re-?start(?:s|ed)|revive[sd]?|resurrect(?:s|ed)|resuscitate[sd]?|rekindle[sd]?|reactivate[sd]?|reinstate[sd]?|restore[sd]?|dust(?:s|ed)\\s+off|pick(?:s|ed)\\s+up|take[sn]?\\s+up|took\\s+up|jump-?start(?:s|ed)|exhume[sd]?|reboot(?:s|ed)|get(?:s)?\\s+back\\s+to|got\\s+back\\s+to|g[oe]+s?\\s+back\\s+to|went\\s+back\\s+to|return(?:s|ed)\\s+to|rejoin(?:s|ed)?|re-?enter(?:s|ed)?)\\s+(?:the\\s+(?:frozen|suspended|stalled|mothballed|shelved|halted|interrupted|paused|broken-off)\\s+(?:[^\\s.;,]+\\s+){0,4}?${THING}|${OBJECT}(?=\\s+(?:again|after|following|where|which\\s+(?:had\\s+been|was)\\s+(?:frozen|suspended|halted|paused|shelved|broken\\s+off))))`,
    { weight: 0.88 },
  ),
  phrase(
    'thing-thawed',
    `${THING}(?:\\s+(?!to\\s|will\\s|would\\s|not\\s)[^\\s.;,]+){0,5}?\\s+(?<head>(?:${BE})(?:unfrozen|thawed|unblocked|relaunched|restarted|revived|resurrected|reactivated|reinstated|taken\\s+off\\s+(?:ice|hold|the\\s+shelf)|brought\\s+back\\s+to\\s+life|dusted\\s+off|picked\\s+up\\s+again|on\\s+again|back\\s+(?:on\\s+(?:track|the\\s+rails|course|the\\s+table|the\\s+road)|in\\s+business|on|under\\s?way|at\\s+work|up\\s+and\\s+running)(?=\\s|[.,;:!]|$))|(?:is|are|was|were)\\s+running\\s+again|c[ao]mes?\\s+(?:back\\s+to\\s+life|off\\s+(?:ice|the\\s+shelf|hold)|back\\s+from\\s+the\\s+dead)|start(?:s|ed)\\s+(?:up\\s+)?again|restart(?:s|ed)|pick(?:s|ed)\\s+up\\s+(?:again|where))`,
    { weight: 0.88 },
  ),
  phrase(
    'lift-freeze',
    `(?<head>lift(?:s|ed)?|end(?:s|ed)|revoke[sd]?|drop(?:s|ped)|cancel(?:s|led)|withdr[ae]ws?|rescind(?:s|ed)|call(?:s|ed)\\s+off)\\s+(?:the|its|their|a)\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:freeze|suspension|pause|moratorium|halt|stay|embargo)\\s+(?:on|of|in)\\s+(?:the|its|their)`,
    { weight: 0.9 },
  ),
];

export const moreYears: readonly Cue[] = [
  phrase(
    'renew-knot',
    `(?<head>renew(?:s|ed)?|re-?up(?:s|ped)|tie[sd]\\s+the\\s+knot\\s+again|prolong(?:s|ed)?|extend(?:s|ed)?|roll(?:s|ed)\\s+(?:over|forward)|top(?:s|ped)\\s+up|carr(?:y|ies|ied)\\s+(?:over|forward)|keep(?:s)?\\s+going|kept\\s+going|re-?sign(?:s|ed)|stretch(?:es|ed))\\s+(?:on\\s+)?(?:the|its|their|an?|that|this)\\s+(?:(?!(?:for|on|of|to|about|over|in|with)\\s)[^\\s.;,]+\\s+){0,6}?(?:${INSTRUMENT}|partnership|programme|program|project|scheme|venture|lease|concession|mandate)`,
    { weight: 0.9 },
  ),
  phrase(
    'buys-years',
    `(?<head>buy(?:s)?|bought|g[ia]ve[sn]?|g[eo]ts?|gotten|grant(?:s|ed)?|hand(?:s|ed)|win(?:s)?|won|gain(?:s|ed)|earn(?:s|ed)|receive[sd]?|add(?:s|ed)|sign(?:s|ed)\\s+(?:up\\s+)?for|(?:${BE})given|set)\\s+(?:[^\\s.;,]+\\s+){0,8}?(?:another|a\\s+further|an?\\s+(?:extra|additional|new|second|third)|\\p{L}+\\s+more|\\p{L}+\\s+(?:extra|additional|further))\\s+(?:[^\\s.;,]+[\\s-]){0,2}?(?:years?|decades?|year\\s+term|lease\\s+(?:of|on)\\s+life|spell|stretch|lap)`,
    { weight: 0.86 },
  ),
  phrase(
    'renewal-was-signed',
    `(?:renewal|extension|prolongation|roll-?over|continuation)\\s+(?<head>(?:was|were|has\\s+been|have\\s+been|is)\\s+(?:now\\s+|formally\\s+|duly\\s+)?(?:signed|agreed|sealed|inked|approved|concluded|announced|confirmed|granted|settled|secured|formali[sz]ed))`,
    { weight: 0.93 },
  ),
  phrase(
    'more-years-for',
    `(?<=^["']?|:\\s)(?:\\p{L}+|\\d+)\\s+more\\s+years?\\s+(?:for|of)(?=\\s+(?:[^\\s.;,]+\\s+){1,7}?${THING})`,
    { form: 'past', weight: 0.88 },
  ),
  phrase(
    'good-until',
    `${INSTRUMENT}(?:\\s+(?!to\\s)[^\\s.;,]+){0,4}?\\s+(?<head>(?:is|are)\\s+(?:now\\s+)?(?:good|valid|safe|secure)|(?:will\\s+)?now\\s+(?:run|last|stand|hold|live\\s+on)s?)\\s+(?:until|till|through|to|for\\s+(?:another|a\\s+further))`,
    { form: 'past', weight: 0.84 },
  ),
];
