// Italian cues: meetings of the bodies that a pact has: "si è riunita la commissione mista".

import type { Kind } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { phrase } from './words.js';

const PACTS: readonly Kind[] = ['agreement', 'memorandum', 'dialogue', 'partnership'];
const JOINT =
  '(?:comitat[oi]\\s+(?:\\p{L}+\\s+)?(?:mist|congiunt|bilateral|paritetic|direttiv)[oie]|commission[ei]\\s+(?:\\p{L}+\\s+)?(?:mist|congiunt|bilateral|paritetic)[aei]|gruppo\\s+(?:di\\s+lavoro\\s+)?(?:congiunto|misto|bilaterale)|(?:conferenz[ae]|assemblea|riunion[ei])\\s+d(?:elle\\s+parti|egli\\s+stati\\s+(?:parte|membri))|consiglio\\s+(?:di\\s+(?:associazione|partenariato|cooperazione)|congiunto|misto))';
const TOOK_PLACE = 'avuto\\s+luogo|avr(?:à|anno)\\s+luogo|ebbe(?:ro)?\\s+luogo';

export const gatherings: readonly Cue[] = [
  phrase(
    'met-the-joint-body',
    `(?:(?<head>${TOOK_PLACE})|si\\s+(?:è|sono)\\s+(?<head2>(?:riunit|tenut|svolt|apert|chius|conclus)[oaie]))(?:,?\\s+[^\\s.;:]+){0,9}?,?\\s+(?:(?:la|il|le|i)\\s+|l')(?:\\p{L}+\\s+)?(?:(?:riunione|sessione|seduta)\\s+(?:del|della|dell')\\s*)?${JOINT}`,
    { about: 'topic', kinds: PACTS, weight: 0.84 },
  ),
];
