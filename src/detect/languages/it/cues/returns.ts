// Italian cues: works and meetings that stop and start again, and calendars that slip, in plain news.

import type { Kind } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, TALKS } from './words.js';

const GOING: readonly Kind[] = ['programme', 'dialogue', 'partnership', 'memorandum', 'occasion'];
const WORK =
  '(?:lavori|cantier[ei]|scav[io]|costruzione|assemblaggio|montaggio|produzione|prove|test|attività|operazioni|perforazion[ei]|riunioni|incontri|scambi|consultazioni|spedizioni|rilevazioni|pattugliamenti|forniture|consegne)';
const AGAIN =
  '(?:ripartit|ripres|ricominciat|riavviat|riapert|riattivat)[oaie]|ripart(?:e|ono)|riprend(?:e|ono)|ricomincia(?:no)?|(?:ripartir|riprender|ricomincer)(?:à|anno)';

export const again: readonly Cue[] = [
  phrase('work-is-on-again', `${WORK}(?:\\s+[^\\s.;:,]+){0,7}?\\s+(?<head>${AGAIN})`, {
    about: 'topic',
    kinds: GOING,
    weight: 0.82,
  }),
  phrase(
    'does-it-again',
    `(?<head>${verbs('tornare ricominciare')})\\s+(?:\\p{L}+\\s+)?a\\s+(?:sedersi|sedere|incontrarsi|parlarsi|dialogare|collaborare|cooperare|scambiarsi|scavare|costruire|esplicare|spiegare|dispiegare|produrre|valere|vincolare|applicar(?:e|si))`,
    { about: 'topic', weight: 0.84 },
  ),
  phrase(
    'active-again',
    '(?<!(?:sar(?:à|anno)|torner(?:à|anno)|non)\\s[^.;:]{0,20})(?:nuovamente|di\\s+nuovo)\\s+(?:attiv[oaie]|operativ[oaie]|in\\s+(?:funzione|vigore|moto|servizio|marcia|pista))',
    { about: 'topic', form: 'past', weight: 0.86 },
  ),
  phrase(
    'will-be-on-again',
    '(?<head>(?:ripartir|ricomincer|riprender|riaprir)(?:à|anno))(?=\\s+(?:il\\s+\\d|nel|a|ad|in|entro|dal|da|con|tra|fra)(?![\\p{L}]))',
    { about: 'topic', kinds: ['dialogue', 'programme', 'partnership'], form: 'future', weight: 0.84 },
  ),
  phrase(
    'resumption-granted',
    `(?:ripresa|riavvio|riapertura|ripartenza|sblocco)\\s+(?:del|dello|della|dell'|dei|degli|delle)(?:\\s*[^\\s.;:,]+){1,7}?,?\\s+(?<head>(?:autorizzat|decis|scattat|avvenut|dispost|concordat|ordinat)[oa])`,
    { about: 'topic', weight: 0.84 },
  ),
];

export const halted: readonly Cue[] = [
  phrase(
    'sites-stand-still',
    `(?<=^|[.:;]\\s)ferm[ioae]\\s+(?:(?:il|lo|la|i|gli|le)\\s+)(?:\\p{L}+\\s+)?${WORK}(?:\\s+[^\\s.;:,]+)?`,
    {
      about: 'topic',
      kinds: GOING,
      form: 'past',
      weight: 0.82,
    },
  ),
  phrase(
    'work-was-halted',
    `${WORK}(?:\\s+[^\\s.;:,]+){0,7}?\\s+(?:(?:sono|è|saranno|sarà|verranno|vengono|sarebbero|resteranno)\\s+(?:\\p{L}+mente\\s+)?(?:stat[oaie]\\s+)?)(?<head>(?:fermat|bloccat|interrott|sospes|congelat|paralizzat)[oaie])`,
    { about: 'topic', kinds: GOING, weight: 0.82 },
  ),
];

export const slipping: readonly Cue[] = [
  phrase(
    'times-lengthen',
    'temp[oi](?:\\s+[^\\s.;:,]+){0,6}?\\s+si\\s+(?:sono\\s+)?(?<head>allunga(?:no|t[oaie])?|dilata(?:no|t[oaie])?)',
    { about: 'topic', form: 'past', weight: 0.84 },
  ),
  phrase(
    'calendar-to-redo',
    '(?:calendario|cronoprogramma|tabella\\s+di\\s+marcia)\\s+da\\s+(?:rifare|riscrivere|rivedere)|indietro\\s+di\\s+(?:\\p{L}+|\\d+)\\s+(?:mesi|anni|settimane|giorni)',
    { about: 'topic', form: 'past', weight: 0.84 },
  ),
];

const COUNTERPARTS = '(?:delegazion|negoziator|govern|capital|sherpa|ministr|espert)';

export const bargaining: readonly Cue[] = [
  phrase(
    'they-bargain',
    "(?<!(?:si|che)\\s)(?<head>tratta(?:no)?|negozia(?:no)?|contratta(?:no)?|sta(?:nno)?\\s+(?:ancora\\s+)?(?:trattando|negoziando|contrattando|discutendo))(?:\\s+[^\\s.;:]+){0,9}?\\s+(?:(?:le|i|gli|la|il|lo)\\s+|l')(?:\\p{L}+\\s+)?(?:condizioni|termini|clausole|testo|dettagli|contenut[oi]|ripartizione|bozza|capitoli|articolato)",
    { about: 'topic', form: 'state', weight: 0.8 },
  ),
  phrase(
    'draft-before-them',
    `(?:bozza|testo|articolato)(?:\\s+[^\\s.;:,]+){0,8}?\\s+(?:è|resta|rimane)\\s+(?:\\p{L}+\\s+)?(?:sul\\s+tavolo|nelle\\s+mani|all'esame)\\s+(?:di|dei|delle|degli|del)\\s+(?:\\p{L}+\\s+)?${COUNTERPARTS}\\p{L}*`,
    { about: 'topic', kinds: ['agreement', 'memorandum', 'partnership'], form: 'state', weight: 0.8 },
  ),
  phrase(
    'denies-talks',
    `(?:nega(?:no|t[oaie])?|smentisc(?:e|ono)|smentit[oaie]|esclud(?:e|ono)|esclus[oaie])\\s+(?:che\\s+)?(?:[^\\s.;:,]+\\s+){0,3}?(?:siano|ci\\s+siano|vi\\s+siano|esistano|stiano)\\s+(?:in\\s+corso\\s+|partit[ie]\\s+)?(?:\\p{L}+\\s+)?${TALKS}`,
    { about: 'topic', form: 'negative', weight: 0.88 },
  ),
];
