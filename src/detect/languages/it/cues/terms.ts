// Italian cues: how long a pact is good for, and who lets it go on.

import type { Cue } from '../../../language.js';
import { phrase } from './words.js';

const PACTS = ['agreement', 'memorandum'] as const;
const SO_LONG =
  '(?:altri\\s+|soli\\s+|soltanto\\s+|solo\\s+|circa\\s+)*(?:un|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|diciotto|venti|trenta|\\p{L}*(?:anta|cento|enti)(?:\\p{L}*)?|\\d{1,3})\\s+(?:giorn[oi]|settiman[ae]|mes[ei]|ann[oi](?=\\s+(?:dalla|dal|a\\s+partire|a\\s+decorrere)))';
const GO_ON = '(?:far\\s+)?(?:proseguire|continuare|prolungare|prorogare|rinnovare|estendere)';
const RENEWAL = '(?:prosecuzione|proroga|rinnovo|prolungamento|continuazione|estensione)';

/** Terms that will run out. */
export const terms: readonly Cue[] = [
  phrase(
    'good-for-so-long',
    `(?<head>val(?:e|gono|eva)|dura(?:no|va)?|(?:è|sono|resta|restano)\\s+(?:valid|efficac)[oaei])\\s+(?:per\\s+)?${SO_LONG}(?=\\s+(?:dalla|dal|a\\s+partire|a\\s+decorrere|e\\s+(?:poi|scade))|\\s*[.,;:)]|\\s*$)`,
    { kinds: PACTS, form: 'future', weight: 0.76 },
  ),
  phrase(
    'period-ends',
    "(?<head>finisc(?:e|ono)|termina|si\\s+(?:esaurisce|chiude|conclude)|scade)\\s+(?:(?:il|la)\\s+|l')(?:(?:prim|second|terz|quart|ultim|attual|nuov)[oae]\\s+)?(?:period[oi]|finestra|proroga|termine|validità|scadenza|durata)",
    { kinds: PACTS, weight: 0.84 },
  ),
  phrase(
    'day-it-ends',
    '(?<=(?:giorno|data)\\s+(?:in\\s+cui|nel(?:la)?\\s+quale)\\s+)(?:si\\s+)?(?:finisce|scade|termina|esaurisce|spira|estingue)(?:\\s+(?:il|la)\\s+(?:\\p{L}+\\s+)?(?:periodo|validità|durata))?',
    {
      kinds: PACTS,
      form: 'future',
      weight: 0.84,
    },
  ),
  phrase(
    'comes-to-term',
    '(?<head>arriva(?:no)?|giung(?:e|ono)|vien[e]?|vengono|arriver(?:à|anno)|giunger(?:à|anno)|verr(?:à|anno))\\s+al\\s+termine(?=\\s+(?:a|ad|in|il|nel|fra|tra|domani|lunedì|martedì|mercoledì|giovedì|venerdì)(?![\\p{L}]))',
    { kinds: PACTS, weight: 0.84 },
  ),
];

/** Terms that are made longer. */
export const prolongations: readonly Cue[] = [
  phrase(
    'agree-to-go-on',
    `(?<head>accettat[oa]|accetta(?:no)?|acconsent(?:e|ono|ito)|consentit[oa])(?:\\s+[^\\s.;:,]+){0,4}?\\s+(?:di|a)\\s+${GO_ON}|(?<head2>acconsent(?:e|ono|ito)|accetta(?:no|t[oa])?)\\s+(?:a\\s+|ad\\s+|alla\\s+|al\\s+|la\\s+|il\\s+|una\\s+|un\\s+|un'|all')+(?:\\p{L}+\\s+)?${RENEWAL}`,
    { weight: 0.86 },
  ),
  phrase(
    'consent-to-go-on',
    `(?<head>accordo|intesa|consenso)(?:\\s+[^\\s.;:,]+){0,5}?\\s+(?:a|per|al|alla)\\s+(?:la\\s+|il\\s+|un'|una\\s+|un\\s+)?(?:\\p{L}+\\s+)?(?:${GO_ON}|${RENEWAL})`,
    {
      weight: 0.84,
    },
  ),
  phrase(
    'goes-on-for',
    `(?<head>va|vanno|andrà|andranno|prosegu(?:e|ono|irà)|continua(?:no)?)\\s+(?:avanti\\s+)?per\\s+altr[ie]\\s+(?:\\p{L}+|\\d+)\\s+(?:giorni|settimane|mesi|anni)|avanti\\s+(?:ancora\\s+)?(?:per\\s+)?altr[ie]\\s+(?:\\p{L}+|\\d+)\\s+(?:giorni|settimane)`,
    {
      kinds: ['agreement', 'memorandum', 'programme', 'partnership'],
      form: 'past',
      weight: 0.8,
    },
  ),
  phrase(
    'after-the-one-of',
    `${RENEWAL},?\\s+dopo\\s+(?<head>quell[oa])\\s+(?:di|del|dell'|dello)(?=\\s*(?:scorso|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|\\d))`,
    { form: 'attributive', weight: 0.8 },
  ),
  phrase(
    'will-not-oppose',
    `non\\s+si\\s+(?:oppo(?:ne|ngono|rrà|rranno)|mette\\s+di\\s+traverso)\\s+(?:a|ad|al|alla|all')\\s*(?:un'|una\\s+|un\\s+)?(?:\\p{L}+\\s+)?${RENEWAL}|(?:è|sono|si\\s+dice|si\\s+dicono)\\s+per\\s+(?:il|la|un|una)\\s+${RENEWAL}`,
    { form: 'future', weight: 0.8 },
  ),
  phrase('no-to-renewal', `(?<![\\p{L}])no\\s+(?:al|alla|all'|a\\s+(?:un|una|un'))\\s*(?:\\p{L}+\\s+)?${RENEWAL}`, {
    form: 'negative',
    weight: 0.88,
  }),
];
