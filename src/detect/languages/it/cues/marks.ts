// Italian cues: marks that a venture reaches on its way, and that all is done: the first kilometre, a round number, the last of its projects.

import type { Kind } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase } from './words.js';

const VENTURES: readonly Kind[] = ['programme', 'occasion', 'dialogue', 'partnership', 'memorandum'];
const PLANS: readonly Kind[] = ['programme', 'partnership', 'memorandum', 'dialogue'];
const NTH = '(?:prim|second|terz|quart|quint|decim|cinquantesim|centesim|millesim|\\p{L}+esim)';
const DEED =
  '(?:intervent|progett|azion|oper[ae](?![\\p{L}])|attività|punti|misur[ae]|tapp[ae]|impegni|lavori|compiti|obiettivi|consegn[ae]|sezioni|lott)\\p{L}*';
const DONE =
  '(?:realizzat|completat|attuat|eseguit|ultimat|conclus|terminat|raggiunt|centrat|consegnat)[oaie]|portat[oaie]\\s+a\\s+(?:termine|compimento)';
const SCHEME = '(?:progetto|programma|lavoro|ciclo|piano|percorso|mandato|calendario)';

export const marks: readonly Cue[] = [
  phrase(
    'mark-reached',
    `(?<!(?:cost[oi]|spes[ae]|prezz[oi]|budget|bilancio|conto|ritard[oi]|debit[oi])[^.;:]{0,60}\\s)(?<head>${verbs('raggiungere:raggiunt:raggiuns superare toccare tagliare varcare oltrepassare')})(?:\\s+[^\\s.;:,]+){0,3}?\\s+(?:quota\\s+(?:[\\d.]+|\\p{L}{4,20})|(?:la\\s+)?(?:soglia|boa)\\s+d(?:i|ei|el|elle|egli)|il\\s+${NTH}o\\s+(?:chilometro|metro|miglio|visitatore|partecipante|iscritto|anno)|metà\\s+(?:del|della|strada|percorso)|il\\s+giro\\s+di\\s+boa)(?![^.;]{0,30}(?:euro|dollari|costi))`,
    { about: 'topic', kinds: VENTURES, weight: 0.82 },
  ),
  phrase(
    'nth-of-them-done',
    `(?<head>(?:posat|gettat|montat|installat|consegnat|completat|ultimat|scavat|collaudat|pubblicat|vendut|accolt|registrat|rilasciat)[oaie])\\s+(?:il|la|l')\\s*${NTH}[oa]\\s+(?:chilometro|segmento|concio|pilone|pila|anello|modulo|padiglione|carta|mappa|foglio|tratto|tratta|binario|stadio|sezione|bigliett[oi]|visitat(?:ore|rice)|passegger[oa]|iscritt[oa]|permesso|domanda)`,
    { about: 'topic', kinds: VENTURES, weight: 0.84 },
  ),
];

export const allDone: readonly Cue[] = [
  phrase(
    'did-them-all',
    `(?<head>${DONE})(?:\\s+[^\\s.;:,]+){0,2}?\\s+tutt[ie](?:\\s+e\\s+\\p{L}+)?\\s+(?:i|gli|le)\\s+(?:\\p{L}+\\s+)?${DEED}`,
    { about: 'topic', kinds: PLANS, weight: 0.84 },
  ),
  phrase(
    'they-are-all-done',
    `tutt[ie](?:\\s+e\\s+\\p{L}+)?\\s+(?:i|gli|le)\\s+(?:\\p{L}+\\s+)?${DEED}(?:\\s+[^\\s.;:,]+){0,8}?\\s+(?:è|sono|risultano)\\s+(?:\\p{L}+mente\\s+|ormai\\s+|ora\\s+|stat[ie]\\s+)*(?<head>${DONE})`,
    { about: 'topic', kinds: PLANS, weight: 0.84 },
  ),
  phrase(
    'closed-the-scheme',
    `si\\s+(?:è|sono)\\s+(?:\\p{L}+mente\\s+)?(?<head>(?:chius|conclus|esaurit)[oi])(?:\\s+[^\\s.;:,]+){0,7}?\\s+(?:il|i)\\s+(?:\\p{L}+\\s+)?${SCHEME}`,
    { about: 'topic', kinds: ['programme', 'memorandum', 'partnership'], weight: 0.84 },
  ),
  phrase(
    'the-scheme-closed',
    `${SCHEME}(?:\\s+[^\\s.;:,]+){0,7}?\\s+si\\s+(?:è|sono)\\s+(?:\\p{L}+mente\\s+)?(?<head>(?:chius|conclus|esaurit)[oi])(?=\\s+(?:con|il|ieri|oggi|a|nel|in|lo|\\p{L}+dì)(?![\\p{L}])|\\s*[.,;:]|\\s*$)`,
    { about: 'topic', kinds: ['programme', 'memorandum', 'partnership'], weight: 0.82 },
  ),
  phrase(
    'saw-it-through',
    "(?<head>portat[oaie]\\s+a\\s+(?:termine|compimento)|(?:attuat|realizzat|eseguit)[oaie]\\s+(?:per\\s+intero|integralmente|interamente|completamente))\\s+(?:(?:il|la|le|i)\\s+|l'|tutto\\s+il\\s+)(?:lavoro|lavori|progetto|programma|attività|mappatura|rilievi|piano|missione)",
    { about: 'topic', kinds: PLANS, weight: 0.84 },
  ),
  phrase(
    'ran-its-scheme',
    `(?<head>${verbs('esaurire completare ultimare concludere:conclus:conclus')}|portat[oa]\\s+a\\s+(?:termine|compimento|conclusione))\\s+(?:\\p{L}+mente\\s+)?(?:il|l'intero|tutto\\s+il|lo)\\s*(?:propri[o]\\s+|suo\\s+|primo\\s+)?(?:programma|piano|ciclo|calendario)\\s+(?:di\\s+(?:lavoro|lavori|attività|interventi|azione|rilievi)|d'azione|biennale|triennale|quadriennale|quinquennale|fissato|previsto|stabilito)`,
    { about: 'topic', kinds: PLANS, weight: 0.84 },
  ),
];
