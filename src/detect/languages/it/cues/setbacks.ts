// Italian cues: how leaving, delay, suspension and end are put, and what comes back.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, verb, gap, after, INSTRUMENT, OTHER_OBJECT, SESSION, TALKS, decided } from './words.js';

export const setbacks: Readonly<
  Record<'reduced' | 'delayed' | 'suspended' | 'resumed' | 'terminated' | 'expired', readonly Cue[]>
> = {
  reduced: [
    decided('leave', 'uscire|recedere|ritirarsi|sfilarsi|abbandonare|lasciare', { weight: 0.9 }),
    phrase(
      'notify-withdrawal',
      `(?<head>${verbs('notificare comunicare annunciare depositare inviare formalizzare consegnare')})(?!(?<=annunc\\p{L}{1,7})[^.;]{0,50}?\\s(?:uscire|recedere|ritirarsi))(?:\\s+[^\\s.;]+){0,9}?\\s+(?:il\\s+|la\\s+|l'|di\\s+|del\\s+|un\\s+|proprio\\s+|propria\\s+|suo\\s+|sua\\s+|decisione\\s+di\\s+|notifica\\s+di\\s+|strumento\\s+di\\s+)*(?:recesso|ritiro(?= dal)|uscita(?= dal)|uscire|recedere|ritirarsi)`,
      { weight: 0.9 },
    ),
    phrase('no-longer', `non\\s+(?:è|fa|sono|fanno)\\s+più\\s+(?:vincolat[oaie]|parte|membr[oi]|soci[oa])`, {
      form: 'past',
      weight: 0.9,
    }),
    phrase(
      'withdraw-from-name',
      `(?<head>[Rr]itira(?:t[oaie]|ta|no|rsi)?|[Ee]sc(?:e|ono)|[Uu]sc(?:it[oaie]|irà|iranno|ì)|[Rr]eced(?:e|uto|ono|erà))(?:\\s+[^\\s.;,]+){0,3}?\\s+(?:dal|dalla|dall'|dallo|dagli)\\s*\\p{Lu}\\p{L}*`,
      { cased: true, weight: 0.86 },
    ),
    verb('withdraw', 'uscire ritirare recedere sfilare', {
      then: `(?:\\s+[^\\s.;,]+){0,3}?\\s+(?:da|dal|dalla|dall'|dallo|dagli)\\s*(?:[^\\s.;,]+\\s+){0,3}?(?:${INSTRUMENT}|programma|progetto|partenariato|alleanza|organizzazione|Gcap|consorzio)`,
      weight: 0.88,
    }),
    verb('abandon-as-party', 'lasciare abbandonare', {
      then: `\\s+(?:il\\s+|la\\s+|lo\\s+|l')(?:[^\\s.;,]+\\s+){0,2}?(?:${INSTRUMENT}|programma|organizzazione|consorzio|alleanza)`,
      weight: 0.84,
    }),
    phrase('towards-the-exit', "verso\\s+l'(?:uscita|addio)|con\\s+un\\s+piede\\s+fuori", {
      about: 'topic',
      form: 'possible',
      weight: 0.8,
    }),
    phrase('pull-back', '(?<head>tirarsi|chiamarsi|tira(?:no)?|tirat[oaie]|chiama(?:no)?|chiamat[oaie])\\s+(?:indietro|fuori)', {
      weight: 0.8,
    }),
    phrase(
      'withdrawal',
      "recesso|(?:uscita|ritiro|dietrofront|defezione)(?=\\s+(?:di|del|della|dell'|dei|degli|delle|dal|dalla|dall'|da|britannic|italian|american|giappones|\\p{L}+[oa])(?:(?<=\\x27)|(?![\\p{L}])))",
      { weight: 0.78 },
    ),
    phrase(
      'is-out',
      `(?<head>è|sono|sarà|saranno|sarebbe)\\s+(?:ufficialmente\\s+|già\\s+|ormai\\s+|ora\\s+|definitivamente\\s+|formalmente\\s+)*fuori\\s+(?:da|dal|dalla|dall'|dai)`,
      { weight: 0.84 },
    ),
    phrase(
      'withdrawal-takes-effect',
      `(?:recesso|uscita|ritiro|denuncia)(?:\\s+[^\\s.;]+){0,9}?\\s+(?:(?<head>${verbs('avere produrre prendere:pres:pres')})\\s+effetto|(?:è|sarà)\\s+(?:\\p{L}+\\s+)?(?:effettiv[oa]|efficace|operativ[oa]))`,
      { weight: 0.88 },
    ),
    phrase('back-out', `(?<head>${verbs('fare innestare ingranare')})\\s+(?:\\p{L}+\\s+)?(?:marcia\\s+indietro|dietrofront)`, {
      weight: 0.78,
    }),
    phrase('leave-stage', `(?<head>${verbs('uscire')})\\s+di\\s+scena`, { about: 'topic', weight: 0.8 }),
    phrase(
      'go-away',
      "se\\s+n[e']\\s*(?:(?:è|sono|era|erano)\\s+)?(?:già\\s+)?(?<head>va|vanno|andrà|andranno|andat[oaie])|(?:vole|poter|decis\\p{L}\\s+di\\s)?(?:r)?sene\\s+andare|andarsene",
      {
        weight: 0.78,
      },
    ),
    phrase('part-ended', '(?<head>(?:terminat|cessat|conclus|interrott)[oa])\\s+la\\s+partecipazione', {
      about: 'topic',
      weight: 0.84,
    }),
  ],
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
      '(?:bisognerà|occorrerà|toccherà)\\s+(?:ancora\\s+)?(?:aspettare|attendere)(?=\\s+(?:il|la|fino|almeno|l)[\\s\\x27])',
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
        about: 'topic',
        weight: 0.86,
      },
    ),
    phrase('let-slip', `(?<head>${verbs('fare')})\\s+slittare`, { about: 'topic', weight: 0.88 }),
    phrase(
      'miss-deadline',
      '(?<head>saltat[oaie]|salta|mancat[oaie]|bucat[oaie]|sforat[oaie]|superat[oaie])\\s+(?:\\p{L}+\\s+){0,3}?(?:data|scadenza|termine|obiettivo|appuntamento|traguardo)|(?:scadenza|termine|data|obiettivo)(?:\\s+[^\\s.;]+){0,12}?,?\\s+(?<head2>(?:è|era|sono)\\s+saltat[oaie]|(?:è|sono)\\s+slittat[oaie]|sfumat[oaie])',
      { about: 'topic', form: 'past', weight: 0.9 },
    ),
    phrase('move-on', `(?<head>${verbs('spostare scivolare')})\\s+(?:in\\s+avanti|oltre|al|a|all')`, {
      about: 'topic',
      weight: 0.89,
    }),
    phrase(
      'behind',
      '(?:è|sono|era|resta|procede|viaggia|accumula)\\s+(?:già\\s+|ormai\\s+)?in\\s+(?:forte\\s+|grave\\s+|netto\\s+)?ritardo|(?:è|sono|resta|restano|rimane|rimangono)\\s+(?:ancora\\s+)?(?:ferm[oaie]|arenat[oaie]|impantanat[oaie]|al palo|in stallo|a bagnomaria)',
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
    phrase('self-suspended', 'autosospes[oaie]', { form: 'past', weight: 0.9 }),
    phrase(
      'put-on-hold',
      '(?<head>mess[oaie]|mette|mettono|metterà)\\s+(?:in\\s+(?:pausa|stand-?by|naftalina|frigo(?:rifero)?|ghiaccio|congelatore|freezer|sospeso)|tra\\s+parentesi)',
      { weight: 0.85 },
    ),
    phrase('suspension', "sospensione|congelamento|moratoria|stop(?=\\s+(?:a|al|all|alla|ai|del|dell|della)[\\s'])", {
      weight: 0.78,
    }),
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
  ],
  terminated: [
    decided(
      'end',
      'annullare|cancellare|porre\\s+fine|mettere\\s+fine|denunciare|disdire|abbandonare il programma|abbandonare il progetto|chiudere il programma|rinunciare',
      { weight: 0.9 },
    ),
    phrase('denounced', `${INSTRUMENT}(?:\\s+[^\\s;:.]+){0,7}?\\s+(?<head>(?:denunciat|disdett|rescis|risolt)[oaie])`, {
      weight: 0.9,
    }),
    verb('denounce', 'denunciare disdire', { then: `${gap(3)}(?:${INSTRUMENT})`, weight: 0.92 }),
    verb('scrap', 'annullare cancellare stracciare affossare abrogare rescindere:resciss:resciss', {
      about: 'topic',
      weight: 0.84,
    }),
    verb('abandon', 'abbandonare archiviare accantonare revocare', {
      not: '\\s+(?:la\\s+sede|il\\s+Paese|la\\s+sala|le\\s+licenze|le\\s+armi|i\\s+lavori)',
      weight: 0.78,
    }),
    verb('fail', 'naufragare fallire', { weight: 0.8 }),
    phrase(
      'put-end',
      `(?<head>${verbs('porre mettere:mess:mis dire')})\\s+(?:la\\s+parola\\s+)?(?:fine|addio|termine)\\s+(?:a|al|all'|alla)`,
      { weight: 0.88 },
    ),
    phrase('blow-up', `(?<head>${verbs('fare')})\\s+saltare(?:\\s+\\S+){0,3}?\\s+(?:${INSTRUMENT})`, { weight: 0.82 }),
    phrase(
      'give-notice',
      `(?<head>${verbs('dare notificare comunicare inviare')})(?:\\s+\\S+){0,4}?\\s+(?:disdetta|recesso|denuncia)`,
      { weight: 0.9 },
    ),
    verb('not-go-on', 'proseguire', { then: `\\s+(?:con|nel|nello)\\s`, form: 'infinitive', weight: 0.5 }),
    verb('cease', 'cessare', { not: '\\s+(?:di|il\\s+fuoco|le\\s+ostilità)', weight: 0.82 }),
    phrase(
      'termination',
      "disdetta|annullamento|cancellazione|cessazione|abrogazione|(?:denuncia|(?<!entro\\s(?:la\\s)?|alla\\s|verso\\sla\\s|di\\s)fine|abbandono|addio|revoca)(?=\\s+(?:a|al|all'|alla|del|dell'|della)(?:(?<=\\x27)|(?![\\p{L}])))",
      { weight: 0.75 },
    ),
    phrase(
      'give-up',
      `(?<head>rinunci(?:a|ano|ato|ò|are|arono|ando)|rinunc(?:erà|eranno))\\s+(?:\\p{L}+mente\\s+)?(?:a|ad|al|alla|all'|allo|ai|alle)\\s*(?:[^\\s.;,]+\\s+){0,2}?(?:${INSTRUMENT}|programma|progetto|acquisto|fregate|commessa|fornitura|partecipazione|opera)`,
      { weight: 0.84 },
    ),
    phrase('pull-plug', `(?<head>${verbs('staccare')})\\s+la\\s+spina`, { about: 'topic', weight: 0.86 }),
    phrase(
      'curtain-falls',
      "(?:(?:cala(?:t[oa])?|scende|sceso)\\s+(?:\\p{L}+\\s+)?il\\s+sipario|sipario)\\s+(?:su|sul|sulla|sull')",
      {
        about: 'topic',
        kinds: ['programme', 'partnership', 'agreement', 'memorandum'],
        form: 'past',
        weight: 0.78,
      },
    ),
    verb('fade', 'tramontare', { not: "\\s+(?:l'ipotesi|l'idea|il\\s+sole)", about: 'topic', weight: 0.78 }),
    phrase('exists-no-more', 'non\\s+(?:esiste|esistono|vale|valgono|vige|vigono)\\s+più', { form: 'past', weight: 0.84 }),
    phrase('will-not-be', 'non\\s+si\\s+far(?:à|anno)', {
      kinds: ['programme', 'occasion', 'dialogue'],
      about: 'topic',
      form: 'past',
      weight: 0.78,
    }),
    phrase(
      'cancel-contract',
      `(?<head>${verbs('risolvere:risolt:risols rescindere:resciss:resciss disdire annullare')})${gap(3)}(?:contratto|commessa|ordine)`,
      {
        about: 'topic',
        kinds: ['programme'],
        weight: 0.86,
      },
    ),
    phrase('shut-down', `(?<head>${verbs('chiudere:chius:chius')})\\s+(?:definitivamente\\s+)?i\\s+battenti`, {
      about: 'topic',
      kinds: ['programme', 'partnership', 'memorandum'],
      weight: 0.84,
    }),
    phrase('shelved', '(?<head>mess[oaie]|mette|mettono|metterà|finit[oaie]|finisce)\\s+in\\s+(?:soffitta|cantina|archivio)', {
      weight: 0.82,
    }),
  ],
  expired: [
    verb('expire', 'scadere decadere spirare', { not: '\\s+(?:il\\s+termine|i\\s+termini|le\\s+iscrizioni)', weight: 0.92 }),
    phrase(
      'end-of-line',
      `(?<head>${verbs('arrivare giungere:giunt:giuns')})\\s+(?:al\\s+capolinea|a\\s+(?:scadenza|termine|fine\\s+corsa))`,
      { weight: 0.85 },
    ),
    phrase(
      'goes-out',
      '(?:si\\s+è|si)\\s+(?<head>spent[oa]|spegne|spense|estint[oa]|estingue)|(?<head2>estint[oa])(?=\\s+(?:il|la|l)(?:(?<=\\x27)|(?![\\p{L}])))',
      { weight: 0.85 },
    ),
    phrase(
      'cease-to',
      `(?<head>${verbs('cessare smettere:smess:smis perdere:pers:pers')})\\s+(?:di\\s+(?:avere|esistere|applicarsi|produrre|essere|valere|vincolare)|(?:ogni\\s+)?(?:efficacia|validità|vigore))`,
      { weight: 0.92 },
    ),
    phrase(
      'treaty-ends',
      `(?:trattato|accordo|intesa|patto|memorandum)\\s+(?<head>finisce|termina|terminato|finito|finirà)(?=\\s+(?:il|oggi|domani|ieri|nel|a))`,
      { weight: 0.84 },
    ),
    phrase(
      'expiry',
      'scadenza(?!\\s+(?:del\\s+passaporto|dei\\s+termini|delle\\s+domande))|decadenza|decorrenza\\s+dei\\s+termini',
      { form: 'noun', weight: 0.8 },
    ),
    phrase(
      'validity-ends',
      `(?<head>${verbs('concludere:conclus:conclus terminare finire cessare esaurire')})${gap(2)}(?:(?:periodo|termine)\\s+di\\s+)?(?:validità|vigenza|durata|efficacia)`,
      { weight: 0.86 },
    ),
    phrase('about-to-expire', 'in\\s+scadenza(?=[\\s,:]|$)|prossim[oaie]\\s+(?:alla\\s+scadenza|a\\s+scadere)', {
      form: 'future',
      weight: 0.8,
    }),
    phrase(
      'validity-ended',
      `(?:validità|vigenza|durata|efficacia)${after(7)}(?<head>terminat[oa]|cessat[oa]|finit[oa]|esaurit[oa])`,
      {
        weight: 0.84,
      },
    ),
    phrase('extinct', '(?<head>estint[oa])(?=\\s+(?:il|la|l)(?:(?<=\\x27)|(?![\\p{L}])))', { weight: 0.84 }),
  ],
};
