// Italian cues: what parliaments are about to do or hope to, and the idioms of a vote that has been.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, after, dated, CONSENT, PARLIAMENT } from './words.js';

const MANY = '(?:\\d{2,3}|\\p{L}*(?:cento|venti|vent|trent|quarant|cinquant|sessant|settant|ottant|novant)\\p{L}*)';
/** What a parliament does with a text, as an infinitive. */
const DEAL_WITH =
  "(?:vot|esamin|approv|ratific|discut|licenzi|occup|pronunci|esprim|affront)\\p{L}{0,8}r(?:e|si|l[oa]|sene)|(?:chiudere|concludere|completare|finire)\\s+(?:l'esame|l'iter|la\\s+(?:ratifica|discussione))|dare\\s+(?:il|l')\\s*(?:via\\s+libera|ok|assenso|consenso|sì)";
const MUST = '(?:dov(?:rà|ranno)|deve|devono|avr(?:à|anno)\\s+bisogno)';
/** "era arrivato il 17 ottobre": with the day or the place of it. */
const CAME =
  "(?<head>(?:è|era|sono|erano)\\s+(?:già\\s+|poi\\s+|infine\\s+)*(?:arrivat|giunt)[oaie])(?=[,.;]|$|\\s+(?:il|lo|l'|in|a|ad|nel|ieri|oggi|già|solo|soltanto|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|dopo|con|per|dal|dalla|da)(?:(?<=')|(?![\\p{L}])))";
const SOON = '(?:\\s+(?:ora|adesso|quindi|poi|prima|anche|infine|comunque))*';

export const passage: readonly Cue[] = [
  phrase('made-law', '(?<head>res[oa])\\s+esecutiv[oa](?:\\s+in\\s+Italia)?\\s+con\\s+(?:la\\s+)?legge', {
    body: 'parliament',
    weight: 0.88,
  }),
  phrase(
    'the-vote-is-due',
    '(?:voto|votazione|pronuncia)\\s+(?:finale\\s+|definitiv[oa]\\s+)?(?:è|sarà|resta|era)\\s+(?:in\\s+(?:agenda|calendario|programma)|previst[oa]|attes[oa]|fissat[oa])\\s+(?:per|a|il|in|tra|fra|entro)(?![\\p{L}])',
    { form: 'future', body: 'parliament', weight: 0.86 },
  ),
  phrase(
    'nobody-voted-yet',
    '(?:non\\s+si\\s+è|non\\s+è\\s+stato)\\s+(?:ancora\\s+)?votato|non\\s+si\\s+vota\\s+(?:ancora|prima)',
    {
      form: 'negative',
      body: 'parliament',
      weight: 0.86,
    },
  ),
  phrase(
    'judges-see-no-breach',
    '(?:corte|consulta|giudici)(?:\\s+(?:costituzional[ei]|suprema|federale))?[^.;]{0,120}?(?=\\snon\\s+(?:viola|contrasta|è\\s+in\\s+contrasto|lede))',
    { form: 'state', body: 'court', weight: 0.86 },
  ),
  phrase(
    'house-adopts-act',
    `${PARLIAMENT}(?:\\s+[^\\s.;:,]+){0,5}?\\s+(?<head>${verbs('adottare approvare votare licenziare')})\\s+(?:\\p{L}+\\s+){0,2}?(?:la|il|una|un|lo)\\s+(?:\\p{L}+\\s+)?(?:risoluzione|legge|decreto|delibera|atto|provvedimento)\\s+(?:che|con\\s+cui)\\s+(?:[^\\s.;:,]+\\s+){0,4}?(?:consenso|assenso|consente|acconsente)(?:\\s+alla\\s+ratifica)?`,
    { body: 'parliament', weight: 0.96 },
  ),
  // Behind.
  phrase(
    'house-consent-came',
    `(?:${CONSENT}|quell[oa])\\s+(?:definitivo\\s+|finale\\s+)?(?:d(?:i|el|ella|ei|elle|ai|al|alla)|dell'|dall')\\s*${PARLIAMENT}(?:\\s+[^\\s.;:]+){0,9}?\\s+${CAME}`,
    { form: 'past', body: 'parliament', weight: 0.92 },
  ),
  phrase('consent-came', `(?:${CONSENT})(?!\\s+d)(?:\\s*[^\\s.;:]+){0,9}?\\s+${CAME}`, { form: 'past', weight: 0.84 }),
  phrase(
    'ratified-by-law',
    '(?<head>(?:ratificat|approvat|recepit)[oaie])\\s+(?:\\p{L}+\\s+)?(?:con|da|dalla|in\\s+forza\\s+della)\\s*(?:la\\s+)?legge',
    {
      body: 'parliament',
      weight: 0.92,
    },
  ),
  dated(
    'law-of-day',
    'legge(?!\\s+(?:di\\s+(?:bilancio|stabilità)|delega|finanziaria))(?:\\s+(?:di\\s+(?:ratifica|approvazione)|che\\s+(?:ratifica|approva|autorizza))(?:\\s+[^\\s.;:]+){0,9})?|provvedimento\\s+di\\s+ratifica',
    {
      body: 'parliament',
    },
  ),
  phrase(
    'law-has-number-and-day',
    '(?<=(?:^|[^\\p{L}])la\\s)legge(?!\\s+(?:di\\s+(?:bilancio|stabilità)|delega|finanziaria))(?:\\s+[^\\s.;:]+){0,12}?\\s+porta\\s+(?:il\\s+numero|la\\s+data)(?:\\s+(?:[^\\s;:]+\\s+){0,3}?e)?',
    { form: 'past', body: 'parliament', weight: 0.9 },
  ),
  phrase(
    'finished-its-course',
    `(?<head>${verbs('concludere:conclus:conclus completare finire chiudere:chius:chius terminare ultimare perfezionare esaurire')})(?:\\s+[^\\s.;:,]+){0,3}?\\s+(?:il|l')\\s*(?:suo|proprio|loro)\\s+(?:iter|percorso|cammino|esame)(?!\\s+(?:di\\s+studi|politico|professionale|scolastico))`,
    { body: 'parliament', weight: 0.82 },
  ),
  phrase(
    'house-idioms',
    `${PARLIAMENT}${after(7)}(?<head>${verbs('chiudere:chius:chius')}(?=\\s+(?:\\p{L}+\\s+)?(?:il\\s+cerchio|(?:la\\s+pratica|la\\s+partita)(?!\\s+de)))|${verbs('spianare')}(?=\\s+(?:\\p{L}+\\s+)?la\\s+strada)|${verbs('mandare portare')}(?=\\s+(?:\\p{L}+\\s+)?in\\s+porto)|${verbs('fare')}(?=\\s+(?:\\p{L}+\\s+)?passare)|${verbs('blindare')}|${verbs('mettere:mess:mis')}(?=\\s+(?:\\p{L}+\\s+)?(?:il\\s+sigillo|l'ultimo\\s+tassello))|${verbs('dare')}(?=\\s+(?:\\p{L}+\\s+)?(?:il\\s+la|il\\s+colpo\\s+di\\s+timbro|l'imprimatur)))`,
    { body: 'parliament', weight: 0.84 },
  ),
  phrase(
    'green-there-too',
    '(?:semaforo|disco|luce)\\s+verde(?=,?\\s+(?:anche|pure|finalmente|infine|definitivo|unanime|bipartisan|a|ad|da)(?![\\p{L}])|\\s+per\\s+(?:il\\s+|la\\s+|lo\\s+|l.)(?:\\p{L}+\\s+)?(?:accord|intes|patt|trattat|convenzion|protocoll|memorand|programm|progett))',
    {
      weight: 0.84,
    },
  ),
  phrase(
    'royal-assent',
    '(?:sanzione|assenso|firma|consenso)\\s+(?:reale|presidenziale|sovran[oa]|regi[ao])|sanzione\\s+(?:del\\s+(?:presidente|re|sovrano|capo\\s+dello\\s+stato)|della\\s+(?:regina|corona))|royal\\s+assent',
    { form: 'past', body: 'parliament', weight: 0.88 },
  ),
  phrase(
    'through-cabinet',
    '(?<head>passa(?:no|t[oaie])?|passerà)\\s+(?:\\p{L}+\\s+)?(?:in|al)\\s+(?:consiglio\\s+(?:dei\\s+ministri|federale|di\\s+gabinetto)|cdm)',
    {
      body: 'cabinet',
      weight: 0.88,
    },
  ),
  phrase(
    'passes-with',
    `(?<head>passa(?:no|t[oaie])?|esc(?:e|ono)\\s+(?:da|dal|dalla|dall')\\s*${PARLIAMENT}|uscit[oaie]\\s+(?:dal|dalla|dall')\\s*${PARLIAMENT})\\s+con\\s+${MANY}\\s+(?:voti|sì|favorevoli|consensi)`,
    {
      body: 'parliament',
      weight: 0.88,
    },
  ),
  phrase(
    'leaves-the-house',
    `(?<head>esc(?:e|ono)|uscit[oaie])\\s+(?:\\p{L}+\\s+)?(?:da|dal|dalla|dall')\\s*${PARLIAMENT}\\s+con\\s+(?:${MANY}|il\\s+(?:sì|via\\s+libera)|(?:una\\s+)?larga)`,
    { form: 'past', body: 'parliament', weight: 0.86 },
  ),
  phrase(
    'votes-for-it',
    `(?<head>${verbs('raccogliere:raccolt:raccols ottenere incassare ricevere')})\\s+(?:[^\\s.;:,]+\\s+){0,2}?${MANY}\\s+(?:voti\\s+(?:a\\s+favore|favorevoli)|sì|favorevoli)`,
    { body: 'parliament', weight: 0.82 },
  ),
  phrase(
    'nobody-against',
    `(?:nessun\\s+(?:voto\\s+)?contrario|all'unanimità|senza\\s+voti\\s+contrari)(?:,|:)?\\s+(?:\\p{L}+\\s+){0,3}?(?<head>(?:approvat|ratificat|licenziat|votat)[oaie])`,
    {
      body: 'parliament',
      weight: 0.88,
    },
  ),
  // Ahead.
  phrase(
    'consent-will-be-asked',
    `(?:(?:al|alla|alle|ai|all'|agli)\\s*${PARLIAMENT}(?:\\s+[^\\s.;:,]+){0,4}?\\s+)?(?<head>sar(?:à|anno)|verr(?:à|anno))\\s+(?:\\p{L}+\\s+)?(?:chiest|domandat|richiest)[oa]\\s+(?:(?:il|lo|la)\\s+|l')?${CONSENT}`,
    { form: 'future', body: 'parliament', weight: 0.84 },
  ),
  phrase(
    'must-pass',
    `(?<head>${MUST})${SOON}\\s+(?:(?:passare|andare|approdare|arrivare|transitare|tornare)(?:\\s+[^\\s.;:,]+){0,3}?\\s+(?:per|in|al|alle|alla|all'|dal|dalle|dalla|nei|nelle)\\s*(?:(?:i|il|le|la|due|entrambi|rispettivi|vaglio\\s+(?:del|della|delle|dei))\\s+)*${PARLIAMENT}|(?:ottenere|ricevere|avere|incassare|superare)(?:\\s+[^\\s.;:,]+){0,3}?\\s+(?:${CONSENT}|il\\s+vaglio|l'esame)(?=[^.;:]{0,40}?(?:${PARLIAMENT}|due\\s+rami)))`,
    { form: 'future', body: 'parliament', weight: 0.84 },
  ),
  phrase(
    'house-hopes',
    `${PARLIAMENT}(?:\\s+[^\\s.;:,]+){0,4}?\\s+(?<head>sper(?:a|ano)|si\\s+augur(?:a|ano)|vorrebbe(?:ro)?|potrebbe(?:ro)?)\\s+(?:\\p{L}+\\s+)?(?:di\\s+)?(?:${DEAL_WITH})`,
    {
      form: 'possible',
      body: 'parliament',
      weight: 0.84,
    },
  ),
  phrase(
    'house-means-to',
    `${PARLIAMENT}(?:\\s+[^\\s.;:,]+){0,4}?\\s+(?<head>cont(?:a|ano)|intend(?:e|ono)|prevede|prevedono|punt(?:a|ano)|si\\s+appresta(?:no)?|si\\s+prepara(?:no)?)\\s+(?:\\p{L}+\\s+)?(?:di\\s+|a\\s+|ad\\s+)?(?:${DEAL_WITH})`,
    {
      form: 'future',
      body: 'parliament',
      weight: 0.84,
    },
  ),
  phrase(
    'house-will',
    `${PARLIAMENT}(?:\\s+[^\\s.;:,]+){0,4}?\\s+(?:se\\s+ne\\s+|lo\\s+|la\\s+|l')?(?<head>(?:occuper|voter|approver|ratificher|licenzier|decider)(?:à|anno))(?!\\s+(?:anche\\s+)?(?:il\\s+bilancio|la\\s+manovra))`,
    {
      form: 'future',
      body: 'parliament',
      weight: 0.8,
    },
  ),
  phrase(
    'vote-might-come',
    '(?:voto|votazione|ratifica\\s+parlamentare|sì|via\\s+libera)(?:\\s+[^\\s.;:,]+){0,8}?\\s+(?<head>potrebbe)\\s+(?:\\p{L}+\\s+)?(?:arrivare|tenersi|svolgersi|cadere|esserci|avvenire|aversi|giungere|essere\\s+(?:messo|calendarizzato))',
    { form: 'possible', body: 'parliament', weight: 0.86 },
  ),
  phrase(
    'on-the-agenda',
    "(?:è|sono|sarà|saranno|finisce|torna)\\s+(?:\\p{L}+\\s+)?(?:all'ordine\\s+del\\s+giorno|al\\s+voto|in\\s+votazione|nel\\s+calendario|in\\s+calendario)(?:\\s+(?:dei\\s+lavori\\s+)?(?:in|dell'|del|della|di|nell'|a|alla|al)\\s*(?:aula|assemblea|plenaria|senato|camera|parlamento|montecitorio|palazzo\\s+madama|deputati|senatori))",
    { form: 'future', body: 'parliament', weight: 0.82 },
  ),
  phrase(
    'date-for-the-vote',
    '(?:calendarizzat|messo\\s+in\\s+calendario|iscritt)[oaie]?\\s+(?:[^\\s.;:,]+\\s+){0,3}?(?:per|il|al|in)\\s+(?:il\\s+)?(?:voto|aula|\\d|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|luned|marted|mercoled|gioved|venerd)\\p{L}*',
    { form: 'future', body: 'parliament', weight: 0.8 },
  ),
  phrase(
    'last-word-to',
    `(?:(?:manca|mancano|resta|restano|si\\s+attende|si\\s+attendono)\\s+(?:ora\\s+|solo\\s+|soltanto\\s+|ancora\\s+)*(?:il|la|l'|lo)\\s*)(?<head>${CONSENT}|voto|ratifica)\\s+(?:finale\\s+|definitivo\\s+)?(?:di|del|della|delle|dei|dell')\\s*(?:due\\s+)?${PARLIAMENT}`,
    {
      form: 'negative',
      body: 'parliament',
      weight: 0.91,
    },
  ),
];
