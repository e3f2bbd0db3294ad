// Italian cues: how the parties' own approval is put.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, verb, gap, after, PARLIAMENT, CONSENT, OTHER_BUSINESS } from './words.js';

export const approval: Readonly<Record<'approved', readonly Cue[]>> = {
  approved: [
    phrase(
      'is-law',
      '(?:è|diventa|diventat[oa]|divenut[oa])\\s+(?:ora\\s+|finalmente\\s+|definitivamente\\s+|ufficialmente\\s+|già\\s+)?legge(?:\\s+dello\\s+Stato)?(?!\\s+(?:di|del|n\\.|che|\\d))',
      {
        form: 'past',
        body: 'parliament',
        weight: 0.88,
      },
    ),
    phrase(
      'closes-procedure',
      `${PARLIAMENT}(?:\\s+[^\\s.;,]+){0,3}?\\s+(?<head>${verbs('chiudere:chius:chius concludere:conclus:conclus completare')})\\s+(?:l'iter|l'esame|la\\s+ratifica|l'approvazione|la\\s+procedura)`,
      { body: 'parliament', weight: 0.88 },
    ),
    phrase(
      'voted-to',
      `(?<head>vot(?:a|ano|ato|ata|ò|arono|erà|eranno|are|ando))(?:\\s+[^\\s.;]+){0,7}?\\s+(?:per|a favore d(?:i|el(?:la)?|ell')|sì)\\s*(?:(?:la|al|all[ao]?'?|l')\\s*)?(?:ratific|approva|uscir|recedere|lasciare|denunciar|abbandonar|adesione|accord|intesa|trattat|convenzion)\\p{L}*`,
      { body: 'parliament', weight: 0.9 },
    ),
    phrase(
      'act-approving',
      `(?<!(?:disegno|progetto|proposta)\\s+di\\s)(?:legge|risoluzione|decreto|delibera|atto)(?:[^.;]|\\.(?=\\s?\\d)){0,60}?\\s(?:che\\s+)?(?:approva|ratifica|autorizza\\s+la\\s+ratifica)\\s+(?:il|lo|la|l'|gli|i)`,
      { form: 'past', body: 'parliament', weight: 0.82 },
    ),
    phrase(
      'sign-law',
      `(?<head>${verbs('firmare promulgare controfirmare')})\\s+(?:la|il|una|un|alla)\\s+(?:\\p{L}+\\s+){0,2}?(?:legge|ddl|decreto|provvedimento)(?=[^.;]{0,60}(?:ratific|approv|esecuzione))`,
      { body: 'parliament', weight: 0.9 },
    ),
    phrase(
      'clear-hurdle',
      `(?<head>${verbs('superare passare')})\\s+(?:anche\\s+|ieri\\s+|oggi\\s+|così\\s+|pure\\s+)*(?:l'ultimo\\s+|l'|lo\\s+|il\\s+|la\\s+)(?:[^\\s.;]+\\s+)?(?:esame|scoglio|ostacolo|prova|vaglio|voto|lettura|passaggio)\\s*(?:finale|definitiv[oa]|d(?:i|el|ella|ell')|in|alla|al)?\\s*${PARLIAMENT}`,
      { body: 'parliament', weight: 0.88 },
    ),
    phrase(
      'parliament-approves',
      `${PARLIAMENT}${after(7)}(?<head>(?<!(?<![\\p{L}])(?:la|una|sua|alla|della|sulla|dalla|di|per)\\s)${verbs('approvare ratificare licenziare varare autorizzare recepire convalidare convertire')}(?!${OTHER_BUSINESS})|(?:${verbs('votare')})(?=\\s+(?:\\S+\\s+){0,3}?(?:a favore|sì|la ratifica|il|l'|per))|(?:${verbs('dire dare esprimere:espress:espress concedere:concess:concess')})(?=\\s+(?:\\S+\\s+){0,4}?${CONSENT})|passa|passato|(?:pronunciat|espress)[oa](?=[^.;]{0,30}(?:favor|sì)))`,
      { body: 'parliament', weight: 0.96 },
    ),
    phrase(
      'approved-by-parliament',
      `(?<head>(?:approvat|ratificat|licenziat|votat|varat|autorizzat)[oaie])${gap(4)}(?:da|dal|dalla|dall'|dai|dalle|in|nell'|alla|al)\\s*(?:\\p{L}+\\s+)?${PARLIAMENT}`,
      { body: 'parliament', weight: 0.92 },
    ),
    phrase(
      'passes',
      `(?<head>(?:passato|passata|passò)(?:\\s+anche)?\\s+(?:al|alla|in|all')|(?:passa|passano)\\s+(?:anche\\s+(?:al|alla|in|all')|in))\\s*(?:prima\\s+|seconda\\s+)?${PARLIAMENT}`,
      {
        body: 'parliament',
        weight: 0.85,
      },
    ),
    phrase(
      'get-consent',
      `(?<head>${verbs('dare ottenere ricevere incassare strappare concedere:concess:concess esprimere:espress:espress')}|avut[oa]|(?:ha|hanno|avrà|avranno|aveva|avevano)(?=\\s+(?:già\\s+|ora\\s+)?(?:il|l'|un|lo|la)(?:(?<=\\x27)|(?![\\p{L}]))))\\s+(?:\\S+\\s+){0,4}?(?:il\\s+|l'|lo\\s+|la\\s+|un\\s+|suo\\s+|proprio\\s+|definitivo\\s+|unanime\\s+)*${CONSENT}`,
      { weight: 0.9 },
    ),
    phrase(
      'consent',
      `(?:via libera|disco verde|semaforo verde|luce verde|benestare|assenso|nulla ?osta|placet|ok|sì|voto favorevole)(?=\\s+(?:\\p{L}+\\s+)?(?:d[ei]l|dell[ao']|dell'|di|dei|degli|delle|al|all[ao']|all'|alla|ai|parlamentare|definitivo|finale|unanime|in|da|dal|dalla)(?:(?<=\\x27)|(?![\\p{L}])))`,
      { weight: 0.82 },
    ),
    verb('approve', 'approvare', {
      not: OTHER_BUSINESS,
      weight: 0.82,
    }),
    phrase(
      'approval',
      // A law that authorises "l'approvazione" of a treaty authorises what others call its ratification.
      "(?<!autorizz(?:a|ano|ato|are|ando)\\s+l')approvazione(?!\\s+(?:del\\s+(?:bilancio|progetto)|della\\s+(?:manovra|delibera)))|autorizzazione alla ratifica|voto (?:finale|definitivo|odierno|unanime|dell'Aula|del Senato|della Camera)",
      {
        weight: 0.78,
      },
    ),
    phrase(
      'ratification-law',
      `legge(?:\\s+[^;]){0,90}?\\s+(?<head>(?:pubblicat|promulgat|approvat|varat)[oa])|(?<head2>(?:pubblicat|promulgat|approdat|comparsa|comparso|apparsa|uscita|approda)[oa]?)${gap(6)}(?:legge|Gazzetta|ratifica)`,
      { body: 'parliament', weight: 0.85 },
    ),
    phrase(
      'in-gazette',
      '(?<head>(?:pubblicat|approdat|comparsa?|appars|uscit|finit)[oaie]?|compare|approda|arriva|pubblica(?:re|ta)?)(?:\\s+[^\\s;]+){0,6}?\\s+(?:in|sulla|nella)\\s+Gazzetta',
      {
        body: 'parliament',
        weight: 0.9,
      },
    ),
    phrase(
      'law-ratifies',
      '(?<!(?:disegn[oi]|progett[oi]|propost[ae])\\s+di\\s)legge(?:\\s+[^\\s;]+){0,14}?\\s+(?:di ratifica|che (?:autorizza|ratifica|porta a compimento|recepisce))|autorizzat[oa]\\s+a\\s+ratificare|piena ed? intera esecuzione',
      { form: 'past', body: 'parliament', weight: 0.82 },
    ),
    // The title of a law, but not of the bill or the sitting that deals with it.
    phrase(
      'title-law',
      '(?<!(?:disegn[oi]\\s+di\\s+legge|progett[oi]\\s+di\\s+legge|ddl|d\\.d\\.l\\.|esame|discussione|A\\.?C\\.?|A\\.?S\\.?)(?![\\p{L}])[^;]{0,80})ratifica ed esecuzione',
      { form: 'past', body: 'parliament', weight: 0.85 },
    ),
    phrase(
      'authorise',
      `(?<!che\\s)(?<head>${verbs('autorizzare')})(?:\\s+(?:la\\s+|alla\\s+)?(?:ratifica|l'adesione)|(?:\\s+[^\\s.;,]+){0,6}?\\s+a\\s+ratificare)`,
      {
        body: 'parliament',
        weight: 0.88,
      },
    ),
    phrase('ratification-authorised', `ratifica(?:\\s+\\p{L}+){0,4}?\\s+(?<head>autorizzat[ao]|approvat[ao]|votat[ao])`, {
      body: 'parliament',
      weight: 0.9,
    }),
    phrase(
      'procedure-done',
      `(?:esame|iter|percorso)\\s+(?:\\p{L}+\\s+){0,2}?(?:parlamentare|legislativo|di ratifica|in Parlamento|alle Camere)|(?<head>${verbs('completare concludere:conclus:conclus chiudere:chius:chius perfezionare terminare')}|porta a compimento)${gap(5)}(?:esame|iter)\\s+(?:parlamentare|di ratifica|legislativo)`,
      { body: 'parliament', weight: 0.86 },
    ),
    phrase(
      'cabinet',
      `(?:consiglio dei ministri|consiglio federale|cdm|esecutivo|palazzo chigi|gabinetto|governo)${after(6)}(?<head>${verbs('approvare varare deliberare licenziare adottare autorizzare')})`,
      { body: 'cabinet', weight: 0.86 },
    ),
    phrase(
      'cabinet-consent',
      `(?:via libera|ok|sì|semaforo verde|disco verde)\\s+(?:\\p{L}+\\s+)?(?:del|di|dal|da|in)\\s+(?:consiglio dei ministri|cdm|palazzo chigi|governo|gabinetto)`,
      {
        body: 'cabinet',
        weight: 0.88,
      },
    ),
    phrase(
      'court',
      `(?:corte|consulta|tribunale)(?:\\s+(?:costituzionale|suprema|dei conti))?${after(5)}(?<head>${verbs('giudicare dichiarare ritenere:ritenut:ritenn ammettere:ammess:ammis')})${gap(6)}(?:compatibile|legittim[oa]|conforme|costituzional[ei]|visto)`,
      { body: 'court', weight: 0.9 },
    ),
    phrase('opinion', `parer[ei]\\s+(?:favorevol[ei]\\s+)?(?:del|della|delle|dell'|dei|di)\\s*${PARLIAMENT}`, {
      body: 'parliament',
      weight: 0.85,
    }),
    phrase(
      'missing-consent',
      `(?<head>sì|ok|via libera|voto|assenso)\\s+(?:del|della|di|dei|dell')\\s*(?!commission)${PARLIAMENT}`,
      {
        body: 'parliament',
        weight: 0.9,
      },
    ),
    phrase(
      'council-decision',
      `(?<head>${verbs('adottare prendere:pres:pres approvare formalizzare')})${gap(4)}decision[ei]\\s+(?:(?:relativ[ae]|riguardant[ei]|concernent[ei])\\s+(?:a|al|alla|all')\\s*|sull[ao]?'?\\s*|di\\s+|che\\s+autorizza\\s+(?:la\\s+|l')?)(?:firma|conclusione|ratifica|adesione|approvazione|recesso|ritiro|uscita|ratificare|firmare|concludere|aderire|recedere|uscire)`,
      { weight: 0.88 },
    ),
    phrase(
      'first-reading',
      `(?:${PARLIAMENT}${after(6)}(?<head>${verbs('approvare votare licenziare')}|passa(?:t[oa])?)|(?:approvat|votat|licenziat|passat)[oaie])(?:\\s+[^\\s.;]+){0,12}?\\s+in\\s+prima\\s+lettura`,
      { body: 'chamber', weight: 0.9 },
    ),
    phrase(
      'first-consent',
      `prim[oa]\\s+(?<head>sì|ok|okay|via libera|disco verde|semaforo verde|voto favorevole|approvazione|lettura)\\s+(?:alla|della|del|di|al|dalla|dal|in|parlamentare|dell')(?:\\s*${PARLIAMENT})?`,
      { body: 'chamber', weight: 0.9 },
    ),
    phrase(
      'goes-on-to-other-chamber',
      `${PARLIAMENT}${after(7)}(?<head>${verbs('approvare votare licenziare')})[^.]{0,160}?(?:passa|passerà|torna|va|andrà|approda|trasmess[oa]|attende|esame)\\s+(?:ora\\s+|adesso\\s+|quindi\\s+)?(?:al|alla|all'|a|dell'|del|della)\\s*(?:Senato|Camera|altro ramo|Palazzo Madama|Montecitorio)`,
      { body: 'chamber', weight: 0.9 },
    ),
    phrase(
      'chamber-had',
      `(?:era(?:no)?\\s+(?:già\\s+)?stat[oaie]|già)\\s+(?<head>approvat[oaie]|licenziat[oaie]|votat[oaie])(?:\\s+[^\\s.;,]+){0,4}?\\s+(?:dalla|dal|alla|in|a|da)\\s+(?:Camera|Senato|Montecitorio|Palazzo Madama)(?!\\s+e\\s)`,
      { body: 'chamber', weight: 0.88 },
    ),
    phrase(
      'procedure-ended',
      `(?:esame|iter|percorso)\\s+(?:\\p{L}+\\s+){0,2}?(?:parlamentare|legislativo|di ratifica|in Parlamento|alle Camere)${after(9)}(?<head>(?:conclus|complet|completat|terminat|chius|esaurit)[oa])`,
      { body: 'parliament', weight: 0.88 },
    ),
    phrase(
      'bill-passes',
      `(?<head>passa|passano|passat[oa])\\s+(?:anche\\s+)?(?:la\\s+ratifica|il\\s+(?:ddl|disegno\\s+di\\s+legge|trattato)|l'accordo|l'intesa|la\\s+convenzione)(?:\\s+[^\\s.;,]+){0,6}?\\s+(?:in|al|alla|all')\\s*${PARLIAMENT}`,
      { body: 'parliament', weight: 0.86 },
    ),
    phrase(
      'by-cabinet',
      `(?<head>(?:approvat|licenziat|varat|deliberat)[oaie])${gap(5)}(?:dal|dalla|dall')\\s*(?:consiglio dei ministri|consiglio federale|cdm|esecutivo|governo|gabinetto)`,
      { body: 'cabinet', weight: 0.88 },
    ),
    // In the records of sittings: what is voted on has been named before.
    phrase(
      'proposal-carried',
      `(?:proposta|parere|schema|credito|stanziamento|mozione|risoluzione|relazione|testo|provvedimento)(?:\\s+(?!non\\s)[^\\s.;,]+){0,4}?\\s+(?<head>(?:è|viene|risulta|fu|venne)\\s+(?:(?:quindi|poi|infine|pertanto|stat[oa])\\s+)?(?:approvat|accolt|adottat|accettat|votat)[oa])`,
      { kinds: ['programme'], weight: 0.82 },
    ),
    phrase(
      'committee-consent',
      `(?:sì|ok|okay|via libera|disco verde|semaforo verde|voto favorevole)\\s+(?:\\p{L}+\\s+)?(?:della|delle|in|dalla)\\s+commission[ei](?!\\s+(?:europea|ue))`,
      { body: 'chamber', weight: 0.86 },
    ),
    phrase(
      'one-of-two-chambers',
      `(?<head>sì|ok|okay|via libera|disco verde|semaforo verde|voto favorevole)\\s+(?:\\p{L}+\\s+)?(?:del|della|di|dal|dalla|in)\\s*(?:Senato|Camera|Montecitorio|Palazzo Madama)[^.]{0,120}?(?:ora|adesso|poi|quindi)\\s+(?:tocca|passa|la parola|va|si passa|attesa)[^.]{0,20}?(?:Camera|Senato|altro ramo|Montecitorio|Palazzo Madama)`,
      { body: 'chamber', weight: 0.9 },
    ),
    phrase(
      'voted-through',
      `(?<head>votat[oaie])\\s+(?:all'unanimità|a\\s+(?:larga\\s+)?maggioranza|in\\s+via\\s+definitiva|definitivamente)`,
      { body: 'parliament', weight: 0.88 },
    ),
    phrase(
      'gazetted',
      'pubblicazione(?:\\s+[^\\s.;]+){0,8}?\\s+(?:in|sulla|nella)\\s+Gazzetta(?:\\s+Ufficiale)?,?\\s+(?<head>avvenuta)',
      {
        body: 'parliament',
        form: 'past',
        weight: 0.88,
      },
    ),
    phrase('unanimous', `unanimità\\s+(?:in|al|alla|del|della|dal|dalla)\\s*${PARLIAMENT}`, {
      body: 'parliament',
      form: 'past',
      weight: 0.84,
    }),
    phrase('ratification-gazetted', 'ratifica(?:\\s+\\p{L}+){0,3}?\\s+in\\s+Gazzetta', {
      body: 'parliament',
      form: 'past',
      weight: 0.86,
    }),
    phrase(
      'endorse',
      `${PARLIAMENT}${after(7)}(?<head>${verbs('adottare avallare plebiscitare benedire promuovere:promoss:promoss')}(?!${OTHER_BUSINESS})(?!\\s+(?:\\p{L}+\\s+){0,2}?(?:risoluzion|raccomandazion|posizion|parer|relazion|rapport|emendament|mozion|misur|propost|testo\\s+base)))`,
      { body: 'parliament', weight: 0.88 },
    ),
    phrase(
      'clear-at-house',
      `(?<head>${verbs('superare passare')})\\s+(?:anche\\s+)?(?:l'ultimo\\s+|l'|lo\\s+|il\\s+|la\\s+)(?:[^\\s.;]+\\s+)?(?:esame|scoglio|ostacolo|prova|vaglio|voto|lettura|passaggio|boa)\\s+(?:finale\\s+|definitiv[oa]\\s+)?(?:a|dell'|al|in|di|dei|degli)\\s*${PARLIAMENT}`,
      { body: 'parliament', weight: 0.88 },
    ),
    phrase(
      'people-say-yes',
      `(?:popolo|elettor[ei]|elettorato|svizzeri|votanti|urne|referendum)(?:\\s+[^\\s.;:]+){0,7}?\\s+(?<head>${verbs('approvare promuovere:promoss:promoss accettare')}|(?:dice|dicono|detto|disse|dissero)(?=\\s+(?:\\p{L}+\\s+)?sì))`,
      { weight: 0.84 },
    ),
    phrase(
      'pass-at-the-polls',
      `(?<head>${verbs('approvare promuovere:promoss:promoss accettare passare')})(?:\\s+[^\\s.;:]+){0,6}?\\s+(?:alle\\s+urne|in\\s+votazione\\s+popolare|per\\s+referendum|al\\s+referendum|dal\\s+popolo|dagli\\s+elettori)`,
      { weight: 0.84 },
    ),
    phrase(
      'voted-down',
      `(?:${PARLIAMENT}|popolo|elettori|svizzeri|urne|referendum)(?:\\s+[^\\s.;:]+){0,6}?\\s+(?:(?:ha|hanno|è\\s+stat[oa]|viene)\\s+)?(?:boccia(?:no|t[oaie])?|respin(?:ge|gono|t[oaie])|rigetta(?:no|t[oaie])?|affossa(?:no|t[oaie])?)(?!\\s+(?:la\\s+mozione|gli\\s+emendament|l'emendament|la\\s+pregiudizial|la\\s+question|il\\s+ricorso|i\\s+ricorsi))|(?:bocciat|respint|affossat|rigettat)[oaie](?:\\s+[^\\s.;:]+){0,5}?\\s+(?:alle\\s+urne|in\\s+aula|dal\\s+(?:parlamento|senato|congresso)|dalla\\s+camera|in\\s+parlamento)`,
      { form: 'negative', body: 'parliament', weight: 0.88 },
    ),
    phrase(
      'to-the-floor',
      `(?:approder|arriver|andr|giunger|torner|sbarcher|sar|passer)(?:à|anno)(?:\\s+[^\\s.;:]+){0,6}?\\s+(?:in|nell'|all'|al|alla)\\s*(?:aula|assemblea|plenaria|voto\\s+(?:finale|dell'aula|del|della))`,
      { form: 'future', body: 'parliament', weight: 0.8 },
    ),
    phrase(
      'cabinet-gives',
      `(?:consiglio dei ministri|consiglio federale|cdm|esecutivo|palazzo chigi|gabinetto|governo|giunta)${after(6)}(?<head>${verbs('dare concedere:concess:concess esprimere:espress:espress accordare rilasciare')})\\s+(?:\\S+\\s+){0,4}?${CONSENT}`,
      { body: 'cabinet', weight: 0.9 },
    ),
    phrase(
      'board-approves',
      `cipess?(?:\\s+[^\\s.;:]+){0,12}?\\s+(?<head>${verbs('approvare autorizzare licenziare varare deliberare validare')}(?!\\s+(?:il\\s+bilancio|i\\s+conti|la\\s+relazione|la\\s+semestrale|la\\s+trimestrale|i\\s+risultati)))`,
      { about: 'topic', kinds: ['programme', 'partnership'], weight: 0.84 },
    ),
    phrase(
      'light-goes-green',
      `(?<head>${verbs('accendere:acces:acces ottenere incassare strappare ricevere dare')}|arriva(?:no|t[oaie])?|scatta(?:t[oa])?|giunge|giunt[oa])(?:\\s+[^\\s.;:]+){0,3}?\\s+(?:il\\s+|la\\s+|l'|un\\s+)?(?:semaforo|disco|luce)\\s+verde`,
      { weight: 0.86 },
    ),
    phrase(
      'final-investment',
      `(?<head>${verbs('prendere:pres:pres assumere:assunt:assuns firmare annunciare sancire approvare adottare')})(?:\\s+[^\\s.;:]+){0,14}?\\s+(?:la\\s+)?decisione\\s+(?:finale|definitiva)\\s+(?:di|d'|sull')\\s*investimento`,
      {
        about: 'topic',
        kinds: ['programme'],
        weight: 0.86,
      },
    ),
    phrase(
      'sent-on',
      `(?:deputati|camera|montecitorio|senatori|senato|palazzo\\s+madama)(?:[^.;]{0,60}?)\\s(?<head>${verbs('spedire mandare trasmettere:trasmess:trasmis inviare consegnare')})(?:\\s+[^\\s.;:]+){0,3}?\\s+(?:al\\s+senato|alla\\s+camera|a\\s+palazzo\\s+madama|a\\s+montecitorio|ai\\s+senatori|ai\\s+deputati|all'altro\\s+ramo)`,
      { body: 'chamber', weight: 0.84 },
    ),
    // "Duecentoquaranta sì, sette no": who counts the votes tells of a passage, the ayes first.
    phrase(
      'votes-counted',
      `(?:\\d{2,3}|\\p{L}*(?:cento|venti|vent|trent|quarant|cinquant|sessant|settant|ottant|novant)\\p{L}*)\\s+(?:sì|voti\\s+(?:a\\s+favore|favorevoli)|favorevoli|voti\\s+favorevoli)(?:,|;|\\s+e|\\s+contro)\\s[^.;:]{0,30}?(?:no|contrari[o]?|astenut[oi]|astension[ei])`,
      { form: 'past', body: 'parliament', weight: 0.82 },
    ),
    phrase(
      'body-says-yes',
      `(?:${PARLIAMENT}|cipess?|consiglio|governo|esecutivo|soci|azionisti|cda|commissione|autorità|corte|ministero|regolatore|giunta|antitrust|ventisette)(?:\\s+[^\\s.;:]+){0,4}?\\s+(?<head>${verbs('dire')})\\s+(?:\\p{L}+\\s+){0,2}?(?:di\\s+)?sì`,
      { weight: 0.84 },
    ),
    phrase('will-rule-on', `${PARLIAMENT}(?:\\s+[^\\s.;:]+){0,12}?\\s+(?:si\\s+(?:pronuncer|esprimer)|voter|decider)(?:à|anno)`, {
      form: 'future',
      body: 'parliament',
      weight: 0.8,
    }),
    phrase(
      'sign-the-law-on',
      `(?<head>${verbs('firmare promulgare')})\\s+(?:la|il|una|un)\\s+(?:\\p{L}+\\s+){0,2}?(?:legge|decreto|provvedimento)\\s+(?:sul|sulla|sull'|per|che)(?=[^.;]{0,60}(?:accord|convenzion|trattat|intes|protocoll))`,
      { body: 'parliament', weight: 0.88 },
    ),
  ],
};
