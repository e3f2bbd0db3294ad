// Italian cues: meetings of the bodies that a pact has: joint committees, conferences of its parties; and sessions that "took place".

import type { Kind } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, after, gap, SESSION } from './words.js';

const PACTS: readonly Kind[] = ['agreement', 'memorandum', 'dialogue', 'partnership'];
const TIES: readonly Kind[] = ['dialogue', 'occasion', 'partnership'];
const JOINT =
  '(?:comitat[oi]\\s+(?:\\p{L}+\\s+)?(?:mist|congiunt|bilateral|paritetic|direttiv)[oie]|commission[ei]\\s+(?:\\p{L}+\\s+)?(?:mist|congiunt|bilateral|paritetic)[aei]|gruppo\\s+(?:di\\s+lavoro\\s+)?(?:congiunto|misto|bilaterale)|(?:conferenz[ae]|assemblea|riunion[ei])\\s+d(?:elle\\s+parti|egli\\s+stati\\s+(?:parte|membri))|consiglio\\s+(?:di\\s+(?:associazione|partenariato|cooperazione)|congiunto|misto))';
const TOOK_PLACE = 'avuto\\s+luogo|avr(?:à|anno)\\s+luogo|ebbe(?:ro)?\\s+luogo';

export const gatherings: readonly Cue[] = [
  phrase(
    'joint-body-met',
    `${JOINT}${after(10)}(?:(?<head>${verbs('riunire')}|${TOOK_PLACE}|tenut[aoie]|svolt[aoie])(?:\\s+(?:a|ad|in|il|nel|nella|dal))?|(?<head2>${verbs('tenere svolgere:svolt:svols celebrare concludere:conclus:conclus aprire:apert:apr inaugurare')})${gap(3)}${SESSION}|(?<head3>fatto|fanno|faranno|farà)\\s+il\\s+punto)`,
    { about: 'topic', kinds: PACTS, weight: 0.84 },
  ),
  phrase(
    'met-the-joint-body',
    `(?:(?<head>${TOOK_PLACE})|si\\s+(?:è|sono)\\s+(?<head2>(?:riunit|tenut|svolt|apert|chius|conclus)[oaie]))(?:,?\\s+[^\\s.;:]+){0,9}?,?\\s+(?:(?:la|il|le|i)\\s+|l')(?:\\p{L}+\\s+)?(?:(?:riunione|sessione|seduta)\\s+(?:del|della|dell')\\s*)?${JOINT}`,
    { about: 'topic', kinds: PACTS, weight: 0.84 },
  ),
  phrase(
    'joint-body-due',
    `${JOINT}(?:\\s+[^\\s.;:,]+){0,9}?\\s+(?:(?:è|sono|resta|sarà)\\s+(?:\\p{L}+mente\\s+)?(?:stat[ao]\\s+)?(?<head>convocat|fissat|previst|attes|calendarizzat)[oaie]|(?:è|sono)\\s+in\\s+(?:programma|calendario|agenda))\\s+(?:per|a|ad|dal|il|in|nel|tra|fra|entro)(?![\\p{L}])`,
    { about: 'topic', kinds: PACTS, form: 'future', weight: 0.88 },
  ),
  phrase('session-took-place', `${SESSION}${after(9)}(?<head>${TOOK_PLACE})`, { about: 'topic', kinds: TIES, weight: 0.84 }),
  phrase(
    'took-place-the-session',
    `(?<head>${TOOK_PLACE})(?:,?\\s+[^\\s.;:]+){0,8}?,?\\s+(?:(?:la|il|le|i|una|un)\\s+|l'|un')(?:\\p{L}+\\s+)?${SESSION}`,
    {
      about: 'topic',
      kinds: TIES,
      weight: 0.84,
    },
  ),
];
