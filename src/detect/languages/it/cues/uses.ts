// Italian cues: a pact put to use: the first ship, train and traveller, schemes that open and lots that are drawn; and who comes back to it.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, INSTRUMENT } from './words.js';

const PACTS = ['agreement', 'memorandum'] as const;
const CARGO =
  'prim[oaie]\\s+(?:\\p{L}+\\s+)?(?:nav[ei]|caric[ohi]+|tren[oi]|convogl[io]+|camion|autocarr[oi]|vol[oi]|mercantil[ei]|petrolier[ae]|cargo|aere[oi]|metanier[ae]|spedizion[ei]|container|tir|autotren[oi]|partit[ae]\\s+di|lott[oi])';
const WENT =
  "(?:partit|salpat|uscit|transitat|passat|decollat|giunt|arrivat|approdat|spedit)[oaie]|(?:ha|hanno)\\s+(?:mollato\\s+gli\\s+ormeggi|levato\\s+l'ancora|preso\\s+il\\s+(?:largo|mare|via)|lasciato|attraversato|percorso|varcato|superato|imboccato)|(?:lascia|attraversa|varca|imbocca|percorr[eo]|salpa|molla)(?:no)?";
/** Nouns that "the first" counts besides travellers. */
const NOT_PEOPLE =
  '(?!(?:giorn|mes[ie]|ann[io]|risultat|dat[io]|test|pass[io]|sondagg|exit|soldi|soccors|segnal|immagin|pagin|tre|due|quattro|cinque|ore|settiman|reazion|effett|frutt|vot[io]|comment|notizi|document|strument|fond[io]|contratt|nav[ei]|tren|camion|vol[io]|caric|aere|convogl))';
const SCHEME =
  '(?:domand[ae]|iscrizion[ei]|candidatur[ae]|registrazion[ei]|percors[oi]|sorteggi[o]?|lotteria|band[oi]|sportell[oi]|portal[ei]|finestra|procedur[ae]\\s+di\\s+(?:domanda|iscrizione))';
const DRAW = '(?:sorteggi[o]?|estrazion[ei]|lotteria|selezion[ei]|ballottaggio\\s+dei\\s+visti)';
const TRAFFIC =
  '(?:traffic[oi]|transit[oi]|navigazione|passagg[io]+|pattugliament[oi]|vol[oi]|trasferiment[oi]|fornitur[ae]|consegn[ae]|esportazion[ei]|scamb[io]+|cors[ae]|collegament[oi]|partenz[ae]|esercitazion[ei]|rimpatri|spedizion[ei]|invi[io]+|circolazione)';

/** The first goods, and doors that open: the pact works. */
export const firstGoods: readonly Cue[] = [
  phrase(
    'first-cargo',
    `${CARGO}(?:,\\s+[^.;:,]{1,40},|\\s+[^.;:,]{1,60}?)?\\s+(?:(?:è|sono|era|erano)\\s+(?:\\p{L}+\\s+)?)?(?<head>${WENT})`,
    { about: 'topic', kinds: PACTS, form: 'past', weight: 0.86 },
  ),
  phrase(
    'left-the-first',
    `(?<head>(?:partit|salpat|uscit|transitat|decollat|arrivat|giunt|approdat)[oaie])(?:\\s+[^\\s.;:,]+){0,4}?\\s+(?:il|la|i|le)\\s+${CARGO}`,
    { about: 'topic', kinds: PACTS, form: 'past', weight: 0.84 },
  ),
  phrase(
    'allows-since',
    "che\\s+da(?:l|ll')?\\s*(?:\\d{1,2}\\s+)?\\p{L}{5,9}(?:\\s+(?:scorso|20\\d\\d))?\\s+(?<head>permett(?:e|ono)|consent(?:e|ono))",
    { about: 'topic', kinds: PACTS, form: 'state', weight: 0.8 },
  ),
  phrase(
    'scheme-opens',
    `${SCHEME}(?:\\s+[^\\s.;:]+){0,10}?\\s+si\\s+(?:(?:è|sono|era|erano)\\s+)?(?<head>apr(?:e|ono|irà|iranno|irebbe)|apert[oaie])`,
    { about: 'topic', kinds: PACTS, weight: 0.84 },
  ),
  phrase(
    'scheme-opened',
    `si\\s+(?:(?:è|sono)\\s+)?(?<head>apr(?:e|ono|iranno|irà)|apert[oaie])(?:\\s+[^\\s.;:,]+){0,3}?\\s+(?:il|la|le|i|l')\\s*${SCHEME}`,
    {
      about: 'topic',
      kinds: PACTS,
      weight: 0.84,
    },
  ),
  phrase(
    'scheme-should-open',
    `${SCHEME}(?:,?\\s+[^\\s.;:]+){0,10}?\\s+(?:dovrebbe(?:ro)?|dovr(?:à|anno)|potr(?:à|anno))\\s+(?<head>aprirsi|aprire|partire)`,
    {
      about: 'topic',
      kinds: PACTS,
      form: 'future',
      weight: 0.84,
    },
  ),
  phrase(
    'will-be-able-to-enrol',
    '(?<head>potr(?:à|anno))\\s+(?:\\p{L}+\\s+)?(?:iscriversi|candidarsi|registrarsi|presentare\\s+(?:la\\s+)?domanda|fare\\s+domanda|chiedere\\s+(?:il|un)\\s+visto|partecipare\\s+al\\s+(?:sorteggio|bando))(?=[^.;]{0,60}\\s(?:da|dal|dall|a\\s+partire|entro|fino)(?![\\p{L}]))',
    { about: 'topic', kinds: PACTS, form: 'future', weight: 0.84 },
  ),
  phrase(
    'one-may-enrol',
    "(?<=(?:[Dd]al|[Dd]all'|[Dd]a)\\s?[^.;:]{1,30}\\s(?:ci\\s+)?)si\\s+(?<head>può|possono)\\s+(?:iscrivere|candidare|chiedere|richiedere|presentare)|si\\s+(?<head2>può|possono)\\s+(?:iscrivere|candidare|chiedere|richiedere|presentare)(?=\\s+(?:[^.;:]{0,40}\\s)?(?:da|dal|dall|a\\s+partire)[\\s\\x27])",
    { about: 'topic', kinds: PACTS, form: 'present', weight: 0.84 },
  ),
];

/** The first people, and lots drawn: steps of a pact at work. */
export const firstPeople: readonly Cue[] = [
  phrase(
    'first-people-came',
    `(?<!(?:tra|fra|per|con|dai|dei)\\s+)[ie]\\s+prim[ie]\\s+${NOT_PEOPLE}(?:["«]?[\\p{L}-]+["»]?\\s+)(?:[^\\s.;:,]+\\s+){0,6}?(?:sono\\s+(?:\\p{L}+\\s+)?(?:stat[ie]\\s+)?)?(?<head>(?:arrivat|giunt|sbarcat|atterrat|trasferit|rimpatriat|consegnat|estradat|accolt|rientrat|liberat)[ie]|${verbs('arrivare sbarcare atterrare giungere:giunt:giuns')}|saranno\\s+(?:trasferit|rimpatriat|accolt)[ie])`,
    { about: 'topic', kinds: PACTS, weight: 0.8 },
  ),
  phrase(
    'came-the-first-people',
    `(?<head>(?:arrivat|giunt|sbarcat|atterrat|trasferit|rimpatriat|consegnat|estradat|accolt)[ie]|arrivano|sbarcano|atterrano)(?:\\s+[^\\s.;:,]+){0,4}?\\s+[ie]\\s+prim[ie]\\s+${NOT_PEOPLE}["«]?[\\p{L}-]+`,
    { about: 'topic', kinds: PACTS, weight: 0.8 },
  ),
  phrase(
    'first-permit',
    '(?<head>(?:rilasciat|concess|assegnat|approvat|accolt|timbrat|emess)[oaie]|rilascia(?:no)?|conced(?:e|ono))(?:\\s+[^\\s.;:,]+){0,3}?\\s+(?:il|i|la|le)\\s+prim[oaie]\\s+(?:\\p{L}+\\s+)?(?:vist[oi]|permess[oi]|domand[ae]|passaport[oi]|licenz[ae]|certificat[oi]|autorizzazion[ei])|prim[oaie]\\s+(?:vist[oi]|permess[oi]|licenz[ae]|certificat[oi])(?:\\s+[^\\s.;:,]+){0,4}?\\s+(?:è|sono)\\s+stat[oaie]\\s+(?<head2>(?:rilasciat|concess|assegnat|emess)[oaie])',
    { about: 'topic', kinds: PACTS, weight: 0.82 },
  ),
  phrase(
    'scheme-closed',
    `(?:${SCHEME}|${DRAW})(?:\\s+[^\\s.;:]+){0,8}?,?\\s+(?:si\\s+(?:(?:è|sono|era|erano)\\s+)?|(?:è|sono)\\s+stat[oaie]\\s+)?(?<head>(?:chius|conclus)[oaie])(?=\\s+(?:a|ad|in|il|nel|ieri|oggi|venerdì|con)(?![\\p{L}])|\\s*[.,])`,
    { about: 'topic', kinds: PACTS, weight: 0.8 },
  ),
  phrase(
    'lots-drawn',
    `(?<head>(?:estratt|sorteggiat)[ie])(?:\\s+[^\\s.;:,]+){0,3}?\\s+(?:i|le|gli)\\s+(?:prim[ie]|vincitori)(?!\\s+(?:giorni|mesi))|(?:si\\s+è\\s+)(?<head2>svolt[oa]|tenut[oa])\\s+(?:\\p{L}+\\s+)?(?:il|la|l')\\s*(?:prim[oa]\\s+)?${DRAW}`,
    { about: 'topic', kinds: PACTS, weight: 0.8 },
  ),
  // Told of in passing, mostly: its day is not that of the news.
  phrase(
    'took-part-in-draw',
    `(?<head>partecipat[oaie]|iscritt[oaie]|tentato\\s+la\\s+sorte|registrat[oaie])(?:\\s+[^.;:,]{0,40})?\\s(?:al|alla|all'|nel|nella)\\s*${DRAW}|${DRAW}(?:,\\s+[^.;:,]{1,40},)?\\s+si\\s+(?:è|era|erano|sono)\\s+(?<head2>iscritt[oaie])`,
    {
      about: 'topic',
      kinds: PACTS,
      form: 'attributive',
      weight: 0.8,
    },
  ),
];

/** Who comes back, and what runs again. */
export const returns: readonly Cue[] = [
  phrase(
    'comes-back-in',
    `(?<=\\p{Lu}\\p{L}+\\s+(?:ci\\s+ripensa\\s+e\\s+)?)(?<head>rientra(?:t[oa])?|rientrano|rientrò|rientrer(?:à|anno)|(?:è|sono)\\s+rientrat[oaie])\\s+(?:\\p{Ll}+\\s+)?(?:nel|nella|nell'|dentro\\s+(?:il|la|l'))\\s*(?:\\p{Ll}+\\s+){0,2}?(?:${INSTRUMENT}|corridoio)`,
    { about: 'topic', cased: true, kinds: PACTS, weight: 0.86 },
  ),
  phrase(
    'traffic-resumes',
    `(?<head>riprend(?:e|ono|er(?:à|anno))|ripart(?:e|ono|ir(?:à|anno))|(?:ripres|ripartit)[oaie])\\s+(?:[^\\s.;:,]+\\s+){0,2}?(?:(?:il|i|gli|le|la|lo)\\s+|l')(?:\\p{L}+\\s+)?${TRAFFIC}`,
    { about: 'topic', kinds: ['agreement', 'memorandum', 'programme'], weight: 0.86 },
  ),
  phrase(
    'runs-again',
    `(?<head>ripres[oaie]|ricominciat[oaie]|riprend(?:e|ono)|ricomincia(?:no)?)\\s+a\\s+(?:viaggiare|circolare|passare|transitare|navigare|scorrere|volare|partire|salpare|funzionare|operare|attraversare)`,
    { about: 'topic', weight: 0.86 },
  ),
  phrase(
    'opened-again',
    `(?<head>riapert[oaie]|riapr(?:e|ono))(?:\\s+(?:ieri|oggi|\\p{L}+dì|sabato|domenica|al\\s+traffico))?\\s+(?:(?:il|la|i|le)\\s+|l')(?:\\p{L}+\\s+)?(?:corridoio|valico|valichi|confin[ei]|gasdotto|oleodotto|rott[ae]|line[ae]|tratt[ae]|frontier[ae]|passaggio|canale|collegamento)`,
    { about: 'topic', weight: 0.84 },
  ),
];

/** Who comes back to a venture joins it again. */
export const rejoinings: readonly Cue[] = [
  phrase(
    'joins-again',
    `(?<=\\p{Lu}\\p{L}+\\s+(?:ci\\s+ripensa\\s+e\\s+)?)(?<head>rientra(?:t[oa])?|rientrano|rientrò|rientrer(?:à|anno)|(?:è|sono)\\s+rientrat[oaie])\\s+(?:\\p{Ll}+\\s+)?(?:nel|nella|nell'|dentro\\s+(?:il|la|l'))\\s*(?:\\p{Ll}+\\s+){0,2}?(?:programma|organizzazione|iniziativa|alleanza|consorzio|partenariato|progetto|club)`,
    { about: 'topic', cased: true, kinds: ['programme', 'partnership'], weight: 0.84 },
  ),
];
