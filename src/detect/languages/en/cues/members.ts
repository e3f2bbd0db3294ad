// English cues. Who joins and who leaves.

import type { Cue } from '../../../language.js';
import { INSTRUMENT, noun, phrase, verb } from './words.js';

export const members: Readonly<Record<'expanded' | 'reduced', readonly Cue[]>> = {
  expanded: [
    phrase(
      'has-new-partner',
      `(?<head>has|have|had|gain(?:s|ed)?|gets?|got|w[io]ns?|find[s]?|found)\\s+(?:now\\s+|got\\s+)?(?:its|an?)\\s+(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|new)\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:partner|member|participant)(?!\\p{L})`,
      { about: 'topic', kinds: ['programme', 'partnership', 'agreement', 'dialogue'], weight: 0.86 },
    ),
    phrase(
      'as-new-member',
      `(?<head>admit(?:s|ted)?|accept(?:s|ed)?|welcome[sd]?|receive[sd]?|take[sn]?\\s+in|took\\s+in)\\s+(?:[^\\s.;,]+\\s+){1,6}?as\\s+(?:an?|its|their|the)\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:member|partner|party|participant|observer|signatory)`,
      { about: 'topic' },
    ),
    phrase(
      'is-now-part',
      `(?:is|are)\\s+now\\s+(?:also\\s+)?(?<head>(?:an?\\s+(?:full\\s+)?)?(?:part|members?|partners?|party|parties))\\s+(?:of|to|in)\\s+the`,
      { about: 'topic', form: 'past', weight: 0.86 },
    ),
    phrase(
      'take-on-board',
      `(?<head>take[sn]?|took|brings?|brought|let|lets|welcome[sd]?)\\s+(?:[^\\s.;,]+\\s+){1,3}?(?:on\\s+board|aboard|into\\s+the\\s+(?:fold|club|programme|project|pact|treaty|partnership))`,
      { about: 'topic', weight: 0.86 },
    ),
    phrase(
      'sign-up-to',
      `(?<!(?:ministers|leaders|partners|nations|countries|governments|sides|three|two|both)\\s+(?:have\\s+|had\\s+)?)(?<head>sign(?:s|ed)?\\s+up)\\s+(?:to|as)`,
      { about: 'topic', weight: 0.82 },
    ),
    phrase('with-entry', `with\\s+the\\s+(?:entry|accession|admission|addition|arrival)\\s+of`, {
      about: 'topic',
      form: 'past',
    }),

    phrase(
      'admitted',
      `(?<head>(?:was|were|has been|have been|is|been)\\s+(?:\\p{L}+ly\\s+)?(?:(?:admitted|accepted|welcomed)\\s+(?:in\\s+)?(?:to|into|as|on\\s+board)|(?:taken|brought|let)\\s+(?:in|into|on\\s+board)))`,
      { form: 'past', about: 'topic' },
    ),
    phrase(
      'come-on-board',
      `(?<head>come[s]?|came|bring[s]?|brought|get[s]?|got|is|are|now)\\s+(?:[^\\s.;]+\\s+){0,3}?(?:on\\s+board|aboard)|(?<head2>signed\\s+up)\\s+(?:to|as)`,
      { about: 'topic', weight: 0.78 },
    ),
    verb('join', 'join', {
      not: '\\s+(?:forces|hands|(?:his|her|their|its|the|(?:[^\\s.;,]+\\s+)?(?:\\p{L}+\\s+)?)(?:\\s?[^\\s.;,]+\\s+){0,2}(?:counterparts?|colleagues?|leaders|ministers?|delegates|guests|host)|the (?:celebration|meeting|call)|in\\b|by\\b|(?:\\S+\\s+){0,3}?(?:negotiations|talks|race|queue|chorus|ranks))',
      about: 'topic',
      weight: 0.8,
    }),
    phrase(
      'become-member',
      `(?<head>become|becomes|became)\\s+(?:an?|the)\\s+(?:[^\\s.;,]+\\s+){0,4}?(?:member|party|partner|participant|observer)(?:\\s+(?:of|to|in))?`,
      { about: 'topic', weight: 0.85 },
    ),
    phrase(
      'admit',
      `(?<head>admit(?:s|ted)?|accept(?:s|ed)?|welcom(?:es|ed)|grant(?:s|ed|ing)?)\\s+(?:[^\\s.;]+\\s+){1,6}?(?:as\\s+(?:an?\\s+|the\\s+)?(?:\\S+\\s+)?(?:member|partner|party|observer)|(?:the\\s+)?status\\s+of\\s+(?:observer|partner))`,
      { about: 'topic' },
    ),
    noun(
      'accession',
      `accession|participation of a (?:fourth|third|new)|(?:entry|admission|inclusion)\\s+of\\s+(?:an?|any)\\s+(?:new|further|fourth|fifth|third)`,
      { about: 'topic', weight: 0.8 },
    ),
    verb('expand', 'expand', {
      then: `\\s+(?:the\\s+)?(?:agreement|pact|treaty|programme|program|partnership|membership)`,
    }),
  ],
  reduced: [
    phrase(
      'no-party-any-more',
      `(?<head>cease[sd]?)\\s+to\\s+be\\s+(?:an?\\s+)?(?:contracting\\s+|states?\\s+)?(?:party|member)`,
    ),
    noun('exit', `(?:exit|departure|pull-?out)\\s+(?:from|of)`, { weight: 0.82 }),
    phrase(
      'notice-under',
      `(?<head>give|gives|gave|given|serve[sd]?)\\s+(?:[^\\s.;,]+\\s+){0,3}?notice\\s+(?:under|to\\s+(?:leave|quit|withdraw))`,
    ),

    phrase(
      'is-out',
      `(?:is|are)\\s+(?:now\\s+|officially\\s+|formally\\s+)?out\\s+of(?![^.;]{0,90}\\b(?:indefinite|for\\s+(?:the\\s+time\\s+being|now|the\\s+moment)|until\\s+further\\s+notice|temporar\\p{L}+))\\s+the\\s+(?:[^\\s.;,]+\\s+){0,5}?(?:${INSTRUMENT}|programme|program|project|alliance|partnership)`,
      {
        form: 'past',
      },
    ),

    phrase(
      'turn-back-on',
      `(?<head>walk(?:s|ed)?\\s+(?:out|away)|bow(?:s|ed)?\\s+out|drop(?:s|ped)?\\s+out|opt(?:s|ed)?\\s+out|break[s]?\\s+with|broke\\s+(?:with|away)|turn(?:s|ed)?\\s+(?:its|their)\\s+backs?|step(?:s|ped)?\\s+(?:back|away))\\s+(?:of|from|on)\\s+(?:the|its|their|an?)\\s+(?:[^\\s.;,]+\\s+){0,5}?(?:${INSTRUMENT}|programme|program|project|partnership|alliance|scheme|organi[sz]ation)(?![^.;]{0,90}\\b(?:indefinite|for\\s+(?:the\\s+time\\s+being|now|the\\s+moment)|until\\s+further\\s+notice|temporar\\p{L}+))`,
      { weight: 0.84 },
    ),
    phrase(
      'withdrawal-effective',
      `(?:withdrawal|denunciation|exit|departure)(?:\\s+[^\\s.;,]+){0,10}?\\s+(?<head>t(?:ook|akes?|aken)\\s+effect|bec[ao]mes?\\s+effective|(?:is|was)\\s+(?:now\\s+)?(?:effective|complete|final)|c[ao]mes?\\s+into\\s+(?:effect|force)|enter(?:s|ed)?\\s+into\\s+force)`,
      { weight: 0.93 },
    ),
    verb('denounce', 'denounce', { then: `\\s+(?:the|its)\\s+(?:[^\\s.;]+\\s+){0,6}?${INSTRUMENT}` }),

    phrase(
      'notify-withdrawal',
      `(?<head>notif(?:y|ies|ied)|inform(?:s|ed)?|told|announce[sd]?|deposit(?:s|ed)?|submit(?:s|ted)?|hand(?:s|ed)?\\s+(?:in|over)|give[sn]?|gave|serve[sd]?)(?:\\s+[^\\s.;]+){0,8}?\\s+(?:its\\s+|their\\s+|a\\s+|the\\s+|formal\\s+|of\\s+)*(?:withdrawal|denunciation|notice\\s+of\\s+(?:withdrawal|denunciation)|decision\\s+to\\s+(?:leave|withdraw|quit))`,
    ),
    phrase('no-longer', `(?:is|are|was)\\s+(?:now\\s+)?no\\s+longer\\s+(?:an?\\s+)?(?:party|member|part|bound)`, {
      form: 'past',
    }),
    phrase(
      'withdraw-from',
      `(?<head>withdraw|withdraws|withdrew|withdrawn|withdrawing|pull(?:s|ed|ing)?\\s+out)\\s+(?:from|of)(?![^.;]{0,90}\\b(?:indefinite|for\\s+(?:the\\s+time\\s+being|now|the\\s+moment)|until\\s+further\\s+notice|temporar\\p{L}+))(?!\\s+(?:this|last|next|\\p{L}+'s|the\\s+(?:talks|meeting|round|race|running|market)|an?)\\s)`,
    ),
    phrase(
      'withdraw',
      `(?<head>withdraw|withdraws|withdrew|withdrawn|withdrawing|pull(?:s|ed|ing)?\\s+out|exit(?:s|ed|ing)?|quit|quits|quitting|(?:leave|leaves|left|leaving)(?!\\s+(?:of|one|an?|some|no)\\s))(?:\\s+(?:from|of))?\\s+(?:the\\s+|its\\s+|a\\s+|an\\s+|from\\s+)?(?:[^\\s.;,]+\\s+){0,4}?(?:${INSTRUMENT}|treaty|programme|program|project|partnership|alliance|organisation|organization)(?![^.;]{0,90}\\b(?:indefinite|for\\s+(?:the\\s+time\\s+being|now|the\\s+moment)|until\\s+further\\s+notice|temporar\\p{L}+))`,
    ),
    phrase('british-exit', `(?:cancelling|ending)\\s+(?:[^\\s.;]+\\s+){0,2}?participation`, { form: 'noun', about: 'topic' }),
    noun('withdrawal', 'withdrawal', { weight: 0.8 }),
  ],
};
