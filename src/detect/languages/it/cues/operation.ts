// Italian cues: how putting into service and completion are put.

import type { Kind } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, verb, gap, after } from './words.js';

/** Offices and desks that open: a pact or programme is at work then, a partnership set up. */
export const doors = (of: string, kinds: readonly Kind[]): readonly Cue[] => [
  phrase(
    `${of}open-doors`,
    `(?<head>${verbs('aprire:apert:apr inaugurare')})${gap(4)}(?:battenti|(?<=\\sle\\s)porte|sede|sedi|uffici|centr[oi]|quartier generale|segretariato|sportell[oi]|domande|iscrizioni)`,
    { about: 'topic', kinds, weight: 0.84 },
  ),
  phrase(
    `${of}starts-to-work`,
    `(?:agenzia|organizzazione|organismo|segretariato|segreteria|tribunale|centro|istituto|comitato|commissione|ufficio)(?:\\s+[^\\s.;]+){0,4}?\\s+(?<head>${verbs('iniziare cominciare avviare')})\\s+(?:a\\s+(?:lavorare|funzionare|operare)|(?:le\\s+|la\\s+|i\\s+|l')?(?:propri[ea]\\s+|su[ea]\\s+)?(?:attività|lavori))`,
    { about: 'topic', kinds, weight: 0.86 },
  ),
  phrase(
    `${of}doors-opened`,
    `(?:(?<!al\\s)centr[oi]|sede|uffici|quartier generale|struttur[ae]|domande|iscrizioni)(?:\\s+[^\\s.;]+){0,6}?\\s+(?<head>${verbs('aprire:apert:apr')}|inaugurat[oaie])(?!\\s+(?:un|una|uno|un'|il|la|lo|l')(?:(?<=')|(?![\\p{L}])))`,
    { about: 'topic', kinds, weight: 0.82 },
  ),
  phrase(
    `${of}opening-of`,
    '(?:apertura|inaugurazione)(?:,[^,.;]{1,50},)?(?:\\s+\\p{L}+){0,3}?\\s+(?:degli uffici|della sede|del quartier generale|dei centri|del centro|del segretariato|delle domande|delle strutture)',
    {
      about: 'topic',
      kinds,
      weight: 0.82,
    },
  ),
];

export const operation: Readonly<Record<'operational' | 'completed', readonly Cue[]>> = {
  operational: [
    ...doors('', ['agreement', 'memorandum', 'programme', 'occasion']),
    verb('become-operational', 'diventare divenire rendere:res:res entrare essere dichiarare risultare', {
      about: 'topic',
      then: `\\s+(?:\\p{L}+mente\\s+|ormai\\s+|già\\s+|ora\\s+|a regime\\s+)*(?:operativ[oaie]|percorribil[ei]|transitabil[ei]|navigabil[ei]|fruibil[ei]|utilizzabil[ei]|attiv[oaie](?!\\s+(?:nel|in|da(?!\\s+(?:ieri|oggi|domani|\\p{L}+dì|sabato|domenica))))|in\\s+funzione|funzionant[ei]|a\\s+regime|in\\s+attività|in\\s+esercizio)`,
      weight: 0.89,
    }),
    phrase(
      'operational-from',
      '(?:velivolo|aereo|sistema|caccia)?\\s*operativ[oaie](?=\\s+(?:da|dal|dall|nel|entro|a partire|il)(?:(?<=\\x27)|(?![\\p{L}])))',
      { form: 'state', weight: 0.75 },
    ),
    phrase(
      'enter-service',
      `(?<head>${verbs('entrare')})\\s+in\\s+(?:servizio|linea|esercizio)|(?<head2>${verbs('schierare')})(?=[^.;]{0,30}\\b20\\d\\d)`,
      { about: 'topic', kinds: ['programme'], weight: 0.85 },
    ),
    phrase(
      'in-service',
      'in\\s+servizio(?=\\s+(?:con|nella|nel|presso|da|dal)(?![\\p{L}]))|fa\\s+parte\\s+(?:a\\s+tutti\\s+gli\\s+effetti\\s+)?della\\s+(?:\\p{L}+\\s+)?(?:flotta|squadra)',
      {
        about: 'topic',
        kinds: ['programme'],
        form: 'state',
        weight: 0.78,
      },
    ),
    phrase('entry-into-service', 'entrata\\s+in\\s+(?:servizio|linea|esercizio)|messa\\s+in\\s+servizio', {
      about: 'topic',
      form: 'noun',
      kinds: ['programme'],
      weight: 0.85,
    }),
    phrase(
      'target-year',
      '(?:obiettivo|orizzonte|traguardo|appuntamento|data)(?:\\s+[^\\s.;,]+){0,5}?(?=\\s+(?:nel|del|al|il)\\s+20[3-9]\\d)|(?:nel|il|col|con il|del)(?=\\s+20[3-9]\\d\\s+(?:come|quale)\\s+(?:data|orizzonte|obiettivo))|schierat[oaie](?=\\s+nel\\s+20[3-9]\\d)|pront[oaie](?=\\s+(?:per|nel|entro)\\s+(?:il\\s+)?20[3-9]\\d)|lancio(?=[^.;]{0,50}\\s20[3-9]\\d)|subentrare(?=[^.;]{0,50}\\s20[3-9]\\d)',
      { about: 'topic', kinds: ['programme'], form: 'future', weight: 0.75 },
    ),
    phrase(
      'opened-then',
      `(?<head>(?<!si\\s)${verbs('aprire:apert:apr')})(?=\\s*[.,;]|\\s*$|\\s+(?:oggi|ieri|domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|stamattina|ufficialmente|finalmente|i\\s+battenti)(?!\\s+(?:il|lo|la|i|gli|le|un|una|l'|un'|da|dal|dalla|dai|dall')(?:(?<=')|(?![\\p{L}])))(?![\\p{L}]))`,
      { about: 'topic', kinds: ['agreement', 'memorandum', 'programme'], weight: 0.82 },
    ),
    phrase(
      'start',
      `(?<!(?:milioni|miliardi|soldi|fondi|aiuti)\\s)(?<!(?<![\\p{L}])(?:pres[oae]|prend\\p{L}+|da|a|in|gran|altra|la|una|ogni|ne|farà|fa|far|buona|maggior)\\s)(?<head>${verbs('partire')}|al via|prende il via|prenderà il via|ha preso il via)(?=\\s+(?:dal|il|da|oggi|domani|ieri|a|l'|con|nel|i primi|le domande|il programma|il visto|i visti)(?:(?<=\\x27)|(?![\\p{L}])))`,
      {
        about: 'topic',
        kinds: ['agreement', 'memorandum'],
        weight: 0.75,
      },
    ),
    phrase(
      'one-can',
      'si\\s+(?:potr(?:à|anno)|possono|può)\\s+(?:già\\s+|finalmente\\s+|ora\\s+)?(?:partire\\s+con\\s+il\\s+visto|presentare\\s+(?:la\\s+|le\\s+)?domand[ae]|richiedere\\s+il\\s+visto|fare\\s+domanda|inviare\\s+(?:la\\s+|le\\s+)?domand[ae])',
      {
        about: 'topic',
        form: 'future',
        weight: 0.72,
      },
    ),
    // "collaborano dal 2011" is as old as that.
    phrase(
      'at-work',
      '(?:(?<!(?:cui|quale|quali)\\s)(?:collaborano|cooperano)(?:\\s+(?:insieme|da\\s+anni|da\\s+tempo))?|lavorano\\s+(?:\\p{L}+\\s+)?(?:insieme|da\\s+anni|da\\s+tempo)|continuano\\s+a\\s+(?:finanziare|collaborare|cooperare|lavorare))(?![^.;]{0,80}\\s(?:dal|sin\\s+dal|fin\\s+dal)\\s+(?:19|20)\\d\\d)',
      { form: 'state', about: 'topic', kinds: ['memorandum', 'agreement'], weight: 0.72 },
    ),
    phrase('not-active', '(?<head>non risulta|non è)\\s+(?:ancora\\s+)?(?:attiv[oaie]|operativ[oaie]|disponibil[ei])', {
      form: 'negative',
      weight: 0.9,
    }),
    phrase('first-users', `(?:primi|prime)\\s+(?:trasferimenti|visti|domande|migranti|richiedenti|persone)`, {
      about: 'topic',
      form: 'noun',
      weight: 0.7,
    }),
    phrase(
      'open-to',
      `(?<head>${verbs('aprire:apert:apr inaugurare attivare')})(?:\\s+(?:oggi|ieri|ufficialmente|finalmente|domenica|lunedì|sabato))?\\s+(?:al\\s+(?:traffico|pubblico|transito)|ai\\s+(?:treni|veicoli|passeggeri)|(?:il|la|l')\\s*(?:tunnel|galleria|ponte|linea|tratta|impianto|gasdotto|elettrodotto|collegamento|cavo|interconnessione|traforo|opera))`,
      { about: 'topic', kinds: ['programme'], weight: 0.86 },
    ),
    phrase(
      'will-open',
      `(?<!si\\s)(?<head>aprirà|apriranno|aprirebbe)(?=\\s+(?:nel|entro|a|in|tra|fra|non\\s+prima|al|con)(?![\\p{L}]))`,
      { about: 'topic', kinds: ['programme'], weight: 0.8 },
    ),
    phrase(
      'opening-of-line',
      "(?:apertura|inaugurazione|attivazione|messa\\s+in\\s+(?:funzione|esercizio))\\s+(?:al\\s+(?:traffico|pubblico)\\s+)?(?:del|della|dell')\\s*(?:\\p{L}+\\s+)?(?:tunnel|galleria|ponte|linea|tratta|impianto|gasdotto|elettrodotto|collegamento|cavo|interconnessione|traforo|opera)",
      { about: 'topic', kinds: ['programme'], weight: 0.82 },
    ),
    phrase(
      'now-one-can',
      '(?:da\\s+oggi|da\\s+ieri|ora|adesso|finalmente)(?:\\s+[^\\s.;,]+){0,5}?\\s+(?:può|possono)\\s+(?:\\p{L}+\\s+)?(?:presentare|richiedere|inviare|fare|chiedere|ottenere)\\s+(?:la\\s+|le\\s+|il\\s+)?(?:domand[ae]|visto|permesso)',
      { about: 'topic', form: 'past', weight: 0.78 },
    ),
    phrase('ribbon', '(?<head>tagliat[oaie]|taglia(?:no)?|taglier(?:à|anno)|taglio)\\s+(?:il|del)\\s+nastro', {
      about: 'topic',
      kinds: ['programme'],
      weight: 0.82,
    }),
    phrase(
      'take-up-duty',
      `(?:squadr|pattugli|equipagg|contingent|agent|nav[ei]|unità|mezz[oi]|veicol)\\p{L}*${after(14)}(?<head>pres[oaie]|prende|prendono|prenderà|prenderanno)\\s+(?:ufficialmente\\s+)?servizio`,
      {
        about: 'topic',
        kinds: ['agreement', 'memorandum', 'programme'],
        weight: 0.84,
      },
    ),
    phrase(
      'line-opened',
      `(?:tunnel|galleria|ponte|linea|tratta|impianto|gasdotto|elettrodotto|collegamento|cavo|interconnessione|traforo|opera)${after(6)}(?<head>inaugurat[oaie]|apert[oaie](?=\\s+al\\s+(?:traffico|pubblico))|(?:mess|entrat)[oaie]\\s+in\\s+(?:funzione|esercizio))`,
      { about: 'topic', kinds: ['programme'], weight: 0.86 },
    ),
    phrase(
      'visas-issued',
      `(?<head>${verbs('rilasciare emettere:emess:emis concedere:concess:concess')})\\s+(?:i\\s+|le\\s+|gli\\s+)?prim[ie]\\s+(?:\\p{L}+\\s+)?(?:visti|permessi|autorizzazioni|tessere)|(?:cominci|inizi)\\p{L}+\\s+a\\s+(?:rilasciare|emettere|concedere)\\s+(?:i\\s+)?(?:visti|permessi)`,
      { about: 'topic', weight: 0.82 },
    ),
    phrase(
      'first-runs',
      `prim[oi]\\s+(?:tren[oi]|convogli[o]?|vol[oi]|carich[oi]|nav[ei]|metaniera|auto)\\s+(?:\\p{L}+\\s+){0,3}?(?:sul|sulla|sull'|nel|nella|dal|dalla|lungo|attraverso)(?:(?<=')|(?![\\p{L}]))`,
      { form: 'noun', about: 'topic', kinds: ['programme'], weight: 0.66 },
    ),
    phrase(
      'starts-production',
      `(?<head>${verbs('entrare')})\\s+(?:\\p{L}+mente\\s+)?in\\s+(?:produzione|funzione|attività)|(?<head2>${verbs('produrre')})\\s+(?:il\\s+|la\\s+|i\\s+)?prim[oiae]\\s+(?:gas|greggio|kilowattora|megawatt|barili|carico)`,
      { about: 'topic', kinds: ['programme'], weight: 0.84 },
    ),
    phrase(
      'flows',
      "(?<head>scorr(?:e|ono|erà|eranno)|fluisc(?:e|ono))\\s+(?:da\\s+(?:ieri|oggi)\\s+)?(?:il\\s+|la\\s+|l'|i\\s+)?(?:prim[oiae]\\s+)?(?:gas|greggio|corrente|energia|elettricità|petrolio|idrogeno)",
      {
        about: 'topic',
        kinds: ['programme'],
        weight: 0.66,
      },
    ),
    phrase(
      'becomes-operative-date',
      `(?<head>${verbs('divenire diventare rendere:res:res')})\\s+(?:\\p{L}+mente\\s+)?(?:operativ|operant)[oaie]`,
      { about: 'topic', weight: 0.86 },
    ),
    phrase(
      'switched-on',
      `(?<head>${verbs('accendere:acces:acces')}|(?:allacciat|collegat|conness)[oaie])(?:\\s+[^\\s.;,]+){0,3}?\\s+(?:il\\s+|la\\s+|l'|alla\\s+)(?:rete|reattore|cavo|centrale|impianto|linea|turbin[ae]|interruttore)`,
      {
        about: 'topic',
        kinds: ['programme'],
        weight: 0.8,
      },
    ),
    // "Ha da ieri una casa l'organismo": who moves in has opened for work.
    phrase(
      'has-a-home',
      '(?:ha|hanno|trova|trovato)\\s+(?:da\\s+(?:ieri|oggi)\\s+|ora\\s+|finalmente\\s+)(?:una|la\\s+sua|il\\s+suo|un)\\s+(?:casa|sede|tetto|quartier\\s+generale|indirizzo)',
      { about: 'topic', form: 'past', kinds: ['agreement', 'partnership', 'programme'], weight: 0.8 },
    ),
    phrase(
      'ran-through',
      'prim[oi]\\s+(?:tren[oi]|convogli[o]?|nav[ei]|metaniera|auto|camion|passegger[oi])(?:\\s+[^\\s.;:]+){0,4}?\\s+(?<head>(?:percors|attraversat|solcat|imboccat)[oaie]|(?:è|sono)\\s+(?:transitat|passat|entrat)[oaie])',
      { about: 'topic', kinds: ['programme', 'agreement', 'memorandum'], weight: 0.8 },
    ),
  ],
  completed: [
    phrase(
      'order-filled',
      `(?<head>${verbs('concludere:conclus:conclus chiudere:chius:chius completare ultimare')})\\s+(?:così\\s+)?(?:la\\s+|il\\s+|l')(?:fornitura|commessa|intera commessa)`,
      { about: 'topic', kinds: ['programme'], weight: 0.86 },
    ),
    phrase(
      'complete-programme',
      `(?:programma|progetto|missione)${after(4)}(?<head>(?:conclus|completat|terminat|ultimat)[oa])`,
      {
        about: 'topic',
        kinds: ['programme', 'occasion'],
        weight: 0.82,
      },
    ),
    phrase(
      'work-complete',
      `(?<head>(?:conclus|completat|terminat|ultimat|finit)[oa])\\s+(?:[^\\s.;:]+\\s+){0,6}?(?:il|la|lo|l')\\s*(?:programma|progetto|missione|tunnel|galleria|ponte|gasdotto|elettrodotto|linea|opera|impianto|collegamento|interconnessione)`,
      { about: 'topic', kinds: ['programme'], weight: 0.84 },
    ),
    phrase(
      'works-ended',
      `(?:lavori|cantier[ei]|costruzione|opera|realizzazione)${after(8)}(?:è|sono|era|erano)\\s+(?:\\p{L}+mente\\s+|ormai\\s+|già\\s+|ora\\s+|stat[oaie]\\s+)*(?<head>finit[oaie]|ultimat[oaie]|terminat[oaie]|conclus[oaie]|completat[oaie]|complet[oaie])`,
      { about: 'topic', kinds: ['programme'], weight: 0.82 },
    ),
    phrase(
      'year-ends',
      `(?:si\\s+(?:è\\s+|sono\\s+)?)?(?<head>${verbs('chiudere:chius:chius concludere:conclus:conclus finire terminare')}|si\\s+spegne|si\\s+spengono)\\s+(?:\\p{L}+mente\\s+|oggi\\s+|ieri\\s+|così\\s+)?(?:(?:il|la|lo)\\s+|l')(?:grande\\s+|lungo\\s+|suo\\s+)?(?:anno|stagione|viaggio|avventura|cartellone|missione)\\s+(?:da|di|del|della|dell'|come|culturale)`,
      { about: 'topic', kinds: ['programme', 'occasion'], weight: 0.76 },
    ),
    phrase('mission-accomplished', '(?:missione|opera|lavoro)\\s+(?<head>compiut[oa]|conclus[oa])(?=[\\s.,:;!]|$)', {
      about: 'topic',
      kinds: ['programme'],
      form: 'past',
      weight: 0.78,
    }),
    phrase(
      'curtain-on-works',
      "(?:(?:cala(?:t[oa])?|scende|sceso)\\s+(?:\\p{L}+\\s+)?il\\s+sipario|sipario)\\s+(?:su|sui|sul|sulla|sull')\\s*(?:\\p{L}+\\s+)?(?:cantier[ei]|lavori|anno|celebrazioni|eventi)",
      { about: 'topic', kinds: ['programme'], form: 'past', weight: 0.82 },
    ),
    phrase(
      'is-complete',
      `(?:è|sono)\\s+(?:\\p{L}+mente\\s+|ormai\\s+|ora\\s+|infine\\s+|stat[oa]\\s+)*(?<head>(?:completat|ultimat|finit)[oa])(?=\\s*[.,:;!]|\\s*$)`,
      { about: 'topic', kinds: ['programme'], weight: 0.8 },
    ),
  ],
};
