// Italian cues: how the steps of a programme are put.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, gap, after, UNIT } from './words.js';

export const milestones: Readonly<Record<'milestone', readonly Cue[]>> = {
  milestone: [
    phrase('vessel', `(?<head>${verbs('varare consegnare impostare battezzare')})(?:\\s+[^\\s.;]+){0,5}?\\s+(?:${UNIT})`, {
      about: 'topic',
      kinds: ['programme'],
      weight: 0.86,
    }),
    phrase('vessel-was', `(?:${UNIT})(?:\\s+[^\\s.;]+){0,7}?\\s+(?<head>(?:varat|consegnat|impostat|battezzat|svelat)[oaie])`, {
      about: 'topic',
      kinds: ['programme'],
      weight: 0.86,
    }),
    phrase(
      'first-steel',
      `(?:taglio|posa|getto)\\s+(?:del|della|dell'|(?=lamiera))\\s*(?:primo\\s+|prima\\s+)?(?:lamier[ae]|acciaio|chiglia|pietra|calcestruzzo|cavo|blocco)`,
      { about: 'topic', kinds: ['programme', 'partnership', 'memorandum', 'agreement'], weight: 0.86 },
    ),
    phrase(
      'lay-first',
      `(?<head>${verbs('posare tagliare gettare')}|mess[oa]\\s+in\\s+acqua)\\s+(?:la\\s+|il\\s+|l'|il\\s+primo\\s+|la\\s+prima\\s+)?(?:prim[oa]\\s+)?(?:lamier[ae]|chiglia|pietra|calcestruzzo|cavo|blocco)`,
      { about: 'topic', kinds: ['programme', 'partnership', 'memorandum', 'agreement'], weight: 0.86 },
    ),
    phrase(
      'delivery',
      `(?:varo|consegna|impostazione|battesimo)\\s+(?:\\p{L}+\\s+)?(?:del|della|dell'|dello|di)\\s*(?:[^\\s.;]+\\s+){0,3}?(?:${UNIT})`,
      { about: 'topic', kinds: ['programme'], weight: 0.82 },
    ),
    phrase(
      'works-done',
      `(?<head>${verbs('completare terminare ultimare concludere:conclus:conclus finire')})(?:\\s+[^\\s.;]+){0,6}?\\s+(?:i\\s+|la\\s+|il\\s+|lo\\s+|l'|gli\\s+)(?:lavori|approdo|posa|scav[io]|montaggio|assemblaggio|costruzione|galleria|torr[ei]|pil[ae]|pilon[ei]|campat[ae]|viadott[oi]|tratt[oae]|scafo|diaframma|fondazioni|impalcato|terminal|centrale)`,
      { about: 'topic', kinds: ['programme'], weight: 0.84 },
    ),
    phrase(
      'handed',
      // A programme is "varato" by its governments, a ship "varata"; "il" opens a date here.
      '(?<head>varata|(?:consegnat|impostat)[oa])(?=\\s+(?:a|alla|al|oggi|ieri|il(?=\\s+(?:\\d|\\p{L}+\\s+scorso))|nel|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|entro)(?![\\p{L}])|\\s+all|[.,])',
      {
        about: 'topic',
        kinds: ['programme'],
        weight: 0.8,
      },
    ),
    phrase(
      'pass-review',
      `(?<head>${verbs('superare passare completare concludere:conclus:conclus raggiungere:raggiunt:raggiuns chiudere:chius:chius centrare')})${gap(7)}(?:esam[ei]|revision[ei]|test|prov[ae]|collaud[oi]|fase|traguard[oi]|tapp[ae]|milestone|qualifica(?:zione)?|verific(?:a|he)|review)(?!\\s+parlamentare|(?:\\s+\\p{L}+){0,3},\\s+(?:restan|rest|mancan|manc|rimang|riman)\\p{L}+)`,
      { about: 'topic', kinds: ['programme', 'dialogue', 'partnership', 'occasion'], weight: 0.84 },
    ),
    phrase(
      'first-flight',
      `(?<head>${verbs('effettuare compiere:compiut:comp eseguire completare fare')})${gap(2)}(?:prim[oiae]|volo inaugurale)\\s+(?:vol[oi]|lanci[o]?|test|prov[ae]|cors[ae]|viaggi[o]?|navigazion[ei])|(?<head2>${verbs('volare decollare')})\\s+per\\s+la\\s+prima\\s+volta`,
      { about: 'topic', weight: 0.85 },
    ),
    phrase('maiden-flight', 'primo\\s+volo|volo\\s+inaugurale|roll-?out', {
      about: 'topic',
      form: 'noun',
      kinds: ['programme'],
      weight: 0.75,
    }),
    phrase('will-fly', 'dov(?:rà|rebbe)\\s+volare|volerà', {
      about: 'topic',
      form: 'future',
      kinds: ['programme'],
      weight: 0.75,
    }),
    phrase('next-step', '(?:prossim[ao]|successiv[ao])\\s+(?:tappa|passo|traguardo|appuntamento)', {
      about: 'topic',
      form: 'future',
      kinds: ['programme'],
      weight: 0.72,
    }),
    phrase(
      'appointed',
      `(?<head>nominat[oaie]|designat[oaie]|scelt[oaie])(?:\\s+\\p{L}+){0,4}?\\s+(?:amministratore|direttore|direttrice|segretari[oa]|presidente|capo|guida|ceo|ad)(?:(?<=\\x27)|(?![\\p{L}]))`,
      {
        about: 'topic',
        kinds: ['agreement', 'programme', 'partnership', 'dialogue'],
        weight: 0.7,
      },
    ),
    phrase(
      'delivered',
      `(?:prim[oa]|second[oa]|terz[oa]|ultim[oa])(?:\\s+\\p{L}+){0,4}?\\s+(?<head>consegnat[oa]|varat[oa]|impostat[oa]|svelat[oa]|completat[oa])`,
      { about: 'topic', kinds: ['programme'], weight: 0.75 },
    ),
    phrase(
      'merger-clearance',
      `(?:commissione europea|antitrust|autorità)[^.;]{0,60}?\\s(?<head>${verbs('autorizzare approvare')})${gap(2)}(?:operazione|fusione|concentrazione|joint venture|creazione|costituzione|nascita)`,
      { about: 'topic', kinds: ['programme', 'partnership'], weight: 0.85 },
    ),
    phrase(
      'committee',
      `commission[ei]\\s+(?:esteri|affari esteri|difesa|bilancio)(?:\\s+[^\\s.;]+){0,6}?\\s+(?<head>${verbs('approvare licenziare adottare')})`,
      { body: 'chamber', weight: 0.86 },
    ),
    phrase(
      'sent-to-orbit',
      `(?:satellit[ei]|sond[ae]|razzo|modulo|costellazione|navicella|capsula|mission[ei])${after(7)}(?<!(?<![\\p{L}])(?:più|prim[oaie]|unic[oaie])\\s[^.;:]{0,60}\\smai\\s)(?<head>(?:lanciat|decollat|partit)[oaie]|(?:spedit|mess|portat|arrivat|giunt)[oaie]\\s+in\\s+orbita|${verbs('decollare')})`,
      { about: 'topic', kinds: ['programme'], weight: 0.86 },
    ),
    phrase(
      'launched-satellite',
      `(?<head>${verbs('lanciare')}|(?:mess|portat|spedit)[oaie]\\s+in\\s+orbita|partit[oaie]|decollat[oaie])${gap(7)}(?:satellit[ei]|sond[ae]|capsula|navicella|mission[ei])`,
      { about: 'topic', kinds: ['programme'], weight: 0.86 },
    ),
    phrase('in-orbit', '(?:è|sono|già|ora)\\s+(?:già\\s+|ora\\s+|finalmente\\s+)?in\\s+orbita', {
      about: 'topic',
      kinds: ['programme'],
      form: 'past',
      weight: 0.82,
    }),
    phrase(
      'launch-of',
      "lancio\\s+(?:\\p{L}+\\s+)?(?:del|della|dei|dell')\\s*(?:\\p{L}+\\s+)?(?:satellit[ei]|sond[ae]|capsula|modulo|mission[ei])",
      {
        about: 'topic',
        kinds: ['programme'],
        weight: 0.82,
      },
    ),
    phrase(
      'breakthrough',
      `(?<head>cadut[oa]|abbattut[oa]|demolit[oa]|sfondat[oa]|crollat[oa]|cade|abbattono|cadrà)${gap(4)}(?:diaframma|parete|setto)(?:\\s+di\\s+roccia)?`,
      { about: 'topic', kinds: ['programme'], weight: 0.86 },
    ),
    phrase(
      'share-done',
      `(?<head>${verbs('raggiungere:raggiunt:raggiuns superare toccare')})(?:\\s+[^\\s.;]+){0,4}?\\s*(?:\\d+(?:,\\d+)?\\s?(?:%|per\\s+cento)|metà|boa)(?:\\s+[^\\s.;,]+){0,4}?\\s+(?:scav[oi]|lavori|opera|tracciato|galleria|costruzione)`,
      { about: 'topic', kinds: ['programme'], weight: 0.82 },
    ),
    phrase(
      'deliveries-begin',
      `consegn[ae](?:\\s+[^\\s.;,]+){0,7}?\\s+(?<head>${verbs('cominciare iniziare partire avvenire:avvenut:avvenn')})`,
      { about: 'topic', kinds: ['programme'], weight: 0.8 },
    ),
    phrase('wall-fell', `(?:diaframma|ultima\\s+parete|ultimo\\s+setto)${after(6)}(?<head>(?:cadut|abbattut|demolit)[oa])`, {
      about: 'topic',
      kinds: ['programme'],
      weight: 0.86,
    }),
    phrase(
      'into-water',
      `(?<head>${verbs('scendere:sces:sces toccare')}|pres[oaie]|prende|prendono|prenderà)\\s+(?:in\\s+(?:acqua|mare)|l'acqua|il\\s+(?:mare|largo))`,
      {
        about: 'topic',
        kinds: ['programme'],
        weight: 0.86,
      },
    ),
    phrase('take-over', '(?<head>pres[oaie]|prende|prendono|prenderà|prenderanno)\\s+in\\s+consegna', {
      about: 'topic',
      kinds: ['programme'],
      weight: 0.86,
    }),
    phrase(
      'tests-passed',
      `(?:prov[ae]|test|collaud[oi]|revision[ei])(?:\\s+[^\\s.;,]+){0,4}?\\s+(?<head>(?:superat|completat|conclus|terminat)[oaie])`,
      { about: 'topic', kinds: ['programme'], weight: 0.84 },
    ),
    phrase('next-phase', '(?<head>promoss[oaie]|passa(?:t[oaie]|no)?|passerà)\\s+(?:ora\\s+)?(?:alla|in)\\s+fase', {
      about: 'topic',
      kinds: ['programme'],
      weight: 0.82,
    }),
    phrase('flew', 'primo\\s+volo(?:\\s+\\p{L}+){0,2}?\\s+(?:riuscito|compiuto|effettuato|completato)', {
      about: 'topic',
      kinds: ['programme'],
      form: 'past',
      weight: 0.84,
    }),
    phrase(
      'last-piece',
      `(?<head>(?:issat|sollevat|calat|posat|agganciat|saldat|montat|installat|sistemat|scavat)[oaie])\\s+(?:il|la|l'|gli|le)\\s*(?:prim|ultim)[oaie]\\s+\\p{L}+`,
      { about: 'topic', kinds: ['programme'], weight: 0.82 },
    ),
    phrase(
      'machine-set-off',
      `(?:talpa|fresa|tbm|trivella|rotore)${after(6)}(?<head>(?:partit|avviat|entrat|mess)[oa]|${verbs('partire cominciare iniziare')})`,
      { about: 'topic', kinds: ['programme'], weight: 0.84 },
    ),
    phrase(
      'digging-begins',
      `(?:si\\s+)?(?<head>${verbs('cominciare iniziare')})\\s+(?:\\p{L}+\\s+)?a\\s+(?:scavare|girare|perforare|costruire|posare|produrre)`,
      { about: 'topic', kinds: ['programme'], weight: 0.82 },
    ),
    phrase(
      'so-many-metres',
      `(?<head>(?:scavat|posat|costruit|completat|realizzat|perforat)[oaie])\\s+(?:(?:i\\s+primi|le\\s+prime|oltre|già|circa|quasi)\\s+)*(?:[\\d.,]+|\\p{L}+)\\s+(?:chilometri|km|metri|campate|pile|piloni|conci)`,
      { about: 'topic', kinds: ['programme'], weight: 0.8 },
    ),
    phrase(
      'through-the-rock',
      `(?<head>${verbs('bucare sfondare forare perforare abbattere')})\\s+(?:\\p{L}+\\s+)?(?:la|il|l'|l'ultim[oa]|lo)\\s*(?:ultim[oa]\\s+)?(?:montagna|monte|roccia|diaframma|parete|setto)`,
      { about: 'topic', kinds: ['programme'], weight: 0.84 },
    ),
    phrase('turning-point', 'giro\\s+di\\s+boa(?=\\s+(?:per|del|della|dei|nei|nel))', {
      about: 'topic',
      kinds: ['programme'],
      weight: 0.66,
    }),
    phrase(
      'first-part-done',
      `(?<head>(?:completat|terminat|ultimat|finit|conclus)[oaie])\\s+(?:il|la|l'|i|le|gli)\\s*(?:prim|second|terz|ultim)[oaie]\\s+(?:tratt[oaie]|lott[oi]|fase|canna|galleria|modulo|blocco|sezione|pila|torre|campata)`,
      { about: 'topic', kinds: ['programme'], weight: 0.84 },
    ),
    // The first time that a pact is put to use.
    phrase(
      'first-use',
      "prim[oa]\\s+(?:attività|esercitazione|applicazione|utilizzo|impiego|missione|scambio|dispiegamento|rifornimento|trasferimento)(?:\\s+[^\\s.;:,]+){0,6}?\\s+(?:in\\s+base|nell'ambito|nel\\s+quadro|ai\\s+sensi|sotto|grazie|in\\s+applicazione|in\\s+attuazione)(?![\\p{L}])(?![^.;]{0,120}\\s(?:far|terr|svolger|sar|avr|cominer|inizier)(?:à|anno))",
      { about: 'topic', kinds: ['agreement', 'memorandum'], form: 'past', weight: 0.8 },
    ),
    phrase(
      'called-to-lead',
      '(?<head>(?:chiamat|nominat|designat|indicat|insediat)[oaie])(?:\\s+[^\\s.;:,]+){0,3}?\\s+(?:alla\\s+(?:guida|direzione|testa|presidenza)|al\\s+vertice|al\\s+timone)(?!\\s+(?:della|del|di|dell|dei)[\\x27\\s]+(?!(?:\\p{L}+\\s+)?(?:ente|organizzazione|agenzia|segretariato|centro|programma|consorzio|società|organismo|comitato)))|(?:alla\\s+(?:guida|direzione|testa|presidenza)|al\\s+vertice|al\\s+timone)(?:\\s+[^\\s.;:,]+){0,3}?\\s+(?:è\\s+stat[oa]\\s+)(?<head2>(?:chiamat|nominat|designat|mess|indicat)[oa])|(?:vertice|timone|guida|direzione)(?:\\s+[^\\s.;:]+){0,8}?,?\\s+(?<head3>(?:andat|affidat|toccat)[oa])\\s+(?:a|ad|al|alla)\\s',
      { about: 'topic', kinds: ['agreement', 'programme', 'partnership'], weight: 0.74 },
    ),
    phrase(
      'authorised-it',
      "(?:commissione\\s+europea|antitrust|autorità|bruxelles)(?:\\s+[^\\s.;:,]+){0,3}?\\s+(?:l'ha|la\\s+ha|l'aveva)\\s+(?<head>autorizzat|approvat)a",
      { about: 'topic', kinds: ['programme', 'partnership'], form: 'past', weight: 0.84 },
    ),
    phrase('reached-orbit', '(?<head>raggiunto|raggiunge|raggiungerà|toccato)\\s+(?:la\\s+sua\\s+|l.)orbita', {
      about: 'topic',
      kinds: ['programme'],
      weight: 0.84,
    }),
  ],
};
