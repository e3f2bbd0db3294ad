// Italian cues: how delay and suspension are put, and what comes back.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, verb, gap, after, INSTRUMENT, TALKS, SESSION, OTHER_OBJECT, decided } from './words.js';

export const setbacks: Readonly<Record<'delayed' | 'suspended' | 'resumed', readonly Cue[]>> = {
  delayed: [
    decided('delay', 'rinviare|rimandare|posticipare|ritardare|far slittare|spostare', { about: 'topic', weight: 0.9 }),
    // What is put off to a later day has been put off now.
    phrase(
      'slips',
      "(?<head>slitta(?:no)?|scivola(?:no)?)(?=\\s+(?:\\p{L}+\\s+){0,3}?(?:a|ad|al|alla|all|di|oltre|verso|ancora)[\\s'])",
      {
        form: 'past',
        about: 'topic',
        weight: 0.88,
      },
    ),
    phrase(
      'must-wait',
      '(?:bisognerà|occorrerà|toccherà)\\s+(?:ancora\\s+|dunque\\s+|quindi\\s+|perciò\\s+|così\\s+|però\\s+)?(?:aspettare|attendere)(?=\\s+(?:il|la|fino|almeno|l)[\\s\\x27])',
      {
        form: 'past',
        about: 'topic',
        weight: 0.7,
      },
    ),
    verb(
      'delay',
      'rinviare rimandare slittare posticipare ritardare differire procrastinare dilazionare posporre:pospost:pospos',
      {
        not: '\\s+(?:indietro|al\\s+mittente|in\\s+patria|a\\s+casa)',
        about: 'topic',
        weight: 0.86,
      },
    ),
    phrase('let-slip', `(?<head>${verbs('fare')})\\s+slittare`, { about: 'topic', weight: 0.88 }),
    // "La scadenza di fine 2025 è saltata": the whole is the head, for the day that was missed stands inside.
    phrase(
      'miss-deadline',
      '(?<head>saltat[oaie]|salta|mancat[oaie]|bucat[oaie]|sforat[oaie]|superat[oaie])\\s+(?:[\\p{L}]+[\\x27\\s]\\s*){0,3}?(?:data|scadenza|termine|obiettivo|appuntamento|traguardo)|(?:scadenza|termine|data|obiettivo)(?:\\s+[^\\s.;]+){0,12}?,?\\s+(?:(?:è|era|sono)\\s+saltat[oaie]|(?:è|sono)\\s+slittat[oaie]|sfumat[oaie])',
      { about: 'topic', form: 'past', weight: 0.9 },
    ),
    phrase(
      'deadline-gone',
      '(?:scadenza|termine|data|traguardo|obiettivo|appuntamento)(?:\\s+[^\\s.;:,]+){0,9}?\\s+(?<head>(?:è|sono|era)\\s+(?:\\p{L}+mente\\s+|ormai\\s+)?(?:passat|trascors|scivolat|decors|volat)[oaie])(?=\\s+(?:senza|invano|inutilmente|via)(?![\\p{L}]))',
      { about: 'topic', form: 'past', weight: 0.88 },
    ),
    phrase(
      'will-miss',
      'non\\s+(?:rispetter(?:à|anno)|riuscir(?:à|anno)\\s+a\\s+rispettare|centrer(?:à|anno))(?:\\s+[^\\s.;:,]+){0,4}?\\s+(?:la\\s+|il\\s+|l.|i\\s+)?(?:scadenz[ae]|termin[ei]|dat[ae]|obiettiv[oi]|traguard[oi]|temp[oi]|calendario)|non\\s+ce\\s+la\\s+far(?:à|anno)\\s+(?:per|entro)(?![\\p{L}])|non\\s+(?:far|arriver)(?:à|anno)\\s+in\\s+tempo',
      { about: 'topic', form: 'past', weight: 0.84 },
    ),
    phrase('longer-times', 'temp[oi]\\s+più\\s+lungh[oi]\\s+(?:per|del|della|di)(?![\\p{L}])', {
      about: 'topic',
      form: 'past',
      weight: 0.76,
    }),
    phrase(
      'ran-aground',
      '(?:si\\s+)(?:(?:è|sono|era|erano)\\s+)?(?<head>(?:arenat|impantanat|incagliat|insabbiat|inceppat)[oaie]|arena|arenano|impantana|incaglia|inceppa)',
      {
        about: 'topic',
        weight: 0.84,
      },
    ),
    phrase(
      'year-without',
      "anno\\s+(?:è|si\\s+è)\\s+(?:ormai\\s+)?(?<head>(?:finit|chius|passat)o)(?=\\s+senza\\s+(?:\\p{L}+\\s+){0,2}?(?:firm|contratt|accord|intes)|\\s+e\\s+(?:il|la|l')\\s*\\p{L}+\\s+non\\s+c'è)",
      { about: 'topic', kinds: ['programme', 'partnership'], form: 'past', weight: 0.9 },
    ),
    phrase(
      'day-has-passed',
      "(?:il\\s+\\d{1,2}\\s+\\p{L}{5,9}|(?:la\\s+)?fine\\s+(?:dell'|d')anno|capodanno|(?:luglio|giugno|dicembre|settembre|marzo))\\s+è\\s+(?:ormai\\s+)?passat[oa](?=\\s+(?:e|senza|ma)\\s)|(?<head2>salta(?:t[oa])?|sfuma(?:t[oa])?)\\s+(?:anche\\s+)?(?:il|la|l')\\s*(?:\\d{1,2}|primo|fine)\\s",
      { about: 'topic', kinds: ['programme', 'partnership', 'agreement'], form: 'past', weight: 0.86 },
    ),
    phrase(
      'let-expire',
      '(?:lasci|fa|fatt)\\p{L}{0,4}\\s+(?:scadere|passare|trascorrere|cadere)\\s+(?:il\\s+termine|la\\s+scadenza|la\\s+data)',
      {
        about: 'topic',
        form: 'past',
        weight: 0.88,
      },
    ),
    phrase(
      'may-not-be-ready',
      '(?:potrebbe(?:ro)?|rischia(?:no)?\\s+di)\\s+non\\s+(?:essere|venire|arrivare|entrare|volare|salpare)(?:\\s+[^\\s.;:,]+){0,4}?\\s+(?:prima\\s+del|entro|per\\s+il|nel)\\s+(?:l.)?20\\d\\d',
      { about: 'topic', kinds: ['programme'], form: 'possible', weight: 0.84 },
    ),
    // On time, and so said: the denial of a delay.
    phrase(
      'no-delay',
      'senza\\s+(?:alcun\\s+)?(?:ritardi?o?|rinvii?|slittamenti)(?=[\\s.,;:]|$)|(?:calendario|tabella\\s+di\\s+marcia|traguardo|obiettivo|data|scadenza|tempi)(?:\\s+[^\\s.;:,]+){0,6}?\\s+(?:non\\s+(?:cambia(?:no)?|slitta(?:no)?|si\\s+(?:tocca|muove|sposta|discute)|(?:è|sono)\\s+(?:in\\s+discussione|cambiat[aoie]|stat[oaie]\\s+(?:modificat|cambiat|rivist|toccat|spostat)[oaie]))|nulla\\s+cambia|(?:è|sono|resta|restano|rimane|rimangono)\\s+(?:\\p{L}+mente\\s+)?(?:confermat|ferm|invariat|immutat|rispettat|intatt)[oaie])|nessuna\\s+modifica\\s+al\\s+(?:programma|calendario)',
      { about: 'topic', form: 'negative', kinds: ['programme', 'partnership', 'dialogue'], weight: 0.9 },
    ),
    phrase(
      'move-on',
      `(?<head>${verbs('spostare scivolare')})\\s+(?:in\\s+avanti|oltre|(?:a|al|all'|alla)\\s*(?:fine|inizi|metà|prossim|nuova|data|anno|autunno|estate|primavera|inverno|\\d|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|luned|marted|mercoled|gioved|venerd|sabato|domenica|settimana|dopo)[\\p{L}\\d]*)`,
      {
        about: 'topic',
        weight: 0.89,
      },
    ),
    phrase(
      'behind',
      '(?:è|sono|era|resta|procede|viaggia|accumula)\\s+(?:già\\s+|ormai\\s+)?in\\s+(?:forte\\s+|grave\\s+|netto\\s+)?ritardo|(?:è|sono|resta|restano|rimane|rimangono)\\s+(?:ancora\\s+)?(?:ferm[oaie](?!\\s+(?:da|dal|dall|dallo|dalla)(?![\\p{L}]))(?!\\s+(?:a|ad)\\s+(?:quota\\s+|circa\\s+|poco\\s+)?(?:\\d|un[oa]?(?![\\p{L}])|due|tre|quattr|cinque|sei|sette|otto|nove|dieci|dici|undici|dodici|tredici|quattordici|quindici|sedici|vent|trent|quarant|cinquant|sessant|settant|ottant|novant|cent|mille))|arenat[oaie]|impantanat[oaie]|al palo|in stallo|a bagnomaria)',
      {
        about: 'topic',
        form: 'state',
        weight: 0.75,
      },
    ),
    phrase(
      'postponement',
      'rinvi[io]?o?(?!\\s+a\\s+giudizio)|slittament[oi]|spostamento\\s+di\\s+(?:\\p{L}+|\\d+)\\s+(?:mesi|anni|settimane)|posticip[oi]|ritard[oi]|dilazione|spostamento\\s+in\\s+avanti',
      { about: 'topic', weight: 0.8 },
    ),
    phrase(
      'so-late',
      '(?:con|accumul\\p{L}+|registr\\p{L}+)\\s+(?:oltre\\s+|circa\\s+|almeno\\s+|altr[ie]\\s+|già\\s+)*(?:\\p{L}+|\\d+)\\s+(?:anni|mesi|settimane|giorni)\\s+di\\s+ritardo',
      {
        about: 'topic',
        form: 'past',
        weight: 0.82,
      },
    ),
    phrase(
      'takes-longer',
      `(?:si\\s+)?(?<head>allunga(?:no|t[oaie])?|dilata(?:no|t[oaie])?)\\s+(?:ancora\\s+|ulteriormente\\s+)?(?:i\\s+tempi|l'attesa|il\\s+calendario)`,
      { about: 'topic', form: 'past', weight: 0.82 },
    ),
    phrase('meeting-off', `(?<head>salta(?:no|t[oaie])?)${gap(2)}${SESSION}`, {
      about: 'topic',
      kinds: ['dialogue', 'occasion'],
      weight: 0.8,
    }),
    phrase(
      'vote-off',
      `(?<head>salta(?:no|t[oaie])?|saltò)\\s+(?:(?:\\p{L}+\\s+)?(?:il|la|l'|lo)\\s*)(?:voto|votazione|esame|discussione|approvazione|ratifica|inaugurazione|apertura|varo|lancio|seduta|avvio|via\\s+libera)`,
      { about: 'topic', weight: 0.86 },
    ),
    phrase(
      'off-the-agenda',
      "(?<head>(?:stralciat|tolt|depennat|ritirat|rimoss|cancellat|espunt)[oaie]|toglie|tolgono|stralcia(?:no)?|depenna(?:no)?|tolse(?:ro)?)(?:\\s+[^\\s.;:]+){0,5}?\\s+(?:dall'ordine\\s+del\\s+giorno|dall'odg|dal\\s+calendario|dall'agenda|dalla\\s+scaletta)",
      { about: 'topic', weight: 0.86 },
    ),
    phrase(
      'braking',
      "(?:altro\\s+slittamento|nuovo\\s+rinvio)(?=\\s+(?:su|sul|sulla|sull|per|nei|nelle|nel|al|alla|all|del|della|dell)[\\s'])",
      {
        about: 'topic',
        weight: 0.74,
      },
    ),
    phrase(
      'talk-again-later',
      "se\\s+ne\\s+(?:riparla|riparlerà|parla|parlerà)\\s+(?:a|nel|tra|fra|dopo|solo|in|non\\s+prima|l'anno|il\\s+mese)(?![\\p{L}])",
      {
        about: 'topic',
        form: 'past',
        weight: 0.66,
      },
    ),
  ],
  suspended: [
    decided('suspend', 'sospendere|congelare|interrompere|bloccare|fermare', { weight: 0.9 }),
    phrase(
      'stop-applying',
      `(?<head>smess[oa]|smette|smettono|cessat[oa])\\s+di\\s+(?:applicare|attuare|partecipare)|non\\s+(?:si\\s+)?applica(?:no)?\\s+più`,
      {
        weight: 0.85,
      },
    ),
    verb('suspend', 'sospendere:sospes:sospes congelare interrompere:interrott:interrupp', {
      not: `\\s+(?:le\\s+attività|l'attività|la\\s+seduta|la\\s+riunione|il\\s+campionato)|${OTHER_OBJECT}`,
      weight: 0.89,
    }),
    verb('halt', 'bloccare fermare stoppare', {
      then: `${gap(3)}(?:${INSTRUMENT}|ratifica|programma|progetto|applicazione|partecipazione|cooperazione|${TALKS}|lavori|scav[io]|cantier[ei]|forniture|consegne)`,
      weight: 0.82,
    }),
    phrase(
      'stands-still',
      "(?:è|sono|resta|restano|rimane|rimangono)\\s+(?:di\\s+fatto\\s+|ormai\\s+|ancora\\s+)?(?:ferm|bloccat|chius)[oaie]\\s+(?:da|dal|dall'|dallo|dalla)(?:(?<=')|(?![\\p{L}]))(?!\\s+(?:un|una)\\s)",
      {
        form: 'state',
        about: 'topic',
        kinds: ['programme', 'memorandum'],
        weight: 0.8,
      },
    ),
    phrase('self-suspended', 'autosospes[oaie]', { form: 'past', weight: 0.9 }),
    phrase(
      'put-on-hold',
      '(?<head>mess[oaie]|mette|mettono|metterà)\\s+(?:in\\s+(?:pausa|stand-?by|naftalina|frigo(?:rifero)?|ghiaccio|congelatore|freezer|sospeso)|tra\\s+parentesi)',
      { weight: 0.85 },
    ),
    phrase('suspension', "sospensione|congelamento|moratoria|stop(?=\\s+(?:a|al|all|alla|ai|del|dell|della)[\\s'])", {
      weight: 0.78,
    }),
    phrase(
      'in-the-freezer',
      '(?<head>fini(?:sce|scono|t[oaie]|rà)|entra(?:no|t[oaie])?|va|vanno|mess[oaie]|mettono|mette|tenut[oaie])\\s+(?:\\p{L}+mente\\s+)?(?:in|nel)\\s+(?:freezer|frigo(?:rifero)?|congelatore|stand-?by|pausa|ghiacciaia|quarantena|ibernazione|limbo)',
      { weight: 0.84 },
    ),
    phrase(
      'stops',
      `si\\s+(?:è|sono\\s+)?\\s*(?<head>ferma(?:no|t[oaie])?|blocca(?:no|t[oaie])?|interromp(?:e|ono)|interrott[oaie])(?=\\s*[:,.;]|\\s*$|\\s+(?:il|la|l'|i|le|lo|gli)\\s*(?:\\p{L}+\\s+)?(?:lavori|cantier[ei]|scav[io]|programma|progetto|consegne|forniture|applicazione|cooperazione))`,
      {
        about: 'topic',
        kinds: ['programme', 'memorandum', 'agreement'],
        weight: 0.66,
      },
    ),
    phrase(
      'announce-suspension',
      `(?<head>${verbs('annunciare comunicare decidere:decis:decis disporre:dispost:dispos deliberare decretare ordinare notificare proclamare')})\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:la\\s+|il\\s+|lo\\s+|una\\s+|un\\s+)(?:\\p{L}+\\s+)?(?:sospensione|congelamento|stop|blocco|moratoria|interruzione)(?!\\s+(?:dell'attività|delle\\s+lezioni|dei\\s+termini))`,
      {
        weight: 0.88,
      },
    ),
    phrase(
      'shut-sites',
      `(?:lavori|cantier[ei]|scav[io])(?:\\s+[^\\s.;,]+){0,3}?\\s+(?<head>(?:ferm|chius|bloccat|fermat)[oaie])\\s+(?:da|dal|per|fino)`,
      {
        about: 'topic',
        kinds: ['programme'],
        form: 'past',
        weight: 0.8,
      },
    ),
    phrase(
      'name-stopped',
      "(?<head>[Bb]loccat[oaie]|[Ff]ermat[oaie]|[Ss]toppat[oaie]|[Cc]ongelat[oaie])\\s+(?:(?:la|il|lo|i|le|gli)\\s+|l')(?!\\p{Lu}\\p{Ll}+\\s+\\p{Lu}\\p{Ll}+\\s*(?:,|a\\s))\\p{Lu}\\p{L}*",
      {
        about: 'topic',
        cased: true,
        kinds: ['programme', 'agreement', 'memorandum'],
        weight: 0.7,
      },
    ),
  ],
  resumed: [
    phrase(
      'reopens',
      `(?<head>${verbs('riaprire:riapert:riapr ripartire')})(?=\\s*[.,;]|\\s*$|\\s+(?:oggi|ieri|domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|dopo|da)(?!\\s+(?:il|lo|la|i|gli|le|un|una|l'|un'))(?![\\p{L}]))`,
      { about: 'topic', weight: 0.8 },
    ),
    verb('resume', 'riprendere:ripres:ripres ripristinare riattivare riavviare sbloccare riaprire:riapert:riapr ripartire', {
      then: `${gap(3)}(?:${INSTRUMENT}|programma|progetto|partecipazione|cooperazione|${TALKS}|applicazione|trasferimenti|dialogo|lavori|scav[io]|cantier[ei]|consegne)`,
      weight: 0.82,
    }),
    phrase(
      'restart',
      `(?:${INSTRUMENT}|programma|progetto|${TALKS}|trasferimenti|cooperazione|lavori|scav[io]|cantier[ei]|consegne)${after(5)}(?<head>${verbs('ripartire riprendere:ripres:ripres')}|sbloccat[oaie]|riattivat[oaie]|ripristinat[oaie])`,
      { weight: 0.82 },
    ),
    phrase('resumption', "(?:ripresa|ripristino|riattivazione|sblocco|riavvio)\\s+(?:del|dell'|della|dei|delle)", {
      weight: 0.78,
    }),
    phrase('lift-suspension', `(?<head>${verbs('revocare togliere:tolt:tols')})${gap(3)}sospensione`, { weight: 0.9 }),
    phrase('back-to-talks', `(?<head>${verbs('tornare')})\\s+(?:a\\s+(?:trattare|negoziare)|al\\s+tavolo)`, {
      about: 'topic',
      weight: 0.84,
    }),
    phrase(
      'is-back',
      `(?<head>${verbs('tornare')})\\s+(?:\\p{L}+mente\\s+|di\\s+nuovo\\s+)?(?:ad\\s+applicar(?:si|e)|a\\s+(?:produrre\\s+effetti|funzionare|operare|scorrere|viaggiare|circolare|fluire|girare|lavorare|volare|riunirsi)|in\\s+(?:pista|servizio|funzione|attività)|operativ[oaie]|a\\s+regime)`,
      { about: 'topic', weight: 0.84 },
    ),
    phrase(
      'machines-return',
      `(?<head>${verbs('tornare')})\\s+(?:in\\s+\\p{L}+\\s+)?(?:le|i|gli)\\s+(?:ruspe|operai|mezzi|trivelle|fres[ae]|gru|talp[ae]|tecnici)|(?:ruspe|operai|trivelle|gru)\\s+(?:\\p{L}+\\s+)?(?<head2>tornano|tornat[ei])\\s+(?:al\\s+lavoro|in\\s+azione|in\\s+cantiere)`,
      {
        about: 'topic',
        kinds: ['programme'],
        weight: 0.82,
      },
    ),
    phrase(
      'set-going-again',
      `(?<head>${verbs('rimettere:rimess:rimis riaccendere:riacces:riacces rianimare resuscitare riesumare')})\\s+(?:\\p{L}+\\s+)?(?:in\\s+(?:moto|marcia|pista|movimento|funzione|carreggiata)|i\\s+motori|(?:il|la|l')\\s*(?:${INSTRUMENT}|programma|progetto|dialogo))`,
      { about: 'topic', weight: 0.82 },
    ),
    phrase(
      'unblocked',
      `(?<head>sbloccat[oaie]|si\\s+sblocca(?:no)?)\\s+(?:(?:il|la|i|le|lo|gli)\\s+|l')(?:\\p{L}+\\s+)?(?:iter|ratifica|${INSTRUMENT}|programma|progetto|cantier[ei]|lavori|fornitur[ae]|opera)`,
      {
        about: 'topic',
        weight: 0.8,
      },
    ),
    phrase(
      'announce-resumption',
      `(?<head>${verbs('annunciare comunicare decidere:decis:decis concordare confermare')})\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:la\\s+|il\\s+|lo\\s+)(?:\\p{L}+\\s+)?(?:ripresa|ripristino|riattivazione|riapertura|riavvio|sblocco)\\s+(?:del|della|dell'|dei|delle)`,
      {
        weight: 0.86,
      },
    ),
  ],
};
