// Italian cues: how each status is put, as verbs, nouns and set phrases.

import type { Status } from '../../../domain/status.js';
import type { Cue } from '../../language.js';
import { verbs } from './verbs.js';

const OPEN = '(?<![\\p{L}\\p{N}-])';
const CLOSE = "(?:(?<=')|(?![\\p{L}\\p{N}]))";

type Options = Omit<Cue, 'id' | 'pattern'>;

/** A set phrase; its `head` decides the form, or the whole of it. */
const phrase = (id: string, pattern: string, rest: Options = {}): Cue => ({
  id: `it.${id}`,
  pattern: `${OPEN}(?:${pattern})${CLOSE}`,
  ...rest,
});

/** Verbs in all their forms, with what must follow (`then`) or must not (`not`). */
const verb = (id: string, spec: string, { then = '', not = '', ...rest }: Options & { then?: string; not?: string } = {}): Cue =>
  phrase(id, `(?<head>${verbs(spec)})${CLOSE}${not ? `(?!${not})` : ''}${then ? `(?:${then})` : ''}`, rest);

/** Up to so many words in between, none of which ends a clause. */
const gap = (n: number) => `(?:\\s+(?:[^\\s,;:.]|[.,](?=\\d))+){0,${n}}?\\s+(?:[\\p{L}]{1,5}')?["(]?`;
/** The same, not past another instrument ("firmare l'accordo per la fornitura"). */
const gapTo = (n: number) =>
  `(?:\\s+(?!(?:[\\p{L}]{1,5}')?(?:accord|intes|patt|trattat|convenz|protocoll|memorand))(?:[^\\s,;:.]|[.,](?=\\d))+){0,${n}}?\\s+(?:[\\p{L}]{1,5}')?["(]?`;
/** The verb after its subject or the participle after its noun. */
const after = (n: number) => `(?:\\s+(?:[^\\s;:.]|[.,](?=\\d))+){0,${n}}?\\s+`;

const INSTRUMENT =
  '(?:accord[oi]|intes[ae]|patt[oi]|trattat[oi]|convenzion[ei]|protocoll[oi]|memorandum|mou|testo|documento|articolato|dichiarazione|cooperazione|strumento|Acsa|Raa|statuto)';
const TALKS = '(?:negoziat[oi]|trattativ[ae]|colloqui(?! con)|negoziazion[ei]|trattazion[ei])';
const PARLIAMENT =
  '(?:parlament[oi]|senato|camer[ae]|aula|montecitorio|palazzo madama|dieta|congresso|bundestag|bundesrat|duma|deputati|senatori|assemblea(?: nazionale)?|commission[ei](?! europea)|knesset|rada|sejm|storting|eurocamera|europarlamento|comuni|lord|parlamentari|legislatore|emiciclo|due rami|lok sabha|consiglieri|rappresentanti|kantonsrat|gran consiglio)';
const BODY =
  '(?:società|joint venture|joint-venture|newco|compagnia|impresa comune|organizzazione|organismo|agenzia|segretariato|segreteria|comitato|commissione|consorzio|ente|fondo|fondazione|centro|meccanismo|tavolo|forum|gruppo di lavoro|dialogo|consultazion[ei]|partenariato|partnership|entità|task force|cabina di regia|alleanza|ufficio|osservatorio|piattaforma|conferenza|istituto|comunità|holding)';
const SESSION =
  '(?:riunion[ei]|session[ei]|incontr[oi]|vertic[ei]|round|tornat[ae]|consultazion[ei]|dialog[oi]|colloqui|conferenz[ae]|summit|tavol[oi]|forum|esercitazion[ei]|bilateral[ei]|2\\+2|assis[ei]|edizione|semestrale|plenari[ae]|cerimoni[ae]|evento|lavori)';
const CONTRACT =
  '(?:contratt[oi](?! collettiv| nazional)|commess[ae]|appalt[oi]|ordin[ei](?= (?:di|da|per)(?:(?<=\\x27)|(?![\\p{L}])))(?! (?:del giorno|di espulsione|di grandezza|di cattura))|ordinativ[oi]|incaric(?:o|hi)(?:-\\p{L}+)?)';
const CONSENT =
  '(?:via libera|disco verde|semaforo verde|luce verde|ok|okay|sì|benestare|assenso|nulla ?osta|placet|avallo|approvazione|voto (?:favorevole|definitivo|finale|conclusivo)|parere favorevole|imprimatur)';
const PROCEDURES = '(?:procedur[ae]|adempimenti|requisiti|formalità|passaggi|iter|processo di ratifica)';
const topic = { about: 'topic' } as const;
const DIALOGUES = ['dialogue', 'occasion', 'partnership', 'programme'] as const;

/** What a programme builds and hands over. */
const UNIT =
  'nav[ei]|unità|fregat[ae]|sottomarin[oi]|pattugliator[ei]|corvett[ae]|velivol[oi]|aere[oi]|modul[oi]|satellit[ei]|prototip[oi]|esemplar[ei]|scaf[oi]|tren[oi]|elicotter[oi]|lott[oi]|sezion[ei]';

/** What a parliament approves besides treaties. */
const OTHER_BUSINESS =
  "[\\p{L}]*\\s+(?:[^\\s,;.]+\\s+){0,2}?(?:il|lo|la|l'|i|gli|le|un|una|un'|due|tre)?\\s*(?:mozion|risoluzion|ordin[ei]\\s+del\\s+giorno|emendament|manovra|bilancio|relazion|progett[oi]\\s+(?!di\\s+legge)|deliber|decreto\\s+flussi|nomin|regolament|calendario)";

/** What is signed, renewed or put off besides treaties: acts, offices, licences, opening hours. */
const OTHER_OBJECT =
  "(?:\\s+(?:il|lo|la|i|gli|le|un|uno|una|dei|delle|degli|due|tre|su[oae]i?|oggi|ieri|anche|poi|intanto|nuov[oaie]|prim[oaie]))*(?:\\s+l'|\\s+un'|\\s+dell'|\\s)\\s*(?:decret[oi](?! (?:di|che) ratific)|ordinanz|circolar|nomin|dimission|autograf|petizion|letter[ae](?! d'intent)|gemellagg|ricors|dedic|registr|libr[oi]|volum|prefazion|manifest[oi]|licenz|concession|abbonament|passaport|patent[ei]|apertur|orari|mostr[ae]|iscrizion|band[oi]|mandat[oi]|consiglio|cda|direttiv|parco|flott[ae](?! di)|sito|arred|gestion|sanzion|stato d|termin[ei]|allert|chiusur|process[oi]|udienz|partit[ae]|gar[ae]|concert)";

/** A decision of the parties to do it is the event itself: "hanno deciso di rinviare", "concordato di prolungare". */
const decided = (id: string, spec: string, rest: Options): Cue =>
  phrase(
    `decided-${id}`,
    `(?<head>decis[oa]|decid(?:e|ono|ere|erà|eranno)|concordat[oa]|concordano|convenut[oa]|stabilit[oa]|accordat[oaie])(?:\\s+[^\\s,;:.]+){0,4}?\\s+(?:di|per)\\s+(?:non\\s+)?(?:${spec})(?:(?:l[oaie]|ne|si|r)(?![\\p{L}]))?(?!\\s+(?:${TALKS}))(?!${OTHER_OBJECT})`,
    rest,
  );

export const cues: Readonly<Record<Status, readonly Cue[]>> = {
  proposed: [
    verb('propose', 'proporre avanzare', {
      then: `${gap(3)}(?:una?|un'|l[ao'])${gap(3)}(?:${INSTRUMENT}|proposta)`,
      weight: 0.7,
    }),
    phrase('proposal', `proposta\\s+(?<head>avanzata|presentata|lanciata)`, { weight: 0.7 }),
  ],
  negotiating: [
    phrase(
      'open-talks',
      `(?<head>${verbs('avviare aprire:apert:apr lanciare iniziare cominciare intavolare')})${gap(4)}${TALKS}`,
      topic,
    ),
    phrase(
      'talks-open',
      `${TALKS}${after(8)}(?<head>${verbs('partire cominciare iniziare avviare aprire:apert:apr')}|prend(?:e|ono|eranno|erà) il via|al via)|al\\s+via\\s+(?:il|i|le|la)\\s+${TALKS}`,
      topic,
    ),
    phrase(
      'agree-to-talk',
      `(?<head>convenut[oa]|concordat[oa]|decis[oa]|accordat[oaie])${gap(3)}(?:di\\s+|per\\s+)?(?:aprire|avviare|iniziare|lanciare|cominciare|intavolare)${gap(3)}(?:formali\\s+)?${TALKS}`,
      topic,
    ),
    phrase(
      'start-of-talks',
      `(?:(?:l')?avvio|via|apertura|inizio)\\s+(?:formale\\s+|ufficiale\\s+)?(?:a|ai|al|alle|dei|del|delle|della)\\s+${TALKS}(?:\\s+(?<head>decis[oa]|deliberat[oa]))?`,
      topic,
    ),
    phrase(
      'round-of-talks',
      `(?:round|tornat[ae]|cicl[oi]|session[ei]|giro|giri)\\s+(?:negozial[ei]|(?:di|dei|delle|del)\\s+(?:\\p{L}+\\s+)?${TALKS})`,
      { about: 'topic', form: 'past', weight: 0.8 },
    ),
    phrase('worked-on', `(?:a|al|alla)\\s*(?:cui|quale)\\s+(?:\\S+\\s+){0,3}?(?:lavora(?:no)?|stanno lavorando|sta lavorando)`, {
      form: 'state',
      weight: 0.75,
    }),
    phrase(
      'in-talks',
      `(?:prosegu(?:e|ono)|continua(?:no)?|procedono|sono in corso|(?:è|sono) ancora in corso)\\s+(?:\\p{L}+\\s+){0,3}?${TALKS}|${TALKS}${after(6)}(?:(?:è|sono|restano|resta)\\s+(?:\\p{L}+\\s+)?in corso|prosegu(?:e|ono)|continua(?:no)?|procedono|vanno avanti|va avanti)|(?:sta|stanno)\\s+(?:ancora\\s+)?(?:negoziando|trattando)|scambiarsi bozze|(?:è|sono) in (?:fase di negoziato|trattativa)`,
      { about: 'topic', form: 'state', weight: 0.75 },
    ),
  ],
  agreed: [
    phrase(
      'reach-agreement',
      `(?<head>${verbs('raggiungere:raggiunt:raggiuns trovare centrare strappare')})${gap(4)}(?:accord[oi]|intesa|compromesso|consenso|quadra)`,
      { weight: 0.85 },
    ),
    phrase('agreement-reached', `(?:accordo|intesa|compromesso)${after(5)}(?<head>raggiunt[oa]|trovat[oa])`, { weight: 0.85 }),
    phrase(
      'in-principle',
      "(?<head>cadut[oi]|trovat[oiae]|mess[oaie]|dett[oiae]|concord[ie])\\s+d'accordo|(?<head2>si accordano|si sono accordat[oaie]|hanno concordato)\\s+(?:su|sul|sulla|sui|in linea)|(?<=^|[:;,.]\\s)(?:c'è|ecco) (?:l'accordo|l'intesa)|fumata bianca",
      { form: 'past', weight: 0.9 },
    ),
    phrase(
      'close-to-agreement',
      "(?:vicin[oaie]|a\\s+un\\s+passo|vicinissim[oaie]|ai\\s+dettagli)\\s+(?:a|ad|da|all'|dall'|alla|dalla)\\s*(?:un'|un\\s+|l')?(?:accordo|intesa)|verso\\s+(?:l'|un'|un\\s+)(?:accordo|intesa)",
      { form: 'possible', weight: 0.82 },
    ),
    phrase(
      'outline-agreement',
      '(?:accordo|intesa)\\s+(?:di\\s+(?:principio|massima)|in linea di principio|politic[oa]|preliminare)',
      {
        form: 'past',
        weight: 0.75,
      },
    ),
    phrase(
      'conclude-talks',
      `(?<head>${verbs('concludere:conclus:conclus chiudere:chius:chius completare ultimare terminare finire')}|portat[oaie] a termine)${gap(4)}(?:${TALKS}|(?:il\\s+)?testo)`,
      { about: 'topic', weight: 0.85 },
    ),
    phrase(
      'talks-concluded',
      `${TALKS}${after(8)}(?<head>conclus[oaie]|chius[oaie]|complet[oaie]|completat[oaie]|terminat[oaie]|conclude|concludono)`,
      {
        about: 'topic',
        weight: 0.85,
      },
    ),
    phrase('end-of-talks', `(?:conclusione|chiusura|fine)\\s+(?:formale\\s+)?(?:del|dei|delle|della)\\s+${TALKS}`, {
      about: 'topic',
      weight: 0.8,
    }),
    phrase(
      'settle-text',
      `(?<head>${verbs('concordare definire finalizzare mettere:mess:mis')})${gap(3)}(?:testo|termini|contenut[oi]|articolato|dettagli|posizione|a punto il testo)`,
      { weight: 0.8 },
    ),
    verb('initial', 'parafare', { weight: 0.92 }),
    verb('adopt', 'adottare', { then: `${gap(4)}${INSTRUMENT}`, weight: 0.85 }),
    phrase('adopted', `${INSTRUMENT}${after(5)}(?<head>adottat[oaie])`, { weight: 0.85 }),
    phrase('adopted-at', "(?<head>adottat[oaie])(?=\\s+(?:a|all|nel|dall|dalla|il|in)[\\s'])", { weight: 0.9 }),
    phrase('adoption', 'adozione(?!\\s+(?:di misure|di norme|internazional))', { weight: 0.75 }),
    phrase(
      'agree-to-form',
      `(?:(?<head>convenut[oa]|concordat[oa]|decis[oaie]|accordat[oaie]|raggiunt[oa]|mess[oaie]|firmat[oa]|siglat[oa])(?:\\s+d'accordo|\\s+(?:l'|un'|un\\s+)(?:intesa|accordo))?)${gap(3)}(?:(?:di|per|a|che)\\s+)?(?:istituire|creare|crea|costituire|lanciare|formare|dar(?:e|à)?\\s+vita|avviare|mettere\\s+in\\s+piedi)(?:${gap(4)}${BODY})?`,
      { about: 'topic', kinds: ['programme', 'dialogue', 'partnership', 'occasion'], weight: 0.82 },
    ),
    phrase(
      'industrial-deal',
      `(?<head>${verbs('firmare siglare raggiungere:raggiunt:raggiuns sottoscrivere:sottoscritt:sottoscriss chiudere:chius:chius trovare')})(?:\\s+[^\\s,;:.]+){0,5}?\\s+(?:l'|un\\s+|un'|dell')?(?:accordo|intesa)\\s+(?:industriale|(?:per|su|sulla)\\s+(?:la\\s+|una\\s+|l')?(?:società|joint venture|newco|costituzione|creazione|divisione|ripartizione|quote|governance))`,
      { about: 'topic', kinds: ['programme', 'partnership'], weight: 0.88 },
    ),
    phrase('created-at-summit', `${BODY}[^.;,]{0,60}?\\s(?<head>decis[oaie])\\s+(?:al|dal|dai|dalle|nel|alla|il)`, {
      about: 'topic',
      weight: 0.78,
    }),
  ],
  signed: [
    verb('sign', 'firmare controfirmare siglare sottoscrivere:sottoscritt:sottoscriss stipulare', {
      not: `${OTHER_OBJECT}|\\s+(?:un articolo|la regia|il gol|la colonna|autografi|una petizione|il pareggio|la vittoria|digitale)`,
    }),
    verb('put-name', 'apporre mettere:mess:mis porre', {
      then: `${gap(3)}(?:firm[ae]|autografo|nero su bianco|sigillo|penna)`,
    }),
    phrase('name-put', '(?:firm[ae]|sigillo)\\s+(?<head>appost[ae]|mess[ae])', { weight: 0.92 }),
    phrase('no-name-put', '(?<head>appost[ae])(?=\\s+(?:alcuna|nessuna|la)\\s+firma)', { weight: 0.95 }),
    verb('strike', 'stringere:strett:strins', { then: `${gap(4)}${INSTRUMENT}`, weight: 0.82 }),
    verb('conclude', 'concludere:conclus:conclus', {
      then: `\\s+(?:(?:un|il|lo|la|due|tre)\\s+|un'|l')(?!(?:negoziat|trattativ|colloqui))(?:[^\\s,.;]+\\s+){0,3}?${INSTRUMENT}`,
      weight: 0.8,
    }),
    phrase(
      'concluded',
      `${INSTRUMENT}${after(7)}(?<head>conclus[oaie])(?=\\s+(?:a|nell|nel|nella|nello|il|con|fra|tra|ieri|oggi)[\\s'])`,
      {
        weight: 0.8,
      },
    ),
    phrase('done-at', 'fatt[oaie]\\s+a\\s+\\p{Lu}\\p{L}+(?:\\s+\\p{Lu}\\p{L}+)?', {
      form: 'attributive',
      weight: 0.92,
      cased: true,
    }),
    phrase('dated', "porta(?:no|va)?\\s+la\\s+data|risal(?:e|gono|ente|enti)\\s+al(?:l')?|datat[oaie]", {
      form: 'attributive',
      weight: 0.78,
    }),
    phrase(
      'of-the-year',
      `${INSTRUMENT}(?:\\s+(?!entro|nel|dal)\\p{L}+){0,2}?\\s+(?:del|dell'|di)(?=\\s*(?:[0-3]?\\d°?\\s+)?(?:\\p{L}{5,9}\\s+)?(?:19|20)\\d\\d)`,
      {
        form: 'attributive',
        weight: 0.72,
      },
    ),
    phrase('bears-signature', 'porta(?:no)?\\s+(?:la\\s+firma|le\\s+firme)|reca(?:no)?\\s+la\\s+firma', { form: 'past' }),
    phrase(
      'signature',
      'firm[ae](?!\\s+(?:digital|elettronic|del rinnovo|della proroga|del contratto|per il contratto))|sottoscrizione|stipula|sigla(?=\\s+(?:dell|del|al|all))|autografo',
      {
        weight: 0.85,
      },
    ),
    phrase('said-yes', '(?<head>hanno)\\s+detto\\s+sì', { form: 'past', weight: 0.7 }),
  ],
  approved: [
    phrase(
      'is-law',
      '(?:è|diventa|diventata|divenuta)\\s+(?:ora\\s+|finalmente\\s+|definitivamente\\s+)?legge(?=\\s+(?:la|il|l)[\\s\\x27])',
      {
        form: 'past',
        body: 'parliament',
        weight: 0.88,
      },
    ),
    phrase(
      'closes-procedure',
      `${PARLIAMENT}(?:\\s+[^\\s.;,]+){0,3}?\\s+(?<head>${verbs('chiudere:chius:chius concludere:conclus:conclus completare')})\\s+(?:l'iter|l'esame|la\\s+ratifica)`,
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
      `(?<head>${verbs('firmare promulgare controfirmare')})\\s+(?:la|il|una|un)\\s+(?:\\p{L}+\\s+){0,2}?(?:legge|decreto|provvedimento)(?=[^.;]{0,60}(?:ratific|approv|esecuzione))`,
      { body: 'parliament', weight: 0.9 },
    ),
    phrase(
      'clear-hurdle',
      `(?<head>${verbs('superare passare')})\\s+(?:anche\\s+)?(?:l'ultimo\\s+|l'|lo\\s+|il\\s+|la\\s+)(?:[^\\s.;]+\\s+)?(?:esame|scoglio|ostacolo|prova|vaglio|voto|lettura|passaggio)\\s*(?:finale|definitiv[oa]|d(?:i|el|ella|ell')|in|alla|al)?\\s*${PARLIAMENT}`,
      { body: 'parliament', weight: 0.88 },
    ),
    phrase(
      'parliament-approves',
      `${PARLIAMENT}${after(7)}(?<head>${verbs('approvare ratificare licenziare varare autorizzare recepire convalidare convertire')}(?!${OTHER_BUSINESS})|(?:${verbs('votare')})(?=\\s+(?:\\S+\\s+){0,3}?(?:a favore|sì|la ratifica|il|l'|per))|(?:${verbs('dire dare esprimere:espress:espress concedere:concess:concess')})(?=\\s+(?:\\S+\\s+){0,4}?${CONSENT})|passa|passato|pronunciat[oa](?=[^.;]{0,30}(?:favor|sì)))`,
      { body: 'parliament', weight: 0.92 },
    ),
    phrase(
      'approved-by-parliament',
      `(?<head>(?:approvat|ratificat|licenziat|votat|varat|autorizzat)[oaie])${gap(4)}(?:da|dal|dalla|dall'|dai|dalle|in|nell'|alla|al)\\s*(?:\\p{L}+\\s+)?${PARLIAMENT}`,
      { body: 'parliament', weight: 0.92 },
    ),
    phrase(
      'passes',
      `(?<head>passa|passato|passata|passò|passano)\\s+(?:anche\\s+)?(?:al|alla|in|all')\\s*(?:prima\\s+|seconda\\s+)?${PARLIAMENT}`,
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
      "approvazione(?!\\s+(?:del\\s+(?:bilancio|progetto)|della\\s+(?:manovra|delibera)))|autorizzazione alla ratifica|voto (?:finale|definitivo|odierno|unanime|dell'Aula|del Senato|della Camera)",
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
      'legge(?:\\s+[^\\s;]+){0,14}?\\s+(?:di ratifica|che (?:autorizza|ratifica|porta a compimento|recepisce))|ratifica ed esecuzione|autorizzat[oa]\\s+a\\s+ratificare|piena ed? intera esecuzione',
      { form: 'past', body: 'parliament', weight: 0.82 },
    ),
    phrase('title-law', 'ratifica ed esecuzione', { form: 'past', body: 'parliament', weight: 0.85 }),
    phrase('authorise', `(?<head>${verbs('autorizzare')})\\s+(?:la\\s+|alla\\s+)?(?:ratifica|l'adesione|a ratificare)`, {
      body: 'parliament',
      weight: 0.88,
    }),
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
      `(?:consiglio dei ministri|cdm|esecutivo|palazzo chigi|gabinetto|governo)${after(6)}(?<head>${verbs('approvare varare deliberare licenziare adottare')})`,
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
    phrase('missing-consent', `(?<head>sì|ok|via libera|voto|assenso)\\s+(?:del|della|di|dei|dell')\\s*${PARLIAMENT}`, {
      body: 'parliament',
      weight: 0.9,
    }),
  ],
  ratified: [
    verb('ratify', 'ratificare', { weight: 0.9 }),
    phrase('deposit', `(?<head>${verbs('depositare consegnare')})${gap(5)}(?:strument[oi]|ratific(?:a|he))`, { weight: 0.95 }),
    phrase('deposited', `(?:strument[oi]|ratific(?:a|he))(?:\\s+[^\\s.;]+){0,6}?,?\\s+(?<head>depositat[oaie]|consegnat[oaie])`, {
      weight: 0.93,
    }),
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
    phrase('exchange-of', 'scambio\\s+(?:\\p{L}+\\s+)?(?:di|delle|degli|dei)\\s+(?:note|notifiche|strumenti|ratifiche|lettere)', {
      weight: 0.93,
    }),
    phrase(
      'notify',
      `(?<head>${verbs('notificare comunicare')}|(?:note|notifiche)[^.;]{0,30}che attestano)(?:\\s+[^\\s.;]+){0,14}?\\s+(?:completamento|conclusione|espletamento|perfezionamento|completato|concluso|espletato|adempimento)`,
      { weight: 0.9 },
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
      `(?<head>diventat?[oaie]?|diventa(?:no)?|è|era)\\s+(?:così\\s+|il\\s+|la\\s+|lo\\s+)*(?:\\p{L}+esim[oa]|\\d+[°ºª]|prim[oa]|terz[oa]|second[oa])\\s+(?:Stato|Paese|parte|membro|nazione)\\s+(?:a|ad)\\s+(?:ratificare|aderire|depositare)`,
      { form: 'past', weight: 0.95 },
    ),
    phrase(
      'so-many-ratifications',
      `(?<head>${verbs('raggiungere:raggiunt:raggiuns superare toccare tagliare')})\\s+(?:le|i|gli|quota|il numero di|la soglia delle?)\\s+(?:\\p{L}+|\\d+)\\s+(?:ratifiche|adesioni|depositi|strumenti)`,
      { weight: 0.9 },
    ),
    phrase(
      'threshold',
      '(?<head>raggiunt[ao]|superat[oa]|toccat[oa]|supera|raggiunge|tocca|taglia|tagliato|varcat[oa])(?:\\s+[^\\s.;,]+){0,6}?\\s+(?:quota|soglia|numero minimo|traguardo(?= delle))(?:\\s+[^\\s.;,]+){0,4}?(?:\\s+(?:ratifiche|adesioni|sessanta|cinquanta|quaranta|trenta|venti|\\d+))|(?<head2>raggiunta) quota \\p{L}+|(?:soglia|traguardo|quota)\\s+(?:delle|di|dei)\\s+(?:\\S+\\s+){0,2}?(?<head3>raggiunt[oa]|toccat[oa]|superat[oa]|tagliat[oa]|varcat[oa])|(?:la|con la) \\p{L}+esima ratifica',
      { form: 'past', weight: 0.88 },
    ),
  ],
  'provisionally-applied': [
    phrase(
      'provisional',
      `(?<head>${verbs('applicare')}|in vigore|in applicazione)\\s+(?:\\p{L}+\\s+)?(?:in via provvisoria|provvisoriamente|a titolo provvisorio)`,
      {},
    ),
    phrase('provisional-application', 'applicazione\\s+(?:in via\\s+)?provvisoria', {}),
  ],
  'in-force': [
    phrase(
      'enter-into-force',
      `(?<head>${verbs('entrare')})(?:\\s+(?:\\p{L}+mente|quindi|così|poi|subito|oggi|ieri|domani|infine|in \\p{L}+ e|a pieno titolo))?\\s+in\\s+vigore`,
      {},
    ),
    phrase('entry-into-force', '(?:entrata|messa)\\s+in\\s+vigore'),
    phrase(
      'is-in-force',
      "(?:è|e'|sono|resta|restano|rimane|già|ormai|ora|adesso|pienamente|ufficialmente|era)\\s+(?:\\p{L}+mente\\s+|già\\s+|ormai\\s+|ora\\s+|entramb[ie]\\s+)*in\\s+vigore|vige(?:nte|nti)?(?=\\s+(?:da|dal|dall|fra|tra))",
      {
        form: 'state',
        weight: 0.93,
      },
    ),
    phrase(
      'in-force-since',
      "in\\s+vigore(?=(?:,|\\.|$|\"|\\s+(?:da|dal|dall|dallo|dalla|il|tra|fra|l'accordo|l'intesa|il patto|il trattato|la convenzione|il|oggi|ieri|domani)(?:(?<=\\x27)|(?![\\p{L}]))))",
      { form: 'state', weight: 0.88 },
    ),
    phrase('will-be-in-force', 'sar(?:à|anno)\\s+(?:\\p{L}+mente\\s+)?in\\s+vigore', { form: 'future' }),
    verb('take-effect', 'acquistare acquisire produrre prendere:pres:pres spiegare assumere:assunt:assuns dispiegare sortire', {
      then: `\\s+(?:\\p{L}+\\s+){0,2}?(?:efficacia|effetti|effetto|validità|vigore)`,
      weight: 0.9,
    }),
    phrase(
      'have-effect',
      `(?<head>avere|ha|hanno|avrà|avranno|ebbe)\\s+(?:piena\\s+|pieno\\s+)?(?:efficacia|effetto|validità|vigore)(?=\\s+(?:da|dal|dall|a partire|il))`,
      { weight: 0.88 },
    ),
    phrase('finds-application', `(?<head>${verbs('trovare')})\\s+(?:\\p{L}+mente\\s+|piena\\s+)?applicazione`, { weight: 0.86 }),
    verb('become-effective', 'diventare divenire', {
      then: `\\s+(?:\\p{L}+mente\\s+|pienamente\\s+)?(?:efficac[ei]|effettiv[oaie]|vincolant[ei]|obbligatori[eao]|esecutiv[oaie]|legge(?![\\p{L}\\s]*di bilancio)|applicabil[ei]|realtà|diritto)`,
      weight: 0.86,
    }),
    phrase(
      'is-effective',
      `(?<head>è|sono|sarà|saranno|era)\\s+(?:\\p{L}+mente\\s+|già\\s+|ora\\s+|infatti\\s+)*(?:efficac[ei]|operant[ei]|vincolant[ei]|applicabil[ei])(?=[,.;]|$|\\s+(?:da|dal|dall|a partire|l'|il|la|per|in tutti)[\\s'\\p{L}])`,
      {
        weight: 0.85,
      },
    ),
    verb('go-off', 'scattare', {
      not: '\\s+(?:la|una|le|delle|due)?\\s*(?:foto|fotografi|sanzioni|indagin|allarme|immagin|polemic)',
      weight: 0.8,
    }),
    verb('run-from', 'decorrere:decors:decors applicare', {
      then: "(?=\\s+(?:a\\s+(?:partire|decorrere)\\s+)?(?:da|dal|dall)[\\s'])",
      weight: 0.82,
    }),
    phrase(
      'has-law',
      '(?<head>vale|valgono|varrà|varranno)(?=,?\\s+(?:da|dal|dall|a partire|per chi|per gli Stati|per tutti i)(?:(?<=\\x27)|(?![\\p{L}])))',
      { weight: 0.75 },
    ),
    phrase('efficacy', 'efficacia(?=\\s+(?:dell|del))|decorrenza', { form: 'noun', weight: 0.75 }),
  ],
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
      `(?<head>${verbs('nascere')}(?!\\s+da)|costituit[oa]|istituit[oa]|fondat[oa])(?:\\s+(?:ufficialmente|formalmente|lo scorso|il|nel|così|oggi|ieri|a|da|dai|dalle|dalla|entro|per volontà))(?:(?<=\\x27)|(?![\\p{L}]))`,
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
  ],
  contracted: [
    phrase(
      'award',
      `(?<head>${verbs('aggiudicare assegnare affidare conferire ottenere vincere:vint:vins firmare siglare incassare strappare conquistare ricevere sottoscrivere:sottoscritt:sottoscriss stipulare finalizzare')})${gapTo(7)}${CONTRACT}`,
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
      `(?:taglio|posa|getto)\\s+(?:del|della|dell')\\s*(?:primo\\s+|prima\\s+)?(?:lamier[ae]|acciaio|chiglia|pietra|calcestruzzo|cavo|blocco)`,
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
      `(?:commissione europea|antitrust|autorità)[^.;]{0,60}?\\s(?<head>${verbs('autorizzare approvare')})\\s+(?:l'operazione|la fusione|la joint venture)`,
      { about: 'topic', weight: 0.85 },
    ),
    phrase(
      'committee',
      `commission[ei]\\s+(?:esteri|affari esteri|difesa|bilancio)(?:\\s+[^\\s.;]+){0,6}?\\s+(?<head>${verbs('approvare licenziare adottare')})`,
      { body: 'chamber', weight: 0.86 },
    ),
  ],
  operational: [
    verb('become-operational', 'diventare divenire rendere:res:res entrare essere dichiarare risultare', {
      about: 'topic',
      then: `\\s+(?:\\p{L}+mente\\s+|ormai\\s+|già\\s+|ora\\s+|a regime\\s+)*(?:operativ[oaie]|operantiv|attiv[oaie](?!\\s+(?:nel|in|da))|in\\s+funzione|funzionant[ei]|a\\s+regime|in\\s+attività|in\\s+esercizio)`,
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
      `(?<head>(?<!si\\s)${verbs('aprire:apert:apr')})(?=\\s*[.,;]|\\s*$|\\s+(?:oggi|ieri|domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|stamattina|ufficialmente|finalmente|i\\s+battenti)(?!\\s+(?:il|lo|la|i|gli|le|un|una|l'|un'))(?![\\p{L}]))`,
      { about: 'topic', kinds: ['agreement', 'memorandum', 'programme'], weight: 0.82 },
    ),
    phrase(
      'starts-to-work',
      `(?:agenzia|organizzazione|organismo|segretariato|segreteria|tribunale|centro|istituto|comitato|commissione|ufficio)(?:\\s+[^\\s.;]+){0,4}?\\s+(?<head>${verbs('iniziare cominciare avviare')})\\s+(?:a\\s+(?:lavorare|funzionare|operare)|(?:le\\s+|la\\s+|i\\s+|l')?(?:propri[ea]\\s+|su[ea]\\s+)?(?:attività|lavori))`,
      { about: 'topic', weight: 0.86 },
    ),
    phrase(
      'doors-opened',
      `(?:centr[oi]|sede|uffici|quartier generale|struttur[ae]|domande|iscrizioni)(?:\\s+[^\\s.;]+){0,6}?\\s+(?<head>${verbs('aprire:apert:apr')}|inaugurat[oaie])`,
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
      `(?<!(?:pres[oae]|prend\\p{L}+|da|a|in|gran|altra|la|una|ogni|ne|farà|fa|far|buona|maggior)\\s)(?<head>${verbs('partire')}|al via|prende il via|prenderà il via|ha preso il via)(?=\\s+(?:dal|il|da|oggi|domani|ieri|a|l'|con|nel|i primi|le domande|il programma|il visto|i visti)(?:(?<=\\x27)|(?![\\p{L}])))`,
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
  ],
  scheduled: [
    verb('schedule', 'convocare calendarizzare indire:indett:indiss', {
      about: 'topic',
      kinds: ['dialogue', 'occasion'],
      weight: 0.75,
    }),
    phrase('date-set', '(?:data|giorno)(?:\\s+\\p{L}+){0,6}?\\s+(?<head>fissat[oa]|stabilit[oa]|decis[oa])', {
      about: 'topic',
      kinds: ['dialogue', 'occasion'],
      weight: 0.78,
    }),
  ],
  held: [
    phrase(
      'body-met',
      `(?:consiglio|comitato|commissione|gruppo\\s+di\\s+lavoro|ministri|delegazioni)(?:\\s+[^\\s.;]+){0,6}?\\s+(?<head>${verbs('riunire insediare')})(?=\\s+(?:a|ad|in|nel|nella|per|oggi|ieri|di nuovo|il|lunedì|martedì|mercoledì|giovedì|venerdì)(?![\\p{L}])|[,.])`,
      { about: 'topic', kinds: ['dialogue', 'occasion', 'partnership'], weight: 0.88 },
    ),
    phrase(
      'hold-session',
      `(?:co-?)?(?<head>${verbs('presiedere tenere svolgere:svolt:svols ospitare riunire celebrare concludere:conclus:conclus aprire:apert:apr chiudere:chius:chius')})(?:\\s+[^\\s.;:]+){0,10}?\\s+(?:l'|dell'|all'|le|la|il|un|una)?\\s*(?:prim[aoe]\\s+|second[ao]\\s+|terz[ao]\\s+)?${SESSION}`,
      { about: 'topic', kinds: DIALOGUES, weight: 0.84 },
    ),
    phrase(
      'session-held',
      `${SESSION}${after(9)}(?<head>${verbs('tenere svolgere:svolt:svols riunire concludere:conclus:conclus')}|avrà luogo|ha avuto luogo|ebbe luogo)`,
      {
        about: 'topic',
        kinds: DIALOGUES,
        weight: 0.84,
      },
    ),
    phrase(
      'next-session',
      `(?:prossim[ao]|successiv[ao])\\s+(?:${SESSION})${after(4)}(?<head>${verbs('tenere svolgere:svolt:svols')}|avrà luogo)`,
      { about: 'topic', kinds: ['dialogue', 'occasion'], weight: 0.92 },
    ),
    phrase(
      'takes-place',
      `si\\s+(?:(?:è|sono|era|erano)\\s+)?(?:\\p{L}+mente\\s+)?(?<head>${verbs('tenere svolgere:svolt:svols concludere:conclus:conclus aprire:apert:apr chiudere:chius:chius')})`,
      { about: 'topic', kinds: ['occasion'], weight: 0.8 },
    ),
    verb('host', 'ospitare', { about: 'topic', kinds: ['occasion'], weight: 0.75 }),
    phrase(
      'meet',
      `(?<head>${verbs('riunire ritrovare')}|rivedersi|rivedranno|si\\s+rivedono)(?=\\s+(?:\\S+\\s+){0,6}?(?:a|al|alla|per|nel|in|oggi|ieri|il|attorno)(?:(?<=\\x27)|(?![\\p{L}])))`,
      { about: 'topic', kinds: DIALOGUES, weight: 0.72 },
    ),
    phrase('first-session', `(?:prim[ao]|second[ao]|terz[ao]|quart[ao]|quint[ao]|\\d+[ªa°])\\s+${SESSION}`, {
      about: 'topic',
      kinds: ['dialogue', 'occasion'],
      form: 'noun',
      weight: 0.72,
    }),
    // The pronoun in it points back.
    phrase('start-them', '(?:avviar|tener|riunir|convocar)l[oaie]', {
      about: 'topic',
      kinds: ['dialogue', 'occasion'],
      weight: 0.92,
    }),
    verb('start-consultations', 'avviare', { about: 'topic', kinds: ['dialogue'], weight: 0.72 }),
  ],
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
        "\\s+(?:l'|la|il|lo|i|le|gli)?\\s*(?:invito|impegno|appello|slancio|interesse|fiducia|auguri|richiesta|amicizia|sostegno|vicinanza|condoglianze|volontà|solidarietà)|" +
        OTHER_OBJECT,
      weight: 0.88,
    }),
    verb('extend', 'estendere:estes:estes', {
      then: `${gap(4)}(?:durata|validità|termine|scadenza|${INSTRUMENT})`,
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
    phrase('renewal', 'rinnovo|prolungamento|proroga', { weight: 0.8 }),
  ],
  amended: [
    verb('amend', 'modificare emendare aggiornare rivedere rinegoziare riformare', {
      then: `${gap(3)}(?:${INSTRUMENT}|(?:uso|ambito|portata|regole|articol[oi]|contenut[oi]|clausol[ae]|allegat[oi]|campo di applicazione)(?=[^.;]{0,60}(?:accord|protocoll|trattat|convenz|intes|memorand|patt)))`,
      weight: 0.82,
    }),
    phrase('amended', `${INSTRUMENT}${after(9)}(?<head>(?:modificat|emendat|aggiornat|rivist|rinegoziat)[oaie])`, {
      weight: 0.82,
    }),
    phrase(
      'amending-protocol',
      `(?<head>${verbs('firmare siglare adottare sottoscrivere:sottoscritt:sottoscriss approvare')})${gap(4)}(?:protocollo|accordo|scambio di note)\\s+(?:di\\s+(?:modifica|emendamento)|(?:che\\s+)?(?:modifica|emenda)|aggiuntivo|modificativo|addizionale)|(?<head2>${verbs('firmare siglare concordare sottoscrivere:sottoscritt:sottoscriss')})\\s+(?:l'|un|il|gli|due|un'|una)\\s*(?:\\p{L}+\\s+)?(?:addendum|emendament[oi]|lettera integrativa|integrazione|revisione)`,
      { weight: 0.9 },
    ),
    phrase('amendment', `(?:modifica|revisione|aggiornamento|emendamento)\\s+(?:del|dell'|della|al|all'|alla)\\s*${INSTRUMENT}`, {
      weight: 0.75,
    }),
  ],
  expanded: [
    verb('join', 'aderire', {
      not: '\\s+(?:allo sciopero|alla protesta|alla manifestazione|perfettamente)',
      about: 'topic',
      weight: 0.85,
    }),
    verb('enter', 'entrare', {
      then: `\\s+(?:\\p{L}+mente\\s+)?(?:a far parte|a bordo|(?:nel|nella|nell'|nello|in)\\s*(?:\\p{L}+\\s+)?(?:programma|progetto|gruppo|accordo|intesa|patto|club|consorzio|alleanza|Gcap|trattato|organizzazione|partenariato|iniziativa|famiglia)|come|in qualità|in veste)`,
      about: 'topic',
      weight: 0.85,
    }),
    phrase(
      'enter-by-name',
      "(?<head>[Ee]ntra(?:no|t[oaie]|re)?|[Ee]ntrerà|[Ee]ntreranno|[Ee]ntrerebbe)\\s+(?:\\p{Ll}+mente\\s+)?(?:nel|nella|nell'|nello|negli)\\s*(?!Paese|Parlament|Consiglio|Senato|Mediterraneo|Gazzetta|Aula|Unione|Ue|UE|Nato|Palazz|Stat|Mar\\s|Golfo)\\p{Lu}\\p{L}+",
      {
        about: 'topic',
        cased: true,
        weight: 0.82,
      },
    ),
    verb('unite', 'unire associare', {
      then: "\\s+(?:(?:al|alla|all'|ai|allo|agli)\\s*(?!coro|lutto|cordoglio))",
      about: 'topic',
      weight: 0.78,
    }),
    verb('widen', 'allargare ampliare', {
      then: `${gap(3)}(?:programma|progetto|intesa|accordo|alleanza|patto|partenariato|platea|consorzio|partecipazione|a\\s)`,
      about: 'topic',
      weight: 0.82,
    }),
    verb('welcome-as', 'accogliere:accolt:accols ammettere:ammess:ammis accettare', {
      then: `(?:\\s+[^\\s.;]+){1,6}?\\s+(?:come|quale|in qualità di|nel|nella|fra i|tra i)(?:(?<=\\x27)|(?![\\p{L}]))`,
      about: 'topic',
      weight: 0.84,
    }),
    verb('become-member', 'diventare divenire', {
      then: `\\s+(?:(?:il|la|un|una)\\s+|l')?(?:[^\\s.;,]+\\s+){0,3}?(?:soci[oa]|membr[oi]|partner|parte|osservator[ei]|cofondator[ei]|firmatari[oi])`,
      about: 'topic',
      weight: 0.85,
    }),
    verb('climb-aboard', 'salire', { then: '\\s+a\\s+bordo', about: 'topic', weight: 0.85 }),
    phrase(
      'accession',
      "adesion[ei]|allargamento|ampliamento|ingresso(?=\\s+(?:di|del|della|dell'|nel|nella|nell'|in|dei|degli|da|saudita|canadese|\\p{L}+[eo])(?:(?<=\\x27)|(?![\\p{L}])))|partecipazione\\s+di\\s+(?:altri|nuovi|un\\s+quarto)",
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
  ],
  reduced: [
    decided('leave', 'uscire|recedere|ritirarsi|sfilarsi|abbandonare|lasciare', { weight: 0.9 }),
    phrase(
      'notify-withdrawal',
      `(?<head>${verbs('notificare comunicare annunciare depositare inviare formalizzare consegnare')})(?:\\s+[^\\s.;]+){0,9}?\\s+(?:il\\s+|la\\s+|l'|di\\s+|del\\s+|un\\s+|proprio\\s+|propria\\s+|suo\\s+|sua\\s+|decisione\\s+di\\s+|notifica\\s+di\\s+|strumento\\s+di\\s+)*(?:recesso|ritiro(?= dal)|uscita(?= dal)|uscire|recedere|ritirarsi)`,
      { weight: 0.9 },
    ),
    phrase('no-longer', `non\\s+(?:è|fa|sono|fanno)\\s+più\\s+(?:vincolat[oaie]|parte|membr[oi]|soci[oa])`, {
      form: 'past',
      weight: 0.9,
    }),
    phrase(
      'withdraw-from-name',
      `(?<head>[Rr]itira(?:t[oaie]|ta|no|rsi)?|[Ee]sc(?:e|ono)|[Uu]sc(?:it[oaie]|irà|iranno|ì)|[Rr]eced(?:e|uto|ono|erà))(?:\\s+[^\\s.;,]+){0,3}?\\s+(?:dal|dalla|dall'|dallo|dagli)\\s*\\p{Lu}\\p{L}*`,
      { cased: true, weight: 0.86 },
    ),
    verb('withdraw', 'uscire ritirare recedere sfilare', {
      then: `(?:\\s+[^\\s.;,]+){0,3}?\\s+(?:da|dal|dalla|dall'|dallo|dagli)\\s*(?:[^\\s.;,]+\\s+){0,3}?(?:${INSTRUMENT}|programma|progetto|partenariato|alleanza|organizzazione|Gcap|consorzio)`,
      weight: 0.88,
    }),
    verb('abandon-as-party', 'lasciare abbandonare', {
      then: `\\s+(?:il\\s+|la\\s+|lo\\s+|l')(?:[^\\s.;,]+\\s+){0,2}?(?:${INSTRUMENT}|programma|organizzazione|consorzio|alleanza)`,
      weight: 0.84,
    }),
    phrase('towards-the-exit', "verso\\s+l'(?:uscita|addio)|con\\s+un\\s+piede\\s+fuori", {
      about: 'topic',
      form: 'possible',
      weight: 0.8,
    }),
    phrase('pull-back', '(?<head>tirarsi|chiamarsi|tira(?:no)?|tirat[oaie]|chiama(?:no)?|chiamat[oaie])\\s+(?:indietro|fuori)', {
      weight: 0.8,
    }),
    phrase(
      'withdrawal',
      "recesso|(?:uscita|ritiro|dietrofront|defezione)(?=\\s+(?:di|del|della|dell'|dei|degli|delle|dal|dalla|dall'|da|britannic|italian|american|giappones|\\p{L}+[oa])(?:(?<=\\x27)|(?![\\p{L}])))",
      { weight: 0.78 },
    ),
  ],
  upgraded: [
    phrase(
      'upgrade',
      `(?<head>${verbs('elevare portare innalzare promuovere:promoss:promoss alzare')})(?:\\s+[^\\s.;]+){0,9}?\\s+(?:rango|livello|partenariato|partner)`,
      { kinds: ['partnership', 'dialogue'], about: 'topic', weight: 0.92 },
    ),
    phrase('step-up', 'salto\\s+di\\s+(?:categoria|qualità|livello)|(?:si\\s+fregiano|si\\s+fregia)', {
      kinds: ['partnership'],
      about: 'topic',
      form: 'past',
      weight: 0.8,
    }),
    phrase('elevation', '(?:elevazione|innalzamento|upgrade|promozione)\\s+(?:a|al|dei|delle|della|del)', {
      kinds: ['partnership'],
      about: 'topic',
      weight: 0.8,
    }),
  ],
  delayed: [
    decided('delay', 'rinviare|rimandare|posticipare|ritardare|far slittare|spostare', { about: 'topic', weight: 0.9 }),
    // What is put off to a later day has been put off now.
    phrase(
      'slips',
      "(?<head>slitta(?:no)?|scivola(?:no)?)(?=\\s+(?:\\p{L}+\\s+){0,3}?(?:a|ad|al|alla|all|di|oltre|verso|ancora)[\\s'])",
      {
        form: 'past',
        about: 'topic',
        weight: 0.88,
      },
    ),
    phrase(
      'must-wait',
      '(?:bisognerà|occorrerà|toccherà)\\s+(?:ancora\\s+)?(?:aspettare|attendere)(?=\\s+(?:il|la|fino|almeno|l)[\\s\\x27])',
      {
        form: 'past',
        about: 'topic',
        weight: 0.7,
      },
    ),
    verb(
      'delay',
      'rinviare rimandare slittare posticipare ritardare differire procrastinare dilazionare posporre:pospost:pospos',
      {
        about: 'topic',
        weight: 0.86,
      },
    ),
    phrase('let-slip', `(?<head>${verbs('fare')})\\s+slittare`, { about: 'topic', weight: 0.88 }),
    phrase(
      'miss-deadline',
      '(?<head>saltat[oaie]|salta|mancat[oaie]|bucat[oaie]|sforat[oaie]|superat[oaie])\\s+(?:\\p{L}+\\s+){0,3}?(?:data|scadenza|termine|obiettivo|appuntamento|traguardo)|(?:scadenza|termine|data|obiettivo)(?:\\s+[^\\s.;]+){0,12}?,?\\s+(?<head2>(?:è|era|sono)\\s+saltat[oaie]|(?:è|sono)\\s+slittat[oaie]|sfumat[oaie])',
      { about: 'topic', form: 'past', weight: 0.9 },
    ),
    phrase('move-on', `(?<head>${verbs('spostare scivolare')})\\s+(?:in\\s+avanti|oltre|al|a|all')`, {
      about: 'topic',
      weight: 0.89,
    }),
    phrase(
      'behind',
      '(?:è|sono|era|resta|procede|viaggia|accumula)\\s+(?:già\\s+|ormai\\s+)?in\\s+(?:forte\\s+|grave\\s+|netto\\s+)?ritardo|(?:è|resta|rimane)\\s+(?:ancora\\s+)?(?:ferm[oa]|arenat[oa]|impantanat[oa]|al palo|in stallo|a bagnomaria)',
      {
        about: 'topic',
        form: 'state',
        weight: 0.75,
      },
    ),
    phrase(
      'postponement',
      'rinvi[io]?o?(?!\\s+a\\s+giudizio)|slittament[oi]|spostamento\\s+di\\s+(?:\\p{L}+|\\d+)\\s+(?:mesi|anni|settimane)|posticip[oi]|ritard[oi]|dilazione|spostamento\\s+in\\s+avanti',
      { about: 'topic', weight: 0.8 },
    ),
  ],
  suspended: [
    decided('suspend', 'sospendere|congelare|interrompere|bloccare|fermare', { weight: 0.9 }),
    phrase(
      'stop-applying',
      `(?<head>smess[oa]|smette|smettono|cessat[oa])\\s+di\\s+(?:applicare|attuare|partecipare)|non\\s+(?:si\\s+)?applica(?:no)?\\s+più`,
      {
        weight: 0.85,
      },
    ),
    verb('suspend', 'sospendere:sospes:sospes congelare interrompere:interrott:interrupp', {
      not: "\\s+(?:le\\s+attività|l'attività|la\\s+seduta|la\\s+riunione|il\\s+campionato)",
      weight: 0.89,
    }),
    verb('halt', 'bloccare fermare stoppare', {
      then: `${gap(3)}(?:${INSTRUMENT}|ratifica|programma|progetto|applicazione|partecipazione|cooperazione|negoziato)`,
      weight: 0.82,
    }),
    phrase('self-suspended', 'autosospes[oaie]', { form: 'past', weight: 0.9 }),
    phrase(
      'put-on-hold',
      '(?<head>mess[oaie]|mette|mettono|metterà)\\s+(?:in\\s+(?:pausa|stand-?by|naftalina|frigo(?:rifero)?|ghiaccio|congelatore|freezer|sospeso)|tra\\s+parentesi)',
      { weight: 0.85 },
    ),
    phrase('suspension', "sospensione|congelamento|moratoria|stop(?=\\s+(?:a|al|all|alla|ai|del|dell|della)[\\s'])", {
      weight: 0.78,
    }),
  ],
  resumed: [
    phrase(
      'reopens',
      `(?<head>${verbs('riaprire:riapert:riapr ripartire')})(?=\\s*[.,;]|\\s*$|\\s+(?:oggi|ieri|domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|dopo|da)(?!\\s+(?:il|lo|la|i|gli|le|un|una|l'|un'))(?![\\p{L}]))`,
      { about: 'topic', weight: 0.8 },
    ),
    verb('resume', 'riprendere:ripres:ripres ripristinare riattivare riavviare sbloccare', {
      then: `${gap(3)}(?:${INSTRUMENT}|programma|progetto|partecipazione|cooperazione|${TALKS}|applicazione|trasferimenti|dialogo)`,
      weight: 0.82,
    }),
    phrase(
      'restart',
      `(?:${INSTRUMENT}|programma|progetto|${TALKS}|trasferimenti|cooperazione)${after(5)}(?<head>${verbs('ripartire riprendere:ripres:ripres')}|sbloccat[oaie]|riattivat[oaie]|ripristinat[oaie])`,
      { weight: 0.82 },
    ),
    phrase('resumption', "(?:ripresa|ripristino|riattivazione|sblocco|riavvio)\\s+(?:del|dell'|della|dei|delle)", {
      weight: 0.78,
    }),
    phrase('lift-suspension', `(?<head>${verbs('revocare togliere:tolt:tols')})${gap(3)}sospensione`, { weight: 0.9 }),
  ],
  terminated: [
    decided(
      'end',
      'annullare|cancellare|denunciare|disdire|abbandonare il programma|abbandonare il progetto|chiudere il programma|rinunciare',
      { weight: 0.9 },
    ),
    phrase('denounced', `${INSTRUMENT}(?:\\s+[^\\s;:.]+){0,7}?\\s+(?<head>(?:denunciat|disdett|rescis|risolt)[oaie])`, {
      weight: 0.9,
    }),
    verb('denounce', 'denunciare disdire', { then: `${gap(3)}(?:${INSTRUMENT})`, weight: 0.92 }),
    verb('scrap', 'annullare cancellare stracciare affossare abrogare rescindere:resciss:resciss', {
      about: 'topic',
      weight: 0.84,
    }),
    verb('abandon', 'abbandonare archiviare accantonare revocare', {
      not: '\\s+(?:la\\s+sede|il\\s+Paese|la\\s+sala|le\\s+licenze|le\\s+armi|i\\s+lavori)',
      weight: 0.78,
    }),
    verb('fail', 'naufragare fallire', { weight: 0.8 }),
    phrase(
      'put-end',
      `(?<head>${verbs('porre mettere:mess:mis dire')})\\s+(?:la\\s+parola\\s+)?(?:fine|addio|termine)\\s+(?:a|al|all'|alla)`,
      { weight: 0.88 },
    ),
    phrase('blow-up', `(?<head>${verbs('fare')})\\s+saltare(?:\\s+\\S+){0,3}?\\s+(?:${INSTRUMENT})`, { weight: 0.82 }),
    phrase(
      'give-notice',
      `(?<head>${verbs('dare notificare comunicare inviare')})(?:\\s+\\S+){0,4}?\\s+(?:disdetta|recesso|denuncia)`,
      { weight: 0.9 },
    ),
    verb('not-go-on', 'proseguire', { then: `\\s+(?:con|nel|nello)\\s`, form: 'infinitive', weight: 0.5 }),
    verb('cease', 'cessare', { not: '\\s+(?:di|il\\s+fuoco|le\\s+ostilità)', weight: 0.82 }),
    phrase(
      'termination',
      "disdetta|annullamento|cancellazione|cessazione|abrogazione|(?:denuncia|(?<!entro\\s(?:la\\s)?|alla\\s|verso\\sla\\s|di\\s)fine|abbandono|addio|revoca)(?=\\s+(?:a|al|all'|alla|del|dell'|della)(?:(?<=\\x27)|(?![\\p{L}])))",
      { weight: 0.75 },
    ),
  ],
  expired: [
    verb('expire', 'scadere decadere spirare', { not: '\\s+(?:il\\s+termine|i\\s+termini|le\\s+iscrizioni)', weight: 0.92 }),
    phrase(
      'end-of-line',
      `(?<head>${verbs('arrivare giungere:giunt:giuns')})\\s+(?:al\\s+capolinea|a\\s+(?:scadenza|termine|fine\\s+corsa))`,
      { weight: 0.85 },
    ),
    phrase('goes-out', '(?:si\\s+è|si)\\s+(?<head>spent[oa]|spegne|spense|estint[oa]|estingue)', { weight: 0.85 }),
    phrase(
      'cease-to',
      `(?<head>${verbs('cessare smettere:smess:smis perdere:pers:pers')})\\s+(?:di\\s+(?:avere|esistere|applicarsi|produrre|essere|valere|vincolare)|(?:ogni\\s+)?(?:efficacia|validità|vigore))`,
      { weight: 0.92 },
    ),
    phrase(
      'treaty-ends',
      `(?:trattato|accordo|intesa|patto|memorandum)\\s+(?<head>finisce|termina|terminato|finito|finirà)(?=\\s+(?:il|oggi|domani|ieri|nel|a))`,
      { weight: 0.84 },
    ),
    phrase(
      'expiry',
      'scadenza(?!\\s+(?:del\\s+passaporto|dei\\s+termini|delle\\s+domande))|decadenza|decorrenza\\s+dei\\s+termini',
      { form: 'noun', weight: 0.8 },
    ),
  ],
};
