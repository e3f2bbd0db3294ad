// Italian cues: works and campaigns that begin or go on: fitting out, drilling, surveys, trials, training; who is at work.

import type { Kind } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, after } from './words.js';

const BUILDS: readonly Kind[] = ['programme', 'occasion', 'partnership', 'dialogue'];
const PAPERS: readonly Kind[] = ['agreement', 'memorandum'];
const WORK =
  '(?:assemblaggio|integrazione|montaggio|allestimento|fabbricazione|perforazion[ei]|trivellazion[ei]|sbancament[oi]|bonifica|demolizion[ei]|fondazioni|sondaggi|rilievi|installazion[ei]|collaudi|preparativi|realizzazione|lavori|cantier[ei]|scav[io]|costruzione|produzione|sperimentazione|posa|prove\\s+(?!d\\x27|generali|di\\s+(?:forza|dialogo)))';
/** What is done under a pact. */
const TASK =
  '(?:rilevazion[ei]|rilevament[oi]|rilievi|campagn[ae]\\s+(?:di|congiunt\\p{L}|scientific\\p{L})|misurazion[ei]|mappatura|monitoraggio|cicl[oi]\\s+di|fase\\s+(?:pilota|sperimentale)|sperimentazione|corsi\\s+di|addestramento|formazione|pattugliament[oi]|ispezion[ei]|scambi\\s+di|censimento|digitalizzazione|attuazione|attività\\s+previste)';
const STARTS = `${verbs('iniziare cominciare partire avviare scattare')}|pres[oa]\\s+(?:il\\s+via|avvio|le\\s+mosse)|prend(?:e|ono|erà|eranno)\\s+(?:il\\s+via|avvio|le\\s+mosse)|al\\s+via|entr(?:a|ano|at[oaie]|erà|eranno)\\s+nel\\s+vivo`;
const THE = "(?:(?:il|lo|la|i|gli|le|un|una)\\s+|l')(?:\\p{L}+\\s+)?";
const CREW =
  '(?:tecnic[ih]e?|ingegneri|operai|squadr[ae]|ruspe|gru|trivell[ae]|talp[ae]|fres[ae]|macchine|scavatrici|escavatori|scienziati|progettisti|costruttori|maestranze|cartografi|ricercatori)';

export const starts: readonly Cue[] = [
  phrase('begun-the-work', `(?<head>${STARTS})(?:\\s+[^\\s.;:,]+){0,6}?\\s+${THE}${WORK}`, {
    about: 'topic',
    kinds: BUILDS,
    weight: 0.8,
  }),
  phrase('the-work-begun', `${WORK}${after(8)}(?<head>${STARTS})`, { about: 'topic', kinds: BUILDS, weight: 0.8 }),
  phrase('begun-the-task', `(?<head>${STARTS})(?:\\s+[^\\s.;:,]+){0,6}?\\s+${THE}${TASK}`, {
    about: 'topic',
    kinds: [...BUILDS, ...PAPERS],
    weight: 0.8,
  }),
  phrase('the-task-begun', `${TASK}${after(10)}(?<head>${STARTS})`, {
    about: 'topic',
    kinds: [...BUILDS, ...PAPERS],
    weight: 0.8,
  }),
  phrase(
    'crew-at-work',
    `(?<!sar(?:à|anno)\\s[^.;:]{0,40})${CREW}(?:\\s+[^\\s.;:,]+){0,3}?,?\\s+(?:già\\s+|ancora\\s+|tuttora\\s+|ormai\\s+)?(?:al\\s+lavoro|all'opera|in\\s+azione)`,
    { about: 'topic', kinds: ['programme', 'occasion', 'memorandum'], form: 'past', weight: 0.78 },
  ),
  phrase(
    'in-the-making',
    '(?:è|sono)\\s+(?:\\p{L}+\\s+){0,2}?in\\s+(?:costruzione|lavorazione|allestimento|fase\\s+di\\s+(?:costruzione|assemblaggio|realizzazione|montaggio|allestimento|integrazione))',
    { about: 'topic', kinds: ['programme', 'occasion'], form: 'state', weight: 0.8 },
  ),
  phrase(
    'work-goes-on',
    `${WORK}(?:\\s+[^\\s.;:,]+){0,7}?\\s+(?:proced(?:e|ono)|avanza(?:no)?|prosegu(?:e|ono)|va(?:nno)?\\s+avanti|(?:è|sono)\\s+(?:\\p{L}+\\s+)?(?:a\\s+buon\\s+punto|in\\s+pieno\\s+(?:corso|svolgimento)))(?!\\s+(?:come|secondo|nei\\s+tempi|in\\s+orario|senza))`,
    { about: 'topic', kinds: ['programme', 'occasion'], form: 'state', weight: 0.76 },
  ),
];
