// Italian.

import type { Language } from '../../language.js';
import { approvers, chambers } from './chambers.js';
import { context } from './context.js';
import { compounds, countries, geography } from './countries.js';
import { beside } from './beside.js';
import { cues } from './cues.js';
import { AMENDING_PAPER } from './cues/words.js';
import { dates } from './dates.js';
import { form } from './grammar.js';
import { names } from './names.js';
import { hasSubject, isBareSubject } from './subject.js';

/** Prepositions and nouns after which a capital or a country is a place or part of a name: "a Roma", "in Giappone", "Università di Tokyo". */
const PLACE_BEFORE =
  /(?:^|[\s("'])(?:a|ad|in|nella capitale,?|verso|presso|per|vicino a|nei pressi di|visita (?:a|in)|(?:Universit[àa]|Convenzione|Trattato|trattato|prefettura|ambasciata|Ambasciata|consolato|Consolato|sede|aeroporto|porto|vertice|conferenza|festival|Expo|fiera|mercato|tribunale|procura|città|capitale|cinema) d[i'])\s*(?:\p{Lu}\p{L}+ e(?:d)? (?:a )?)?$/u;
const SEAT = /^\p{Lu}[\p{L}' -]+$/u;
/** Whoever is given or asked something is no place: "il Giappone apre a Malta", "chiede a Roma". */
const GIVEN_TO =
  /(?<![\p{L}])(?:ap(?:re|rono|erto)|este(?:nde|ndono|so|sa)|conce(?:de|dono|sso|ssa)|offr(?:e|ono)|offerto|chie(?:de|dono|sto)|d[àa]|dato|consent(?:e|ono)|rispo(?:nde|ndono|sto)|propo(?:ne|ngono|sto)|garanti(?:sce|to)|comunica(?:to|no)?|notifica(?:to|no)?|lega(?:no|to)?|unisce|passa(?:to)?|scritto|detto)\s+(?:anche\s+)?a\s$/iu;
const LANGUAGE_NAME = /(?:^|\s)in\s+$/u;

/** Singular and plural of a seed's word: consultazione, consultazioni; accordo di coproduzione, accordi di coproduzione. */
function inflect(word: string): string[] {
  const [, first = '', rest = ''] = /^(\p{Ll}+)(.*)$/su.exec(word) ?? [];
  if (first.length < 4) return [];
  const other = /[aiou]zione$|[aeiou]sione$|e$/u.test(first)
    ? first.replace(/e$/u, 'i')
    : /(?:ioni|i)$/u.test(first)
      ? first.replace(/i$/u, first.endsWith('ioni') ? 'e' : 'o')
      : first.endsWith('o')
        ? first.replace(/o$/u, 'i')
        : first.endsWith('a')
          ? first.replace(/a$/u, 'e')
          : first;
  return other === first ? [] : [other + rest];
}

/** "accordo di sicurezza sociale", "memorandum sulla difesa": what it is about, but no "memorandum d'intesa". */
const MATTER =
  /^(?:accordo|convenzione|trattato|intesa|memorandum|protocollo|patto)\s+(?:in materia di|relativ[oa] a(?:l|lla|i|gli|lle|ll')?|di|su|sul|sulla|sullo|sui|sugli|sulle|per il|per la|per lo)\s+(?!(?:intesa|cooperazione|collaborazione|partenariato|pace|libero)(?!\p{L}))(.{8,})$/iu;

/** "accordo sui programmi dell'Unione", "trattato per la messa al bando delle mine": what it says to be about. */
const SUBJECT_AFTER =
  /^\s+(?:(?:su|sul|sulla|sui|sugli|sulle|sull'|in materia di|in tema di|concernente|riguardante|relativ[oa] a(?:l|lla|i|gli|lle|ll')?)\s*(?!(?:cui|quale|quali|larga|base|due|tre|iniziativa|richiesta|mandato|proposta|più|tutt[oaie]|quest[oaie]|quell[oaie]|punti|modello|carta|invito|spinta|pressione|ordine)(?!\p{L}))|per (?:la messa al bando|il divieto|la proibizione|la protezione|la tutela|la lotta)\s)[^,.;:()]{3,60}/iu;

/** Days of a meeting, in words and figures. */
const DAYS: Readonly<Record<string, number>> = {
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  secondo: 2,
  terzo: 3,
  quarto: 4,
  quinto: 5,
  2: 2,
  3: 3,
  4: 4,
  5: 5,
};

const ENDS_IN_BE =
  /(?<!\p{L})(?:è|sono|era|erano|fu|furono|sarà|saranno|sia|siano|stat[oaie]|essere|viene|vengono|venne|vennero|verrà|verranno|va|vanno)(?:\s+\p{L}+mente|\s+(?:già|anche|poi|ora|così|infine))*\s*$/iu;

export const italian: Language = {
  code: 'it',
  home: 'IT',
  inflect,
  matter: (name) => MATTER.exec(name)?.[1],
  spaced: true,
  zone: 'Europe/Rome',
  announcesList: (before) =>
    /(?<!\p{L})(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|vari|diversi|entrambi|altrettanti|alcuni|una serie di|un pacchetto di)\s+(?:\p{L}+\s+){0,2}(?:disegni|ddl|leggi|trattati|accordi|intese|convenzioni|protocolli|memorandum|atti|testi|provvedimenti|ratifiche|decreti)(?!\p{L})/iu.test(
      before,
    ),
  hasSubject,
  isBareSubject,
  ...names,
  hasUndergoer: (before, verb, after) =>
    (hasSubject(before) &&
      (ENDS_IN_BE.test(before) ||
        /^(?:è|sono|era|erano|fu|furono|stat[oaie]|viene|venne)\s|^(?:scad|slitt|decad)/iu.test(verb))) ||
    // "Sospeso il traghetto": a participle that opens its clause, and its noun after it.
    (/^\s*$/.test(before) && /^\p{L}+[oaie]$/u.test(verb) && /^\s+(?:(?:il|lo|la|i|gli|le)\s+|l')\p{L}/iu.test(after)),
  evidence:
    '(?<![\\p{L}])(?:il|lo|la|gli|in|di|del|della|dell|che|è|e|per|con|non|una|sono|nel|alla|dal|più|ha|un|[dnd]ell|all|l(?=\\x27))(?![\\p{L}])',
  abbreviations: [
    'On',
    'on',
    'Sen',
    'sen',
    'Dott',
    'dott',
    'Prof',
    'prof',
    'Avv',
    'avv',
    'Ing',
    'ing',
    'Gen',
    'gen',
    'Amb',
    'amb',
    'Min',
    'Sig',
    'sig',
    'Art',
    'art',
    'Artt',
    'artt',
    'n',
    'nn',
    'N',
    'num',
    'lett',
    'co',
    'cfr',
    'pag',
    'pagg',
    'p',
    'vol',
    'es',
    'ca',
    'S.E',
    'A.C',
    'A.S',
    'u.s',
    'c.a',
    'dpr',
    'D.P.R',
    'd.lgs',
    'D.Lgs',
    'd.l',
    'D.L',
    'L',
    'G.U',
    's',
    'ss',
    'gen',
    'feb',
    'mar',
    'apr',
    'mag',
    'giu',
    'lug',
    'ago',
    'set',
    'sett',
    'ott',
    'nov',
    'dic',
    'a.C',
    'd.C',
    'red',
    'Red',
  ],
  blocks: [
    {
      type: 'teaser',
      pattern:
        "^\\W*(?:leggi anche|guarda anche|vedi anche|ascolta anche|articoli correlati|notizie correlate|correlati|potrebbe (?:anche )?interessarti|ti potrebbe(?:ro)? interessare|i più letti|le più lette|più letti|altre notizie|altri articoli|in primo piano|da non perdere|ultime notizie|ultim'ora|dossier collegati|contenuti correlati|approfondimenti|consigliati|i nostri video|fotogallery|video|argomenti correlati|sullo stesso tema|leggi su|continua a leggere|newsletter)(?![\\p{L}])",
      opens: true,
    },
    {
      type: 'navigation',
      pattern:
        "^\\W*(?:home\\s*[>|/]|torna (?:su|all'inizio|alla home)|salta al contenuto|menu|iscriviti|abbonati|registrati|accedi|condividi|seguici|tag\\s*:|argomenti\\s*:|pubblicità|sponsor|cookie|questo sito utilizza|informativa|privacy|copyright|©|\\(c\\)|(?:tutti i )?diritti riservati|riproduzione riservata|commenti|lascia (?:una risposta|un commento)|contatti|per informazioni|ufficio stampa|dona |chi siamo|atto precedente|stampa\\b|scarica|aggiorna la pagina|ti è piaciuto|segnala un errore|leggi le fonti|link affiliati|\\[articolo aggiornato|per iscriversi|apri tutti|continuate a seguirci|vi aggiorniamo|alternative:)|riproduzione riservata\\W*$|diritti riservati\\W*$",
    },
    {
      type: 'caption',
      pattern: '^\\W*(?:nell[ae] foto|foto\\s*:|foto di|immagin[ei]\\s*:|didascalia|in foto)|\\((?:foto|archivio|ansa)[^)]*\\)$',
    },
    {
      type: 'background',
      pattern:
        "^\\W*(?:contesto|per saperne di più|la scheda(?![\\p{L}])|scheda\\s*:|nota per le redazioni|note per le redazioni|cronologia|le tappe|che cos'è|il precedente|i precedenti)(?![\\p{L}])",
    },
  ],
  clauseBreak:
    // After a participle clause that opens the sentence: "Firmato a Manila l'8 luglio, ha avuto ...". The comma first: to look back from every letter is slow.
    ',(?<=^(?:Mentre|Sebbene|Benché|Anche se)\\s[^,;:]{0,160},)\\s|,(?<=^\\p{Lu}\\p{L}+(?:[aiu]t|[rnls]t|tt|s)[oaie]\\s[^,;:]{0,140},)\\s|;|\\s-\\s|:\\s|,?\\s+(?:ma|mentre|però|tuttavia|sebbene|benché|anche se|invece|eppure|bensì|sicché)\\s|\\s+(?:e|ed)\\s+che\\s|,\\s+(?:e|ed|che|dove|con|dopo|prima|quando|perché|poiché|il quale|la quale|cui|(?:in|con|per|a|di|da|su)\\s+cui|nonché|secondo|purché|se|come|giorno|tra|fra)\\s|\\s\\(|\\)\\s|\\)$',
  countries,
  geography,
  compounds,
  isPlace: (text, start, end) => {
    const before = text.slice(Math.max(0, start - 40), start);
    return SEAT.test(text.slice(start, end)) ? PLACE_BEFORE.test(before) && !GIVEN_TO.test(before) : LANGUAGE_NAME.test(before);
  },
  subjectAfter: (after) => SUBJECT_AFTER.exec(after)?.[0].length ?? 0,
  isPartner: (before) =>
    /(?<![\p{L}])(?:con|assieme a|insieme a|accanto a|verso)\s*(?:il|lo|la|i|gli|le|l'|l)?\s*$/iu.test(before),
  isSame: (before) =>
    /(?:^|[\s(])(?:tale|detto|detta|(?:(?:il|la|del|della|dal|dalla|al|alla|nel|nella)\s+)(?:suddett[oa]|predett[oa]|medesim[oa]|citat[oa]|presente|succitat[oa]))\s+$/iu.test(
      before,
    ),
  instruments: [
    {
      kinds: ['agreement'],
      pattern:
        "(?<![\\p{L}])(?:(?<!d')accord[oi]|intes[ae]|patt[oi]|trattat[oi]|convenzion[ei]|protocoll[oi]|Acsa|Raa|Epa|concordat[oi]|strumento|testo|provvediment[oi]|quell[oaie](?=\\s+(?:con|fra|tra|siglat[oaie]|firmat[oaie])\\s))(?![\\p{L}])",
    },
    {
      kinds: ['agreement'],
      derived: true,
      pattern:
        "(?<![\\p{L}])(?:protocoll[oi]|allegat[oi]|appendic[ei])\\s+(?:\\p{L}+\\s+)?(?:al|alla|all')\\s*(?:[^\\s,.;]+\\s+){0,2}?(?:convenzion[ei]|accord[oi]|trattat[oi]|intes[ae]|patt[oi])(?![\\p{L}])",
    },
    {
      kinds: ['agreement', 'memorandum'],
      weak: true,
      pattern: '(?<![\\p{L}])(?:negoziat[oi]|trattativ[ae]|colloqui)(?![\\p{L}])',
    },
    {
      kinds: ['memorandum'],
      pattern:
        "(?<![\\p{L}])(?:memorandum(?: d'intesa| di (?:intesa|cooperazione|collaborazione))?|mou|letter[ae] d'intent[io])(?![\\p{L}])",
    },
    {
      kinds: ['programme'],
      pattern:
        '(?<![\\p{L}])(?:(?<!in )programm[ai](?! di governo)|progett[oi](?! di (?:legge|accord|intes|trattat|convenzion|memorandum|protocoll|bilancio|delibera|risoluzion|decisione))|mission[ei]|iniziativ[ae]|caccia|supercaccia|jet|velivol[oi]|aere[oi]|modul[oi]|satellit[ei]|sottomarin[oi]|fregat[ae]|pattugliator[ei]|corvett[ae]|commess[ae]|interconnession[ei]|elettrodott[oi]|gasdott[oi]|oper[ae](?! d.arte| teatral| liric)|tunnel|galleri[ae](?! d.arte)|trafor[oi]|infrastruttur[ae]|costellazion[ei]|unità(?! di crisi| d.Italia))(?![\\p{L}])',
    },
    {
      kinds: ['dialogue'],
      pattern:
        '(?<![\\p{L}])(?:consultazion[ei]|dialog[oi]|2\\+2|tavol[oi]|gruppo di lavoro|(?:commissione|comitato) (?:mist[ao]|congiunt[ao]|bilaterale|intergovernativ[ao])|consiglio (?:di cooperazione|congiunto|di partenariato)|format[oi]|ministerial[ei]|session[ei]|riunion[ei] (?:ministerial[ei]|inaugural[ei]|plenari[ae]|dei ministri)|forum)(?![\\p{L}])',
    },
    {
      kinds: ['partnership'],
      pattern:
        '(?<![\\p{L}])(?:partenariat[oi]|partnership|relazioni|rapporti|legame|alleanz[ae]|joint[ -]venture|società (?:paritetica|comune|mista|congiunta))(?![\\p{L}])',
    },
    {
      kinds: ['occasion'],
      pattern: '(?<![\\p{L}])(?:conferenz[ae]|vertic[ei]|summit|expo|esposizion[ei]|festival|fier[ae])(?![\\p{L}])',
    },
  ],
  sitting: '(?<!\\p{L})(?:commission[ei](?! europea)|resoconto|seduta)(?!\\p{L})',
  isAnaphor: (before) =>
    /(?:^|[\s("'])(?:(?:l|dell|all|dall|nell|sull|quell|quest)'|(?:il|lo|la|del|dello|della|al|allo|alla|dal|dallo|dalla|nel|nello|nella|sul|sullo|sulla|questo|questa|tale|detto|detta|suddett[oa]|medesim[oa]|stess[oa]|nuov[oa]|su[oa]|loro)\s+)(?:nuov[oa]\s+|ultim[oa]\s+|stess[oa]\s+|medesim[oa]\s+|citat[oa]\s+|presente\s+|storic[oa]\s+)?$/iu.test(
      before,
    ),
  beside,
  cues,
  context,
  form,
  side: (form_, cue) => {
    if (cue.about === 'topic') return 'either';
    return form_ === 'attributive' || form_ === 'state' ? 'before' : 'either';
  },
  dates,
  approvers,
  chambers,
  dateSide: 'after',
  crowd: (clause) =>
    /(?<!\p{L})(?:nessun[oa']?|neppure uno|nemmeno un[oa']?)(?!\p{L})/iu.test(clause) ||
    /(?<![\p{L}\p{N}])(?:\d{2,3}|decine di|centinaia di|\p{L}*(?:dici|vent|trent|quarant|cinquant|sessant|settant|ottant|novant|cent)\p{L}*|quota|soglia)(?:[°ºª])?\s+(?:[^\s,.;]+\s+){0,2}?(?:Stat[oi]|Paes[ei]|nazion[ei]|part[ei]|govern[oi]|membri|firmatari|ratific(?:a|he)|strument[oi]|firm[ae]|adesion[ei]|deposit[oi])(?!\p{L})|(?<!\p{L})quota \p{L}+|apert[oa] alla firma/iu.test(
      clause,
    ),
  amending: {
    paper: `(?<![\\p{L}])${AMENDING_PAPER}(?![\\p{L}])`,
    named: 'protocol|emend|amend',
    ofTreaty:
      '(?:già )?(?:firmat|sottoscritt|siglat|stipulat|conclus|ratificat|approvat|adottat|entrat)[oaie]|fatt[oa] a|in vigore|vigente',
  },
  isOfLaw: (before) =>
    /(?<!\p{L})(?:legge|decreto)(?:\s+n(?:umero|\.)?\s*\d[\d./-]*)?,?\s+(?:del(?:l')?|in\s+data|datat[oa]|promulgat[oa]\s+(?:il|l'))\s*$|(?<!\p{L})legge\s+(?:porta|ha|reca)\s[^.;]{0,30}data\s+del(?:l')?\s*$/iu.test(
      before,
    ),
  isRelative: (between) => /^,?\s+(?:che|(?:il|la) quale|(?:i|le) quali)\s[^,;]*$/u.test(between),
  isAside: (clause) =>
    /(?<!\p{L})(?:(?:era(?:no)?\s+(?:già\s+|poi\s+)?stat[oaie]|(?:si\s+|s')era(?:no)?|aveva(?:no)?)\s+(?:\p{L}+\s+){0,3}?\p{L}+[ts][oaie])\s+(?:\p{L}+'?\s+){0,4}?(?:\p{L}+')?$/iu.test(
      clause,
    ),
  dayLine:
    /^(?:[-–•*]\s*|\(?\d{1,2}[.)]?\s*)?(?:periodo|dat[ae](?:\s+e\s+(?:ora|luogo|orario))?|quando|giorn[oi]|svolgimento)\s*:/iu,
  announces: (sentence) =>
    /^(?:l['’]annuncio|la (?:notizia|comunicazione|nota)|(?:lo|la) (?:ha|hanno) (?:annunciat|comunicat|res)[oa]|è stat[oa] (?:annunciat|comunicat|res)[oa])(?:\s+not[oa])?(?!\p{L})/iu.test(
      sentence,
    ),
  lasted: (sentence) => {
    const found =
      /(?:dopo|al\s+termine\s+di|a\s+conclusione\s+di)\s+(due|tre|quattro|cinque|[2-5])\s+giorn(?:i|ate)|al\s+(secondo|terzo|quarto|quinto)\s+giorno|(due|tre|quattro)\s+giorni\s+di\s+(?:lavori|colloqui|incontri)/iu.exec(
        sentence,
      );
    const days = found?.[1] ?? found?.[2] ?? found?.[3];
    return days === undefined ? undefined : DAYS[days.toLowerCase()];
  },
  opensQuestion: (paragraph) => /^\s*(?:D|Domanda)\d*\s*[:.)]/u.test(paragraph),
  retracts: (sentence) =>
    /^(?:["'(\s]*)(?:(?:R(?:isposta)?[.:]\s*)?no(?=[.,!])|non è (?:vero|così|andata così|esatto|corretto|preciso)|così non è|è falso|falso|notizia (?:falsa|infondata)|non ci siamo(?: ancora)?|calma|non (?:proprio|esattamente|ancora)(?=[.,:!])|frena(?:te)?(?=[.,:!])|macché|niente affatto|smentit[oa]|niente di (?:vero|tutto ciò)|nulla di vero|la notizia (?:è|era) (?:falsa|infondata|errata))(?![\p{L}])/iu.test(
      sentence,
    ),
  isQuestion: (sentence) => /\?["')]*$/.test(sentence),
};
