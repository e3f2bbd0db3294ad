// What Italian cues are made of: builders of patterns, and words for instruments, bodies, sessions, contracts.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';

const OPEN = '(?<![\\p{L}\\p{N}-])';
const CLOSE = "(?:(?<=')|(?![\\p{L}\\p{N}]))";

type Options = Omit<Cue, 'id' | 'pattern'>;

/** A set phrase; its `head` decides the form, or the whole of it. */
export const phrase = (id: string, pattern: string, rest: Options = {}): Cue => ({
  id: `it.${id}`,
  pattern: `${OPEN}(?:${pattern})${CLOSE}`,
  ...rest,
});

/** Verbs in all their forms, with what must follow (`then`) or must not (`not`). */
export const verb = (
  id: string,
  spec: string,
  { then = '', not = '', ...rest }: Options & { then?: string; not?: string } = {},
): Cue => phrase(id, `(?<head>${verbs(spec)})${CLOSE}${not ? `(?!${not})` : ''}${then ? `(?:${then})` : ''}`, rest);

const MONTHS = 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre';
/** A day in full counts as one word of those in between. */
const FULL_DAY = `(?:in\\s+data\\s+|il\\s+|l'|lo\\s+scorso\\s+)[0-3]?\\d°?\\s+(?:${MONTHS})(?:\\s+\\d{4})?`;
/** Up to so many words in between, none of which ends a clause. */
export const gap = (n: number) => `(?:\\s+(?:${FULL_DAY}|(?:[^\\s,;:.]|[.,](?=\\d))+)){0,${n}}?\\s+(?:[\\p{L}]{1,5}')?["(]?`;
/** The same, not past another instrument ("firmare l'accordo per la fornitura"). */
export const gapTo = (n: number) =>
  `(?:\\s+(?!(?:[\\p{L}]{1,5}')?(?:accord|intes|patt|trattat|convenz|protocoll|memorand))(?:[^\\s,;:.]|[.,](?=\\d))+){0,${n}}?\\s+(?:[\\p{L}]{1,5}')?["(]?`;
/** The verb after its subject or the participle after its noun, which a comma may follow. */
export const after = (n: number) => `,?(?:\\s+(?:${FULL_DAY}|(?:[^\\s;:.]|[.,](?=\\d))+)){0,${n}}?\\s+`;

export const INSTRUMENT =
  '(?:accord[oi]|intes[ae]|patt[oi]|trattat[oi]|convenzion[ei]|protocoll[oi]|memorandum|mou|testo|documento|articolato|dichiarazione|cooperazione|strumento|Acsa|Raa|statuto)';
/** A paper that changes a treaty, with the treaty that it changes. */
export const AMENDING_PAPER = `(?:(?:protocoll[oi]|accord[oi]|scamb[io]+\\s+di\\s+(?:note|lettere)|att[oi])(?:\\s+\\p{L}+)?\\s+(?:(?:(?:di|recant[ei]|concernent[ei]|sulle|sulla)\\s+)?(?:modific(?:a|he)|emendament[oi])|che\\s+(?:modifica|emenda|integra|aggiorna)(?:no)?|(?:emendativ|modificativ|integrativ|aggiuntiv)[oi]|addizional[ei])|emendament[oi]|modifiche)\\s+(?:(?:il|lo|la|i|gli|le|al|allo|alla|ai|alle|del|dello|della|dei|delle)\\s+|(?:l|all|dell)')(?:presente\\s+|citat[oa]\\s+)?${INSTRUMENT}`;
export const TALKS = '(?:negoziat[oi]|trattativ[ae]|colloqui(?! con)|negoziazion[ei]|trattazion[ei])';
export const PARLIAMENT =
  '(?:parlament[oi]|senato|camer[ae]|aula|montecitorio|palazzo madama|dieta|congresso|bundestag|bundesrat|duma|deputati|senatori|assemblea(?! generale)(?: nazionale)?|commission[ei](?! europea)|consiglio nazionale|consiglio degli stati|camere federali|knesset|rada|sejm|storting|eurocamera|europarlamento|eurodeputati|strasburgo|plenaria|comuni|lord|parlamentari|legislatore|emiciclo|due rami|lok sabha|consiglieri|rappresentanti|kantonsrat|gran consiglio)';
export const BODY =
  '(?:società|joint venture|joint-venture|newco|compagnia|impresa comune|organizzazione|organismo|agenzia|segretariato|segreteria|comitato|commissione|consorzio|ente|fondo|fondazione|centro|meccanismo|tavolo|forum|gruppo di lavoro|dialogo|consultazion[ei]|partenariato|partnership|entità|task force|cabina di regia|alleanza|ufficio|osservatorio|piattaforma|conferenza|istituto|comunità|holding)';
export const SESSION =
  '(?:riunion[ei]|session[ei]|incontr[oi]|vertic[ei]|round|tornat[ae]|consultazion[ei]|dialog[oi]|colloqui|conferenz[ae]|summit|tavol[oi]|forum|esercitazion[ei]|bilateral[ei]|2\\+2|assis[ei]|edizione|semestrale|plenari[ae]|cerimoni[ae](?!\\s+(?:di|del|della|dello|per))|sedut[ae]|appuntament[oi]|evento|lavori(?! (?:del|per|di scavo)))';
export const CONTRACT =
  '(?:contratt[oi](?! collettiv| nazional)|commess[ae]|appalt[oi]|ordin[ei](?= (?:di|da|per)(?:(?<=\\x27)|(?![\\p{L}])))(?! (?:del giorno|di espulsione|di grandezza|di cattura))|ordinativ[oi]|incaric(?:o|hi)(?:-\\p{L}+)?)';
export const CONSENT =
  '(?:via libera|disco verde|semaforo verde|luce verde|ok|okay|sì|benestare|assenso|consenso|nulla ?osta|placet|avallo|approvazione|voto (?:favorevole|definitivo|finale|conclusivo)|parere (?:favorevole|positivo)|imprimatur|benedizione|beneplacito|pollice (?:alto|in su|alzato))';
export const PROCEDURES = '(?:procedur[ae]|adempimenti|requisiti|formalità|passaggi|iter|processo di ratifica)';
export const topic = { about: 'topic' } as const;
export const DIALOGUES = ['dialogue', 'occasion', 'partnership', 'programme'] as const;

/** What a programme builds and hands over. */
export const UNIT =
  'nav[ei]|unità|fregat[ae]|sottomarin[oi]|pattugliator[ei]|corvett[ae]|velivol[oi]|aere[oi]|modul[oi]|satellit[ei]|prototip[oi]|esemplar[ei]|scaf[oi]|tren[oi]|elicotter[oi]|lott[oi]|sezion[ei]';

/** What a parliament approves besides treaties. */
export const OTHER_BUSINESS =
  "[\\p{L}]*\\s+(?:[^\\s,;.]+\\s+){0,2}?(?:il|lo|la|l'|i|gli|le|un|una|un'|due|tre)?\\s*(?:(?<=\\suna\\s)legge(?!\\s+(?:di\\s+ratifica|che|per|su))|legg[ei]\\s+(?:di\\s+bilancio|delega|elettorale|di\\s+stabilità)|finanziaria|dpcm|mozion|risoluzion|ordin[ei]\\s+del\\s+giorno|emendament|manovra|bilancio|relazion|progett[oi]\\s+(?!di\\s+legge)|deliber|decreto\\s+flussi|nomin|regolament|calendario)";

/** What is signed, renewed or put off besides treaties: acts, offices, licences, opening hours. */
export const OTHER_OBJECT =
  "(?:\\s+(?:il|lo|la|i|gli|le|un|uno|una|dei|delle|degli|due|tre|su[oae]i?|oggi|ieri|anche|poi|intanto|nuov[oaie]|prim[oaie]))*(?:\\s+l'|\\s+un'|\\s+dell'|\\s)\\s*(?:decret[oi](?! (?:di|che) ratific)|appell|articol[oi]\\s|editorial|assegn[oi]\\s|cambial|perizi|disegn[oi]\\s(?!di\\slegge)|copertin|ordinanz|circolar|nomin|dimission|autograf|petizion|letter[ae](?! d'intent)|gemellagg|ricors|dedic|registr|libr[oi]|volum|prefazion|manifest[oi]|licenz|concession|abbonament|passaport|patent[ei]|apertur|orari|mostr[ae]|iscrizion|band[oi]|mandat[oi]|consiglio|cda|direttiv|parco|flott[ae](?! di)|sito|arred|gestion|sanzion|stato d|moratori|esenzion|derogh|agevolazion|esoner|termin[ei]|allert|chiusur|process[oi]|udienz|partit[ae]|gar[ae]|concert|dazi|tariff|vol[oi]\\s|convegn|seminar|webinar|inchiest|indagin)";

const WHEN = `(?=\\s*(?:\\d|${MONTHS}|ieri|oggi|primo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|scors[oa]|(?:mese|settimana|anno)\\s+(?:scors|passat)))`;

/** What has a date of its own: "la firma è del 18 novembre", "è di ieri la firma", "l'approvazione risale a maggio". */
export const dated = (id: string, noun: string, rest: Options = {}): Cue =>
  phrase(
    id,
    `(?<=(?:^|[^\\p{L}])(?:la|il|lo|l'|sua|loro|cui)\\s?(?:(?:ultim|prim|second|terz|nuov)[oa]\\s)?)(?:${noun})(?:\\s+[^\\s.;:]+){0,10}?\\s+(?:risal(?:e|gono|iva)\\s+(?:a|ad|al|all'|allo|alla)|(?:è|era|fu|sono)\\s+(?:di|del|dell'|dello|della)|(?:è|era)\\s+datat[oa]|porta\\s+la\\s+data\\s+(?:di|del|dell'|dello))${WHEN}|(?:(?:è|era|sono)\\s+(?:di|del|dell'|dello|della)|risal(?:e|gono|iva)\\s+(?:a|ad|al|all'|allo|alla))${WHEN}(?:\\s*[^\\s.;:,]+){1,5}?\\s+(?:la|il|lo|l')\\s*(?:${noun})(?![\\p{L}])`,
    { form: 'past', weight: 0.88, ...rest },
  );

/** A decision of the parties to do it is the event itself: "hanno deciso di rinviare", "concordato di prolungare". */
export const decided = (id: string, spec: string, rest: Options): Cue =>
  phrase(
    `decided-${id}`,
    `(?<head>decis[oa]|decid(?:e|ono|ere|erà|eranno)|concordat[oa]|concordano|convenut[oa]|stabilit[oa]|accordat[oaie])(?:\\s+[^\\s,;:.]+){0,4}?\\s+(?:di|per)\\s+(?:non\\s+)?(?:${spec})(?:(?:l[oaie]|ne|si|r)(?![\\p{L}]))?(?!\\s+(?:${TALKS}))(?!${OTHER_OBJECT})`,
    rest,
  );
