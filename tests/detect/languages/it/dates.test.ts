// Italian dates as written, resolved against a Wednesday.

import { describe, expect, it } from 'vitest';
import { resolveDate, type Turn } from '../../../../src/detect/dates.js';
import { italian } from '../../../../src/detect/languages/it/index.js';

const PUBLISHED = '2025-11-26';

function dateIn(text: string, turn: Turn): string | null {
  const [first] = italian.dates(text);
  return first ? resolveDate(first.raw, PUBLISHED, turn) : null;
}

const ROWS: readonly [text: string, turn: Turn, date: string | null][] = [
  ['il 5 settembre 2025', 'past', '2025-09-05'],
  ['il 1° gennaio 2026', 'future', '2026-01-01'],
  ['il primo agosto', 'past', '2025-08-01'],
  ['25 nov. 2024', 'past', '2024-11-25'],
  ['il 14/12/2023', 'past', '2023-12-14'],
  ['il 25 novembre scorso', 'past', '2025-11-25'],
  ['lo scorso 27 novembre', 'past', '2024-11-27'],
  ['il prossimo 5 settembre', 'future', '2026-09-05'],
  ['il 27 novembre prossimo', 'future', '2025-11-27'],
  ['venerdì 21 novembre', 'past', '2025-11-21'],
  ['venerdì scorso', 'past', '2025-11-21'],
  ['lo scorso lunedì', 'past', '2025-11-24'],
  ['mercoledì scorso', 'past', '2025-11-19'],
  ['lunedì prossimo', 'future', '2025-12-01'],
  ['giovedi 20', 'past', '2025-11-20'],
  ['martedì', 'past', '2025-11-25'],
  ['martedì', 'future', '2025-12-02'],
  ['ieri sera', 'past', '2025-11-25'],
  ["l'altro ieri", 'past', '2025-11-24'],
  ['stamane', 'past', '2025-11-26'],
  ['nella giornata odierna', 'past', '2025-11-26'],
  ['domani', 'future', '2025-11-27'],
  ['dopodomani', 'future', '2025-11-28'],
  ['fra trenta giorni', 'future', '2025-12-26'],
  ['tra due mesi', 'future', '2026-01'],
  ['due mesi fa', 'past', '2025-09'],
  ['un anno fa', 'past', '2024'],
  ['a settembre', 'past', '2025-09'],
  ['ad aprile', 'future', '2026-04'],
  ["dall'agosto 2024", 'past', '2024-08'],
  ['nel marzo del 2023', 'past', '2023-03'],
  ['lo scorso novembre', 'past', '2024-11'],
  ['settembre scorso', 'past', '2025-09'],
  ['nel marzo dell’anno scorso'.replace('’', "'"), 'past', '2024-03'],
  ["il 3 maggio di quest'anno", 'past', '2025-05-03'],
  ['nel gennaio di tre anni fa', 'past', '2022-01'],
  ['il 21 aprile di due anni fa', 'past', '2023-04-21'],
  ['due mesi e mezzo fa', 'past', '2025-09'],
  ['un anno e mezzo fa', 'past', null],
  ['il mese scorso', 'past', '2025-10'],
  ['il mese prossimo', 'future', '2025-12'],
  ["l'anno scorso", 'past', '2024'],
  ["quest'anno", 'nearest', '2025'],
  ["l'anno prossimo", 'future', '2026'],
  ['entro fine anno', 'future', '2025-12-31'],
  ["entro l'anno", 'future', '2025-12-31'],
  ['entro la fine del 2026', 'future', '2026-12-31'],
  ['entro fine mese', 'future', '2025-11-30'],
  ['entro la fine di marzo', 'future', '2026-03-31'],
  ['a metà 2026', 'future', '2026-06'],
  ['nel secondo semestre del 2026', 'future', '2026'],
  ['nel 2024', 'past', '2024'],
  ['il 28 e 29 maggio', 'past', '2025-05-28'],
  ['28-29 maggio 2026', 'future', '2026-05-28'],
  ['dal 22 al 24 novembre', 'past', '2025-11-22'],
  ['un contratto da 2024 euro', 'past', null],
  ['la legge n. 136', 'past', null],
];

describe('dates', () => {
  it.each(ROWS)('%s (%s) is %s', (text, turn, date) => {
    expect(dateIn(text, turn)).toBe(date);
  });

  it.each([
    ['il 3 maggio fu firmato e il 19 dello stesso mese notificato', '2025-05-19'],
    ['firmato il 2 marzo, era stato siglato tre giorni prima', '2025-02-27'],
    ['firmato il 22 luglio 2022; cinque giorni dopo ha aperto il centro', '2022-07-27'],
    ['Nel 2014, il 30 settembre, firmarono', '2014-09-30'],
  ])('a day counted from another: %s', (text, date) => {
    expect(resolveDate(italian.dates(text)[1]!.raw, PUBLISHED, 'past')).toBe(date);
  });

  it.each([
    ['in vigore dal 9 agosto', 'at'],
    ['entro il 5 marzo', 'by'],
    ['cooperano dal 2011', 'since'],
    ['in vigore fino al 30 giugno', 'until'],
    ['valido fino al 30 giugno', 'due'],
    ['slittato al 3 marzo', 'due'],
    ['in vigore da due mesi', 'since'],
    ['come ha annunciato ieri', 'said'],
    ['hanno comunicato venerdì i due governi', 'said'],
    ['lo ha ribadito al suo gruppo mercoledì', 'said'],
    ['venerdì il ministero ha confermato che entrerà in vigore', 'said'],
    ['ha firmato venerdì', 'at'],
    ['Gazzetta Ufficiale n. 224 del 26 settembre', 'other'],
  ] as const)('%s: %s', (text, link) => {
    expect(italian.dates(text)[0]?.link).toBe(link);
  });
});
