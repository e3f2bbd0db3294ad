// How an Italian date is tied to what it dates: by the words before it.

import type { DateHit, RawDate } from '../../../language.js';

/** Stems of the verbs of saying, as participles and in the tenses of reports; and phrases that say as much. */
const SAID_PARTICIPLE =
  '(?:annunciat|comunicat|confermat|ribadit|dichiarat|dett|precisat|spiegat|riferit|rivelat|chiarit|sottolineat|ricordat|aggiunt|anticipat|affermat|assicurat|garantit|sostenut|scritt|riportat|segnalat|puntualizzat|ripetut|replicat|raccontat|osservat|avvertit|informat|ammess|dichiarat|notat|rimarcat|specificat|pubblicizzat|divulgat|lasciat[oaie]\\s+intender|dat[oaie]\\s+(?:l.annunci|la\\s+notizi|notizi|comunicazion)|res[oaie]\\s+(?:not|pubblic)|fatt[oaie]\\s+saper)[oaie]';
const SAID_PRESENT =
  '(?:annunci|comunic|conferm|dichiar|precis|spieg|rivel|sottoline|ricord|anticip|afferm|assicur|segnal|puntualizz|replic|raccont|osserv|inform|not)(?:a|ano)|(?:ribadi|riferi|chiari|avverti)(?:sce|scono)|(?:avvert|aggiung|sostien|dic|scriv)(?:e|ono)|sostengono|(?:rend(?:e|ono)|fa|fanno)\\s+(?:not[oaie]|saper[e]?|pubblic[oaie])|(?:dà|danno)\\s+(?:notizia|comunicazione|l.annuncio)';
const SAID_THEN =
  '(?:annunci|comunic|conferm|dichiar|precis|spieg|rivel|anticip|afferm|assicur|segnal|replic|racconta|osserv|inform)(?:ò|arono|av(?:a|ano))|(?:ribad|rifer|chiar)(?:ì|irono|iv(?:a|ano))|diss(?:e|ero)|scriss(?:e|ero)|fec(?:e|ero)\\s+sapere|res(?:e|ero)\\s+noto|aggiuns(?:e|ero)';
/** Where and how it was said: "ha comunicato in una nota martedì". */
const BY_THE_WAY =
  '(?:\\s+(?:anche|poi|già|sempre|per\\s+prim[oa]|in\\s+(?:una|un)\\s+(?:nota|comunicato|intervista|conferenza\\s+stampa)|in\\s+(?:aula|parlamento|conferenza\\s+stampa)|con\\s+una\\s+nota|sui\\s+social|su\\s+(?:X|Twitter|Facebook|Telegram)|ai\\s+(?:giornalisti|cronisti|deputati|senatori)|alla\\s+stampa|al\\s+parlamento|a\\s+\\p{Lu}\\p{L}+))?';
const ON_THE =
  "(?:il\\s+|lo\\s+|l'|nella\\s+(?:(?:tarda\\s+)?(?:mattinata|giornata|serata|notte)\\s+di\\s+)?|nel\\s+pomeriggio\\s+di\\s+|(?:domenica|(?:luned|marted|mercoled|gioved|venerd)ì|sabato)\\s+)?";
const SAID_BEFORE = new RegExp(
  `(?<![\\p{L}])(?:${SAID_PARTICIPLE}|${SAID_PRESENT}|${SAID_THEN})${BY_THE_WAY},?\\s+${ON_THE}$|(?:^|[^\\p{L}])(?:lo|la|l'|ne)\\s*(?:ha|hanno|aveva|avevano)\\s+${SAID_PARTICIPLE}\\s[^.;:]{0,40}?\\s${ON_THE}$`,
  'iu',
);
/** "Venerdì il ministero ha annunciato che": the day before the verb. */
const SAID_AFTER = new RegExp(
  `^,?\\s[^.;:]{0,60}?(?<![\\p{L}])(?:(?:ha|hanno|aveva|avevano)\\s+(?:\\p{L}+\\s+)?${SAID_PARTICIPLE}|${SAID_PRESENT}|${SAID_THEN})\\s+(?:[^.;:]{1,30}\\s)?che\\s`,
  'iu',
);

const LINKS: readonly (readonly [RegExp, DateHit['link']])[] = [
  [
    /(?<![\p{L}])(?:fino\s+a(?:l|ll'|d)?|sino\s+a(?:l|ll'|d)?|valid[oaie]\s+fino\s+a(?:l|ll'|lla)?|(?<!(?<!\p{L})a\s)scadenza\s+il)\s*(?:\p{L}+\s+)?$/iu,
    'until',
  ],
  [
    /(?<![\p{L}])(?:in\s+(?:programma|calendario|agenda)|previst[oaie]|programmat[oaie]|fissat[oaie]|calendarizzat[oaie]|attes[oaie]|convocat[oaie]|dovev(?:a|ano)\s+(?:\p{L}+\s+){1,6}?|avrebbe(?:ro)?\s+dovuto\s+(?:\p{L}+\s+){1,6}?)\s*(?:(?:inizialmente|originariamente)\s+)?(?:per\s+)?(?:il|l'|lo|la|i|nel|a|ad|al|all'|in|dal|dall')?\s*$/iu,
    'due',
  ],
  [/(?<![\p{L}])(?:entro|non\s+oltre|prima\s+d(?:i|el|ell'|ella))\s*(?:il\s+|l'|la\s+)?$/iu, 'by'],
  [
    /(?<![\p{L}])(?:dopo|a seguito di|sin\s+dal(?:l')?|fin\s+dal(?:l')?|da|dal|dall'|dallo|dalla|a\s+partire\s+dal(?:l')?|a\s+decorrere\s+dal(?:l')?)\s*$/iu,
    'since',
  ],
];

/** "n. 184 del 18 novembre", "decreto 5 maggio": the date of a gazette, a sitting or another act. */
const OTHERS =
  /(?:Gazzetta\s+(?:Ufficiale\s+)?(?:\(?n\.?\s*\d+\s+)?(?:del\s+)?|Serie generale n\. \d+ del |G\.?U\.? n\. \d+ del |classe |bilancio |legge di bilancio |Expo |edizione |Agenda )$/u;

/** What happens in the world and is no step of an agreement: "le elezioni del 9 giugno", "il terremoto del 6 febbraio". */
const HAPPENED =
  /(?<!\p{L})(?:elezion[ei](?:\s+\p{L}+)?|golpe|colpo\s+di\s+stato|invasione|guerra|attacc(?:o|hi)|attentat[oi]|strag[ei]|massacro|terremot[oi]|sism[ao]|scosse?|maremoto|fran[ae]|smottament[oi]|alluvion[ei]|inondazion[ei]|tempest[ae]|urag(?:ano|ani)|tifone|ciclone|eruzione|incend(?:io|i)|rogo|schianto|deragliamento|incident[ei]|disastro|epidemia|blackout|scioper[oi]|protest[ae])\s+(?:del(?:l'|lo|la)?|di|dei)\s*$/iu;

/** "In vigore dal 9 agosto" dates an event; "cooperano dal 2011" and "dallo scorso ottobre" do not. */
const FROM_A_DAY = /(?<![\p{L}])(?:da|dal|dall')\s*$/iu;

/** "Vale fino al 19 marzo": the day of its end, which is to come. */
const GOOD_UNTIL =
  /(?<![\p{L}])(?:val(?:e|gono|eva|id[oaie])|varrà|dura|durerà)\s+(?:solo\s+|soltanto\s+)?(?:fino|sino)\s+a(?:l|ll')?\s*$/iu;

/** "Da settembre è aperta alla firma": what has been so since then began then. */
const IS_DONE =
  /^,?\s+(?:\p{L}+\s+){0,4}?(?:è|sono)\s+(?:\p{L}+mente\s+)?(?:apert|operativ|attiv|in\s+(?:vigore|funzione|servizio))/iu;

/** "slitta a febbraio", "rinviato al 2030": the new date is not when it was put off, but when it is to be. */
const PUT_OFF_TO =
  /(?:slitt|rinvi|posticip|spost|differi|scivol|rimand)\p{L}*\s+(?:\p{L}+\s+){0,3}?(?:a|ad|al|alla|all'|oltre\s+il|a\s+dopo(?:\s+il)?|agli|ai)\s*(?:(?:fine|inizio|metà|primavera|estate|autunno|inverno)\s+)?$/iu;

const isDay = (raw: RawDate) =>
  raw.type === 'day' ||
  raw.type === 'weekday' ||
  (raw.type === 'offset' && raw.unit === 'day') ||
  (raw.type === 'relative-month' && raw.day !== undefined);

/** In: a normalised text, where a date starts and ends in it, the date. Out: what the date dates. */
export function linkOf(text: string, start: number, end: number, raw: RawDate): DateHit['link'] {
  const before = text.slice(Math.max(0, start - 60), start);
  if (
    /(?<![\p{L}])(?:(?:(?<!(?:porta|portano|portava|reca|recano) (?:[^.;:]{1,30} e )?la )(?<!(?<!\p{L})in )data|appuntamento)\s+(?:del|di)|non\s+\p{L}+\s+pront[oaie]\s+(?:a|ad|per|nel))\s*$/iu.test(
      before,
    ) ||
    OTHERS.test(before) ||
    HAPPENED.test(before)
  )
    return 'other';
  if (/^,?\s[^.;:,]{0,40}(?<!\p{L})anniversario(?!\p{L})/iu.test(text.slice(end, end + 70))) return 'other';
  if (PUT_OFF_TO.test(before)) return 'due';
  if (GOOD_UNTIL.test(before)) return 'due';
  if (FROM_A_DAY.test(before) && (isDay(raw) || IS_DONE.test(text.slice(end, end + 60)))) return 'at';
  if (SAID_BEFORE.test(before) || SAID_AFTER.test(text.slice(end, end + 140))) return 'said';
  return LINKS.find(([re]) => re.test(before))?.[1] ?? 'at';
}
