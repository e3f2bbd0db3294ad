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
    phrase(
      'contract-worth',
      `${CONTRACT}\\s+(?:da|per)\\s+(?:oltre\\s+|circa\\s+|quasi\\s+)?(?:[\\d.,]+|un|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|venti|cento|mezzo)\\s+(?:milion[ei]|miliard[oi])`,
      {
        about: 'topic',
        weight: 0.82,
      },
    ),
    phrase(
      'contract-awarded',
      `${CONTRACT}${after(9)}(?<head>(?:aggiudicat|assegnat|affidat|firmat|siglat|sottoscritt|conferit|stipulat|formalizzat|conclus|perfezionat|chius)[oaie]|assegnare|firmare|aggiudicare|siglare|affidare)`,
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
      { about: 'topic', kinds: ['programme', 'partnership', 'occasion'], weight: 0.86 },
    ),
    phrase(
      'entrusting',
      `(?:affidamento|fornitura|servizio|lotto)(?:\\s+[^\\s.;]+){0,9}?\\s+(?<head>(?:formalizzat|aggiudicat|assegnat|affidat)[oaie])`,
      { about: 'topic', kinds: ['programme', 'partnership'], weight: 0.86 },
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
    phrase('contract', `(?:primo|secondo|terzo|quarto|maxi|nuovo|maxi-)\\s*(?<head>${CONTRACT})`, {
      about: 'topic',
      weight: 0.78,
    }),
    phrase('the-contract', 'contratto(?=\\s+con\\s+cui)', { about: 'topic', form: 'noun', weight: 0.7 }),
    phrase(
      'funding',
      `(?<head>${verbs('stanziare sbloccare destinare')})\\s+(?:[^\\s.;]+\\s+){0,5}?(?:fondi|milioni|miliardi|risorse|euro)`,
      { about: 'topic', weight: 0.7 },
    ),
    phrase(
      'win-tender',
      `(?<head>${verbs('aggiudicare assegnare affidare vincere:vint:vins ottenere')})(?:,[^,;:.]{1,60},)?${gapTo(6)}(?:gara|bando|lott[oi]|lavori|scavo|programma|opera|concessione)`,
      { about: 'topic', kinds: ['programme', 'partnership', 'occasion'], weight: 0.86 },
    ),
    phrase('tender-won', `(?:gara|lott[oi]|lavori|concessione)${after(7)}(?<head>(?:aggiudicat|assegnat|affidat|vint)[oaie])`, {
      about: 'topic',
      kinds: ['programme', 'partnership', 'occasion'],
      weight: 0.84,
    }),
    phrase(
      'contract-goes-to',
      `(?:${CONTRACT}|gara|lotto)${after(8)}(?<head>va|vanno|andrà|andranno|finisce|finiscono|resta|(?:è|sono)\\s+(?:andat|finit)[oaie])\\s+(?:a|ad|al|alla|allo|ai|all')(?!\\s*(?:rilento|rotoli|buon|vuoto|regime))`,
      { about: 'topic', kinds: ['programme', 'partnership'], weight: 0.84 },
    ),
    phrase(
      'to-the-winner',
      `(?<=(?:^|[.:]\\s))(?:A|Ad|Al|Alla|All')\\s*\\p{Lu}[^.,;:]{1,50}?\\s(?:il|la|l'|un|una)\\s*(?:[\\p{L}-]+\\s+){0,2}?(?:[Mm]axi[ -]?)?(?:contratto|commessa|appalto|ordine|gara|fornitura|lotto)|(?<=(?:^|[.:]\\s))(?:A|Ad|Al|Alla|All')\\s*\\p{Lu}[^.,;:]{1,50}?\\s(?:due|tre|quattro|cinque|sei|otto|dieci|\\d+)\\s+(?:\\p{L}+\\s+)?(?:${UNIT})`,
      { about: 'topic', kinds: ['programme', 'partnership'], form: 'past', cased: true, weight: 0.84 },
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
    phrase(
      'has-its-builder',
      '(?:ha|hanno|trova|trovato)\\s+(?:ora\\s+|finalmente\\s+)?(?:il\\s+suo|un|il)\\s+(?:general\\s+contractor|costruttore|appaltatore|fornitore|esecutore|vincitore)|(?:scelto|individuato|selezionato)\\s+(?:il|lo)\\s+(?:general\\s+contractor|costruttore|appaltatore|fornitore|vincitore|contraente)',
      {
        about: 'topic',
        kinds: ['programme', 'occasion', 'partnership'],
        form: 'past',
        weight: 0.82,
      },
    ),
    phrase(
      'admitted-to-funds',
      `(?<head>${verbs('ammettere:ammess:ammis selezionare')})(?:\\s+[^\\s.;,]+){0,6}?\\s+(?:a|al|ai)\\s+(?:\\p{L}+\\s+)?(?:co)?(?:finanziament[oi]|contribut[oi]|fondi)|(?:programma|progetto|piano|opera|intervento)(?:\\s+[^\\s.;,]+){0,5}?\\s+(?<head2>ammess[oaie])\\s+a(?:l|i)?\\s+(?:finanziament[oi]|contribut[oi])`,
      { about: 'topic', kinds: ['programme', 'occasion', 'partnership'], weight: 0.86 },
    ),
    phrase(
      'co-finances',
      `(?<head>${verbs('cofinanziare finanziare sovvenzionare')})(?:\\s+[^\\s.;]+){0,10}?\\s+(?:con|per)\\s+(?:oltre\\s+|circa\\s+|quasi\\s+|altri\\s+)?[\\d.,]+\\s*(?:milioni|miliardi|mln|mld)`,
      { about: 'topic', kinds: ['programme', 'occasion', 'partnership'], weight: 0.84 },
    ),
    phrase(
      'money-arrives',
      `(?<head>arriva(?:no|t[oaie])?|arriver(?:à|anno)|piov(?:e|ono)|sbloccat[oaie]|stanziat[oaie]|assegnat[oaie]|concess[oaie]|erogat[oaie])\\s+(?:[^\\s.;,]+\\s+){0,3}?[\\d.,]+\\s*(?:milioni|miliardi|mln|mld)(?:\\s+di\\s+(?:euro|dollari|sterline|franchi|yen))?(?:\\s+[^\\s.;,]+){0,3}?\\s+(?:per|al|alla|all'|allo|ai|alle)(?:(?<=')|(?![\\p{L}]))`,
      { about: 'topic', kinds: ['programme', 'occasion', 'partnership'], weight: 0.8 },
    ),
    phrase(
      'grant-signed',
      `(?<head>${verbs('firmare siglare sottoscrivere:sottoscritt:sottoscriss stipulare')})(?:\\s+[^\\s.;,]+){0,4}?\\s+(?:la\\s+|il\\s+|l'|una\\s+|un\\s+)?(?:convenzione\\s+di\\s+(?:sovvenzione|finanziamento)|accordo\\s+di\\s+(?:sovvenzione|finanziamento)|grant\\s+agreement)`,
      { about: 'topic', kinds: ['programme', 'occasion', 'partnership'], weight: 0.86 },
    ),
    phrase(
      'gets-the-order',
      `(?<head>${verbs('aggiudicare assicurare')})(?:\\s+[^\\s.;,]+){0,4}?\\s+(?:la\\s+|il\\s+|una\\s+|un\\s+|l')?(?:\\p{L}+\\s+)?(?:fornitura|commessa|ordine|contratto|gara)`,
      { about: 'topic', kinds: ['programme', 'partnership'], weight: 0.86 },
    ),
    phrase(
      'picks-winner',
      `(?<head>${verbs('scegliere:scelt:scels selezionare preferire designare')})(?:\\s+[^\\s.;,]+){1,8}?\\s+(?:come|quale)\\s+(?:fornitore|costruttore|appaltatore|aggiudicatario|general\\s+contractor|partner\\s+industriale|capocommessa)`,
      { about: 'topic', kinds: ['programme'], weight: 0.84 },
    ),
    phrase(
      'lots-awarded',
      `(?<head>${verbs('aggiudicare assegnare affidare riaffidare riassegnare')})(?:\\s+[^\\s.;,]+){0,3}?\\s+(?:gli|i|le|la|il|l')\\s*(?:impianti|cantier[ei]|tratt[aeio]|fornitur[ae]|appalt[oi]|costruzione|scavi|galleri[ae]|sistemi|opere|binari|segnalamento)`,
      { about: 'topic', kinds: ['programme'], weight: 0.86 },
    ),
    phrase(
      'contract-won-by',
      `(?:${CONTRACT}|gara|lotto)[^.;]{0,60}?\\s(?:la\\s+|lo\\s+)?(?<head>vince|vincono|vinto|spunta|spuntano)(?:\\s|$)`,
      {
        about: 'topic',
        kinds: ['programme'],
        weight: 0.82,
      },
    ),
    phrase(
      'contract-reassigned',
      `(?<head>${verbs('riaffidare riassegnare')})(?:\\s+[^\\s.;,]+){0,3}?\\s+(?:a|ad|al|alla|all')(?:(?<=')|(?![\\p{L}]))`,
      {
        about: 'topic',
        kinds: ['programme'],
        weight: 0.82,
      },
    ),
    phrase('lends', `(?<head>${verbs('prestare')})\\s+(?:[^\\s.;,]+\\s+){0,3}?[\\d.,]+\\s*(?:milioni|miliardi|mln|mld)`, {
      about: 'topic',
      kinds: ['programme'],
      weight: 0.84,
    }),
    phrase(
      'there-is-the-contract',
      `(?:c'è|ecco|arriva(?:t[oa])?|piovono|in\\s+tasca)\\s+(?:ora\\s+|finalmente\\s+)?(?:il|la|l'|un|una)\\s*(?:prim[oa]\\s+|second[oa]\\s+|nuov[oa]\\s+|maxi[ -]?)?${CONTRACT}(?!\\s+(?:dei|degli|delle)(?![\\p{L}]))`,
      { about: 'topic', kinds: ['programme', 'partnership'], form: 'past', weight: 0.84 },
    ),
    phrase(
      'saw-awarded',
      'vist[oaie]\\s+(?:assegnare|affidare|aggiudicare|confermare)(?:\\s+[^\\s.;:,]+){0,5}?\\s+(?:contratto|commessa|appalto|ordine|fornitura|lotto)',
      {
        about: 'topic',
        kinds: ['programme', 'partnership'],
        form: 'past',
        weight: 0.86,
      },
    ),
    phrase(
      'contract-awaited',
      `(?:attes|previst|in\\s+arriv)[oaie]\\s+(?:il|la|l'|un|una)\\s*(?:prim[oa]\\s+|second[oa]\\s+|nuov[oa]\\s+)?${CONTRACT}|${CONTRACT}(?:\\s+[^\\s.;:,]+){0,4}?\\s+(?:alle\\s+ultime\\s+(?:limature|battute)|in\\s+(?:arrivo|dirittura)|alla\\s+stretta\\s+finale|ai\\s+dettagli|a\\s+un\\s+passo|(?:è|resta)\\s+attes[oa])|${CONTRACT}(?:\\s+[^\\s.;:,]+){0,6}?\\s+(?:andrà|dovrà\\s+essere|sarà|verrà)\\s+(?:firmat|stipulat|conclus|assegnat|siglat)[oa]`,
      { about: 'topic', kinds: ['programme', 'partnership'], form: 'future', weight: 0.82 },
    ),
    phrase(
      'no-contract-yet',
      `${CONTRACT}(?:\\s+[^\\s.;:,]+){0,16}?\\s+non\\s+(?:c'è|(?:è|viene)\\s+(?:stat[oa]\\s+)?(?:ancora\\s+)?(?:firmat|stipulat|conclus|arrivat|siglat|assegnat)[oa])`,
      { about: 'topic', kinds: ['programme', 'partnership'], form: 'negative', weight: 0.82 },
    ),
    phrase(
      'millions-assigned',
      '(?:milioni|miliardi)(?:\\s+di\\s+\\p{L}+)?\\s+(?<head>(?:assegnat|stanziat|affidat|riconosciut)i)(?=\\s+(?:a|ad|alla|al|ieri|in|dal|per)(?![\\p{L}]))',
      {
        about: 'topic',
        kinds: ['programme'],
        weight: 0.82,
      },
    ),
  ],
};
