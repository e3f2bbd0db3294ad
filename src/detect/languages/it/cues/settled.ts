// Italian cues: how a settled text is told without the word for it: the substance, the knots, the way home; and that there is none.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, TALKS } from './words.js';

const PACTS = ['agreement', 'memorandum', 'partnership'] as const;
const A_DEAL = "(?:un\\s+|un'|l')(?:\\p{L}+\\s+)?(?:intesa|accordo|compromesso)";

export const settled: readonly Cue[] = [
  phrase(
    'come-to-a-deal',
    `(?<head>(?:arrivat|giunt|approdat|pervenut)[oaie]|arriva(?:no)?|giung(?:e|ono)|approda(?:no)?|perv(?:iene|engono))\\s+(?:\\p{L}+\\s+){0,2}?ad?\\s+${A_DEAL}`,
    {
      kinds: PACTS,
      weight: 0.86,
    },
  ),
  phrase('agreed-among-them', 'ci\\s+si\\s+(?:è|era|sia)\\s+(?:\\p{L}+mente\\s+|già\\s+|ormai\\s+)?(?<head>accordat|intes)[ie]', {
    kinds: PACTS,
    weight: 0.84,
  }),
  phrase(
    'substance-settled',
    `(?:sostanza|essenziale|impianto|grandi\\s+linee|punti\\s+(?:chiave|principali)|nod[oi]|capitol[oi])(?:\\s+[^\\s.;:,]+){0,6}?\\s+(?:è|era|sono|erano)\\s+(?:\\p{L}+mente\\s+|già\\s+|ormai\\s+|stat[oaie]\\s+)*(?<head>(?:definit|concordat|risolt|sciolt|chius|fissat|decis|superat)[oaie])`,
    { kinds: PACTS, form: 'past', weight: 0.82 },
  ),
  phrase(
    'there-is-a-text',
    "(?:c'è|ecco|(?:hanno|ha)(?!\\s+letto))\\s+(?:\\p{L}+mente\\s+|ora\\s+|già\\s+)?(?:il|un)\\s+testo(?=\\s*[:.,;!]|\\s*$|\\s+(?:definitivo|finale|concordato|comune|condiviso|del(?:l'|la)?\\s*(?:accord|intes|trattat|convenzion|patt|memorandum)))",
    {
      kinds: PACTS,
      form: 'past',
      weight: 0.76,
    },
  ),
  phrase('done-deal', '(?:è|ormai)\\s+(?:\\p{L}+mente\\s+|ormai\\s+)?cosa\\s+fatta', {
    kinds: PACTS,
    form: 'past',
    weight: 0.74,
  }),
  phrase(
    'last-knot',
    `(?<head>${verbs('sciogliere:sciolt:sciols risolvere:risolt:risols superare')})\\s+(?:anche\\s+)?l'ultimo\\s+(?:nodo|ostacolo|scoglio)`,
    {
      about: 'topic',
      kinds: PACTS,
      weight: 0.84,
    },
  ),
  phrase(
    'found-the-formula',
    `(?<head>${verbs('trovare raggiungere:raggiunt:raggiuns')})\\s+(?:\\p{L}+mente\\s+)?(?:la\\s+quadra|la\\s+quadratura|la\\s+sintesi|il\\s+punto\\s+d'(?:equilibrio|incontro|intesa)|un\\s+punto\\s+d'(?:equilibrio|incontro|intesa)|la\\s+formula)`,
    {
      about: 'topic',
      kinds: PACTS,
      weight: 0.8,
    },
  ),
  phrase(
    'agreement-among-partners',
    '(?<head>intesa|accordo)\\s+(?:raggiunt[oa]\\s+)?(?:tra|fra|dei|dai)\\s*(?:i\\s+|gli\\s+|le\\s+)?(?:soci|partner|azionisti|aziende|compagnie|costruttori)\\s+(?:\\p{L}+\\s+)?(?:del|dello|di|nel|a)(?=\\s*(?:\\d|scorso|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre))',
    {
      about: 'topic',
      kinds: ['programme', 'partnership'],
      form: 'past',
      weight: 0.9,
    },
  ),
  phrase(
    'agreed-on-company',
    "(?:d'accordo|si\\s+accordano|accordo\\s+fatto|intesa)\\s+(?:su|sul|sulla|sull'|per)\\s*(?:la\\s+|una\\s+|l')?(?:\\p{L}+\\s+)?(?:società|joint\\s+venture|newco|impresa\\s+comune)",
    {
      about: 'topic',
      kinds: ['programme', 'partnership'],
      form: 'past',
      weight: 0.9,
    },
  ),
  phrase(
    'agreed-to-found',
    `(?<head>${verbs('trovare raggiungere:raggiunt:raggiuns siglare firmare annunciare concludere:conclus:conclus')})(?:\\s+[^\\s,;:.]+){0,3}?\\s+(?:l'|un\\s+|un')(?:accordo|intesa)\\s+(?:per|su|sulla)\\s+(?:costituire|creare|fondare|dare\\s+vita|formare|la\\s+costituzione|la\\s+creazione|la\\s+nascita)`,
    {
      about: 'topic',
      kinds: ['programme', 'partnership'],
      weight: 0.91,
    },
  ),
  phrase(
    'no-deal-near',
    "(?:si\\s+è|siamo|sono|è|restiamo|restano)\\s+(?:ancora\\s+|molto\\s+|ben\\s+|tuttora\\s+|assai\\s+)*(?:lontan|distant)[oaie]\\s+(?:da|dall')\\s*(?:un\\s+|un'|l')?(?:accordo|intesa|compromesso)|(?:accordo|intesa|compromesso)\\s+(?:\\p{L}+\\s+)?(?:è|resta|rimane|appare)\\s+(?:ancora\\s+|molto\\s+)*(?:lontan[oa]|distante|un\\s+miraggio)",
    { kinds: PACTS, form: 'negative', weight: 0.84 },
  ),
  phrase(
    'text-not-ready',
    'testo(?:\\s+[^\\s.;:,]+){0,5}?\\s+non\\s+(?:è|sia|risulta)\\s+(?:ancora\\s+)?(?:pronto|definito|chiuso|concordato)|(?:ancora\\s+|da\\s+)?(?:limando|da\\s+limare)\\s+(?:il|i|gli)\\s+(?:testo|dettagli|ultimi)',
    { kinds: PACTS, form: 'negative', weight: 0.8 },
  ),
];

/** Talks that there are not, and talks that begin. */
export const negotiations: readonly Cue[] = [
  phrase(
    'no-talks',
    `(?:nessun[oa]?|alcun[oa]?|nessun')\\s*(?:\\p{L}+\\s+)?${TALKS}|${TALKS}(?:\\s+[^\\s.;:,]+){0,8}?\\s+non\\s+(?:esist(?:e|ono)|c'è|ci\\s+sono|(?:è|sono)\\s+(?:in\\s+(?:corso|calendario|agenda|programma)|previst[oaie]|(?:ancora\\s+|mai\\s+)?(?:iniziat|cominciat|partit|apert)[oaie]))|non\\s+(?:è|sono)\\s+in\\s+corso(?:\\s+\\p{L}+)?\\s+${TALKS}|non\\s+(?:si\\s+)?(?:sta|stanno|stiamo)\\s+(?:negoziando|trattando)|non\\s+si\\s+(?:tratta|negozia)(?!\\s+(?:di|del|della|dell))`,
    { about: 'topic', kinds: PACTS, form: 'negative', weight: 0.86 },
  ),
  phrase(
    'begin-to-treat',
    '(?<head>(?:cominciat|iniziat|mess)[oaie]|comincia(?:no)?|inizia(?:no)?|mettono)\\s+a\\s+(?:trattare|negoziare)',
    {
      about: 'topic',
      kinds: PACTS,
      weight: 0.84,
    },
  ),
  phrase(
    'opens-table',
    `(?<head>${verbs('aprire:apert:apr avviare inaugurare')})(?:\\s+[^\\s.;:,]+){0,2}?\\s+(?:il\\s+|un\\s+)?(?:tavolo|cantiere|capitolo|fronte|canale)\\s+(?:negoziale|di\\s+(?:negoziato|trattativa)|delle\\s+trattative)`,
    {
      about: 'topic',
      kinds: PACTS,
      weight: 0.84,
    },
  ),
];

/** Drafts that are put on a table. */
export const proposals: readonly Cue[] = [
  phrase(
    'put-draft-on-table',
    `(?<head>${verbs('mettere:mess:mis depositare presentare avanzare consegnare inviare')})(?:\\s+(?:sul\\s+(?:tavolo|piatto)|ieri|oggi|a\\s+\\p{Lu}\\p{L}+))?\\s+(?:una\\s+(?:\\p{L}+\\s+)?(?:bozza|proposta)|un\\s+progetto|la\\s+(?:propria\\s+|sua\\s+)?(?:bozza|proposta))\\s+(?:di|per)\\s+(?:un\\s+|una\\s+|un')?(?:\\p{L}+\\s+)?(?:accordo|intesa|trattato|convenzione|patto|memorandum|protocollo)`,
    {
      kinds: PACTS,
      weight: 0.8,
    },
  ),
];
