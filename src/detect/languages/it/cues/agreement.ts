// Italian cues: how an agreed text is put.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, verb, gap, after, dated, INSTRUMENT, TALKS, BODY } from './words.js';

const AMONG_FIRMS =
  '\\s+(?:tra|fra|da|dai|dalle|dalla|dal)\\s*(?:(?:i|gli|le|dai|dalle|dalla)\\s+)?(?:\\p{L}+\\s+)?(?:partner|soci|aziende|imprese|società|industrie|azionisti|costruttori)(?![\\p{L}])';
/** The sorts of agreement that come before the signed one. */
const OUTLINE =
  '(?:(?:di|sulla)\\s+(?:principio|massima|sostanza|fondo)|in\\s+linea\\s+di\\s+(?:principio|massima)|politic[oa]|sostanzial[ei]|preliminare|definitiv[oa])(?![\\p{L}])';
const ENDED = verbs('chiudere:chius:chius concludere:conclus:conclus terminare finire sfociare culminare approdare');
const IN_A_DEAL = "\\s+(?:con|in|a)\\s+(?:un\\s+|un'|l')(?:\\p{L}+\\s+)?(?:accordo|intesa)";

export const agreement: Readonly<Record<'agreed', readonly Cue[]>> = {
  agreed: [
    phrase(
      'reach-agreement',
      `(?<head>${verbs('raggiungere:raggiunt:raggiuns trovare centrare')}|(?:${verbs('strappare')})(?=\\s+un))(?!\\s+(?:\\p{L}+mente\\s+|piena\\s+)?(?:applicazione|spazio|posto|riscontro|fondamento))${gap(4)}(?:accord[oi]|intesa|compromesso|consenso|quadra)`,
      { weight: 0.85 },
    ),
    phrase('agreement-reached', `(?:accordo|intesa|compromesso)${after(5)}(?<head>raggiunt[oa]|trovat[oa])(?!${AMONG_FIRMS})`, {
      weight: 0.85,
    }),
    // What firms agree is their venture's, not a treaty's.
    phrase('firms-agree', `(?:accordo|intesa|compromesso)${after(5)}(?<head>raggiunt[oa]|trovat[oa])${AMONG_FIRMS}`, {
      about: 'topic',
      kinds: ['programme', 'partnership'],
      weight: 0.85,
    }),
    phrase('talks-end-in-deal', `(?:${TALKS}${after(8)})(?<head>${ENDED})${IN_A_DEAL}`, { about: 'topic', weight: 0.86 }),
    phrase(
      'end-in-deal',
      `(?<head>${ENDED})(?:\\s+[^\\s.;:,]+){0,2}?${IN_A_DEAL}(?:\\s+[^\\s.;:]+){0,8}?\\s+(?:i|il|le|la)\\s+(?:\\p{L}+\\s+)?${TALKS}`,
      {
        about: 'topic',
        weight: 0.88,
      },
    ),
    phrase(
      'seal-result',
      `(?<head>${verbs('suggellare')})(?:\\s+[^\\s.;:,]+){0,3}?\\s+(?:il\\s+|l')(?:(?:risultato|compromesso)(?![\\p{L}])|(?:accordo|intesa)\\s+(?:raggiunt|politic|di\\s+massima|di\\s+principio|su(?:l|lla|ll'|i)?(?:(?<=\x27)|(?![\\p{L}]))))`,
      { kinds: ['agreement', 'memorandum', 'partnership'], weight: 0.86 },
    ),
    phrase(
      'rules-settled',
      `(?<head>(?:definit|concordat|fissat)[aei])\\s+(?:\\p{L}+\\s+)?(?:le\\s+(?:regole|modalità|condizioni)|i\\s+termini)\\s+(?:per|del|della|dell'|di)`,
      { kinds: ['agreement', 'memorandum'], weight: 0.74 },
    ),
    phrase(
      'in-principle',
      "(?<head>cadut[oi]|trovat[oiae]|mess[oaie]|dett[oiae]|concord[ie])\\s+d'accordo(?!\\s*:|\\s+(?:nel|che|di|a|con\\s+(?:lui|lei|me|noi|voi|loro))\\s)|(?<head2>si accordano|si sono accordat[oaie]|hanno concordato)\\s+(?:su|sul|sulla|sui|in linea)|(?<=^|[:;,.]\\s)(?:c'è|ecco) (?:l'accordo|l'intesa)|fumata bianca",
      { form: 'past', weight: 0.9 },
    ),
    phrase(
      'close-to-agreement',
      "(?:vicin[oaie]|a\\s+un\\s+passo|vicinissim[oaie]|ai\\s+dettagli)\\s+(?:a|ad|da|all'|dall'|alla|dalla)\\s*(?:un'|un\\s+|l')?(?:accordo|intesa)|verso\\s+(?:l'|un'|un\\s+)(?:accordo|intesa)",
      { form: 'possible', weight: 0.82 },
    ),
    // "un accordo politico": what governs it decides, as with other nouns ("mirano a un accordo politico").
    phrase('outline-agreement', `(?<head>accordo|intesa)\\s+${OUTLINE}`, { weight: 0.82 }),
    phrase(
      'outline-agreement-made',
      `(?:accordo|intesa)\\s+${OUTLINE}(?=,?\\s+(?:(?:[^\\s.;:,]+\\s+){0,4}?(?:raggiunt|trovat|siglat|annunciat|concordat|stipulat|chius|pres)[oa]|(?:del|di|dell'|dello)\\s*(?:\\d|scors|anno\\s|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)))`,
      { form: 'attributive', weight: 0.82 },
    ),
    phrase('reaching', `raggiungimento\\s+(?:\\p{L}+\\s+)?(?:di\\s+un|dell)(?:o\\s|'|\\s)\\s*(?:accordo|intesa|compromesso)`, {
      form: 'noun',
      weight: 0.82,
    }),
    phrase(
      'lead-to-deal',
      `(?<head>${verbs('portare produrre partorire sfornare fruttare dare generare')})(?:\\s+[^\\s,;:.]+){0,2}?\\s+(?:a\\s+)?(?:un\\s+|un'|l')(?:accordo|intesa|compromesso)(?:\\s+${OUTLINE})?`,
      { weight: 0.8 },
    ),
    dated('outline-of-day', `(?:accordo|intesa)(?:\\s+${OUTLINE})`),
    dated('adoption-of-day', 'adozione'),
    phrase(
      'aim-at-deal',
      `(?:punt|mir|lavor|aspir|ambi|cerc)\\p{L}{1,5}\\s+(?:a\\s+|ad\\s+)?(?:un'|un\\s+|l')(?:\\p{L}+\\s+)?(?:intesa|accordo)(?=\\s+(?:su|sul|sull'|sulla|entro|prima|già|in\\s+tempi)(?![\\p{L}]))`,
      { form: 'future', weight: 0.8 },
    ),
    phrase(
      'see-eye-to-eye',
      `si\\s+(?:sono|erano)\\s+(?:\\p{L}+mente\\s+)?(?<head>intes[ie]|accordat[ie])\\s+(?:su|sul|sui|sulla|sulle|sugli|sull')(?!\\s*(?:una?\\s+)?(?:data|calendario|agenda|luogo|sede|ordine|prossim))`,
      { weight: 0.84 },
    ),
    phrase(
      'firms-settle',
      `si\\s+(?:sono\\s+)?(?<head>accordano|accordat[ie])\\s+(?:per|su|sul|sulla)\\s+(?:la\\s+|una\\s+|il\\s+|un\\s+|l')?(?:\\p{L}+\\s+)?${BODY}`,
      { about: 'topic', kinds: ['programme', 'partnership'], weight: 0.84 },
    ),
    phrase('habemus', `habemus\\s+(?:\\p{L}+\\s+)?${INSTRUMENT}`, { form: 'past', weight: 0.84 }),
    phrase('handshake', "stretta\\s+di\\s+mano\\s+(?:su|sul|sulla|sull'|sugli|per\\s+(?:il|la|l'))(?:(?<=')|(?![\\p{L}]))", {
      kinds: ['agreement', 'memorandum', 'partnership'],
      weight: 0.7,
    }),
    phrase(
      'negotiators-closed',
      `(?:negoziatori|delegazioni|sherpa|squadre\\s+negoziali)(?:\\s+[^\\s.;:,]+){0,3}?\\s+(?<head>(?:chius|conclus)o)(?=\\s+(?:nella|all'alba|ieri|oggi|a\\s|dopo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)|[.,;]|$)`,
      { about: 'topic', kinds: ['agreement', 'memorandum'], weight: 0.84 },
    ),
    phrase(
      'far-apart',
      `(?:parti|posizioni|capitali|delegazioni|governi)(?:\\s+\\p{L}+){0,2}?\\s+(?:restano|rimangono|sono)\\s+(?:ancora\\s+|assai\\s+|molto\\s+)*(?:lontan|distant)[ei]`,
      { about: 'topic', form: 'negative', kinds: ['agreement', 'memorandum'], weight: 0.78 },
    ),
    phrase(
      'conclude-talks',
      `(?<head>${verbs('concludere:conclus:conclus chiudere:chius:chius completare ultimare terminare finire')}|portat[oaie] a termine)${gap(4)}(?:${TALKS}|(?:il\\s+)?testo)`,
      { about: 'topic', weight: 0.85 },
    ),
    phrase(
      'talks-concluded',
      `${TALKS}${after(8)}(?<head>${verbs('concludere:conclus:conclus chiudere:chius:chius terminare')}|complet[oaie]|completat[oaie])(?!\\s+(?:\\p{L}+\\s+)?(?:senza|con\\s+un\\s+nulla))`,
      {
        about: 'topic',
        weight: 0.85,
      },
    ),
    phrase('end-of-talks', `(?:conclusione|chiusura|fine)\\s+(?:formale\\s+)?(?:del|dei|delle|della)\\s+${TALKS}`, {
      about: 'topic',
      weight: 0.8,
    }),
    phrase(
      'settle-text',
      `(?<head>${verbs('concordare definire finalizzare mettere:mess:mis')})${gap(3)}(?:testo|termini|contenut[oi]|articolato|dettagli|posizione|a punto il testo)`,
      { weight: 0.8 },
    ),
    verb('initial', 'parafare', { weight: 0.92 }),
    verb('adopt', 'adottare', {
      not: '\\s+(?:\\p{L}+\\s+){0,2}?(?:decision|risoluzion|raccomandazion|posizion|parer|relazion|rapport|emendament|mozion|misur|regolament|legg|deliber)',
      then: `${gap(7)}${INSTRUMENT}`,
      weight: 0.85,
    }),
    verb('make-ones-own', 'fare:fatt:fec', {
      then: `\\s+propri[oaie](?:\\s+\\p{L}+)?\\s+(?:(?:il|lo|la|i|gli|le)\\s+|l')(?:nuov[oaie]\\s+)?${INSTRUMENT}`,
      weight: 0.85,
    }),
    phrase('made-ones-own', `${INSTRUMENT}${after(7)}(?<head>fatt[oaie])\\s+propri[oaie]`, { weight: 0.85 }),
    verb('settle-on-text', 'concordare', { then: `\\s+(?:(?:il|lo|la|un|una)\\s+|l'|un')${INSTRUMENT}`, weight: 0.82 }),
    phrase('adopted', `${INSTRUMENT}${after(7)}(?<head>adottat[oaie])`, { weight: 0.85 }),
    phrase('adopted-at', "(?<head>adottat[oaie])(?=\\s+(?:a|all|nel|dall|dalla|il|in)[\\s'])", { weight: 0.9 }),
    phrase(
      'carried-by-assembly',
      "(?<head>(?:approvat|varat)[oaie])\\s+(?:(?:\\p{L}+dì|sabato|domenica|ieri|oggi|stamane|stanotte|il giorno (?:dopo|prima|seguente)|poi|infine)\\s+)?(?:per\\s+(?:acclamazione|consenso)|(?:dall'|all'|dalla\\s+|alla\\s+|in\\s+)(?:assemblea\\s+(?:generale|mondiale|dell'O)|conferenza\\s+(?:diplomatica|ministeriale|delle\\s+parti|internazionale)|plenaria\\s+dell'O))|(?<head2>varat[oaie])(?=\\s+(?:l'anno\\s+scorso|lo\\s+scorso|nel|a\\s+\\p{L}+\\s+(?:nel|il|lo))(?![\\p{L}]))",
      { kinds: ['agreement'], weight: 0.84 },
    ),
    phrase('adoption', 'adozione(?!\\s+(?:di misure|di norme|internazional))', { weight: 0.75 }),
    phrase(
      'agree-to-form',
      `(?:(?<head>convenut[oa]|concordat[oa]|decis[oaie]|accordat[oaie]|raggiunt[oa]|mess[oaie]|firmat[oa]|siglat[oa])(?:\\s+d'accordo|\\s+(?:l'|un'|un\\s+)(?:intesa|accordo))?)${gap(3)}(?:(?:di|per|a|che)\\s+)?(?:istituire|creare|crea|costituire|lanciare|formare|dar(?:e|à)?\\s+vita|avviare|mettere\\s+in\\s+piedi)(?:${gap(4)}${BODY})?`,
      { about: 'topic', kinds: ['programme', 'dialogue', 'partnership', 'occasion'], weight: 0.82 },
    ),
    phrase(
      'industrial-deal',
      `(?<head>${verbs('firmare siglare raggiungere:raggiunt:raggiuns sottoscrivere:sottoscritt:sottoscriss chiudere:chius:chius trovare')})(?:\\s+[^\\s,;:.]+){0,5}?\\s+(?:l'|un\\s+|un'|dell')?(?:accordo|intesa)\\s+(?:industriale|(?:per|su|sulla)\\s+(?:la\\s+|una\\s+|l')?(?:società|joint venture|newco|costituzione|creazione|divisione|ripartizione|quote|governance))`,
      { about: 'topic', kinds: ['programme', 'partnership'], weight: 0.88 },
    ),
    phrase('created-at-summit', `${BODY}[^.;,]{0,60}?\\s(?<head>decis[oaie])\\s+(?:al|dal|dai|dalle|nel|alla|il)`, {
      about: 'topic',
      weight: 0.78,
    }),
    phrase(
      'text-settled',
      `(?:testo|termini|articolato|contenut[oi]|accordo|intesa|trattato|convenzione)${after(6)}(?:stat[oaie]|è|sono|viene|vengono|sarà|saranno)\\s+(?:\\p{L}+mente\\s+|ormai\\s+|già\\s+)?(?<head>(?:concordat|definit|finalizzat|ultimat|chius|blindat|parafat)[oaie]|mess[oaie]\\s+a\\s+punto)`,
      { weight: 0.82 },
    ),
    phrase(
      'close-deal',
      `(?<head>${verbs('chiudere:chius:chius finalizzare')}|portat[oaie]\\s+a\\s+casa|porta(?:no)?\\s+a\\s+casa)(?!\\s+(?:\\S+\\s+)?senza\\s|\\s+(?:oggi\\s+|ieri\\s+)?(?:la\\s+(?:partita|pratica|discussione|questione|vicenda)|il\\s+(?:dossier|capitolo|caso|dibattito))\\s)${gap(2)}(?:accordo|intesa|patto|trattato)`,
      { weight: 0.82 },
    ),
    phrase(
      'talks-end-well',
      `${TALKS}${after(10)}(?<head>(?:arrivat|giunt|andat|portat)[oaie]|arriva(?:no)?|vanno|va)\\s+(?:al\\s+traguardo|in\\s+porto|a\\s+(?:conclusione|compimento|buon\\s+fine))`,
      { about: 'topic', weight: 0.85 },
    ),
    phrase(
      'deal-is-done',
      `(?:accordo|intesa)\\s+(?:è|è\\s+stat[oa]|risulta)\\s+(?<head>conclus[oa]|fatt[oa]|chius[oa]|raggiunt[oa])(?=["',.!]|\\s*$)`,
      {
        weight: 0.84,
      },
    ),
    phrase(
      'text-ready',
      "pront[oaie]\\s+(?:il\\s+testo|i\\s+testi|la\\s+bozza|l'articolato)|testo\\s+(?:[^\\s.;,]+\\s+){0,5}?è\\s+(?:ormai\\s+|già\\s+)?pronto",
      {
        form: 'past',
        weight: 0.8,
      },
    ),
    phrase(
      'cross-the-line',
      `(?<head>${verbs('tagliare')}|(?:arrivat|giunt|andat)[oaie]|arriva(?:no)?|va|vanno)\\s+(?:\\p{L}+mente\\s+)?(?:al\\s+traguardo|il\\s+traguardo|in\\s+porto|a\\s+dama|a\\s+buon\\s+fine)(?!\\s+d(?:el|elle|ei|i)\\s)`,
      { about: 'topic', kinds: ['agreement', 'memorandum'], weight: 0.8 },
    ),
    phrase(
      'untie-knots',
      `(?<head>${verbs('sciogliere:sciolt:sciols risolvere:risolt:risols superare appianare limare comporre:compost:compos')})\\s+(?:anche\\s+|tutti\\s+)?(?:gli\\s+|i\\s+|le\\s+|l'|tutti\\s+i\\s+|tutte\\s+le\\s+)?(?:ultim[oaie]|restanti|residu[ie])\\s*(?:nod[oi]|divergenz[ae]|ostacol[oi]|differenz[ae]|resistenz[ae]|dettagli|riserv[ae]|punti)`,
      { about: 'topic', kinds: ['agreement', 'memorandum', 'partnership'], weight: 0.8 },
    ),
    phrase(
      'full-stop',
      `(?<head>${verbs('mettere:mess:mis porre')})\\s+(?:il\\s+)?(?:punto\\s+(?:finale|fermo)|sigillo|punto)\\s+(?:a|ai|al|alle|alla|sui|sulle|sul|sulla)\\s+(?:\\p{L}+\\s+)?${TALKS}`,
      { about: 'topic', weight: 0.86 },
    ),
    phrase('deal-made', '(?:accordo|intesa|affare|patto)\\s+(?<head>fatt[oa])(?!\\s+(?:di|a\\s+\\p{Lu}))', {
      form: 'past',
      weight: 0.84,
    }),
    phrase('it-is-done', '(?:è|ormai)\\s+(?:fatta|cosa\\s+fatta)(?=\\s*[:,.!]|\\s*$)', {
      about: 'topic',
      kinds: ['agreement', 'memorandum'],
      form: 'past',
      weight: 0.7,
    }),
    phrase(
      'put-initials',
      `(?<head>${verbs('apporre mettere:mess:mis')})(?:\\s+[^\\s,;:.]+){0,3}?\\s+(?:sigl[ae]|iniziali|parafa)`,
      { weight: 0.88 },
    ),
    phrase(
      'bring-to-an-end',
      `(?<head>${verbs('portare condurre:condott:conduss')})\\s+(?:a|al|alla)\\s+(?:termine|compimento|conclusione|casa|buon\\s+fine|traguardo)${gap(4)}(?:${TALKS}|accordo|intesa|testo)`,
      { about: 'topic', weight: 0.86 },
    ),
    // "hanno concluso oggi, nella sostanza, le trattative"
    phrase(
      'conclude-in-substance',
      `(?<head>${verbs('concludere:conclus:conclus chiudere:chius:chius completare ultimare terminare')})(?:\\s+[^\\s,;:.]+){0,4},[^,;:.]{1,60},\\s+(?:i|il|le|la|gli|l')\\s*(?:\\p{L}+\\s+)?${TALKS}`,
      { about: 'topic', weight: 0.85 },
    ),
    phrase(
      'talks-are-over',
      `${TALKS}${after(12)}(?:è|sono|era|erano|risulta|risultano)\\s+(?:\\p{L}+mente\\s+|ormai\\s+|già\\s+|ora\\s+|stat[oaie]\\s+)*(?<head>(?:finit|archiviat|ultimat|concluse|chius|esaurit)[oaie]|alle\\s+spalle)`,
      { about: 'topic', kinds: ['agreement', 'memorandum', 'partnership'], form: 'past', weight: 0.84 },
    ),
    phrase('talks-over-first', `(?<head>(?:finit|archiviat|ultimat)[oaie])\\s+(?:i|il|le|la)\\s+(?:\\p{L}+\\s+)?${TALKS}`, {
      about: 'topic',
      kinds: ['agreement', 'memorandum', 'partnership'],
      weight: 0.84,
    }),
    phrase(
      'no-deal',
      "non\\s+(?:c'è|esiste|si\\s+è\\s+trovat[oa])\\s+(?:ancora\\s+|alcun[oa]?\\s+|nessun[oa]?\\s+|al\\s+momento\\s+|un\\s+|un'|l')*(?:accordo|intesa|testo\\s+concordato|quadra)|(?:nessun|alcun)\\s+accordo\\s+(?:è\\s+stato|sul|sulla|su|fra|tra)|nessun'intesa\\s+(?:è\\s+stata|sul|sulla|su|fra|tra)|fumata\\s+nera|nulla\\s+di\\s+fatto",
      { form: 'negative', kinds: ['agreement', 'memorandum', 'partnership'], weight: 0.82 },
    ),
    phrase(
      'text-not-settled',
      `(?:testo|termini|articolato|contenut[oi])${after(6)}(?:stat[oaie]|è|sono)\\s+(?:ancora|infine|finalmente|alla\\s+fine)\\s+(?:stat[oaie]\\s+)?(?<head>(?:concordat|definit|finalizzat|ultimat|chius|blindat|parafat)[oaie])`,
      { weight: 0.82 },
    ),
    phrase(
      'final-text',
      `testo${after(12)}(?:è|sono)\\s+(?:\\p{L}+mente\\s+|ormai\\s+|ora\\s+|già\\s+)*(?<head>definitiv[oa]|intoccabile|cristallizzat[oa]|congelat[oa])(?=[\\s.,;]|$)`,
      { form: 'past', kinds: ['agreement', 'memorandum'], weight: 0.8 },
    ),
    phrase(
      'shake-hands',
      `si\\s+(?:sono\\s+|è\\s+)?(?<head>string(?:e|ono)|strett[oaie]|strinse(?:ro)?)\\s+la\\s+mano\\s+su(?:l|lla|ll'|i)?(?:(?<=')|(?![\\p{L}]))`,
      {
        kinds: ['agreement', 'memorandum', 'partnership'],
        weight: 0.66,
      },
    ),
    phrase(
      'text-perfected',
      `(?<head>${verbs('perfezionare blindare licenziare limare')})${gap(2)}(?:testo|testi|articolato|bozza\\s+finale)`,
      { kinds: ['agreement', 'memorandum'], weight: 0.8 },
    ),
  ],
};
