// Italian cues: how delay is put, and that there is none.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, verb, gap, decided, SESSION } from './words.js';

export const delays: Readonly<Record<'delayed', readonly Cue[]>> = {
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
      'late',
      `(?:programma|progetto|caccia|consegne|lavori|cantiere),?\\s+(?<head>in\\s+ritardo)(?![\\p{L}])|(?<head2>(?:ha|hanno|accumula(?:no)?|sconta(?:no)?|registra(?:no)?|(?:ha|hanno)\\s+accumulato))\\s+(?:già\\s+|ormai\\s+)?(?:[^\\s.;:,]+\\s+){1,4}?di\\s+ritardo`,
      { form: 'past', about: 'topic', kinds: ['programme'], weight: 0.82 },
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
        not: '\\s+(?:indietro|al\\s+mittente|in\\s+patria|a\\s+casa|(?:(?:il|la|le|un|una)\\s+)?(?:(?:suo|sua|loro|proprio)\\s+)?(?:tour|tournée|concert|matrimonio|nozze|vacanz))',
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
      "(?:il\\s+\\d{1,2}\\s+\\p{L}{5,9}|(?:la\\s+)?fine\\s+(?:dell'|d')anno|capodanno|(?:luglio|giugno|dicembre|settembre|marzo))\\s+è\\s+(?:ormai\\s+)?passat[oa](?=\\s+senza\\s|\\s+(?:e|ma)\\s[^.;]{1,90}?\\s(?:non|nessun)\\p{L}*\\s)|(?<head2>salta(?:t[oa])?|sfuma(?:t[oa])?)\\s+(?:anche\\s+)?(?:il|la|l')\\s*(?:\\d{1,2}|primo|fine)\\s",
      { about: 'topic', kinds: ['programme', 'partnership', 'agreement'], form: 'past', weight: 0.86 },
    ),
    phrase(
      'admit-delay',
      `(?<head>${verbs('ammettere:ammess:ammis confermare annunciare riconoscere:riconosciut:riconobb certificare comunicare')})\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:un|il|lo)\\s+(?:\\p{L}+\\s+)?(?:ritardo|rinvio|slittamento|posticipo)(?!\\s+a\\s+giudizio)`,
      { about: 'topic', weight: 0.86 },
    ),
    phrase(
      'later-than-meant',
      '(?:un|due|tre|quattro|cinque|\\d+)\\s+(?:ann[oi]|mes[ei])\\s+(?:dopo|oltre)\\s+(?:il\\s+previsto|la\\s+data\\s+prevista|quanto\\s+previsto)|(?:calendario|cronoprogramma|tabella\\s+di\\s+marcia)(?:\\s+[^\\s.;:,]+){0,4}?\\s+(?:è|sono)\\s+saltat[oaie]',
      { about: 'topic', form: 'past', weight: 0.84 },
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
      'senza\\s+(?:alcun\\s+)?(?:ritardi?o?|rinvii?|slittamenti)(?=[\\s.,;:]|$)|(?:calendario|tabella\\s+di\\s+marcia|traguardo|obiettivo|data|scadenza|tempi)(?:\\s+[^\\s.;:,]+){0,6}?\\s+(?:non\\s+(?:cambia(?:no)?|slitta(?:no)?|si\\s+(?:tocca|muove|sposta|discute)|(?:è|sono)\\s+(?:in\\s+discussione|cambiat[aoie]|stat[oaie]\\s+(?:modificat|cambiat|rivist|toccat|spostat)[oaie]))|nulla\\s+cambia|(?:è|sono|resta|restano|rimane|rimangono)\\s+(?:\\p{L}+mente\\s+)?(?:confermat|ferm|invariat|immutat|rispettat|intatt)[oaie])|(?:è|sono|resta|restano)\\s+(?:\\p{L}+mente\\s+)?(?:in\\s+linea\\s+con\\s+i\\s+tempi|nei\\s+tempi|in\\s+orario)|nessuna\\s+modifica\\s+al\\s+(?:programma|calendario)',
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
      '(?:è|sono|era|resta|procede|viaggia|accumula)\\s+(?:già\\s+|ormai\\s+)?in\\s+(?:forte\\s+|grave\\s+|netto\\s+)?ritardo|(?<!da\\s+allora,\\s+)(?:è|sono|resta|restano|rimane|rimangono)\\s+(?:ancora\\s+)?(?:ferm[oaie](?!\\s+(?:da|dal|dall|dallo|dalla)(?![\\p{L}]))(?!\\s+(?:a|ad)\\s+(?:quota\\s+|circa\\s+|poco\\s+)?(?:\\d|un[oa]?(?![\\p{L}])|due|tre|quattr|cinque|sei|sette|otto|nove|dieci|dici|undici|dodici|tredici|quattordici|quindici|sedici|vent|trent|quarant|cinquant|sessant|settant|ottant|novant|cent|mille))|arenat[oaie]|impantanat[oaie]|al palo|in stallo|a bagnomaria)',
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
      '(?:con|(?:accumul|registr)(?:a|ano|ato|ando|ava)|perso|perde|persi)\\s+(?:oltre\\s+|circa\\s+|almeno\\s+|altr[ie]\\s+|già\\s+)*(?:\\p{L}+|\\d+)\\s+(?:anni|anno|mesi|mese|settimane|giorni)(?:\\s+di\\s+ritardo|(?<=pers[oi]\\s+\\p{L}+\\s+\\p{L}+)(?=\\s*[.,;]|\\s*$))',
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
      `(?<head>salta(?:no|t[oaie])?|saltò)\\s+(?:di\\s+conseguenza\\s+)?(?:(?:\\p{L}+\\s+)?(?:il|la|l'|lo)\\s*)(?:voto|votazione|esame|discussione|approvazione|ratifica|inaugurazione|apertura|varo|lancio|seduta|avvio|via\\s+libera)`,
      { about: 'topic', weight: 0.86 },
    ),
    phrase(
      'off-the-agenda',
      "(?<head>(?:stralciat|tolt|depennat|ritirat|rimoss|cancellat|espunt)[oaie]|toglie|tolgono|stralcia(?:no)?|depenna(?:no)?|tolse(?:ro)?)(?:\\s+[^\\s.;:]+){0,5}?\\s+(?:dall'ordine\\s+del\\s+giorno|dall'odg|dal\\s+calendario|dall'agenda|dalla\\s+scaletta)",
      { about: 'topic', weight: 0.86 },
    ),
    phrase(
      'braking',
      "(?:altro|nuovo|ennesimo|ulteriore|secondo|terzo|ancora\\s+un)\\s+(?:slittamento|rinvio|ritardo|stop)(?=\\s+(?:su|sul|sulla|sull|per|nei|nelle|nel|al|alla|all|del|della|dell)[\\s'])",
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
};
