// Italian cues: how signing is told by pens, ink and names, and that a paper still lacks them.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, INSTRUMENT } from './words.js';

const PACTS = ['agreement', 'memorandum', 'partnership'] as const;

export const pens: readonly Cue[] = [
  // A pact that "was born in 2010" was signed then.
  phrase(
    'pact-was-born',
    `(?:${INSTRUMENT}|quadro)(?:\\s+[^\\s.;:,]+){0,4}?,?\\s+(?<head>nat[oa]|nacque|risalente)\\s+(?:nel|il|a|al)(?=\\s+(?:\\d|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre))`,
    { form: 'attributive', weight: 0.78 },
  ),
  phrase(
    'aims-at-signing',
    "(?:si\\s+punta|puntano|l'obiettivo\\s+è|si\\s+mira|si\\s+va\\s+verso)\\s+(?:ora\\s+|adesso\\s+)?(?:a\\s+|ad\\s+|alla\\s+|la\\s+|una\\s+|a\\s+una\\s+)(?:\\p{L}+\\s+)?(?<head>firma|sottoscrizione|sigla)",
    { kinds: PACTS, form: 'future', weight: 0.91 },
  ),
  phrase(
    'put-their-name',
    `(?<head>${verbs('mettere:mess:mis apporre scrivere:scritt:scriss')})(?:\\s+[^\\s.;:,]+){0,2}?\\s+(?:il|i)\\s+(?:proprio\\s+|propri\\s+|suo\\s+|loro\\s+)?nom[ei](?=\\s+(?:sotto|in\\s+calce|in\\s+fondo|su|sul|sulla|sull|nessun|i\\s+|il\\s+|la\\s+|le\\s+)|\\s*[.,;]|\\s*$)`,
    {
      kinds: PACTS,
      weight: 0.82,
    },
  ),
  phrase(
    'names-below',
    '(?:in\\s+calce|in\\s+fondo|a\\s+piè\\s+di\\s+pagina|sotto)\\s+(?!(?:all.(?:articolo|appello|intervista)|allo\\s+studio|alla\\s+(?:lettera|petizione)|al\\s+libro))(?:[^\\s.;:,]+\\s+){0,6}?(?:ci\\s+sono|compaiono|figurano|si\\s+leggono|campeggiano|stanno|spiccano)\\s+(?:[^\\s.;:,]+\\s+){0,2}?(?:nomi|firme|autografi)',
    { kinds: PACTS, form: 'past', weight: 0.86 },
  ),
  phrase('take-the-pen', `(?<head>${verbs('impugnare')}|(?:${verbs('prendere:pres:pres')})\\s+in\\s+mano)\\s+la\\s+penna`, {
    kinds: PACTS,
    weight: 0.84,
  }),
  phrase('pens-drawn', '(?:penne|stilografiche)\\s+(?:già\\s+)?(?:pronte|calde|in\\s+mano|sul\\s+tavolo)', {
    kinds: PACTS,
    form: 'future',
    weight: 0.78,
  }),
  phrase('ink-on', "inchiostro\\s+(?:[^\\s.;:,]+\\s+){0,2}?(?:su|sul|sulla|sull'|sotto)(?:(?<=')|(?![\\p{L}]))", {
    kinds: PACTS,
    form: 'past',
    weight: 0.74,
  }),
  phrase('photo-and-signature', '(?:foto\\s+di\\s+rito|strette?\\s+di\\s+mano|sorrisi|brindisi|bandiere)\\s+e\\s+firm[ae]', {
    kinds: PACTS,
    form: 'past',
    weight: 0.82,
  }),
  phrase(
    'perfected-by-signing',
    `(?<head>(?:perfezionat|suggellat|ufficializzat|sancit|formalizzat)[oaie])\\s+(?:\\p{L}+\\s+)?(?:con|dalla|dalle|da)\\s+(?:la\\s+|le\\s+|una\\s+)?(?:doppia\\s+)?firm[ae]`,
    { kinds: PACTS, weight: 0.88 },
  ),
  phrase(
    'is-sealed',
    `${INSTRUMENT}(?:\\s+[^\\s.;:,]+){0,6}?\\s+(?:è|sono)\\s+(?:\\p{L}+mente\\s+|ormai\\s+|da\\s+(?:ieri|oggi)\\s+)*(?<head>(?:siglat|suggellat|sottoscritt)[oaie])`,
    { weight: 0.86 },
  ),
  // To come.
  phrase(
    'signing-is-near',
    '(?:manca(?:no)?\\s+(?:ormai\\s+|davvero\\s+|solo\\s+)*(?:poco|pochissimo|un\\s+soffio|pochi\\s+giorni|poche\\s+ore)|(?:è|sarà)\\s+(?:solo\\s+|ormai\\s+|soltanto\\s+)*questione\\s+di\\s+(?:ore|giorni|settimane)|ci\\s+siamo\\s+quasi|a\\s+un\\s+soffio|conto\\s+alla\\s+rovescia|vigilia|tutto\\s+pronto)\\s*,?\\s+(?:alla|per\\s+la|dalla|della)\\s+(?<head>firma|cerimonia|sigla|sottoscrizione)',
    { kinds: PACTS, form: 'future', weight: 0.86 },
  ),
  phrase(
    'will-be-signed-soon',
    "firma(?:\\s+[^\\s.;:,]+){0,6}?\\s+(?:è\\s+)?(?:dietro\\s+l'angolo|alle\\s+porte|a\\s+portata\\s+di\\s+mano|a\\s+un\\s+passo|in\\s+dirittura|imminente|vicina|questione\\s+di\\s+giorni|in\\s+agenda|in\\s+programma|in\\s+calendario)",
    {
      kinds: PACTS,
      form: 'future',
      weight: 0.84,
    },
  ),
  phrase(
    'ready-to-sign',
    '(?:pront[oaie]|apparecchiat[oa]|apparecchiato)\\s+(?:a|ad|alla|per\\s+la|per)\\s+(?<head>firmar\\p{L}*|siglar\\p{L}*|firma|sottoscrizione)',
    {
      kinds: PACTS,
      form: 'future',
      weight: 0.86,
    },
  ),
  // Not yet.
  phrase(
    'signature-lacks',
    'non\\s+(?:porta|reca|ha|hanno)\\s+(?:ancora\\s+)?(?:alcuna\\s+|nessuna\\s+|la\\s+|una\\s+)?firma|(?:nessun[oa]?|niente)\\s+(?:ha\\s+)?(?:ancora\\s+|mai\\s+)?firm(?:a(?=\\s*[.,;:]|\\s*$|\\s+(?:su|sul|sulla|sull|per|sotto|in\\s+calce))|ato)',
    { kinds: PACTS, form: 'negative', weight: 0.84 },
  ),
];
