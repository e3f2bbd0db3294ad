// Italian cues: ratification told by lists, counts and membership: who is a party now, who has joined, who still lacks.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase } from './words.js';

const PACTS = ['agreement'] as const;

export const thresholds: readonly Cue[] = [
  phrase(
    'up-to-so-many',
    `(?<head>salit[oaie]|sal(?:e|gono)|arriva(?:no|t[oaie])?|giunt[oaie]|giung(?:e|ono))\\s+a\\s+(?:quota\\s+)?(?:\\d+|\\p{L}+)\\s+(?:ratifiche|adesioni|accettazioni|depositi)`,
    { kinds: PACTS, form: 'past', weight: 0.9 },
  ),
  phrase(
    'enters-the-list',
    `(?<head>entra(?:no|t[oaie])?|si\\s+aggiung(?:e|ono)|(?:si\\s+)?(?:è|sono)\\s+aggiunt[oaie]|aggiunt[oaie])\\s+(?:\\p{L}+\\s+)?(?:nel\\s+(?:novero|gruppo|club|elenco)|nella\\s+(?:lista|cerchia)|all'elenco|alla\\s+lista|al\\s+(?:gruppo|novero))\\s+(?:di\\s+chi|dei|degli|delle)\\s+(?:\\p{L}+\\s+){0,3}?(?:ratific|hanno|parti|aderent|firmatar)\\p{L}*`,
    {
      kinds: PACTS,
      weight: 0.88,
    },
  ),
  phrase(
    'is-a-party',
    `(?:è|sono|diventa(?:no)?|diventat[oaie]|divenut[oaie])\\s+(?:\\p{L}+mente\\s+|ormai\\s+|ora\\s+|così\\s+|da\\s+(?:ieri|oggi)\\s+)*(?:il\\s+|la\\s+)?(?:\\p{L}+esim[oa]\\s+|\\d+[°ºª]\\s+)?(?:stato\\s+|paese\\s+)?(?<head>parte)\\s+(?:del|della|dell'|contraente)`,
    {
      kinds: PACTS,
      form: 'past',
      weight: 0.84,
    },
  ),
  phrase(
    'joined-the-treaty',
    `si\\s+(?<head>(?:è|sono)\\s+aggiunt[oaie]|aggiung(?:e|ono))(?![^.;]{0,60}(?:elenco|lista|tabella|allegato|registro))\\s+(?:anche\\s+|pure\\s+|ora\\s+|così\\s+)*(?:(?:il|la|lo|gli|le|i)\\s+|l')?\\p{Lu}\\p{L}+`,
    {
      kinds: PACTS,
      cased: true,
      form: 'past',
      weight: 0.9,
    },
  ),
  phrase('yes-by-deposit', `(?<head>${verbs('dire')})\\s+sì(?:\\s+[^\\s.;:,]+){0,6}?\\s+deposit(?:ando|ato)`, {
    kinds: PACTS,
    weight: 0.86,
  }),
  phrase(
    'homework-done',
    `(?<head>${verbs('chiudere:chius:chius finire completare ultimare fare')})\\s+(?:\\p{L}+\\s+)?i\\s+(?:suoi\\s+|propri\\s+|loro\\s+)?compiti(?:\\s+a\\s+casa)?`,
    { kinds: PACTS, weight: 0.76 },
  ),
  phrase(
    'note-on-its-way',
    `(?<head>partit[oa]|spedit[oa]|inviat[oa]|recapitat[oa]|consegnat[oa]|arrivat[oa])\\s+(?:\\p{L}+\\s+)?(?:la\\s+)?(?:nota\\s+verbale|notifica)(?!\\s+(?:\\p{L}+\\s+)?di\\s+(?:recesso|ritiro|denuncia|uscita|protesta))`,
    {
      kinds: PACTS,
      form: 'past',
      weight: 0.84,
    },
  ),
  phrase(
    'last-notification-came',
    `(?:ultima|seconda)\\s+notifica(?:\\s+[^\\s.;:]+){0,4}?,?\\s+(?<head>(?:arrivat|giunt|pervenut|consegnat)a)`,
    { kinds: PACTS, form: 'past', weight: 0.9 },
  ),
  phrase(
    'threshold-touched',
    `(?:è\\s+stata|si\\s+è|è)\\s+(?<head>toccata|raggiunta|superata|varcata)\\s+(?:la\\s+)?(?:quota|soglia)\\s+(?:\\p{L}+|\\d+)`,
    { kinds: PACTS, form: 'past', weight: 0.88 },
  ),
  phrase(
    'ratifications-lack',
    `(?:ne\\s+)?manca(?:no)?\\s+(?:ancora\\s+|solo\\s+|all'appello\\s+)*(?:\\p{L}+\\s+){0,2}?(?:ratifiche|ratifica|strumenti|depositi)`,
    { kinds: PACTS, form: 'negative', weight: 0.84 },
  ),
  phrase(
    'ratification-comes-next',
    '(?:poi|quindi|infine|resta|restano)\\s+(?:da\\s+)?(?<head>depositare|consegnare|depositar[oe])\\s+(?:uno|lo|gli)\\s+strument[oi]',
    { kinds: PACTS, form: 'future', weight: 0.9 },
  ),
];
