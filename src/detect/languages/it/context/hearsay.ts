// Italian context rules: what somebody says, guesses or wishes.

import type { ContextRule, Form } from '../../../language.js';
import { rule } from './words.js';

/** Forms that a wish or a doubt can govern: what has happened is beyond both. */
const UNREAL: readonly Form[] = ['noun', 'infinitive', 'progressive', 'present', 'future', 'possible'];

export const hearsay: readonly ContextRule[] = [
  rule(
    'anonymous',
    'rumoured',
    'both',
    'sentence',
    "secondo (?:(?:alcun[ei]|divers[ei]|più|vari[e]?|due|tre|quattro|altr[ei]) )(?:\\p{L}+ )?(?:diplomatici|funzionari|persone|esponenti|deputati|dirigenti|ufficiali|negoziatori|consiglieri|collaboratori)|secondo (?:(?:alcune|diverse|più|varie|due|tre|quattro|altre) )?(?:(?:\\p{L}+ )?fonti|indiscrezioni|voci|rumor[s]?|quanto (?:trapela|si apprende|filtra|risulta|scrive|scrivono|riporta|riferisce|riferiscono|riportano)|la stampa|i media|una di loro|due di loro|alcune persone|persone (?:informate|vicine))|a quanto (?:si apprende|pare|sembra|trapela|risulta|scrive)|stando a(?:lle)? (?:indiscrezioni|fonti|voci|quanto)|fonti (?:di|del|della|vicine|anonime|diplomatiche|governative|interne|parlamentari|industriali|militari|ben informate|a conoscenza)|indiscrezioni?|si vocifera|si mormora|si parla(?:va)? d(?:i|ell[ao']?|el)|(?:circola|gira|corre)(?:no)? (?:voci|voce|la voce|le voci|l'ipotesi)|a detta d(?:i|el|ell[ao'])|voci di corridoio|si sussurra|voci (?:di|su|non confermate)|rumor|retroscena|non confermat[ao]|presunt[oaie]|persone (?:al corrente|informate|vicine|a conoscenza)|(?:due|tre|quattro|alcune|diverse) persone (?:presenti|a conoscenza|vicine)|(?:raccontano|dicono|sostengono|riferiscono) (?:due|tre|alcuni|alcune) \\p{L}+|sotto anonimato|a condizione di restare anonim[ei]|corre voce",
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
  // What candidates promise voters.
  rule('campaign', 'rumoured', 'both', 'sentence', 'in campagna(?: elettorale)?|durante la campagna(?: elettorale)?|dai comizi', {
    forms: UNREAL,
    statuses: ['terminated', 'reduced', 'amended', 'suspended', 'renewed'],
  }),
  rule('might-see', 'rumoured', 'forward', 40, 'potrebbe(?:ro)? (?:\\p{L}+ )?(?:vedere|arrivare|ottenere|ricevere|incassare)', {
    forms: ['noun'],
  }),
];
