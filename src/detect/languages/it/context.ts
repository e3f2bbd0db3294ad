// Italian context rules: negation, plans, hearsay, conditions, and what only looks like them.

import { STATUSES, type Status } from '../../../domain/status.js';
import type { ContextRule, Effect, Form } from '../../language.js';

/** Whole words; an elided one ("dell'") ends at its apostrophe. */
const word = (pattern: string) => `(?<![\\p{L}\\p{N}])(?:${pattern})(?:(?<=')|(?![\\p{L}\\p{N}]))`;
const rule = (
  id: string,
  effect: Effect,
  direction: ContextRule['direction'],
  scope: ContextRule['scope'],
  pattern: string,
  rest: { forms?: readonly Form[]; statuses?: readonly Status[] } = {},
): ContextRule => ({
  id: `it.${id}`,
  effect,
  direction,
  scope,
  pattern: word(pattern),
  ...rest,
});

const OPEN_FORMS: readonly Form[] = ['noun', 'infinitive', 'progressive'];
/** Forms that a wish or a doubt can govern: what has happened is beyond both. */
const UNREAL: readonly Form[] = ['noun', 'infinitive', 'progressive', 'present', 'future', 'possible'];

const NEVER = "non|né|mai|nessun[oa]?|nessun'|nemmeno|neppure|neanche|niente|nulla(?! osta)|macché|alcun[oa]?(?= firm)";
const VERBAL: readonly Form[] = [
  'past',
  'present',
  'future',
  'progressive',
  'infinitive',
  'possible',
  'hearsay',
  'noun',
  'state',
  'negative',
];
/** What a story about a delay or an end says of itself is not denied by saying it. */
const STEPS: readonly Status[] = STATUSES.filter((status) => !['delayed', 'suspended', 'terminated', 'expired'].includes(status));

export const context: readonly ContextRule[] = [
  rule(
    'not-only',
    'pseudo',
    'forward',
    'clause',
    "non (?:solo|soltanto|solamente|più rinviabile|da confondere|va confus[oa]|per caso|a caso|è un caso)|non (?:è|sono) più (?:sospes[oaie]|in ritardo|vincolat[oaie]|in vigore|valid[oaie]|efficac[ei]|vigent[ei])|non (?:ha|hanno) più (?:efficacia|effetto|valore|vigore|validità)|non (?:è|sono|fa|fanno) più (?:parte|membr[oi]|soci[oa])|non (?:si )?applica(?:no)? più|non (?:esiste|esistono|vale|valgono|vige|vigono) più|non si far(?:à|anno)|nientemeno|non (?:esclud(?:e|ono|eva|endo)|nega|smentisce|rifiuta)|non è esclus[oa]|senza (?:ritardi?|rinvii|dubbio|modifiche|emendamenti|precedenti|discussioni|voti contrari|astensioni|clamori?|limiti|costi|oneri)|non (?:prima|oltre|più tardi|meno) (?:di|del|della|dell'|il)|se non|non c'è dubbio|né più né meno|(?:nessun[oa]?|nemmeno un[oa]?|neppure un[oa]?|neanche un[oa]?|senza nemmeno un[oa]?|senza neppure un[oa]?|senza alcun[oa]?) (?:voto |voce |parere |senatore |deputato )?(?:contrari[oa]|contro|no|astenut[oa]|astensione|opposizione|dissenso|(?:ha |si è |è stato )?(?:votato contro|opposto|astenuto))|senza che (?:nessuno|alcuno) (?:si opponesse|votasse contro|si astenesse)|non (?:produce|producono|dispiega|dispiegano|esplica|esplicano) più|non vincola(?:no)? più|manca(?:no)? (?:\\p{L}+ ){0,2}?(?:giorn[oi]|settiman[ae]|mes[ei]|ore|poco)",
  ),
  rule(
    'other-trade',
    'drop',
    'both',
    'clause',
    "calciomercato|calciatore|attaccante|allenatore|esonero|album|casa discografica|contratto collettivo|rinnovo contrattuale|sindacat[oi]|firma digitale|raccolta (?:di )?firme|raccogliere firme|disco d'oro|prestito con",
  ),
  rule(
    'by-itself',
    'drop',
    'both',
    40,
    'tacit[oa] (?:rinnovo|proroga)|(?:proroga|rinnovo) (?:automatic[oa]|tacit[oa])|tacitamente|(?:si rinnova|si rinnoverà|rinnovabil[ei]|prorogabil[ei]) (?:automaticamente|da s(?:é|olo|ola))|salvo disdetta|rinnovabil[ei]|prorogabil[ei]',
    {
      forms: ['present', 'future', 'noun', 'infinitive', 'attributive', 'state', 'possible'],
      statuses: ['renewed', 'terminated', 'expired'],
    },
  ),
  rule(
    'provision',
    'drop',
    'both',
    'sentence',
    "(?:il|dal|al) (?:primo|trentesimo|sessantesimo|novantesimo|\\d+[°º]?) giorno (?:del|dalla|dal|dopo|successivo|seguente)|(?:primo|trentesimo) giorno successivo|\\d+ giorni dopo|decorsi \\p{L}+ giorni|(?:dopo|con|a) (?:\\p{L}+|\\d+) (?:ratifiche|adesioni)|\\p{L}+ giorni dopo|il giorno (?:successivo|dopo|seguente)(?: a)? quello|dalla data (?:di|della|in cui)|con decorrenza dal giorno|ai sensi dell'articolo|conformemente a(?:ll'articolo|i rispettivi)|ciascuna (?:delle )?Part[ei]|art(?:icolo|\\.) \\d+ (?:prevede|stabilisce|dispone)",
    { forms: ['present', 'future', 'infinitive', 'noun'] },
  ),
  rule(
    'provision-notes',
    'drop',
    'both',
    'sentence',
    '(?:seconda|ultima)(?: delle(?: due)?)? notific(?:a|he)|Parti si (?:saranno )?(?:comunic|notific)\\p{L}+|avvenut[oa] (?:espletamento|completamento|conclusione)',
    {
      // Not of 'past': who "ha notificato l'avvenuto espletamento" has ratified, whatever the clause on the effect goes on to say.
      forms: ['attributive', 'noun', 'infinitive', 'present', 'future'],
      statuses: ['ratified', 'in-force'],
    },
  ),
  rule('law-in-force', 'drop', 'backward', 30, "(?:del|della|dell') (?:presente |medesima )?(?:legge|decreto|provvedimento)", {
    statuses: ['in-force'],
  }),
  rule(
    'the-law-enters',
    'drop',
    'forward',
    'clause',
    '(?<!(?:con|dopo|grazie al?|per) )(?:la|una|questa|presente|tale|nuova|il|un|questo) (?:legge|decreto(?:-legge|-legislativo)?|provvedimento|norma|direttiva|regolamento)(?!,)(?: di ratifica)?',
    { statuses: ['in-force', 'operational'] },
  ),

  rule('not', 'denied', 'forward', 36, NEVER, { forms: VERBAL }),
  // "non commenta l'accordo firmato ieri": what a participle says in passing is denied only right beside it.
  rule('not-participle', 'denied', 'forward', 14, NEVER, { forms: ['attributive'] }),
  // "Nessun trattato fra i due Paesi è stato firmato": the subject denies its verb, however far.
  rule('no-such-thing', 'denied', 'forward', 'clause', '(?<=^|[.:;,«"(]\\s?)(?:nessun[oa]?|nessun\')', {
    forms: ['past', 'attributive'],
  }),
  rule(
    'said-to-be-done',
    'denied',
    'forward',
    25,
    'si (?:diceva|dava|credeva|voleva)(?: per)?|dat[oaie] per|spacciat[oaie] per|fatt[oaie] passare per|annunciat[oaie] come|presunt[oaie]|cosiddett[oaie]',
    { forms: ['past', 'attributive'] },
  ),
  rule('without', 'denied', 'forward', 40, "senza(?: (?:l[ao]|il|un[ao]?|alcun[ao]?|che|aver(?:e)?)| l'| un')?", {
    forms: ['noun', 'infinitive', 'attributive', 'past'],
  }),
  rule(
    'signature-missing',
    'planned',
    'forward',
    50,
    "manca(?:no|va|vano)?(?: però| ancora| invece| tuttavia| solo| soltanto| ormai| all'appello)*|(?:è|sono|resta|restano|rimane|rimangono) (?:ancora |solo |soltanto )*da(?= \\p{L}+r(?:e|si)(?![\\p{L}]))|ancora da|in attesa di essere",
    { statuses: ['signed', 'agreed'], forms: ['noun', 'infinitive', 'past', 'attributive'] },
  ),
  rule(
    'missing',
    'denied',
    'forward',
    50,
    "manca(?:no|va|vano)?(?: però| ancora| invece| tuttavia| solo| soltanto| all'appello)*|(?:è|sono|resta|restano|rimane|rimangono) (?:ancora )?da(?= \\p{L}+r(?:e|si)(?![\\p{L}]))|ancora da|in attesa di essere|tutt'altro che|(?:è|sono|siamo) (?:ancora )?lontan[oaie] (?:da|dall[ao']?|dal)|al posto (?:di|del|della)|invece di|anziché|lungi da|l'assenza di|la mancanza di|mancat[ao]|a corto di",
    { statuses: STATUSES.filter((status) => status !== 'signed' && status !== 'agreed') },
  ),
  rule(
    'refuse',
    'denied',
    'forward',
    60,
    "smenti(?:sce|scono|to|ta|va|sca)(?: che)?|nega(?:no|to|va|vano)?(?: che)?|esclude(?:ndo|re|va)?|escludono|esclus[oaie](?: che| l[ao']?)?|rifiut(?:a|ano|ato|ata|ò)|respin(?:ge|gono|to|ta|ti)|rinunci(?:a|ano|ato|are|ò) (?:a|ad|all[ao']?)|fall(?:isce|ito|ita|iscono)|bocci(?:a|ato|ata|ati|ano|ò)|non riesc(?:e|ono) a|stat[oa] esclus[oa]|(?:è )?falso che|non (?:è|sarebbe) vero che|non (?:corrisponde|corrispondono|risponde) al vero(?: che)?|non (?:esist(?:e|ono)|c'è|ci sono|vi è|vi sono|risulta(?:no)? che|si prevede|è all'ordine|è in programma|è in discussione)|nessuna conferma|nessun[oa]? (?:ipotesi|piano|intenzione|dietrofront|passo indietro|rinvio|segnale)",
  ),
  rule(
    'groundless',
    'denied',
    'both',
    80,
    'priv[oaie] di (?:ogni )?fondamento|infondat[oaie]|destituit[oaie] di fondamento|nessun fondamento',
    {
      forms: ['noun', 'infinitive'],
    },
  ),
  rule('called-off', 'denied', 'both', 40, 'salta(?:no|t[oaie])?|sfuma(?:no|t[oaie])?|fallit[oaie]|fallisce', {
    forms: ['noun', 'infinitive'],
    statuses: STEPS,
  }),
  rule(
    'is-false',
    'denied',
    'backward',
    'clause',
    "non (?:c'è|ci sarà|ci sono|risulta(?:no)?|è (?:mai )?(?:avvenut[ao]|arrivat[ao]|in discussione|prevista?|all'ordine del giorno|vero|confermat[ao]|stat[ao] (?:ancora |mai )?(?:fissat|decis|pres|comunicat|notificat|depositat|completat|perfezionat)[ao])|si è (?:tenut[ao]|fatt[ao]|svolt[ao]|mai parlato)|arriva|arriverà|basta|esiste|se ne parla|si tocca)|è (?:falso|falsa|esclus[oa]|lontan[ao]|una (?:bufala|fandonia|falsità|notizia falsa|fake)|un'invenzione)|(?:ancora )?non (?:l'abbiamo|l'ha|l'hanno) (?:ancora )?(?:fatt[ao]|avut[ao])|manca(?:no)? (?:ancora|tuttora|sempre|all'appello)",
    { forms: ['noun', 'infinitive', 'present', 'progressive', 'past', 'future'] },
  ),

  rule(
    'anonymous',
    'rumoured',
    'both',
    'sentence',
    "secondo (?:(?:alcun[ei]|divers[ei]|più|vari[e]?|due|tre|quattro|altr[ei]) )(?:\\p{L}+ )?(?:diplomatici|funzionari|persone|esponenti|deputati|dirigenti|ufficiali|negoziatori|consiglieri|collaboratori)|secondo (?:(?:alcune|diverse|più|varie|due|tre|quattro|altre) )?(?:(?:\\p{L}+ )?fonti|indiscrezioni|voci|rumor[s]?|quanto (?:trapela|si apprende|filtra|risulta|scrive|scrivono|riporta|riferisce|riferiscono|riportano)|la stampa|i media|una di loro|due di loro|alcune persone|persone (?:informate|vicine))|a quanto (?:si apprende|pare|sembra|trapela|risulta|scrive)|stando a(?:lle)? (?:indiscrezioni|fonti|voci|quanto)|fonti (?:di|del|della|vicine|anonime|diplomatiche|governative|interne|parlamentari|industriali|militari|ben informate|a conoscenza)|indiscrezioni?|si vocifera|si mormora|si parla(?:va)? d(?:i|ell[ao']?|el)|circola(?:no)? (?:voci|la voce|l'ipotesi)|voci (?:di|su|non confermate)|rumor|retroscena|non confermat[ao]|presunt[oaie]|persone (?:al corrente|informate|vicine|a conoscenza)|(?:due|tre|quattro|alcune|diverse) persone (?:presenti|a conoscenza|vicine)|(?:raccontano|dicono|sostengono|riferiscono) (?:due|tre|alcuni|alcune) \\p{L}+|sotto anonimato|a condizione di restare anonim[ei]|corre voce",
  ),
  // "avrebbe assicurato che uscirà": what hearsay says was said.
  rule(
    'said-by-hearsay',
    'rumoured',
    'forward',
    'sentence',
    '(?:avrebbe|avrebbero) (?:\\p{L}+ ){0,2}?(?:detto|garantito|assicurato|promesso|confermato|annunciato|comunicato|confidato|riferito|rivelato|capire)',
    { forms: [...UNREAL, 'hearsay'] },
  ),
  rule(
    'seems',
    'rumoured',
    'both',
    'clause',
    'sembra(?:no|va)?|pare(?! favorevole)|parrebbe|forse|magari|chissà|probabilmente|probabile|improbabile|verosimilmente|presumibilmente|in teoria|eventuale|eventualmente|eventuali|ipotetic[oa]|possibile|possibilità|ipotesi|ipotizza(?:no|to)?|non è escluso|non si esclude|in forse|a rischio|rischia(?:no)?(?: di)?|il rischio|è allo studio|allo studio',
    { forms: [...UNREAL, 'hearsay'] },
  ),
  rule(
    'might',
    'rumoured',
    'backward',
    45,
    'potrebbe(?:ro)?|(?:avverrebbe|arriverebbe|seguirebbe|slitterebbe|cadrebbe)(?:ro)?|si terrebbe(?:ro)?|sarebbe(?:ro)? (?:imminent|vicin|pront|previst|attes|questione|allo studio)\\p{L}*',
    { forms: ['noun', 'infinitive'] },
  ),
  rule(
    'other-act',
    'drop',
    'backward',
    30,
    "(?:al|alla|alle|ai|il|la|le|lo|un|una|sul|sulla|d'un) (?:decreto(?!-legge di ratifica| di ratifica| che ratifica)|dpcm|manovra|mozion[ei]|risoluzion[ei]|ordin[ei] del giorno|legge di bilancio|emendament[oi]|codice|riforma)",
    { statuses: ['approved', 'milestone'] },
  ),
  rule('or-not', 'drop', 'backward', 4, 'o (?:no|meno)'),
  rule(
    'other-affair',
    'drop',
    'both',
    'clause',
    "inchiest[ae]|indagin[ei]|process[oi] (?:a|ai|alla|al|per|contro|sull[ae']|sui|sugli)|udienz[ae]|webinar|convegn[oi]|seminari[oi]|il volo|i voli|volo di linea|scioper[oi]|mostr[ae]|fascicol[oi]|non (?:appartien|appartengon|riguard|rientr|c'entr)\\p{L}+",
    { statuses: ['delayed', 'suspended', 'resumed', 'terminated', 'operational', 'held', 'scheduled', 'underway', 'expired'] },
  ),
  rule('bridge', 'drop', 'forward', 2, 'pont[ei]|passerell[ae]|giardin[oi]', { statuses: ['suspended'] }),
  rule(
    'analysts',
    'rumoured',
    'both',
    'sentence',
    "(?:secondo|per|avvertono|osservano|spiegano|sostengono|prevedono|notano) (?:gli |alcuni |molti |diversi )?(?:analist[ai]|espert[oi]|osservatori|commentatori)|a mio (?:parere|avviso)|scommett(?:o|ono|iamo)|c'è chi (?:ritiene|pensa|crede|scommette|dice)|(?:gli |alcuni |molti )?(?:analist[ai]|espert[oi]|osservatori|commentatori) (?:\\p{L}+ ){0,2}?(?:prevedono|ritengono|pensano|scommettono|stimano|si aspettano)",
    { forms: [...UNREAL, 'hearsay'] },
  ),
  rule(
    'wish',
    'rumoured',
    'forward',
    'clause',
    "auspic(?:a|ano|ato|io|ando|ava|ò)|(?:si )?augur(?:a|ano|ato)|sper(?:a|ano|anza|are|iamo|ava|ato|ando)|vorrebbe(?:ro)?|vuole|vogliono|voleva(?:no)?|desidera(?:no)?|chied(?:e|ono|endo|eva|evano|ere)(?! alle Camere)|chiest[oaie]|richiest[ae]|invoca(?:no|to)?|sollecita(?:no|to|re)?|esorta(?:no|to)?|invit(?:a|ano|ato) (?:a|il|la|i|le|gli|l')|propon(?:e|gono|endo|eva)|propost[oaie]|proposta|suggeri(?:sce|to|scono)|valut(?:a|ano|ato|are|ando)|pens(?:a|ano|ato|ando) (?:a|ad|di|all[ao'e]?|al)|ragion(?:a|ano|ando) su|discut(?:e|ono|ere|endo)|discuss[oaie]|ipotizz(?:a|ano|ato|are)|minacci(?:a|ano|ato|ando)|tem(?:e|ono|uto|eva|evano)|timor[ei]|interess(?:e|ato|ata|ati) (?:a|ad|per|all[ao'e]?|al|nel|nell[ao'])|favorevol[ei] (?:a|ad|all[ao'e]?|al)|apert[oaie] (?:a|ad|all[ao'e]?|al)(?! firma| traffico| pubblico)|apertura (?:a|ad|all[ao'e]?|al)|disponibil(?:e|i|ità) (?:a|ad|all[ao'e]?|al)|dispost[oaie] (?:a|ad)|opzion[ei]|l'idea di|prospettiv[ae]|pression[ei] per|appello (?:a|ad|per|all[ao'e]?|al)|la richiesta di|spinge(?:re|ndo)? per|preme(?:re|ndo)? per|si discute|tentat[oaie]|tentazione|dubbi su|incognita",
    { forms: [...UNREAL, 'hearsay'] },
  ),

  rule(
    'if',
    'hypothetical',
    'forward',
    'clause',
    "se|qualora|ove|laddove|purché|a (?:patto|condizione) che|(?:nel|in) caso(?: di| in cui| che)?|nell'eventualità|(?<!(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|\\d{4}|dì|sabato|domenica|domani|oggi|ieri), )quando|una volta(?! sola|,)(?: che)?|non appena|finché|fino a (?:quando|che)|prima (?:che|di|dell[ao'e]?|del)|affinché|perché (?:la|il|lo|l'|entri|sia)|in modo (?:che|da)|così da|occorr(?:e|ono|erà|eranno|eva)|serv(?:e|ono|irà|iranno|iva)|necessari[oaie]|bisogn(?:a|o)|richied(?:e|ono|erà)|subordinat[oaie] (?:a|all[ao']?|al)|condizion[ei] (?:per|di)|consentir(?:à|ebbe|e)|permetter(?:à|ebbe|e)|come (?:fare )?per|requisiti per|spett(?:a|erà|ano) a|tocc(?:a|herà|ano|heranno) a|procedure? (?:di|per)|(?:il|l'|un) (?:iter|percorso|processo) (?:di|per|verso)|in vista",
    { forms: ['noun', 'infinitive', 'present', 'future', 'progressive', 'state'] },
  ),
  rule('as-soon-as', 'hypothetical', 'forward', 60, 'appena|finché non|fino a quando', {
    forms: ['future', 'present', 'infinitive'],
  }),
  rule(
    'awaiting',
    'hypothetical',
    'forward',
    40,
    "in attesa d(?:i|el|ell[ao'])|attend(?:e|ono|eva)|aspetta(?:no|ndo)?|nell'attesa d(?:i|ell[ao'])",
    {
      forms: OPEN_FORMS,
    },
  ),
  // "per chi lo ha ratificato", "i Paesi che hanno firmato": whoever it is.
  rule(
    'so-many',
    'drop',
    'forward',
    2,
    '\\d+|due|tre|quattro|cinque|dieci|venti|trenta|quaranta|cinquanta|sessanta|cento|quante|altre|numerose|poche',
    {
      forms: ['noun', 'present'],
      statuses: ['ratified', 'signed', 'approved'],
    },
  ),
  rule(
    'whoever',
    'drop',
    'forward',
    40,
    '(?:per )?(?:chi|coloro che|quelli che|(?:gli Stati|i Paesi|Stati|Paesi)(?: membri)? che(?! non))',
    {
      statuses: ['ratified', 'signed', 'approved'],
    },
  ),
  rule(
    'if-perfect',
    'hypothetical',
    'forward',
    60,
    'se|qualora|una volta(?! sola|,)|purché|a patto che|non appena|quando (?:sarà|saranno|avrà|avranno)',
    {
      forms: ['past', 'attributive', 'future'],
    },
  ),
  rule('relaying', 'drop', 'backward', 40, "(?:fra|tra) (?:gli )?(?:argomenti|temi)|all'ordine del giorno", { forms: ['noun'] }),

  rule(
    'plan',
    'planned',
    'forward',
    'clause',
    "prevede(?:re|ndo|va|vano)?(?: di| che)?|prevedono(?: di| che)?|previst[oaie](?! (?:per l'entrata|d[ae]ll|dal |dagli |ai (?:sensi|fini)))|intend(?:e|ono|eva|evano|endo)|intenzione di|punt(?:a|ano|ando|ava) (?:a|ad|all[ao'e]?|al|su)|mir(?:a|ano|ando) (?:a|ad|all[ao'e]?|al)|cont(?:a|ano|iamo) (?:di|che)|(?:si )?appresta(?:no)? a|(?:si )?prepar(?:a|ano|ando) (?:a|ad|all[ao'e]?|al|l[ao'])|pront[oaie] (?:a|ad|all[ao'e]?|al|per)|(?:si )?impegn(?:a|ano|ata|ati|ato|ate|andosi) (?:a|ad)|impegno (?:a|ad|di)|promett(?:e|ono|endo)|promess[oa] di|annunci(?:a|ano|at[oa]|ando|ò|arono) (?:[^;:.]{1,40} )?di(?= (?:\\p{L}+ )?\\p{L}+r(?:e|si|sene|l[oaie])(?![\\p{L}]))|decis[oaie] (?:di|che|a)|decid(?:e|ono) di|deciso|convenut[oa] (?:di|che|sull[ao']?|sul)|concordat[oa] (?:di|che)|accordat[oaie]\\w* (?:per|di|a)|(?<!(?:di|in|nell'|l'|d'|un'|lunga) )attes[oaie]|imminente|prossim[oaie]|vicin[oaie] (?:a|all[ao']?|al)|a un passo d(?:a|al|all[ao'])|in vista d(?:i|el|ell[ao'])|verso|obiettivo|traguardo|scopo di|al fine di|allo scopo di|per(?= (?:\\p{L}+ )?\\p{L}+r(?:e|si|l[oaie])(?![\\p{L}]))|destinat[oaie] (?:a|ad)|chiamat[oaie] (?:a|ad)|conto alla rovescia (?:per|verso)|calendario per|tabella di marcia|in programma|in calendario|in agenda|fissat[oaie] per|entro (?:la|il|l'|fine|dicembre|\\p{L}+)|a breve|presto|manda(?:no|to)? avanti|acceler(?:a|are|ano|ando|azione)|lavor(?:a|ano|ando|are|iamo) (?:a|ad|all[ao'e]?|al|per)|passi (?:verso|per)|apre la strada|spiana la strada|adempimenti (?:necessari )?(?:a|per)|portando avanti|invi(?:a|ato|ata) (?:alle|al|all[ao']?)|trasmess[oaie] al(?:le)?|presentat[oaie] (?:alle|al) (?:Camere|Parlamento)|sottopost[oaie]|chiam(?:a|ano)|avviare|chiede(?:re)? alle Camere|autorizz(?:a|ano|i|are|ato|ata|azione)",
    { forms: OPEN_FORMS },
  ),
  rule(
    'will-follow',
    'planned',
    'backward',
    60,
    "(?:è|sono|era|erano|resta|restano|viene|vengono|sarà)?\\s*(?:ormai |ora |già |stat[ao] )*(?:previst[oaie](?! (?:per l'entrata|d[ae]ll|dal |dagli |ai (?:sensi|fini)))|(?<!(?:di|in|lunga) )attes[oaie]|programmat[oaie]|calendarizzat[oaie]|fissat[oaie]|in programma|in calendario|in agenda|in arrivo|imminent[ei]|vicin[oaie]|alle porte|dietro l'angolo|annunciat[oaie] per|(?:slitta(?:no|t[oaie])?|slitter(?:à|anno)|rinviat[oaie]|posticipat[oaie]|rimandat[oaie]|spostat[oaie]|differit[oaie]) (?:\\p{L}+ ){0,3}?(?:a|ad|al|alla|all'|oltre|nel))|(?:si terrà|si svolgerà|avverrà|arriverà|seguirà|avrà luogo|ci sarà|è questione di|spetta a|toccherà|potrà avvenire)|in dirittura d'arrivo|ai nastri di partenza|entro (?:la|il|l'|fine|dicembre)",
    { forms: [...OPEN_FORMS, 'present'] },
  ),
  rule(
    'soon',
    'planned',
    'both',
    40,
    "imminente|a (?:breve|giorni)|(?:in|dopo l'|prima dell'|entro l') ?(?:estate|autunno)|in (?:primavera|inverno)|nei prossimi (?:giorni|mesi|anni)|nelle prossime (?:settimane|ore)|quanto prima|al più presto|presto|tra pochi (?:giorni|mesi)|fra (?:pochi|un|due|tre|poche|una)|in dirittura d'arrivo|entro (?:la fine|fine|l'anno|l'estate|l'autunno|dicembre|giugno|marzo|settembre)|domani|dopodomani",
    { forms: [...OPEN_FORMS, 'present'] },
  ),
  // "Ore 16.30: il ministro firma ...", "Al termine, firma dell'intesa": lines of an agenda.
  rule(
    'agenda',
    'planned',
    'forward',
    70,
    'al termine(?=,)|a seguire(?=[,:])|(?:alle )?ore \\d{1,2}(?:[.:]\\d{2})?|alle \\d{1,2}[.:]\\d{2}',
    {
      forms: ['noun', 'present'],
      statuses: ['signed', 'approved', 'held', 'agreed', 'renewed'],
    },
  ),
  rule(
    'will-be-followed',
    'planned',
    'forward',
    60,
    "seguir(?:à|anno)|arriver(?:à|anno)|si terr(?:à|anno)|ci sar(?:à|anno)|avverr(?:à|anno)|slitta(?:no|ta|to)?|rinvi(?:a|ata|ato|ano)|(?:parola|palla) (?:passa|va) (?:ora )?(?:a|al|alle|all[ao'])|via libera atteso|deve ancora|devono ancora|dovr(?:à|anno)|dovrebbe(?:ro)?",
    { forms: ['noun', 'infinitive'] },
  ),

  rule(
    'took-place',
    'occurred',
    'backward',
    60,
    '(?:è|sono|era|erano) (?:stat[oaie] |ormai |già )?(?:avvenut[oaie]|arrivat[oaie]|giunt[oaie]|compiut[oaie]|complet[oaie]|complet(?:at)?[oaie]|perfezionat[oaie]|ottenut[oaie]|conclus[oaie]|cosa fatta|realtà|fatt[oaie]|ufficial[ei]|definitiv[oaie])|ha avuto luogo|(?:si è|si sono) (?:tenut|svolt|conclus|perfezionat)[oaie]|avvenut[oaie]|(?:già )?(?:usat|utilizzat|concess|scattat|concordat)[oaie]|(?:definitiv[oaie]|ieri|oggi|stamattina|stamane|nella notte|questa mattina)|c.è(?=\\s*[.,:;!]|\\s*$)',
    { forms: ['noun'] },
  ),
  rule(
    'arrives',
    'occurred',
    'forward',
    60,
    "(?:è|sono) (?:definitiv[oaie]|ufficial[ei]|arrivat[oaie]|avvenut[oaie])|arriva(?:no)?|arrivat[oaie]|giunge|giunt[oaie]|accolt[oaie]|(?:perfezionat|avvenut|compiut)[oaie]|ha avuto luogo|(?:ha|hanno|aveva|avevano) (?:ottenuto|avuto|incassato|ricevuto|dato|concesso|salutato|accolto)|c'è|ecco|incassa(?:no|to)?|ottiene|ottengono|riceve|ricevono|celebra(?:no|to)?|salut(?:a|ano|ato|ata)|plaude|plaudono|apprezzamento per|soddisfazione per|accogli(?:e|ono)|si congratula(?:no)? per|con (?:l[ao] |l'|il |lo )?(?=voto|scambio|deposito|firma|via libera|approvazione|firme)|grazie (?:a|al|all[ao']?)|ospitato|assistito|partecipato|preso parte|annunciat[oaie]|annunci(?:a|ano) (?:il|l[ao']?)|conferm(?:a|ano|ato) (?:il|l[ao']?)|(?:segna|sancisce|suggella|completa|chiude)(?:no)?|comunic(?:a|ano|ato) (?:il|l[ao']|lo)|rend(?:e|ono) not[oa] (?:il|l[ao']|lo)|si informa d(?:el|ell[ao'])",
    { forms: ['noun'] },
  ),
  rule(
    'managed',
    'occurred',
    'forward',
    50,
    '(?:è|sono) (?:riuscit|arrivat|giunt)[oaie] (?:a|ad)|ha (?:finito per|provveduto a)',
    { forms: ['infinitive'] },
  ),
  rule('since', 'presupposed', 'forward', 12, "(?<!(?:partire|decorrere|lontan[oaie]) )(?:dall[ao']|dal)", {
    forms: ['noun'],
    statuses: ['in-force', 'signed', 'established', 'operational', 'ratified', 'approved'],
  }),
  rule(
    'after',
    'presupposed',
    'forward',
    50,
    "dopo|a seguito d(?:i|el|ell[ao'])|in seguito a(?:l|ll[ao'])?|successiv[oaie] (?:a|al|all[ao'])|grazie a(?:l|ll[ao'])?|fin dall[ao']|sin dall[ao']|anniversario d(?:i|ell[ao']|el)|(?<!poch[ei] )(?:ann[oi]|mes[ei]|settiman[ae]|giorni) (?:dopo|dall[ao']|fa)|ricorda(?:no|to|ndo)?|rammenta|indomani d(?:i|ell[ao']|el)|all'atto d(?:i|ell[ao']|el)|al momento d(?:i|ell[ao']|el)|giorno d(?:i|ell[ao']|el)|con l[ao']|recente",
    { forms: ['noun', 'past', 'attributive', 'present'] },
  ),
];
