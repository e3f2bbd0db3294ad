// Italian context rules: what has happened whatever the form, and what is known already.

import type { ContextRule } from '../../../language.js';
import { rule } from './words.js';

export const facts: readonly ContextRule[] = [
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
    "(?:è|sono) (?:definitiv[oaie]|ufficial[ei]|arrivat[oaie]|avvenut[oaie])|arriva(?:no)?|arrivat[oaie]|giunge|giunt[oaie]|accolt[oaie]|(?:perfezionat|avvenut|compiut)[oaie]|ha avuto luogo|(?:ha|hanno|aveva|avevano) (?:visto|ottenuto|avuto|incassato|ricevuto|dato|concesso|salutato|accolto)|c'è|ecco|incassa(?:no|to)?|ottiene|ottengono|riceve|ricevono|celebra(?:no|to)?|salut(?:a|ano|ato|ata)|plaude|plaudono|apprezzamento per|soddisfazione per|accogli(?:e|ono)|si congratula(?:no)? per|(?<!(?:\\p{L}(?:rà|ranno|rebbe(?:ro)?)|(?<!\\p{L})(?:entr(?:a|ano|i|ino)|avviene|avvengono|decorre|decorrono))(?: [^.;:]{0,80})? )con(?: (?:il|lo|la|l'))?(?=\\s?(?:voto|scambio|deposito|firma|via libera|approvazione|firme)(?![^.;]{0,120}\\p{L}rebbe))|rallegrat[oaie] (?:per|del(?:la|l')?)|(?:si )?rallegra(?:no)? (?:per|del(?:la|l')?)|compiac(?:e|iono|iuto|iuti) (?:per|del(?:la|l')?)|certifica(?:to|no)? (?:il|l[ao']?)|grazie (?:a|al|all[ao']?)|ospitato|assistito|partecipato|preso parte|annunciat[oaie]|annunci(?:a|ano) (?:il|l[ao']?)|conferm(?:a|ano|ato) (?:il|l[ao']?)|(?:segna|sancisce|suggella|completa|chiude)(?:no)?|comunic(?:a|ano|ato) (?:il|l[ao']|lo)|rend(?:e|ono) not[oa] (?:il|l[ao']|lo)|si informa d(?:el|ell[ao'])",
    { forms: ['noun'] },
  ),
  rule(
    'ceremony',
    'occurred',
    'forward',
    90,
    '(?:cerimonia|festa|brindisi|taglio del nastro) (?:\\p{L}+ )?(?:ieri|oggi|stamane|stamattina|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)',
    { forms: ['noun'] },
  ),
  rule(
    'managed',
    'occurred',
    'forward',
    50,
    '(?:è|sono) (?:riuscit|arrivat|giunt)[oaie] (?:a|ad)|(?:ha|hanno) (?:finito per|provveduto a)|(?:ha|hanno|(?:è|sono) stat[oaie]|si (?:è|sono) vist[oaie]) (?:costrett|obbligat|indott)[oaie](?: [^\\s.;,]+){0,6}? ad?',
    { forms: ['infinitive'] },
  ),
  rule('since', 'presupposed', 'forward', 12, "(?<!(?:partire|decorrere|lontan[oaie]) )(?:dall[ao']|dal)", {
    forms: ['noun'],
    statuses: ['in-force', 'signed', 'established', 'operational', 'ratified', 'approved'],
  }),
  // "Dall'adozione sono passati due anni", "porta la firma dell'8 luglio": time runs from what has happened.
  rule('time-since', 'presupposed', 'backward', 60, '(?:è|sono|erano) (?:\\p{L}+ )?(?:passat|trascors)[oaie]', {
    forms: ['noun'],
  }),
  rule(
    'time-until-now',
    'presupposed',
    'forward',
    60,
    "(?:è|sono|erano) (?:\\p{L}+ )?(?:passat|trascors)[oaie] (?:[^\\s.;:,]+ ){1,6}?dall?[ao']?",
    {
      forms: ['noun'],
    },
  ),
  rule('bears', 'presupposed', 'forward', 30, 'port(?:a|ano) (?:già |sì )?(?:la|le)', { forms: ['noun'], statuses: ['signed'] }),
  rule(
    'after',
    'presupposed',
    'forward',
    50,
    "dopo(?!,)|a seguito d(?:i|el|ell[ao'])|in seguito a(?:l|ll[ao'])?|successiv[oaie] (?:a|al|all[ao'])|grazie a(?:l|ll[ao'])?|fin dall[ao']|sin dall[ao']|anniversario d(?:i|ell[ao']|el)|(?<!poch[ei] )(?:ann[oi]|mes[ei]|settiman[ae]|giorni) (?:dopo|dall[ao']|fa)|ricorda(?:no|to|ndo)?|rammenta|indomani d(?:i|ell[ao']|el)|all'atto d(?:i|ell[ao']|el)|al momento d(?:i|ell[ao']|el)|giorno d(?:i|ell[ao']|el)|(?<!(?:\\p{L}(?:rà|ranno|rebbe(?:ro)?)|(?<!\\p{L})(?:entr(?:a|ano|i|ino)|avviene|avvengono|decorre|decorrono))(?: [^.;:]{0,80})? )con l[ao'](?![^.;]{0,140}\\p{L}rebbe)|recente",
    { forms: ['noun', 'past', 'attributive', 'present'] },
  ),
];
