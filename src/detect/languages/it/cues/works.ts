// Italian cues: how what a programme or body does is put, from its launch to its end.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, verb, gap, gapTo, after, BODY, CONTRACT, UNIT } from './words.js';

export const works: Readonly<
  Record<'announced' | 'established' | 'contracted' | 'underway' | 'milestone' | 'operational' | 'completed', readonly Cue[]>
> = {
  announced: [
    verb('announce', 'annunciare', {
      then: `\\s+(?:un\\s+|il\\s+|la\\s+|una\\s+|un'|l')(?:[^\\s,.;]+\\s+){0,4}?(?:programma|progetto|piano|partenariato|iniziativa|intenzione)`,
      about: 'topic',
      weight: 0.75,
    }),
    verb('launch', 'lanciare varare presentare', {
      then: `${gap(4)}(?:programma|progetto|iniziativa|piano)`,
      about: 'topic',
      kinds: ['programme'],
      weight: 0.72,
    }),
    phrase(
      'launched',
      '(?:programma|progetto|iniziativa|è stato|era stato)[^.;]{0,40}?\\s(?<head>lanciat[oa]|varat[oa]|annunciat[oa])',
      {
        about: 'topic',
        kinds: ['programme'],
        form: 'past',
        weight: 0.8,
      },
    ),
    phrase(
      'goes-back-to',
      '(?:avvio|nascita|origine|lancio)(?:\\s+[^.;,]+){0,8}?\\s+(?<head>risale)|(?<head2>unisce)(?=\\s+da[li])|dichiarazione\\s+dei\\s+tre',
      {
        form: 'past',
        about: 'topic',
        kinds: ['programme'],
        weight: 0.75,
      },
    ),
  ],
  established: [
    phrase(
      'set-up',
      `(?<head>(?!costituisc)${verbs('istituire costituire creare fondare formare inaugurare lanciare varare')}|(?:${verbs('dare')})\\s+vita\\s+a|(?:${verbs('mettere:mess:mis')})\\s+in\\s+piedi)${gap(5)}${BODY}`,
      { about: 'topic', weight: 0.82 },
    ),
    phrase(
      'was-set-up',
      `${BODY}${after(7)}(?<head>(?:istituit|costituit|creat|fondat|nat|varat|lanciat|inaugurat)[oaie])(?!\\s+(?:per|come|da|dal|dallo|dalla|dai|dalle|dall')(?:(?<=\\x27)|(?![\\p{L}])))`,
      { about: 'topic', weight: 0.82 },
    ),
    phrase(
      'formally-born',
      `(?<head>${verbs('nascere')}(?!\\s+da)|costituit[oa]|istituit[oa]|fondat[oa])(?:\\s+(?:ufficialmente|formalmente|lo scorso|il|nel|così|oggi|ieri|davanti|dinanzi|innanzi|presso|a|da|dai|dalle|dalla|entro|per volontà))(?:(?<=\\x27)|(?![\\p{L}]))`,
      { about: 'topic', weight: 0.8 },
    ),
    phrase('is-born', `(?<head>${verbs('nascere')})${gap(5)}${BODY}`, { about: 'topic', weight: 0.82 }),
    phrase(
      'comes-to-life',
      '(?<head>venut[oa]|viene)\\s+(?:ufficialmente\\s+)?(?:al mondo|alla luce)|(?<head2>vede|visto|vedrà)\\s+la\\s+luce|(?<head3>prende|preso|prenderà)\\s+(?:vita|corpo)',
      {
        about: 'topic',
        weight: 0.8,
      },
    ),
    phrase(
      'birth',
      `(?:nascita|costituzione|istituzione|creazione|varo)\\s+(?:ufficiale\\s+|formale\\s+)?(?:di|del|della|dell'|dei)\\s*(?:\\p{L}+\\s+){0,2}?${BODY}`,
      { about: 'topic', weight: 0.75 },
    ),
    phrase(
      'ties-set-up',
      `partenariato(?:\\s+[^\\s.;]+){0,6}?,?\\s+(?<head>varat[oa]|nat[oa]|siglat[oa]|avviat[oa]|istituit[oa]|lanciat[oa])`,
      { about: 'topic', weight: 0.85 },
    ),
    phrase('exists-now', `(?:ora|adesso|da oggi|finalmente)\\s+(?:esiste|c'è)`, { about: 'topic', form: 'state', weight: 0.65 }),
    phrase(
      'born-by-name',
      "(?:[Èè]|[Ee]ra|[Ss]ono|[Ss]arà)\\s+(?:\\p{Ll}+mente\\s+)?(?<head>nat[oaie]|costituit[oaie])\\s+(?:la\\s+|il\\s+|l')?\\p{Lu}\\p{L}+",
      { about: 'topic', kinds: ['programme', 'partnership', 'dialogue'], cased: true, weight: 0.82 },
    ),
    phrase('give-life', `(?<head>${verbs('dare')})\\s+vita\\s+(?:a|ad|al|all'|alla)`, {
      about: 'topic',
      kinds: ['programme', 'partnership', 'dialogue'],
      weight: 0.8,
    }),
    phrase(
      'closing',
      `(?<head>(?:perfezionat|completat|conclus|finalizzat|chius)[oa]|perfeziona(?:no)?|completa(?:no)?)${gap(3)}(?:closing|operazione|costituzione)`,
      { about: 'topic', kinds: ['partnership'], weight: 0.82 },
    ),
  ],
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
  underway: [
    phrase(
      'under-way',
      '(?:è|sono|resta|restano)\\s+(?:già\\s+|ancora\\s+|ormai\\s+|tuttora\\s+|pienamente\\s+)?in\\s+corso|si consultano|prosegu(?:e|ono)(?:\\s+\\p{L}+){0,3}\\s+(?:secondo|nei tempi|regolarmente)|va avanti',
      { form: 'state', about: 'topic', weight: 0.65 },
    ),
    phrase(
      'start-work',
      `(?<head>${verbs('partire avviare cominciare iniziare')})${gap(4)}(?:lavori|sviluppo|fase|progettazione|sperimentazione|attività|cantier[ei]|costruzione|produzione|scavi|posa)`,
      { about: 'topic', kinds: ['programme', 'dialogue', 'partnership'], weight: 0.72 },
    ),
    phrase(
      'work-starts',
      `(?:lavori|scav[io]|cantier[ei]|costruzione|produzione|progettazione|fase\\s+(?:di|operativa|esecutiva)(?:\\s+\\p{L}+)?|sperimentazione)${after(7)}(?<head>${verbs('partire iniziare cominciare avviare')}|apert[oaie]|aprirà|al\\s+via)`,
      { about: 'topic', kinds: ['programme', 'dialogue', 'partnership'], weight: 0.78 },
    ),
    phrase(
      'work-set-off',
      `(?<head>al\\s+via|apert[oaie]|aprirà|aprono|apre|prend(?:e|ono)\\s+il\\s+via|(?:è|sono)\\s+entrat[oaie]\\s+nel\\s+vivo)(?:\\s+(?:ieri|oggi|ufficialmente|lunedì|martedì|mercoledì|giovedì|venerdì))?\\s+(?:il|i|la|lo|gli|l')\\s*(?:\\p{L}+\\s+)?(?:lavori|scav[io]|cantier[ei]|costruzione|produzione|progettazione)`,
      { about: 'topic', kinds: ['programme', 'dialogue', 'partnership'], weight: 0.8 },
    ),
    phrase('in-full-swing', `(?:programma|progetto)(?:\\s+[^\\s.;,]+){0,4}?\\s+(?<head>entr(?:a|at[oa]|erà))\\s+nel\\s+vivo`, {
      about: 'topic',
      kinds: ['programme'],
      weight: 0.8,
    }),
    phrase('first-blow', 'prim[oa]\\s+(?:colpo\\s+di\\s+piccone|picconata|ruspa)', {
      about: 'topic',
      kinds: ['programme'],
      form: 'past',
      weight: 0.8,
    }),
  ],
  milestone: [
    phrase('vessel', `(?<head>${verbs('varare consegnare impostare battezzare')})(?:\\s+[^\\s.;]+){0,5}?\\s+(?:${UNIT})`, {
      about: 'topic',
      kinds: ['programme'],
      weight: 0.86,
    }),
    phrase('vessel-was', `(?:${UNIT})(?:\\s+[^\\s.;]+){0,7}?\\s+(?<head>(?:varat|consegnat|impostat|battezzat|svelat)[oaie])`, {
      about: 'topic',
      kinds: ['programme'],
      weight: 0.86,
    }),
    phrase(
      'first-steel',
      `(?:taglio|posa|getto)\\s+(?:del|della|dell'|(?=lamiera))\\s*(?:primo\\s+|prima\\s+)?(?:lamier[ae]|acciaio|chiglia|pietra|calcestruzzo|cavo|blocco)`,
      { about: 'topic', kinds: ['programme', 'partnership', 'memorandum', 'agreement'], weight: 0.86 },
    ),
    phrase(
      'lay-first',
      `(?<head>${verbs('posare tagliare gettare')}|mess[oa]\\s+in\\s+acqua)\\s+(?:la\\s+|il\\s+|l'|il\\s+primo\\s+|la\\s+prima\\s+)?(?:prim[oa]\\s+)?(?:lamier[ae]|chiglia|pietra|calcestruzzo|cavo|blocco)`,
      { about: 'topic', kinds: ['programme', 'partnership', 'memorandum', 'agreement'], weight: 0.86 },
    ),
    phrase(
      'delivery',
      `(?:varo|consegna|impostazione|battesimo)\\s+(?:\\p{L}+\\s+)?(?:del|della|dell'|dello|di)\\s*(?:[^\\s.;]+\\s+){0,3}?(?:${UNIT})`,
      { about: 'topic', kinds: ['programme'], weight: 0.82 },
    ),
    phrase(
      'works-done',
      `(?<head>${verbs('completare terminare ultimare concludere:conclus:conclus finire')})(?:\\s+[^\\s.;]+){0,6}?\\s+(?:i\\s+|la\\s+|il\\s+|lo\\s+|l'|gli\\s+)(?:lavori|approdo|posa|scav[io]|montaggio|assemblaggio|costruzione|galleria)`,
      { about: 'topic', kinds: ['programme'], weight: 0.84 },
    ),
    phrase(
      'handed',
      '(?<head>(?:varat|consegnat|impostat)[oa])(?=\\s+(?:a|alla|al|oggi|ieri|il|nel|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|entro)(?![\\p{L}])|\\s+all|[.,])',
      {
        about: 'topic',
        kinds: ['programme'],
        weight: 0.8,
      },
    ),
    phrase(
      'pass-review',
      `(?<head>${verbs('superare passare completare concludere:conclus:conclus raggiungere:raggiunt:raggiuns chiudere:chius:chius centrare')})${gap(7)}(?:esam[ei]|revision[ei]|test|prov[ae]|collaud[oi]|fase|traguard[oi]|tapp[ae]|milestone|qualifica(?:zione)?|verific(?:a|he)|review)(?!\\s+parlamentare)`,
      { about: 'topic', kinds: ['programme', 'dialogue', 'partnership', 'occasion'], weight: 0.84 },
    ),
    phrase(
      'first-flight',
      `(?<head>${verbs('effettuare compiere:compiut:comp eseguire completare fare')})${gap(2)}(?:prim[oi]|volo inaugurale)\\s+(?:vol[oi]|lanci[o]?|test|prov[ae])|(?<head2>${verbs('volare decollare')})\\s+per\\s+la\\s+prima\\s+volta`,
      { about: 'topic', weight: 0.85 },
    ),
    phrase('maiden-flight', 'primo\\s+volo|volo\\s+inaugurale|roll-?out', {
      about: 'topic',
      form: 'noun',
      kinds: ['programme'],
      weight: 0.75,
    }),
    phrase('will-fly', 'dov(?:rà|rebbe)\\s+volare|volerà', {
      about: 'topic',
      form: 'future',
      kinds: ['programme'],
      weight: 0.75,
    }),
    phrase('next-step', '(?:prossim[ao]|successiv[ao])\\s+(?:tappa|passo|traguardo|appuntamento)', {
      about: 'topic',
      form: 'future',
      kinds: ['programme'],
      weight: 0.72,
    }),
    phrase(
      'appointed',
      `(?<head>nominat[oaie]|designat[oaie]|scelt[oaie])(?:\\s+\\p{L}+){0,4}?\\s+(?:amministratore|direttore|direttrice|segretari[oa]|presidente|capo|guida|ceo|ad)(?:(?<=\\x27)|(?![\\p{L}]))`,
      {
        about: 'topic',
        kinds: ['agreement', 'programme', 'partnership', 'dialogue'],
        weight: 0.7,
      },
    ),
    phrase(
      'delivered',
      `(?:prim[oa]|second[oa]|terz[oa]|ultim[oa])(?:\\s+\\p{L}+){0,4}?\\s+(?<head>consegnat[oa]|varat[oa]|impostat[oa]|svelat[oa]|completat[oa])`,
      { about: 'topic', kinds: ['programme'], weight: 0.75 },
    ),
    phrase(
      'merger-clearance',
      `(?:commissione europea|antitrust|autorità)[^.;]{0,60}?\\s(?<head>${verbs('autorizzare approvare')})\\s+(?:l'operazione|la\\s+(?:fusione|joint venture|creazione|costituzione|nascita))`,
      { about: 'topic', weight: 0.85 },
    ),
    phrase(
      'committee',
      `commission[ei]\\s+(?:esteri|affari esteri|difesa|bilancio)(?:\\s+[^\\s.;]+){0,6}?\\s+(?<head>${verbs('approvare licenziare adottare')})`,
      { body: 'chamber', weight: 0.86 },
    ),
    phrase(
      'sent-to-orbit',
      `(?:satellit[ei]|sond[ae]|razzo|modulo|costellazione|navicella|capsula|mission[ei])${after(7)}(?<head>(?:lanciat|decollat|partit)[oaie]|${verbs('decollare')})`,
      { about: 'topic', kinds: ['programme'], weight: 0.86 },
    ),
    phrase(
      'launched-satellite',
      `(?<head>${verbs('lanciare')}|(?:mess|portat|spedit)[oaie]\\s+in\\s+orbita|partit[oaie]|decollat[oaie])${gap(7)}(?:satellit[ei]|sond[ae]|capsula|navicella|mission[ei])`,
      { about: 'topic', kinds: ['programme'], weight: 0.86 },
    ),
    phrase('in-orbit', '(?:è|sono|già|ora)\\s+(?:già\\s+|ora\\s+|finalmente\\s+)?in\\s+orbita', {
      about: 'topic',
      kinds: ['programme'],
      form: 'past',
      weight: 0.82,
    }),
    phrase(
      'launch-of',
      "lancio\\s+(?:\\p{L}+\\s+)?(?:del|della|dei|dell')\\s*(?:\\p{L}+\\s+)?(?:satellit[ei]|sond[ae]|capsula|modulo|mission[ei])",
      {
        about: 'topic',
        kinds: ['programme'],
        weight: 0.82,
      },
    ),
    phrase(
      'breakthrough',
      `(?<head>cadut[oa]|abbattut[oa]|demolit[oa]|sfondat[oa]|crollat[oa]|cade|abbattono|cadrà)${gap(4)}(?:diaframma|parete|setto)(?:\\s+di\\s+roccia)?`,
      { about: 'topic', kinds: ['programme'], weight: 0.86 },
    ),
    phrase(
      'share-done',
      `(?<head>${verbs('raggiungere:raggiunt:raggiuns superare toccare')})(?:\\s+[^\\s.;]+){0,4}?\\s*(?:\\d+(?:,\\d+)?\\s?(?:%|per\\s+cento)|metà|boa)(?:\\s+[^\\s.;,]+){0,4}?\\s+(?:scav[oi]|lavori|opera|tracciato|galleria|costruzione)`,
      { about: 'topic', kinds: ['programme'], weight: 0.82 },
    ),
    phrase(
      'deliveries-begin',
      `consegn[ae](?:\\s+[^\\s.;,]+){0,7}?\\s+(?<head>${verbs('cominciare iniziare partire avvenire:avvenut:avvenn')})`,
      { about: 'topic', kinds: ['programme'], weight: 0.8 },
    ),
    phrase('wall-fell', `(?:diaframma|ultima\\s+parete|ultimo\\s+setto)${after(6)}(?<head>(?:cadut|abbattut|demolit)[oa])`, {
      about: 'topic',
      kinds: ['programme'],
      weight: 0.86,
    }),
    phrase('into-water', `(?<head>${verbs('scendere:sces:sces toccare')})\\s+(?:in\\s+(?:acqua|mare)|l'acqua)`, {
      about: 'topic',
      kinds: ['programme'],
      weight: 0.86,
    }),
    phrase('take-over', '(?<head>pres[oaie]|prende|prendono|prenderà|prenderanno)\\s+in\\s+consegna', {
      about: 'topic',
      kinds: ['programme'],
      weight: 0.86,
    }),
    phrase(
      'tests-passed',
      `(?:prov[ae]|test|collaud[oi]|revision[ei])(?:\\s+[^\\s.;,]+){0,4}?\\s+(?<head>(?:superat|completat|conclus|terminat)[oaie])`,
      { about: 'topic', kinds: ['programme'], weight: 0.84 },
    ),
    phrase('next-phase', '(?<head>promoss[oaie]|passa(?:t[oaie]|no)?|passerà)\\s+(?:ora\\s+)?(?:alla|in)\\s+fase', {
      about: 'topic',
      kinds: ['programme'],
      weight: 0.82,
    }),
    phrase('flew', 'primo\\s+volo(?:\\s+\\p{L}+){0,2}?\\s+(?:riuscito|compiuto|effettuato|completato)', {
      about: 'topic',
      kinds: ['programme'],
      form: 'past',
      weight: 0.84,
    }),
  ],
  operational: [
    verb('become-operational', 'diventare divenire rendere:res:res entrare essere dichiarare risultare', {
      about: 'topic',
      then: `\\s+(?:\\p{L}+mente\\s+|ormai\\s+|già\\s+|ora\\s+|a regime\\s+)*(?:operativ[oaie]|operantiv|attiv[oaie](?!\\s+(?:nel|in|da(?!\\s+(?:ieri|oggi|domani|\\p{L}+dì|sabato|domenica))))|in\\s+funzione|funzionant[ei]|a\\s+regime|in\\s+attività|in\\s+esercizio)`,
      weight: 0.89,
    }),
    phrase(
      'operational-from',
      '(?:velivolo|aereo|sistema|caccia)?\\s*operativ[oaie](?=\\s+(?:da|dal|dall|nel|entro|a partire|il)(?:(?<=\\x27)|(?![\\p{L}])))',
      { form: 'state', weight: 0.75 },
    ),
    phrase(
      'enter-service',
      `(?<head>${verbs('entrare')})\\s+in\\s+(?:servizio|linea|esercizio)|(?<head2>${verbs('schierare')})(?=[^.;]{0,30}\\b20\\d\\d)`,
      { about: 'topic', kinds: ['programme'], weight: 0.85 },
    ),
    phrase(
      'in-service',
      'in\\s+servizio(?=\\s+(?:con|nella|nel|presso|da|dal)(?![\\p{L}]))|fa\\s+parte\\s+(?:a\\s+tutti\\s+gli\\s+effetti\\s+)?della\\s+(?:\\p{L}+\\s+)?(?:flotta|squadra)',
      {
        about: 'topic',
        kinds: ['programme'],
        form: 'state',
        weight: 0.78,
      },
    ),
    phrase('entry-into-service', 'entrata\\s+in\\s+(?:servizio|linea|esercizio)|messa\\s+in\\s+servizio', {
      about: 'topic',
      form: 'noun',
      kinds: ['programme'],
      weight: 0.85,
    }),
    phrase(
      'target-year',
      '(?:obiettivo|orizzonte|traguardo|appuntamento|data)(?:\\s+[^\\s.;,]+){0,5}?(?=\\s+(?:nel|del|al|il)\\s+20[3-9]\\d)|(?:nel|il|col|con il|del)(?=\\s+20[3-9]\\d\\s+(?:come|quale)\\s+(?:data|orizzonte|obiettivo))|schierat[oaie](?=\\s+nel\\s+20[3-9]\\d)|pront[oaie](?=\\s+(?:per|nel|entro)\\s+(?:il\\s+)?20[3-9]\\d)|lancio(?=[^.;]{0,50}\\s20[3-9]\\d)|subentrare(?=[^.;]{0,50}\\s20[3-9]\\d)',
      { about: 'topic', kinds: ['programme'], form: 'future', weight: 0.75 },
    ),
    phrase(
      'open-doors',
      `(?<head>${verbs('aprire:apert:apr inaugurare')})${gap(4)}(?:battenti|porte|sede|sedi|uffici|centr[oi]|quartier generale|segretariato|sportell[oi]|domande|iscrizioni)`,
      { about: 'topic', weight: 0.84 },
    ),
    phrase(
      'opened-then',
      `(?<head>(?<!si\\s)${verbs('aprire:apert:apr')})(?=\\s*[.,;]|\\s*$|\\s+(?:oggi|ieri|domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|stamattina|ufficialmente|finalmente|i\\s+battenti)(?!\\s+(?:il|lo|la|i|gli|le|un|una|l'|un'|da|dal|dalla|dai|dall')(?:(?<=')|(?![\\p{L}])))(?![\\p{L}]))`,
      { about: 'topic', kinds: ['agreement', 'memorandum', 'programme'], weight: 0.82 },
    ),
    phrase(
      'starts-to-work',
      `(?:agenzia|organizzazione|organismo|segretariato|segreteria|tribunale|centro|istituto|comitato|commissione|ufficio)(?:\\s+[^\\s.;]+){0,4}?\\s+(?<head>${verbs('iniziare cominciare avviare')})\\s+(?:a\\s+(?:lavorare|funzionare|operare)|(?:le\\s+|la\\s+|i\\s+|l')?(?:propri[ea]\\s+|su[ea]\\s+)?(?:attività|lavori))`,
      { about: 'topic', weight: 0.86 },
    ),
    phrase(
      'doors-opened',
      `(?:(?<!al\\s)centr[oi]|sede|uffici|quartier generale|struttur[ae]|domande|iscrizioni)(?:\\s+[^\\s.;]+){0,6}?\\s+(?<head>${verbs('aprire:apert:apr')}|inaugurat[oaie])`,
      { about: 'topic', weight: 0.82 },
    ),
    phrase(
      'opening-of',
      '(?:apertura|inaugurazione)(?:\\s+\\p{L}+){0,3}?\\s+(?:degli uffici|della sede|del quartier generale|dei centri|del centro|del segretariato|delle domande|delle strutture)',
      {
        about: 'topic',
        weight: 0.82,
      },
    ),
    phrase(
      'start',
      `(?<!(?<![\\p{L}])(?:pres[oae]|prend\\p{L}+|da|a|in|gran|altra|la|una|ogni|ne|farà|fa|far|buona|maggior)\\s)(?<head>${verbs('partire')}|al via|prende il via|prenderà il via|ha preso il via)(?=\\s+(?:dal|il|da|oggi|domani|ieri|a|l'|con|nel|i primi|le domande|il programma|il visto|i visti)(?:(?<=\\x27)|(?![\\p{L}])))`,
      {
        about: 'topic',
        kinds: ['agreement', 'memorandum'],
        weight: 0.75,
      },
    ),
    phrase(
      'one-can',
      'si\\s+(?:potr(?:à|anno)|possono|può)\\s+(?:già\\s+|finalmente\\s+|ora\\s+)?(?:partire\\s+con\\s+il\\s+visto|presentare\\s+(?:la\\s+|le\\s+)?domand[ae]|richiedere\\s+il\\s+visto|fare\\s+domanda|inviare\\s+(?:la\\s+|le\\s+)?domand[ae])',
      {
        about: 'topic',
        form: 'future',
        weight: 0.72,
      },
    ),
    phrase(
      'at-work',
      '(?<!(?:cui|quale|quali)\\s)(?:lavorano|collaborano|cooperano)(?:\\s+(?:insieme|da\\s+anni|da\\s+tempo))?|continuano\\s+a\\s+(?:finanziare|collaborare|cooperare|lavorare)',
      { form: 'state', about: 'topic', kinds: ['memorandum', 'agreement'], weight: 0.72 },
    ),
    phrase('not-active', '(?<head>non risulta|non è)\\s+(?:ancora\\s+)?(?:attiv[oaie]|operativ[oaie]|disponibil[ei])', {
      form: 'negative',
      weight: 0.9,
    }),
    phrase('first-users', `(?:primi|prime)\\s+(?:trasferimenti|visti|domande|migranti|richiedenti|persone)`, {
      about: 'topic',
      form: 'noun',
      weight: 0.7,
    }),
    phrase(
      'open-to',
      `(?<head>${verbs('aprire:apert:apr inaugurare attivare')})(?:\\s+(?:oggi|ieri|ufficialmente|finalmente|domenica|lunedì|sabato))?\\s+(?:al\\s+(?:traffico|pubblico|transito)|ai\\s+(?:treni|veicoli|passeggeri)|(?:il|la|l')\\s*(?:tunnel|galleria|ponte|linea|tratta|impianto|gasdotto|elettrodotto|collegamento|cavo|interconnessione|traforo|opera))`,
      { about: 'topic', kinds: ['programme'], weight: 0.86 },
    ),
    phrase(
      'will-open',
      `(?<!si\\s)(?<head>aprirà|apriranno|aprirebbe)(?=\\s+(?:nel|entro|a|in|tra|fra|non\\s+prima|al|con)(?![\\p{L}]))`,
      { about: 'topic', kinds: ['programme'], weight: 0.8 },
    ),
    phrase(
      'opening-of-line',
      "(?:apertura|inaugurazione|attivazione|messa\\s+in\\s+(?:funzione|esercizio))\\s+(?:al\\s+(?:traffico|pubblico)\\s+)?(?:del|della|dell')\\s*(?:\\p{L}+\\s+)?(?:tunnel|galleria|ponte|linea|tratta|impianto|gasdotto|elettrodotto|collegamento|cavo|interconnessione|traforo|opera)",
      { about: 'topic', kinds: ['programme'], weight: 0.82 },
    ),
    phrase(
      'now-one-can',
      '(?:da\\s+oggi|da\\s+ieri|ora|adesso|finalmente)(?:\\s+[^\\s.;,]+){0,5}?\\s+(?:può|possono)\\s+(?:\\p{L}+\\s+)?(?:presentare|richiedere|inviare|fare|chiedere|ottenere)\\s+(?:la\\s+|le\\s+|il\\s+)?(?:domand[ae]|visto|permesso)',
      { about: 'topic', form: 'past', weight: 0.78 },
    ),
    phrase('ribbon', '(?<head>tagliat[oaie]|taglia(?:no)?|taglier(?:à|anno)|taglio)\\s+(?:il|del)\\s+nastro', {
      about: 'topic',
      kinds: ['programme'],
      weight: 0.82,
    }),
    phrase(
      'take-up-duty',
      `(?:squadr|pattugli|equipagg|contingent|agent|nav[ei]|unità|mezz[oi]|veicol)\\p{L}*${after(14)}(?<head>pres[oaie]|prende|prendono|prenderà|prenderanno)\\s+(?:ufficialmente\\s+)?servizio`,
      {
        about: 'topic',
        kinds: ['agreement', 'memorandum', 'programme'],
        weight: 0.84,
      },
    ),
    phrase(
      'line-opened',
      `(?:tunnel|galleria|ponte|linea|tratta|impianto|gasdotto|elettrodotto|collegamento|cavo|interconnessione|traforo|opera)${after(6)}(?<head>inaugurat[oaie]|apert[oaie](?=\\s+al\\s+(?:traffico|pubblico))|(?:mess|entrat)[oaie]\\s+in\\s+(?:funzione|esercizio))`,
      { about: 'topic', kinds: ['programme'], weight: 0.86 },
    ),
    phrase(
      'visas-issued',
      `(?<head>${verbs('rilasciare emettere:emess:emis concedere:concess:concess')})\\s+(?:i\\s+|le\\s+|gli\\s+)?prim[ie]\\s+(?:\\p{L}+\\s+)?(?:visti|permessi|autorizzazioni|tessere)|(?:cominci|inizi)\\p{L}+\\s+a\\s+(?:rilasciare|emettere|concedere)\\s+(?:i\\s+)?(?:visti|permessi)`,
      { about: 'topic', weight: 0.82 },
    ),
  ],
  completed: [
    phrase(
      'order-filled',
      `(?<head>${verbs('concludere:conclus:conclus chiudere:chius:chius completare ultimare')})\\s+(?:così\\s+)?(?:la\\s+|il\\s+|l')(?:fornitura|commessa|intera commessa)`,
      { about: 'topic', kinds: ['programme'], weight: 0.86 },
    ),
    phrase(
      'complete-programme',
      `(?:programma|progetto|missione)${after(4)}(?<head>(?:conclus|completat|terminat|ultimat)[oa])`,
      {
        about: 'topic',
        kinds: ['programme', 'occasion'],
        weight: 0.82,
      },
    ),
    phrase(
      'work-complete',
      `(?<head>(?:conclus|completat|terminat|ultimat|finit)[oa])\\s+(?:il|la|lo|l')\\s*(?:programma|progetto|missione|tunnel|galleria|ponte|gasdotto|elettrodotto|linea|opera|impianto|collegamento|interconnessione)`,
      { about: 'topic', kinds: ['programme'], weight: 0.84 },
    ),
  ],
};
