// Italian cues: deadlines that went by, by idiom: what was due and has not come (its date is the day that was missed), what drags on; and that all is on time.

import type { Cue } from '../../../language.js';
import { phrase } from './words.js';

const MONTH = '(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)';
const WAS_DUE =
  '(?:era(?:no)?\\s+(?:\\p{L}+\\s+){0,3}?(?:attes|previst|fissat|promess|programmat|annunciat|indicat|concordat)[oaie]|(?:doveva(?:no)?|(?:sarebbe(?:ro)?|avrebbe(?:ro)?)\\s+dovut[oaie])\\s+\\p{L}+)';
/** What tells that it has not come. */
const BUT_NOT =
  '(?:(?:,|:|;|\\s+-)?\\s+(?:ma|però|invece|e\\s+invece|salvo\\s+poi|poi)\\s|[:;]\\s)(?:[^.;]{0,40}?\\s)?(?:non|niente|nulla|nessun\\p{L}*|slittat\\p{L}*|salta\\p{L}*|rimast\\p{L}*|rest[ao]\\p{L}*|ferm[oaie]|bloccat\\p{L}*|rinviat\\p{L}*|arenat\\p{L}*|mancat\\p{L}*)(?![\\p{L}])';

/** The day or month by which something was due. */
const BY_DAY = `(?:entro|per|nel|in|a)\\s+(?:la\\s+fine\\s+di\\s+|fine\\s+|il\\s+)?(?:\\d{1,2}\\s+)?(?:${MONTH}|20\\d\\d|primavera|estate|autunno|inverno)(?:\\s+(?:del\\s+)?20\\d\\d)?`;

export const lateness: readonly Cue[] = [
  phrase(
    'gone-without',
    `(?:termine|scadenza|data|traguardo|appuntamento|mese|anno|${MONTH})(?:[^.;]{0,70}?)[\\s,]se\\s+n'è\\s+andat[oa](?=\\s+(?:senza|invano|via))`,
    { about: 'topic', kinds: ['programme', 'partnership', 'agreement'], form: 'past', weight: 0.91 },
  ),
  phrase(
    'date-is-a-dream',
    '(?:data|scadenza|traguardo|obiettivo|20\\d\\d)(?:\\s+[^\\s.;:,]+){0,3}?\\s+(?:una?\\s+)?(?:chimera|miraggio|utopia|illusione|fuori\\s+portata|irrealistic\\p{L}+|troppo\\s+ottimistic\\p{L}+)',
    { about: 'topic', kinds: ['programme', 'partnership'], form: 'possible', weight: 0.9 },
  ),
  phrase(
    'delays-ruled-out',
    '(?:esclud(?:e|ono|endo)|esclus[oaie]|smentisc(?:e|ono)|smentit[oaie]|nega(?:no|t[oaie])?)\\s+(?:(?:un|ogni|qualsiasi|eventuali|possibili|nuovi|altri|gli|i)\\s+)?(?:slittament|rinvi|ritard|posticip)\\p{L}+',
    { about: 'topic', form: 'negative', weight: 0.9 },
  ),
  // "In origine si doveva chiudere entro gennaio": told of what came later, or has not come.
  phrase(
    'at-first-due',
    `(?<!(?:rinvio|slittamento|ritardo|posticipo)(?::|,)\\s)(?:in\\s+origine|inizialmente|in\\s+un\\s+primo\\s+(?:momento|tempo)|all'inizio|originariamente|secondo\\s+i\\s+(?:primi\\s+)?piani)(?:,?\\s+[^\\s.;:]+){0,10}?\\s+(?:(?:si\\s+)?dov(?:eva|evano)|era(?:no)?\\s+(?:attes|previst|fissat|promess)[oaie]|si\\s+(?:prevedeva|pensava|contava|puntava)|sarebbe(?:ro)?\\s+dovut[oaie])(?:\\s+[^\\s.;:,]+){0,6}?\\s+${BY_DAY}|era(?:no)?\\s+(?:attes|previst|fissat)[oaie]\\s+(?:in\\s+origine|inizialmente|in\\s+un\\s+primo\\s+(?:momento|tempo))\\s+${BY_DAY}`,
    { about: 'topic', kinds: ['programme', 'partnership', 'agreement'], form: 'past', weight: 0.9 },
  ),
  phrase(
    'went-by-empty',
    `(?:${MONTH}|mese|anno|termine|data|scadenza|giorno|appuntamento)\\s+(?:(?:è|se\\s+n'è)\\s+)?(?:pass(?:ò|at[oa])|trascors[oa]|trascorse|and(?:ò|at[oa]))\\s+(?:a\\s+vuoto|invano|inutilmente|in\\s+bianco)`,
    { about: 'topic', kinds: ['programme', 'partnership', 'agreement'], form: 'state', weight: 0.91 },
  ),
  phrase(
    'date-stands',
    '(?:il\\s+20\\d\\d|la\\s+data|l\'obiettivo|la\\s+scadenza)\\s+(?:\\p{L}+\\s+){0,2}?(?:resta(?:no)?|rimane|non\\s+(?:si\\s+tocca|cambia|è\\s+in\\s+discussione)|è\\s+(?:confermat[oa]|salv[oa]|alla\\s+portata))(?=\\s*[.,;:»"]|\\s*$)|non\\s+è\\s+vero\\s+che[^.;:]{4,90}?\\s(?:dopo\\s+il|slitt\\p{L}+|oltre\\s+il|più\\s+tardi|in\\s+ritardo|rinvi\\p{L}+)|(?:calendario|programma|cronoprogramma|date|tempi)(?:\\s+[^\\s.;:,]+){0,4}?,\\s+[^.;:,]{2,25},\\s+non\\s+(?:è|sono)\\s+(?:stat[oaie]\\s+)?(?:modificat|cambiat|rivist|toccat|spostat)[oaie]',
    { about: 'topic', form: 'negative', kinds: ['programme', 'partnership', 'dialogue', 'occasion'], weight: 0.9 },
  ),
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
    'date-to-redo',
    '(?:data|calendario|giorno|finestra)\\s+(?:di|del|della)\\s*(?:lancio|partenza|consegna|apertura|varo|decollo|inaugurazione)(?:\\s+[^\\s.;:,]+){0,4}?\\s+(?:da\\s+(?:rifare|ridefinire|rivedere|ristabilire|riprogrammare|ricalcolare)|saltat[ao])',
    { about: 'topic', kinds: ['programme'], form: 'past', weight: 0.86 },
  ),
  phrase(
    'none-this-season',
    `(?:niente|nessun)\\s+(?:lancio|decollo|varo|collaudo|volo)\\s+(?:a|ad|in|entro|per|nel)\\s+(?:${MONTH}|primavera|estate|autunno|inverno|20\\d\\d)`,
    { about: 'topic', kinds: ['programme'], form: 'past', weight: 0.84 },
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
    { about: 'topic', form: 'negative', kinds: ['programme', 'partnership', 'dialogue', 'occasion'], weight: 0.9 },
  ),
];
