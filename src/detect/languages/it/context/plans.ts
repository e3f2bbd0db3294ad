// Italian context rules: what is to come, and what it hangs on.

import type { ContextRule, Form } from '../../../language.js';
import { rule } from './words.js';

const OPEN_FORMS: readonly Form[] = ['noun', 'infinitive', 'progressive'];

export const plans: readonly ContextRule[] = [
  rule(
    'signature-missing',
    'planned',
    'forward',
    50,
    "manca(?:no|va|vano)?(?: però| ancora| invece| tuttavia| solo| soltanto| ormai| all'appello)*|(?:è|sono|resta|restano|rimane|rimangono) (?:ancora |solo |soltanto )*da(?= \\p{L}+r(?:e|si)(?![\\p{L}]))|ancora da|in attesa di essere",
    { statuses: ['signed', 'agreed'], forms: ['noun', 'infinitive', 'past', 'attributive'] },
  ),
  // "scade stasera": a text of the day looks ahead to its evening.
  rule(
    'tonight',
    'planned',
    'backward',
    40,
    'stasera|stanotte|in serata|questa sera|(?:a|alla) mezzanotte|nelle prossime ore|entro (?:sera|mezzanotte|poche ore)',
    {
      forms: ['present', 'infinitive'],
    },
  ),
  rule(
    'if',
    'hypothetical',
    'forward',
    'clause',
    "se|per (?:avere|acquistare|acquisire|produrre) (?:piena )?(?:efficacia|effetto|effetti)|per entrare in vigore|in attesa che|nell'attesa che|attend(?:e|ono|endo) che|aspetta(?:no|ndo)? che|fintanto che|sempre che|posto che|ammesso che|nell'ipotesi che|senza che|qualora|ove|laddove|purché|a (?:patto|condizione) che|(?:nel|in) caso(?: di| in cui| che)?|nell'eventualità|(?<!(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|\\d{4}|dì|sabato|domenica|domani|oggi|ieri), )quando|una volta(?! sola|,)(?: che)?|non appena|finché|fino a (?:quando|che)|prima (?:che|di|dell[ao'e]?|del)|affinché|perché (?:la|il|lo|l'|entri|sia)|in modo (?:che|da)|così da|occorr(?:e|ono|erà|eranno|eva)|serv(?:e|ono|irà|iranno|iva)|necessari[oaie]|bisogn(?:a|o)|richied(?:e|ono|erà)|subordinat[oaie] (?:a|all[ao']?|al)|condizion[ei] (?:per|di)|consentir(?:à|ebbe|e)|permetter(?:à|ebbe|e)|come (?:fare )?per|requisiti per|spett(?:a|erà|ano) a|tocc(?:a|herà|ano|heranno) a|procedure? (?:di|per)|(?:il|l'|un) (?:iter|percorso|processo) (?:di|per|verso)|in vista",
    { forms: ['noun', 'infinitive', 'present', 'future', 'progressive', 'state'] },
  ),
  // "Entrerà in vigore dopo la ratifica dei due parlamenti": what has to come first.
  rule(
    'comes-after',
    'hypothetical',
    'forward',
    40,
    "(?<=(?:entrer|diventer|diverr|decorrer|scatter|applicher|avr)(?:à|anno) (?:[^.;:]{0,60} )?)(?:dopo|a seguito d(?:i|el|ell[ao'])|(?:solo |soltanto )?con|all'atto d(?:i|el|ell[ao']))",
    { forms: ['noun'], statuses: ['ratified', 'approved'] },
  ),
  // "acquista efficacia soltanto quando i due governi ...": a provision, no news.
  rule(
    'only-when',
    'hypothetical',
    'backward',
    30,
    '(?:soltanto|solo|solamente|unicamente) (?:quando|se|dopo|una volta|con|a seguito)',
    {
      forms: ['present'],
    },
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
  rule(
    'plan',
    'planned',
    'forward',
    'clause',
    "prevede(?:re|ndo|va|vano)?(?: di| che)?|prevedono(?: di| che)?|previst[oaie](?! (?:per l'entrata|d[ae]ll|dal |dagli |ai (?:sensi|fini)))|intend(?:e|ono|eva|evano|endo)|intenzione di|punt(?:a|ano|ando|ava) (?:a|ad|all[ao'e]?|al|su)|mir(?:a|ano|ando) (?:a|ad|all[ao'e]?|al)|cont(?:a|ano|iamo) (?:di|che)|(?:si )?appresta(?:no)? a|(?:si )?prepar(?:a|ano|ando) (?:a|ad|all[ao'e]?|al|l[ao'])|pront[oaie] (?:a|ad|all[ao'e]?|al|per)|(?:si )?impegn(?:a|ano|ata|ati|ato|ate|andosi) (?:a|ad)|impegno (?:a|ad|di)|promett(?:e|ono|endo)|promess[oa] di|annunci(?:a|ano|at[oa]|ando|ò|arono) (?:[^;:.]{1,40} )?di(?= (?:\\p{L}+ )?\\p{L}+r(?:e|si|sene|l[oaie])(?![\\p{L}]))|decis[oaie] (?:di|che|a)|decid(?:e|ono) di|deciso|convenut[oa] (?:di|che|sull[ao']?|sul)|concordat[oa] (?:di|che)|accordat[oaie]\\w* (?:per|di|a)|(?<!(?:di|in|nell'|l'|d'|un'|lunga) )attes[oaie]|imminente|prossim[oaie]|vicin[oaie] (?:a|all[ao']?|al)|a un passo d(?:a|al|all[ao'])|(?:manca(?:no)?|mancherebbe) (?:ormai |davvero )?(?:poco|pochissimo|un soffio|pochi giorni|poche ore) (?:a|al|all[ao']|per)|questione di (?:ore|giorni|settimane)|a un soffio d(?:a|al|all[ao'])|in vista d(?:i|el|ell[ao'])|verso|obiettivo|traguardo|scopo di|al fine di|allo scopo di|per(?= (?:\\p{L}+ )?\\p{L}+r(?:e|si|l[oaie])(?![\\p{L}]))|destinat[oaie] (?:a|ad)|chiamat[oaie] (?:a|ad)|conto alla rovescia (?:per|verso)|calendario per|tabella di marcia|in programma|in calendario|in agenda|fissat[oaie] per|entro (?:la|il|l'|fine|dicembre|\\p{L}+)|a breve|presto|manda(?:no|to)? avanti|acceler(?:a|are|ano|ando|azione)|lavor(?:a|ano|ando|are|iamo) (?:a|ad|all[ao'e]?|al|per)|si prefigg(?:e|ono) (?:di|come)|si propong(?:e|ono) di|si ripromett(?:e|ono) di|confid(?:a|ano) di|si (?:è|sono) dat[oaie] (?:l'|come )?obiettivo|passi (?:verso|per)|apre la strada|spiana la strada|adempimenti (?:necessari )?(?:a|per)|portando avanti|invi(?:a|ato|ata) (?:alle|al|all[ao']?)|trasmess[oaie] al(?:le)?|presentat[oaie] (?:alle|al) (?:Camere|Parlamento)|sottopost[oaie]|chiam(?:a|ano)|avviare|chiede(?:re)? alle Camere|autorizz(?:a|ano|i|are|ato|ata|azione)",
    { forms: OPEN_FORMS },
  ),
  // "la decisione di recedere", "il proposito di dar vita a un consiglio": a noun of the will and its infinitive.
  rule(
    'will-to',
    'planned',
    'forward',
    12,
    '(?:decision[ei]|proposito|propositi|progetto|piano|intento|intenzione|volontà|impegno) di',
    { forms: ['infinitive'] },
  ),
  // "L'approvazione sarà chiesta in autunno", "La cessazione avrà effetto dal 27 luglio".
  rule(
    'will-be-sought',
    'planned',
    'backward',
    30,
    'sar(?:à|anno) (?:\\p{L}+mente )?(?:chiest|richiest|sottopost|effettiv|efficac|attes)[oaie]|si attender(?:à|anno)|avr(?:à|anno) (?:effetto|efficacia)|divent(?:erà|eranno) effettiv[oaie]|diverr(?:à|anno) effettiv[oaie]',
    { forms: ['noun'] },
  ),
  // "Il testo passa ai parlamenti per la ratifica": what it is sent on for is to come.
  rule(
    'goes-for',
    'planned',
    'forward',
    60,
    "(?:pass(?:a|ano|erà|eranno)|v(?:a|anno)|torn(?:a|ano|erà|eranno)|and(?:rà|ranno)) (?:ora |adesso |quindi |poi )?(?:a|al|alla|alle|ai|agli|all'|in) ?(?:[^\\s.;:,]+ ){1,5}?per (?:la|il|l')",
    { forms: ['noun'] },
  ),
  // "rispetterà i limiti fino alla scadenza": an end that is waited for.
  rule(
    'until-its-end',
    'planned',
    'forward',
    12,
    '(?:fino|sino) alla(?: naturale)?|a poche (?:ore|settimane) dalla|a pochi (?:giorni|mesi) dalla',
    {
      forms: ['noun'],
      statuses: ['expired'],
    },
  ),
  rule(
    'will-follow',
    'planned',
    'backward',
    60,
    "(?!era(?:no)? (?:\\p{L}+ ){0,3}?(?:attes|previst|fissat|promess)[oaie][^.;:]{1,70}[,;:]? (?:ma|però|e invece|poi) )(?:è|sono|era|erano|resta|restano|viene|vengono|sarà)?\\s*(?:ormai |ora |già |stat[ao] )*(?:previst[oaie](?! (?:per l'entrata|d[ae]ll|dal |dagli |ai (?:sensi|fini)))|(?<!(?:di|in|lunga) )attes[oaie]|programmat[oaie]|calendarizzat[oaie]|fissat[oaie]|in programma|in calendario|in agenda|in arrivo|in vista(?! (?:di|del|della|dell'))|all'orizzonte|in rampa di lancio|imminent[ei]|vicin[oaie]|alle porte|dietro l'angolo|annunciat[oaie] per|(?:slitta(?:no|t[oaie])?|slitter(?:à|anno)|rinviat[oaie]|posticipat[oaie]|rimandat[oaie]|spostat[oaie]|differit[oaie]) (?:\\p{L}+ ){0,3}?(?:a|ad|al|alla|all'|oltre|nel))|(?:si terrà|si svolgerà|cade il|cadrà il|avverrà|arriverà|seguirà|avrà luogo|ci sarà|è questione di|spetta a|toccherà|potrà avvenire)|in dirittura d'arrivo|ai nastri di partenza|entro (?:la|il|l'|fine|dicembre)",
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
    "(?<=(?:^|[^\\p{L}])(?:si )?)proceder(?:à|anno)|seguir(?:à|anno)|arriver(?:à|anno)|si terr(?:à|anno)|ci sar(?:à|anno)|avverr(?:à|anno)|slitta(?:no|ta|to)?|rinvi(?:a|ata|ato|ano)|(?:parola|palla) (?:passa|va) (?:ora )?(?:a|al|alle|all[ao'])|via libera atteso|deve ancora|devono ancora|dovr(?:à|anno)|dovrebbe(?:ro)?",
    { forms: ['noun', 'infinitive'] },
  ),
  // "Restano la firma e la consegna dello strumento": what is still to come.
  rule(
    'remains',
    'planned',
    'forward',
    80,
    "rest(?:a|ano) (?:ora |adesso |quindi |solo |soltanto |ancora )?(?:la|il|lo|l'|le|i|gli|un|una)",
    {
      forms: ['noun'],
      statuses: ['signed', 'ratified', 'approved', 'contracted'],
    },
  ),
  // "hanno deciso di scrivere nella dichiarazione che i rapporti passano di grado": as it is to be said.
  rule(
    'decided-to-say',
    'planned',
    'forward',
    120,
    '(?:firmeranno|firmerà|adotteranno|adotterà|diffonderanno|approveranno) (?:una |un |la |il )?(?:dichiarazione|documento|comunicato|testo)(?: [^,;:.]{1,40})? (?:in cui|che|con cui)|(?:decis[oaie]|convenut[oa]|concordat[oa]) di (?:scrivere|dire|dichiarare|annunciare|inserire|mettere nero su bianco)(?: [^,;:.]{1,60})? che',
    { forms: ['present', 'noun', 'future'] },
  ),
];
