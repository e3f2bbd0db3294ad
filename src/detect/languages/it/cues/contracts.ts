// Italian cues: how contracts and funding are put.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, gapTo, after, CONTRACT, UNIT } from './words.js';

export const contracts: Readonly<Record<'contracted', readonly Cue[]>> = {
  contracted: [
    phrase(
      'award',
      `(?<head>${verbs('aggiudicare assegnare affidare conferire ottenere vincere:vint:vins firmare siglare incassare strappare conquistare ricevere sottoscrivere:sottoscritt:sottoscriss stipulare finalizzare perfezionare ufficializzare formalizzare')})(?:[^,;:.]{0,30},[^,;:.]{1,60},)?${gapTo(7)}${CONTRACT}`,
      { about: 'topic', weight: 0.89 },
    ),
    phrase('contract-worth', `${CONTRACT}\\s+(?:da|per)\\s+(?:oltre\\s+|circa\\s+)?[\\d.,]+\\s+(?:milioni|miliardi)`, {
      about: 'topic',
      weight: 0.82,
    }),
    phrase(
      'contract-awarded',
      `${CONTRACT}${after(9)}(?<head>(?:aggiudicat|assegnat|affidat|firmat|siglat|sottoscritt|conferit|stipulat|formalizzat)[oaie]|assegnare|firmare|aggiudicare|siglare|affidare)`,
      {
        about: 'topic',
        weight: 0.89,
      },
    ),
    phrase(
      'award-of',
      `(?:aggiudicazione|assegnazione|firma|affidamento)\\s+(?:del|della|dell'|di|dei|per il)\\s*(?:\\p{L}+\\s+){0,2}?${CONTRACT}`,
      { about: 'topic', weight: 0.82 },
    ),
    phrase(
      'entrust',
      `(?<head>${verbs('affidare assegnare aggiudicare')})(?:\\s+[^\\s.;]+){0,9}?\\s+(?:la|le|lo|il|un|una|l'|di)\\s*(?:\\p{L}+\\s+)?(?:progettazione|sviluppo|costruzione|realizzazione|produzione|studio|fornitura|manutenzione|posa)`,
      { about: 'topic', kinds: ['programme'], weight: 0.86 },
    ),
    phrase(
      'entrusting',
      `(?:affidamento|fornitura|servizio|lotto)(?:\\s+[^\\s.;]+){0,9}?\\s+(?<head>(?:formalizzat|aggiudicat|assegnat|affidat)[oaie])`,
      { about: 'topic', kinds: ['programme'], weight: 0.86 },
    ),
    phrase(
      'buys',
      `(?<head>${verbs('ordinare acquistare comprare commissionare')})(?:\\s+[^\\s.;]+){0,6}?\\s+(?:altr[ie]|ulteriori|nuov[ie]|\\d+|due|tre|quattro|cinque|sei|otto|dieci|dodici|un'altra)\\s+(?:[^\\s.;]+\\s+){0,3}?(?:sottomarin[oi]|fregat[ae]|nav[ei]|unità|aere[oi]|velivoli|caccia|satellit[ei]|missil[ei]|carri|elicotter[oi]|radar|sistem[ai]|tren[oi]|reattor[ei]|pattugliator[ei])`,
      { about: 'topic', kinds: ['programme'], weight: 0.86 },
    ),
    phrase(
      'loan',
      `(?<head>${verbs('firmare siglare sottoscrivere:sottoscritt:sottoscriss concedere:concess:concess erogare approvare')})(?:\\s+[^\\s.;,]+){0,3}?\\s+(?:un\\s+|il\\s+|la\\s+|una\\s+)(?:\\p{L}+\\s+)?(?:prestito|finanziamento|mutuo|sovvenzione|linea di credito)`,
      { about: 'topic', kinds: ['programme'], weight: 0.86 },
    ),
    phrase('option', `(?<head>${verbs('esercitare')})(?:\\s+[^\\s.;]+){0,3}?\\s*opzion[ei]`, {
      about: 'topic',
      kinds: ['programme'],
      weight: 0.86,
    }),
    phrase('contract', `(?:primo|maxi|nuovo|maxi-)\\s*${CONTRACT}`, { about: 'topic', form: 'noun', weight: 0.75 }),
    phrase('the-contract', 'contratto(?=\\s+con\\s+cui)', { about: 'topic', form: 'noun', weight: 0.7 }),
    phrase(
      'funding',
      `(?<head>${verbs('stanziare sbloccare destinare')})\\s+(?:[^\\s.;]+\\s+){0,5}?(?:fondi|milioni|miliardi|risorse|euro)`,
      { about: 'topic', weight: 0.7 },
    ),
    phrase(
      'win-tender',
      `(?<head>${verbs('aggiudicare assegnare affidare vincere:vint:vins ottenere')})(?:,[^,;:.]{1,60},)?${gapTo(6)}(?:gara|bando|lott[oi]|lavori|scavo|programma|opera|concessione)`,
      { about: 'topic', kinds: ['programme'], weight: 0.86 },
    ),
    phrase('tender-won', `(?:gara|lott[oi]|lavori|concessione)${after(7)}(?<head>(?:aggiudicat|assegnat|affidat|vint)[oaie])`, {
      about: 'topic',
      kinds: ['programme'],
      weight: 0.84,
    }),
    phrase(
      'contract-goes-to',
      `(?:${CONTRACT}|gara|lotto)${after(8)}(?<head>va|vanno|andrà|andranno|(?:è|sono)\\s+andat[oaie])\\s+(?:a|ad|al|alla|allo|ai|all')(?!\\s*(?:rilento|rotoli|buon|vuoto|regime))`,
      { about: 'topic', kinds: ['programme'], weight: 0.84 },
    ),
    phrase(
      'to-the-winner',
      `(?<=(?:^|[.:]\\s))(?:A|Ad|Al|Alla|All')\\s*\\p{Lu}[^.,;:]{1,50}?\\s(?:il|la|l'|un|una)\\s*(?:[\\p{L}-]+\\s+){0,2}?(?:[Mm]axi[ -]?)?(?:contratto|commessa|appalto|ordine|gara|fornitura|lotto)|(?<=(?:^|[.:]\\s))(?:A|Ad|Al|Alla|All')\\s*\\p{Lu}[^.,;:]{1,50}?\\s(?:due|tre|quattro|cinque|sei|otto|dieci|\\d+)\\s+(?:\\p{L}+\\s+)?(?:${UNIT})`,
      { about: 'topic', kinds: ['programme'], form: 'past', cased: true, weight: 0.84 },
    ),
    phrase(
      'chooses',
      `(?<head>scelto|scelgono|sceglie|scelse|sceglierà|selezionato|seleziona|selezionano)(?:\\s+(?:la|il|l'))?(?:\\s+\\p{Lu}[^\\s,.;]*){1,3}(?:\\s+[^\\s,.;]+){0,4}?\\s+per\\s`,
      { about: 'topic', kinds: ['programme'], cased: true, weight: 0.82 },
    ),
    phrase('take-home', '(?<head>porta(?:no)?|portat[oaie]|porterà)\\s+a\\s+casa', {
      about: 'topic',
      kinds: ['programme'],
      weight: 0.78,
    }),
    phrase('financed', '(?<head>finanziat[oaie])\\s+con\\s+(?:oltre\\s+|circa\\s+)?[\\d.,]+\\s+(?:milioni|miliardi)', {
      about: 'topic',
      kinds: ['programme'],
      weight: 0.82,
    }),
    phrase(
      'funds-assigned',
      `(?<head>${verbs('assegnare stanziare sbloccare')})\\s+(?:i|le|gli)\\s+(?:primi\\s+)?(?:fondi|risorse|finanziamenti)`,
      {
        about: 'topic',
        kinds: ['programme'],
        weight: 0.8,
      },
    ),
  ],
};
