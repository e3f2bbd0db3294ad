// Italian cues: how talks and their result are put.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, verb, gap, after, INSTRUMENT, TALKS, BODY, topic } from './words.js';

const AMONG_FIRMS =
  '\\s+(?:tra|fra|da)\\s*(?:(?:i|gli|le|dai|dalle|dalla)\\s+)?(?:\\p{L}+\\s+)?(?:partner|soci|aziende|imprese|società|industrie|azionisti|costruttori)(?![\\p{L}])';
const ENDED = verbs('chiudere:chius:chius concludere:conclus:conclus terminare finire sfociare culminare approdare');
const IN_A_DEAL = "\\s+(?:con|in|a)\\s+(?:un\\s+|un'|l')(?:\\p{L}+\\s+)?(?:accordo|intesa)";

export const talks: Readonly<Record<'proposed' | 'negotiating' | 'agreed', readonly Cue[]>> = {
  proposed: [
    verb('propose', 'proporre avanzare', {
      then: `${gap(3)}(?:una?|un'|l[ao'])${gap(3)}(?:${INSTRUMENT}|proposta)`,
      weight: 0.7,
    }),
    phrase('proposal', `proposta\\s+(?<head>avanzata|presentata|lanciata)`, { weight: 0.7 }),
    phrase(
      'put-on-the-table',
      `(?<head>${verbs('mettere:mess:mis lanciare avanzare presentare proporre')})(?:\\s+(?:sul\\s+tavolo|sul\\s+piatto))?\\s+(?:l'idea|la\\s+proposta|l'ipotesi|un'idea|una\\s+proposta)\\s+di\\s+(?:un|una|un')\\s*(?:\\p{L}+\\s+){0,2}?${INSTRUMENT}`,
      { weight: 0.75 },
    ),
  ],
  negotiating: [
    phrase(
      'open-talks',
      `(?<head>${verbs('avviare aprire:apert:apr lanciare iniziare cominciare intavolare')})${gap(4)}${TALKS}`,
      topic,
    ),
    phrase(
      'talks-open',
      `${TALKS}${after(8)}(?<head>${verbs('partire cominciare iniziare avviare aprire:apert:apr')}|prend(?:e|ono|eranno|erà) il via|al via)|al\\s+via\\s+(?:il|i|le|la)\\s+${TALKS}`,
      topic,
    ),
    phrase(
      'agree-to-talk',
      `(?<head>convenut[oa]|concordat[oa]|decis[oa]|accordat[oaie])${gap(3)}(?:di\\s+|per\\s+)?(?:aprire|avviare|iniziare|lanciare|cominciare|intavolare)${gap(3)}(?:formali\\s+)?${TALKS}`,
      topic,
    ),
    phrase(
      'start-of-talks',
      `(?:(?:l')?avvio|via|apertura|inizio)\\s+(?:formale\\s+|ufficiale\\s+)?(?:a|ai|al|alle|dei|del|delle|della)\\s+${TALKS}(?:\\s+(?<head>decis[oa]|deliberat[oa]))?`,
      topic,
    ),
    phrase(
      'round-of-talks',
      `(?:round|tornat[ae]|cicl[oi]|session[ei]|giro|giri)\\s+(?:negozial[ei]|(?:di|dei|delle|del)\\s+(?:\\p{L}+\\s+)?${TALKS})`,
      { about: 'topic', form: 'past', weight: 0.8 },
    ),
    phrase('worked-on', `(?:a|al|alla)\\s*(?:cui|quale)\\s+(?:\\S+\\s+){0,3}?(?:lavora(?:no)?|stanno lavorando|sta lavorando)`, {
      form: 'state',
      weight: 0.75,
    }),
    phrase(
      'in-talks',
      `(?:prosegu(?:e|ono)|continua(?:no)?|procedono|sono in corso|(?:è|sono) ancora in corso)\\s+(?:\\p{L}+\\s+){0,3}?${TALKS}|${TALKS}${after(6)}(?:(?:è|sono|restano|resta)\\s+(?:\\p{L}+\\s+)?in corso|prosegu(?:e|ono)|continua(?:no)?|procedono|vanno avanti|va avanti)|(?:sta|stanno)\\s+(?:ancora\\s+)?(?:negoziando|trattando)|scambiarsi bozze|(?:è|sono) in (?:fase di negoziato|trattativa)`,
      { about: 'topic', form: 'state', weight: 0.75 },
    ),
    phrase(
      'talks-set-off',
      `(?<head>partono|partit[oaie]|partiranno|partirà|prend(?:e|ono|eranno|erà)\\s+il\\s+via|parte(?=\\s+(?:il|la)\\s))\\s+(?:\\p{L}+mente\\s+)?(?:il|i|le|la)\\s+(?:\\p{L}+\\s+)?${TALKS}`,
      topic,
    ),
    phrase(
      'sit-down',
      `(?<head>sedut[oaie]|siedono|siede|sied[oe]ranno)\\s+(?:\\p{L}+\\s+)?(?:al|intorno\\s+al|attorno\\s+al|a\\s+un)\\s+tavolo`,
      { about: 'topic', kinds: ['agreement', 'memorandum'], form: 'past', weight: 0.66 },
    ),
    phrase(
      'talks-in-full-swing',
      `(?<head>entr(?:a|ano|at[oaie]|erà|eranno))\\s+nel\\s+vivo\\s+(?:i|il|le|la)\\s+${TALKS}`,
      topic,
    ),
    phrase(
      'polishing',
      '(?:sta|stanno|si\\s+sta)\\s+(?:ancora\\s+|ormai\\s+)?(?:limando|discutendo|mettendo\\s+a\\s+punto|definendo)\\s+(?:il\\s+testo|i\\s+dettagli|gli\\s+ultimi|le\\s+ultime|i\\s+termini|la\\s+bozza)',
      { about: 'topic', form: 'state', weight: 0.78 },
    ),
    phrase(
      'nth-round',
      "(?:prim|second|terz|quart|quint|sest|settim|ottav|non|decim|undicesim|dodicesim)[oa]\\s+(?:round|tornata|giro)\\s+(?:per|sull'|sul|sulla|con|tra|fra)(?:(?<=')|(?![\\p{L}]))",
      { about: 'topic', kinds: ['agreement', 'memorandum'], form: 'past', weight: 0.78 },
    ),
  ],
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
      "(?<head>cadut[oi]|trovat[oiae]|mess[oaie]|dett[oiae]|concord[ie])\\s+d'accordo|(?<head2>si accordano|si sono accordat[oaie]|hanno concordato)\\s+(?:su|sul|sulla|sui|in linea)|(?<=^|[:;,.]\\s)(?:c'è|ecco) (?:l'accordo|l'intesa)|fumata bianca",
      { form: 'past', weight: 0.9 },
    ),
    phrase(
      'close-to-agreement',
      "(?:vicin[oaie]|a\\s+un\\s+passo|vicinissim[oaie]|ai\\s+dettagli)\\s+(?:a|ad|da|all'|dall'|alla|dalla)\\s*(?:un'|un\\s+|l')?(?:accordo|intesa)|verso\\s+(?:l'|un'|un\\s+)(?:accordo|intesa)",
      { form: 'possible', weight: 0.82 },
    ),
    phrase(
      'outline-agreement',
      '(?:accordo|intesa)\\s+(?:di\\s+(?:principio|massima)|in linea di principio|politic[oa]|preliminare)',
      {
        form: 'past',
        weight: 0.75,
      },
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
      not: '\\s+(?:\\p{L}+\\s+){0,2}?(?:risoluzion|raccomandazion|posizion|parer|relazion|rapport|emendament|mozion|misur|regolament|legg|deliber)',
      then: `${gap(4)}${INSTRUMENT}`,
      weight: 0.85,
    }),
    phrase('adopted', `${INSTRUMENT}${after(5)}(?<head>adottat[oaie])`, { weight: 0.85 }),
    phrase('adopted-at', "(?<head>adottat[oaie])(?=\\s+(?:a|all|nel|dall|dalla|il|in)[\\s'])", { weight: 0.9 }),
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
      `(?:testo|termini|articolato|contenut[oi])${after(6)}(?:stat[oaie]|è|sono|viene|vengono|sarà|saranno)\\s+(?:\\p{L}+mente\\s+|ormai\\s+|già\\s+)?(?<head>(?:concordat|definit|finalizzat|ultimat|chius|blindat|parafat)[oaie]|mess[oaie]\\s+a\\s+punto)`,
      { weight: 0.82 },
    ),
    phrase(
      'close-deal',
      `(?<head>${verbs('chiudere:chius:chius finalizzare')}|portat[oaie]\\s+a\\s+casa|porta(?:no)?\\s+a\\s+casa)(?!\\s+(?:\\S+\\s+)?senza\\s)${gap(2)}(?:accordo|intesa|patto|trattato)`,
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
