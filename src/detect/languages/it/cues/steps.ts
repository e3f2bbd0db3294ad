// Italian cues: steps of a build and first uses of a pact, by idiom: at sea, in the air, under the rock; works that begin, end and open.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, UNIT } from './words.js';

const BUILDS = ['programme'] as const;
const PACTS = ['agreement', 'memorandum'] as const;
const WORK =
  '(?:tunnel|galleria|ponte|linea|tratta|impianto|gasdotto|elettrodotto|collegamento|cavo|traforo|opera|struttura|centrale|diga|ferrovia|metropolitana|autostrada|porto|terminal|base|centro)';
const CRAFT =
  '(?:satellit[ei]|sond[ae]|capsula|navicella|razzo|missione|modulo|velivolo|prototipo|dimostratore|caccia|drone|aereo)';

export const steps: readonly Cue[] = [
  phrase(
    'office-opened',
    '(?:nastro\\s+tagliato|tagliat[oa]\\s+il\\s+nastro|taglio\\s+del\\s+nastro)(?:\\s+[^\\s.;:,]+){0,3}?\\s+(?:per|alla|della|del|nella)\\s+(?:[^\\s.;:,]+\\s+){0,2}?(?:sede|quartier|uffici[o]?|centro|cabina)',
    { about: 'topic', kinds: BUILDS, form: 'past', weight: 0.9 },
  ),
  phrase(
    'first-steel-cut',
    "(?<head>tagliat[oaie]|taglia(?:no)?|posat[oaie]|gettat[oaie])\\s+(?:il|la|l')\\s*(?:prim[oa]\\s+)?(?:acciaio|lamiera|chiglia|pietra|concio)",
    {
      about: 'topic',
      kinds: BUILDS,
      weight: 0.86,
    },
  ),
  phrase(
    'leaves-the-yard',
    `(?:${UNIT})(?:\\s+[^\\s.;:]+){0,6}?\\s+(?<head>(?:uscit|salpat|partit)[oaie]|lascia(?:no|t[oa])?|lascer(?:à|anno)|esc(?:e|ono)|uscir(?:à|anno)|salpa(?:no)?|salper(?:à|anno))(?=\\s+(?:dal\\s+bacino|dal\\s+cantiere|dallo\\s+scalo|dai\\s+cantieri|il\\s+(?:bacino|cantiere|porto|golfo|molo)|per\\s+(?:le\\s+prove|la\\s+prima)))`,
    {
      about: 'topic',
      kinds: BUILDS,
      weight: 0.88,
    },
  ),
  phrase(
    'changes-hands',
    `(?<head>pass(?:a|ano|at[oaie]|erà|eranno))\\s+di\\s+mano(?=\\s+(?:il|la|le|i|ieri|oggi|domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|mercoledì)(?![\\p{L}])|\\s*[.,;]|\\s*$)|(?<head2>passer(?:à|anno))\\s+di\\s+mano\\s+(?:il|la|le|l')`,
    {
      about: 'topic',
      kinds: BUILDS,
      weight: 0.82,
    },
  ),
  phrase(
    'handover',
    `passaggio\\s+di\\s+(?:consegne|mano|proprietà|bandiera)(?=\\s+(?:per|del|della|dell|a|alla|al)(?![\\p{L}])(?:[^.;:,]{0,40})(?:${UNIT}))`,
    {
      about: 'topic',
      kinds: BUILDS,
      form: 'past',
      weight: 0.86,
    },
  ),
  phrase(
    'trials',
    `(?<head>${verbs('cominciare iniziare avviare')}|al\\s+via|prend(?:e|ono)\\s+il\\s+via)\\s+(?:\\p{L}+\\s+)?(?:le\\s+|i\\s+)(?:\\p{L}+\\s+)?(?:prove\\s+(?:in\\s+mare|di\\s+volo|in\\s+volo|a\\s+terra)|collaudi|test\\s+(?:in\\s+volo|a\\s+terra))`,
    {
      about: 'topic',
      kinds: BUILDS,
      weight: 0.86,
    },
  ),
  phrase(
    'hoists-flag',
    `(?<head>${verbs('issare alzare')})\\s+(?:\\p{L}+\\s+)?(?:la\\s+)?(?:bandiera|vessillo|tricolore|insegna)`,
    { about: 'topic', kinds: BUILDS, weight: 0.8 },
  ),
  phrase(
    'share-dug',
    '(?:metà|due\\s+terzi|tre\\s+quarti|un\\s+terzo|il\\s+\\d+(?:,\\d+)?\\s?(?:%|per\\s+cento))\\s+(?:[^\\s.;:,]+\\s+){0,5}?(?:è|sono|risulta(?:no)?)\\s+(?:\\p{L}+\\s+)?(?<head>(?:scavat|posat|costruit|completat|realizzat|finit|ultimat)[oaie])',
    {
      about: 'topic',
      kinds: BUILDS,
      weight: 0.82,
    },
  ),
  phrase(
    'hands-under-the-rock',
    'si\\s+sono\\s+(?<head>strett[ie]|incontrat[ie]|abbracciat[ie])(?:\\s+[^\\s.;:,]+){0,3}?\\s+(?:sotto|nel|in\\s+fondo|a\\s+metà)(?=[^.;]{0,40}(?:mare|mont|tunnel|galleri|alp|roccia|strett|terra|metri))',
    {
      about: 'topic',
      kinds: BUILDS,
      weight: 0.8,
    },
  ),
  phrase(
    'in-the-air',
    `${CRAFT}(?:\\s+[^\\s.;:,]+){0,5}?\\s+(?:è|sono)\\s+(?:\\p{L}+\\s+)?(?:in\\s+(?:volo|viaggio|cielo|rotta)|nello\\s+spazio|lassù)`,
    {
      about: 'topic',
      kinds: BUILDS,
      form: 'past',
      weight: 0.84,
    },
  ),
  phrase(
    'lifts-off',
    `${CRAFT}(?:\\s+[^\\s.;:]+){0,6}?\\s+(?<head>(?:ha|hanno)\\s+lasciat[oa]|lascia|si\\s+(?:è\\s+)?(?:stacca|staccat[oa]|alza|alzat[oa]))\\s+(?:la\\s+(?:rampa|terra|piattaforma|base)|(?:il\\s+)?suolo|da\\s+terra|in\\s+volo|dalla\\s+rampa)`,
    {
      about: 'topic',
      kinds: BUILDS,
      form: 'past',
      weight: 0.88,
    },
  ),
  phrase(
    'will-lift-off',
    `${CRAFT}(?:\\s+[^\\s.;:]+){0,6}?\\s+(?<head>(?:partir|decoller|voler|salir)(?:à|anno)|sar(?:à|anno)\\s+(?:lanciat|spedit|mess)[oaie])`,
    {
      about: 'topic',
      kinds: BUILDS,
      form: 'future',
      weight: 0.86,
    },
  ),
  phrase(
    'first-signal',
    `(?<head>${verbs('inviare trasmettere:trasmess:trasmis mandare')}|(?:arrivat|ricevut)[oaie])\\s+(?:\\p{L}+\\s+)?(?:il\\s+(?:suo\\s+)?primo\\s+(?:segnale|dato)|la\\s+(?:sua\\s+)?prima\\s+(?:immagine|foto)|le\\s+(?:sue\\s+)?prime\\s+(?:immagini|foto)|i\\s+(?:suoi\\s+)?primi\\s+(?:dati|segnali))`,
    {
      about: 'topic',
      kinds: BUILDS,
      weight: 0.84,
    },
  ),
  phrase(
    'head-named',
    '(?:direttore|direttrice|amministratore|amministratrice|segretari[oa]|presidente|ceo|vertice)(?:\\s+[^\\s.;:]+){0,7}?\\s+(?:è|sono)\\s+stat[oaie]\\s+(?:\\p{L}+\\s+)?(?<head>(?:nominat|designat|scelt|indicat|elett)[oaie])',
    {
      about: 'topic',
      kinds: ['programme', 'partnership'],
      weight: 0.72,
    },
  ),
  // First uses of a pact.
  phrase(
    'first-service-under',
    "prim[oa]\\s+(?:[^\\s.;:,]+\\s+){0,2}?(?:collegamento|volo|richiesta|scambio|carico|progetto|bando|caso|estradizione|domanda|visita|spedizione|contingente|atterraggio|rotta)(?:\\s+[^\\s.;:]+){0,8}?\\s+(?:in\\s+(?:forza|base|virtù|applicazione|attuazione)\\s+(?:a|al|alla|all'|del|della|dell'|di)|nell'ambito\\s+del|nel\\s+quadro\\s+del|ai\\s+sensi\\s+del|previst[oa]\\s+dal|grazie\\s+al|sotto\\s+(?:il|la|l'))(?:l[ao']|l)?(?:(?<=')|(?![\\p{L}]))(?![^.;]{0,120}\\s(?:far|terr|svolger|sar|avr|cominc|inizier|partir)(?:à|anno))",
    { about: 'topic', kinds: PACTS, form: 'past', weight: 0.9 },
  ),
  phrase(
    'landed-first',
    '(?<head>atterrat[oaie]|atterra(?:no)?|sbarcat[oaie]|arrivat[oaie]|decollat[oaie])\\s+(?:[^.;:]{0,70}?\\s)?(?:per\\s+la\\s+)?prim[oa]\\s+(?:esercitazione|volo|collegamento|missione|scambio)',
    {
      about: 'topic',
      kinds: PACTS,
      weight: 0.8,
    },
  ),
];

export const beginnings: readonly Cue[] = [
  phrase(
    'site-opens',
    `(?:cantier[ei]|lavori|scav[io])(?:\\s+[^\\s.;:,]+){0,5}?\\s+(?<head>(?:ha|hanno)\\s+(?:aperto|preso\\s+il\\s+via)|apr(?:e|ono)|aprir(?:à|anno)|decoll(?:a|ano|at[oaie]))(?![\\p{L}])`,
    {
      about: 'topic',
      kinds: ['programme'],
      weight: 0.84,
    },
  ),
  phrase(
    'machines',
    '(?:ruspe|trivelle|scavatrici|gru|talp[ae]|fres[ae]|operai)(?:\\s+[^\\s.;:,]+){0,2}?\\s+(?:al\\s+lavoro|in\\s+azione|in\\s+moto|accese)',
    {
      about: 'topic',
      kinds: ['programme'],
      form: 'past',
      weight: 0.78,
    },
  ),
  phrase(
    'build-will-start',
    `${WORK}(?:\\s+[^\\s.;:,]+){0,4}?\\s+(?<head>(?:partir|comincer|inizier|decoller)(?:à|anno))(?=\\s+(?:nel|a|ad|in|entro|fra|tra|il|dal)(?![\\p{L}]))`,
    {
      about: 'topic',
      kinds: ['programme'],
      form: 'future',
      weight: 0.78,
    },
  ),
  phrase(
    'go-straight-on-to',
    '(?<head>pass(?:i|ino|are|erà|eranno)|avvi(?:i|ino|are|erà)|cominc(?:i|ino|iare|erà))\\s+(?:[^\\s.;:,]+\\s+){0,2}?(?:alla|la|ai|i|al|il)\\s+(?:demarcazione|fase\\s+(?:esecutiva|operativa)|costruzione|lavori|cantier[ei]|progettazione|posa)',
    {
      about: 'topic',
      kinds: ['agreement'],
      form: 'future',
      weight: 0.74,
    },
  ),
];

/** A work that opens, or is to open. */
export const openings: readonly Cue[] = [
  phrase(
    'first-train-due',
    `(?<head>vedr(?:à|anno)|accoglier(?:à|anno)|ospiter(?:à|anno)|sar(?:à|anno)\\s+percors[oaie])\\s+(?:[^\\s.;:,]+\\s+){0,2}?(?:prim[ioae])\\s+(?:tren[oi]|convogl\\p{L}+|auto|nav[ei]|passegger[oi]|gas|aere[oi]|vol[oi])`,
    {
      about: 'topic',
      kinds: ['programme'],
      form: 'future',
      weight: 0.86,
    },
  ),
  phrase(
    'first-train',
    `prim[oi]\\s+(?:tren[oi]|convogl\\p{L}+|auto|camion|nav[ei]|metaniera)\\s+(?:[^\\s.;:,]+\\s+){0,2}?(?:nel|nello|nella|sul|sullo|sulla|sotto|lungo|attraverso)(?![\\p{L}])(?![^.;]{0,80}(?:rà|ranno|rebbe|previst|attes)(?![\\p{L}]))`,
    {
      about: 'topic',
      kinds: ['programme'],
      form: 'past',
      weight: 0.76,
    },
  ),
  phrase(
    'trains-run',
    '(?:tren[oi]|convogl\\p{L}+|auto|gas|greggio|petrolio|corrente|nav[ei])(?:\\s+[^\\s.;:,]+){0,3}?\\s+(?<head>corr(?:e|ono)|pass(?:a|ano)|scorr(?:e|ono)|viaggia(?:no)?|circola(?:no)?|transita(?:no)?|fluisc(?:e|ono))\\s+(?:[^\\s.;:,]+\\s+){0,3}?(?:nel|nella|sul|sulla|sotto|lungo|attraverso|verso)(?![\\p{L}])',
    {
      about: 'topic',
      kinds: ['programme'],
      form: 'present',
      weight: 0.66,
    },
  ),
  phrase(
    'opening-date',
    `(?:apertura|entrata\\s+in\\s+(?:servizio|esercizio|funzione)|messa\\s+in\\s+(?:servizio|esercizio)|avvio\\s+dei\\s+treni|inaugurazione|primo\\s+gas)(?:\\s+[^\\s.;:,]+){0,7}?\\s+(?:(?:è|resta|rimane|sarà)\\s+)?(?<head>fissat|previst|attes|programmat|indicat|confermat)[oa]\\s+(?:al|per|nel|nella|a|entro|il|in)(?![\\p{L}])`,
    {
      about: 'topic',
      kinds: ['programme'],
      form: 'future',
      weight: 0.88,
    },
  ),
  phrase(
    'may-not-open',
    'non\\s+(?:sarebbe(?:ro)?|aprirebbe(?:ro)?|partirebbe(?:ro)?)\\s+(?:pront[oaie]\\s+|operativ[oaie]\\s+|apert[oaie]\\s+)?prima\\s+(?:del|della|di)|(?:potrebbe(?:ro)?|rischia(?:no)?\\s+di)\\s+non\\s+(?:aprire|partire|essere\\s+pront[oaie]|entrare\\s+in\\s+(?:funzione|servizio))\\s+prima\\s+(?:del|della|di)',
    {
      about: 'topic',
      kinds: ['programme'],
      form: 'possible',
      weight: 0.88,
    },
  ),
  // A service under a pact: its rules, its desks, its first users.
  phrase(
    'regulation-will-apply',
    '(?:regolamento|schema|decreto|elenco|circolare|modifica|notifica|istruzioni)(?:\\s+[^\\s.;:,]+){0,5}?\\s+(?:si\\s+applicher(?:à|anno)|avr(?:à|anno)\\s+effetto|varr(?:à|anno)|entrer(?:à|anno)\\s+in\\s+vigore)\\s+(?:a\\s+(?:partire|decorrere)\\s+)?(?:dal|il|da)(?![\\p{L}])',
    {
      about: 'topic',
      kinds: PACTS,
      form: 'future',
      weight: 0.9,
    },
  ),
  phrase('date-of-application', '(?:data\\s+di\\s+(?:applicazione|decorrenza|avvio)|decorrenza)\\s*(?::|\\n)\\s*(?=\\d)', {
    about: 'topic',
    kinds: PACTS,
    form: 'future',
    weight: 0.9,
  }),
  phrase(
    'will-be-able-to-apply',
    '(?:domande|richieste|iscrizioni)(?:\\s+[^\\s.;:]+){0,8}?\\s+(?:si\\s+)?(?<head>potr(?:à|anno)|sar(?:à|anno))\\s+(?:\\p{L}+\\s+)?(?:presentare|presentat[ae]|inviare|inviat[ae]|apert[ae]|possibil[ei]|essere\\s+presentat[ae])',
    {
      about: 'topic',
      kinds: PACTS,
      form: 'future',
      weight: 0.8,
    },
  ),
  phrase(
    'nobody-uses-it',
    '(?:meccanismo|sistema|servizio|procedura|schema|programma|accordo|intesa|sportello|visto)(?:\\s+[^\\s.;:]+){0,12}?\\s+non\\s+(?:è|sono)\\s+(?:mai|ancora)\\s+(?:partit|stat\\p{L}+\\s+attivat|decollat|attivat|usat|utilizzat)[oaie]|(?:nessun[oa]?\\s+)?(?:sportell[oi]|uffic[io]+)\\s+(?:non\\s+)?(?:è|sono|ha|hanno)\\s+(?:ancora\\s+)(?:apert[oaie]|attiv[oaie])|non\\s+(?:è|sono)\\s+mai\\s+partit[oaie]',
    {
      about: 'topic',
      kinds: PACTS,
      form: 'negative',
      weight: 0.86,
    },
  ),
];

export const completions: readonly Cue[] = [
  phrase(
    'end-of-works',
    '(?:fine\\s+(?:dei\\s+)?(?:lavori|cantieri?)|lavori\\s+(?:finiti|ultimati|conclusi|terminati)|cantiere\\s+chiuso)(?=\\s+(?:per|al|alla|nel|del|della|sul)(?![\\p{L}])|\\s*[:,.]|\\s*$)',
    {
      about: 'topic',
      kinds: ['programme'],
      form: 'present',
      weight: 0.8,
    },
  ),
  phrase(
    'site-closes',
    '(?:si\\s+(?:è|sono)\\s+)?(?<head>chius[oaie]|chiud(?:e|ono))\\s+(?:\\p{L}+\\s+)?(?:il|i)\\s+cantier[ei]',
    { about: 'topic', kinds: ['programme'], weight: 0.8 },
  ),
  phrase(
    'will-be-complete',
    `(?<head>sar(?:à|anno)|verr(?:à|anno))\\s+(?:\\p{L}+\\s+)?(?:completat|ultimat|terminat|finit|conclus)[oaie](?=\\s+(?:nel|entro|a|in|il|fra|tra|non\\s+prima)(?![\\p{L}]))`,
    {
      about: 'topic',
      kinds: ['programme'],
      form: 'future',
      weight: 0.84,
    },
  ),
  phrase(
    'completion-due',
    "(?:completamento|fine\\s+(?:dei\\s+)?lavori|ultimazione|conclusione\\s+(?:dei\\s+lavori|dell'opera))(?:\\s+[^\\s.;:,]+){0,8}?\\s+(?:(?:è|resta|slitta|viene|era)\\s+)?(?:previst|attes|fissat|programmat|rinviat|spostat)?[oa]?\\s*(?:al|per\\s+il|nel|entro\\s+il|a)\\s+(?=(?:\\p{L}+\\s+)?20\\d\\d)",
    {
      about: 'topic',
      kinds: ['programme'],
      form: 'future',
      weight: 0.86,
    },
  ),
  phrase(
    'year-is-over',
    "(?:si\\s+è\\s+)?(?<head>chius[oa]|conclus[oa]|finit[oa]|spent[ae])\\s+(?:\\p{L}+\\s+)?(?:l'anno|le\\s+luci|la\\s+luce|l'avventura|il\\s+cartellone)(?=\\s+(?:di|del|della|da|su|sul|sulla)(?![\\p{L}]))",
    {
      about: 'topic',
      kinds: ['programme', 'occasion'],
      weight: 0.8,
    },
  ),
];
