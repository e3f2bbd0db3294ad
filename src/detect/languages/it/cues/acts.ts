// Italian cues: how offices tell of acts and of work, plainly: what has begun, what has met, what is lifted.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { after, gap, INSTRUMENT, phrase, TALKS } from './words.js';

const PACTS = ['agreement', 'memorandum'] as const;
const WORK = '(?:programm[ai]|progett[oi]|iniziativ[ae]|mission[ei])';
const COMMITTEE = '(?:comitat[oi]|commission[ei]|consigli[o]?|grupp[oi]\\s+di\\s+lavoro)';
const IS = '(?:è|sono|era|erano|fu|furono|sarà|saranno|viene|verrà)';
const BEGINS =
  '(?:ha|hanno)\\s+avuto\\s+inizio|avr(?:à|anno)\\s+inizio|(?:(?:ha|hanno)\\s+preso|prend(?:e|ono|erà|eranno))\\s+(?:il\\s+via|avvio)|(?:è|sono)\\s+(?:stat[oaie]\\s+)?(?:avviat|iniziat|cominciat|partit)[oaie]|(?:sarà|saranno|verrà|verranno)\\s+avviat[oaie]|(?:inizier|comincer|partir)(?:à|anno)';
const OVER = '(?:a|alla|al)\\s+(?:sua\\s+|naturale\\s+)?(?:conclusione|compimento|termine)';

/** Work that begins. */
export const starts: readonly Cue[] = [
  phrase('work-begins', `${WORK}(?:\\s+[^\\s.;:,]+){0,5}?\\s+(?<head>${BEGINS})(?![^.;:]{0,20}\\sa\\s\\p{L}+re)`, {
    about: 'topic',
    kinds: ['programme'],
    weight: 0.8,
  }),
  phrase('begins-work', `(?<head>${BEGINS})${gap(4)}${WORK}`, { about: 'topic', kinds: ['programme'], weight: 0.8 }),
];

/** Work that is to begin, or begins as a headline has it: "Parte oggi il programma". */
export const beginnings: readonly Cue[] = [
  phrase('start-of-work', `(?:avvio|inizio)\\s+(?:\\p{L}+\\s+)?(?:del|della|dell')\\s*${WORK}`, {
    about: 'topic',
    kinds: ['programme'],
    form: 'noun',
    weight: 0.78,
  }),
  phrase(
    'sets-out',
    `(?<=(?:^|[.:;–-]\\s*))(?<head>part(?:e|ono)|prend(?:e|ono)\\s+(?:il\\s+via|avvio)|al\\s+via)(?:\\s+(?:[^\\s.;:,]+\\s+){0,2}?)?\\s*(?:(?:il|la|lo|i)\\s+|l')(?:\\p{L}+\\s+)?${WORK}`,
    { about: 'topic', kinds: ['programme'], weight: 0.8 },
  ),
];

/** Work that comes to its end. */
export const ends: readonly Cue[] = [
  phrase(
    'work-ends',
    `${WORK}(?:\\s+[^\\s.;:,]+){0,5}?\\s+(?:si\\s+)?(?<head>(?:concluder|terminer|finir)(?:à|anno)|(?:è|sono)\\s+(?:giunt|arrivat)[oaie]\\s+${OVER}|(?:giunger|arriver)(?:à|anno)\\s+${OVER})`,
    { about: 'topic', kinds: ['programme'], weight: 0.82 },
  ),
];

/** The committee that a treaty sets up. */
export const committees: readonly Cue[] = [
  phrase(
    'committee-of-pact-met',
    `(?:la\\s+|le\\s+)?(?:\\p{L}+\\s+)?(?:riunion[ei]|session[ei]|sedut[ae])\\s+(?:del|della|dell')\\s*(?:\\p{L}+\\s+)?${COMMITTEE}(?:\\s+[^\\s.;:,]+){0,4}?\\s+(?:(?:del|della|dal|dalla)\\s+|dell'|dall')(?:\\p{L}+\\s+)?${INSTRUMENT}(?:\\s+[^\\s.;:]+){0,8}?\\s+(?<head>${verbs('tenere svolgere:svolt:svols riunire')}|(?:ha|hanno)\\s+avuto\\s+luogo|avr(?:à|anno)\\s+luogo)`,
    { about: 'topic', kinds: PACTS, weight: 0.86 },
  ),
  phrase(
    'committee-of-pact-meets',
    `(?:(?:il|la)\\s+|l')?${COMMITTEE}(?:\\s+[^\\s.;:,]+){0,4}?\\s+(?:(?:del|della|dal|dalla)\\s+|dell'|dall')(?:\\p{L}+\\s+)?${INSTRUMENT}(?:\\s+[^\\s.;:,]+){0,6}?\\s+si\\s+(?:(?:è|sono)\\s+)?(?<head>${verbs('riunire')})`,
    { about: 'topic', kinds: PACTS, weight: 0.86 },
  ),
];

/** Rounds of talks that were held. */
export const rounds: readonly Cue[] = [
  phrase(
    'round-held',
    `(?:(?:il|la)\\s+)?(?:\\p{L}+\\s+)?(?:round|tornata|sessione|ciclo|turno)\\s+(?:negozial[ei]|(?:di|dei|delle|del)\\s+${TALKS})(?:\\s+[^\\s.;:]+){0,9}?\\s+(?<head>${verbs('tenere svolgere:svolt:svols concludere:conclus:conclus')}|(?:ha|hanno)\\s+avuto\\s+luogo|avrà\\s+luogo)(?:\\s+(?:a|ad|in|il|oggi|ieri)(?![\\p{L}]))?`,
    { about: 'topic', kinds: PACTS, weight: 0.82 },
  ),
];

/** Ties that are announced. */
export const tidings: readonly Cue[] = [
  phrase(
    'ties-announced',
    `(?:partenariat[oi]|partnership|dialog[oi])(?:\\s+[^\\s.;:,]+){0,6}?\\s+${IS}\\s+(?:stat[oaie]\\s+)?(?:\\p{L}+mente\\s+)?(?<head>annunciat[oaie])`,
    { about: 'topic', kinds: ['partnership', 'dialogue'], weight: 0.8 },
  ),
];

/** What is in force by the form of a treaty database. */
export const entries: readonly Cue[] = [
  phrase(
    'date-of-force',
    `data\\s+(?:di|della|dell')\\s*(?<head>entrata\\s+in\\s+vigore)(?:\\s+[^\\s.;:]+){0,8}?\\s*:(?=\\s*\\d)`,
    { kinds: PACTS, form: 'state', weight: 0.88 },
  ),
];

/** A pause that is lifted. */
export const lifted: readonly Cue[] = [
  phrase(
    'suspension-lifted',
    `(?:sospensione|congelamento|moratoria)(?:\\s+[^\\s.;:,]+){0,8}?\\s+${IS}\\s+(?:stat[oaie]\\s+)?(?:\\p{L}+mente\\s+)?(?<head>(?:revocat|tolt|rimoss)[oaie])`,
    { weight: 0.9 },
  ),
];

/** A treaty that falls. */
export const falls: readonly Cue[] = [
  phrase('undone-by-one', "(?:l[oa]\\s+(?:ha|hanno)|l'(?:ha|hanno))\\s+(?:\\p{L}+mente\\s+)?(?<head>(?:disdett|resciss)[oa])", {
    kinds: PACTS,
    weight: 0.86,
  }),
  phrase(
    'pact-falls',
    `(?<head>cad(?:e|ono|rà|ranno)|decad(?:e|ono|rà|ranno))\\s+(?:(?:il|lo|la|i|le)\\s+|l')(?:\\p{L}+\\s+)?(?:accord[oi]|patt[oi]|trattat[oi]|convenzion[ei]|memorandum)`,
    { kinds: PACTS, weight: 0.8 },
  ),
];

/** The start of an application for the time being: "l'applicazione provvisoria è iniziata il 3 maggio". */
export const trial: readonly Cue[] = [
  phrase(
    'provisional-began',
    `applicazione\\s+(?:in\\s+via\\s+)?provvisoria${after(8)}(?<head>(?:è|sono)\\s+(?:iniziat|cominciat|partit|scattat)[ao]|(?:ha|hanno)\\s+avuto\\s+inizio|inizier(?:à|anno)|avr(?:à|anno)\\s+inizio|decorr(?:e|ono|er(?:à|anno)))`,
    { weight: 0.88 },
  ),
];
