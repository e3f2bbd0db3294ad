// Italian cues: deadlines that went by, by idiom: what was due and has not come (its date is the day that was missed), what drags on; and that all is on time.

import type { Cue } from '../../../language.js';
import { phrase } from './words.js';

const MONTH = '(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)';
const WAS_DUE =
  '(?:era(?:no)?\\s+(?:\\p{L}+\\s+){0,3}?(?:attes|previst|fissat|promess|programmat|annunciat|indicat|concordat)[oaie]|(?:doveva(?:no)?|(?:sarebbe(?:ro)?|avrebbe(?:ro)?)\\s+dovut[oaie])\\s+\\p{L}+)';
/** What tells that it has not come. */
const BUT_NOT =
  '(?:(?:,|:|;|\\s+-)?\\s+(?:ma|però|invece|e\\s+invece|salvo\\s+poi|poi)\\s|[:;]\\s)(?:[^.;]{0,40}?\\s)?(?:non|niente|nulla|nessun\\p{L}*|slittat\\p{L}*|salta\\p{L}*|rimast\\p{L}*|rest[ao]\\p{L}*|ferm[oaie]|bloccat\\p{L}*|rinviat\\p{L}*|arenat\\p{L}*|mancat\\p{L}*)(?![\\p{L}])';

export const lateness: readonly Cue[] = [
  phrase('was-due-but', `${WAS_DUE}[^.;:]{0,70}?\\s(?:entro|per|il|nel|nella|a|in)\\s[^.;:]{1,50}?(?=${BUT_NOT})`, {
    about: 'topic',
    form: 'state',
    weight: 0.91,
  }),
  phrase(
    'month-gone-without',
    `(?:il\\s+\\d{1,2}\\s+)?${MONTH}\\s+(?:è|se\\s+n'è)\\s+(?:ormai\\s+)?(?:passat|arrivat|trascors|finit|andat)o(?=\\s+(?:senza|invano)(?![\\p{L}])|\\s+(?:e|ma)\\s[^.;]{1,90}?\\s(?:non|nessun)\\p{L}*\\s)`,
    { about: 'topic', form: 'state', weight: 0.88 },
  ),
  phrase(
    'keeps-waiting',
    `(?:(?:promess|attes|previst|annunciat|fissat)[oaie]\\s+(?:entro|per|il|nel|a)\\s[^.;,]{1,30},\\s+)?(?:continua(?:no)?\\s+a\\s+)?(?:si\\s+(?:fa|fanno)|farsi)\\s+(?:ancora\\s+)?(?:attendere|aspettare|desiderare)`,
    { about: 'topic', form: 'past', weight: 0.86 },
  ),
  phrase(
    'not-ready-as-planned',
    'non\\s+(?:sar(?:à|anno)|è|sono)\\s+(?:ancora\\s+)?(?:pront|operativ|complet|conclus|disponibil|termin)\\p{L}+(?:\\s+[^\\s.;:]+){0,6}?,?\\s+(?:come\\s+(?:previsto|promesso|annunciato|da\\s+programma|sperato)|contrariamente\\s+a)',
    { about: 'topic', kinds: ['programme', 'partnership', 'agreement'], form: 'state', weight: 0.86 },
  ),
  phrase(
    'year-instead-of',
    '(?:nel|al|entro\\s+il|a)\\s+(?:\\p{L}+\\s+)?20\\d\\d(?=,?\\s+(?:anziché|invece\\s+che|invece\\s+del|e\\s+non\\s+più|non\\s+più)\\s+(?:nel|al|il|entro)?\\s*20\\d\\d)',
    { about: 'topic', form: 'state', weight: 0.8 },
  ),
  phrase(
    'timetable-revised',
    '(?:calendario|cronoprogramma|tabella\\s+di\\s+marcia|scadenzario|programma\\s+dei\\s+lavori)(?:\\s+[^\\s.;:,]+){0,6}?\\s+(?:(?:è|viene|sarà)\\s+(?:stat[oa]\\s+)?|da\\s+)?(?:rivist|riscritt|aggiornat|allungat|diluit|rimodulat|rivedere|riscrivere)[oa]?|(?:rived(?:e|ono)|rivisto|riscriv(?:e|ono)|riscritto|rivedere|riscrivere|allunga(?:no)?|diluisc(?:e|ono))\\s+(?:il|la|i)\\s+(?:calendario|cronoprogramma|tabella\\s+di\\s+marcia|tempi|scadenze)',
    { about: 'topic', kinds: ['programme', 'partnership'], form: 'past', weight: 0.8 },
  ),
  phrase(
    'marks-time',
    '(?:segna(?:no)?\\s+il\\s+passo|va(?:nno)?\\s+a\\s+rilento|procede(?:no)?\\s+(?:a\\s+rilento|a\\s+singhiozzo|con\\s+lentezza)|batte(?:no)?\\s+la\\s+fiacca|arranca(?:no)?|langu(?:e|ono)|è\\s+(?:ancora\\s+)?in\\s+alto\\s+mare|perd(?:e|ono)\\s+(?:un\\s+(?:altro\\s+)?anno|mesi|altro\\s+tempo|colpi|terreno)|è\\s+in\\s+affanno)',
    {
      about: 'topic',
      kinds: ['programme', 'partnership', 'agreement', 'memorandum'],
      form: 'past',
      weight: 0.76,
    },
  ),
  phrase(
    'so-many-more-years-to',
    "(?:un|due|tre|quattro|cinque|\\d+)\\s+(?:ann[oi]|mes[ei])\\s+in\\s+più\\s+(?:per\\s+(?:finire|completare|ultimare|vedere|avere|concludere|l'apertura|la\\s+fine|la\\s+consegna)|di\\s+(?:attesa|lavori|cantiere))",
    {
      about: 'topic',
      kinds: ['programme'],
      form: 'past',
      weight: 0.86,
    },
  ),
  phrase(
    'wait-for-next-year',
    '(?:bisogn(?:a|erà)|occorr(?:e|erà)|tocc(?:a|herà)|si\\s+dovrà)\\s+(?:ancora\\s+)?(?:aspettare|attendere|pazientare)\\s+(?:[^\\s.;:,]+\\s+){0,3}?(?:anno|primavera|estate|autunno|inverno|mesi|settimane|20\\d\\d)',
    {
      about: 'topic',
      form: 'past',
      weight: 0.8,
    },
  ),
  phrase(
    'signing-called-off',
    "(?<head>salta(?:t[oa])?|saltò|sfuma(?:t[oa])?|rinviat[oa]|slitta(?:t[oa])?)\\s+(?:(?:la|il|l')\\s*)(?:\\p{L}+\\s+)?(?:missione|vertice|partenza|entrata\\s+in\\s+vigore|consegna|varo|posa)(?=[^.;]{0,80}?(?:previst|fissat|attes|in\\s+programma|in\\s+calendario))",
    {
      about: 'topic',
      form: 'past',
      weight: 0.88,
    },
  ),
  phrase(
    'second-postponement',
    '(?:è|sarebbe)\\s+(?:già\\s+)?(?:il|l.)\\s*(?:second|terz|quart|quint|ennesim)[oa]\\s+(?:rinvio|slittamento|ritardo|stop|posticipo)',
    {
      about: 'topic',
      form: 'past',
      weight: 0.88,
    },
  ),
  phrase(
    'slower-timetable',
    '(?:calendario|ritmo|programma|passo)\\s+più\\s+(?:lent|lungh|diluit|rilassat)[oa]|diluit[oaie]\\s+(?:nel\\s+tempo|negli\\s+anni)|spalmat[oaie]\\s+(?:su|in)\\s+più\\s+anni',
    {
      about: 'topic',
      kinds: ['programme', 'partnership'],
      form: 'possible',
      weight: 0.82,
    },
  ),
  phrase(
    'delay-feared',
    "(?:si\\s+)?(?:tem(?:e|ono|uto|uta)|paventa(?:no|t[oa])?|rischio\\s+di|spettro\\s+di|ombra\\s+di|aria\\s+di|odore\\s+di)\\s+(?:un\\s+|uno\\s+|il\\s+|lo\\s+|l')?(?:\\p{L}+\\s+)?(?:rinvio|ritardo|slittamento|posticipo|allungamento)",
    {
      about: 'topic',
      form: 'possible',
      weight: 0.86,
    },
  ),
  phrase(
    'on-schedule',
    '(?:è|sono|procede|procedono|viaggia(?:no)?)\\s+(?:\\p{L}+mente\\s+)?(?:in\\s+perfetto\\s+orario|in\\s+orario|nei\\s+tempi|secondo\\s+(?:il\\s+)?(?:programma|calendario|i\\s+piani|la\\s+tabella|le\\s+previsioni)|come\\s+da\\s+programma|puntual[ei])|(?:rispetta(?:no)?|rispettat[ao])\\s+(?:\\p{L}+mente\\s+)?(?:la\\s+tabella\\s+di\\s+marcia|il\\s+(?:calendario|cronoprogramma)|i\\s+tempi|le\\s+scadenze)|(?:tabella\\s+di\\s+marcia|calendario|cronoprogramma|date|tempi)(?:\\s+[^\\s.;:,]+){0,5}?\\s+(?:non\\s+si\\s+tocca(?:no)?|(?:è|sono)\\s+(?:stat[oaie]\\s+)?rispettat[oaie])',
    { about: 'topic', form: 'negative', kinds: ['programme', 'partnership', 'dialogue', 'occasion'], weight: 0.88 },
  ),
];
