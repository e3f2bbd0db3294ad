// Italian cues: how renewal, amendment, enlargement and upgrade are put.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, verb, gap, after, dated, INSTRUMENT, OTHER_OBJECT, decided } from './words.js';

export const changes: Readonly<Record<'renewed' | 'amended' | 'expanded' | 'upgraded', readonly Cue[]>> = {
  renewed: [
    decided('renew', 'rinnovar|prorogar|prolungar|estender|rinnovare|prorogare|prolungare|estendere', { weight: 0.9 }),
    phrase(
      'renewal-signed',
      `(?:rinnovo|proroga|prolungamento|estensione)(?:\\s+[^\\s.;]+){0,8}?\\s+(?<head>(?:firmat|siglat|concordat|approvat|annunciat|concess|decis|sottoscritt)[oa])`,
      { weight: 0.9 },
    ),
    phrase(
      'another-years',
      `(?<head>${verbs('dare concedere:concess:concess ottenere guadagnare strappare')})(?:\\s+[^\\s.;]+){0,6}?\\s+(?:altr[ie]|ulteriori)\\s+(?:\\p{L}+|\\d+)\\s+(?:anni|mesi)`,
      { weight: 0.86 },
    ),
    verb('renew', 'rinnovare prorogare prolungare', {
      not:
        "\\s+(?:l'|la|il|lo|i|le|gli)?\\s*(?:(?:su[oaei]i?|propri[oaei]|loro|nostr[oaei])\\s+)?(?:\\p{L}+\\s+)?(?:invito|impegno|appello|slancio|interesse|fiducia|auguri|richiesta|amicizia|sostegno|vicinanza|condoglianze|volontà|solidarietà)|" +
        `(?:\\s+(?:di|per|fino\\s+al?)\\s+(?:altri\\s+)?[\\p{L}\\d]+(?:\\s+(?:anni|mesi|giorni|anno|mese))?)?${OTHER_OBJECT}`,
      weight: 0.88,
    }),
    verb('extend', 'estendere:estes:estes', {
      then: `${gap(4)}(?:durata|validità|termine|scadenza|${INSTRUMENT})|\\s+fino\\s+a`,
      weight: 0.84,
    }),
    phrase(
      'sign-renewal',
      `(?<head>${verbs('firmare siglare sottoscrivere:sottoscritt:sottoscriss ufficializzare')})(?:\\s+[^\\s,;:.]+){0,8}?\\s+(?:il\\s+|la\\s+|l'|un\\s+|un')?(?:rinnovo|proroga|prolungamento|estensione)`,
      { weight: 0.92 },
    ),
    phrase(
      'signing-of-renewal',
      '(?:firma|sottoscrizione|cerimonia)\\s+(?:del|della|di|per il|per la)\\s*(?:firma\\s+del\\s+)?(?:rinnovo|proroga|prolungamento)',
      { weight: 0.9 },
    ),
    phrase(
      'renewed-paper-signed',
      `${INSTRUMENT}(?:\\s+[^\\s.;:,]+){0,5}?\\s+rinnovat[oa]\\s+(?:è|fu|viene|venne)\\s+(?:stat[oa]\\s+)?(?<head>(?:firmat|siglat|sottoscritt)[oa])`,
      { weight: 0.92 },
    ),
    phrase(
      'term-moved',
      '(?:scadenza|validità|durata|termine\\s+di\\s+validità)(?:\\s+[^\\s.;:,]+){0,8}?\\s+(?<head>(?:spostat|prorogat|estes|allungat|prolungat|portat)[oa])\\s+(?:al|fino\\s+al|a)(?![\\p{L}])',
      { kinds: ['agreement', 'memorandum', 'partnership'], weight: 0.86 },
    ),
    dated('renewal-of-day', 'rinnovo|proroga|prolungamento'),
    phrase('renewal', 'rinnovo|prolungamento|proroga', { weight: 0.8 }),
    phrase(
      'agree-renewal',
      `(?<head>${verbs('concordare decidere:decis:decis approvare annunciare concedere:concess:concess ottenere stabilire confermare')})${gap(5)}(?:rinnovo|proroga|prolungamento|estensione)(?!\\s+(?:dei\\s+termini|delle\\s+iscrizioni|dello\\s+stato))`,
      { weight: 0.88 },
    ),
    phrase(
      'lengthen',
      `(?<head>${verbs('allungare estendere:estes:estes')})\\s+(?:ancora\\s+)?(?:di|per)\\s+(?:altr[oi]\\s+|ulteriori\\s+)?(?:\\p{L}+|\\d+|un')\\s*(?:ann[oi]|mes[ei]|bienni[o]?|trienni[o]?|quinquennio|decennio)|(?<head2>${verbs('allungare prolungare')})\\s+(?:di|per)\\s+altr[ie]\\s+(?:\\p{L}+|\\d+)(?=[.,;:)]|$)|(?<head3>allungat[oaie]|prolungat[oaie])\\s+(?:già\\s+)?una\\s+volta`,
      { weight: 0.86 },
    ),
    phrase(
      'confirmed-for',
      '(?<head>confermat[oaie])\\s+per\\s+(?:un\\s+altro|altr[ie]|ulteriori)\\s+(?:\\p{L}+\\s+)?(?:ann|mes|bienni|trienni|quinquenni)\\p{L}*',
      { weight: 0.86 },
    ),
    phrase(
      'more-years',
      `(?:altri|altre|ulteriori)\\s+(?:due|tre|quattro|cinque|sei|sette|otto|dieci|dodici|quindici|venti|\\d+)\\s+(?:anni|mesi)\\s+(?:di\\s+(?:vita|validità|collaborazione|cooperazione|intesa|accordo)|(?:per|all'|al|alla)\\s*(?:l'|il\\s+|la\\s+|lo\\s+)?(?:\\p{L}+\\s+)?${INSTRUMENT})|(?:due|tre|quattro|cinque|dieci|un\\s+anno|\\d+)\\s*(?:anni|mesi)?\\s+in\\s+più\\s+(?:per|all'|al|alla)\\s*(?:l'|il\\s+|la\\s+)?(?:\\p{L}+\\s+)?${INSTRUMENT}`,
      { form: 'present', kinds: ['agreement', 'memorandum', 'programme', 'partnership'], weight: 0.82 },
    ),
    phrase(
      'lives-on',
      '(?<head>(?:vivr|durer|rester|rimarr|varr|andr)(?:à|anno))\\s+(?:\\p{L}+\\s+){0,3}?(?:per\\s+)?(?:altri|altre|ulteriori|un\\s+altro)\\s+(?:\\p{L}+|\\d+)\\s*(?:anni|anno|mesi|biennio|triennio|quinquennio)?',
      { kinds: ['agreement', 'memorandum', 'programme', 'partnership'], form: 'past', weight: 0.66 },
    ),
    phrase(
      'reconfirmed',
      '(?<head>riconfermat[oaie]|rinnovat[oaie]|confermat[oaie])\\s+(?:\\p{L}+mente\\s+)?(?:per|di|fino\\s+al)\\s+(?:un\\s+(?:altro\\s+)?|altr[ie]\\s+|ulteriori\\s+|il\\s+prossimo\\s+|tutto\\s+il\\s+)?(?:\\p{L}+\\s+)?(?:ann[oi]|mesi|bienni[o]?|trienni[o]?|quinquenni[o]?|decenni[o]?|20\\d\\d)',
      { weight: 0.86 },
    ),
    phrase(
      'lengthening',
      `(?<head>${verbs('concordare decidere:decis:decis annunciare approvare firmare')})${gap(3)}(?:l')?(?:allungamento|prosecuzione|prolungamento|continuazione)\\s+(?:del|della|dell'|dei)`,
      { weight: 0.84 },
    ),
    phrase(
      'goes-on-until',
      'si\\s+(?:(?:va|andrà)\\s+avanti|prosegu(?:e|irà)|continu(?:a|erà))\\s+(?:\\p{L}+\\s+)?(?:fino|per\\s+altr|altr|ancora\\s+(?:per|fino|un|due|tre))\\p{L}*',
      {
        form: 'past',
        kinds: ['agreement', 'memorandum', 'partnership', 'programme'],
        weight: 0.8,
      },
    ),
  ],
  amended: [
    phrase(
      'raise-quota',
      `(?<head>${verbs('aumentare alzare innalzare elevare raddoppiare triplicare ridurre:ridott:riduss dimezzare abbassare')})\\s+(?:(?:la|il|le|i)\\s+|l')(?:\\p{L}+\\s+)?(?:quot[ae]|tetto|tetti|contingent[ei]|plafond|limit[ei]\\s+d'età)(?![\\p{L}])|(?:quot[ae]|tetto|contingente|plafond|limite\\s+d'età)${after(7)}(?<head2>(?:aumentat|alzat|innalzat|elevat|raddoppiat|triplicat|ridott|dimezzat|abbassat|portat)[oaei])`,
      { about: 'topic', kinds: ['agreement', 'memorandum'], weight: 0.8 },
    ),
    verb('amend', 'modificare emendare aggiornare rivedere rinegoziare riformare integrare', {
      then: `${gap(3)}(?:${INSTRUMENT}|(?:uso|ambito|portata|regole|articol[oi]|contenut[oi]|clausol[ae]|allegat[oi]|campo di applicazione)(?=[^.;]{0,60}(?:accord|protocoll|trattat|convenz|intes|memorand|patt)))`,
      weight: 0.82,
    }),
    phrase('amended', `${INSTRUMENT}${after(9)}(?<head>(?:modificat|emendat|aggiornat|rivist|rinegoziat)[oaie])`, {
      weight: 0.82,
    }),
    phrase(
      'amending-protocol',
      `(?<head>${verbs('firmare siglare adottare sottoscrivere:sottoscritt:sottoscriss approvare')})${gap(4)}(?:protocollo|accordo|scambio di note)\\s+(?:di\\s+(?:modifica|emendamento)|(?:che\\s+)?(?:modifica|emenda)|aggiuntivo|integrativo|modificativo|addizionale)|(?<head2>${verbs('firmare siglare concordare sottoscrivere:sottoscritt:sottoscriss')})\\s+(?:l'|un|il|gli|due|un'|una)\\s*(?:\\p{L}+\\s+)?(?:addendum|emendament[oi]|lettera integrativa|integrazione|revisione)`,
      { weight: 0.9 },
    ),
    phrase(
      'amendment',
      `(?:modifica|revisione|aggiornamento|emendamento|rinegoziazione|riscrittura|ridiscussione)\\s+(?:del|dell'|della|al|all'|alla)\\s*${INSTRUMENT}`,
      {
        weight: 0.75,
      },
    ),
    phrase(
      'make-changes',
      `(?<head>${verbs('apportare introdurre:introdott:introduss')})${gap(3)}(?:modific(?:a|he)|emendament[oi]|ritocc(?:o|hi)|correzion[ei])(?:\\s+[^\\s.;,]+){0,3}?\\s+(?:a|al|alla|all'|ai|nel|nella|nell')\\s*(?:\\p{L}+\\s+)?${INSTRUMENT}`,
      { weight: 0.84 },
    ),
    verb('touch-up', 'ritoccare riscrivere:riscritt:riscriss aggiustare adeguare rimodulare rivedere', {
      then: `${gap(3)}${INSTRUMENT}`,
      weight: 0.8,
    }),
    phrase(
      'is-revised',
      `(?:è|sono)\\s+stat[oaie]\\s+(?:\\p{L}+mente\\s+|già\\s+)?(?<head>(?:modificat|rivist|emendat|ritoccat|riscritt|aggiornat|rinegoziat)[oaie])\\s+(?:(?:il|lo|la|i|gli|le)\\s+|l')(?:\\p{L}+\\s+)?${INSTRUMENT}`,
      { weight: 0.82 },
    ),
  ],
  expanded: [
    verb('join', 'aderire', {
      not: '\\s+(?:allo sciopero|alla protesta|alla manifestazione|perfettamente)',
      about: 'topic',
      weight: 0.85,
    }),
    verb('enter', 'entrare', {
      then: `\\s+(?:\\p{L}+mente\\s+)?(?:a far parte|a bordo|(?:nel|nella|nell'|nello|in)\\s*(?:\\p{L}+\\s+)?(?:programma|progetto|missione|dialogo|gruppo|accordo|intesa|patto|club|consorzio|alleanza|Gcap|trattato|organizzazione|partenariato|iniziativa|famiglia|compagine|capitale)|come|in qualità|in veste)`,
      about: 'topic',
      weight: 0.85,
    }),
    phrase(
      'observer-status',
      `(?<head>${verbs('riconoscere:riconosciut:riconobb concedere:concess:concess ottenere acquisire accordare dare')})(?:\\s+[^\\s.;:,]+){0,6}?\\s+(?:lo\\s+)?(?:status|posto|qualifica)\\s+di\\s+(?:osservat|membr|partner|soci)\\p{L}*`,
      { about: 'topic', kinds: ['programme', 'partnership'], weight: 0.91 },
    ),
    phrase(
      'possible-role',
      "possibile\\s+(?:ruolo|coinvolgimento|posto|ingresso)\\s+(?:in|nel|nella|nell')(?:(?<=')|(?![\\p{L}]))",
      {
        about: 'topic',
        form: 'possible',
        kinds: ['programme', 'partnership'],
        weight: 0.86,
      },
    ),
    phrase(
      'take-part',
      '(?<head>partecipare|entrare)\\s+(?:[^\\s.;:,]+\\s+){0,2}?(?:al\\s+(?:programma|progetto|consorzio)|come\\s+(?:partner|soci[oa]|osservator\\p{L}+|membro))',
      {
        about: 'topic',
        kinds: ['programme', 'partnership'],
        weight: 0.82,
      },
    ),
    phrase(
      'enter-by-name',
      "(?<head>[Ee]ntra(?:no|t[oaie]|re)?|[Ee]ntrerà|[Ee]ntreranno|[Ee]ntrerebbe)\\s+(?:\\p{Ll}+mente\\s+)?(?:nel|nella|nell'|nello|negli)\\s*(?!Paese|Parlament|Consiglio|Senato|Mediterraneo|Gazzetta|Aula|Unione|Ue|UE|Nato|Palazz|Stat|Mar\\s|Golfo)\\p{Lu}\\p{L}+",
      {
        about: 'topic',
        cased: true,
        weight: 0.82,
      },
    ),
    phrase(
      'unite-in',
      `si\\s+(?:(?:è|sono)\\s+(?<head>(?:unit|aggiunt|associat)[oaie])|(?<head2>(?:unisc|aggiung|associ)\\p{L}+))\\s+(?:[^\\s.;:]+\\s+){1,6}?(?:nel|nell'|nello|nella)\\s*(?:programma|progetto|consorzio|iniziativa|accordo|dialogo|partenariato|costruzione|sviluppo|realizzazione)`,
      { about: 'topic', weight: 0.82 },
    ),
    verb('unite', 'unire associare', {
      then: "\\s+(?:(?:al|alla|all'|ai|allo|agli)\\s*(?!coro|lutto|cordoglio|piattaforma|satellite|razzo|vettore|modulo|scafo|fusoliera|braccio))",
      about: 'topic',
      weight: 0.78,
    }),
    verb('widen', 'allargare ampliare', {
      then: `${gap(3)}(?:programma|progetto|intesa|accordo|alleanza|patto|partenariato|platea|consorzio|partecipazione|a|ad|al|alla|all'|agli)`,
      about: 'topic',
      weight: 0.82,
    }),
    verb('welcome-as', 'accogliere:accolt:accols ammettere:ammess:ammis accettare', {
      not: '\\s+(?:un|il|che|di|lo)(?![\\p{L}])',
      then: `(?:\\s+[^\\s.;]+){1,6}?\\s+(?:come|quale|in qualità di|nel|nella|fra i|tra i)(?:(?<=\\x27)|(?![\\p{L}]))`,
      about: 'topic',
      weight: 0.84,
    }),
    verb('become-member', 'diventare divenire', {
      then: `\\s+(?:(?:il|la|un|una)\\s+|l')?(?:[^\\s.;,]+\\s+){0,3}?(?:soci[oa]|membr[oi]|partner|parte|osservat(?:or|ric)[ei]|cofondator[ei]|firmatari[oi])`,
      about: 'topic',
      weight: 0.85,
    }),
    verb('climb-aboard', 'salire', { then: '\\s+a\\s+bordo', about: 'topic', weight: 0.85 }),
    phrase(
      'accession',
      "adesion[ei]|allargamento|ampliamento|ingresso(?!\\s+(?:liber|gratuit|principal|riservat|del\\s+(?:bosforo|porto|canale|golfo|museo|parco|palazzo|tunnel|paese)|dello\\s+stretto|della\\s+(?:baia|città|galleria|laguna|rada|sede|base)))(?=\\s+(?:di|del|della|dell'|nel|nella|nell'|in|dei|degli|da|saudita|canadese|\\p{L}+[eo])(?:(?<=\\x27)|(?![\\p{L}])))|partecipazione\\s+di\\s+(?:altri|nuovi|un\\s+quarto)",
      {
        about: 'topic',
        weight: 0.9,
      },
    ),
    phrase(
      'interest-in-joining',
      "(?:cresce|crescente|manifest\\p{L}+|espress[oi]|esprim\\p{L}+|mostr\\p{L}+)\\s+(?:\\S+\\s+){0,3}?(?:l')?interesse|interesse\\s+(?:è stato\\s+manifestato|ad?\\s+(?:entrare|aderire|partecipare|far parte)|per\\s+(?:l'ingresso|l'adesione|il\\s+programma))|(?:valuta|valutano|studia|studiano|corteggia|corteggiano)(?=\\s+(?:\\S+\\s+){0,3}?(?:caccia|programma|progetto|adesione|ingresso))|quarto\\s+(?:socio|partner|commensale|membro)|platea\\s+più\\s+ampia|sondare\\s+il\\s+terreno",
      {
        about: 'topic',
        form: 'possible',
        kinds: ['programme', 'partnership'],
        weight: 0.7,
      },
    ),
    phrase('formalise-accession', `(?<head>${verbs('formalizzare ufficializzare perfezionare depositare')})${gap(5)}adesione`, {
      about: 'topic',
      weight: 0.9,
    }),
    phrase(
      'accession-formalised',
      `adesione${after(8)}(?<head>(?:formalizzat|ufficializzat|perfezionat|accettat|approvat)[oa])`,
      {
        about: 'topic',
        weight: 0.88,
      },
    ),
    phrase(
      'welcomes-nth',
      `(?<head>${verbs('accogliere:accolt:accols contare guadagnare')})\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:un\\s+nuovo|una\\s+nuova|\\p{L}+esim[oa]|\\d+[°ºª])\\s+(?:membro|stato|paese|socio|partner|parte|firmatario|aderente)`,
      { about: 'topic', weight: 0.84 },
    ),
    phrase(
      'members-count',
      'con\\s+(?:il\\s+|la\\s+|l.|lo\\s+|gli\\s+)?\\p{L}+(?:\\s+[^\\s.;:]+){0,8}?\\s+(?<head>conta(?:no)?|sal(?:e|gono)\\s+a|arriva(?:no)?\\s+a|diventano)\\s+(?:tre|quattro|cinque|sei|sette|otto|nove|dieci|\\d+)\\s+(?:i\\s+)?(?:soci|membri|partner|paesi|partecipanti)',
      { about: 'topic', kinds: ['programme', 'partnership'], form: 'past', weight: 0.8 },
    ),
    phrase(
      'is-inside',
      "(?<=[\\p{L}]\\s)(?<head>è|sono|sarà|saranno|sarebbe)\\s+(?:\\p{L}+mente\\s+|ormai\\s+|ora\\s+)*dentro\\s+(?:il|la|lo|l'|al|alla|nel|nella)\\s*(?:\\p{L}+\\s+)?(?:programma|progetto|gruppo|consorzio|club|alleanza|partenariato)",
      { about: 'topic', kinds: ['programme', 'partnership'], weight: 0.82 },
    ),
    phrase(
      'club-grows',
      `(?:club|famiglia|platea|squadra|gruppo|consorzio|alleanza|compagine)(?:\\s+[^\\s.;,]+){0,6}?\\s+si\\s+(?:è\\s+)?(?<head>${verbs('allargare ampliare estendere:estes:estes')})`,
      { about: 'topic', weight: 0.82 },
    ),
  ],
  upgraded: [
    decided('upgrade', 'elevare|innalzare|promuovere|portare', {
      kinds: ['partnership', 'dialogue'],
      about: 'topic',
      weight: 0.9,
    }),
    phrase(
      'upgrade',
      `(?<head>${verbs('elevare portare innalzare promuovere:promoss:promoss alzare')})(?:\\s+[^\\s.;]+){0,9}?\\s+"?(?:rango|livello|partenariato|partner)`,
      { kinds: ['partnership', 'dialogue'], about: 'topic', weight: 0.92 },
    ),
    phrase('step-up', 'salto\\s+di\\s+(?:categoria|qualità|livello|rango|grado)|(?:si\\s+fregiano|si\\s+fregia)', {
      kinds: ['partnership'],
      about: 'topic',
      form: 'past',
      weight: 0.8,
    }),
    phrase(
      'elevation-decided',
      '(?:elevazione|innalzamento|promozione|passaggio)\\s+(?:a|al|dei|delle|della|del)\\s+(?:\\p{L}+\\s+){0,3}?(?:rapport|relazion|legam|partenariat|rang|livell)\\p{L}+(?:\\s+[^\\s.;:,]+){0,6}?,?\\s+(?<head>(?:decis|sancit|concordat|annunciat|stabilit)[oa])(?=\\s+(?:a|ad|in|nel|il|lo|da|dai|ieri|oggi)(?![\\p{L}]))',
      { kinds: ['partnership', 'dialogue'], about: 'topic', weight: 0.88 },
    ),
    phrase('elevation', '(?:elevazione|innalzamento|upgrade|promozione)\\s+(?:a|al|dei|delle|della|del)', {
      kinds: ['partnership'],
      about: 'topic',
      weight: 0.8,
    }),
    phrase(
      'decide-elevation',
      `(?<head>${verbs('annunciare decidere:decis:decis concordare sancire')})${gap(3)}(?:innalzamento|elevazione|promozione|passaggio)(?:\\s+[^\\s.;]+){1,8}?\\s+(?:rango|livello|partenariato)`,
      { kinds: ['partnership', 'dialogue'], about: 'topic', weight: 0.88 },
    ),
    phrase('rises', `(?<head>${verbs('salire crescere:cresciut:crebb')})\\s+di\\s+(?:livello|grado|rango)`, {
      kinds: ['partnership', 'dialogue'],
      about: 'topic',
      weight: 0.84,
    }),
    phrase(
      'becomes-strategic',
      `(?<head>diventa(?:no)?|divenut[oaie]|diventat[oaie]|diventer(?:à|anno))\\s+(?:ora\\s+|ufficialmente\\s+|da\\s+(?:oggi|ieri)\\s+|formalmente\\s+)?(?:un\\s+)?"?(?:partenariato\\s+|partner\\s+)?(?:strategic[oaie]|global[ei]|rafforzat[oaie])`,
      { kinds: ['partnership'], about: 'topic', weight: 0.8 },
    ),
    phrase('to-the-level-of', `(?<head>${verbs('salire passare')})\\s+(?:a|al)\\s+(?:livello|rango|grado)`, {
      kinds: ['partnership', 'dialogue'],
      about: 'topic',
      weight: 0.82,
    }),
  ],
};
