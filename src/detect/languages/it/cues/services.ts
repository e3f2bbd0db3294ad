// Italian cues: desks, portals, registers and lines that open for use, under whatever commitment.

import type { Kind } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, after } from './words.js';

const ALL: readonly Kind[] = ['agreement', 'memorandum', 'programme', 'dialogue', 'partnership', 'occasion'];
const SERVICE =
  '(?:portale|sportell[oi]|canal[ei]|piattaforma|registro|banca\\s+dati|archivio|servizi[o]?(?!\\s+(?:segret|diplomatic))|call\\s+center|numero\\s+verde|app|sistema|sito|catalogo|geoportale|anagrafe|punto\\s+unico|stazion[ei]|collegamento|laboratorio|biglietteria|casella|modulo\\s+online|procedura\\s+(?:online|telematica|digitale))(?![\\p{L}])';
const USABLE =
  '(?:accessibil[ei]|disponibil[ei]|consultabil[ei]|fruibil[ei]|utilizzabil[ei]|online|in\\s+(?:linea|rete|funzione|servizio|esercizio)|a\\s+disposizione)';
const OPENED = `(?:attivat|inaugurat|avviat|acces)[oaie]|(?:mess|res)[oaie]\\s+${USABLE}`;
const PUBLIC =
  '(?:viaggiator|passegger|visitator|pubblico|tren[oi]|traffico|utent|cittadin|pendolar|imprese|ricercator|student|pescherecc|domande)\\p{L}*';

export const services: readonly Cue[] = [
  phrase(
    'open-the-service',
    `(?<head>${verbs('attivare inaugurare accendere:acces:acces')}|(?:${verbs('rendere:res:res mettere:mess:mis')})\\s+${USABLE})(?:\\s+[^\\s.;:,]+){0,5}?\\s+(?:(?:il|lo|la|i|gli|le|un|uno|una)\\s+|l'|un')(?:\\p{L}+\\s+)?${SERVICE}`,
    { about: 'topic', kinds: ALL, weight: 0.82 },
  ),
  phrase('service-was-opened', `${SERVICE}${after(7)}(?<head>${OPENED})`, { about: 'topic', kinds: ALL, weight: 0.8 }),
  phrase(
    'service-is-on',
    `${SERVICE}(?:\\s+[^\\s.;:,]+){0,8}?\\s+(?<head>è|sono|sarà|saranno|sarebbe(?:ro)?)\\s+(?:\\p{L}+\\s+){0,2}?(?:online|consultabil[ei]|accessibil[ei]|raggiungibil[ei]|in\\s+(?:linea|rete|funzione))`,
    { about: 'topic', kinds: ALL, weight: 0.8 },
  ),
  phrase(
    'on-is-the-service',
    `(?<head>è|sono|sarà|saranno)\\s+(?:\\p{L}+\\s+)?(?:online|consultabil[ei]|accessibil[ei]|attiv[oaie]|in\\s+(?:linea|rete|funzione))\\s+(?:(?:il|lo|la|i|gli|le)\\s+|l')(?:\\p{L}+\\s+)?${SERVICE}`,
    { about: 'topic', kinds: ALL, weight: 0.82 },
  ),
  phrase(
    'starts-to-serve',
    `(?<head>${verbs('iniziare cominciare')}|pres[oa])\\s+a\\s+(?:ricevere|accogliere|funzionare|operare|erogare|rilasciare|trasportare|servire|fornire|smistare)`,
    { about: 'topic', kinds: ALL, weight: 0.8 },
  ),
  phrase(
    'opens-to-the-public',
    `(?<!si\\s)(?<head>${verbs('aprire:apert:apr')})\\s+(?:ieri\\s+|oggi\\s+|finalmente\\s+|ufficialmente\\s+)?(?:ai|al|agli|alle)\\s+(?:prim[ie]\\s+)?${PUBLIC}`,
    { about: 'topic', kinds: ['programme', 'agreement', 'memorandum', 'dialogue'], weight: 0.82 },
  ),
  phrase(
    'will-be-usable',
    "sar(?:à|anno)\\s+(?:\\p{L}+mente\\s+)?(?:attiv|operativ|fruibil|disponibil|accessibil|consultabil|funzionant|percorribil)[oaie]\\s+(?:da|dal|dall'|entro|nel|in|a|a\\s+partire|il|tra|fra|per)(?:(?<=')|(?![\\p{L}]))",
    { about: 'topic', kinds: ALL, form: 'future', weight: 0.84 },
  ),
  phrase(
    'may-run-already',
    'starebbe(?:ro)?\\s+(?:già\\s+)?(?:circolando|viaggiando|transitando|funzionando|correndo)|circolerebbe(?:ro)?',
    {
      about: 'topic',
      kinds: ['programme'],
      form: 'possible',
      weight: 0.82,
    },
  ),
];
