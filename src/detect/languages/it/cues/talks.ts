// Italian cues: how talks and their result are put.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, verb, gap, after, INSTRUMENT, TALKS, BODY, topic } from './words.js';

export const talks: Readonly<Record<'proposed' | 'negotiating' | 'agreed', readonly Cue[]>> = {
  proposed: [
    verb('propose', 'proporre avanzare', {
      then: `${gap(3)}(?:una?|un'|l[ao'])${gap(3)}(?:${INSTRUMENT}|proposta)`,
      weight: 0.7,
    }),
    phrase('proposal', `proposta\\s+(?<head>avanzata|presentata|lanciata)`, { weight: 0.7 }),
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
  ],
  agreed: [
    phrase(
      'reach-agreement',
      `(?<head>${verbs('raggiungere:raggiunt:raggiuns trovare centrare strappare')})(?!\\s+(?:\\p{L}+mente\\s+|piena\\s+)?(?:applicazione|spazio|posto|riscontro|fondamento))${gap(4)}(?:accord[oi]|intesa|compromesso|consenso|quadra)`,
      { weight: 0.85 },
    ),
    phrase('agreement-reached', `(?:accordo|intesa|compromesso)${after(5)}(?<head>raggiunt[oa]|trovat[oa])`, { weight: 0.85 }),
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
      `${TALKS}${after(8)}(?<head>${verbs('concludere:conclus:conclus chiudere:chius:chius terminare')}|complet[oaie]|completat[oaie])`,
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
    verb('adopt', 'adottare', { then: `${gap(4)}${INSTRUMENT}`, weight: 0.85 }),
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
  ],
};
