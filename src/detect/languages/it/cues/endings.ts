// Italian cues: how leaving and end are put.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, verb, gap, after, INSTRUMENT, decided } from './words.js';

/** What else is called off: visits, tenders, flights. */
const OTHER_THING =
  "\\s+(?:(?:il|lo|la|i|gli|le|un|una|sua|suo)\\s+|l'|un')?(?:visit|gar[ae](?![\\p{L}])|volo|voli(?![\\p{L}])|conferenza\\s+stampa|incontro|riunion|cerimoni|band[oi](?![\\p{L}])|concors|concert|partit|sentenz|elezion|mult|event[oi]|viagg|tappa|bigliett|prenotazion|debit|condann)";

export const endings: Readonly<Record<'reduced' | 'terminated', readonly Cue[]>> = {
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
      then: `\\s+(?:il\\s+|la\\s+|lo\\s+|l')(?:[^\\s.;,]+\\s+){0,2}?(?:${INSTRUMENT}|programma|missione|partenariato|organizzazione|consorzio|alleanza)`,
      weight: 0.84,
    }),
    phrase(
      'leave-named',
      `(?<head>${verbs('lasciare abbandonare')})\\s+(?:programma|progetto|accordo|dialogo|partenariato|memorandum)(?=[,.;]|\\s*$|\\s+(?:dopo|ha|per)\\s)`,
      { weight: 0.84 },
    ),
    phrase(
      'no-exit',
      "non\\s+(?:si\\s+tratta\\s+di|è|sarà)\\s+(?:un|un'|una)\\s*(?:ritiro|uscita|recesso|addio|rottura|abbandono)|non\\s+(?:ne\\s+|ce\\s+ne\\s+|se\\s+ne\\s+)(?:usciamo|usciremo|andiamo|andremo|esce|escono|va|vanno|uscir(?:à|anno)|andr(?:à|anno))",
      { about: 'topic', form: 'negative', kinds: ['agreement', 'memorandum', 'programme', 'partnership'], weight: 0.9 },
    ),
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
      "recesso|(?:(?<!in\\s)uscita|ritiro|dietrofront(?=\\s+(?:dal|dall|dalla|sul|sull|sulla)(?![\\p{L}]))|defezione)(?=\\s+(?:di|del|della|dell'|dei|degli|delle|dal|dalla|dall'|da|britannic|italian|american|giappones|\\p{L}+[oa])(?:(?<=\\x27)|(?![\\p{L}])))",
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
      "se\\s+n[e']\\s*(?:(?:è|sono|era|erano)\\s+)?(?:già\\s+)?(?<head>va|vanno|andrà|andranno|andat[oaie](?!\\s+(?:senza|invano|via|in\\s+fumo)))|(?:vole|poter|decis\\p{L}\\s+di\\s)?(?:r)?sene\\s+andare|andarsene",
      {
        weight: 0.78,
      },
    ),
    phrase('part-ended', '(?<head>(?:terminat|cessat|conclus|interrott)[oa])\\s+la\\s+partecipazione', {
      about: 'topic',
      weight: 0.84,
    }),
    phrase(
      'announce-exit',
      `(?<head>${verbs('annunciare comunicare confermare ufficializzare formalizzare')})\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:il\\s+|la\\s+|l'|un\\s+)(?:propri[oa]\\s+|su[oa]\\s+|loro\\s+)?(?:ritiro|uscita|recesso|addio|abbandono|disimpegno)\\s+(?:\\p{L}+\\s+)?(?:da|dal|dalla|dall'|dallo|dagli|a|al|alla|all'|del|della|dell')`,
      { weight: 0.88 },
    ),
    phrase(
      'turn-back-on',
      `(?<head>${verbs('voltare girare')})\\s+le\\s+spalle\\s+(?:a|al|alla|all')|(?<head2>${verbs('sbattere')})\\s+la\\s+porta`,
      { weight: 0.66 },
    ),
    phrase(
      'letter-of-withdrawal',
      `(?<head>(?:consegnat|inviat|partit|depositat|recapitat|spedit|firmat)[oaie])(?:\\s+[^\\s.;,]+){0,3}?\\s+(?:lettera|notifica|nota|strumento|comunicazione)\\s+(?:\\p{L}+\\s+)?(?:di|del)\\s+(?:recesso|ritiro|uscita)`,
      {
        weight: 0.9,
      },
    ),
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
    // "Il Patto, in vigore dal 2012, è stato denunciato".
    phrase(
      'was-denounced',
      `(?<=${INSTRUMENT}[^;:.,]{0,40},[^;:.]{1,90},\\s+)(?:è|fu|venne|sarà|viene|verrà)\\s+(?:stat[oa]\\s+)?(?<head>(?:denunciat|disdett|resciss)[oa])`,
      { weight: 0.9 },
    ),
    verb('denounce', 'denunciare disdire', {
      not: "\\s+(?:(?:il|lo|la|i|gli|le|un|una|l')\\s*)?(?:\\p{L}+\\s+)?(?:violazion|cost[oi]|ritard|rischi|abus|mancanz|assenz|mancat|inadempi|limit|lacun|silenz|scandal|effett|conseguenz|vuot|iniquit|ingiustizi)",
      then: `${gap(3)}(?:${INSTRUMENT})`,
      weight: 0.92,
    }),
    verb('scrap', 'annullare cancellare stracciare affossare abrogare rescindere:resciss:resciss', {
      not: OTHER_THING,
      about: 'topic',
      weight: 0.84,
    }),
    verb('abandon', 'abbandonare archiviare accantonare revocare', {
      not: '\\s+(?:la\\s+sede|il\\s+Paese|la\\s+sala|le\\s+licenze|le\\s+armi|i\\s+lavori|la\\s+(?:polemica|questione|pratica|vicenda|richiesta)|il\\s+(?:caso|dossier|ricorso))',
      weight: 0.78,
    }),
    verb('fail', 'naufragare fallire', { weight: 0.8 }),
    phrase(
      'put-end',
      `(?<head>${verbs('porre mettere:mess:mis dire')})\\s+(?:la\\s+parola\\s+)?(?:fine|addio|termine)\\s+(?:a|al|all'|alla)`,
      { weight: 0.88 },
    ),
    phrase('blow-up', `(?<head>${verbs('fare')})\\s+saltare\\s+(?:\\S+\\s+){0,3}?(?:l')?(?:${INSTRUMENT})`, { weight: 0.82 }),
    phrase(
      'give-notice',
      `(?<head>${verbs('dare notificare comunicare inviare')})(?:\\s+\\S+){0,4}?\\s+(?:disdetta|recesso|denuncia)`,
      { weight: 0.9 },
    ),
    verb('not-go-on', 'proseguire', { then: `\\s+(?:con|nel|nello)\\s`, form: 'infinitive', weight: 0.5 }),
    verb('cease', 'cessare', { not: '\\s+(?:di|il\\s+fuoco|le\\s+ostilità)', weight: 0.82 }),
    phrase(
      'termination',
      "disdetta|annullamento|cancellazione|cessazione|abrogazione|(?:denuncia|(?<!entro\\s(?:la\\s)?|alla\\s|verso\\sla\\s|di\\s)fine|abbandono|addio(?!\\s+(?:al|alla|all')\\s*(?:ambasciator|ministr|celibato|nubilato|contante|direttor|president|calcio|amic|collega|grande))|revoca)(?=\\s+(?:a|al|all'|alla|del|dell'|della)(?:(?<=\\x27)|(?![\\p{L}])))",
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
    phrase(
      'send-to-attic',
      `(?<head>${verbs('mandare spedire')}|fini(?:sce|scono|t[oaie]))\\s+(?:\\p{L}+mente\\s+)?(?:in|nel)\\s+(?:soffitta|pensione|cantina|rottamazione|cestino|dimenticatoio)\\s+(?:(?:il|lo|la)\\s+|l')(?:\\p{L}+\\s+)?(?:${INSTRUMENT}|programma|progetto)|(?:va|vanno|andat[oaie]|fini(?:sce|scono|t[oaie]))\\s+in\\s+soffitta`,
      { weight: 0.82 },
    ),
    phrase('tombstone', "(?:pietra\\s+tombale|de\\s+profundis|requiem)\\s+(?:su|sul|sulla|sull'|per|del|della|dell')", {
      about: 'topic',
      form: 'present',
      weight: 0.66,
    }),
    phrase(
      'is-dead',
      `(?:programma|progetto|accordo|intesa|trattato|patto|opera|convenzione|iniziativa)${after(4)}(?:è|sono)\\s+(?:\\p{L}+mente\\s+|ormai\\s+|di\\s+fatto\\s+)*(?<head>mort[oa]|sepolt[oa]|defunt[oa]|finit[oa]|naufragat[oa]|tramontat[oa])`,
      { weight: 0.8 },
    ),
    phrase(
      'give-up-name',
      `(?<head>[Rr]inunci(?:a|ano|ato|ò)|[Rr]inunc(?:erà|eranno))\\s+(?:\\p{Ll}+mente\\s+)?(?:a|al|alla|all'|allo|ai|alle)\\s*(?!Palazz|Parlament)\\p{Lu}\\p{L}+`,
      { about: 'topic', cased: true, kinds: ['programme', 'agreement', 'memorandum', 'partnership'], weight: 0.7 },
    ),
    phrase(
      'wind-up',
      "(?<head>liquidat[oaie]|mess[oa]\\s+in\\s+liquidazione|sciolt[oa])\\s+(?:la\\s+|il\\s+|l'|lo\\s+)(?:\\p{L}+\\s+)?(?:società|joint\\s+venture|consorzio|ente|comitato|commissione|fondo)",
      {
        about: 'topic',
        kinds: ['programme', 'partnership', 'memorandum'],
        weight: 0.82,
      },
    ),
    phrase(
      'announce-end',
      `(?<head>${verbs('annunciare comunicare decretare sancire decidere:decis:decis dichiarare notificare')})\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:la\\s+|l'|lo\\s+|il\\s+)(?:\\p{L}+\\s+)?(?:fine|cessazione|annullamento|cancellazione|denuncia|disdetta|chiusura|abbandono|stralcio|scioglimento)\\s+(?:anticipata\\s+)?(?:del|della|dell'|dello)\\s*(?:\\p{L}+\\s+)?(?:${INSTRUMENT}|programma|progetto|partenariato|collaborazione|cooperazione)`,
      { weight: 0.86 },
    ),
    phrase(
      'tear-up',
      `(?<head>${verbs('strappare stracciare seppellire:sepolt:seppell')})\\s+(?:(?:il|lo|la|i|gli|le)\\s+|l')(?:\\p{L}+\\s+)?(?:${INSTRUMENT}|programma|progetto|\\p{Lu}\\p{L}+)`,
      {
        weight: 0.82,
      },
    ),
    phrase('ends-here', '(?<head>finisce|finiscono|finit[oaie]|si\\s+chiude|si\\s+ferma|termina)\\s+qui(?![\\p{L}])', {
      kinds: ['programme', 'partnership', 'agreement', 'memorandum'],
      about: 'topic',
      weight: 0.86,
    }),
    phrase(
      'farewell',
      `addio\\s+(?:di\\s+\\p{L}+\\s+)?(?:a|al|alla|all'|allo)(?:(?<=')|(?![\\p{L}]))\\s*(?:\\p{L}+\\s+)?(?:${INSTRUMENT}|programma|progetto|partenariato)`,
      {
        kinds: ['programme', 'agreement', 'memorandum'],
        weight: 0.78,
      },
    ),
    phrase(
      'stone-on-it',
      "(?<head>mess[oaie]|mette|mettono)\\s+una\\s+pietra\\s+(?:tombale\\s+)?(?:sopra|su|sul|sulla|sull')|(?<head2>chius[oaie]|archiviat[oaie]|sepolt[oaie])\\s+per\\s+sempre(?=\\s+(?:il|la|lo|i|le)(?![\\p{L}])|\\s+l'|\\s*[.,;]|\\s*$)",
      { about: 'topic', kinds: ['programme', 'agreement', 'memorandum', 'partnership'], weight: 0.82 },
    ),
    phrase('credits', "titoli\\s+di\\s+coda\\s+(?:su|sul|sulla|sull'|per)", { about: 'topic', form: 'past', weight: 0.8 }),
  ],
};
