// Italian cues: desks, portals, registers and lines that open for use, under whatever commitment.

import type { Kind } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase } from './words.js';

const ALL: readonly Kind[] = ['agreement', 'memorandum', 'programme', 'dialogue', 'partnership', 'occasion'];
const SERVICE =
  '(?:portale|sportell[oi]|canal[ei]|piattaforma|registro|banca\\s+dati|archivio|servizi[o]?(?!\\s+(?:segret|diplomatic))|call\\s+center|numero\\s+verde|app|sistema|sito|catalogo|geoportale|anagrafe|punto\\s+unico|stazion[ei]|collegamento|laboratorio|biglietteria|casella|modulo\\s+online|procedura\\s+(?:online|telematica|digitale))(?![\\p{L}])';
const USABLE =
  '(?:accessibil[ei]|disponibil[ei]|consultabil[ei]|fruibil[ei]|utilizzabil[ei]|online|in\\s+(?:linea|rete|funzione|servizio|esercizio)|a\\s+disposizione)';

export const services: readonly Cue[] = [
  phrase(
    'open-the-service',
    `(?<head>${verbs('attivare inaugurare accendere:acces:acces')}|(?:${verbs('rendere:res:res mettere:mess:mis')})\\s+${USABLE})(?:\\s+[^\\s.;:,]+){0,5}?\\s+(?:(?:il|lo|la|i|gli|le|un|uno|una)\\s+|l'|un')(?:\\p{L}+\\s+)?${SERVICE}`,
    { about: 'topic', kinds: ALL, weight: 0.82 },
  ),
];
