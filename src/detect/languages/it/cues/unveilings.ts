// Italian cues: how the world hears of a venture, dialogue or fair: announced by its kind, shown to the press, unveiled, its day and place made known.

import type { Kind } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase } from './words.js';

const KNOWN: readonly Kind[] = ['programme', 'partnership', 'dialogue', 'occasion'];
const THING =
  '(?:mission[ei](?!\\s+(?:diplomatic|di\\s+pace))|partenariato|partnership|alleanza|dialogo|foro|forum|esposizione|expo|fiera|rassegna|tunnel|galleria|ponte|collegamento|linea|ferrovia|gasdotto|cavo|sonda|satellite|impresa\\s+comune|società\\s+(?:mista|comune|congiunta))(?![\\p{L}])';
const ARTICLE = "(?:(?:un|uno|una|il|lo|la)\\s+|un'|l')";
/** What is shown to the press besides the thing itself. */
const ITS_NEWS =
  "(?!\\s+(?:(?:il|lo|la|i|gli|le|un|una|uno)\\s+|l')?(?:\\p{L}+\\s+)?(?:risultat|dat[oi](?![\\p{L}])|bilanci|rapport|relazion|immagin|foto|logo|calendari|libr|document|studi|squadr|padiglion|camera|modell))";

export const unveilings: readonly Cue[] = [
  phrase(
    'announce-thing',
    `(?<head>${verbs('annunciare svelare proclamare rivelare ufficializzare')})(?:\\s+(?:\\p{L}+mente|ieri|oggi|insieme|stamane|stamattina|domenica|\\p{L}+dì|sabato)){0,2}\\s+${ARTICLE}(?:\\p{L}+\\s+)?${THING}`,
    { about: 'topic', kinds: KNOWN, weight: 0.82 },
  ),
  phrase(
    'announce-its-start',
    `(?<head>${verbs('annunciare proclamare ufficializzare rivelare')})(?:\\s+[^\\s.;:,]+){0,4}?\\s+(?:l'avvio|il\\s+lancio|la\\s+nascita|la\\s+creazione|l'istituzione|la\\s+realizzazione|la\\s+costruzione)\\s+(?:(?:futur|prossim|imminent)[oae]\\s+)?(?:di|del|dello|della|dell')\\s*(?:(?:un|uno|una)\\s+|un')?(?:\\p{L}+\\s+)?(?:${THING}|programma|progetto)`,
    { about: 'topic', kinds: KNOWN, weight: 0.82 },
  ),
  phrase(
    'shown-to-the-press',
    `(?<head>${verbs('presentare illustrare svelare')})${ITS_NEWS}(?:\\s+[^\\s.;:,]+){0,6}?\\s+(?:al\\s+(?:grande\\s+)?pubblico|alla\\s+stampa|ai\\s+(?:giornalisti|media|cronisti)|in\\s+(?:una\\s+)?conferenza\\s+stampa|alla\\s+cittadinanza)${ITS_NEWS}`,
    { about: 'topic', kinds: KNOWN, weight: 0.8 },
  ),
  phrase(
    'lift-the-veil',
    `(?<head>(?:alzat|tolt|sollevat|strappat)o|alza(?:no)?|toglie|tolgono|solleva(?:no)?|alzer(?:à|anno))\\s+(?:\\p{L}+\\s+)?il\\s+velo\\s+(?:al?|all[ao']|sul|sull[ao'])`,
    { about: 'topic', kinds: KNOWN, weight: 0.84 },
  ),
  phrase(
    'day-and-place',
    `(?<head>${verbs('annunciare svelare comunicare ufficializzare rivelare')}|${verbs('rendere:res:res')}\\s+not[oaie])(?:\\s+(?:ieri|oggi|ufficialmente|finalmente|poi))?\\s+(?:(?:il|la|le|i|lo)\\s+)?(?:\\p{L}+\\s+)?(?:dat[ae]|luogo|sede|tema|programma|cartellone)(?=\\s+(?:e|del|della|dello|dell|di|dei)(?![\\p{L}]))`,
    { about: 'topic', kinds: ['occasion'], weight: 0.84 },
  ),
  phrase(
    'is-to-be-announced',
    `(?<head>annuncio|presentazione)\\s+(?:\\p{L}+\\s+)?(?:del|della|dell'|di\\s+un[ao]?)\\s*(?:\\p{L}+\\s+)?(?:${THING}|programma|progetto)`,
    { about: 'topic', kinds: KNOWN, weight: 0.76 },
  ),
];
