// Italian cues: how talks are put.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, verb, gap, after, INSTRUMENT, TALKS, topic } from './words.js';

export const talks: Readonly<Record<'proposed' | 'negotiating', readonly Cue[]>> = {
  proposed: [
    verb('propose', 'proporre avanzare', {
      then: `${gap(3)}(?:una?\\s+|un'|l'|(?:l[ao]|il)\\s+)(?:\\p{L}+\\s+){0,3}?(?:${INSTRUMENT}|proposta)`,
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
      `${TALKS}${after(8)}(?<head>${verbs('partire cominciare iniziare avviare aprire:apert:apr')}|prend(?:e|ono|eranno|erà) (?:il via|avvio)|(?:ha|hanno) (?:avuto inizio|preso avvio)|avr(?:à|anno) inizio|al via)|al\\s+via\\s+(?:il|i|le|la)\\s+${TALKS}`,
      topic,
    ),
    phrase(
      'agree-to-talk',
      `(?<head>convenut[oa]|concordat[oa]|decis[oa]|stabilit[oa]|accordat[oaie])${gap(3)}(?:di\\s+|per\\s+)?(?:aprire|avviare|iniziare|lanciare|cominciare|intavolare)${gap(3)}(?:formali\\s+)?${TALKS}`,
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
      `(?:prosegu(?:e|ono)|continua(?:no)?|procedono|(?:è|sono)\\s+(?:\\p{L}+\\s+){0,2}?in\\s+corso)\\s+(?:\\p{L}+\\s+){0,3}?${TALKS}|${TALKS}${after(6)}(?:(?:è|sono|restano|resta)\\s+(?:\\p{L}+\\s+)?in corso|prosegu(?:e|ono)|continua(?:no)?|procedono|vanno avanti|va avanti)|(?:sta|stanno)\\s+(?:ancora\\s+)?(?:negoziando|trattando)|scambiarsi bozze|(?:è|sono) in (?:fase di negoziato|trattativa)`,
      { about: 'topic', form: 'state', weight: 0.75 },
    ),
    phrase(
      'talks-set-off',
      `(?<head>partono|partit[oaie]|partiranno|partirà|prend(?:e|ono|eranno|erà)\\s+(?:il\\s+via|avvio|le\\s+mosse)|preso\\s+(?:il\\s+via|avvio|le\\s+mosse)|parte(?=\\s+(?:il|la)\\s))\\s+(?:[^\\s.;:,]+\\s+){0,3}?(?:il|i|le|la)\\s+(?:\\p{L}+\\s+)?${TALKS}`,
      topic,
    ),
    phrase(
      'sit-down',
      `(?<head>sedut[oaie]|siedono|siede|sied[oe]ranno|(?<=si\\s)mett(?:e|ono)|(?<=si\\s(?:è|sono)\\s)mess[oaie])\\s+(?:\\p{L}+\\s+)?(?:al|intorno\\s+al|attorno\\s+al|a\\s+un)\\s+tavolo`,
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
    phrase(
      'they-treat',
      `si\\s+(?<head>tratta)\\s+(?:su|sul|sulla|sull'|sugli)\\s*(?:il\\s+|la\\s+|l')?(?:\\p{L}+\\s+)?${INSTRUMENT}`,
      {
        form: 'state',
        weight: 0.72,
      },
    ),
    phrase('will-treat', '(?<head>(?:comincer|inizier|torner|prover)(?:à|anno))\\s+a\\s+(?:trattare|negoziare)', {
      about: 'topic',
      form: 'future',
      weight: 0.8,
    }),
  ],
};
