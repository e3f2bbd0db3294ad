// Italian context rules: what has not happened.

import { STATUSES, type Status } from '../../../../domain/status.js';
import type { ContextRule, Form } from '../../../language.js';
import { rule } from './words.js';

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

export const denials: readonly ContextRule[] = [
  // Of two verbs that stand side by side it denies the first alone: "non è stato denunciato e resta in vigore".
  rule('not', 'denied', 'forward', 36, NEVER, {
    forms: VERBAL,
    until:
      '(?<![\\p{L}])(?:e|ed|ma|bensì|anzi) (?:anzi |quindi |dunque |perciò |pertanto )?(?:è|sono|resta|restano|rimane|rimangono|continua|continuano|ha|hanno)(?![\\p{L}])',
  }),
  // "non commenta l'accordo firmato ieri": what a participle says in passing is denied only right beside it.
  rule('not-participle', 'denied', 'forward', 14, NEVER, { forms: ['attributive'] }),
  // "Nessun trattato fra i due Paesi è stato firmato": the subject denies its verb, however far.
  rule('no-such-thing', 'denied', 'forward', 'clause', '(?<=^|[.:;,«"(]\\s?)(?:nessun[oa]?|nessun\'|né(?=\\s))', {
    forms: ['past', 'attributive'],
  }),
  rule(
    'false-rumours',
    'denied',
    'both',
    'sentence',
    '(?:fals[aeo]|infondat[aeo]|priv[aeo] di (?:ogni )?fondamento|inventat[aeo]|smentit[aeo])(?: \\p{L}+)? (?:le voci|la voce|le notizie|la notizia|le indiscrezioni)|(?:le voci|la voce|le notizie|la notizia|le indiscrezioni)(?= (?:secondo (?:cui|le quali|la quale)|di|che|sull)[^.;]{0,120} (?:è|sono|era|erano|si è rivelata|si sono rivelate) (?:fals|infondat|priv[aeo] di|smentit))',
    { forms: ['past', 'attributive', 'state', 'noun'] },
  ),
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
    'missing',
    'denied',
    'forward',
    50,
    "(?<!che )manca(?:no|va|vano)?(?: però| ancora| invece| tuttavia| solo| soltanto| all'appello)*|(?:è|sono|resta|restano|rimane|rimangono) (?:ancora )?da(?= \\p{L}+r(?:e|si)(?![\\p{L}]))|ancora da|in attesa di essere|tutt'altro che|(?:è|sono|siamo) (?:ancora )?lontan[oaie] (?:da|dall[ao']?|dal)|al posto (?:di|del|della)|invece di|anziché|lungi da|l'assenza di|la mancanza di(?! (?:fondi|soldi|denaro|risorse|mezzi|personale|tempo|fiducia|accordo|intesa|consenso|pezzi|carburante|energia|acqua)(?![\\p{L}]))|mancat[ao]|a corto di",
    { statuses: STATUSES.filter((status) => status !== 'signed' && status !== 'agreed') },
  ),
  rule(
    'still-awaits',
    'denied',
    'forward',
    40,
    "(?:attend|aspett)(?:e|ono|a|ano) (?:ancora|tuttora|sempre)|(?:è|sono|resta|restano) (?:ancora|tuttora|sempre) in attesa d(?:i|ell[ao']?|el)",
    { forms: ['noun', 'infinitive'], statuses: STATUSES.filter((status) => status !== 'signed' && status !== 'agreed') },
  ),
  rule(
    'refuse',
    'denied',
    'forward',
    60,
    "smenti(?:sce|scono|to|ta|va|sca)(?: che)?|nega(?:no|to|va|vano)?(?: che)?|esclude(?:ndo|re|va)?|escludono|esclus[oaie](?: che| l[ao']?)?|rifiut(?:a|ano|ato|ata|ò)|respin(?:ge|gono|to|ta|ti)|fall(?:isce|ito|ita|iscono)|bocci(?:a|ato|ata|ati|ano|ò)|non riesc(?:e|ono) a|stat[oa] esclus[oa]|(?:è )?falso che|non (?:è|sarebbe) vero che|non (?:corrisponde|corrispondono|risponde) al vero(?: che)?|non (?:esist(?:e|ono)|c'è|ci sono|vi è|vi sono|risulta(?:no)? che|si prevede|è all'ordine|è in programma|è in discussione)|nessuna conferma|nessun[oa]? (?:ipotesi|piano|intenzione|dietrofront|passo indietro|rinvio|segnale)",
  ),
  // Who gives a thing up has ended or left it; whatever step was ahead is not taken.
  rule('gives-it-up', 'denied', 'forward', 60, "rinunci(?:a|ano|ato|are|ò) (?:a|ad|all[ao']?)", {
    statuses: STEPS.filter((status) => status !== 'reduced'),
  }),
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
  // "Firmato non è".
  rule(
    'inverted-not',
    'denied',
    'backward',
    3,
    '(?<!,\\s*)non (?:è|sono|fu|risulta(?:no)?|lo è|la è)(?=\\s*[.,;:]|\\s+(?:ancora|mai|affatto)(?![\\p{L}])|\\s*$)',
    {
      forms: ['past', 'attributive'],
    },
  ),
  // "Chi dice che è in vigore sbaglia", "i titoli secondo cui ha ratificato corrono troppo".
  rule(
    'who-says-so-errs',
    'denied',
    'forward',
    'sentence',
    '(?:chi|quanti|quelli che|i (?:titoli|post|siti|giornali)|le (?:voci|notizie|testate)|il (?:titolo|post)|la (?:voce|notizia))(?: \\p{L}+){0,3}? (?:che|secondo (?:cui|i quali|le quali|il quale|la quale)|l.ha|lo ha|dice|dicono|scrive|scrivono|sostiene|sostengono|promette|promettono|crede|credono|annuncia|annunciano)(?= [^.;]{4,160} (?:sbagli(?:a|ano)|si sbaglia(?:no)?|ment(?:e|ono)|esagera(?:no)?|anticipa(?:no)?|corr(?:e|ono) troppo|ha(?:nno)? (?:corso troppo|sbagliato|esagerato|capito male)|si (?:è|sono) sbagliat[oaie]|(?:è|sono) (?:fals|sbagliat|infondat|prematur|imprecis|fuorviant|una bufala)\\p{L}*|(?:va|vanno) (?:smentit|corrett)[oaie]|non regg(?:e|ono)|confond(?:e|ono))(?![\\p{L}]))',
  ),
  rule(
    'is-false',
    'denied',
    'backward',
    'clause',
    "(?<!,\\s(?:il|lo|la|i|gli|le|l')\\s?[^,;:.]{1,40}\\s)non (?:c'è|ci sarà|ci sono|risulta(?:no)?|è (?:mai )?(?:avvenut[ao]|arrivat[ao]|in discussione|prevista?|all'ordine del giorno|vero|confermat[ao]|stat[ao] (?:ancora |mai )?(?:fissat|decis|pres|comunicat|notificat|depositat|completat|perfezionat)[ao])|si è (?:tenut[ao]|fatt[ao]|svolt[ao]|mai parlato)|arriva|arriverà|basta|esiste|se ne parla|si tocca)|è (?:falso|falsa|esclus[oa]|lontan[ao]|una (?:bufala|fandonia|falsità|notizia falsa|fake)|un'invenzione)|(?:ancora )?non (?:l'abbiamo|l'ha|l'hanno) (?:ancora )?(?:fatt[ao]|avut[ao])|manca(?:no)? (?:ancora|tuttora|sempre|all'appello)",
    { forms: ['noun', 'infinitive', 'present', 'progressive', 'past', 'future'] },
  ),
];
