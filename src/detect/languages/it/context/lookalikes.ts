// Italian context rules: what only looks like an event (other subjects and objects, provisions), and words that cancel other rules.

import type { ContextRule } from '../../../language.js';
import { rule } from './words.js';

export const lookalikes: readonly ContextRule[] = [
  // "Non si sa se sarà firmato": who knows nothing denies nothing.
  rule(
    'not-known-whether',
    'pseudo',
    'forward',
    'clause',
    '(?:non|nessuno)(?= (?:si |lo |ha |hanno |è |era |sarebbe |ancora |stato |fatto ){0,3}(?:sa|sanno|saputo|sapere|chiar[oi]|chiarito|not[oa]|cert[oa]|detto|dire|precisato|confermato|specificato|decis[oa]) (?:ancora )?se(?!\\p{L}))',
  ),
  rule(
    'not-only',
    'pseudo',
    'forward',
    'clause',
    "non (?:solo|soltanto|solamente|più rinviabile|da confondere|va confus[oa]|per caso|a caso|è un caso)|non (?:è|sono) più (?:sospes[oaie]|in ritardo|vincolat[oaie]|in vigore|valid[oaie]|efficac[ei]|vigent[ei])|non (?:ha|hanno) più (?:efficacia|effetto|valore|vigore|validità)|non (?:è|sono|fa|fanno) più (?:parte|membr[oi]|soci[oa])|non (?:si )?applica(?:no)? più|non (?:esiste|esistono|vale|valgono|vige|vigono) più|non si far(?:à|anno)|nientemeno|non (?:esclud(?:e|ono|eva|endo)|nega|smentisce|rifiuta)|non è esclus[oa]|senza (?:ritardi?|rilievi|riserve|intoppi|problemi|osservazioni|obiezioni|incidenti|sorprese|anomalie|rinvii|dubbio|modifiche|emendamenti|precedenti|discussioni|voti contrari|astensioni|clamori?|limiti|costi|oneri)|non (?:prima|oltre|più tardi|meno) (?:di|del|della|dell'|il)|se non|non c'è dubbio|né più né meno|(?:nessun[oa]?|nemmeno un[oa]?|neppure un[oa]?|neanche un[oa]?|senza nemmeno un[oa]?|senza neppure un[oa]?|senza alcun[oa]?) (?:voto |voce |parere |senatore |deputato )?(?:contrari[oa]|contro|no|astenut[oa]|astensione|opposizione|dissenso|(?:ha |si è |è stato )?(?:votato contro|opposto|astenuto))|senza che (?:nessuno|alcuno) (?:si opponesse|votasse contro|si astenesse)|non (?:produce|producono|dispiega|dispiegano|esplica|esplicano) più|non vincola(?:no)? più|non (?:c'è|ci sono) più|non(?= \\p{L}+ (?:(?:lo|la|nello|nella|il|nel) )?(?:stess[oa]|medesim[oa]) )|non si oppo(?:ne|ngono|rrà|rranno)|(?:niente|nessun) (?:lancio|decollo|varo|collaudo|volo) (?:a|ad|in|entro|per|nel)|mancat[oaie] (?:(?:l'|il |la )?(?:obiettivo|scadenza|termine|traguardo|appuntamento|data))|non (?:rispetter(?:à|anno)|riuscir(?:à|anno) a rispettare|ce la far(?:à|anno)|far(?:à|anno) in tempo|arriver(?:à|anno) in tempo)|manca(?:no)? (?:\\p{L}+ ){0,2}?(?:giorn[oi]|settiman[ae]|mes[ei]|ore|poco)|non(?= (?:si )?\\p{L}+(?:rà|ranno|rebbe(?:ro)?|re) (?:\\p{L}+ ){0,3}?prima (?:d(?:el(?:la|l')?|i)|che)(?![\\p{L}]))|non(?= (?:si )?applica(?:va|vano|no)? (?:[^.;:,]{1,40} )?(?:dal|dall'|da) )|non(?= (?:sarà|saranno|è|sono) (?:ancora )?(?:pront|operativ|complet|disponibil|conclus)\\p{L}+[^.;:]{0,60} come (?:previsto|promesso|annunciato|sperato|da programma))",
  ),
  // "Aperte le iscrizioni alla gara di orientamento": what one enters for is something else.
  rule(
    'entries-for-other',
    'drop',
    'backward',
    30,
    "(?:a|al|alla|allo|all'|ai|agli|alle|per\\s+(?:il|lo|la|i|gli|le|l')|del|della|dei|delle)\\s*(?:\\p{L}+\\s+)?(?:gar[ae]|cors[oai]|concors[oi]|torne[oi]|maraton[ae]|stramilano|scuol[ae]|mostr[ae]|premi[oi]?|bors[ae]|seminar[oi]o?|laborator[oi]o?|convegn[oi]|campus|campo|master|git[ae]|esam[ei]|selezion[ei]|visit[ae]|garett[ae]|lezion[ei]|stage|tirocin[oi]o?|mens[ae]|nid[oi]|asil[oi])",
    { statuses: ['operational', 'established', 'underway'] },
  ),
  rule(
    'other-trade',
    'drop',
    'both',
    'clause',
    "calciomercato|calciatore|attaccante|allenatore|esonero|album|casa discografica|contratto collettivo|(?<=contratt[oi] )(?:d'affitto|di (?:affitto|locazione|lavoro|assicurazione|sponsorizzazione|comodato|noleggio))|rinnovo contrattuale|sindacat[oi]|firma digitale|raccolta (?:di )?firme|raccogliere firme|disco d'oro|prestito con",
  ),
  rule(
    'by-itself',
    'drop',
    'both',
    40,
    'tacit[oa] (?:rinnovo|proroga)|(?:proroga|rinnovo) (?:automatic[oa]|tacit[oa])|tacitamente|(?:si rinnova|si rinnoverà|rinnovabil[ei]|prorogabil[ei]) (?:automaticamente|da s(?:é|olo|ola))|salvo (?:disdetta|denuncia|recesso)|si intend(?:e|ono) (?:\\p{L}+mente )?(?:rinnovat|prorogat)[oaie]|rinnovabil[ei]|prorogabil[ei]',
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
    "(?:il|dal|al) (?:primo|trentesimo|sessantesimo|novantesimo|\\d+[°º]?) giorno (?:del|dalla|dal|dopo|successivo|seguente)|(?:primo|trentesimo) giorno successivo|\\d+ giorni dopo|decorsi \\p{L}+ giorni|(?:dopo|con|a) (?:\\p{L}+|\\d+) (?:ratifiche|adesioni|accettazioni)|con (?:l'accettazione|la ratifica|il deposito|le ratifiche|le accettazioni) (?:\\p{L}+ )?(?:d(?:i|ei|egli|elle|a parte d(?:i|ei|egli))) (?:\\p{L}+ )?(?:terzi|\\p{L}+anta|\\p{L}+enti|\\d+|membri|Stati|Paesi|parti)|\\p{L}+ giorni dopo|il giorno (?:successivo|dopo|seguente)(?: a)? quello|con decorrenza dal giorno|ciascuna (?:delle )?Part[ei]|art(?:icolo|\\.) \\d+ (?:prevede|stabilisce|dispone)",
    { forms: ['present', 'future', 'infinitive', 'noun', 'state'] },
  ),
  // Not of a state: "è in vigore dalla data della firma" is a fact.
  rule('provision-date', 'drop', 'both', 'sentence', 'dalla data (?:di|della|in cui)', {
    forms: ['present', 'future', 'infinitive', 'noun'],
  }),
  rule('months-after', 'drop', 'backward', 24, "(?:\\p{L}+|\\d+) (?:mesi|anni) dopo (?:la|il|l')", {
    forms: ['present', 'future', 'state'],
    statuses: ['in-force', 'expired', 'terminated'],
  }),
  // "entro tre mesi dalla firma": what a term is counted from.
  rule(
    'counted-from',
    'drop',
    'forward',
    6,
    "entro (?:\\p{L}+|\\d+) (?:giorni|settimane|mesi|mese|anni|anno) (?:lavorativi )?(?:dalla|dall'|dal|(?:successiv[io] )?all[a'])(?: data d(?:ella|i|el))?",
    { forms: ['noun'], statuses: ['signed'] },
  ),
  rule(
    'provision-notes',
    'drop',
    'both',
    'sentence',
    '(?:seconda|ultima)(?: delle(?: due)?)? notific(?:a|he)|Parti si (?:saranno )?(?:comunic|notific)\\p{L}+|avvenut[oa] (?:espletamento|completamento|conclusione)',
    {
      // Not of 'past': who "ha notificato l'avvenuto espletamento" has ratified, whatever the clause on the effect goes on to say.
      forms: ['attributive', 'noun', 'infinitive', 'present', 'future', 'state'],
      statuses: ['ratified', 'in-force'],
    },
  ),
  // "lo scambio delle notifiche previsto per l'entrata in vigore": what a step is needed for has not come with it.
  rule(
    'needed-for',
    'drop',
    'forward',
    12,
    "(?:previst|necessari|richiest|prescritt|occorrent|stabilit)[oaie] (?:per|ai fini|al fine|a|alla|all')|(?:notific(?:a|he)|note|strumenti|procedur[ae]|adempimenti|requisiti|formalità|condizioni)(?: intern[ei]| nazionali| costituzionali)? (?:per|ai fini)",
    { forms: ['noun'], statuses: ['in-force', 'provisionally-applied'] },
  ),
  // "può essere denunciato da ciascuna Parte con preavviso di sei mesi": what a text allows, at any time.
  rule(
    'clause-lets',
    'drop',
    'both',
    'clause',
    "(?:da|per) (?:ciascuna|ognuna|una|ogni|entrambe|l'una) (?:(?:delle|dalle) )?(?:Part[ei]|parti)|ciascuna (?:delle )?(?:Part[ei]|parti)|con (?:un )?preavviso|con il consenso (?:reciproco |scritto )*(?:delle|di entrambe|dei)|(?:di|d') ?comune accordo|in qualsiasi momento|in ogni momento|per iscritto|mediante notifica",
    {
      forms: ['possible', 'future', 'infinitive'],
      statuses: ['terminated', 'reduced', 'suspended', 'amended', 'renewed'],
    },
  ),
  // "La sospensione del Patto decorre dal 3 maggio": what runs from then is the pause.
  rule(
    'runs-of-a-step',
    'drop',
    'forward',
    70,
    '(?<=(?:^|[,;:] )(?:la|il) )(?:sospensione|denuncia|recesso|cessazione|proroga|rinnovo|ritiro|disdetta|revoca)',
    { forms: ['state', 'present', 'future', 'past'], statuses: ['in-force'] },
  ),
  // "Con uno scambio di note hanno prorogato l'accordo": what they changed it by.
  rule(
    'by-notes',
    'drop',
    'forward',
    2,
    '(?:con|mediante|tramite|attraverso|per mezzo di)(?: uno| lo)?(?= scambio d(?:i|elle) (?:note|lettere)[^;:]{0,90}?(?<!\\p{L})(?:modific|emend|prorog|rinnov|prolung))|(?<=(?<!\\p{L})(?:modific|emend|prorog|rinnov|prolung)(?:at|a|ano)[oaie]?(?!\\p{L})[^;:]{0,80} )(?:con|mediante|tramite|attraverso)(?: uno| lo)?(?= scambio d(?:i|elle) (?:note|lettere))',
    { statuses: ['ratified'] },
  ),
  // "La firma, prevista per oggi, è stata rinviata": without a new day nothing is planned.
  rule(
    'put-off',
    'drop',
    'backward',
    70,
    '(?:è|sono|era|erano|viene|vengono) (?:stat[oaie] )?(?:\\p{L}+mente )?(?:rinviat|slittat|posticipat|rimandat|differit)[oaie](?=[.,;]|$| (?:a data da destinarsi|sine die|a tempo indeterminato))',
    { forms: ['noun'] },
  ),
  rule(
    'put-off-for-now',
    'drop',
    'forward',
    40,
    '(?:rinviat|slittat|posticipat|rimandat|differit)[oaie] (?:a data da destinarsi|sine die|a tempo indeterminato)',
    {
      forms: ['noun'],
    },
  ),
  rule(
    'put-off-first',
    'drop',
    'forward',
    8,
    "(?:è|sono|viene|vengono) (?:stat[oaie] )?(?:rinviat|posticipat|rimandat|differit)[oaie](?= (?:la|il|lo|le) | l')(?![^.;:]{0,100} (?:al|a|all'|alla|ad) ?(?:\\d|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|fine|prossim))",
    { forms: ['noun'] },
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
  rule(
    'other-act',
    'drop',
    'backward',
    30,
    "(?:al|alla|alle|ai|il|la|le|lo|un|una|sul|sulla|d'un) (?:decreto(?!-legge di ratifica| di ratifica| che ratifica)|dpcm|manovra|mozion[ei]|risoluzion[ei](?! legislativ)|ordin[ei] del giorno|legge di bilancio|emendament[oi]|codice|riforma)",
    { statuses: ['approved', 'milestone'] },
  ),
  // "quattro mesi dopo la quindicesima ratifica": when a text takes effect, not that it was ratified.
  rule(
    'after-the-nth',
    'drop',
    'forward',
    28,
    '(?:giorn[oi]|mes[ei]|ann[oi]) (?:dopo|successiv[oi] (?:a|al|alla))(?: (?:il deposito d[^ ]+|la|il|lo) ?){0,2}(?=\\s*\\p{L}+esim[oa])',
    {
      forms: ['noun', 'past'],
      statuses: ['ratified'],
    },
  ),
  // "Secondo il Patto la denuncia ha effetto dopo sei mesi": what it lays down.
  rule(
    'under-its-terms',
    'drop',
    'forward',
    'clause',
    "(?:secondo|ai sensi|in base|a norma)(?: d| a)?(?:el|ella|ell'|l|lla|ll')? ?(?:il |la |l')?(?:testo|patto|accordo|trattato|convenzione|memorandum|intesa|protocollo|articolo)(?!,)",
    {
      forms: ['present', 'state', 'noun', 'possible'],
      statuses: ['terminated', 'reduced', 'suspended', 'renewed', 'expired', 'amended'],
    },
  ),
  // "Entra in vigore il 10 dicembre, ai sensi dell'articolo 20": only a day makes more of it than what an article lays down.
  rule('by-article', 'hypothetical', 'both', 'sentence', "ai sensi dell'articolo|conformemente a(?:ll'articolo|i rispettivi)", {
    forms: ['present', 'infinitive', 'noun', 'state'],
  }),
  // "Il decreto di attuazione dell'Accordo è stato firmato": that is not the treaty.
  rule(
    'implementing-paper',
    'drop',
    'forward',
    'clause',
    "(?:decreto|regolamento|accordo|intesa|protocollo|atto)(?: \\p{L}+)? (?:attuativ[oa]|applicativ[oa]|di attuazione|di applicazione|che attua)(?= (?:d(?:el|ella) |dell'|il |la |l')(?:accord|patt|trattat|convenzion|memorand|intes))",
    { forms: ['past', 'present', 'future', 'attributive', 'state'], statuses: ['signed', 'approved', 'in-force', 'agreed'] },
  ),
  rule(
    'declares-on-it',
    'drop',
    'backward',
    6,
    "(?:una |la )?dichiarazione(?: \\p{L}+)?(?= su(?:l|lla|ll') ?(?:accord|patt|trattat|convenzion|memorand|intes))",
    { statuses: ['signed'] },
  ),
  rule(
    'law-is-in-force',
    'drop',
    'backward',
    40,
    "(?<=in vigore (?:d(?:a|al|all')? ?[^,;:.]{1,25} )?)(?:la|il) (?:legge|decreto)",
    {
      statuses: ['in-force'],
    },
  ),
  rule('or-not', 'drop', 'backward', 4, 'o (?:no|meno)'),
  // "la convenzione che istituisce l'ente": what it does, not when.
  rule(
    'which-founds',
    'drop',
    'forward',
    25,
    '(?:convenzione|accordo|trattato|intesa|statuto|memorandum|protocollo|legge|testo|decreto|atto)(?: [^,;.]{1,30})? che',
    {
      forms: ['present'],
      statuses: ['established'],
    },
  ),
  rule(
    'other-affair',
    'drop',
    'both',
    'clause',
    "inchiest[ae]|indagin[ei]|process[oi] (?:a|ai|alla|al|per|contro|sull[ae']|sui|sugli)|udienz[ae]|webinar|convegn[oi]|seminari[oi]|tournée|il volo|i voli|volo di linea|scioper[oi]|mostr[ae]|fascicol[oi]|non (?:appartien|appartengon|riguard|rientr|c'entr)\\p{L}+",
    { statuses: ['delayed', 'suspended', 'resumed', 'terminated', 'operational', 'held', 'scheduled', 'underway', 'expired'] },
  ),
  rule('bridge', 'drop', 'forward', 2, 'pont[ei]|passerell[ae]|giardin[oi]', { statuses: ['suspended'] }),
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
      forms: ['past', 'present', 'future', 'attributive', 'infinitive', 'possible', 'hearsay', 'state', 'negative'],
      statuses: ['ratified', 'signed', 'approved', 'terminated', 'reduced', 'suspended', 'renewed', 'expanded'],
    },
  ),
  rule('relaying', 'drop', 'backward', 40, "(?:fra|tra) (?:gli )?(?:argomenti|temi)|all'ordine del giorno", { forms: ['noun'] }),
  // "il testo non ammette una seconda proroga": what a text allows.
  rule(
    'clause-allows',
    'drop',
    'forward',
    60,
    '(?:ammett|consent|permett|preved|conced|contempl|disciplin|regol)(?:e|ono|a|ano|eva|evano)',
    {
      forms: ['noun', 'infinitive'],
      statuses: ['renewed', 'terminated', 'suspended', 'reduced', 'amended'],
    },
  ),
];
