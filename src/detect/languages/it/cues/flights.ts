// Italian cues: how a mission in space is told: lift-off and orbit, parts that are shipped and unfolded, first pictures, work begun.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, gap, after } from './words.js';

const BUILDS = ['programme'] as const;
/** What is built, shipped and mounted. */
const PART =
  '(?:strument[oi](?!\\s+(?:di\\s+(?:ratifica|adesione|accettazione)|giuridic))|antenn[ae]|riflettor[ei]|pannell[oi]|carico\\s+utile|payload|radar|telescopi[o]?|motor[ei]|component[ei]|stadi[o]?|sond[ae]|satellit[ei]|modul[oi]|capsul[ae]|sensor[ei]|rover|lander|vettor[ei]|piattaform[ae]|scud[oi]|serbatoi[o]?|ricevitor[ei]|spettrometr[oi]|prototip[oi]|esemplar[ei]|fusolier[ae]|turbin[ae]|reattor[ei]|convogli[o]?)';
/** What unfolds once aloft. */
const FOLDED =
  '(?:antenn[ae]|riflettor[ei]|pannell[oi](?:\\s+solari)?|bracci[oa]?|vel[ae]|scud[oi]|specchi[o]?|alber[oi]|paracadute|ali)';
const AUX = '(?:è|sono|era|erano|viene|vengono|sarà|saranno)\\s+(?:\\p{L}+\\s+)?(?:stat[oaie]\\s+)?';
const CARRIED =
  '(?:arrivat|giunt|sbarcat|rientrat|approdat|spedit|trasferit|imbarcat|consegnat|riconsegnat|scaricat|recapitat|trasportat)[oaie]';
const ORBIT =
  "(?:in|nello|nell'|su|sulla|verso)\\s*(?:un'\\s*|una\\s+|la\\s+|l'\\s*|(?:sua|propria)\\s+)*(?:\\p{L}+\\s+)?(?:orbita|spazio(?!\\s+(?:aereo|economico|comune|Schengen))|traiettoria)";
const FIRSTS =
  '(?:(?:le\\s+(?:sue\\s+)?)?prime\\s+(?:immagini|foto|fotografie|misure|mappe|riprese)|(?:i\\s+(?:suoi\\s+)?)?primi\\s+(?:dati|segnali|scatti|risultati|spettri)|(?:la\\s+(?:sua\\s+)?)?prima\\s+(?:immagine|foto|luce|mappa)|(?:il\\s+(?:suo\\s+)?)?primo\\s+(?:segnale|scatto))';
const SHOWN =
  '(?:diffus|pubblicat|inviat|trasmess|rilasciat|ricevut|raccolt|scattat|mostrat|arrivat|giunt|divulgat|presentat)[oaie]';
const WORK =
  '(?:osservazioni|operazioni(?!\\s+(?:di\\s+(?:scavo|voto|soccorso)|militari))|raccolta(?:\\s+\\p{L}+)?\\s+(?:di|dei)\\s+dati|attività\\s+scientific[ahe]+|misurazioni|rilevamenti|acquisizioni|ricognizione)';

const lift: readonly Cue[] = [
  phrase(
    'into-orbit',
    `(?<head>${verbs('immettere:immess:immis inserire mettere:mess:mis portare spedire inviare lanciare collocare rilasciare')})(?:\\s+[^\\s.;:,]+){0,5}?\\s+${ORBIT}`,
    { about: 'topic', kinds: BUILDS, weight: 0.86 },
  ),
  phrase(
    'took-to-the-air',
    '(?<head>(?:ha|hanno)\\s+(?:preso|spiccato)\\s+il\\s+volo(?!\\s+per\\s)|(?:è|sono)\\s+salit[oaie]\\s+(?:in\\s+cielo|nello\\s+spazio)|(?:è|sono)\\s+decollat[oaie]|si\\s+(?:è|sono)\\s+(?:alzat|levat|sollevat|staccat)[oaie]\\s+(?:in\\s+volo|da\\s+terra|dal\\s+(?:suolo|poligono|cosmodromo)|dalla\\s+(?:rampa|costa|base|piattaforma|terra)))',
    { about: 'topic', kinds: BUILDS, form: 'past', weight: 0.84 },
  ),
  phrase(
    'lift-off-done',
    '(?:decollo|liftoff|lancio|distacco|separazione|accensione|manovra|sorvolo|allunaggio|atterraggio|ammaraggio|aggancio|attracco|dispiegamento|rientro)(?:\\s+[^\\s.;:,]+){0,6}?\\s+(?:(?:è|era)\\s+)?(?<head>riuscit[oa]|avvenut[oa]|perfett[oa](?=\\s*[.,;:]|\\s*$|\\s+per)|effettuat[oa]|compiut[oa]|andat[oa]\\s+a\\s+buon\\s+fine)',
    { about: 'topic', kinds: BUILDS, form: 'past', weight: 0.86 },
  ),
  phrase(
    'launched-from',
    '(?:è|sono|era|erano|fu|venne)\\s+(?:stat[oaie]\\s+)?(?:\\p{L}+mente\\s+)?(?<head>lanciat[oaie])(?=\\s+(?:[^.;:,]{0,40}\\s)?(?:(?:da|dal|dalla|dallo)\\s+(?:\\p{Lu}|poligono|cosmodromo|base|centro\\s+spaziale)|con\\s+un\\s+(?:razzo|vettore)|a\\s+bordo))',
    { about: 'topic', kinds: BUILDS, weight: 0.86 },
  ),
  phrase(
    'launched-well',
    '(?<head>lanciat[oaie])\\s+(?:con\\s+successo|senza\\s+intoppi|come\\s+previsto|da\\s+\\p{Lu}\\p{L}+)',
    { about: 'topic', kinds: BUILDS, weight: 0.84 },
  ),
  phrase(
    'left-its-rocket',
    "si\\s+(?:è|sono)\\s+(?:\\p{L}+mente\\s+)?(?<head>separat[oaie]|sganciat[oaie])\\s+(?:dal|dallo|dalla|dall')\\s*(?:\\p{L}+\\s+)?(?:razzo|vettore|lanciatore|stadio|navicella|capsula)",
    { about: 'topic', kinds: BUILDS, weight: 0.82 },
  ),
  phrase(
    'touched-down',
    "si\\s+(?:è|sono)\\s+(?<head>posat[oaie]|agganciat[oaie]|adagiat[oaie])\\s+(?:su|sul|sulla|sulle|all'|alla|al)|(?:è|sono)\\s+(?<head2>allunat[oaie]|ammarat[oaie]|entrat[oaie]\\s+(?:in|nell')\\s*(?:\\p{L}+\\s+)?orbita)|(?<head3>raggiunt[oaie])\\s+(?:la\\s+luna|marte|l'asteroide|la\\s+stazione\\s+spaziale)",
    { about: 'topic', kinds: BUILDS, form: 'past', weight: 0.84 },
  ),
];

const due: readonly Cue[] = [
  phrase(
    'launch-due',
    `(?:lancio|decollo|liftoff|partenza(?=[^.;:]{0,60}\\p{Lu}))(?:,?\\s+[^\\s.;:]+){0,9}?\\s+(?:(?:è|resta|rimane|viene)\\s+)?(?:\\p{L}+mente\\s+|ora\\s+|per\\s+(?:ora|il\\s+momento)\\s+)*(?<head>(?:programmat|fissat|previst|attes|indicat|pianificat|confermat|stimat)[oa])\\s+(?:per|al|alle|all'|nel|nei|nella|a|ad|il|entro|tra|fra|non\\s+prima)(?:(?<=')|(?![\\p{L}]))(?!\\s*(?:il\\s+)?20[3-9]\\d)`,
    { about: 'topic', kinds: BUILDS, form: 'future', weight: 0.86 },
  ),
  phrase(
    'launch-day-set',
    '(?<head>(?:fissat|decis|annunciat|stabilit|scelt)[oa])(?:\\s+[^\\s.;:,]+){0,5}?\\s+(?:la\\s+(?:nuova\\s+)?data|il\\s+giorno)\\s+(?:di|del|della)\\s*(?:lancio|partenza|decollo)|(?:data|giorno)\\s+(?:di|del)\\s+(?:lancio|decollo)(?:\\s+[^\\s.;:,]+){0,5}?\\s+(?:è\\s+)?(?<head2>(?:fissat|stabilit|decis)[oa])',
    { about: 'topic', kinds: BUILDS, form: 'future', weight: 0.84 },
  ),
  phrase(
    'launch-aimed-at',
    "(?:per|quanto\\s+a(?:l|lla)?)\\s*(?:il\\s+|la\\s+|al\\s+|alla\\s+)?(?:lancio|partenza|decollo)(?:,?\\s+[^\\s.;:]+){0,8}?\\s+si\\s+(?<head>guarda|pensa|punta|parla|mira)\\s+(?:ora\\s+)?(?:a|ad|al|all'|alla|di|del)|appuntamento\\s+con\\s+il\\s+lancio|finestra\\s+di\\s+lancio(?:\\s+[^\\s.;:,]+){0,4}?\\s+si\\s+(?:apre|aprirà)",
    { about: 'topic', kinds: BUILDS, form: 'future', weight: 0.84 },
  ),
  phrase(
    'will-reach-orbit',
    `(?:sar(?:à|anno)|verr(?:à|anno))\\s+(?:\\p{L}+mente\\s+)?(?<head>(?:immess|mess|portat|inserit|lanciat|spedit)[oaie])\\s+(?:${ORBIT}|da\\s+\\p{Lu}|con\\s+un\\s+razzo|a\\s+bordo)`,
    { about: 'topic', kinds: BUILDS, form: 'future', weight: 0.86 },
  ),
];

const parts: readonly Cue[] = [
  phrase('part-has-come', `${PART}${after(7)}${AUX}(?<head>${CARRIED})`, { about: 'topic', kinds: BUILDS, weight: 0.82 }),
  // "tornata" is a session, too.
  phrase(
    'part-is-back',
    `${PART}${after(5)}(?<head>(?:è|sono)\\s+tornat[oaie])\\s+(?:\\p{L}+\\s+)?(?:a|ad|in|al|alla|nel|nella)(?![\\p{L}])(?!\\s+(?:parlare|discutere|far|essere|funzionare))`,
    { about: 'topic', kinds: BUILDS, form: 'past', weight: 0.8 },
  ),
  phrase(
    'come-the-part',
    `(?<head>${CARRIED})(?:\\s+[^\\s.;:,]+){0,6}?\\s+(?:(?:il|la|lo|i|gli|le)\\s+|l')(?:\\p{L}+\\s+)?${PART}`,
    { about: 'topic', kinds: BUILDS, weight: 0.8 },
  ),
  phrase(
    'brings-the-part',
    `(?<head>${verbs('scaricare consegnare riconsegnare spedire imbarcare trasferire recapitare ricevere')})${gap(6)}${PART}`,
    { about: 'topic', kinds: BUILDS, weight: 0.8 },
  ),
  phrase(
    'part-leaves',
    `${PART}${after(5)}(?<head>(?:ha|hanno)\\s+lasciato|lascia(?:no)?)\\s+(?:(?:il|lo|gli)\\s+(?:laborator|stabiliment|cantier|centr)|la\\s+fabbrica|\\p{Lu}\\p{L}+)`,
    { about: 'topic', kinds: BUILDS, form: 'past', weight: 0.8 },
  ),
  phrase(
    'handover-of-part',
    `cerimonia\\s+di\\s+(?:consegna|commiato|congedo|partenza)(?:\\s+[^\\s.;:,]+){0,4}?\\s+(?:del|della|degli|dei|dell')\\s*(?:\\p{L}+\\s+)?${PART}`,
    { about: 'topic', kinds: BUILDS, weight: 0.82 },
  ),
  phrase(
    'unfolded',
    `${FOLDED}${after(6)}si\\s+(?:è|sono|era|erano)\\s+(?:\\p{L}+mente\\s+)?(?<head>(?:apert|dispiegat|spiegat|distes|srotolat|estes)[oaie])`,
    { about: 'topic', kinds: BUILDS, weight: 0.86 },
  ),
  phrase(
    'unfolds',
    `(?<head>${verbs('dispiegare distendere:distes:distes srotolare spiegare aprire:apert:apr')})(?:\\s+[^\\s.;:,]+){0,3}?\\s+(?:(?:il|la|lo|i|gli|le)\\s+|l'|(?:sua|suo|suoi|sue)\\s+)(?:\\p{L}+\\s+)?${FOLDED}(?![\\p{L}])`,
    { about: 'topic', kinds: BUILDS, weight: 0.84 },
  ),
  phrase(
    'mounted-on',
    '(?<head>(?:unit|integrat|accoppiat|montat|rimontat|agganciat)[oaie])\\s+(?:\\p{L}+\\s+)?(?:alla|al|allo|con\\s+(?:la|il|lo)|sul|sulla|sullo)\\s+(?:piattaforma|satellite|razzo|vettore|scafo|fusoliera|braccio|stadio|modulo)',
    { about: 'topic', kinds: BUILDS, weight: 0.82 },
  ),
  phrase(
    'put-together',
    "(?:assemblaggio|integrazione|montaggio|allestimento|messa\\s+a\\s+punto|saldatura)(?:\\s+[^\\s.;:,]+){0,5}?\\s+(?:è\\s+)?(?:stat[oa]\\s+)?(?<head>(?:terminat|conclus|completat|finit|ultimat)[oa])|(?:è\\s+)?(?<head2>(?:terminat|conclus|completat|finit|ultimat)[oa])\\s+(?:l'|il\\s+|la\\s+)(?:assemblaggio|integrazione|montaggio|allestimento)",
    { about: 'topic', kinds: BUILDS, weight: 0.84 },
  ),
  phrase(
    'firsts-shown',
    `${FIRSTS}(?:,\\s+[^.;:]{1,80},|\\s+[^.;:,]{1,60}?)?\\s+(?:(?:è|sono|era|erano|viene|vengono|saranno)\\s+(?:stat[oaie]\\s+)?(?:\\p{L}+\\s+)?)?(?<head>${SHOWN})`,
    { about: 'topic', kinds: BUILDS, weight: 0.82 },
  ),
  phrase('shows-firsts', `(?<head>${SHOWN})(?:\\s+[^\\s.;:,]+){0,5}?\\s+${FIRSTS}`, {
    about: 'topic',
    kinds: BUILDS,
    weight: 0.82,
  }),
];

/** Steps of a mission. */
export const flights: readonly Cue[] = [...lift, ...due, ...parts];

/** A mission at work. */
export const missions: readonly Cue[] = [
  phrase('begins-to-observe', `(?<head>${verbs('cominciare iniziare avviare')})${gap(4)}${WORK}`, {
    about: 'topic',
    kinds: BUILDS,
    weight: 0.84,
  }),
  phrase(
    'observing-begun',
    `${WORK}${after(5)}(?<head>(?:cominciat|iniziat|avviat|partit)[oaie]|cominceranno|inizieranno|partiranno|al\\s+via)`,
    { about: 'topic', kinds: BUILDS, weight: 0.82 },
  ),
  phrase(
    'into-science',
    '(?<head>(?:entrat|passat)[oaie]|entr(?:a|ano|erà|eranno)|passer(?:à|anno))\\s+(?:\\p{L}+mente\\s+)?(?:in|nella|alla)\\s+(?:sua\\s+)?fase\\s+(?:scientifica|osservativa|di\\s+(?:osservazione|routine|esercizio|sfruttamento)|commerciale)',
    { about: 'topic', kinds: BUILDS, weight: 0.86 },
  ),
  phrase('in-science', '(?:è|sono)\\s+(?:\\p{L}+\\s+)?in\\s+fase\\s+(?:scientifica|operativa|osservativa)', {
    about: 'topic',
    kinds: BUILDS,
    form: 'state',
    weight: 0.82,
  }),
  phrase(
    'mission-proper',
    '(?<head>(?:cominciat|iniziat|partit)[oa]|comincia|inizia|parte)\\s+(?:la\\s+)?missione\\s+(?:vera\\s+e\\s+propria|scientifica|nominale|operativa)|al\\s+lavoro\\s+(?:in|nello)\\s+(?:orbita|spazio)',
    { about: 'topic', kinds: BUILDS, weight: 0.82 },
  ),
];
