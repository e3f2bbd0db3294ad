// Italian cues: how a pact in effect is told by what can be done with it, and that it cannot be used yet.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, INSTRUMENT } from './words.js';

const PACTS = ['agreement', 'memorandum'] as const;
const AVAIL = '(?:avvalersi|usufruire|beneficiare|fruire|servirsi|giovarsi|ricorrere|appellarsi|invocare)';
const RULES = '(?:norme|regole|disposizioni|misure|clausole|esenzioni|tutele|garanzie)';

export const application: readonly Cue[] = [
  phrase(
    'treaty-starts',
    '(?:trattato|convenzione|protocollo)(?:\\s+[^\\s.;:,]+){0,4}?\\s+(?<head>partir(?:à|anno)|(?:è|sono)\\s+partit[oaie]|scatter(?:à|anno)|(?:è|sono)\\s+scattat[oaie])(?=\\s+(?:\\p{L}+\\s+)?(?:a|il|dal|da|in|nel|oggi|domani|ieri|l)(?![\\p{L}]))',
    { kinds: PACTS, weight: 0.86 },
  ),
  phrase(
    'pact-must-wait',
    `(?:per|quanto\\s+a|quanto\\s+alla|quanto\\s+all')\\s*(?:l'|il\\s+|la\\s+|lo\\s+)?${INSTRUMENT}(?:\\s+[^\\s.;:,]+){0,4}?,?\\s+(?:c'è|ci\\s+sarà|bisogna|bisognerà|occorre|occorrerà|toccherà|si\\s+dovrà)\\s+(?:ancora\\s+)?(?:da\\s+)?(?:aspettare|attendere|pazientare)`,
    { kinds: PACTS, form: 'negative', weight: 0.88 },
  ),
  phrase(
    'maybe-it-starts',
    '(?<=(?:magari|forse|pare\\s+che|sembra\\s+che|dicono\\s+che|si\\s+dice\\s+che)\\s[^.;:]{0,40})part(?:e|ono|irà|iranno)(?=\\s+(?:\\p{L}+\\s+)?(?:entro|già|nel|in|a|da|dal|presto|prima)(?![\\p{L}]))',
    { about: 'topic', kinds: PACTS, form: 'possible', weight: 0.84 },
  ),
  phrase(
    'render-effective',
    `(?<head>${verbs('rendere:res:res')}|render[el][oae]?)\\s+(?:\\p{L}+mente\\s+)?(?:efficac[ei]|effettiv[oaie]|vincolant[ei]|applicabil[ei])`,
    {
      kinds: PACTS,
      weight: 0.86,
    },
  ),
  phrase('once-effective', '(?<=una\\s+volta\\s+)(?:efficace|in\\s+vigore|operante)', {
    kinds: PACTS,
    form: 'infinitive',
    weight: 0.86,
  }),
  phrase(
    'may-avail',
    `(?:da|dal|dall'|dallo|dalla)\\s*[^.;:,]{1,40}?,?\\s(?:[^.;:,]{0,50}?\\s)?(?:si\\s+)?(?<head>potr(?:à|anno)|può|possono)\\s+(?:\\p{L}+\\s+)?${AVAIL}`,
    { kinds: PACTS, weight: 0.84 },
  ),
  phrase(
    'may-avail-since',
    `(?:si\\s+)?(?<head>potr(?:à|anno)|può|possono)\\s+(?:\\p{L}+\\s+)?${AVAIL}\\s+(?:[^.;:,]{0,60}?\\s)?(?:da|dal|dall'|a\\s+partire\\s+dal)\\s*(?=\\d|oggi|ieri|domani|luned|marted|mercoled|gioved|venerd|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)`,
    {
      kinds: PACTS,
      weight: 0.84,
    },
  ),
  phrase(
    'will-bind',
    `(?<head>sar(?:à|anno)|divent(?:erà|eranno))\\s+(?:\\p{L}+mente\\s+)?(?:obbligatori[oae]?|vincolant[ei]|esecutiv[oaie]|cogent[ei])(?=[\\s.,;]|$)`,
    { kinds: PACTS, form: 'future', weight: 0.84 },
  ),
  phrase(
    'rules-hold',
    `${RULES}\\s+(?:\\p{L}+\\s+)?(?:del|dello|della|di|dal|dalla|nel|nella|(?:dell|dall|nell)'|previst[ei]|contenut[ei]|fissat[ei]|dettat[ei])(?:\\s*[^\\s.;:,]+){1,9}?\\s+(?:si\\s+)?(?<head>${verbs('valere:vals:vals')}|varr(?:à|anno)|vige|vigono|scatta(?:no|t[oaie])?|scatter(?:à|anno)|applica(?:no)?|applicher(?:à|anno))(?=,?\\s+(?:già\\s+)?(?:da|dal|dall|a\\s+partire|il|oggi|domani)(?![\\p{L}]))`,
    {
      kinds: PACTS,
      weight: 0.84,
    },
  ),
  // "Pare che parta entro l'anno": what is said to start is rather the pact than a service.
  phrase(
    'may-start',
    '(?<head>part(?:a|ano)|partirebbe(?:ro)?|scatt(?:i|ino)|scatterebbe(?:ro)?|entrerebbe(?:ro)?\\s+in\\s+vigore)(?=\\s+(?:\\p{L}+\\s+)?(?:entro|già|nel|in|a|da|dal|presto|prima|il)(?![\\p{L}]))',
    {
      about: 'topic',
      kinds: PACTS,
      form: 'possible',
      weight: 0.84,
    },
  ),
  phrase(
    'full-application',
    `(?<head>${verbs('trovare avere ricevere')})\\s+(?:\\p{L}+mente\\s+)?(?:piena\\s+|concreta\\s+|integrale\\s+)?attuazione`,
    {
      kinds: PACTS,
      weight: 0.82,
    },
  ),
  phrase(
    'life-begins',
    `(?<head>${verbs('cominciare iniziare')})(?:\\s+[^\\s.;:,]+){0,3}?\\s+la\\s+(?:nuova\\s+)?vita(?:\\s+(?:giuridica|effettiva|pratica|concreta))?\\s+(?:del|della|dell')`,
    {
      kinds: PACTS,
      weight: 0.82,
    },
  ),
  phrase(
    'is-law-between',
    '(?:fa|fanno)\\s+(?:ormai\\s+|ora\\s+|finalmente\\s+)?(?:testo|legge|stato)\\s+(?:fra|tra|dal|da)(?![\\p{L}])|(?:è|sono)\\s+(?:\\p{L}+\\s+)?(?:moneta\\s+corrente|a\\s+tutti\\s+gli\\s+effetti)\\s+(?:fra|tra|dal|da|in\\s+vigore|vincolant)',
    { kinds: PACTS, form: 'state', weight: 0.78 },
  ),
  phrase(
    'midnight',
    `(?:allo\\s+scoccare\\s+della|alla|dalla|dopo\\s+la)\\s+mezzanotte(?:[^.;:]{0,60}?)\\s(?<head>(?:entrat|scattat|partit)[oaie]|entra(?:no)?|vale|valgono|vige|si\\s+applica(?:no)?)`,
    {
      kinds: PACTS,
      weight: 0.84,
    },
  ),
  phrase(
    'starts-its-effects',
    `(?<head>${verbs('iniziare cominciare')})\\s+(?:\\p{L}+\\s+)?a\\s+(?:decorrere|operare|spiegare|dispiegare|esplicare|valere|funzionare)`,
    {
      kinds: PACTS,
      weight: 0.84,
    },
  ),
  // Not yet.
  phrase(
    'not-usable',
    'non\\s+(?:è|sono|era|erano)\\s+(?:ancora\\s+|tuttora\\s+|affatto\\s+|per\\s+ora\\s+|al\\s+momento\\s+)*(?:utilizzabil|usabil|invocabil|azionabil|applicabil|esigibil|spendibil|fruibil|attuabil|azionabil|eseguibil)[ei]|non\\s+(?:si\\s+può|si\\s+possono|possiamo|potete)\\s+(?:ancora|per\\s+ora)\\s+(?:usare|applicare|invocare|chiedere|far\\s+valere)|(?:per\\s+ora|per\\s+il\\s+momento|ancora|finora|oggi)(?:\\s+[^\\s.;:]+){0,9}?\\s+non\\s+si\\s+(?:applica|usa)(?:no)?|non\\s+si\\s+(?:applica|usa)(?:no)?\\s+(?:ancora|per\\s+ora|per\\s+il\\s+momento)',
    { kinds: PACTS, form: 'negative', weight: 0.88 },
  ),
  phrase(
    'without-effect-yet',
    '(?:è|sono|resta|restano|rimane|rimangono)\\s+(?:ancora\\s+|tuttora\\s+|per\\s+ora\\s+|di\\s+fatto\\s+)*(?:senza\\s+effett[oi]|priv[oaie]\\s+di\\s+(?:effett[oi]|efficacia|valore\\s+giuridico)|inapplicat[oaie]|inattuat[oaie]|inoperant[ei]|inefficac[ei]|sulla\\s+carta|un\\s+pezzo\\s+di\\s+carta)',
    { kinds: PACTS, form: 'negative', weight: 0.84 },
  ),
  phrase(
    'homework-not-done',
    `(?:nessun(?:o|a|\\s+(?:paese|governo))|né\\s+\\p{L}+\\s+né\\s+\\p{L}+)(?:\\s+[^\\s.;:,]+){0,6}?\\s+(?:ha|hanno)\\s+(?:ancora\\s+)?(?:finito|completato|concluso|fatto)\\s+(?:i\\s+compiti|le\\s+procedure|il\\s+proprio\\s+iter)`,
    {
      kinds: PACTS,
      form: 'negative',
      weight: 0.82,
    },
  ),
  phrase(
    'does-not-start',
    `${INSTRUMENT}(?:\\s+[^\\s.;:,]+){0,8}?\\s+non\\s+(?:è|sono)\\s+(?:ancora\\s+|mai\\s+)*(?:scattat|partit|decollat)[oaie]`,
    {
      kinds: PACTS,
      form: 'negative',
      weight: 0.84,
    },
  ),
];
