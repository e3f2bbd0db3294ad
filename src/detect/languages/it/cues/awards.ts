// Italian cues: how contracts are won, given and awaited, by idiom.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, CONTRACT } from './words.js';

const ORDERS = ['programme', 'partnership'] as const;
const SUM =
  '(?:da|per|di)\\s+(?:oltre\\s+|circa\\s+|quasi\\s+|più\\s+di\\s+)?(?:\\d[\\d.,]*|mezz|un|due|tre|quattro|cinque|sei|sette|otto|nove|dieci)\\p{L}*\\s*(?:mila|milion[ei]|miliard[oi])';

export const awards: readonly Cue[] = [
  phrase(
    'contract-not-given',
    `${CONTRACT}(?:\\s+[^\\s.;:]+){0,14}?\\s+non\\s+è\\s+(?:ancora\\s+)?(?:stat[oa]\\s+)?(?:ancora\\s+)?(?:affidat|firmat|assegnat|siglat|arrivat|aggiudicat)[oa]`,
    { about: 'topic', kinds: ['programme'], form: 'negative', weight: 0.91 },
  ),
  phrase(
    'to-close-contract',
    `(?<head>(?:chiud|conclud)ere|(?:firm|assegn|affid|sigl|perfezion|aggiudic)are)(?:\\s+[^\\s.;:,]+){0,4}?\\s+(?:il|un|l')\\s*(?:\\p{L}+\\s+){0,2}?(?:${CONTRACT})(?:\\s+internazionale)?`,
    { about: 'topic', kinds: ORDERS, weight: 0.9 },
  ),
  phrase(
    'contract-nearly-there',
    `${CONTRACT}(?:\\s+[^\\s.;:,]+){0,8}?\\s+(?:è\\s+|sono\\s+)?"?(?:agli\\s+ultimi\\s+ritocchi|ai\\s+dettagli|in\\s+dirittura(?:\\s+d'arrivo)?|alle\\s+battute\\s+finali|quasi\\s+pronto|a\\s+portata\\s+di\\s+mano|in\\s+via\\s+di\\s+definizione|in\\s+arrivo)`,
    { about: 'topic', kinds: ORDERS, form: 'future', weight: 0.9 },
  ),
  phrase(
    'bag-contract',
    `(?<head>${verbs('mettere:mess:mis infilare')})(?:\\s+[^\\s.;:,]+){0,2}?\\s+(?:in\\s+(?:cassaforte|tasca|cascina|carniere|portafoglio|bacheca)|a\\s+segno|le\\s+mani\\s+su)(?:\\s+[^\\s.;:,]+){0,3}?\\s*(?:${CONTRACT}|fornitura|gara)`,
    {
      about: 'topic',
      kinds: ORDERS,
      weight: 0.86,
    },
  ),
  phrase(
    'is-theirs',
    `(?<=^|[.;:]\\s)è\\s+(?:andat[oa]\\s+)?(?:di|a|al|alla)\\s+[^.;:,]{2,40}?\\s(?:il|la|l'|lo)\\s*(?:\\p{L}+\\s+){0,2}?(?:${CONTRACT}|fornitura|gara)`,
    {
      about: 'topic',
      kinds: ORDERS,
      form: 'past',
      weight: 0.84,
    },
  ),
  phrase(
    'to-them-a-contract',
    `(?<=^|[.;:,]\\s)(?:a|al|alla|all'|ad)\\s*\\p{Lu}[^.;:,]{1,30}?\\s(?:un['a]?\\s*)?(?:\\p{L}+\\s+)?(?<!\\s(?:la|il)\\s)(?:${CONTRACT})\\s+${SUM}`,
    {
      about: 'topic',
      kinds: ORDERS,
      form: 'past',
      weight: 0.86,
    },
  ),
  phrase(
    'entrusted',
    `(?<head>(?:ha|hanno|aveva|avevano)\\s+(?:affidat|assegnat|conferit|attribuit|aggiudicat)o|affida(?:no)?|assegna(?:no)?)\\s+[^.;]{2,110}?\\s(?:un|il|una|la|l'|due)\\s*(?:\\p{L}+\\s+){0,2}?${CONTRACT}`,
    {
      about: 'topic',
      kinds: ORDERS,
      weight: 0.88,
    },
  ),
  phrase(
    'secured',
    `si\\s+(?:è|sono)\\s+(?:\\p{L}+mente\\s+)?(?<head>(?:assicurat|aggiudicat|accaparrat|garantit)[oaie])(?=\\s+(?:[^\\s.;:,]+\\s+){0,3}?(?:${CONTRACT}|fornitura|gara|costruzione|realizzazione|fregat|nav|tren|satellit|velivol|aere|lavori|progett))`,
    {
      about: 'topic',
      kinds: ORDERS,
      weight: 0.86,
    },
  ),
  phrase(
    'has-its-contract',
    `(?:ha|hanno)\\s+(?:finalmente\\s+|ora\\s+|da\\s+(?:ieri|oggi)\\s+)?(?:il\\s+(?:suo|loro)|un)\\s+(?:primo\\s+)?(?:contratto|appaltatore|costruttore|ordine)(?=\\s*[.,;:]|\\s*$|\\s+(?:da|per|con)(?![\\p{L}]))`,
    {
      about: 'topic',
      kinds: ORDERS,
      form: 'past',
      weight: 0.78,
    },
  ),
  phrase(
    'orders-rain',
    `(?:pioggia|pieno|raffica|bottino)\\s+di\\s+(?:ordini|commesse|contratti)|(?:ordini|commesse)\\s+${SUM}`,
    { about: 'topic', kinds: ['programme'], form: 'past', weight: 0.78 },
  ),
  phrase('dressed-with-money', `${CONTRACT}\\s+(?:\\p{L}+\\s+)?${SUM}(?=\\s+(?:a|ad|al|alla|all'|per)\\s*\\p{Lu})`, {
    about: 'topic',
    kinds: ORDERS,
    cased: false,
    form: 'past',
    weight: 0.82,
  }),
  phrase(
    'contract-will',
    `${CONTRACT}(?:\\s+[^\\s.;:,]+){0,9}?\\s+(?<head>(?:arriver|seguir|sar|verr|andr)(?:à|anno)(?:\\s+(?:firmat|assegnat|affidat|siglat|aggiudicat|perfezionat)[oaie])?)(?=\\s+(?:\\p{L}+\\s+)?(?:a|ad|in|nel|entro|per|dopo|prima|il|l)(?![\\p{L}]))`,
    {
      about: 'topic',
      kinds: ORDERS,
      form: 'future',
      weight: 0.84,
    },
  ),
  phrase(
    'contract-hoped',
    `(?:si\\s+)?(?:sper(?:a|ano)|confida(?:no)?|auspica(?:no)?|si\\s+augura(?:no)?|punta(?:no)?\\s+a)\\s+(?:che\\s+|in\\s+)?(?:[^.;:]{0,50}?\\s)?(?:${CONTRACT})(?:\\s+\\p{L}+){0,2}?\\s+(?:più\\s+(?:corpos|ricc|grand|sostanzios)[oae]|per\\s+la\\s+fase|success|bis)`,
    {
      about: 'topic',
      kinds: ORDERS,
      form: 'possible',
      weight: 0.82,
    },
  ),
  phrase(
    'near-contract',
    `(?:sarebbe(?:ro)?|potrebbe(?:ro)?)\\s+(?:\\p{L}+\\s+)?(?:vicin[oaie]|ad?\\s+un\\s+passo|in\\s+pole(?:\\s+position)?|favorit[oaie]|aggiudicarsi|ottenere|strappare)\\s+(?:[^\\s.;:,]+\\s+){0,3}?(?:${CONTRACT})`,
    {
      about: 'topic',
      kinds: ORDERS,
      form: 'possible',
      weight: 0.84,
    },
  ),
  phrase(
    'no-contract',
    `(?:non\\s+(?:c'è|esiste|è\\s+stato\\s+(?:ancora\\s+)?(?:firmato|assegnato|siglato))\\s+(?:ancora\\s+|per\\s+ora\\s+)*(?:(?:alcun|nessun|un|il)\\s+)?(?:primo\\s+)?|nessun\\s+)(?:contratto|ordine)`,
    {
      about: 'topic',
      kinds: ['programme'],
      form: 'negative',
      weight: 0.84,
    },
  ),
];
