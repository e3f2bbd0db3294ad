// Italian cues: pauses, ends and second lives by idiom: ice, brakes, last breaths, another term; and that nothing of the kind is meant.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, verb, INSTRUMENT } from './words.js';

const THING = `(?:${INSTRUMENT}|programma|progetto|collaborazione|partenariato)`;

export const pausing: readonly Cue[] = [
  phrase(
    'lamed',
    '(?<head>(?:azzoppat|paralizzat|menomat|ibernat|imbalsamat)[oa])(?=\\s+(?:da|dal|dallo|dalla|dall)(?![\\p{L}])|\\s*[.,;])',
    { kinds: ['agreement', 'memorandum', 'programme', 'partnership'], weight: 0.8 },
  ),
  phrase(
    'not-applied-since',
    "(?<=non\\s+(?:si\\s+)?)applica(?:va|vano|no)?\\s+(?:(?:più\\s+)?(?:il\\s+|la\\s+|lo\\s+|l')?(?:[^\\s.;:,]+\\s+){0,4}?)?(?:dal|dall'|da(?=\\s+(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)))",
    { kinds: ['agreement', 'memorandum'], form: 'past', weight: 0.88 },
  ),
  phrase(
    'on-ice',
    '(?:è|sono|resta|restano|rimane|rimangono)\\s+(?:\\p{L}+\\s+)?(?:in\\s+(?:ghiaccio|ghiacciaia|freezer|frigo|stand-?by|sospeso|naftalina|quarantena|pausa)|nel\\s+(?:limbo|congelatore|freezer)|congelat[oaie])',
    {
      about: 'topic',
      form: 'past',
      kinds: ['agreement', 'memorandum', 'programme', 'partnership', 'dialogue'],
      weight: 0.82,
    },
  ),
  phrase('brakes', `(?<head>${verbs('tirare azionare')})\\s+(?:\\p{L}+\\s+)?il\\s+freno(?:\\s+a\\s+mano|\\s+di\\s+emergenza)?`, {
    about: 'topic',
    weight: 0.78,
  }),
  phrase(
    'until-further-notice',
    '(?<head>(?:accantonat|ferm|sospes|bloccat|interrott|rinviat|chius)[oaie])\\s+(?:\\p{L}+\\s+)?fino\\s+a\\s+(?:nuovo\\s+ordine|data\\s+da\\s+destinarsi|tempo\\s+indeterminato)|(?<head2>sospes[oaie])\\s+sine\\s+die',
    {
      about: 'topic',
      weight: 0.88,
    },
  ),
  phrase(
    'temporary-stop',
    "(?:stop|alt|altolà|pausa|fermo)\\s+(?:\\p{L}+\\s+)?(?:a|al|alla|all'|per)\\s*(?:(?:il|la|l')\\s*)?(?:\\p{L}+\\s+)?(?:accord|intes|patt|trattat|convenzion|protocoll|memorand|programm|progett|collaboraz|pattugliament|scamb|trasferiment)\\p{L}*",
    {
      about: 'topic',
      weight: 0.8,
    },
  ),
  phrase(
    'no-pause',
    "(?<=(?:né|nessuna|non\\s+(?:è|sarebbe)|smentit[ao]|esclus[ao])\\s+(?:una\\s+|un'|la\\s+|alcuna\\s+)?)(?:pausa|sospensione|interruzione|chiusura)",
    {
      about: 'topic',
      form: 'negative',
      weight: 0.84,
    },
  ),
  phrase(
    'closing-is-no-topic',
    '(?:chiudere|chiusura|fermarsi|sospendere|stop|pausa)\\?\\s+(?:non\\s+è|macché|neanche|nemmeno|no(?=[.,!]))|(?:si\\s+va|andiamo|andremo)\\s+avanti(?=\\s*[.,:;"»!]|\\s*$)(?!\\s+fino)',
    {
      about: 'topic',
      form: 'negative',
      kinds: ['agreement', 'memorandum', 'programme', 'partnership'],
      weight: 0.7,
    },
  ),
];

export const restarting: readonly Cue[] = [
  phrase(
    'on-the-road-again',
    `(?:si\\s+(?:è|sono)\\s+)?(?<head>rimess[oaie]|rimett(?:e|ono))\\s+(?:\\p{L}+\\s+)?in\\s+(?:cammino|moto|marcia|piedi|carreggiata|sella|pista)`,
    { about: 'topic', weight: 0.84 },
  ),
  phrase('thaw', '(?:disgelo|schiarita|riavvicinamento)(?=[^.;]{0,60}?(?:torn|ripart|ripren|riapr))', {
    about: 'topic',
    kinds: ['dialogue', 'partnership'],
    form: 'past',
    weight: 0.72,
  }),
  phrase(
    'will-resume',
    `(?<head>(?:riprender|ripartir|riaprir|ricomincer|torner)(?:à|anno))\\s+(?:\\p{L}+\\s+)?(?:a\\s+(?:scorrere|lavorare|funzionare|fluire|correre|viaggiare|operare|girare|pompare)|entro|nei\\s+prossimi|la\\s+prossima|in\\s+settimana|domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)`,
    {
      about: 'topic',
      kinds: ['programme', 'memorandum', 'dialogue'],
      form: 'future',
      weight: 0.86,
    },
  ),
  phrase(
    'flow-again',
    `(?:flussi|flusso|greggio|petrolio|gas|pompe|valvole|pattugliamenti|voli|trasferimenti|forniture|consegne|esportazioni|scambi|turni)(?:\\s+[^\\s.;:]+){0,12}?\\s+(?:(?:è|sono|ha|hanno)\\s+)?(?<head>(?:ripres|ripartit|riapert|riavviat|ricominciat|tornat)[oaie]|riprend(?:e|ono)|ripart(?:e|ono)|ricomincia(?:no)?|torna(?:no)?(?=\\s+(?:\\p{L}+\\s+)?a\\s+(?:scorrere|fluire|correre|viaggiare|funzionare|girare|partire))|sar(?:à|anno)\\s+riavviat[oaie]|ripartir(?:à|anno)|riprender(?:à|anno)|potrebbe(?:ro)?\\s+(?:ripartire|riprendere|tornare))(?!\\s+(?:in\\s+possesso|quota|vigore|a\\s+casa|indietro))`,
    {
      about: 'topic',
      kinds: ['programme', 'memorandum', 'agreement'],
      weight: 0.84,
    },
  ),
  phrase(
    'resumed-full',
    `(?:è|sono|erano|era)\\s+(?<head>(?:ripres|ripartit|ricominciat)[oaie])\\s+(?:[^.;:]{0,30}?,?\\s)?(?:il|i|gli|le|la|l')\\s*(?:pattugliament|vol|trasferiment|fornitur|consegn|esportazion|scamb|turn|fluss|attività|colloqui|esercitazion)\\p{L}*`,
    {
      about: 'topic',
      weight: 0.86,
    },
  ),
  phrase(
    'may-reopen',
    '(?:potrebbe(?:ro)?|(?:si\\s+)?riaprirebbe(?:ro)?)\\s+(?:\\p{L}+\\s+)?(?:ripartire|riprendere|riaprire|tornare\\s+(?:a\\s+scorrere|in\\s+funzione))|si\\s+riapre\\?',
    {
      about: 'topic',
      kinds: ['programme', 'memorandum', 'dialogue'],
      form: 'possible',
      weight: 0.84,
    },
  ),
];

export const ending: readonly Cue[] = [
  phrase(
    'last-breath',
    "(?<head>esal(?:a|ano|ato)|tir(?:a|ano|ato))\\s+(?:\\p{L}+\\s+)?(?:l'ultimo\\s+respiro|le\\s+cuoia)|(?<head2>capolinea|game\\s+over|partita\\s+chiusa)(?=\\s+per\\s)",
    {
      about: 'topic',
      kinds: ['agreement', 'memorandum', 'programme', 'partnership'],
      form: 'past',
      weight: 0.76,
    },
  ),
  phrase(
    'waste-paper',
    '(?:è|sono|diventa(?:no)?|diventat[oaie]|ridott[oaie]\\s+a)\\s+(?:\\p{L}+\\s+)?(?:carta\\s+straccia|cenere|un\\s+ricordo|acqua\\s+passata|storia\\s+(?:passata|chiusa))',
    {
      kinds: ['agreement', 'memorandum', 'programme', 'partnership'],
      form: 'past',
      weight: 0.76,
    },
  ),
  phrase(
    'hours-counted',
    '(?:ha|hanno|avrebbe(?:ro)?)\\s+(?:ormai\\s+)?(?:le\\s+ore|i\\s+giorni)\\s+contat[ei]|è\\s+(?:appes[oa]\\s+a\\s+un\\s+filo|in\\s+bilico|sul\\s+punto\\s+di\\s+saltare|agli\\s+sgoccioli)',
    {
      about: 'topic',
      kinds: ['agreement', 'memorandum', 'programme', 'partnership'],
      form: 'possible',
      weight: 0.8,
    },
  ),
  phrase(
    'closes-early',
    `(?<head>chiud(?:e|ono|er(?:à|anno))|chius[oaie]|finisc(?:e|ono)|finit[oaie]|termin(?:a|ano|at[oaie]))\\s+(?:\\p{L}+\\s+)?(?:anzitempo|in\\s+anticipo|prima\\s+del\\s+(?:tempo|previsto))`,
    {
      about: 'topic',
      kinds: ['agreement', 'memorandum', 'programme', 'partnership'],
      weight: 0.82,
    },
  ),
  phrase(
    'might-fall',
    '(?<head>(?:potrebbe(?:ro)?|rischia(?:no)?\\s+di|può|possono|potr(?:à|anno))\\s+(?:\\p{L}+\\s+)?(?:cadere|saltare(?!\\s+(?:fuori|agli))|crollare|naufragare|andare\\s+in\\s+(?:fumo|pezzi)|colare\\s+a\\s+picco))(?=[^.;]{0,60}(?:accord|intes|trattat|convenzion|patt|memorand|programm|progett)|\\s+tutto)',
    { about: 'topic', kinds: ['agreement', 'memorandum', 'programme', 'partnership'], form: 'possible', weight: 0.84 },
  ),
  phrase('dead-track', '(?<head>fini(?:sce|scono|t[oaie])|va|vanno|è|sono)\\s+(?:\\p{L}+\\s+)?su\\s+un\\s+binario\\s+morto', {
    about: 'topic',
    form: 'past',
    weight: 0.78,
  }),
  phrase(
    'end-feared',
    "(?:ipotizza(?:no|re|t[oa])?|tem(?:e|ono)|paventa(?:no)?|(?:si\\s+|\\p{L}+\\s+)?parla(?:no)?\\s+(?:già\\s+|apertamente\\s+)?di)\\s+(?:la\\s+|una\\s+|l'|un\\s+|un')?(?:fine|abbandono|addio|cancellazione|chiusura|tramonto)(?=\\s+(?:del|della|dell|anticipat|di)(?![\\p{L}])|\\s*[.,;]|\\s*$)|ipotizzarne\\s+la\\s+fine",
    {
      about: 'topic',
      form: 'possible',
      weight: 0.86,
    },
  ),
];

export const runningOut: readonly Cue[] = [
  phrase(
    'its-time-is-over',
    '(?:suo|loro|proprio)\\s+tempo\\s+(?:è|era)\\s+(?:\\p{L}+mente\\s+|ormai\\s+)?(?<head>(?:finit|scadut|terminat)o)',
    { kinds: ['agreement', 'memorandum'], form: 'past', weight: 0.86 },
  ),
  phrase(
    'will-run-out',
    'si\\s+(?<head>(?:esaurir|estinguer|spegner|concluder|chiuder)(?:à|anno)|estingue|esaurisce)(?=\\s+(?:\\p{L}+\\s+)?(?:il|a|alla|nel|fra|tra|entro|alle|domani|lunedì|martedì|mercoledì|giovedì|venerdì)(?![\\p{L}])|\\s*[.,;])',
    {
      kinds: ['agreement', 'memorandum'],
      form: 'future',
      weight: 0.8,
    },
  ),
  phrase(
    'valid-until',
    '(?<head>(?:resta|rimane|è|sarà|rester(?:à|anno)|valid[oaie]|dura|durerà|vale|varrà|in\\s+vigore))\\s+(?:(?:valid[oaie]|in\\s+vigore|efficace|solo|soltanto|infatti|però)\\s+)*(?:fino\\s+al|sino\\s+al)(?=\\s+(?:\\d{1,2}°?\\s|20\\d\\d|\\p{L}+\\s+20\\d\\d))',
    {
      kinds: ['agreement', 'memorandum'],
      form: 'future',
      weight: 0.78,
    },
  ),
  phrase(
    'term-matures',
    '(?<head>verr(?:à|anno)|viene|venut[oa])\\s+a\\s+(?:maturazione|compimento)\\s+(?:il|la)\\s+(?:\\p{L}+\\s+)?(?:quinquennio|triennio|biennio|decennio|termine|scadenza)',
    {
      kinds: ['agreement', 'memorandum'],
      weight: 0.86,
    },
  ),
];

export const renewing: readonly Cue[] = [
  phrase(
    'bridging-deal',
    "(?:starebbe(?:ro)?|sarebbe(?:ro)?\\s+(?:al\\s+lavoro|vicin[oaie]))\\s+(?:[^\\s.;:,]+\\s+){0,3}?(?:un'|una\\s+|un\\s+)(?:intesa|accordo|soluzione|regime|proroga)\\s+(?:ponte|transitori|provvisori|temporane|di\\s+transizione)\\p{L}*",
    { about: 'topic', kinds: ['agreement', 'memorandum'], form: 'possible', weight: 0.9 },
  ),
  phrase(
    'renewal-ruled-out',
    "(?:esclus[oa]|esclud(?:e|ono)|rifiutat[oa]|negat[oa]|respint[oa]|scartat[oa]|niente|nessun[oa]?|no\\s+a)\\s+(?:(?:un|una|la|il|qualsiasi|ogni|ulteriori|nuove?)\\s+|un'|l')?(?:\\p{L}+\\s+)?(?:prorog[ahe]+|rinnov[oi]|prolungament[oi]|estension[ei])",
    { kinds: ['agreement', 'memorandum', 'programme', 'partnership'], form: 'negative', weight: 0.9 },
  ),
  phrase(
    'sign-renewed-paper',
    `(?<head>${verbs('firmare siglare sottoscrivere:sottoscritt:sottoscriss apporre mettere:mess:mis')})(?:\\s+[^\\s.;:,]+){0,5}?\\s+(?:il|un|l'|sul|la|una|al|sull')\\s*${INSTRUMENT}(?:\\s+d'intesa)?\\s+(?:rinnovat|prorogat)[oa](?!\\s+(?:nel|il|a|lo|l'))`,
    {
      kinds: ['agreement', 'memorandum', 'partnership'],
      weight: 0.9,
    },
  ),
  phrase(
    'new-life',
    `(?<head>${verbs('dare regalare concedere:concess:concess')})\\s+(?:\\p{L}+\\s+)?(?:nuova\\s+vita|una\\s+seconda\\s+vita|altro\\s+tempo|ossigeno|una\\s+proroga)\\s+(?:a|ad|al|alla|all')(?:(?<=')|(?![\\p{L}]))`,
    {
      kinds: ['agreement', 'memorandum', 'programme', 'partnership'],
      weight: 0.9,
    },
  ),
  phrase(
    'lengthen-life',
    `(?<head>${verbs('allungare prolungare')})\\s+(?:\\p{L}+\\s+)?(?:la\\s+vita|la\\s+durata|la\\s+validità)\\s+(?:a|ad|al|alla|all'|del|della|dell')`,
    { weight: 0.88 },
  ),
  phrase(
    'another-term',
    `(?<head>${verbs('concedere:concess:concess dare accordare strappare ottenere')})(?:\\s+[^\\s.;:,]+){0,2}?\\s+(?:un\\s+altro|altri|un\\s+ulteriore|un\\s+nuovo)\\s+(?:biennio|triennio|quinquennio|decennio|anno|mandato|giro)`,
    {
      kinds: ['agreement', 'memorandum', 'programme', 'partnership'],
      weight: 0.88,
    },
  ),
  phrase(
    'may-be-renewed',
    `sarebbe(?:ro)?\\s+(?:\\p{L}+\\s+)?(?:orientat|pront|dispost|intenzionat|favorevol|propens)\\p{L}+\\s+(?:a|ad|al|alla)\\s+(?:concedere\\s+un\\s+altro|rinnov\\p{L}+|prorog\\p{L}+|prolung\\p{L}+|un\\s+rinnovo|rinnovo|una\\s+proroga)(?:\\s+(?:biennio|triennio|quinquennio|anno))?`,
    {
      kinds: ['agreement', 'memorandum', 'programme', 'partnership'],
      form: 'possible',
      weight: 0.89,
    },
  ),
  phrase(
    'one-more-round',
    'altro\\s+giro(?=\\s+(?:per|del|della|di))|avanti\\s+(?:ancora\\s+)?(?:per\\s+)?(?:altri|altre)\\s+(?:\\p{L}+|\\d+)\\s+(?:anni|mesi)|(?:anni|biennio|triennio|quinquennio)\\s+in\\s+più\\s+per',
    {
      kinds: ['agreement', 'memorandum', 'programme', 'partnership'],
      form: 'present',
      weight: 0.76,
    },
  ),
];

export const amending: readonly Cue[] = [
  phrase(
    'put-hand-to',
    `(?<head>${verbs('mettere:mess:mis rimettere:rimess:rimis')})\\s+(?:\\p{L}+\\s+)?mano\\s+(?:a|al|alla|all'|ai|alle)\\s*(?:\\p{L}+\\s+)?${INSTRUMENT}`,
    { weight: 0.76 },
  ),
  phrase(
    'rules-change',
    `(?<head>cambia(?:no|t[oaie])?)\\s+(?:\\p{L}+\\s+)?(?:le\\s+(?:regole|norme)|i\\s+termini|il\\s+testo)\\s+(?:del|della|dell')\\s*(?:\\p{L}+\\s+)?${INSTRUMENT}`,
    {
      weight: 0.74,
    },
  ),
  verb('modernise', 'ammodernare svecchiare aggiornare riformare', {
    then: `(?:\\s+[^\\s.;:,]+){0,2}?\\s*(?:il\\s+|la\\s+|l'|lo\\s+)(?:\\p{L}+\\s+)?${THING}`,
    weight: 0.8,
  }),
  phrase(
    'amendments-adopted',
    `(?<head>${verbs('adottare approvare')})(?:\\s+[^\\s.;:,]+){0,3}?\\s+(?:gli\\s+emendamenti|le\\s+modifiche|la\\s+(?:riforma|revisione|versione\\s+(?:riformata|ammodernata|aggiornata)))(?=[^.;]{0,60}?(?:accord|trattat|convenzion|cart|protocoll|intes|patt))`,
    {
      kinds: ['agreement'],
      weight: 0.88,
    },
  ),
  phrase(
    'reformed-version',
    '(?:versione|testo)\\s+(?:riformat|rivedut|aggiornat|ammodernat|emendat|rivist)[oa](?:\\s+[^\\s.;:]+){0,6}?,?\\s+(?<head>(?:adottat|approvat|firmat)[oa])',
    { kinds: ['agreement'], weight: 0.86 },
  ),
];

export const upgrading: readonly Cue[] = [
  phrase(
    'is-now-strategic',
    '(?:da\\s+(?:ieri|oggi)|ora|adesso|ormai|ufficialmente)(?:\\s+[^\\s.;:]+){0,8}?\\s+(?:è|sono|si\\s+chiama(?:no)?)\\s+(?:\\p{L}+mente\\s+)?"?(?:partner\\s+|partenariato\\s+)?(?:strategic|global|complessiv|rafforzat|privilegiat)\\p{L}+|(?:è|sono)\\s+da\\s+(?:ieri|oggi)\\s+"?(?:strategic|global)\\p{L}+',
    {
      kinds: ['partnership', 'dialogue'],
      about: 'topic',
      form: 'past',
      weight: 0.82,
    },
  ),
  phrase(
    'new-word-strategic',
    'parola\\s+nuova\\s+è\\s+"?(?:strategic|global)\\p{L}+"?|(?:si\\s+aggiunge|guadagna(?:no)?|conquista(?:no)?)\\s+(?:l.aggettivo|l.etichetta|il\\s+titolo|la\\s+qualifica)\\s+(?:di\\s+)?"?(?:strategic|global|partner)\\p{L}*',
    {
      kinds: ['partnership', 'dialogue'],
      about: 'topic',
      form: 'past',
      weight: 0.84,
    },
  ),
];
