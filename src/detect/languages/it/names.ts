// Italian: the words that stand for a name, what may follow a description, and which verb is a name's own.

import type { Language } from '../../language.js';

const AUXILIARIES =
  /^(?:\s+(?:si|è|sono|era|ha|hanno|aveva|sarà|saranno|viene|va|si|stat[oaie]|non|ora|già|ufficialmente|finalmente))*\s*$/iu;
/** "I lavori del ...": what comes is part of something else. */
const OF = /(?<!\p{L})(?:d[aei]|d[ae]l|dell[aeo]?|su|sull?[aeo]?|a|all?[aeo]?|in|nell?[aeo]?|con|per|tra|fra)(?:\s+|')$/iu;
const OBJECT =
  /^(?:\s+(?:ieri|oggi|domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|su|sul|sull[aeo]|dal|dall[aeo]|da|il|lo|la|i|gli|le))*(?:\s+(?:sull|dall|l)')?\s*$/iu;
/** Longest that {@link OF} can be. */
const BEFORE = 8;

const MONTHS = 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre';
/** A day behind a verb, and not one up to which or from which something is. */
const BETWEEN = new RegExp(
  `(?<=\\p{L}[oaieàù]\\s)(?:(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)(?:\\s+(?:scors[oa]|mattina|pomeriggio|sera|notte))?(?:\\s+\\d{1,2}°?\\s+(?:${MONTHS}))?|(?:ieri|oggi|domani)(?:\\s+(?:mattina|pomeriggio|sera|notte))?|stamane|stamani|stamattina|stasera|stanotte|(?:nei|in\\s+questi)\\s+giorni(?:\\s+scorsi)?|(?:il|lo\\s+scorso)\\s+\\d{1,2}°?\\s+(?:${MONTHS})(?:\\s+(?:scorso|\\d{4}))?|l'(?:8|11)\\s+(?:${MONTHS})(?:\\s+\\d{4})?|(?:la|questa)\\s+settimana(?:\\s+scorsa)?|(?:il\\s+mese|l'anno)\\s+scorso)\\s+(?=\\p{L})`,
  'giu',
);

/** A verb that may be the name's own, so that what stands before it is not. */
const VERB_NEXT =
  '(?=\\s+(?:(?:non|si)\\s+)?(?:(?:è|sono|era|ha|hanno|aveva|sarà|viene|va|entra|slitta|parte|riparte|scade|decade|torna|resta)(?!\\p{L})))';
const PROPER =
  "(?:(?:il|lo|la|i|gli|le)\\s+|l')?\\p{Lu}[\\p{L}'’.-]*(?:(?:,?\\s+ed?|,|\\s+d[aei]l?|\\s+dell[aeo])?\\s+(?:(?:il|lo|la|i|gli|le)\\s+|l')?\\p{Lu}[\\p{L}'’.-]*){0,5}";
const TAIL = new RegExp(
  `^(?:\\s+(?:(?:tra|fra|di|d'|in|con|su|d[ae]l|dell[ae]|nel|nell[ae]|sull[ae])\\s+|(?:dell|nell|sull|d)')${PROPER}){0,2}(?:,\\s+(?:(?:il|lo|la|un[ao]?|che|i cui)\\s+|l'|un')[^.;:]{3,110}?,)?${VERB_NEXT}`,
  'u',
);

export const names: Pick<
  Language,
  'article' | 'between' | 'words' | 'apposes' | 'lists' | 'joinsVerb' | 'tail' | 'joins' | 'isVerbOf'
> = {
  article: {
    word: 'il',
    unless:
      /(?:(?<![\p{L}\d])(?:il|lo|la|i|gli|le|un[ao]?|[adns]?[eua]?(?:l|i|gli|ll[aeo])|prim[ao]|second[ao]|terz[ao]|quest[ao]|\p{L}+[ei]sim[ao]|\d+[ªa°]|a|ad|di|da|in)\s+|')$/iu,
  },
  joinsVerb: /(?:^|\s)ed?\s+(?:(?:ha|hanno|aveva|avevano)\s+)?$/u,
  lists:
    /^(?:\s+(?:(?:sul|sull[oa]|sugli|sui|sulle|su|per|con|tra|fra|in\s+materia\s+di)\s|sull')[^,;:.()]{2,60}?)?\s*(?:,\s*(?:ed?\s+)?|(?<=\s)(?:ed?|né)\s+|(?<=\s)nonché\s+)(?:(?:(?:il|lo|la|i|gli|le|un[ao]?|altri|due|tre)\s+|l'|un')(?:(?!(?:il|lo|la|un[ao]?)\s)[\p{L}-]+\s+){0,2}?)?$/u,
  apposes: /^,\s+(?:(?:il|lo|la|un[ao]?)\s+|l'|un')(?:[^\s,.;:()]+\s+){0,3}$/u,
  tail: TAIL,
  between: BETWEEN,
  words: {
    agreement: 'accordo',
    memorandum: 'memorandum',
    programme: 'programma',
    dialogue: 'dialogo',
    partnership: 'partenariato',
    occasion: 'vertice',
  },
  joins:
    /^,?\s+(?:(?:tra|fra|ed?|con|per|in|il|lo|la|i|gli|le|d[aei]l?|dei|(?:d|n)e(?:l|i|gli)|[dn]ell[aeo]|su(?:l|i|gli|ll[aeo])?)\s+|(?:l|d|[dn]ell|sull)')*$/iu,
  isVerbOf: (text, verb, name) =>
    name.end <= verb.start
      ? AUXILIARIES.test(text.slice(name.end, verb.start)) && !OF.test(text.slice(Math.max(0, name.start - BEFORE), name.start))
      : verb.end <= name.start && OBJECT.test(text.slice(verb.end, name.start)),
};
