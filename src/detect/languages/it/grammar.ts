// Italian grammar: from the words around a cue to its form (happened, planned, hearsay, in passing ...).

import type { Form } from '../../language.js';
import { tenseOf } from './verbs.js';

/** Adverbs and the like that may stand between an auxiliary and its verb. */
const ADV =
  "(?:\\s+(?:\\p{L}+mente|non|già|ora|adesso|ancora|appena|anche|poi|così|infine|ormai|oggi|ieri|domani|stamane|stamani|stamattina|stasera|finora|sempre|mai|più|inoltre|subito|dunque|quindi|infatti|invece|però|tuttavia|pure|intanto|nel frattempo|di recente|da poco|di fatto|a sua volta|a loro volta|in via \\p{L}+|in questi giorni|nel \\d{4}|lo scorso \\p{L}+|a \\p{L}+|tutti|entrambi|entrambe|insieme|perfino|persino|nemmeno|neppure|neanche|prima|presto|a tutt'oggi|a oggi|ad oggi|per ora|per il momento|del tutto|la settimana scorsa|venerdì|lunedì|martedì|mercoledì|giovedì|sabato|domenica))*\\s+";
const ends = (pattern: string) => new RegExp(`(?<![\\p{L}])(?:${pattern})$`, 'iu');
const BEEN = `(?:stat[oaie]${ADV})?`;
const TO_BE = `(?:essere|venire|esser|restare|rimanere)${ADV}`;

const SAID =
  '(?:detto|dichiarato|annunciato|annunciava|assicurato|promesso|previsto|spiegato|precisato|confermato|anticipato|garantito|fatto sapere|sapere|stabilito|deciso|disse|annunciò|dichiarò|assicurò)\\s+(?:\\S+\\s+){0,3}?(?:che|quando)\\s[^;]*';
const FUTURE_IN_PAST = ends(`${SAID}(?:avrebbe|avrebbero|sarebbe|sarebbero)${ADV}${BEEN}`);
const COUNTERFACTUAL = ends(
  `(?:(?:avrebbe|avrebbero)${ADV}dovuto|(?:sarebbe|sarebbero)${ADV}dovut[oaie]|doveva|dovevano|era previsto che|avrebbe potuto)${ADV}(?:${TO_BE})?`,
);
const HEARSAY = ends(`(?:avrebbe|avrebbero|sarebbe|sarebbero)${ADV}${BEEN}`);
/** "si dice che sia stato firmato" */
const SAID_TO_BE = ends(
  `(?:si dice|si vocifera|si mormora|si dà per certo|pare|sembra|si ritiene|si crede|si pensa|corre voce|probabile|possibile|plausibile|voci)(?:\\s+[^,;:]{0,60})?\\s+che\\s[^,;:]{0,120}(?:sia|siano|abbia|abbiano|fosse|fossero|avesse|avessero)${ADV}${BEEN}`,
);
/** "una volta firmato": not before then. */
const ONCE = ends(`(?:una volta(?: che)?|non appena|(?<!anche )se|qualora|ove|purché)\\s+(?:(?:sarà|saranno|sia|siano)${ADV})?`);
const POSSIBLE = ends(
  `(?:può|possono|potrebbe|potrebbero|dovrebbe|dovrebbero|deve|devono)${ADV}(?:(?:essere|esser)${ADV}stat[oaie]${ADV}|(?:aver|avere)${ADV})|(?:verrebbe|verrebbero|andrebbe|andrebbero)${ADV}|(?:può|possono|potrebbe|potrebbero|possa|possano|poteva|potevano)${ADV}(?:${TO_BE})?`,
);
const MUST = ends(
  `(?:deve|devono|dev'|dovrà|dovranno|dovrebbe|dovrebbero|potrà|potranno|va|vanno|andrà|andranno)(?:${ADV}|)(?:${TO_BE})?`,
);
const FUTURE = ends(`(?:sarà|sara'|saranno|verrà|verra'|verranno|avrà|avranno|resterà)${ADV}${BEEN}`);
const PERFECT = ends(
  `(?:ha|hanno|ho|abbiamo|aveva|avevano|ebbe|ebbero|avendo|avere|aver|averl[oaie]|avergli|abbia|abbiano|avesse|avessero)${ADV}`,
);
const BEEN_DONE = ends(
  `(?:è|e'|sono|era|erano|essere|esser|essendo|sia|siano|fosse|fossero|l'è)${ADV}stat[oaie]${ADV}|(?:è|e'|sono|era|erano|fu|furono|venne|vennero|veniva|venivano|essersi|s'è|s'era)${ADV}`,
);
/** "hanno discusso il testo e firmato l'intesa": the second verb shares the auxiliary of the first. */
const SHARED_AUXILIARY =
  /(?<![\p{L}])(?:ha|hanno|abbiamo|è\s+stat[oa]|sono\s+stat[ie])\s+(?:\p{L}+mente\s+|poi\s+|già\s+|oggi\s+|ieri\s+)?(?<first>\p{L}+[oaie])\s(?:[^;:]{0,120}\s)?(?:e|ed|nonché)(?:\s+(?:poi|quindi|infine|anche|contestualmente|subito))?\s+$/iu;
/** "che due Stati l'abbiano ratificato": what somebody doubts, awaits or denies is no fact. */
const SUBJUNCTIVE = ends(`(?:abbia|abbiano|avesse|avessero|sia|siano|fosse|fossero)${ADV}${BEEN}`);
/** "benché sia stato firmato", "lieto che abbiano firmato": here it is one. */
const FACTIVE =
  /(?<![\p{L}])(?:sebbene|benché|nonostante|malgrado|pur|seppure|quantunque|fatto|soddisfatt[oaie]|liet[oaie]|felic[ei]|content[oaie]|orgoglios[oaie]|bene|positivo|importante|significativo|peccato)(?![\p{L}])[^;:]*$/iu;
const PASSIVE = ends(`(?:viene|vengono|si va|resta|restano)${ADV}`);
const OPEN_BE = ends(
  `(?:veder|vedere|vederl[oaie]|sia|siano|fosse|fossero|venga|vengano|venisse|venissero|essere|esser|venire)${ADV}`,
);
/** "vuole firmata l'intesa": as he would like it. */
const WANTED = ends(`(?:vuole|vogliono|vorrebbe|vorrebbero|voleva|volevano|immagina|immaginano|spera|sperano)\\s+(?:già\\s+)?`);
/** "hanno suggellato la visita firmando l'intesa": how what happened was done. */
const BY_DOING =
  /(?<![\p{L}])(?:ha|hanno|è|sono)\s+(?:\p{L}+mente\s+|poi\s+|ieri\s+|oggi\s+|così\s+)?\p{L}+(?:[aiu]t|[rnls]t|tt|s)[oaie](?!\p{L})(?:(?!(?<!\p{L})(?:sta|stanno|stava|stavano|starebbe|va|vanno|\p{L}+(?:are|ere|ire))(?!\p{L}))[^;:]){1,120}$/iu;
/** Any auxiliary: what follows it is a verb, and no noun. */
const AUXILIARY = ends(
  `(?:è|e'|sono|era|erano|fu|furono|sarà|sara'|saranno|sia|siano|fosse|fossero|sarebbe|sarebbero|essere|essendo|venne|viene|verrà|verranno)${ADV}${BEEN}`,
);
/** "si è tenuta la cerimonia di firma", "hanno proceduto allo scambio": what was held or done has happened. */
const HELD_ACT =
  /(?<![\p{L}])(?:(?:si\s+(?:è|sono)|è\s+stata|sono\s+state)\s+(?:\p{L}+\s+){0,2}?(?:tenut|svolt|celebrat|consumat)[oaie]|(?:ha|hanno)\s+avuto\s+luogo|(?:è|sono)\s+avvenut[oaie]|(?:si\s+è|ha|hanno)\s+(?:\p{L}+\s+)?procedut[oa])(?:\s[^;:.]{0,80}?)?\s(?<!\s(?:dopo|per|con|verso|entro|prima|su|tra|fra|di|che|e)\s)(?:(?:la|lo|il|i|le|gli|alla|allo|al|agli|alle)\s+|(?:l'|all'))(?:(?:cerimonia|atto)\s+(?:(?:ufficiale|formale|solenne)\s+)?(?:di|del|della|dello|degli|per\s+la|per\s+lo|per\s+il)\s*)?$/iu;
/** "Ieri a Nairobi la firma": a sentence without a verb tells of the day that it names. */
const DAY_AND_NOUN =
  /^[\s"'(•·–-]*(?:ieri|oggi|domani|dopodomani|stamane|stamani|stamattina|stasera|questa\s+mattina|nella\s+notte|nei\s+giorni\s+scorsi|la\s+(?:scorsa|prossima)\s+settimana|(?:luned|marted|mercoled|gioved|venerd)ì|sabato|domenica|(?:il|l')\s*\d{1,2}°?(?:\s+\p{L}+)?)(?![\p{L}])(?:\s+(?:mattina|pomeriggio|sera|prossim[oa]|scors[oa]))?(?:,?\s+(?:a|ad|al|alla|all'|in|nel|nella|presso)\s*[^,;:]{1,40}?)?,?\s+(?:la|lo|il|l')\s*(?:(?:cerimonia|atto)\s+(?:(?:ufficiale|formale|solenne)\s+)?(?:di|del|della|dello|per\s+la|per\s+lo|per\s+il)\s*)?$/iu;
const ABOUT_TO = ends(
  `(?:sta|stanno)${ADV}per\\s+|(?:dovrebbe|dovrebbero|deve|devono|dovrà|dovranno|potrà|potranno|intende|intendono|conta|contano|puntano?|prevede|prevedono|accinge|accingono|prepara|preparano|appresta|apprestano|pronti?\\s+a|pronta\\s+a|destinat[oaie]\\s+a|chiamat[oaie]\\s+a|atteso\\s+a|comincerà|cominceranno|inizierà|inizieranno|tornerà|torneranno|provvederà|provvederanno|procederà|procederanno|punterà|punteranno)${ADV}(?:(?:di|a|ad)\\s+)?(?:far\\s+)?`,
);
const MANAGED = ends(
  `(?:riuscit[oaie]|arrivat[oaie]|finito|riesce|riescono|provveduto|cominciat[oaie]|iniziat[oaie]|comincia|cominciano|inizia|iniziano|tornat[oaie])\\s+(?:a|ad|per|con il)\\s+`,
);
/** "torna a riunirsi a marzo", "tornano a negoziare": the day decides. */
const AGAIN = ends(`(?:torna|tornano)${ADV}a\\s+`);
/** "starebbe per uscire", "starebbe pensando di uscire" */
const SAID_TO_PLAN = ends(
  `(?:starebbe|starebbero)${ADV}(?:per\\s+|\\p{L}+ndo\\s+(?:di|a|ad|se)\\s+)|(?:sarebbe|sarebbero)${ADV}(?:pront|intenzionat|orientat|decis|tentat)[oaie]\\s+(?:a|ad)\\s+`,
);
const HEARSAY_GERUND = ends(`(?:starebbe|starebbero)${ADV}`);
/** A relative clause, unless it is what somebody has said. */
const RELATIVE =
  /(?:(?<!(?:detto|dice|dicono|annunciato|annuncia|annunciano|confermato|conferma|confermano|dichiarato|spiegato|spiega|precisato|precisa|sapere|riferito|riferisce|noto|reso noto|aggiunto|aggiunge|sottolineato|ricordato|ricorda|scrive|scrivono|rivelato|rivela|comunicato|comunica|scoperto|risulta|vuol dire|significa|così|dopo|è|ora|visto|dato|notizia)\s)che|con cui|in cui|per cui|cui|(?:con|da|del|dal|al|nel|sul|col) quale|(?:con|da|della|dalla|alla|nella|sulla) quale|i quali|le quali)\s[^,;]*$/iu;

/** Words that can be a noun or a verb: "la firma" and "firma". An article, a preposition or what it is the firma of tells. */
const TWOFOLD =
  /^(?:firma|firme|ratifica|proroga|modifica|revoca|denuncia|stipula|sigla|revisione|conclusione|nomina|riforma|ritardo|stop|visita|ripresa|rinvio|rinnovo|avvio|blocco|annullamento|ritiro|recesso|deposito|consegna|trasmissione|scambio|varo|ingresso|uscita|lancio)$/iu;
const NOUNLIKE =
  /(?:zione|zioni|sione|sioni|mento|menti|aggio|anza|enza)$|^(?:firm[ae]|ratific(?:a|he)|scamb[io]+|deposit[oi]|rinvi[io]?o?|ritard[oi]|slittament[oi]|avvio|via|ok|okay|semaforo|disco|luce|benestare|placet|assenso|nulla|sì|voto|varo|stop|addio|fine|debutto|nascita|ingresso|recesso|ritiro|ritardo|rinnovo|prorog(?:a|he)|denuncia|revoca|rottura|sblocco|ripartenza|apertura|chiusura|avanzata|cerimonia|stipula|nomina|scadenza|commessa|ordine|aggiudicazione|contratt[oi]|commess[ae]|blocco|lancio|modific(?:a|he)|revisione|inaugurazione|adozione|fumata|stretta|taglio|riunion[ei]|session[ei]|incontr[oi]|vertic[ei]|round|tornat[ae]|summit|forum|edizion[ei]|sedut[ae]|plenari[ae]|appuntament[oi]|consultazion[ei]|dialog[oi]|conferenz[ae]|accord[oi]|intesa|compromesso)$/iu;
const DETERMINER =
  /(?:^|[\s('"])(?:l[aeo]|il|i|gli|un[ao]?|[dsn]?(?:el|ul)l[aeo]|[dsn]?e[li]|al(?:l[aeo])?|ai|agli|dal(?:l[aeo])?|dai|dagli|del(?:l[aeo])?|dei|degli|nel(?:l[aeo])?|nei|sul(?:l[aeo])?|sui|col|con|di|da|per|senza|dopo|prima|ultima|nuov[ao]|prossim[ao]|su[ao]|loro|quest[ao]|tale|ogni|alcun[ao]?|nessun[ao]?|doppi[ao]|sola|stess[ao]|mancat[ao]|a|alla|ad|verso|previst[ao]|\p{L}+esim[ao]|vera|formale|definitiv[ao]|second[ao]|terz[ao]|ennesim[ao]|possibile|eventuale|attesa|tra|fra|o|né|entro|in|sin dalla|fin dalla)\s*$|['](?:ulteriore\s*)?$/iu;
/** Participles that are nouns, too: "la convenzione è entrata in vigore", "l'entrata in vigore della convenzione". */
const PARTICIPLE_OR_NOUN = /^(?:(?:entrat|uscit|ripres|disdett|scopert|ripartit)a|(?:uscit|ripres|disdett)e)$/iu;
/** What stands before a noun and after its article: "la recente entrata in vigore". */
const BEFORE_NOUN =
  /(?<![\p{L}])(?:imminente|effettiva|recente|rapida|piena|pronta|futura|immediata|successiva|avvenuta|attesa|formale|ufficiale|prevista|possibile|eventuale|definitiva|mancata|anticipata|contestuale|relativa)\s+$/iu;
const ITS_OWN = /^\s+(?:in\s+\p{L}+\s+)?(?:d[ei]l|dell[aeo']|d[ei]i|degli|di|dell'|dal|dall[ao']|dall')(?:(?<=')|(?![\p{L}]))/iu;
/** Bare after a comma they are the news themselves: "Trattato con Lima, ok della Camera". */
const NEWS_NOUN =
  /^(?:via|ok|okay|sì|disco|semaforo|luce|firma|ratifica|stop|rinvio|rinnovo|proroga|contratto|commessa|ordine|appalto)$/iu;
/** Verbs of what lasts: "è operativo da lunedì" looks back, "apre da lunedì" ahead. */
const STATE =
  /^(?:è|e'|ha|hanno|resta|restano|rimane|rimangono|produce|producono|vige|vigono|vale|valgono|applica|applicano|decorre|decorrono)$/iu;
/** A head that holds its auxiliary: in "ha preso il via" the participle is the verb. */
const WITH_AUXILIARY = /^(?:ha|hanno|è|sono|era|erano|aveva|avevano)\s+(?:stat[oaie]\s+)?(?=(\p{L}+))/iu;
/** Nothing but a dateline, a place or a subject line before it: a sentence that opens with its news. */
const OPENING =
  /^[\s"'(•·–-]*(?:\p{Lu}[\p{L}' .,/]{0,40}(?:,?\s*\d{1,2}\s+\p{L}{3,9}\.?(?:\s+\d{4})?)?\s*[-:.]\s*)?(?:già|appena|ufficialmente|finalmente|quindi|poi|così|infine|nuovo|nuova|ancora|prim[oa]|second[oa]|terz[oa]|quart[oa]|quint[oa]|sest[oa]|doppi[oa])?\s*$/iu;

/** "la firma, avvenuta il 10 marzo": what has taken place is no mere noun. */
const TOOK_PLACE =
  /^[^.;:]{0,80}?(?:(?<!(?:sarà|saranno|sarebbe|sarebbero|essere|non è|non è ancora|ancora) )avvenut[oaie]|ha avuto luogo|hanno avuto luogo)(?![\p{L}])/iu;

/** "la sospensione è stata decisa il 3 maggio", "decorre dal 3 maggio". */
const DECIDED =
  /^(?:\s+in\s+via)?(?:\s+provvisoria)?(?:\s+[^\s.;:]+){0,12}?\s(?:è|sono)\s+(?:stat[oaie]\s+)?(?:\p{L}+mente\s+)?(?:decis|dispost|decretat|deliberat|notificat)[oaie](?!\p{L})/iu;
const RUNS =
  /^(?:\s+[^\s.;:]+){0,12}?\s(?:decorr(?:e|ono)|(?:ha|hanno)\s+effetto|è\s+(?:efficace|effettiv[oa]))\s+(?:già\s+)?(?:a\s+(?:partire|decorrere)\s+)?(?:dal|dall'|da)(?!\p{L})/iu;
/** What is done by being decided, and what runs from a day. */
const OF_WILL = /^(?:sospensione|congelamento|proroga|rinnovo|denuncia|recesso|disdetta)$/iu;
/** "hanno consegnato ieri a Ginevra lo strumento di ratifica": handing over the paper is the act. */
const HANDED_OVER =
  /(?<![\p{L}])(?<!non\s)(?:ha|hanno)\s+(?:\p{L}+mente\s+|già\s+|oggi\s+|ieri\s+|poi\s+|così\s+|anche\s+)?(?:consegnat|depositat|trasmess|presentat|rimess|inviat)o\s[^.;:]{0,120}?(?:lo|il\s+(?:proprio|suo|loro)|gli|i\s+(?:propri|loro))\s+strument[oi]\s+di\s+$/iu;

/** Form of the word at [start, end) of a clause. Headlines drop the auxiliary: "Firmato l'accordo", "Accordo firmato". */
export function form(clause: string, start: number, end: number, headline: boolean): Form {
  const auxiliary = WITH_AUXILIARY.exec(clause.slice(start, end));
  const from = auxiliary && tenseOf(auxiliary[1]!) === 'participle' ? start + auxiliary[0].length : start;
  const left = clause.slice(0, from);
  const right = clause.slice(end);
  const word = /[\p{L}']+/u.exec(clause.slice(from, end))?.[0] ?? '';
  if (isDemand(word, left, right)) return 'infinitive';
  if (isNoun(word, left, right)) return nounForm(word, left, right, headline || !BARE_VOTE.test(clause.slice(start)));
  if (FUTURE_IN_PAST.test(left)) return 'future';
  if (COUNTERFACTUAL.test(left)) return 'negative';
  switch (tenseOf(word)) {
    case 'infinitive':
      return infinitiveForm(left, word, right);
    case 'future':
      return 'future';
    case 'conditional':
      return 'possible';
    case 'gerund':
      if (HEARSAY_GERUND.test(left)) return 'hearsay';
      return BY_DOING.test(left) ? 'past' : 'progressive';
    case 'subjunctive':
      return 'infinitive';
    case 'participle':
      return participleForm(left, headline);
    case 'past':
      return RELATIVE.test(left) ? 'attributive' : 'past';
    case 'present':
      return STATE.test(word) ? 'state' : 'present';
  }
}

/** "Stracciate il patto": a participle would say what was torn, "stracciato il patto". */
function isDemand(word: string, left: string, right: string): boolean {
  return (
    /[aei]te$/u.test(word) &&
    /(?:^|[:"«“–-])\s*$/u.test(left) &&
    /^\s+(?:subito\s+|ora\s+)?(?:(?:il|lo|i|gli|la|quest[oa]|quel|quella)(?!\p{L})|(?:l|quest|quell)')/u.test(right)
  );
}

/** "Voto sul trattato" may be to come; "voto favorevole al trattato" has been. */
const BARE_VOTE = /^voto(?!\s+favorevole)/iu;

function nounForm(word: string, left: string, right: string, mayOpen: boolean): Form {
  if (TOOK_PLACE.test(right) || HELD_ACT.test(left) || HANDED_OVER.test(left)) return 'past';
  if (OF_WILL.test(word) && DECIDED.test(right)) return 'past';
  if (OF_WILL.test(word) && RUNS.test(right)) return 'state';
  const opens = OPENING.test(left) && mayOpen;
  return opens || DAY_AND_NOUN.test(left) || (NEWS_NOUN.test(word) && /,\s*$/.test(left)) ? 'present' : 'noun';
}

function isNoun(word: string, left: string, right: string): boolean {
  if (word === '') return true;
  if (PARTICIPLE_OR_NOUN.test(word)) {
    if (DETERMINER.test(left) || BEFORE_NOUN.test(left)) return true;
    return !AUXILIARY.test(left) && ITS_OWN.test(right) && /(?:^|[-:.,"(]\s*)$/.test(left);
  }
  if (TWOFOLD.test(word))
    return DETERMINER.test(left) || /^\s+(?:d[ei]l|dell[aeo']|d[ei]i|degli|di|dell')/iu.test(right) || !/[aeo]$/.test(word);
  return NOUNLIKE.test(word);
}

/** "A firmarla, ieri, i due ministri": who has done it; "a firmarla sarà ...": who will. */
function isCleft(left: string, word: string, right: string): boolean {
  return /^[\s"'(•·–-]*ad?\s+$/iu.test(left) && (/l[oaie]$/iu.test(word) || WERE_THEY.test(right));
}

/** "A firmare sono stati i due ministri": the verb to be after it tells who and when. */
const WERE_THEY = /^[^.;:]{0,40}?\s(?:(?:è|sono)\s+stat[oaie]|sar(?:à|anno))(?![\p{L}])/iu;
/** "tra i primi a firmare", "l'ultimo a ratificare": whoever is counted has done it. */
const AMONG_THE_FIRST =
  /(?<![\p{L}])(?:(?:tra|fra)\s+(?:i|le)\s+prim[ie]|(?:(?:è|sono)\s+stat[oaie]|fu|furono)\s+(?:(?:il|la|i|le|tra|fra)\s+|l')(?:[^\s.;:,]+\s+){0,3}?(?:prim|ultim)[oaie])(?:\s+(?!a\s|ad\s)[^\s.;:,]+){0,2}?\s+ad?\s+$/iu;

/** "Sarà Roma a ospitare la conferenza", "è stato il ministro a firmare": the verb to be tells when. */
const WILL_BE_THE_ONE = ends(`(?:sarà|saranno)\\s[^,;:.]{1,60}\\s(?:a|ad)\\s+`);
const WAS_THE_ONE = ends(`(?:(?:è|sono)\\s+stat[oaie]|fu|furono)\\s+(?:(?:il|lo|la|i|gli|le)\\s|l')[^,;:.]{1,60}\\s(?:a|ad)\\s+`);

const SO_THAT_IT_MAY = /(?<![\p{L}])(?:affinché|in modo che|così che|perché)\s[^,;:]{0,80}(?:possa|possano)\s+(?:\p{L}+\s+)?$/iu;

function infinitiveForm(left: string, word: string, right: string): Form {
  if (isCleft(left, word, right)) return /(?<![\p{L}])(?:sarà|saranno|potrebbe|dovrebbe)/iu.test(right) ? 'future' : 'past';
  if (WILL_BE_THE_ONE.test(left)) return 'future';
  if (WAS_THE_ONE.test(left)) return 'past';
  if (AMONG_THE_FIRST.test(left)) return /(?<![\p{L}])sar(?:à|anno)(?![\p{L}])/iu.test(left) ? 'future' : 'past';
  // "lavorano affinché possa entrare in vigore": what is worked for.
  if (SO_THAT_IT_MAY.test(left)) return 'infinitive';
  if (POSSIBLE.test(left) || SAID_TO_PLAN.test(left)) return 'possible';
  if (ABOUT_TO.test(left)) return 'future';
  if (MANAGED.test(left)) return 'past';
  return AGAIN.test(left) ? 'present' : 'infinitive';
}

/** Not so in "hanno discusso il testo concordato e firmato": what stands before the "e" is a participle of the noun. */
function sharesAuxiliary(left: string): boolean {
  const first = SHARED_AUXILIARY.exec(left)?.groups?.['first'];
  if (first === undefined || tenseOf(first) !== 'participle') return false;
  const last = /(\p{L}+)\s+(?:e|ed|nonché)(?:\s+\p{L}+)?\s+$/u.exec(left)?.[1] ?? '';
  return last === first || tenseOf(last) !== 'participle';
}

function participleForm(left: string, headline: boolean): Form {
  if (HEARSAY.test(left) || SAID_TO_BE.test(left)) return 'hearsay';
  if (ONCE.test(left) || WANTED.test(left)) return 'infinitive';
  if (SUBJUNCTIVE.test(left) && !FACTIVE.test(left)) return 'infinitive';
  if (POSSIBLE.test(left)) return 'possible';
  if (FUTURE.test(left) || MUST.test(left)) return 'future';
  if (PERFECT.test(left) || BEEN_DONE.test(left)) return RELATIVE.test(left) ? 'attributive' : 'past';
  if (sharesAuxiliary(left)) return RELATIVE.test(left) ? 'attributive' : 'past';
  if (PASSIVE.test(left)) return 'present';
  if (OPEN_BE.test(left)) return 'infinitive';
  return headline || OPENING.test(left) ? 'past' : 'attributive';
}
