// Italian cues: parts of a text or plan that are changed, added or struck out, and amendments that are adopted.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase } from './words.js';

const PART =
  '(?:capitol[oi]|articol[oi]|tabell[ae]|allegat[oi]|anness[oi]|clausol[ae]|paragraf[oi]|appendic[ei]|norm[ae]|regole|canon[ei]|quot[ae]|sogli[ae]|tracciat[oi]|statut[oi]|disposizion[ei]|ambito|perimetro|elenc[oi]|planimetri[ae]|criteri|definizion[ei])';
const OF = "\\s+(?:del|dello|della|dell'|dei|delle|nel|nello|nella|nell')";
const CHANGED = '(?:modificat|sostituit|riscritt|aggiornat|ritoccat|corrett|emendat|rivist|ridisegnat|rimodulat|soppress)[oaie]';
const ADDED = verbs('aggiungere:aggiunt:aggiuns inserire introdurre:introdott:introduss');
const BILL = '(?!\\s*(?:ddl|disegno|legge|decreto|bilancio|manovra|codice|costituzione))';

export const chapters: readonly Cue[] = [
  phrase(
    'change-the-part',
    `(?<head>${verbs('modificare sostituire riscrivere:riscritt:riscriss aggiornare ritoccare correggere:corrett:corress emendare integrare rivedere ridisegnare rimodulare')}|soppress[oaie])(?:\\s+[^\\s.;:,]+){0,4}?\\s+(?:(?:il|lo|la|i|gli|le|alcun[ie]|due|tre|un|una)\\s+|l'|un')(?:\\p{L}+\\s+)?${PART}(?:\\s+[^\\s.;:,]+){0,4}?${OF}${BILL}`,
    { about: 'topic', weight: 0.8 },
  ),
  phrase('part-was-changed', `${PART}(?:\\s+[^\\s.;:,]+){0,3}?${OF}${BILL}(?:\\s*[^\\s.;:,]+){1,8}?,?\\s+(?<head>${CHANGED})`, {
    about: 'topic',
    weight: 0.8,
  }),
  phrase(
    'add-a-chapter',
    `(?<head>${ADDED})(?:\\s+[^\\s.;:,]+){0,4}?\\s+(?:(?:un|uno|una|il|la|due|tre|quattro|nuov[ie])\\s+|un'|l')(?:\\p{L}+\\s+)?(?:capitol[oi]|articol[oi]|allegat[oi]|annesso|clausol[ae]|paragraf[oi]|appendice|protocollo)`,
    { about: 'topic', weight: 0.8 },
  ),
  phrase(
    'takes-amendments',
    `(?<head>${verbs('adottare concordare accogliere:accolt:accols approvare')})(?:\\s+[^\\s.;:,]+){0,2}?\\s+(?:(?:gli|due|tre|quattro|alcuni|un|i\\s+primi)\\s+|l')(?:\\p{L}+\\s+)?emendament[oi]\\s+(?:al|allo|alla|all')${BILL}`,
    { weight: 0.86 },
  ),
  phrase(
    'amendments-taken',
    `(?:emendament[oi]|modific(?:a|he))\\s+(?:al|allo|alla|all'|del|dello|della|dell')${BILL}(?:\\s*[^\\s.;:,]+){1,9}?,?\\s+(?<head>(?:adottat|concordat|accolt|firmat|siglat|varat)[oaie]|(?:mess|post)[oaie]\\s+ai\\s+voti)`,
    { weight: 0.86 },
  ),
];
