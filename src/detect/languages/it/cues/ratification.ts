// Italian cues: how ratification is put.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, verb, gap, dated, PROCEDURES } from './words.js';

export const ratification: Readonly<Record<'ratified', readonly Cue[]>> = {
  ratified: [
    verb('ratify', 'ratificare', { not: '\\s+ed\\s+esecuzione', weight: 0.9 }),
    phrase(
      'deposit',
      `(?<head>${verbs('depositare consegnare')})${gap(5)}(?:strument[oi](?!\\s+(?:scientific|ottic|music|di\\s+(?:bordo|misura|lavoro|precisione)|(?:di|del|della|dell[ao]|per\\s+la)\\s+(?:sonda|missione|satellit|\\p{L}*laborator)))|ratific(?:a|he))`,
      { weight: 0.95 },
    ),
    phrase(
      'deposited',
      `(?:(?:strument[oi]|ratific(?:a|he))(?:\\s+[^\\s.;]+){0,6}?|strument[oi]\\s+di(?:\\s+[^\\s.;:,]+){1,13}?),?\\s+(?<head>depositat[oaie]|consegnat[oaie])`,
      {
        weight: 0.93,
      },
    ),
    phrase(
      'deposit-of',
      "deposito\\s+(?:\\p{L}+\\s+)?(?:dello|degli|dell'|del|della|presso|di)\\s*(?:\\p{L}+\\s+){0,3}?(?:strument[oi]|ratific(?:a|he))",
      { form: 'noun', weight: 0.93 },
    ),
    phrase(
      'exchange',
      `(?<head>${verbs('scambiare')})(?:\\s+[^\\s.;]+){0,8}?\\s+(?:le\\s+|gli\\s+|i\\s+)?(?:note|notifiche|strumenti|ratifiche|lettere)(?!\\s+di\\s+condoglianze)`,
      { weight: 0.95 },
    ),
    phrase(
      'exchange-of',
      '(?<!(?:aggiuntivo|allegati|protocollo|annessi)\\s+e\\s)scambio\\s+(?:\\p{L}+\\s+)?(?:di|delle|degli|dei)\\s+(?:note|notifiche|strumenti|ratifiche|lettere)(?!,?\\s+fatt[oi]\\s)',
      {
        weight: 0.93,
      },
    ),
    phrase(
      'notify',
      `(?<head>${verbs('notificare comunicare')}|(?:note|notifiche)[^.;]{0,30}che attestano)(?:\\s+[^\\s.;]+){0,14}?\\s+(?:completamento|conclusione|espletamento|perfezionamento|adempimento|compimento|ultimazione|esaurimento|(?:completato|concluso|espletato|ultimato|finito)(?:\\s+[^\\s.;:,]+){0,4}?\\s+${PROCEDURES})(?:\\s+(?:intern[eio]|nazionali|costituzionali|di\\s+ratifica|necessari[eo]|previst[ie]))?`,
      { weight: 0.9 },
    ),
    phrase(
      'told-the-other-side',
      `(?<head>${verbs('informare avvisare avvertire notificare comunicare')}|${verbs('rendere:res:res')}\\s+not[oaie])(?:\\s+[^\\s.;]+){0,6}?\\s+che(?:\\s+[^\\s.;]+){0,3}?\\s+${PROCEDURES}(?:\\s+[^\\s.;]+){0,7}?\\s+(?:(?:è|sono)\\s+(?:stat[oaie]\\s+)?(?:ormai\\s+|ora\\s+)?(?:terminat|conclus|complet|ultimat|espletat|esaurit|perfezionat|chius)[oaie]t?[oaie]?|si\\s+(?:è|sono)\\s+(?:conclus|chius|complet)[oaie]t?[oaie]?)`,
      { weight: 0.9 },
    ),
    phrase(
      'informed-of-procedures',
      `(?<head>${verbs('informare attestare certificare')}|(?:${verbs('rendere:res:res')})(?=\\s+not))(?:\\s+[^\\s.;]+){0,10}?\\s+(?:dell')?(?:avvenut[oa]\\s+)?(?:completamento|conclusione|espletamento|perfezionamento|compimento|ultimazione|completato|concluso|espletato|adempimento)\\s+(?:\\p{L}+\\s+)?(?:propri[ea]\\s+|su[ea]\\s+)?${PROCEDURES}`,
      { weight: 0.86 },
    ),
    phrase(
      'procedures-done',
      `(?<head>${verbs('completare concludere:conclus:conclus ultimare espletare perfezionare chiudere:chius:chius')})${gap(5)}${PROCEDURES}\\s+(?:intern[eio]|nazionali|costituzionali|di ratifica|necessari[eo]|previst[ie])`,
      { weight: 0.85 },
    ),
    phrase(
      'procedures-were-done',
      `${PROCEDURES}\\s+(?:intern[eio]|nazionali|costituzionali|di ratifica|necessari[eo])(?:\\s+[^\\s.;]+){0,8}?\\s+(?<head>(?:ultimat|completat|conclus|espletat|perfezionat)[oaie])`,
      { weight: 0.85 },
    ),
    phrase(
      'ratification',
      '(?<!(?:legge|leggi|disegno|disegni|ddl|iter|processo|percorso|procedura|procedure|strumento|strumenti|provvedimento|autorizzazione|autorizza|autorizzare|autorizzata|libera|ok|sì|verde|voto|benestare)\\s+(?:di\\s+|la\\s+|alla\\s+|sulla\\s+|legge\\s+di\\s+|per\\s+la\\s+)?)ratific(?:a|he)(?!\\s+ed\\s+esecuzione)',
      { weight: 0.78 },
    ),
    phrase(
      'nth-state',
      `(?<head>diventat?[oaie]?|diventa(?:no)?|è|era|sono)\\s+(?:così\\s+|il\\s+|la\\s+|lo\\s+)*(?:\\p{L}+esim[oa]|\\d+[°ºª]|(?:prim|terz|second|quart|quint|sest|settim|ottav|non|decim)[oa])\\s+(?:Stato|Paese|parte|membro|nazione)\\s+(?:a|ad)\\s+(?:ratificare|aderire|depositare|accettare)`,
      { form: 'past', weight: 0.95 },
    ),
    phrase(
      'so-many-ratifications',
      `(?<head>${verbs('raggiungere:raggiunt:raggiuns superare toccare tagliare')})\\s+(?:le|i|gli|quota|il numero di|la soglia delle?)\\s+(?:\\p{L}+|\\d+)\\s+(?:ratifiche|adesioni|depositi|strumenti)`,
      { weight: 0.9 },
    ),
    phrase(
      'threshold',
      '(?<head>raggiunt[ao]|superat[oa]|toccat[oa]|supera|raggiunge|tocca|taglia|tagliato|varcat[oa])(?:\\s+[^\\s.;,]+){0,6}?\\s+(?:quota|soglia|numero minimo|traguardo(?= delle))(?:\\s+[^\\s.;,]+){0,4}?(?:\\s+(?:ratifiche|adesioni|sessanta|cinquanta|quaranta|trenta|venti|\\d+))|(?<head2>raggiunta) quota \\p{L}+|(?:soglia|traguardo|quota)\\s+(?:delle|di|dei)\\s+(?:\\S+\\s+){0,2}?(?<head3>raggiunt[oa]|toccat[oa]|superat[oa]|tagliat[oa]|varcat[oa])|(?<!(?:dopo|con|dal|dalla|successiv[oi]|alla\\s+data\\s+del)\\s+)(?:la|con la) \\p{L}+esima ratifica',
      { form: 'past', weight: 0.88 },
    ),
    verb('accept', 'accettare', {
      then: `${gap(2)}(?:convenzione|trattato|protocollo)`,
      kinds: ['agreement'],
      weight: 0.78,
    }),
    phrase(
      'perfected',
      `(?<head>perfezionat[oaie]|(?:completat|effettuat)o(?=\\s+lo\\s+scambio))(?:\\s+[^\\s.;,]+){0,3}?\\s+(?:la|le|il|lo|l')\\s*(?:procedur[ae]|scambio|iter|deposito|notific(?:a|he))|(?:procedur[ae]|scambio|deposito)(?:\\s+[^\\s.;]+){0,7}?\\s+(?<head2>perfezionat[oaie])`,
      { form: 'past', weight: 0.88 },
    ),
    phrase(
      'number-reached',
      `(?<head>${verbs('raggiungere:raggiunt:raggiuns superare toccare')})(?:\\s+[^\\s.;,]+){0,4}?\\s+(?:ratifiche|accettazioni|adesioni|depositi)`,
      { weight: 0.86 },
    ),
    phrase(
      'accepts-formally',
      `(?<head>accettat[oaie]|accetta(?:no)?)\\s+(?:formalmente|ufficialmente)\\s+(?:(?:il|la|lo)\\s+|l')(?:\\p{L}+\\s+)?(?:accordo|trattato|convenzione|protocollo)|(?<head2>accetter(?:à|anno))\\s+(?:(?:il|la|lo)\\s+|l')(?:\\p{L}+\\s+)?(?:accordo|trattato|convenzione|protocollo)`,
      { kinds: ['agreement'], weight: 0.8 },
    ),
    phrase(
      'paper-of-acceptance',
      `(?<head>${verbs('consegnare portare depositare presentare rimettere:rimess:rimis trasmettere:trasmess:trasmis')})${gap(7)}(?:documento|carta|atto|lettera|foglio)\\s+con\\s+(?:cui|il\\s+quale|la\\s+quale)\\s+(?:[^\\s.;:,]+\\s+){0,5}?(?:accetta|ratifica|aderisce)(?:no)?`,
      { weight: 0.88 },
    ),
    phrase(
      'deposit-acceptance',
      `(?<head>${verbs('depositare notificare perfezionare formalizzare')})(?:\\s+[^\\s.;:,]+){0,4}?\\s+(?:propria|formale|sua|loro)\\s+(?:formale\\s+)?(?:accettazione|accessione)`,
      {
        weight: 0.88,
      },
    ),
    phrase('notify-ratification', `(?<head>${verbs('notificare comunicare')})${gap(4)}ratifica`, { weight: 0.9 }),
    phrase(
      'with-it-so-many',
      "[Cc]on\\s+(?:il\\s+|lo\\s+|la\\s+|l')?\\p{Lu}\\p{L}+(?:\\s+e\\s+(?:il\\s+|la\\s+|l')?\\p{Lu}\\p{L}+)?\\s+(?:sale|salgono|arrivano|diventano)\\s+a\\s+(?:\\p{L}+|\\d+)(?:\\s+[^\\s.;]+){0,6}?\\s+(?:ratific(?:a|he|ato)|strumenti|adesioni|accettazioni)",
      { form: 'past', cased: true, weight: 0.86 },
    ),
    phrase(
      'complete-ratification',
      `(?<head>${verbs('completare perfezionare concludere:conclus:conclus ultimare terminare finalizzare formalizzare')})\\s+(?:\\p{L}+\\s+){0,2}?(?:la\\s+|il\\s+processo\\s+di\\s+|l'iter\\s+di\\s+)(?:propria\\s+|sua\\s+)?ratifica(?!\\s+parlamentare)`,
      { weight: 0.86 },
    ),
    phrase(
      'bring-instrument',
      `(?<head>${verbs('portare presentare rimettere:rimess:rimis recapitare trasmettere:trasmess:trasmis')}|(?:fatto|fa|fanno|farà|faranno|fece)(?=\\s+(?:pervenire|recapitare|avere|giungere)))${gap(6)}strument[oi](?:\\s+di\\s+(?:ratifica|adesione|accettazione)|(?<=(?:lo|gli|uno|propri[o]?|suo|rispettivi)\\s+strument[oi])(?=[:,.;]|\\s*$)|\\s+con\\s+cui)`,
      { weight: 0.86 },
    ),
    phrase(
      'hand-in-note',
      `(?<head>${verbs('consegnare trasmettere:trasmess:trasmis inviare presentare recapitare')})${gap(5)}(?:la\\s+)?(?:notifica|nota\\s+verbale)(?!\\s+(?:\\p{L}+\\s+)?di\\s+(?:recesso|ritiro|denuncia|uscita|protesta))`,
      { weight: 0.84 },
    ),
    phrase(
      'threshold-met',
      `(?<head>${verbs('raggiungere:raggiunt:raggiuns superare toccare varcare tagliare')})(?:\\s+[^\\s.;,]+){0,4}?\\s+(?:soglia|quota|numero|quorum|traguardo)\\s+(?:richiest[oa]|necessari[oa]|minim[oa]|previst[oa]|fatidic[oa]|stabilit[oa])|(?:soglia|quota|quorum)\\s+(?:\\p{L}+\\s+){0,3}?(?:(?:è|viene|risulta)\\s+(?:stat[oa]\\s+)?)?(?<head2>(?:raggiunt|superat|toccat)[oa])`,
      { form: 'past', kinds: ['agreement'], weight: 0.9 },
    ),
    phrase(
      'numbered-state',
      `(?:diventat?[oaie]?|diventa(?:no)?|è|era|sono)\\s+(?:così\\s+|ora\\s+|il\\s+|la\\s+|lo\\s+|l')*\\d+(?:esim[oa]|mo|°|º|ª)\\s+(?:stato|paese|parte|membro|nazione|governo)\\s+(?:a|ad)\\s+(?:ratificare|aderire|depositare|accettare)`,
      { form: 'past', weight: 0.95 },
    ),
    dated('ratification-of-day', 'ratifica|scambio\\s+(?:delle|degli|di)\\s+(?:note|notifiche|strumenti)|deposito'),
    phrase(
      'notes-passed',
      '(?:note(?!\\s+di)|notifiche)(?:\\s+[^\\s.;:,]+){0,4}?\\s+(?<head>(?:passat|scambiat)e)(?:\\s+di\\s+mano)?|strumenti\\s+di\\s+(?:ratifica|adesione|accettazione)(?:\\s+[^\\s.;:,]+){0,4}?\\s+(?<head2>(?:scambiat|consegnat|depositat)i)',
      {
        weight: 0.88,
      },
    ),
    phrase(
      'confirm-to-each-other',
      `(?:dat[oaie]|danno|diedero|dare|dando)\\s+(?:reciproca\\s+|formale\\s+)?(?<head>conferma|notizia|comunicazione|atto)(?:\\s+[^\\s.;:]+){0,5}?\\s+(?:completamento|conclusione|espletamento|perfezionamento|compimento|adempimento)`,
      { form: 'past', weight: 0.84 },
    ),
    phrase(
      'count-rises-to',
      '(?:ratifiche|(?:adesioni|accettazioni)(?!\\s+al?(?![\\p{L}]))|parti|firmatari)(?:\\s+[^\\s.;:,]+){0,6}?\\s+(?<head>sal(?:e|gono|it[ei])|diventa(?:no|t[ei])|arriva(?:no|t[ei])|sono)\\s+(?:così\\s+|ora\\s+)?(?:a\\s+)?(?:\\d+|\\p{L}+(?:anta|enti?|cento|dici|ici|tre|due|uno))(?![\\p{L}])',
      { form: 'past', kinds: ['agreement'], weight: 0.9 },
    ),
    phrase(
      'ratifiers-became',
      '(?:stati|paesi|governi|nazioni|parti)\\s+(?:\\p{L}+\\s+)?che\\s+(?:lo\\s+|la\\s+|l.)?(?:hanno|abbiano)\\s+(?:già\\s+)?ratificat[oa](?:\\s+[^\\s.;:]+){0,14}?\\s+(?<head>sono|diventano|salgono)\\s+(?:diventati|ormai|ora|arrivati|saliti|a)',
      { form: 'past', kinds: ['agreement'], weight: 0.82 },
    ),
    phrase(
      'list-complete',
      '(?:si\\s+è\\s+(?:così\\s+)?)?(?<head>completat[ao]|raggiunt[ao]|chius[oa])(?:\\s+[^\\s.;:,]+){0,2}?\\s+(?:la\\s+lista|il\\s+numero|il\\s+conto|la\\s+quota|l.elenco)\\s+(?:di|delle)\\s+ratifiche',
      { form: 'past', kinds: ['agreement'], weight: 0.84 },
    ),
  ],
};
