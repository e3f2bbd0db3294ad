// Italian cues: terms that are lengthened or run out, texts settled to the last article, pacts applied for the time being, notes that arrive.

import type { Kind } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, verb, INSTRUMENT } from './words.js';

const PACTS: readonly Kind[] = ['agreement', 'memorandum'];
const WHILE = '(?:provvisori[oa]|temporane[oa]|transitori[oa]|interinale)';
const WEEKDAY = '(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)';

export const longer: readonly Cue[] = [
  verb('sign-again', 'rifirmare', { weight: 0.9 }),
  phrase(
    'life-was-lengthened',
    '(?:vita|durata|operatività|operazioni|validità|missione)(?:\\s+[^\\s.;:,]+){0,6}?\\s+(?:è|sono|viene|vengono|sarà|saranno|sarebbe(?:ro)?)\\s+(?:stat[oaie]\\s+)?(?:\\p{L}+mente\\s+)?(?<head>(?:allungat|prolungat|estes|prorogat)[oaie])',
    { about: 'topic', weight: 0.86 },
  ),
  phrase(
    'so-many-more-years',
    '(?<=^|[.:]\\s)(?:altri|ancora)\\s+(?:due|tre|quattro|cinque|sei|sette|otto|dieci|\\d+)\\s+(?:anni|mesi)\\s+(?:di|per)\\s+\\p{L}+',
    { about: 'topic', kinds: [...PACTS, 'programme', 'partnership'], form: 'past', weight: 0.8 },
  ),
];

export const runOut: readonly Cue[] = [
  phrase(
    'let-it-run-out',
    `(?<head>lascia(?:no|t[oaie])|lascer(?:à|anno))\\s+(?:\\p{L}+mente\\s+)?(?:spirare|scadere|decadere)\\s+(?:[^\\s.;:,]+\\s+){0,3}?(?:(?:il|lo|la)\\s+|l')(?:(?:\\p{L}+\\s+)?(?:termine|periodo)\\s+di\\s+(?:validità|durata|vigenza)|(?:\\p{L}+\\s+)?${INSTRUMENT})`,
    { weight: 0.86 },
  ),
  phrase(
    'over-with-its-term',
    '(?:è|sono)\\s+(?:\\p{L}+mente\\s+)?(?<head>venut[oaie]\\s+meno|cessat[oaie]|terminat[oaie]|conclus[oaie]|finit[oaie])(?:\\s+[^\\s.;:,]+){0,4}?\\s+(?:con\\s+(?:il\\s+decorso|lo\\s+scadere)|per\\s+(?:decorrenza|scadenza|compimento|spirare)\\s+de[il](?![\\p{L}])|allo\\s+scadere|alla\\s+(?:naturale\\s+)?scadenza)',
    { about: 'topic', weight: 0.88 },
  ),
];

export const interim: readonly Cue[] = [
  phrase(
    'declares-to-apply',
    `(?<head>(?:dichiarat|comunicat|notificat|decis|stabilit|accettat|convenut)o|dichiara(?:no)?|decid(?:e|ono)|accetta(?:no)?)(?:\\s+[^\\s.;:]+){0,5}?\\s+(?:di|che)\\s+applicar(?:e|l[oa])(?:,?\\s+[^\\s.;:]+){0,7}?,?\\s+(?:provvisoriamente|temporaneamente|transitoriamente|in\\s+via\\s+(?:provvisoria|temporanea|transitoria)|a\\s+titolo\\s+(?:provvisorio|temporaneo|transitorio))`,
    { kinds: PACTS, weight: 0.88 },
  ),
  phrase('for-the-time-being', 'applicazione\\s+(?:in\\s+via\\s+)?(?:temporanea|transitoria|interinale|anticipata)', {
    kinds: PACTS,
    weight: 0.86,
  }),
  phrase(
    'interim-begins',
    `(?<head>(?:iniziat|cominciat|partit|avviat|scattat)[oa]|inizia|comincia|parte|scatta|(?:inizier|comincer|partir|scatter)à|al\\s+via)(?:\\s+[^\\s.;:,]+){0,3}?\\s+(?:l'|la\\s+|il\\s+)(?:applicazione|regime)\\s+(?:in\\s+via\\s+)?${WHILE}`,
    { kinds: PACTS, weight: 0.9 },
  ),
  phrase(
    'interim-regime-on',
    `(?:regime|applicazione)\\s+(?:in\\s+via\\s+)?${WHILE}(?:\\s+[^\\s.;:,]+){0,8}?,?\\s+(?<head>(?:partit|iniziat|avviat|scattat|cominciat|attivat)[oa]|(?:partir|inizier|scatter|comincer)à|in\\s+vigore)`,
    { kinds: PACTS, weight: 0.9 },
  ),
  phrase(
    'applies-meanwhile',
    `(?<head>${verbs('applicare')})(?:\\s+[^\\s.;:]+){0,4}?,?\\s+(?:temporaneamente|transitoriamente|in\\s+via\\s+(?:temporanea|transitoria|interinale)|a\\s+titolo\\s+(?:temporaneo|transitorio))`,
    { kinds: PACTS, weight: 0.88 },
  ),
];

/** "vale già provvisoriamente": a pact at work for the time being. */
export const meanwhile: readonly Cue[] = [
  phrase(
    'holds-meanwhile',
    '(?:vale|valgono|vige|funziona(?:no)?|opera(?:no)?|produce|(?:è|sono)\\s+(?:operativ[oa]|operant[ei]|efficac[ei]|attiv[oa]))\\s+(?:\\p{L}+\\s+){0,2}?(?:provvisoriamente|temporaneamente|in\\s+via\\s+(?:provvisoria|temporanea)|a\\s+titolo\\s+(?:provvisorio|temporaneo))',
    { kinds: PACTS, form: 'state', weight: 0.86 },
  ),
  phrase(
    'meanwhile-in-force',
    '(?<!(?:sar(?:à|anno)|essere|non\\s+è)\\s(?:\\p{L}+\\s)?)(?:(?:è|sono)\\s+(?:già\\s+|ora\\s+)?)?(?:provvisoriamente|temporaneamente)\\s+(?:in\\s+vigore|operativ[oa]|operant[ei]|applicat[oa]|efficac[ei]|applicabil[ei]|vigente)',
    { kinds: PACTS, form: 'state', weight: 0.86 },
  ),
];

export const holding: readonly Cue[] = [
  phrase(
    'holds-since',
    "(?<!(?:sarà|saranno|sia|siano|fosse|essere|non\\s+è|non\\s+sono|divent\\p{L}{1,6}|rend\\p{L}{1,6}|res[oai])\\s)(?:operant[ei]|applicabil[ei]|efficac[ei]|vincolant[ei])(?:\\s+in\\s+via\\s+\\p{L}+|\\s+\\p{L}+mente)?\\s+(?:da|dal|dall'|dallo|dalla)(?:(?<=')|(?![\\p{L}]))(?=\\s*(?:\\d|1°|primo|ieri|oggi|inizio|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|mezzanotte|scors))",
    { kinds: PACTS, form: 'state', weight: 0.86 },
  ),
];

export const settledInFull: readonly Cue[] = [
  phrase(
    'settled-to-the-last',
    "(?<head>(?:concordat|definit|negoziat|rifinit|chius)[oaie]|mess[oaie]\\s+a\\s+punto)(?:\\s+(?:in|a|ad|lo|la|nel|ieri|l')\\s*[^\\s.;:,]+){0,2}?\\s+(?:in\\s+(?:ogni|tutte\\s+le)\\s+(?:su[ae]\\s+)?part[ei]|in\\s+tutti\\s+i\\s+(?:suoi\\s+)?(?:punti|articoli|capitoli)|nei\\s+suoi\\s+\\p{L}+\\s+(?:articoli|capitoli|punti)|(?:articolo|punto|parola)\\s+per\\s+(?:articolo|punto|parola)|fino\\s+all'ultim[oa])",
    { kinds: [...PACTS, 'partnership'], weight: 0.86 },
  ),
];

export const signingDay: readonly Cue[] = [
  phrase(
    'ceremony-that-day',
    `cerimonia\\s+(?:\\p{L}+\\s+)?(?:di|della|per\\s+la)\\s+(?:firma|sottoscrizione|sigla|stipula),?\\s+(?:ieri|oggi|stamane|stamattina|${WEEKDAY})(?!\\s+prossim)`,
    { form: 'past', weight: 0.86 },
  ),
];

export const notes: readonly Cue[] = [
  phrase(
    'note-has-come',
    "(?<head>(?:ricevut|pervenut|giunt|arrivat|notificat)[oa]|ha\\s+ricevuto|hanno\\s+ricevuto)(?:\\s+[^\\s.;:,]+){0,8}?\\s+(?:(?:la|una)\\s+|l')(?:(?:prima|seconda|ultima)\\s+)?(?:delle\\s+(?:due\\s+)?notifiche|notifica(?!\\s+(?:di\\s+(?:recesso|denuncia|ritiro|protesta)|della\\s+(?:denuncia|sentenza))))",
    { kinds: ['agreement'], weight: 0.88 },
  ),
  phrase(
    'instrument-sent-on',
    "strument[oi]\\s+di\\s+(?:ratifica|adesione|accettazione)[^.;]{0,80}?\\s(?:(?:lo|li)\\s+|l')(?:ha|hanno)\\s+(?:poi\\s+|quindi\\s+|subito\\s+)?(?<head>consegnat[oi]|depositat[oi]|inviat[oi]|trasmess[oi]|spedit[oi]|fatto\\s+(?:recapitare|pervenire|avere|consegnare))",
    { kinds: ['agreement'], weight: 0.92 },
  ),
  phrase(
    'not-among-them',
    'non\\s+(?:risulta(?:no)?|figura(?:no)?|compa(?:re|iono)|è|sono)\\s+(?:ancora\\s+)?(?:fra|tra)\\s+(?:gli\\s+Stati|i\\s+Paesi|quelli|i\\s+governi|le\\s+capitali)\\s+(?:\\p{L}+\\s+)?che\\s+(?:hanno|abbiano)\\s+(?:già\\s+)?(?:depositato|ratificato|completato)',
    { kinds: ['agreement'], form: 'negative', weight: 0.92 },
  ),
];
