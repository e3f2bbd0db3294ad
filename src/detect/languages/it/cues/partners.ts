// Italian cues: how a partnership is told: shown to the world at a summit, its plan, its loans and papers, who leaves; and that it lives on.

import type { Kind } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { doors } from './operation.js';
import { phrase, after } from './words.js';

const TIES: readonly Kind[] = ['partnership', 'dialogue'];
const VENTURES: readonly Kind[] = ['partnership', 'programme'];
const ALL: readonly Kind[] = ['partnership', 'programme', 'memorandum', 'agreement', 'dialogue'];
const PLAN =
  "(?:pian[oi](?!\\s+(?:industrial|inclinat|terra|nobil|regolator|di\\s+(?:rientro|volo|ratifica)))|tabella\\s+di\\s+marcia|road-?\\s?map|strategia|programma\\s+(?:d'investiment|di\\s+(?:lavoro|investiment|attuazion))\\p{L}*|(?:bozza|versione|testo|prima\\s+parte)\\s+(?:\\p{L}+\\s+)?del\\s+(?:piano|programma)|piattaforma\\s+d'investiment\\p{L}*|documento\\s+strategico)";
const SUMMIT = '(?:vertice|summit|g-?7|g-?8|g-?20|cop-?\\s?\\d*|conferenza|forum|assemblea|visita|ministeriale|incontro)';
const SHOWN =
  '(?:presentat|svelat|pubblicat|varat|approvat|adottat|diffus|illustrat|lanciat|rilasciat|consegnat|complet|completat|ultimat)[oaie]';
const LOAN =
  "(?:prestit[oi]|mutu[oi]|sovvenzion[ei]|tranche|finanziament[oi]|garanzi[ae]|line[ae]\\s+di\\s+credito|contribut[oi]|(?<!(?<!\\p{L})(?:il\\s|l'))(?:memorand(?:um|a)|protocoll[oi])(?!\\s+(?:che|(?:di|recant[ei])\\s+modific|(?:emendativ|modificativ|aggiuntiv|integrativ)[oi]))|lettera\\s+d'intent[io]|accord[oi]\\s+(?:attuativ|esecutiv|tecnic|di\\s+(?:prestito|finanziamento|sovvenzione))[oi]?)";
const FRAME =
  "(?:nell'ambito\\s+d|nel\\s+quadro\\s+d|in\\s+(?:attuazione|applicazione|esecuzione)\\s+d|sotto\\s+l'(?:ombrello|egida)\\s+d|per\\s+l'(?:attuazione|applicazione|esecuzione)\\s+d|a\\s+valere\\s+su|previst[oa]\\s+da)(?:el|ella|ello|ell'|ei|al|alla|all'|l|lla|ll')";
const LENT = verbs(
  'firmare siglare concedere:concess:concess erogare approvare sottoscrivere:sottoscritt:sottoscriss sbloccare versare stanziare ottenere stipulare concludere:conclus:conclus',
);

/** The day that the world heard of it. */
export const announcements: readonly Cue[] = [
  phrase(
    'shown-at-summit',
    `(?<!(?:ha|hanno|aveva|avevano)\\s)(?<head>(?:annunciat|lanciat|presentat|svelat|varat|promess|avviat|nat|partit)[oa]|res[oa]\\s+not[oa]|nacque|tenut[oa]\\s+a\\s+battesimo)(?:\\s+[^\\s.;:,]+){0,5}?\\s+(?:al|alla|durante\\s+(?:il|la)|in\\s+occasione\\s+del(?:la)?|a\\s+margine\\s+del(?:la)?)\\s+(?:\\p{L}+\\s+)?${SUMMIT}`,
    { about: 'topic', kinds: TIES, form: 'attributive', weight: 0.86 },
  ),
  phrase(
    'was-announced',
    '(?:è|era|fu|venne)\\s+(?:stat[oa]\\s+)?(?<head>annunciat[oa]|svelat[oa]|lanciat[oa]|res[oa]\\s+not[oa])(?!\\s+(?:che|per|come|da\\s+tempo)(?![\\p{L}]))',
    { about: 'topic', kinds: TIES, weight: 0.8 },
  ),
  phrase(
    'announced-the-tie',
    "(?<!(?<![\\p{L}])(?:ha|hanno|aveva|avevano)\\s)(?<head>[Aa]nnunciat[oa]|[Ss]velat[oa]|[Pp]resentat[oa]|[Ll]anciat[oa])(?:,?\\s+[^.;:,]{1,40}?,?)?\\s+(?:(?:il|la|lo)\\s+|l')(?:(?:\\p{Ll}+\\s+)?(?:partenariato|partnership|alleanza|dialogo)|\\p{Lu}\\p{L}+)",
    { about: 'topic', cased: true, kinds: TIES, weight: 0.76 },
  ),
  phrase(
    'announced-then',
    '(?<=,\\s+)(?<head>(?:annunciat|svelat|presentat|lanciat)[oa]|res[oa]\\s+not[oa])(?=\\s+(?:[^.;:,]{1,30}\\s)?(?:il\\s+\\d|nel|lo\\s+scorso|a\\s+\\p{L}+\\s+(?:il|nel)|un\\s+anno)(?![\\p{L}]))',
    { about: 'topic', kinds: TIES, form: 'attributive', weight: 0.8 },
  ),
  phrase(
    'money-was-promised',
    '(?:con|in|per)\\s+(?:il|la)\\s+quale[^.;:]{0,90}?\\s(?<head>(?:avevano|hanno|aveva|ha)\\s+(?:promesso|offerto|messo\\s+sul\\s+(?:piatto|tavolo))|si\\s+erano\\s+impegnat[ie])(?=[^.;:]{0,60}\\s(?:miliardi|milioni)(?![\\p{L}]))',
    { about: 'topic', kinds: ['partnership'], form: 'attributive', weight: 0.78 },
  ),
];

/** Plans shown, loans granted, papers signed under it. */
export const undertakings: readonly Cue[] = [
  phrase(
    'plan-is-out',
    `${PLAN}(?:,\\s+[^.;:]{1,60},|\\s+[^.;:,]{1,70}?)?\\s+(?:(?:è|sono|era|erano|viene|vengono)\\s+(?:stat[oaie]\\s+)?(?:\\p{L}+\\s+)?)(?<head>${SHOWN}|res[oaie]\\s+(?:pubblic|not)[oaie]|uscit[oaie]|arrivat[oaie])`,
    {
      about: 'topic',
      kinds: ['partnership'],
      form: 'past',
      weight: 0.86,
    },
  ),
  phrase(
    'out-is-the-plan',
    `(?<head>${SHOWN}|res[oaie]\\s+(?:pubblic|not)[oaie])(?:\\s+[^\\s.;:,]+){0,5}?\\s+(?:(?:il|lo|la|i|le)\\s+|l')(?:(?:\\p{L}+\\s+)?bozza\\s+del\\s+|\\p{L}+\\s+)?${PLAN}`,
    { about: 'topic', kinds: ['partnership'], weight: 0.84 },
  ),
  phrase(
    'shows-the-plan',
    `(?<head>${verbs('presentare svelare pubblicare varare approvare adottare diffondere:diffus:diffus illustrare lanciare licenziare')}|${verbs('rendere:res:res')}\\s+(?:pubblic|not)[oaie])(?:\\s+[^\\s.;:,]+){0,4}?\\s+(?:(?:il|lo|la|i|le|un|una)\\s+|l'|un')(?:\\p{L}+\\s+)?${PLAN}`,
    { about: 'topic', kinds: ['partnership'], weight: 0.86 },
  ),
  phrase(
    'plan-will-be-out',
    `${PLAN}(?:,\\s+[^.;:]{1,60},|\\s+[^.;:,]{1,70}?)?\\s+(?<head>sar(?:à|anno)\\s+(?:\\p{L}+mente\\s+)?(?:${SHOWN}|pront[oaie]|res[oaie]\\s+pubblic[oaie])|(?:uscir|arriver|veder)(?:à|anno)|(?:è|sono|resta|restano)\\s+(?:attes|previst)[oaie]\\s+(?:per|a|ad|entro|nel|in|tra|fra|il))`,
    { about: 'topic', kinds: ['partnership'], form: 'future', weight: 0.86 },
  ),
  phrase(
    'showing-due',
    `(?:presentazione|pubblicazione|adozione|varo|uscita|lancio)\\s+(?:\\p{L}+\\s+)?(?:del|della|dei|di\\s+(?:un|una))\\s+(?:\\p{L}+\\s+)?${PLAN}(?=[^.;]{0,80}?(?:previst|attes|fissat|in\\s+(?:agenda|programma|calendario)))|(?:in\\s+(?:agenda|programma|calendario)|fissat[oa]|previst[oa])(?:[^.;:,]{0,40}?)\\s(?:la|il|l')\\s*(?:presentazione|pubblicazione|adozione|varo|lancio)\\s+(?:del|della|dei)\\s+(?:\\p{L}+\\s+)?${PLAN}`,
    { about: 'topic', kinds: ['partnership'], form: 'future', weight: 0.86 },
  ),
  phrase('paper-in-its-frame', `(?<head>${LENT})(?:\\s+[^\\s.;:]+){0,7}?\\s*${LOAN}[^.;:]{0,70}?\\s${FRAME}`, {
    about: 'topic',
    kinds: ALL,
    weight: 0.84,
  }),
  phrase('paper-was-in-its-frame', `(?:${FRAME})[^.;:]{1,80}?\\s(?<head>${LENT})(?:\\s+[^\\s.;:]+){0,6}?\\s*${LOAN}`, {
    about: 'topic',
    kinds: ALL,
    weight: 0.84,
  }),
  phrase(
    'first-loan',
    `(?<head>${LENT})(?:\\s+[^\\s.;:,]+){0,4}?\\s+(?:il|la|i|le|un|una)\\s+(?:prim|second|nuov|ulterior|terz)[oaie]\\s+(?:\\p{L}+\\s+)?${LOAN}|${LOAN}(?:\\s+[^\\s.;:,]+){0,6}?\\s+(?:è|sono)\\s+stat[oaie]\\s+(?<head2>(?:erogat|versat|sbloccat|firmat|concess)[oaie])`,
    { about: 'topic', kinds: VENTURES, weight: 0.82 },
  ),
  phrase(
    'first-project-funded',
    'prim[oi]\\s+(?:progett[oi]|interventi?|cantier[ei])(?:\\s+[^\\s.;:,]+){0,2}?\\s+(?<head>finanziat[oi]|approvat[oi]|avviat[oi])',
    { about: 'topic', kinds: ['partnership'], form: 'past', weight: 0.8 },
  ),
  // A paper that explains, carries out or completes a pact is not the pact.
  phrase(
    'explaining-paper',
    `(?<head>${verbs('firmare siglare sottoscrivere:sottoscritt:sottoscriss adottare concordare scambiare')})(?:\\s+[^\\s.;:,]+){0,5}?\\s+(?:un|una|il|la|l'|lo|due|tre)\\s*(?:memorand(?:um|a)|protocoll[oi]|accord[oi]|intes[ae]|regolament[oi]|lettere|dichiarazion[ei]|documento|note)\\s+(?:esplicativ|interpretativ|attuativ|esecutiv|applicativ|di\\s+(?:attuazione|esecuzione|interpretazione|dettaglio))[oaie]*`,
    { kinds: ['agreement', 'partnership', 'programme'], weight: 0.84 },
  ),
  phrase(
    'explaining-paper-signed',
    `(?:memorand(?:um|a)|protocoll[oi]|accord[oi]|intes[ae]|regolament[oi])\\s+(?:esplicativ|interpretativ|attuativ|esecutiv|applicativ|di\\s+(?:attuazione|esecuzione|interpretazione))[oaie]*${after(4)}(?:è|sono|era|erano)\\s+(?:stat[oaie]\\s+)(?<head>(?:firmat|siglat|sottoscritt|adottat)[oaie])`,
    { kinds: ['agreement', 'partnership', 'programme'], weight: 0.84 },
  ),
];

/** Offices of a partnership: with them it is set up. */
export const offices: readonly Cue[] = [
  ...doors('partners-', TIES),
  phrase(
    'has-an-office',
    '(?:ha|hanno)\\s+(?:(?:ora|già|finalmente|da(?:l)?\\s+(?:\\d{1,2}\\s+)?\\p{L}+)\\s+)?(?:un|una|il\\s+suo|la\\s+sua)\\s+(?:segretariato|segreteria|uffici[o]?|sede|quartier\\s+generale|casa)',
    { about: 'topic', kinds: TIES, form: 'past', weight: 0.82 },
  ),
  phrase(
    'will-have-an-office',
    'avr(?:à|anno)\\s+(?:\\p{L}+\\s+)?(?:un|una|il\\s+suo|la\\s+sua)\\s+(?:segretariato|segreteria|uffici[o]?|sede|quartier\\s+generale)',
    {
      about: 'topic',
      kinds: TIES,
      form: 'future',
      weight: 0.82,
    },
  ),
  phrase(
    'secretariat-at-work',
    '(?:segretariato|segreteria|ufficio|comitato|consiglio|gruppo\\s+di\\s+lavoro)(?:\\s+[^\\s.;:,]+){0,5}?\\s+(?:è|sono)\\s+(?:\\p{L}+\\s+)?(?:al\\s+lavoro|in\\s+funzione|attiv[oa]|operativ[oa]|in\\s+attività)',
    { about: 'topic', kinds: TIES, form: 'state', weight: 0.82 },
  ),
  phrase(
    'secretariat-seated',
    "si\\s+(?:è|sono)\\s+(?<head>insediat[oaie])(?:\\s+[^\\s.;:,]+){0,4}?\\s+(?:il|la|l')\\s*(?:segretariato|segreteria|comitato|consiglio|ufficio)|(?:segretariato|segreteria|comitato)(?:\\s+[^\\s.;:,]+){0,5}?\\s+si\\s+(?:è|sono)\\s+(?<head2>insediat[oaie])",
    { about: 'topic', kinds: TIES, weight: 0.84 },
  ),
  phrase(
    'secretariat-will-open',
    '(?:segretariato|segreteria|ufficio|sede)(?:\\s+[^\\s.;:,]+){0,5}?\\s+(?<head>(?:aprir|partir|inizier|comincer)(?:à|anno)|(?:sarà|entrerà)\\s+(?:operativ[oa]|in\\s+funzione|apert[oa]|inaugurat[oa]))',
    { about: 'topic', kinds: TIES, form: 'future', weight: 0.84 },
  ),
  phrase(
    'ribbon-for-office',
    "(?:nastro\\s+tagliato|tagliat[oa]\\s+il\\s+nastro|taglio\\s+del\\s+nastro)(?:\\s+[^\\s.;:,]+){0,3}?\\s+(?:per|alla|al|della|del|dell'|nella)\\s*(?:[^\\s.;:,]+\\s+){0,2}?(?:sede|quartier|uffici[o]?|segretariato|segreteria)",
    { about: 'topic', kinds: TIES, form: 'past', weight: 0.86 },
  ),
];

/** That it has not ended. */
export const survivals: readonly Cue[] = [
  phrase(
    'goes-on-without',
    "(?:va|vanno|andr(?:à|anno)|continua(?:no)?|proseg(?:ue|uono|uirà))\\s+(?:avanti\\s+)?(?:comunque|lo\\s+stesso|ugualmente|(?:anche\\s+)?senza(?=\\s+(?:di\\s+(?:loro|noi|lei|lui)|(?:(?:gli|la|il)\\s+|l')\\p{L})))",
    { about: 'topic', kinds: ALL, form: 'negative', weight: 0.84 },
  ),
  phrase('goes-on-they-say', '(?<=["«“][^"»”.;]{2,50}\\s)(?:va|vanno|andrà)\\s+avanti(?=\\s*[,.]?\\s*["»”])', {
    about: 'topic',
    kinds: ALL,
    form: 'negative',
    weight: 0.8,
  }),
  phrase(
    'is-not-dead',
    'non\\s+(?:è|sono)\\s+(?:affatto\\s+|certo\\s+|mica\\s+)?(?:mort|finit|sepolt|defunt|tramontat|naufragat)[oaie](?=\\s*[.,;:"»]|\\s*$)|(?:resta|restano|rimane)\\s+(?:ben\\s+|più\\s+che\\s+)?viv[oaie](?:\\s+e\\s+vegeto)?(?=\\s*[.,;:"»]|\\s*$)|resta(?:no)?\\s+in\\s+piedi(?=\\s*[.,;:"»]|\\s*$)|non\\s+si\\s+tocca(?:no)?(?=\\s*[.,;:"»]|\\s*$)',
    { about: 'topic', kinds: ALL, form: 'negative', weight: 0.82 },
  ),
];

/** Partners that go. */
export const partings: readonly Cue[] = [
  phrase(
    'slips-away',
    'si\\s+(?:è\\s+|sono\\s+)?(?<head>sfila(?:no|t[oaie])?|defila(?:no|t[oaie])?)(?=\\s*[.,;:]|\\s*$|\\s+(?:da|dal|dalla|dall)(?![\\p{L}]))',
    {
      about: 'topic',
      kinds: VENTURES,
      weight: 0.84,
    },
  ),
  phrase(
    'leaves-the-tie',
    `(?<head>${verbs('lasciare abbandonare mollare')})\\s+(?:(?:il|la)\\s+|l')(?:\\p{L}+\\s+)?(?:partenariato|partnership|iniziativa|alleanza|club|gruppo)`,
    { about: 'topic', kinds: ['partnership', 'programme', 'agreement'], weight: 0.84 },
  ),
  phrase(
    'loses-a-partner',
    `(?<head>perde|perdono|pers[oi])\\s+(?:un|uno|una|il\\s+suo|la\\s+sua)\\s+(?:\\p{L}+\\s+)?(?:pezz[oi]|partner|soci[oa]|donatore|membro|finanziatore)`,
    {
      about: 'topic',
      kinds: ['partnership', 'programme'],
      weight: 0.82,
    },
  ),
];
